import type { Change, Report } from '../generated/report.ts';
import { EFFECT_WORDS, kindPhrase } from './change-words.ts';
import { worstFinding } from './comment-rows.ts';
import { clip, plainSentence } from './plain.ts';
import type { Renderer } from './renderer.ts';

/** Excel cuts a cell off at 32,767 characters; a reader does so long before. */
const CELL = 2_000;

type Column = readonly [name: string, cell: (change: Change, causes: Causes) => string | number | boolean | undefined];
type Causes = ReadonlyMap<string, string>;

const COLUMNS: readonly Column[] = [
  ['plan', ({ plan }) => clip(plan, CELL)],
  ['address', ({ address }) => clip(address, CELL)],
  ['previous address', ({ previousAddress }) => clip(previousAddress ?? '', CELL)],
  ['type', ({ type }) => clip(type, CELL)],
  ['action', (change) => kindPhrase(change)],
  ['environment', ({ environment }) => environment],
  ['score', ({ score }) => score],
  ['band', ({ band }) => band],
  ['routine', ({ routine }) => routine],
  ['effects', ({ effects }) => effects.map((effect) => EFFECT_WORDS[effect]).join('; ')],
  ['rules', ({ findings }) => clip([...new Set(findings.map(({ rule }) => rule))].join('; '), CELL)],
  ['finding', (change) => plainSentence(worstFinding(change)?.message ?? '', CELL)],
  ['cause', ({ cause }, causes) => plainSentence(causes.get(cause ?? '') ?? '', CELL)],
  ['dependents', ({ dependents }) => dependents.count],
  ['way back', ({ wayBack }) => plainSentence(wayBack ?? '', CELL)],
  ['file', ({ location }) => clip(location?.file ?? '', CELL)],
  ['line', ({ location }) => location?.line],
];

/** Every change as a row of CSV (RFC 4180), the most severe first. */
export const csv: Renderer = (report) => {
  const causes = new Map(report.causes.map(({ id, message }) => [id, message]));
  return [COLUMNS.map(([name]) => quoted(name)), ...rowsOf(report, causes)].map((row) => `${row.join(',')}\r\n`).join('');
};

function rowsOf({ changes }: Report, causes: Causes): readonly (readonly string[])[] {
  return changes.map((change) =>
    COLUMNS.map(([, cell]) => {
      const value = cell(change, causes) ?? '';
      return typeof value === 'string' ? quoted(value) : String(value);
    }),
  );
}

/** What a spreadsheet takes for a formula, in its full-width forms too: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u;

function quoted(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
