import { expect, test } from 'vitest';
import { judge, store } from '../../src/assess.ts';
import type { StoredAssessment } from '../../src/generated/assessment.ts';
import { InputError } from '../../src/model/errors.ts';
import { mergeResults, type Result } from '../../src/stored/merge.ts';
import { buildChange, buildPlan } from '../support/build.ts';
import { WITHOUT_DIGESTS } from '../support/pipeline.ts';

const TERMS = { toolVersion: '0.0.0-test', settings: `sha256:${'a'.repeat(64)}` };
const LIST = `sha256:${'1'.repeat(64)}`;

function result(index: number, of: number, given: Partial<StoredAssessment> = {}): Result {
  const plan = buildPlan({
    changes: [buildChange('aws_vpc.main')],
    source: { file: `plan-${index}.json`, format: 'terraform', formatVersion: '1.2', toolVersion: '1.11.4' },
  });
  const options = { settings: TERMS.settings, part: { index, of } };
  return { file: `r${index}.json`, stored: { ...store(judge([plan], WITHOUT_DIGESTS), WITHOUT_DIGESTS, options), ...given } };
}

test('plans stand in the order of the parts, whatever the order of the results', () => {
  const merged = mergeResults([result(3, 3), result(1, 3), result(2, 3)], TERMS);
  expect(merged.plans.map(({ source }) => source.file)).toEqual(['plan-1.json', 'plan-2.json', 'plan-3.json']);
});

test.each<[string, readonly Result[], string]>([
  ['nothing', [], 'There is no result to merge.'],
  ['a missing part', [result(1, 3), result(3, 3)], 'Part 2 of 3 is missing.'],
  ['several missing parts', [result(2, 4)], 'Parts 1, 3, 4 of 4 are missing.'],
  ['a part twice', [result(1, 2), { ...result(1, 2), file: 'again.json' }], 'r1.json and again.json are both part 1 of 2.'],
  ['parts of runs of different sizes', [result(1, 2), result(2, 3)], 'say 2 and 3 parts'],
  [
    'parts of different lists of files',
    [result(1, 2, { part: { index: 1, of: 2, files: LIST } }), result(2, 2)],
    'were cut out of different lists of files',
  ],
  [
    'results that say nothing of parts',
    [result(1, 2), { file: 'whole.json', stored: withoutPart(result(2, 2).stored) }],
    'whole.json does not say which part of a run it is',
  ],
  [
    'another version',
    [result(1, 2), result(2, 2, { tool: { name: 'blastgate', version: '9.9.9' } })],
    'r2.json was written by blastgate 9.9.9; this is 0.0.0-test.',
  ],
  ['another policy', [result(1, 2, { settings: LIST }), result(2, 2)], 'r1.json was judged by another policy'],
  [
    'another environment that was said',
    [
      result(1, 2),
      result(2, 2, { facts: [{ says: 'sandbox', source: 'said', where: '--environment', count: 1, mayLower: true }] }),
    ],
    'were told different things of where their plans would be applied',
  ],
  [
    'one plan in two parts',
    [result(1, 2), { file: 'r2.json', stored: { ...result(1, 2).stored, part: { index: 2, of: 2 } } }],
    'r1.json and r2.json both hold a plan `plan-1.json`.',
  ],
])('%s is refused with one sentence', (_what, results, sentence) => {
  expect(() => mergeResults(results, TERMS)).toThrow(InputError);
  expect(() => mergeResults(results, TERMS)).toThrow(sentence);
});

function withoutPart({ schemaVersion, tool, settings = '', facts, plans }: StoredAssessment): StoredAssessment {
  return { schemaVersion, tool, settings, facts, plans };
}
