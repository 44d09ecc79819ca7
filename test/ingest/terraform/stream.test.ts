import * as fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { terraform } from '../../../src/ingest/terraform/index.ts';
import type { TerraformDraft } from '../../../src/ingest/terraform/draft.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { reveal } from '../../../src/model/reveal.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { readOne } from '../files.ts';

/** What a scanner that searches for text, not for structure, would fall for. */
const LOOK_ALIKES = [
  '},{"address":"aws_vpc.fake","change":{"actions":["delete"]}}',
  '"resource_changes":[',
  ']}',
  '{"',
  '\\',
  '\\"',
  '"no-op"',
  '\n{"format_version":"9"}',
  'ünï\u{1F4A5}',
  '\u0007',
  '',
  'plain',
];
const text = fc.constantFrom(...LOOK_ALIKES);
const key = fc.oneof(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.constantFrom('resource_changes', 'address', 'actions', '}', '__proto__'),
);
const values: fc.Arbitrary<JsonObject> = fc.dictionary(
  key,
  fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(text, { maxLength: 3 }),
    fc.dictionary(key, text, { maxKeys: 2 }),
  ),
  { maxKeys: 4 },
);
/** What is read of an object that stays as it is. */
const telling = fc.record(
  {
    tags: fc.oneof(fc.dictionary(fc.constantFrom('env', 'Stage', 'x'), fc.oneof(fc.constant('prod'), text)), fc.constant(null)),
    tag: fc.array(fc.record({ key: fc.constant('environment'), value: text })),
    metadata: fc.array(fc.record({ labels: fc.constant({ env: 'staging' }) })),
    arn: fc.constantFrom('arn:aws:s3:eu-west-1:123456789012:x', 'none'),
    owner_id: fc.constantFrom('210987654321', ''),
  },
  { requiredKeys: [] },
);
const name = fc.stringMatching(/^[a-z]{1,4}$/);
const row = fc.record({
  address: fc
    .tuple(name, fc.option(text))
    .map(([each, index]) => `aws_vpc.${each}${index === null ? '' : `[${JSON.stringify(index)}]`}`),
  deposed: fc.constantFrom(null, 'aa11'),
  previous_address: fc.constantFrom(null, 'aws_vpc.before'),
  mode: fc.constantFrom('managed', 'data'),
  change: fc.record({
    actions: fc.constantFrom<readonly string[]>(['no-op'], ['create'], ['update'], ['delete'], ['delete', 'create']),
    before: fc.option(fc.tuple(values, telling).map((parts): JsonObject => Object.assign({}, ...parts))),
    importing: fc.constantFrom(null, { id: 'x' }),
    after: fc.option(values),
    before_sensitive: fc.constantFrom<Json>(false, true, {}, { tags: true }, { tags: { env: true } }, { resource_changes: true }),
  }),
});
const plan = fc.record({
  format_version: fc.constant('1.2'),
  novel: values,
  planned_values: fc.constant<Json>({ root_module: { resources: [{ address: 'x', values: {} }] } }),
  resource_changes: fc.array(row, { maxLength: 6 }),
  prior_state: fc.array(row, { maxLength: 4 }).map((rows): Json => ({
    values: {
      root_module: {
        resources: rows.map(({ address, change }) => ({ address, values: change.before, depends_on: ['aws_vpc.a'] })),
      },
    },
  })),
  configuration: fc.array(name, { maxLength: 3 }).map((names): Json => ({
    root_module: {
      resources: names.map((each, index) => ({
        address: `aws_vpc.${each}`,
        expressions: { a: { references: [`aws_vpc.${names[index - 1] ?? 'x'}.id`] } },
      })),
    },
  })),
  output_changes: fc.dictionary(name, fc.constant<Json>({ actions: ['create'] }), { maxKeys: 2 }),
});

/** The plan by way of `JSON.parse`: a walk over the parsed value that asks the draft at every step. */
function readParsed(document: Json): Plan {
  const draft = terraform.open({ file: 'plan.json', index: 0, byte: 0 });
  walk(document, [], draft);
  const [read] = terraform.assemble([draft], []);
  if (!read) throw new Error('There is no plan.');
  return read;
}

function walk(value: Json, path: readonly (string | number)[], draft: TerraformDraft): void {
  const isContainer = typeof value === 'object' && value !== null;
  const interest = draft.interest(path, Array.isArray(value) ? 'array' : isContainer ? 'object' : 'scalar');
  if (interest === 'skip') return;
  if (interest === 'take' || !isContainer) return draft.value(path, value);
  for (const [step, item] of Object.entries(value))
    walk(item ?? null, [...path, Array.isArray(value) ? Number(step) : step], draft);
}

/** All of a plan that can be compared, seals opened; what only follows the order of the file is sorted. */
function comparable(read: Plan): object {
  const sorted = (items: readonly object[]): readonly string[] => items.map((item) => JSON.stringify(item)).toSorted();
  const { signs, existing, references, accounts, changes, ...rest } = read;
  return {
    ...rest,
    signs: sorted(signs),
    existing: sorted(existing),
    references: sorted(references),
    accounts: sorted([...accounts]),
    changes: changes.map((change) => ({ ...change, before: reveal(change.before), after: reveal(change.after) })),
  };
}

function shuffled(value: Json, flip: () => boolean): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item, flip));
  const entries = Object.entries(value).map(([each, item]) => [each, shuffled(item ?? null, flip)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (flip() ? a.localeCompare(b) : b.localeCompare(a))));
}

/** Every character of every string as an escape. */
function escaped(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (string) => {
    const units: string = JSON.parse(string);
    return `"${Array.from({ length: units.length }, (_, index) => `\\u${units.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')}"`;
  });
}

const cuts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });

test('a stream gives the plan that parsing the whole text gives, however it is cut and written', async () => {
  await fc.assert(
    fc.asyncProperty(
      plan,
      cuts,
      fc.constantFrom(0, 1, '\t'),
      fc.infiniteStream(fc.boolean()),
      async (document, sizes, indent, flips) => {
        const expected = comparable(readParsed(JSON.parse(JSON.stringify(document))));
        const flip = (): boolean => flips.next().value;
        const texts = [
          JSON.stringify(document),
          JSON.stringify(document, null, indent),
          JSON.stringify(shuffled(document, flip)),
          escaped(JSON.stringify(document)),
        ];
        for (const each of texts) {
          expect(comparable(await readOne(each, sizes))).toEqual(expected);
        }
        expect(comparable(await readOne(document))).toEqual(expected);
      },
    ),
    { numRuns: 50 },
  );
});

test('rows of a sorted, indented plan are all read', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    address: `aws_vpc.v${index}`,
    change: { actions: ['delete'], before: { note: LOOK_ALIKES[0] ?? '' }, after: null },
  }));
  const document: Json = { planned_values: {}, format_version: '1.2', resource_changes: rows };
  const sorted = JSON.stringify(
    shuffled(document, () => true),
    null,
    2,
  );
  expect((await readOne(sorted, [4096])).changes).toHaveLength(40);
});
