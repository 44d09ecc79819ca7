import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, onTestFinished, type TestContext } from 'vitest';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];
const EXECUTABLE = PLACES.find((place) => place !== undefined && existsSync(place));

/** Makes the page tell what its policy has stopped. */
const REPORT_BREACHES =
  "document.addEventListener('securitypolicyviolation', (event) => console.log(`policy: ${event.violatedDirective}`))";

let browser: Promise<Browser> | undefined;

/** A browser that is installed already: nothing is downloaded. Without one the test is skipped and says why. */
export function browserFor(context: TestContext): Promise<Browser> {
  if (EXECUTABLE === undefined) context.skip('no Chromium is installed; CHROMIUM may name one');
  browser ??= chromium.launch({
    ...(EXECUTABLE === undefined ? {} : { executablePath: EXECUTABLE }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
});

export interface OpenReport {
  readonly page: Page;
  /** What must stay empty: requests beyond the page itself, dialogs, windows, messages, errors and breaches of the policy. */
  readonly happened: readonly string[];
}

/** An HTML report as its reader opens it: a file, in a browser with JavaScript. */
export async function openReport(context: TestContext, html: string, options: BrowserContextOptions = {}): Promise<OpenReport> {
  const opened = await (await browserFor(context)).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-page-'));
  onTestFinished(async () => {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  });
  const file = path.join(folder, 'report.html');
  await writeFile(file, html);
  const page = await opened.newPage();
  page.setDefaultTimeout(15_000);
  const happened: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== url) happened.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => happened.push('a window'));
  page.on('console', (message) => happened.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => happened.push(`error: ${error.message}`));
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(REPORT_BREACHES);
  }
  await page.goto(url);
  return { page, happened };
}
