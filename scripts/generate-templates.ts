/** Writes src/generated/templates.js, the precompiled templates of src/report/templates. As a command: `[OUTPUT FOLDER]`. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCES = path.join(ROOT, 'src/report/templates');
const BANNER = '// Generated from src/report/templates/ by `npm run generate`. Do not edit.\n';

/** The helpers that a template may call: `src/report/templates.ts` registers those for Markdown, `src/report/html/fill-page.ts` those for HTML. */
const HELPERS = {
  name: true, sentence: true, text: true, fence: true, stepFence: true, comment: true,
  rich: true, cut: true, pagePolicy: true, pageStyle: true, pageScript: true, pageData: true,
}; // prettier-ignore

/** Precompiles every template, in the order of their names, into one module without a compiler or file reads. */
export async function generateTemplates(out: string): Promise<void> {
  const files = (await readdir(SOURCES)).filter((file) => file.endsWith('.hbs')).toSorted();
  const entries = await Promise.all(
    files.map(
      async (file) =>
        `  ${JSON.stringify(path.basename(file, '.hbs'))}: ${precompile(await readFile(path.join(SOURCES, file), 'utf8'), file)},\n`,
    ),
  );
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'templates.js'), `${BANNER}export const templates = {\n${entries.join('')}};\n`);
}

function precompile(source: string, file: string): string {
  if (/\{\{\{|\{\{&/.test(source)) throw new Error(`${file} prints a value unescaped.`);
  return String(Handlebars.precompile(source, { strict: true, knownHelpers: HELPERS, knownHelpersOnly: true }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generateTemplates(path.resolve(process.argv[2] ?? path.join(ROOT, 'src/generated')));
}
