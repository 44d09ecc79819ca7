/** `npm run bench:page [-- NODES]`: how long the HTML report of a huge plan takes to open and to move, in an installed Chromium. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { renderers } from '../src/report/index.ts';
import { hugeGraph } from '../test/report/fixtures/huge.ts';

const nodes = Number(process.argv[2] ?? 5_000);
const FRAMES = 90;

/** Milliseconds between the frames that the browser shows while `act` is done once in each. */
const RECORD = `(count) => new Promise((resolve) => {
  const times = [];
  const canvas = document.querySelector('#graph');
  const box = canvas.getBoundingClientRect();
  const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true, cancelable: true, ctrlKey: true };
  const step = (now) => {
    times.push(now);
    if (times.length > count) return resolve(times.slice(1).map((time, index) => time - times[index]));
    canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: times.length % 40 < 20 ? -8 : 8 }));
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

function quantile(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1)} ms`;
}

async function frames(page: Page, what: string): Promise<void> {
  const times: number[] = await page.evaluate(`(${RECORD})(${FRAMES})`);
  console.log(`${what}: a frame every ${quantile(times, 0.5)} (median), ${quantile(times, 0.95)} (95 of 100)`);
}

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-bench-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const rendering = performance.now();
  const html = renderers.html(hugeGraph(nodes), {});
  console.log(`written in ${(performance.now() - rendering).toFixed(0)} ms, ${(html.length / 1e6).toFixed(2)} MB`);
  const file = path.join(folder, 'report.html');
  await writeFile(file, html);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const opening = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  console.log(`opened and drawn in ${(performance.now() - opening).toFixed(0)} ms`);
  await page.locator('#graph').scrollIntoViewIfNeeded();
  await frames(page, 'zooming, as it opens');
  const arranging = performance.now();
  await page.locator('#graph-groups button').first().click();
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  console.log(`all ${nodes} laid out and drawn in ${(performance.now() - arranging).toFixed(0)} ms`);
  await frames(page, `zooming, all ${nodes} in sight`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
