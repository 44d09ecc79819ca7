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
}

/** Reads the inputs through a function that gives each by name, trimmed, empty where it was not given. Throws ConfigError. */
export function readInputs(given: (name: string) => string): Inputs {
  const optional = (name: string): string | undefined => given(name).trim() || undefined;
  const environment = optional('environment');
  const folder = optional('working-directory') ?? '';
  const inFolder = (file: string): string => (path.isAbsolute(file) ? file : path.posix.join(folder, file));
  return {
    plan: linesOf(given('plan')).map(inFolder),
    policy: optional('policy'),
    token: requireToken(optional('token')),
    facts: {
      ...factsOf(linesOf(given('context'))),
      ...(environment === undefined ? {} : { environment: oneOf(ENVIRONMENTS, environment, 'environment') }),
      trusted: false,
    },
    comment: oneOf(COMMENT_MODES, optional('comment') ?? 'always', 'comment'),
    checkName: optional('check-name') ?? 'blastgate',
    failOn: oneOf(FAIL_ON, optional('fail-on') ?? 'never', 'fail-on'),
    templates: linesOf(given('template')).map(inFolder),
    reports: linesOf(given('report')).map((format) => oneOf(FORMATS, format, 'report')),
  };
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
