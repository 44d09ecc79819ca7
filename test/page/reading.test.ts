import { describe, expect, test } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { hugeGraph } from '../report/fixtures/huge.ts';
import { REPORTS } from '../report/fixtures/index.ts';
import { openReport } from '../support/chromium.ts';
import { judgeFiles } from '../support/pipeline.ts';

const report = await judgeFiles(['fixtures/vpc-cidr-cascade/input.json']);
const page = renderers.html(report, {});

describe('in a browser', () => {
  test('the verdict, its cause, the score and the worst consequence stand on the first screen', async (context) => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      const opened = await openReport(context, page, { viewport });
      for (const part of ['.stamp', 'h1', '.consequence', '.number']) {
        const box = await opened.page.locator(part).boundingBox();
        expect(box && box.y + box.height, part).toBeLessThan(viewport.height);
      }
    }
  });

  test('nothing is wider than the screen of a phone, however long a name is', async (context) => {
    const long = JSON.parse(JSON.stringify(report).replaceAll('aws_vpc.main', `module.${'very_long_'.repeat(30)}.aws_vpc.main`));
    const opened = await openReport(context, renderers.html(long, {}), { viewport: { width: 390, height: 844 } });
    await opened.page.locator('#open-all').click();
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('by keys alone a resource is chosen in the drawing and its change read and found in the list', async (context) => {
    const opened = await openReport(context, page);
    await opened.page.locator('#graph').focus();
    await opened.page.keyboard.press('ArrowRight');
    await expect.poll(() => opened.page.locator('#graph-panel h3').textContent()).toBe(report.graph.nodes[0]?.label);
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => opened.page.evaluate('document.activeElement?.closest("details")?.open')).toBe(true);
    expect(opened.page.url()).toMatch(/#c\d+$/);
    await opened.page.locator('#graph').focus();
    await opened.page.keyboard.press('Escape');
    await expect.poll(() => opened.page.locator('#graph-panel').isHidden()).toBe(true);
    expect(opened.happened).toEqual([]);
  });

  test('a click in the drawing chooses, the same as in the list of neighbours', async (context) => {
    const opened = await openReport(context, page);
    await opened.page.locator('#graph-search').fill('aws_rds_cluster.main');
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => opened.page.locator('#graph-panel h3').textContent()).toBe('aws_rds_cluster.main');
    expect(await opened.page.locator('#graph-status').textContent()).toContain('aws_rds_cluster.main');
    await opened.page.locator('#graph-panel ul.plain button').first().click();
    await expect.poll(() => opened.page.locator('#graph-panel h3').textContent()).not.toBe('aws_rds_cluster.main');
    expect(opened.happened).toEqual([]);
  });

  test('the filter leaves the changes that hold its words, with what they hang on', async (context) => {
    const opened = await openReport(context, page);
    const all = await opened.page.locator('#changes li.row:visible').count();
    await opened.page.keyboard.press('/');
    await opened.page.keyboard.type('aws_rds_cluster');
    const left = await opened.page.locator('#changes li.row:visible > details > summary').allTextContents();
    expect(left.length).toBeLessThan(all);
    expect(left.some((line) => line.includes('aws_rds_cluster'))).toBe(true);
    expect(await opened.page.locator('#filter-status').textContent()).toMatch(/^\d+ of \d+ shown$/);
  });

  test('the colour scheme is the system’s until the reader chooses another', async (context) => {
    const opened = await openReport(context, page, { colorScheme: 'dark' });
    const ground = () => opened.page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(13, 17, 23)');
    await opened.page.locator('#theme').click();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await opened.page.reload();
    expect(await ground()).toBe('rgb(255, 255, 255)');
  });

  test('without JavaScript it says the same: every change opens, and nothing is offered that would not work', async (context) => {
    const opened = await openReport(context, page, { javaScriptEnabled: false });
    expect(await opened.page.locator('canvas, #filter, #theme').filter({ visible: true }).count()).toBe(0);
    await opened.page.locator('#changes details.change > summary').first().click();
    expect(await opened.page.locator('#changes .body').first().isVisible()).toBe(true);
  });

  test('on paper it is white, shows what is folded, and has no buttons', async (context) => {
    const opened = await openReport(context, page, { colorScheme: 'dark' });
    await opened.page.emulateMedia({ media: 'print' });
    await opened.page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await opened.page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await opened.page.locator('button').filter({ visible: true }).count()).toBe(0);
    expect(await opened.page.locator('.signs ul').first().isVisible()).toBe(true);
    expect((await opened.page.pdf()).byteLength).toBeGreaterThan(10_000);
  });

  test('a drawing of five thousand resources starts as its modules, opens them all and finds the last one', async (context) => {
    const opened = await openReport(context, renderers.html(hugeGraph(5_000), {}));
    const groups = opened.page.locator('#graph-groups button');
    await groups.first().click();
    await opened.page.locator('#graph-search').fill('shard_4999');
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => opened.page.locator('#graph-panel h3').textContent()).toMatch(/shard_4999$/);
    expect(opened.happened).toEqual([]);
  });

  test.for(Object.entries(REPORTS))('the page of %s opens without a fault', async ([, report], context) => {
    const opened = await openReport(context, renderers.html(report, {}));
    expect(await opened.page.locator('h1').count()).toBe(1);
    expect(opened.happened).toEqual([]);
  });
});
