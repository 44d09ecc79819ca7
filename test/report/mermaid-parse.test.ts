import { createRequire } from 'node:module';
import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../src/generated/report.ts';
import { mermaidOf } from '../../src/report/mermaid.ts';
import { renderers } from '../../src/report/index.ts';
import { browserFor } from '../support/chromium.ts';
import { HOSTILE as PLAN_TEXTS } from '../support/hostile-plan.ts';
import { judgeFiles, ROOT } from '../support/pipeline.ts';
import { HOSTILE, poisoned } from './fixtures/hostile.ts';
import { hugeGraph } from './fixtures/huge.ts';
import { REPORTS } from './fixtures/index.ts';
import { mermaidIn } from './support.ts';

const MERMAID = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
/** What Mermaid says of each drawing that it cannot read. */
const PARSE = `async (drawings) => {
  const faults = [];
  for (const drawing of drawings) {
    try { await mermaid.parse(drawing); } catch (error) { faults.push(drawing + '\\n' + error.message); }
  }
  return faults;
}`;

type Context = Parameters<typeof browserFor>[0];

async function faultsIn(context: Context, drawings: readonly string[]): Promise<unknown> {
  const page = await (await browserFor(context)).newPage();
  await page.addScriptTag({ path: MERMAID });
  return page.evaluate(`(${PARSE})(${JSON.stringify(drawings)})`);
}

/** The drawing in the comment of each report that has one. */
function drawingsOf(reports: readonly Report[]): readonly string[] {
  return reports.flatMap((report) => mermaidIn(renderers.markdown(report, {})) ?? []);
}

describe('in a browser', () => {
  test('Mermaid reads the drawing of every fixture, none of more than 25 nodes', async (context) => {
    const folders = (await readdir(path.join(ROOT, 'fixtures'))).filter((name) =>
      existsSync(path.join(ROOT, 'fixtures', name, 'case.json')),
    );
    const reports: Report[] = [...Object.values(REPORTS), hugeGraph(5_000)];
    for (const name of folders) reports.push(await judgeFiles([path.join(ROOT, 'fixtures', name, 'input.json')]));
    const drawings = drawingsOf(reports);
    expect(drawings.length).toBeGreaterThan(5);
    expect(Math.max(...drawings.map((drawing) => drawing.match(/:::/g)?.length ?? 0))).toBeLessThanOrEqual(25);
    expect(await faultsIn(context, drawings)).toEqual([]);
  });

  test('and the drawing of hostile names', async (context) => {
    const reports = Object.values(REPORTS).flatMap((report) =>
      [...HOSTILE, ...PLAN_TEXTS].flatMap((text) => [
        poisoned(report, () => text),
        poisoned(report, (clean) => `${clean}${text}`),
      ]),
    );
    const drawings = [...new Set(drawingsOf(reports))];
    expect(drawings.length).toBeGreaterThan(20);
    expect(await faultsIn(context, drawings)).toEqual([]);
  });

  test('and the drawing of any names', async (context) => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...HOSTILE));
    const role = fc.constantFrom('cause', 'lost', 'gone', 'changed', 'dependent' as const);
    const node = fc.record({ id: text, label: text, note: text, role, count: fc.integer({ min: 1, max: 3 }) });
    const graph = fc.uniqueArray(node, { minLength: 2, maxLength: 30, selector: ({ id }) => id }).map((nodes) => ({
      nodes,
      edges: nodes.slice(1).map(({ id }, index) => ({ from: nodes[Math.floor(index / 2)]?.id ?? '', to: id })),
      omitted: 0,
    }));
    const drawings = fc.sample(graph, 100).flatMap((each) => mermaidOf(each, 25)?.text ?? []);
    expect(drawings.length).toBeGreaterThan(50);
    expect(await faultsIn(context, drawings)).toEqual([]);
  });
});
