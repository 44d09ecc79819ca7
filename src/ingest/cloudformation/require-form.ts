import type { ValidateFunction } from 'ajv';
import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';

/** What to do about a change set that is not as CloudFormation writes it. */
export const UNEDITED = 'Give the output of `aws cloudformation describe-change-set` unedited.';

/** Throws InputError, naming the place, where a value has not the form that its schema gives. */
export function requireForm(value: JsonObject, validate: ValidateFunction, what: { name: string; file?: string }): void {
  if (validate(value)) return;
  const [error] = validate.errors ?? [];
  const place =
    error === undefined || error.instancePath === '' ? what.name : `${what.name}, at ${code(error.instancePath.slice(1))},`;
  const where = what.file === undefined ? {} : { file: what.file };
  throw new InputError(`${place} is not as CloudFormation writes it: ${error?.message ?? 'unknown form'}.`, UNEDITED, where);
}
