import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { locate, parseYaml } from '../../src/config/yaml-errors.ts';
import { ConfigError } from '../../src/model/errors.ts';

interface Settings {
  readonly mode?: string;
  readonly limits?: { readonly days?: number };
  readonly rules?: readonly unknown[];
}

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    mode: { enum: ['enforce', 'observe'] },
    version: { const: 1 },
    limits: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        days: { type: 'integer', minimum: 1, maximum: 90 },
        share: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
        owner: { type: 'string', minLength: 1, pattern: '^@' },
        until: { type: ['string', 'number'] },
      },
    },
    names: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    few: { type: 'array', maxItems: 1 },
    rules: { type: 'array', items: { anyOf: [{ $ref: '#/definitions/change' }, { $ref: '#/definitions/act' }] } },
  },
  definitions: {
    change: {
      type: 'object',
      additionalProperties: false,
      required: ['attr', 'op', 'severity'],
      properties: { attr: { type: 'string' }, op: { enum: ['becomes', 'gone'] }, severity: { type: 'number' } },
    },
    act: {
      type: 'object',
      additionalProperties: false,
      required: ['on', 'severity'],
      properties: { on: { enum: ['create', 'delete'] }, severity: { type: 'number' } },
    },
  },
};

const thorough: ValidateFunction<Settings> = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
const plain: ValidateFunction<Settings> = new Ajv({ allowUnionTypes: true }).compile(schema);

function parse(text: string, validate = thorough): Settings {
  return parseYaml({ text, file: 'settings.yaml', validate, what: 'policy' });
}

