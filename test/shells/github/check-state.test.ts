import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { latestResults, readState, stateLine, type StackResult } from '../../../src/shells/github/check-state.ts';

const RESULT: StackResult = {
  pull: 7,
  stack: 'network.json',
  file: 'network.json',
  leg: 'one',
  kept: '',
  unbound: false,
  undecided: false,
  stopped: false,
  verdict: 'pass',
  score: 3,
  environment: 'staging',
  planDigest: 'sha256:1',
  run: 10,
  attempt: 1,
  cleared: true,
};
const result = (given: Partial<StackResult>): StackResult => ({ ...RESULT, ...given });

test('what a check carries is read again, whatever the names are', () => {
  const results = [RESULT, result({ stack: '--> <script> "ü"', agent: 'copilot', verdict: 'block' })];
  const line = stateLine(results);
  expect(line.match(/-->/g)).toHaveLength(1);
  expect(readState(`before\n${line}\nafter`)).toEqual(results);
});

test.each([[''], [null], [undefined], ['a check of somebody else']])('%j carries nothing', (text) => {
  expect(readState(text)).toEqual([]);
});

test.each([
  ['no JSON', 'nonsense'],
  ['no list', '{}'],
  ['a verdict that there is not', JSON.stringify([{ ...RESULT, verdict: 'fine' }])],
  ['a score that is none', JSON.stringify([{ ...RESULT, score: 'low' }])],
  ['a missing answer', JSON.stringify([{ ...RESULT, stopped: undefined }])],
  ['an agent that is no name', JSON.stringify([{ ...RESULT, agent: 1 }])],
  [
    'a use of a budget below nothing',
    JSON.stringify([{ ...RESULT, spends: [{ environment: 'staging', destroyed: -1, score: 0 }] }]),
  ],
  ['a use of a budget nowhere', JSON.stringify([{ ...RESULT, spends: [{ environment: 'moon', destroyed: 1, score: 0 }] }])],
  ['an author of no kind', JSON.stringify([{ ...RESULT, principal: { kind: 'saint', operators: [] } }])],
  ['an author without operators', JSON.stringify([{ ...RESULT, principal: { kind: 'agent' } }])],
  ['an address that is no text', JSON.stringify([{ ...RESULT, unprotected: [1] }])],
])('%s is no reason to pass: nothing can be decided', (_what, text) => {
  const line = `<!-- blastgate:state ${deflateRawSync(text).toString('base64')} -->`;
  expect(() => readState(line)).toThrow('cannot be read');
});

test('what is not packed, or unpacks without an end, cannot be read', () => {
  const bomb = deflateRawSync(Buffer.alloc(64 << 20));
  for (const packed of [Buffer.from(JSON.stringify([RESULT])), bomb]) {
    expect(() => readState(`<!-- blastgate:state ${packed.toString('base64')} -->`)).toThrow('cannot be read');
  }
});

test('the results of a thousand stacks fit into the text of a check', () => {
  const digest = (index: number): string => createHash('sha256').update(String(index)).digest('hex');
  const results = Array.from({ length: 1000 }, (_, index) =>
    result({
      stack: `stacks/team-${index % 30}/service-${index}/plan.json`,
      planDigest: `sha256:${digest(index)}`,
      kept: digest(0),
    }),
  );
  expect(stateLine(results).length).toBeLessThan(65_535);
  expect(readState(stateLine(results))).toEqual(results);
});

test.each([
  ['a later run', { run: 11 }, { run: 10 }],
  ['a later attempt', { attempt: 2 }, { attempt: 1 }],
])('%s replaces the result of its own stack, in whatever order they are read', (_what, newer, older) => {
  const [late, early] = [result({ ...newer, verdict: 'block' }), result(older)];
  expect(latestResults([late, early])).toEqual([late]);
  expect(latestResults([early, late])).toEqual([late]);
});

test('another stack and another pull request stay', () => {
  const all = [RESULT, result({ stack: 'other.json', run: 9 }), result({ pull: 8, run: 1 })];
  expect(latestResults(all)).toHaveLength(3);
});

test('that a job could decide nothing stands until that job decides', () => {
  const doubt = result({ undecided: true, stack: 'one', verdict: 'block', run: 12 });
  expect(latestResults([doubt, result({ run: 10 })])).toContainEqual(doubt);
  expect(latestResults([doubt, result({ run: 13, leg: 'two' })])).toContainEqual(doubt);
  expect(latestResults([doubt, result({ run: 13, pull: 8 })])).toContainEqual(doubt);
  expect(latestResults([doubt, result({ run: 12 })])).not.toContainEqual(doubt);
  expect(latestResults([doubt, result({ run: 13 })])).not.toContainEqual(doubt);
});

test('a job of a later run takes the place of one that was given a wrong plan, and no other job does', () => {
  const doubt = result({ undecided: true, stack: 'wrong', leg: 'wrong', job: 'gate', verdict: 'block', run: 12 });
  const mended = result({ run: 13, leg: 'right', job: 'gate' });
  expect(latestResults([doubt, mended])).toEqual([mended]);
  expect(latestResults([mended, doubt])).toEqual([mended]);
  // Another job of its matrix, another pull request, the same run, and a later one that is still open.
  for (const other of [{ job: 'gate of b' }, { pull: 8 }, { run: 12 }, { run: 12, attempt: 2 }, { undecided: true, stack: 'x' }])
    expect(latestResults([doubt, { ...mended, ...other }])).toContainEqual(doubt);
  const { job: _job, ...unknown } = mended;
  expect(latestResults([doubt, unknown])).toContainEqual(doubt);
});

test('jobs that cannot be told apart do not take the place of one another', () => {
  const doubt = result({ undecided: true, stack: 'b', leg: 'b', job: 'called', verdict: 'block', run: 12 });
  const beside = result({ run: 12, leg: 'a', job: 'called' });
  expect(latestResults([beside, doubt, result({ run: 13, leg: 'a', job: 'called' })])).toContainEqual(doubt);
  expect(latestResults([doubt, result({ run: 13, leg: 'b', job: 'called' })])).not.toContainEqual(doubt);
});

test('a doubt of a run without plans is settled by any plan that comes after it', () => {
  const doubt = result({ undecided: true, leg: '', stack: '', run: 12 });
  expect(latestResults([doubt, result({ run: 11 })])).toContainEqual(doubt);
  expect(latestResults([doubt, result({ run: 13, leg: 'two' })])).not.toContainEqual(doubt);
});
