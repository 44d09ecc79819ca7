import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Mutant, Outcome } from './job.ts';
import { estimate, partOf } from './estimate.ts';
import type { FolderResult } from './run-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Why a survivor is no gap in the tests, where somebody has looked. */
interface Reason {
  readonly file: string;
  /** Text of the line that the mutant stands in, or a part of it. */
  readonly line: string;
  readonly mutator?: string;
  readonly why: string;
}

const INTRO = `# Mutation tests

<!-- Written by \`npm run mutate\`; what it says of a survivor stands in scripts/mutate/reasons.yaml. -->

A test is worth what it would notice. \`npm run mutate\` makes one small change at a time to the code that judges - a condition the other
way round, a text left empty, a block left out - and runs the tests that reach it. Where one fails, the mutant is killed; where none
does, that line could be wrong and nobody would know. The aim is 80 % killed in each folder.

`;

const HOW = `
The mutants are those of [Stryker](https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/), put in by its own
instrumenter; the tests are those in the folder's own folder of \`test/\`, the golden files and, for the risk, the judgements. A mutant
is given up after 2 s of tests, so that what is called survived here may be killed by a slow test: the numbers are a lower bound. A
mutant that makes a test hang is noticed, and counts as killed. Code that runs when a module loads - tables, patterns - is another
matter: each such mutant wants its modules loaded anew, which takes seconds, so a sample of them is drawn at random, with the same seed
each time. Where not all of the others were tried either, they are such a sample too. The last column is the whole folder's, of both
kinds by their share, with the margin of 95 in 100 such samples. What would hide a mutant has a stand-in in \`scripts/mutate/\`: answers
are remembered for one test only, and the table of names is made anew of the patterns. The scanner of JSON is left out: what runs is
compiled from its source, so that no test could notice a change there.

`;

const PAGE = path.join(ROOT, 'docs/mutation.md');

/** Writes docs/mutation.md of what was found; of a folder that was not tried here, what the page says already stays. */
export function writePage(folders: readonly { readonly folder: string; readonly result: FolderResult | undefined }[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const reasons: readonly Reason[] = parse(readFileSync(path.join(import.meta.dirname, 'reasons.yaml'), 'utf8'));
  const head =
    '| Folder | Mutants | Tried | Killed | Survived | Reached by no test | Tried at load | Killed at load | Killed of all |';
  const rows = folders.flatMap(({ folder, result }) => (result === undefined ? rowIn(page, folder) : [rowOf(result)]));
  const table = [head, '| --- | --: | --: | --: | --: | --: | --: | --: | --: |', ...rows].join('\n');
  const lists = folders
    .map(({ folder, result }) => (result === undefined ? sectionIn(page, folder) : survivorsOf(result, reasons)))
    .join('\n');
  writeFileSync(PAGE, `${INTRO}${table}\n${HOW}${lists}`);
}

/** The row of the table that a page has for a folder. */
function rowIn(page: string, folder: string): readonly string[] {
  return page.split('\n').filter((line) => line.startsWith(`| \`src/${folder}\` |`));
}

/** What a page says of a folder's survivors. */
function sectionIn(page: string, folder: string): string {
  return (
    page
      .split(/^(?=## )/m)
      .find((section) => section.startsWith(headOf(folder)))
      ?.trimEnd()
      .concat('\n') ?? ''
  );
}

function headOf(folder: string): string {
  return `## Survivors in \`src/${folder}\`\n`;
}

function rowOf({ folder, mutants, outcomes, atLoad }: FolderResult): string {
  const others = partOf(outcomes.filter(({ status }) => status !== 'at load'));
  const waiting = outcomes.length - others.tried;
  const loaded = partOf(atLoad);
  const { share, margin } = estimate([
    { ...others, size: (mutants.length * others.tried) / outcomes.length },
    { ...loaded, size: (mutants.length * waiting) / outcomes.length },
  ]);
  const all = `${(100 * share).toFixed(1)} % ± ${(100 * margin).toFixed(1)}`;
  const { tried, killed, survived, uncovered } = others;
  const cells = [`\`src/${folder}\``, mutants.length, tried, killed, survived, uncovered, loaded.tried, loaded.killed, all];
  return `| ${cells.join(' | ')} |`;
}

function survivorsOf({ folder, mutants, outcomes, atLoad }: FolderResult, reasons: readonly Reason[]): string {
  const lives = ({ status }: Outcome): boolean => status === 'survived' || status === 'uncovered';
  const living = new Set([...outcomes, ...atLoad].filter(lives).map(({ id }) => id));
  const alive = mutants.filter(({ id }) => living.has(id));
  const parts = [...new Set(alive.map(({ fileName }) => fileName))].map((name) => {
    const survivors = alive.filter(({ fileName }) => fileName === name);
    const [file, lines] = [path.relative(ROOT, name), readFileSync(name, 'utf8').split('\n')];
    const told = survivors.map((mutant) => `- ${sayOf(mutant, lines)}${whyOf({ mutant, file, lines }, reasons)}`);
    return `<details><summary><code>${file}</code>: ${survivors.length}</summary>\n\n${told.join('\n')}\n\n</details>\n`;
  });
  return `${headOf(folder)}\n${parts.join('\n')}`;
}

function sayOf({ location: { start, end }, mutatorName, replacement }: Mutant, lines: readonly string[]): string {
  const text =
    start.line === end.line ? lines[start.line]?.slice(start.column, end.column) : lines[start.line]?.slice(start.column);
  return `line ${start.line + 1}, ${mutatorName}: ${codeOf(text ?? '')} becomes ${codeOf(replacement)}`;
}

function whyOf(
  { mutant, file, lines }: { readonly mutant: Mutant; readonly file: string; readonly lines: readonly string[] },
  reasons: readonly Reason[],
): string {
  const line = lines[mutant.location.start.line] ?? '';
  const found = reasons.find(
    (reason) =>
      reason.file === file && line.includes(reason.line) && (reason.mutator ?? mutant.mutatorName) === mutant.mutatorName,
  );
  return found === undefined ? '' : ` - ${found.why}`;
}

/** At most so many characters of code are shown. */
const MOST = 80;

function codeOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const shown = line.length > MOST ? `${line.slice(0, MOST)}…` : line;
  return shown.includes('`') ? `\`\` ${shown} \`\`` : shown === '' ? 'nothing' : `\`${shown}\``;
}
