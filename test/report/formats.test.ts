import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { planText } from '../../scripts/genplan/plan-text.ts';
import { analyze } from '../../src/assess.ts';
import type { Report } from '../../src/generated/report.ts';
import { type ReportFormat, renderers } from '../../src/report/index.ts';
import { sha256 } from '../../src/trust/hash.ts';
import { CANARY, HOSTILE, hostilePlan } from '../support/hostile-plan.ts';
import { contentOf } from '../support/page-content.ts';
import { judgeFiles, judgeTexts, ROOT, WITHOUT_DIGESTS } from '../support/pipeline.ts';

/** What a format's golden file is called. A format that is missing here is a type error. */
const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  'agent-feedback': 'feedback.json',
  csv: 'csv',
  'gitlab-codequality': 'codequality.json',
  'gitlab-terraform': 'terraform.json',
  html: 'html',
  json: 'json',
  junit: 'junit.xml',
  markdown: 'md',
  sarif: 'sarif',
  terminal: 'txt',
};
const FORMATS = Object.keys(renderers).filter((name): name is ReportFormat => Object.hasOwn(ENDINGS, name));

/** The five plans, of every verdict, by both tools and more than one vendor; each is a fixture with its own story. */
const PLANS = [
  'cloudformation-rds-replace-with-snapshot',
  'cluster-version',
  'ecs-routine-deploy',
  'module-rename-without-moved',
  'vpc-cidr-cascade',
] as const;
const GOLDEN = path.join(import.meta.dirname, 'formats');
/** A text of more lines than a reader would compare stands there by its ends. */
const ENDS = 60;
const MOST = 700;

async function hostile(): Promise<Report> {
  const evil = HOSTILE.filter((text) => text.length < 1_000).join(' ');
  return judgeTexts([JSON.stringify(hostilePlan(evil))], WITHOUT_DIGESTS);
}

/** Some 1,200 rows of real attribute shapes, one in five changed, the same at every run. */
async function huge(): Promise<Report> {
  const chunks = Readable.from(planText(10e6, { unchanged: 0.8, seed: 7 }));
  return analyze([{ file: 'huge.json', chunks: toBytes(chunks) }], WITHOUT_DIGESTS);
}

function toBytes(texts: AsyncIterable<string | Uint8Array>): Readable {
  return Readable.from(
    (async function* () {
      for await (const text of texts) yield Buffer.from(text);
    })(),
  );
}

const REPORTS: Readonly<Record<string, () => Promise<Report>>> = {
  ...Object.fromEntries(
    PLANS.map((name) => [
      name,
      () => judgeFiles([path.join(ROOT, 'fixtures', name, 'input.json')], { shown: `fixtures/${name}/input.json` }),
    ]),
  ),
  hostile,
  huge,
};

function shownOf(format: ReportFormat, text: string): string {
  const lines = (format === 'html' ? contentOf(text) : text).split('\n');
  if (lines.length <= MOST) return lines.join('\n');
  const whole = `[… ${lines.length - 2 * ENDS} lines, sha256 of all ${sha256(text)}]`;
  return [...lines.slice(0, ENDS), whole, ...lines.slice(-ENDS)].join('\n');
}

describe.each(Object.entries(REPORTS))('%s', (name, read) => {
  const report = read();

  test.each(FORMATS)('reads as its golden %s says', async (format) => {
    const text = shownOf(format, renderers[format](await report, { marker: 'blastgate:test' }));
    const file = path.join(GOLDEN, `${name}.expected.${ENDINGS[format]}`);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    expect(text).toBe(await readFile(file, 'utf8'));
    expect(text).not.toContain(CANARY);
  });
});

test('the plans have every verdict', async () => {
  const reports = await Promise.all(Object.values(REPORTS).map((read) => read()));
  expect(new Set(reports.map(({ verdict }) => verdict))).toEqual(new Set(['pass', 'review', 'block']));
  expect(reports.at(-1)?.counts.existing).toBeGreaterThan(1_000);
});
