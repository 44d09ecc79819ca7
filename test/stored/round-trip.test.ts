import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { assess, judge, reportOn, store } from '../../src/assess.ts';
import { readPlans } from '../../src/ingest/index.ts';
import { InputError } from '../../src/model/errors.ts';
import type { Plan } from '../../src/model/plan.ts';
import { openPlan } from '../../src/shells/input/open.ts';
import { parseAssessment, readAssessment } from '../../src/stored/read.ts';
import { objectSpecs, planText } from '../support/arbitrary-plan.ts';
import { CANARY, HOSTILE, hostilePlan } from '../support/hostile-plan.ts';
import { AGENT_CONTEXT, renderAll, ROOT, WITHOUT_DIGESTS } from '../support/pipeline.ts';

const TODAY = { ...AGENT_CONTEXT, today: '2026-11-22' };

async function read(texts: readonly string[]): Promise<readonly Plan[]> {
  return readPlans(texts.map((text, index) => ({ file: `plan-${index}.json`, chunks: chunksOf(text) })));
}

async function* chunksOf(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

const storedText = (plans: readonly Plan[], context = TODAY): string => JSON.stringify(store(judge(plans, context), context));
const again = (text: string) => readAssessment(parseAssessment(text, 'result.json'));

describe('a stored assessment', () => {
  test('gives every report as if it had never been stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(objectSpecs, { minLength: 1, maxLength: 3 }), async (specs) => {
        const plans = await read(specs.map((each) => planText(each)));
        expect(renderAll(reportOn(again(storedText(plans)), TODAY))).toEqual(renderAll(assess(plans, TODAY)));
      }),
      { numRuns: 30 },
    );
  });

  const fixtures = path.join(ROOT, 'fixtures');
  test('does so for every fixture, together and by itself', { timeout: 60_000 }, async () => {
    const stacks = ['network', 'app'].map((name) => path.join(fixtures, 'stacks/live/prod', name, 'tfplan.json'));
    const cases = (await readdir(fixtures))
      .map((name) => path.join(fixtures, name, 'input.json'))
      .filter((file) => existsSync(file));
    const inputs = [...cases.toSorted(), ...stacks];
    const open = (file: string) => openPlan(file, { runTerraform: false, stdin: chunksOf('') });
    for (const files of [inputs, stacks, ...inputs.map((file) => [file])]) {
      const plans = await readPlans(await Promise.all(files.map(open)));
      expect(renderAll(reportOn(again(storedText(plans)), TODAY)), files[0]).toEqual(renderAll(assess(plans, TODAY)));
    }
  });

  test('is stored again as the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, async (specs) => {
        const text = storedText(await read([planText(specs)]));
        expect(JSON.stringify(store(again(text), TODAY))).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  test('holds no secret of a plan, whatever is sealed in it', async () => {
    for (const evil of HOSTILE) {
      const plans = await read([JSON.stringify(hostilePlan(evil))]);
      expect(storedText(plans, { ...WITHOUT_DIGESTS, today: '2026-11-22' })).not.toContain(CANARY);
    }
    const specs = fc.sample(objectSpecs, { numRuns: 20, seed: 7 });
    for (const each of specs) {
      const sealed = storedText(await read([planText(each, { sensitive: 'whole' })]));
      expect(sealed).not.toMatch(/"(before|after)":"(?!\(sensitive|\(known)/);
    }
  });
});

const whole = async (): Promise<Record<string, unknown>> =>
  JSON.parse(storedText(await read([planText(fc.sample(objectSpecs, { numRuns: 1, seed: 3 })[0] ?? [])])));

test.each<[string, (json: Record<string, unknown>) => string, RegExp]>([
  ['a file that was cut off', (json) => JSON.stringify(json).slice(0, -20), /^result\.json is no JSON, or it was cut off\.$/],
  ['a report', () => '{"schemaVersion":"1.0","verdict":"pass"}', /^result\.json is no result of `blastgate analyze --result`/],
  ['another version', (json) => JSON.stringify({ ...json, schemaVersion: '9.0' }), /is a result of version 9\.0/],
  ['a severity above all', (json) => JSON.stringify(json).replace(/"severity":[\d.]+/, '"severity":7'), /severity must be <= 1/],
  [
    'a name that is not there',
    (json) => JSON.stringify({ ...json, plans: [{ ...firstOf(json), names: [] }] }),
    /refers to names that it does not hold/,
  ],
])('%s is refused with one sentence', async (_what, spoil, message) => {
  const text = spoil(await whole());
  expect(() => parseAssessment(text, 'result.json')).toThrow(InputError);
  expect(() => parseAssessment(text, 'result.json')).toThrow(message);
});

function firstOf(json: Record<string, unknown>): object {
  const plans: unknown = json['plans'];
  const first: unknown = Array.isArray(plans) ? plans[0] : undefined;
  if (typeof first !== 'object' || first === null) throw new Error('Nothing was stored.');
  return first;
}
