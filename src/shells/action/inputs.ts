import path from 'node:path';
import type { EnvironmentName } from '../../model/environment.ts';
import { ConfigError } from '../../model/errors.ts';
import type { ContextFacts } from '../../policy/environment/facts.ts';
import { type ReportFormat, renderers } from '../../report/index.ts';

export const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

const FAIL_ON = ['never', 'block', 'review'] as const;
const ENVIRONMENTS: readonly EnvironmentName[] = ['production', 'staging', 'sandbox', 'unknown'];
const FACTS = ['account', 'workspace', 'backend', 'path', 'stack'] as const;

/** What a workflow may say to the gate. A pull request can edit its workflow, so nothing here makes a check greener. */
export interface Inputs {
  /** Paths and globs from the root of the workspace. */
  readonly plan: readonly string[];
  readonly policy: string | undefined;
  readonly token: string;
  /** Never trusted: it may raise the environment, not lower it. */
  readonly facts: ContextFacts;
  readonly comment: CommentMode;
  readonly checkName: string;
  /** From which verdict the job fails; the check says what it says either way. */
  readonly failOn: (typeof FAIL_ON)[number];
  readonly templates: readonly string[];
  readonly reports: readonly ReportFormat[];
  /** The values of the job in its matrix, as JSON; the runner fills them in. */
  readonly matrix: string;
  /** What is wrong with an input, which a check has to say: one that never reports holds a pull request up without a word. */
  readonly fault: ConfigError | undefined;
}

/**
 * Reads the inputs through a function that gives each by name, trimmed, empty where it was not given. What cannot be used is as if it were
 * not given, and told as the fault. Throws ConfigError without a token, since nothing could be said without one.
 */
export function readInputs(given: (name: string) => string): Inputs {
  const optional = (name: string): string | undefined => given(name).trim() || undefined;
  const faults: ConfigError[] = [];
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(error);
      return otherwise;
    }
  };
  const environment = optional('environment');
  const folder = optional('working-directory') ?? '';
  const inFolder = (file: string): string => (path.isAbsolute(file) ? file : path.posix.join(folder, file));
  const token = requireToken(optional('token'));
  const read = {
    plan: linesOf(given('plan')).map(inFolder),
    policy: optional('policy'),
    token,
    facts: {
      ...attempt(() => factsOf(linesOf(given('context'))), {}),
      ...attempt(() => (environment === undefined ? {} : { environment: oneOf(ENVIRONMENTS, environment, 'environment') }), {}),
      trusted: false,
    },
    comment: attempt(() => oneOf(COMMENT_MODES, optional('comment') ?? 'always', 'comment'), 'always'),
    checkName: attempt(() => checkNameOf(optional('check-name')), CHECK_NAME),
    failOn: attempt(() => oneOf(FAIL_ON, optional('fail-on') ?? 'never', 'fail-on'), 'never'),
    templates: linesOf(given('template')).map(inFolder),
    reports: attempt(() => linesOf(given('report')).map((format) => oneOf(FORMATS, format, 'report')), []),
    matrix: given('matrix').trim(),
  } satisfies Omit<Inputs, 'fault'>;
  return { ...read, fault: faults[0] };
}

const CHECK_NAME = 'blastgate';
const LONGEST_NAME = 100;

/** A branch rule asks for a check by its name, in one line that people can read. */
function checkNameOf(name = CHECK_NAME): string {
  if (name.length <= LONGEST_NAME && !/\p{C}/u.test(name)) return name;
  throw new ConfigError(
    `The input \`check-name\` is ${JSON.stringify(name.slice(0, LONGEST_NAME))}.`,
    `It takes one line of at most ${LONGEST_NAME} characters; this check has the name ${CHECK_NAME} instead.`,
  );
}

const FORMATS = Object.keys(renderers).filter((name): name is ReportFormat => Object.hasOwn(renderers, name));

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function oneOf<T extends string>(known: readonly T[], given: string, input: string): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new ConfigError(`The input \`${input}\` is ${JSON.stringify(given)}.`, `It takes one of ${known.join(', ')}.`);
}

function factsOf(lines: readonly string[]): Partial<Record<(typeof FACTS)[number], string>> {
  const pairs = lines.map((line) => {
    const [key = '', ...rest] = line.split('=');
    if (rest.length === 0)
      throw new ConfigError(`The input \`context\` has the line ${JSON.stringify(line)}.`, 'Each line is key=value.');
    return [oneOf(FACTS, key.trim(), 'context'), rest.join('=').trim()] as const;
  });
  return Object.fromEntries(pairs);
}

function requireToken(token: string | undefined): string {
  if (token !== undefined) return token;
  throw new ConfigError('The input `token` is missing.', 'Give it `${{ github.token }}`, or the token of your own GitHub App.');
}
