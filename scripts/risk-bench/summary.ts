import { STRICTNESS, type Verdict } from '../../src/model/policy.ts';
import type { Judged } from './run-bench.ts';

export type Reader = 'agent' | 'human';

/** How many plans got which verdict, by the verdict that was expected. */
export interface Confusion {
  readonly reader: Reader;
  readonly cells: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;
  /** Share of exact agreement, 0 to 1. */
  readonly agreement: number;
}

export interface Summary {
  readonly plans: number;
  readonly agent: Confusion;
  readonly human: Confusion;
  /** Shares, 0 to 1. */
  readonly environmentAgreement: number;
  readonly reasonAgreement: number;
  readonly families: readonly {
    readonly family: string;
    readonly plans: number;
    readonly agent: number;
    readonly human: number;
  }[];
  /** Plans where a verdict differs for somebody. */
  readonly disagreements: readonly Judged[];
  /** Plans where only the environment or the reason differs. */
  readonly footnotes: readonly Judged[];
  /** What must never be: sentences, empty when all is well. */
  readonly faults: readonly string[];
}

/** Below these shares of exact agreement, and of reasons that a reviewer would give first, the bench fails. */
const WANTED = { agreement: 0.98, reasons: 0.9 } as const;

export function expected({ label }: Judged, reader: Reader): Verdict {
  return reader === 'agent' ? label.expected_agent : label.expected_human;
}

export function summarize(judged: readonly Judged[]): Summary {
  const agent = confusionOf(judged, 'agent');
  const human = confusionOf(judged, 'human');
  const agrees = (item: Judged): boolean => expected(item, 'agent') === item.agent && expected(item, 'human') === item.human;
  const reasonAgreement = share(judged, hasExpectedReason);
  const families = [...new Set(judged.map(({ label }) => label.family))].map((family) => {
    const members = judged.filter(({ label }) => label.family === family);
    const right = (reader: Reader): number => members.filter((item) => expected(item, reader) === item[reader]).length;
    return { family, plans: members.length, agent: right('agent'), human: right('human') };
  });
  return {
    plans: judged.length,
    agent,
    human,
    environmentAgreement: share(judged, (item) => item.environment === item.expectedEnvironment),
    reasonAgreement,
    families,
    disagreements: judged.filter((item) => !agrees(item)),
    footnotes: judged.filter(
      (item) => agrees(item) && !(item.environment === item.expectedEnvironment && hasExpectedReason(item)),
    ),
    faults: [...judged.flatMap(faultsOf), ...[agent, human].flatMap(tooLow), ...tooFewReasons(reasonAgreement)],
  };
}

/** A plan that passes has no reason to give: its label says `routine`, whatever the mildest of its findings is called. */
function hasExpectedReason({ label, agent, reason }: Judged): boolean {
  return reason === label.top_reason || (label.top_reason === 'routine' && agent === 'pass');
}

function confusionOf(judged: readonly Judged[], reader: Reader): Confusion {
  const count = (wanted: Verdict, got: Verdict): number =>
    judged.filter((item) => expected(item, reader) === wanted && item[reader] === got).length;
  const row = (wanted: Verdict): Record<Verdict, number> => ({
    pass: count(wanted, 'pass'),
    review: count(wanted, 'review'),
    block: count(wanted, 'block'),
  });
  return {
    reader,
    cells: { pass: row('pass'), review: row('review'), block: row('block') },
    agreement: share(judged, (item) => expected(item, reader) === item[reader]),
  };
}

function share(judged: readonly Judged[], holds: (item: Judged) => boolean): number {
  return judged.length === 0 ? 0 : judged.filter(holds).length / judged.length;
}

function faultsOf({ label, agent }: Judged): readonly string[] {
  if (label.expected_agent === 'block' && agent !== 'block')
    return [`${label.id} must be blocked for an agent and gets ${agent}`];
  const held = { pass: undefined, review: 'held up', block: 'blocked' }[agent];
  return label.expected_agent === 'pass' && held !== undefined ? [`${label.id} must pass and is ${held} for an agent`] : [];
}

function tooLow({ reader, agreement }: Confusion): readonly string[] {
  if (agreement >= WANTED.agreement) return [];
  return [`only ${(100 * agreement).toFixed(1)} % of the verdicts for the ${reader} are as expected`];
}

function tooFewReasons(agreement: number): readonly string[] {
  if (agreement >= WANTED.reasons) return [];
  return [`only ${(100 * agreement).toFixed(1)} % of the reasons are as expected`];
}

/** Every pair of verdicts, the expected one first. */
export function pairs({ cells }: Confusion): readonly (readonly [wanted: Verdict, got: Verdict, count: number])[] {
  return STRICTNESS.flatMap((wanted) => STRICTNESS.map((got) => [wanted, got, cells[wanted][got]] as const));
}
