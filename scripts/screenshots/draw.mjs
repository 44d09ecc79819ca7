// `node draw.mjs COMMENT.md OUT.png`: GitHub's own style sheet, task lists and folded details, Mermaid drawn.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const [source, out] = process.argv.slice(2);
const css = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
const frame =
  'body{margin:0;padding:16px;background:#fff}.markdown-body{max-width:800px;margin:auto;border:1px solid #d0d7de;border-radius:6px;padding:16px}';
const html = marked
  .parse(readFileSync(source, 'utf8'), { gfm: true })
  .replaceAll(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 860, height: 600 } });
await page.setContent(
  `<!doctype html><meta charset="utf-8"><style>${css}${frame}</style><article class="markdown-body">${html}</article>`,
);
await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
await page.evaluate(async () => {
  window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  await window.mermaid.run({ querySelector: 'pre.mermaid' });
});
await page.locator('.markdown-body').screenshot({ path: out });
await browser.close();
