/** Writes src/generated/page.ts: the script and the style of the HTML report as texts, with the hashes that its policy allows. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const BANNER = '// Generated from src/page/ by `npm run generate`. Do not edit.\n';

export async function generatePage(out: string): Promise<void> {
  const [script, style] = await Promise.all([bundle('src/page/main.ts'), bundle('src/page/page.css')]);
  const page = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) };
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'page.ts'), `${BANNER}export const PAGE = ${JSON.stringify(page, null, 2)} as const;\n`);
}

/** One file that needs nothing else, small, in a form that stands inside HTML: esbuild writes no `</script` and no `</style`. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** The hash by which a content security policy names what may act: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
