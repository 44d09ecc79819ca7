import { STRICTNESS } from '../../src/model/policy.ts';
import type { Judged } from './run-bench.ts';
import { type Confusion, expected, type Summary } from './summary.ts';

/** The summary as a person reads it on a terminal. */
export function summaryText(summary: Summary): string {
  const { plans, agent, human, families, disagreements, footnotes, faults } = summary;
  return [
    `${plans} labelled plans`,
    matrix(agent),
    matrix(human),
    `environment as expected ${percent(summary.environmentAgreement)}, top reason as expected ${percent(summary.reasonAgreement)}`,
    families
      .map((each) => `${each.family.padEnd(12)} agent ${each.agent}/${each.plans}, human ${each.human}/${each.plans}`)
      .join('\n'),
    list('Disagreements', disagreements.map(disagreement)),
    list('Verdicts as expected, for another reason or environment', footnotes.map(footnote)),
    list('Faults', faults),
  ].join('\n\n');
}

function matrix(confusion: Confusion): string {
  const cell = (text: string | number): string => String(text).padStart(8);
  const head = `${'expected'.padEnd(10)}${STRICTNESS.map(cell).join('')}`;
  const rows = STRICTNESS.map(
    (wanted) => `${wanted.padEnd(10)}${STRICTNESS.map((got) => cell(confusion.cells[wanted][got])).join('')}`,
  );
  return [`${confusion.reader}: ${percent(confusion.agreement)} exactly as expected`, head, ...rows].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function list(title: string, lines: readonly string[]): string {
  return [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function disagreement(item: Judged): string {
  const verdicts = (['agent', 'human'] as const)
    .filter((reader) => expected(item, reader) !== item[reader])
    .map((reader) => `${reader} ${item[reader]} instead of ${expected(item, reader)}`);
  return `${item.label.id}: ${verdicts.join(', ')} (${circumstances(item)})`;
}

function footnote(item: Judged): string {
  return `${item.label.id}: ${circumstances(item)}`;
}

function circumstances({ label, score, environment, expectedEnvironment, reason, undecided }: Judged): string {
  if (undecided !== undefined) return `undecided: ${undecided}`;
  const place = environment === expectedEnvironment ? environment : `${environment} instead of ${expectedEnvironment}`;
  return `score ${score}, ${place}, ${reason === label.top_reason ? reason : `${reason} instead of ${label.top_reason}`}`;
}
