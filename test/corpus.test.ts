import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { readPlans } from '../src/ingest/index.ts';
import { InputError } from '../src/model/errors.ts';
import type { Plan } from '../src/model/plan.ts';
import { contentOf } from './support/page-content.ts';
import { judgeFiles, renderAll, ROOT } from './support/pipeline.ts';

/** Other people's plans, kept beside this repository by those who have them; without them this file skips. */
const CORPUS = process.env['BLASTGATE_CORPUS'] ?? path.resolve(import.meta.dirname, '../../shared/corpus');
const hasCorpus = existsSync(path.join(CORPUS, 'INDEX.json'));

interface Entry {
  readonly file: string;
  readonly format: string;
  readonly resource_changes: number | null;
}

const entries: readonly Entry[] = hasCorpus ? JSON.parse(readFileSync(path.join(CORPUS, 'INDEX.json'), 'utf8')) : [];

/** Files that are no usable plan, and what reading them must say. */
const UNUSABLE = new Map<string, RegExp>([
  // Its brackets do not match.
  ['hashicorp__terraform-json__24__invalid-plan.json', /^This is not valid JSON/],
  // Expected output of a configuration parser: planned values without changes.
  ['infracost__infracost__15__adds_source_url_from_remote_module-expected.json', /has no `resource_changes`/],
  ['infracost__infracost__16__does_not_panic_on_double_attribute_definition-expected.json', /has no `resource_changes`/],
  // `errored` is true.
  ['opentofu__opentofu__13__output.json', /^Planning failed/],
]);
/** Files whose index counts rows otherwise: the same plan stands a second time in the output that a wrapper quotes. */
const COUNTED_OTHERWISE = new Set(['infracost__infracost__08__plan_with_terraform_wrapper.json']);

async function outcomeOf(file: string): Promise<readonly Plan[] | InputError> {
  try {
    return await readPlans([{ file, chunks: createReadStream(path.join(CORPUS, file)) }]);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

describe.skipIf(!hasCorpus)('plans that others have published', () => {
  test.each(entries.map(({ file }) => file))('%s', async (file) => {
    const entry = entries.find((each) => each.file === file);
    const outcome = await outcomeOf(file);
    const problem = UNUSABLE.get(file);
    if (problem) {
      expect(outcome).toBeInstanceOf(InputError);
      if (outcome instanceof InputError) expect(outcome.message).toMatch(problem);
      return;
    }
    if (outcome instanceof InputError) throw outcome;
    expect(outcome.length).toBeGreaterThan(0);
    const ids = outcome.flatMap((plan) => plan.changes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const rows = outcome.reduce((sum, plan) => sum + plan.changes.length + plan.unchanged, 0);
    if (entry?.format === 'terraform-plan' && !COUNTED_OTHERWISE.has(file)) expect(rows).toBe(entry.resource_changes ?? 0);
  });

  const usable = entries.map(({ file }) => file).filter((file) => !UNUSABLE.has(file));

  test.each(usable)('%s gives a report in every format', { timeout: 20_000 }, async (file) => {
    const report = await reportOn(file);
    const texts = renderAll(report);
    const source = sourceOf(file);
    // The page's own script has functions in it; what the page says has none.
    for (const [format, text] of texts) expect(strangers(format === 'html' ? contentOf(text) : text, source), format).toEqual([]);
    const { json = '' } = Object.fromEntries(texts);
    expect(isReport(JSON.parse(json)), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.why.reduce((sum, { points }) => sum + points, 0)).toBe(report.why.length === 0 ? 0 : report.score);
    expect(renderAll(await reportOn(file))).toEqual(texts);
  });

  test.each([...UNUSABLE.keys()])('%s is refused with what to do', async (file) => {
    const error = await reportOn(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ file, hint: expect.stringMatching(/\S/) });
  });

  test('none of them is left out', () => {
    const files = readdirSync(CORPUS).filter((name) => name.endsWith('.json') && name !== 'INDEX.json');
    expect(files.toSorted()).toEqual(entries.map(({ file }) => file).toSorted());
    expect(files).toHaveLength(242);
  });
});

const isReport = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(path.join(ROOT, 'schemas/report.schema.json'), 'utf8')),
);

function reportOn(file: string): Promise<Report> {
  return judgeFiles([path.join(CORPUS, file)], { shown: file });
}

function sourceOf(file: string): string {
  const bytes = readFileSync(path.join(CORPUS, file));
  return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
}

/** Words that a program writes where it forgot something, unless they stand in the plan itself. */
function strangers(text: string, source: string): readonly string[] {
  const words = ['undefined', '[object Object]', 'NaN', 'Infinity', '[object Map]'];
  // A function that was printed has a body behind its arguments; a resource may be called `function`.
  const printed = text.match(/function \w*\([^)]*\) \{/g) ?? [];
  return [...words.filter((word) => text.includes(word) && !source.includes(word)), ...printed];
}

test.skipIf(hasCorpus)('the published plans are not here, so nothing was tried on them', () => {
  expect(entries).toEqual([]);
});
