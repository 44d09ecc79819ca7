/** Writes src/generated/rule-pages.ts out of docs/rules, for formats that carry the help of their rules. As a command: `[OUTPUT FOLDER]`. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGES = path.join(ROOT, 'docs/rules');
const BANNER = '// Generated from docs/rules/ by `npm run generate`. Do not edit.\n';

/** `# id`, a sentence that is its title, its channel, and the sections: the shape that test/house/completeness.test.ts asks for. */
const SHAPE = /^# (?<id>[a-z-]+)\n\n(?<title>[^\n]+?)\.?\n\nChannel: (?<channel>\w+)\n\n(?<help>## [\s\S]+)$/;

/** Writes the pages as one module, in the order of their ids. Throws where a page has another shape. */
export async function generateRulePages(out: string): Promise<void> {
  const files = (await readdir(PAGES)).toSorted();
  const pages = await Promise.all(files.map(async (file) => pageOf(await readFile(path.join(PAGES, file), 'utf8'), file)));
  const lines = [
    'export interface RulePage {\n  readonly id: string;\n  readonly title: string;\n  readonly channel: string;\n',
    '  /** Markdown. */\n  readonly help: string;\n}\n\n',
    `export const RULE_PAGES: readonly RulePage[] = ${JSON.stringify(pages, null, 2)};\n`,
  ];
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'rule-pages.ts'), BANNER + lines.join(''));
}

function pageOf(text: string, file: string): Readonly<Record<string, string>> {
  const { groups } = SHAPE.exec(text) ?? {};
  if (!groups) throw new Error(`docs/rules/${file} has not the shape of a rule's page.`);
  return { ...groups, help: groups['help']?.trim() ?? '' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generateRulePages(path.resolve(process.argv[2] ?? path.join(ROOT, 'src/generated')));
}
