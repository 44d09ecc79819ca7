import { code } from '../model/text.ts';

/** One error of ajv, as far as it is told here. */
export interface Violation {
  readonly keyword: string;
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The schema of the value that is wrong: ajv tells it only with `verbose`. */
  readonly parentSchema?: unknown;
}

/** What is wrong in one place of a settings file, and what to do. */
export interface Description {
  readonly path: readonly string[];
  /** The key inside the value at `path` that is wrong, where it is a key. */
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

/** For a validator that refuses a file and does not say why. */
const UNSAID: Violation = { keyword: 'unsaid', instancePath: '', schemaPath: '', params: {} };

/** Errors about a group of alternatives say less than those of the alternatives themselves. */
const GROUPS = new Set(['anyOf', 'oneOf', 'if']);

const TEXT = 'text';
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'a map of settings',
  string: TEXT,
};

/**
 * The violation that most likely is the mistake: where a value fits none of several alternatives, the one that got farthest
 * in, of the alternative that is missed least.
 */
export function worstViolation(violations: readonly Violation[]): Violation {
  const told = violations.filter(({ keyword }) => !GROUPS.has(keyword));
  const depth = Math.max(...told.map(depthOf));
  const deepest = told.filter((violation) => depthOf(violation) === depth);
  const misses = (violation: Violation): number => deepest.filter((other) => placeOf(other) === placeOf(violation)).length;
  const [worst] = deepest.toSorted((a, b) => misses(a) - misses(b));
  return worst ?? UNSAID;
}

/** A violation in words: what it is about, what is wrong, what is allowed. `data` is the whole file's content. */
export function describeViolation(violation: Violation, what: string, data: unknown): Description {
  const path = pathOf(violation);
  const subject = path.length === 0 ? `The ${what}` : `${code(dotted(path))} in the ${what}`;
  const { key, problem, hint } = explain(violation, valueAt(data, path));
  return { path, ...(key === undefined ? {} : { key }), message: `${subject} ${problem}.`, hint };
}

interface Explanation {
  readonly key?: string;
  readonly problem: string;
  readonly hint: string;
}

type Explain = (violation: Violation, value: unknown) => Explanation;

const EXPLAIN: Readonly<Record<string, Explain>> = {
  additionalProperties: ({ params, parentSchema }) => {
    const key = String(params['additionalProperty']);
    const allowed = keysOf(memberOf(parentSchema, 'properties'));
    const hint = allowed.length === 0 ? 'Remove it, or correct its spelling.' : `Allowed here: ${listed(allowed)}.`;
    return { key, problem: `has no setting ${code(key)}`, hint };
  },
  required: ({ params }) => {
    const missing = code(String(params['missingProperty']));
    return { problem: `needs ${missing}`, hint: `Add ${missing} here.` };
  },
  enum: ({ params }, value) => oneOf(listOf(params['allowedValues']), value),
  const: ({ params }, value) => oneOf([params['allowedValue']], value),
  type: ({ params }, value) => {
    const wanted = listOf(params['type']).map((type) => TYPES[String(type)] ?? String(type));
    const names = wanted.join(' or ');
    const isUnquoted = wanted.includes(TEXT) && ['number', 'boolean'].includes(typeof value);
    const hint = isUnquoted ? 'Put it in quotes.' : `Write ${names} here.`;
    return { problem: `must be ${names}, not ${shown(value)}`, hint };
  },
  minimum: ({ params }, value) => outside(`${String(params['limit'])} or more`, value),
  maximum: ({ params }, value) => outside(`${String(params['limit'])} or less`, value),
  exclusiveMinimum: ({ params }, value) => outside(`more than ${String(params['limit'])}`, value),
  exclusiveMaximum: ({ params }, value) => outside(`less than ${String(params['limit'])}`, value),
  minLength: () => empty(),
  minItems: () => empty(),
  minProperties: () => empty(),
  uniqueItems: ({ params }, value) => {
    const twice = shown(valueAt(value, [String(params['i'])]));
    return { problem: `lists ${twice} twice`, hint: 'Remove one of the two.' };
  },
  pattern: ({ params }, value) => ({
    problem: `is not written as it must be: ${shown(value)}`,
    hint: `It must match the pattern ${code(String(params['pattern']))}.`,
  }),
};

function explain(violation: Violation, value: unknown): Explanation {
  const known = EXPLAIN[violation.keyword];
  if (known !== undefined) return known(violation, value);
  return { problem: violation.message ?? 'cannot be used', hint: 'Correct it, or remove it.' };
}

function oneOf(allowed: readonly unknown[], value: unknown): Explanation {
  const names = listed(allowed.map(String));
  const problem = allowed.length === 1 ? `must be ${names}` : `must be one of ${names}`;
  // `version: "1"` looks like what is asked for, and is a text.
  const isQuoted = typeof value === 'string' && !allowed.includes(value) && allowed.map(String).includes(value);
  const write = isQuoted ? `Write ${names} here, without quotes.` : `Write ${names} here.`;
  return {
    problem: `${problem}, not ${isQuoted ? 'the text ' : ''}${shown(value)}`,
    hint: allowed.length === 1 ? write : 'Use one of these.',
  };
}

function outside(wanted: string, value: unknown): Explanation {
  return { problem: `must be ${wanted}, not ${shown(value)}`, hint: `Write a number that is ${wanted}.` };
}

function empty(): Explanation {
  return { problem: 'must not be empty', hint: 'Fill it in, or remove it.' };
}

/** A value of the user's own settings, short enough for a sentence. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of settings';
  const text = String(value);
  return code(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function listed(names: readonly string[]): string {
  return names.map(code).join(', ');
}

function depthOf(violation: Violation): number {
  return pathOf(violation).length;
}

/** The value and the alternative of the schema that it was measured by. */
function placeOf({ instancePath, schemaPath }: Violation): string {
  return `${instancePath} ${schemaPath.slice(0, schemaPath.lastIndexOf('/'))}`;
}

function pathOf({ instancePath }: Violation): readonly string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function dotted(path: readonly string[]): string {
  return path.map((step, index) => (/^\d+$/u.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => memberOf(value, step), data);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries<unknown>({ ...value }).find(([key]) => key === name)?.[1];
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