function errorOf(text: string, validate = thorough): ConfigError {
  try {
    parse(text, validate);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error(`no error for: ${text}`);
}

describe('a file that fits its schema', () => {
  test('is read from YAML', () => {
    expect(parse('mode: observe\nlimits: { days: 7 }\n')).toEqual({ mode: 'observe', limits: { days: 7 } });
  });

  test('is read from JSON', () => {
    expect(parse('{"mode": "observe", "limits": {"days": 7}}')).toEqual({ mode: 'observe', limits: { days: 7 } });
  });

  test('takes `on` for a name, as YAML 1.2 does', () => {
    expect(parse('rules: [{ on: delete, severity: 1 }]')).toEqual({ rules: [{ on: 'delete', severity: 1 }] });
  });
});

describe('a file that does not fit says what is wrong, what is allowed, and where', () => {
  test.each<[text: string, line: number, column: number, message: string, hint: string]>([
    ['mode: obsreve', 1, 7, '`mode` in the policy must be one of `enforce`, `observe`, not `obsreve`.', 'Use one of these.'],
    ['version: 2', 1, 10, '`version` in the policy must be `1`, not `2`.', 'Write `1` here.'],
    ['limits:\n  days: 0', 2, 9, '`limits.days` in the policy must be 1 or more, not `0`.', 'Write a number that is 1 or more.'],
    [
      'limits:\n  days: 91',
      2,
      9,
      '`limits.days` in the policy must be 90 or less, not `91`.',
      'Write a number that is 90 or less.',
    ],
    [
      'limits: { share: 0 }',
      1,
      18,
      '`limits.share` in the policy must be more than 0, not `0`.',
      'Write a number that is more than 0.',
    ],
    [
      'limits: { share: 1 }',
      1,
      18,
      '`limits.share` in the policy must be less than 1, not `1`.',
      'Write a number that is less than 1.',
    ],
    [
      'limits:\n  days: soon',
      2,
      9,
      '`limits.days` in the policy must be a whole number, not `soon`.',
      'Write a whole number here.',
    ],
    ['limits:\n  days:', 2, 8, '`limits.days` in the policy must be a whole number, not nothing.', 'Write a whole number here.'],
    ['limits: [1]', 1, 1, '`limits` in the policy must be a map of settings, not a list.', 'Write a map of settings here.'],
    [
      'limits:\n  until: {}',
      2,
      3,
      '`limits.until` in the policy must be text or a number, not a map of settings.',
      'Write text or a number here.',
    ],
    [
      'limits: { owner: ann }',
      1,
      18,
      '`limits.owner` in the policy is not written as it must be: `ann`.',
      'It must match the pattern `^@`.',
    ],
    ['version: "1"', 1, 10, '`version` in the policy must be `1`, not the text `1`.', 'Write `1` here, without quotes.'],
    ['version: 2', 1, 10, '`version` in the policy must be `1`, not `2`.', 'Write `1` here.'],
    ['names: [111122223333]', 1, 9, '`names[0]` in the policy must be text, not `111122223333`.', 'Put it in quotes.'],
    ['limits: {}', 1, 1, '`limits` in the policy must not be empty.', 'Fill it in, or remove it.'],
    ['names: []', 1, 1, '`names` in the policy must not be empty.', 'Fill it in, or remove it.'],
    ['names: [a, b, a]', 1, 1, '`names` in the policy lists `a` twice.', 'Remove one of the two.'],
    ['few: [1, 2]', 1, 1, '`few` in the policy must NOT have more than 1 items.', 'Correct it, or remove it.'],
    [
      'mode: observe\n\nmodes: x',
      3,
      1,
      'The policy has no setting `modes`.',
      'Allowed here: `mode`, `version`, `limits`, `names`, `few`, `rules`.',
    ],
    ['', 1, 1, 'The policy must be a map of settings, not nothing.', 'Write a map of settings here.'],
    ['rules:\n  - { on: delete }', 2, 5, '`rules[0]` in the policy needs `severity`.', 'Add `severity` here.'],
    ['rules:\n  - { attr: a, op: gone }', 2, 5, '`rules[0]` in the policy needs `severity`.', 'Add `severity` here.'],
    [
      'rules:\n  - { attr: a, op: becmes, severity: 1 }',
      2,
      20,
      '`rules[0].op` in the policy must be one of `becomes`, `gone`, not `becmes`.',
      'Use one of these.',
    ],
  ])('%j', (text, line, column, message, hint) => {
    expect(errorOf(text)).toMatchObject({ message, hint, file: 'settings.yaml', position: { line, column } });
  });

  test('a long value is cut', () => {
    expect(errorOf(`mode: ${'x'.repeat(100)}`).message).toContain(`not \`${'x'.repeat(60)}…\``);
  });

  test('a mistake in what an alias stands for is shown where it is written', () => {
    expect(errorOf('rules:\n  - &rule { on: delete, severity: 1 }\nlimits: *rule\n')).toMatchObject({
      message: '`limits` in the policy has no setting `on`.',
      position: { line: 2, column: 13 },
    });
  });

  test('an ajv that is not verbose gives the same place and a shorter hint', () => {
    const error = errorOf('modes: x', plain);
    expect(error).toMatchObject({ position: { line: 1, column: 1 }, hint: 'Remove it, or correct its spelling.' });
  });
});

describe('a file that is not YAML', () => {
  test.each<[name: string, text: string, line: number, message: RegExp]>([
    ['a list that never ends', 'mode: observe\nnames: [a', 2, /^The policy is not valid YAML: .*\]\.$/u],
    ['a key that stands twice', 'mode: observe\nmode: enforce', 2, /keys must be unique\.$/u],
    ['a tag that nobody knows', 'mode: !!js/function "x"', 1, /Unresolved tag/u],
    ['two documents', 'mode: observe\n---\nmode: enforce', 2, /: it holds several documents, divided by `---`\.$/u],
  ])('%s is refused where it stands', (_name, text, line, message) => {
    const error = errorOf(text);
    expect(error.message).toMatch(message);
    expect(error.position?.line).toBe(line);
  });

  test('aliases that would unfold without end are refused', () => {
    const layers = Array.from({ length: 12 }, (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}]`);
    expect(errorOf(`l0: &l0 [x]\n${layers.join('\n')}`).message).toMatch(/^The policy is not valid YAML: Excessive alias count/u);
  });
});

test('an alias of nothing is refused', () => {
  expect(errorOf('mode: *nobody').message).toMatch(/^The policy is not valid YAML: Unresolved alias/u);
});

test('a validator that does not say why still refuses', () => {
  const silent = (data: unknown): data is Settings => data === undefined;
  const act = (): Settings => parseYaml({ text: 'mode: x', file: 'settings.yaml', validate: silent, what: 'policy' });
  expect(act).toThrow('The policy cannot be used.');
});

test('a name in a file cannot break out of the sentence', () => {
  expect(errorOf('"a`b\\nc": 1').message).toBe('The policy has no setting `aˋb\uFFFDc`.');
});

test('the place of a value can be asked for afterwards', () => {
  const text = 'limits:\n  days: 3\n';
  expect(locate(text, ['limits', 'days'])).toEqual({ line: 2, column: 9 });
  expect(locate(text, ['limits', 'weeks'])).toEqual({ line: 1, column: 1 });
  expect(locate(text, ['limits'])).toEqual({ line: 1, column: 1 });
});

test.each([
  ['mode: enforce\nlimits: !!omap\n  - days: 5\n', 2],
  ['rules:\n  - !!set { a }\n', 2],
  ['limits:\n  until: !!timestamp 2026-12-31\n', 2],
])('a value that JSON does not know is refused, not taken for an object without keys: %j', (text, line) => {
  const error = errorOf(text);
  expect(error.message).toContain('another value that JSON does not know');
  expect(error.position?.line).toBe(line);
});
