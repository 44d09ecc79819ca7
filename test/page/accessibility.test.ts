import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { REPORTS } from '../report/fixtures/index.ts';
import { openReport } from '../support/chromium.ts';
import { judgeFiles } from '../support/pipeline.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PLANS = [
  'cloudformation-nested-network-replaced',
  'ecs-routine-deploy',
  'sensitive-hides-open-port',
  'targeted',
  'vpc-cidr-cascade',
];
const CASES = PLANS.flatMap((plan) => (['light', 'dark'] as const).map((scheme) => ({ plan, scheme })));

/** What axe finds wrong with all that the page can show: every change open, a resource of the drawing chosen. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  if ((await page.locator('#graph').count()) > 0) {
    await page.locator('#graph').focus();
    await page.keyboard.press('ArrowRight');
  }
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('in a browser', () => {
  test.for(CASES)('the page of $plan in $scheme colours has no fault that axe finds', async ({ plan, scheme }, context) => {
    const report = await judgeFiles([`fixtures/${plan}/input.json`]);
    const { page } = await openReport(context, renderers.html(report, {}), { colorScheme: scheme });
    expect(await faultsOf(page)).toEqual([]);
  });

  test('neither has a page with approvals, waivers and conditions on a small screen', async (context) => {
    const report = REPORTS['half-approved'];
    if (!report) throw new Error('The report is gone.');
    const { page } = await openReport(context, renderers.html(report, {}), { viewport: { width: 390, height: 800 } });
    expect(await faultsOf(page)).toEqual([]);
  });
});
