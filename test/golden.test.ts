import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import type { EnvironmentName } from '../src/model/environment.ts';
import type { Verdict } from '../src/model/policy.ts';
import { renderers, type ReportFormat } from '../src/report/index.ts';
import { contentOf } from './support/page-content.ts';
import { judgeFiles, ROOT } from './support/pipeline.ts';

/** `case.json`: what a reviewer would say of the plan beside it, and why. */
interface Case {
  readonly agent: Verdict;
  readonly human: Verdict;
  readonly environment: EnvironmentName;
  readonly reason: string;
  readonly why: string;
}

const FIXTURES = path.join(ROOT, 'fixtures');
const GOLDEN: readonly (readonly [file: string, format: ReportFormat])[] = [
  ['expected.txt', 'terminal'],
  ['expected.md', 'markdown'],
  ['expected.json', 'json'],
  ['expected.html', 'html'],
];
const cases = (await readdir(FIXTURES)).filter((name) => existsSync(path.join(FIXTURES, name, 'case.json'))).toSorted();

describe.each(cases)('%s', (name) => {
  const at = (file: string): string => path.join(FIXTURES, name, file);
  const readCase = async (): Promise<Case> => JSON.parse(await readFile(at('case.json'), 'utf8'));
  const report = async (): Promise<Report> => {
    const templates = (await readdir(at('.'))).filter((file) => file.endsWith('.yaml')).toSorted();
    return judgeFiles([at('input.json')], {
      shown: `fixtures/${name}/input.json`,
      templates: await Promise.all(templates.map(async (file) => ({ file, text: await readFile(at(file), 'utf8') }))),
    });
  };

  test('gets the verdicts that a reviewer would give', async () => {
    const { agent, human, environment, reason } = await readCase();
    const { outlook } = await report();
    expect({
      agent: outlook.agent.verdict,
      human: outlook.human.verdict,
      environment: outlook.agent.environment,
      reason: outlook.agent.verdict === 'pass' ? 'routine' : outlook.agent.reason,
    }).toEqual({ agent, human, environment, reason });
  });

  test.each(GOLDEN.filter(([file]) => existsSync(at(file))))('reads as %s says', async (file, format) => {
    const whole = renderers[format](await report(), {});
    const text = format === 'html' ? contentOf(whole) : whole;
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(at(file), text);
    expect(text).toBe(await readFile(at(file), 'utf8'));
  });
});

test('the fixtures hold plans of every verdict', async () => {
  const verdicts = await Promise.all(
    cases.map(async (name) => JSON.parse(await readFile(path.join(FIXTURES, name, 'case.json'), 'utf8')).agent),
  );
  expect(new Set(verdicts)).toEqual(new Set(['pass', 'review', 'block']));
});
