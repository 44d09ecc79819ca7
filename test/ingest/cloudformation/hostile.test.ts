import { assert, constantFrom, dictionary, jsonValue, oneof, property, record } from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/model/errors.ts';
import type { Json } from '../../../src/model/value.ts';
import { changeSet, inputErrorOf, onlyChange, readFile } from './read-change-sets.ts';

const WORDS = [
  'Action',
  'LogicalResourceId',
  'ResourceType',
  'Details',
  'Target',
  'Path',
  'BeforeContext',
  'ModuleInfo',
  '__proto__',
  'x',
];

const sketch = () => jsonValue({ maxDepth: 3 });

function outcome(run: () => unknown): 'plan' | 'refused' {
  try {
    run();
    return 'plan';
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}

function asJson(value: unknown): Json {
  const parsed: Json = JSON.parse(JSON.stringify(value) ?? 'null');
  return parsed;
}

test('whatever stands in a row, it becomes a change or is refused with a reason', () => {
  const row = record(
    {
      Action: oneof(constantFrom('Add', 'Modify', 'Remove', 'Dynamic'), sketch()),
      LogicalResourceId: oneof(constantFrom('A', '`', '\u202e'), sketch()),
      ResourceType: oneof(constantFrom('AWS::S3::Bucket'), sketch()),
      Details: oneof(sketch(), dictionary(constantFrom(...WORDS), sketch())),
      BeforeContext: oneof(sketch(), constantFrom('{"Properties":{"__proto__":{"a":1}}}', '{"Properties":[]}')),
      AfterContext: sketch(),
      ModuleInfo: sketch(),
      Replacement: oneof(constantFrom('True', 'False', 'Conditional'), sketch()),
    },
    { requiredKeys: ['Action', 'LogicalResourceId', 'ResourceType'] },
  );
  assert(
    property(row, (resource) => {
      const document = asJson({ ...changeSet(), Changes: [{ ResourceChange: resource }] });
      expect(['plan', 'refused']).toContain(outcome(() => readFile([document])));
    }),
    { numRuns: 300 },
  );
});

test('whatever the documents are, they become plans or are refused with a reason', () => {
  const document = dictionary(
    constantFrom('Changes', 'ChangeSetId', 'Status', 'Tags', 'Parameters', 'NextToken', 'ResourceChange'),
    sketch(),
  );
  assert(
    property(document, document, (one, other) => {
      expect(['plan', 'refused']).toContain(outcome(() => readFile([asJson(one), asJson(other)])));
    }),
    { numRuns: 300 },
  );
});

test('a key named __proto__ is a property like any other', () => {
  const change = onlyChange({ Action: 'Add', AfterContext: '{"Properties":{"__proto__":{"polluted":"yes"},"A":"1"}}' });
  expect(Object.keys(change.after ?? {})).toEqual(['__proto__', 'A']);
  expect(change.after).not.toHaveProperty('polluted');
});

test('a name cannot break out of a sentence', () => {
  const error = inputErrorOf(() => onlyChange({ Action: 'Explode', LogicalResourceId: '`\n# Approved' }));
  expect(error.message).not.toMatch(/\n/);
});
