import { describe, expect, test } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { HOSTILE as TEXTS, poisoned } from '../report/fixtures/hostile.ts';
import { vpcCascade } from '../report/fixtures/vpc-cascade.ts';
import { openReport } from '../support/chromium.ts';
import { CANARY, HOSTILE, hostilePlan } from '../support/hostile-plan.ts';
import { judgeTexts, WITHOUT_DIGESTS } from '../support/pipeline.ts';

/** Text that would act if a page took it for anything but text. */
const ACTING: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src="https://evil.example/x.png" onerror="alert(1)">',
  "'><svg onload=alert(1)>",
  '</script><script>alert(1)</script>',
  '</title></style></textarea><iframe src="https://evil.example"></iframe>',
  '<style>@import url(https://evil.example/x.css)</style>',
  '<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">',
  '<form action="https://evil.example"><button autofocus onfocus=alert(1)>x</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<!-- <script> -->',
  '{{constructor.constructor("alert(1)")()}}',
  '<a href="javascript:alert(1)">x</a>',
];

const EVERYTHING = [...ACTING, ...HOSTILE.filter((text) => text.length < 1_000)];

describe('in a browser', () => {
  test('a plan made of hostile text runs nothing, fetches nothing and shows its secrets to nobody', async (context) => {
    for (const evil of [...ACTING, EVERYTHING.join(' ')]) {
      const report = await judgeTexts([JSON.stringify(hostilePlan(evil))], WITHOUT_DIGESTS);
      const { page, happened } = await openReport(context, renderers.html(report, {}));
      await page.locator('#open-all').click();
      expect(await page.locator('h1').textContent()).toContain('module.m');
      expect(
        await page
          .locator('iframe, img, form, base, object, embed, script:not([type]) ~ script, svg script, a[href^="javascript"]')
          .count(),
      ).toBe(0);
      expect(await page.content()).not.toContain(CANARY);
      expect(happened).toEqual([]);
    }
  });

  test('a report with hostile text in every string, in the drawing too, does neither', async (context) => {
    const bad = poisoned(vpcCascade, (clean) => `${clean}${EVERYTHING.join(' ')}${TEXTS.join(' ')}`);
    const { page, happened } = await openReport(context, renderers.html(bad, {}));
    await page.locator('#graph').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.locator('#graph-search').fill('aws_');
    await page.keyboard.press('Enter');
    await page.locator('#open-all').click();
    expect(await page.locator('#graph-panel').textContent()).toContain('<script>');
    expect(await page.locator('main script:not([type="application/json"]), iframe, img, form').count()).toBe(0);
    expect(happened).toEqual([]);
  });

  test('the policy of the page stops a script and an address that are not its own', async (context) => {
    const page = renderers.html(vpcCascade, {});
    const broken = page.replace('</main>', '<script>alert(1)</script><img src="https://evil.example/x.png"></main>');
    const { happened } = await openReport(context, broken);
    expect(happened.filter((what) => what.startsWith('console: policy:'))).toEqual(
      expect.arrayContaining(['console: policy: script-src-elem', 'console: policy: img-src']),
    );
    expect(happened.filter((what) => what.startsWith('dialog'))).toEqual([]);
  });
});
