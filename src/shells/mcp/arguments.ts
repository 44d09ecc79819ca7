import * as z from 'zod/v4';
import { InputError } from '../../model/errors.ts';

const paths = z
  .array(z.string().min(1).max(1_000))
  .min(1)
  .max(100)
  .describe('Plan files as JSON (terraform show -json), change sets, globs or folders, inside the folder of the server.');
const address = z.string().min(1).max(2_000).describe('Address of the resource, or its logical id.');

/** What each argument has to be, as whoever gave another one is told. */
const WANTED: Readonly<Record<string, string>> = {
  paths: 'Give a list of 1 to 100 file names, such as ["plan.json"].',
  address: 'Give one as text, such as "aws_db_instance.main".',
};

/** What a tool is given: how a client is told of it, and how it is read. */
interface Arguments<T> {
  readonly schema: z.ZodType<Readonly<Record<string, unknown>>>;
  /** Throws InputError that says which argument is wrong and what it has to be. */
  readonly read: (given: unknown) => T;
}

export const PLANS = argumentsOf(z.object({ paths }));
export const CHANGE = argumentsOf(z.object({ address, paths }));
export const PLANS_OR_NONE = argumentsOf(z.object({ paths: paths.optional() }));

/** The SDK refuses in words of its own, with codes of the protocol: it is given a schema that lets anything by, and shows the true one. */
function argumentsOf<T>(strict: z.ZodType<T>): Arguments<T> {
  const { $schema: _, ...shown } = z.toJSONSchema(strict, { io: 'input' });
  return {
    schema: z.looseObject({}).meta({ ...shown, additionalProperties: undefined }),
    read: (given) => {
      const { data, error } = strict.safeParse(given);
      if (error === undefined) return data;
      throw refusal(given, String(error.issues[0]?.path[0]));
    },
  };
}

function refusal(given: unknown, name: string): InputError {
  const isMissing = typeof given !== 'object' || given === null || !Object.hasOwn(given, name);
  return new InputError(`The argument \`${name}\` ${isMissing ? 'is missing' : 'is not what it has to be'}.`, WANTED[name] ?? '');
}
