/** `npm run docs`: the README's samples of output, and the pages of docs/ that are made of data. Tests in test/house see both fresh. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { knowledgePage } from './reference/knowledge-page.ts';
import { policyReference } from './reference/policy-reference.ts';
import { ruleList } from './reference/rule-list.ts';
import { sealedPage } from './reference/sealed-page.ts';

const root = path.resolve(import.meta.dirname, '..');

/** A sample: a comment that names the command, then a fenced block. In the block the plan goes by a short name. */
const SAMPLE = /(<!-- output of: blastgate (.+?) -->\n\n```\w*\n)([\s\S]*?)(```\n)/g;

/** A page with every sample of output replaced by what its command prints, by the sources and not by an older build. */
export function withFreshSamples(page: string): string {
  return [...page.matchAll(SAMPLE)].reduce((text, [sample, start = '', command = '', , end = '']) => {
    const shown = `$ blastgate ${command.replace(/fixtures\/\S+/, 'plan.json')}\n`;
    return text.replace(sample, () => `${start}${shown}${outputOf(command.split(' '))}${end}`);
  }, page);
}

/** The pages of docs/ that nobody writes by hand, by their file. */
export const WRITTEN_PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/knowledge.md': knowledgePage,
  'docs/policy-reference.md': policyReference,
  'docs/rules.md': ruleList,
  'docs/sealed.md': sealedPage,
};

function outputOf(args: readonly string[]): string {
  const cli = ['--import', 'tsx', 'src/shells/main.ts', ...args];
  // Nothing of the environment: an agent's shell is told by its variables, and the sample would name that agent.
  const env = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'] };
  const { stdout, stderr } = spawnSync(process.execPath, cli, { cwd: root, encoding: 'utf8', env });
  if (stdout === '') throw new Error(`blastgate ${args.join(' ')} printed nothing: ${stderr}`);
  return stdout;
}

if (process.argv[1] === import.meta.filename) {
  const file = path.join(root, 'README.md');
  await writeFile(file, withFreshSamples(await readFile(file, 'utf8')));
  for (const [page, write] of Object.entries(WRITTEN_PAGES)) await writeFile(path.join(root, page), await write());
}
