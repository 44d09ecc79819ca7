import type { EnvironmentEvidence, Report } from '../generated/report.ts';
import { code, counted, listed } from '../model/text.ts';
import {
  countsPhrase,
  environmentPhrase,
  evidencePhrase,
  otherOutcomePhrase,
  principalPhrase,
  scorePhrase,
  shortDigest,
  thresholdWords,
} from './words.ts';
import { budgetPhrases } from './ledger-words.ts';
import { morePhrase } from './view.ts';

/** A line of the table of facts, with what stands behind it one click away. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly summary: string;
  readonly lines: readonly string[];
}

export function scoreFact(report: Report): Fact {
  return { label: 'Score', value: scorePhrase(report), summary: '', lines: [] };
}

/** Who, where and how much, each with its evidence; at most `most` lines of it. */
export function factsOf(report: Report, most: number): readonly Fact[] {
  return [principalFact(report), environmentFact(report), planFact(report), ...budgetFacts(report)].map((fact) => ({
    ...fact,
    lines: capped(fact.lines, most),
  }));
}

/** The first `most` lines, and how many there are beyond. */
export function capped(lines: readonly string[], most: number): readonly string[] {
  const more = morePhrase(lines.length - most);
  return more === undefined ? lines : [...lines.slice(0, most), more];
}

function principalFact(report: Report): Fact {
  const { principal } = report;
  const other = otherOutcomePhrase(report);
  return {
    label: 'Written by',
    value: [principalPhrase(principal), ...(other === undefined ? [] : [other])].join('. '),
    summary: counted(principal.evidence.length, 'sign'),
    lines: principal.evidence,
  };
}

function environmentFact({ environment }: Report): Fact {
  const lead = leadEvidence(environment);
  const others = environment.evidence.filter((sign) => sign !== lead);
  return {
    label: 'Environment',
    value: environmentSentence(environment),
    summary: lead === undefined ? counted(others.length, 'sign') : counted(others.length, 'more sign'),
    lines: others.map((sign) => `${sign.says}: ${evidencePhrase(sign)}${sign.mayLower ? '' : ' (can only raise)'}`),
  };
}

/** The environment with the sign that decided, or why none did. */
export function environmentSentence(environment: Report['environment']): string {
  const lead = leadEvidence(environment);
  return `${environmentPhrase(environment.name)}: ${lead === undefined ? undecided(environment.evidence) : evidencePhrase(lead)}`;
}

function undecided(evidence: readonly EnvironmentEvidence[]): string {
  if (evidence.length === 0) return 'no sign says it outright';
  const [first, ...others] = evidence.filter(({ mayLower }) => mayLower);
  if (first === undefined) return 'what this plan itself writes cannot lower it';
  const shown = others.length === 0 ? evidencePhrase(first) : counted(others.length + 1, 'sign');
  const says = [...new Set([first, ...others].map((sign) => sign.says))];
  return `${shown} ${others.length === 0 ? 'says' : 'say'} ${listed(says)}, but not of every change`;
}

/** How many signs there are beside what {@link environmentSentence} tells. */
export function unsaidSigns({ name, evidence }: Report['environment']): number {
  const told = leadEvidence({ name, evidence }) === undefined ? evidence.filter(({ mayLower }) => mayLower).length : 1;
  return evidence.length - told;
}

/** The sign that decided: of those that say the environment's name, the one that most resources carry. */
function leadEvidence({ name, evidence }: Report['environment']): EnvironmentEvidence | undefined {
  const speaking = evidence.filter(({ says }) => says === name);
  return speaking.reduce<EnvironmentEvidence | undefined>(
    (lead, sign) => (lead && lead.count >= sign.count ? lead : sign),
    undefined,
  );
}

function planFact({ counts, plans }: Report): Fact {
  const share =
    counts.destroyed > 0 && counts.existing > 0
      ? `; ${counts.destroyed} of ${counted(counts.existing, 'existing resource')} destroyed or replaced`
      : '';
  const [only] = plans;
  const value = plans.length === 1 && only ? planPhrase(only) : `${counted(plans.length, 'plan')}: ${countsPhrase(counts)}`;
  return { label: 'Plan', value: value + share, summary: 'each of them', lines: plans.length > 1 ? plans.map(planPhrase) : [] };
}

function planPhrase({ file, stack, mode, complete, digest, counts }: Report['plans'][number]): string {
  const parts = [
    ...(digest === undefined ? [] : [code(shortDigest(digest))]),
    ...(stack === undefined ? [] : [`stack ${code(stack)}`]),
    ...(mode === 'normal' ? [] : [`${mode} run`]),
    ...(complete ? [] : ['incomplete']),
    countsPhrase(counts),
  ];
  return `${code(file)}: ${parts.join(', ')}`;
}

/** What is used of the budgets: the one that is used up, or the first, and the others behind it. */
function budgetFacts(report: Report): readonly Fact[] {
  const [value, ...lines] = budgetPhrases(report);
  return value === undefined ? [] : [{ label: 'Budget', value, summary: counted(lines.length, 'more budget'), lines }];
}

const TOOLS = { terraform: 'Terraform or OpenTofu', cloudformation: 'CloudFormation' } as const;

/** The tools that made the plans, each once. */
export function toolsPhrase({ plans }: Report): string {
  return [
    ...new Set(plans.map(({ format, toolVersion }) => [TOOLS[format], toolVersion].filter((part) => part !== '').join(' '))),
  ]
    .toSorted()
    .join(', ');
}

/** All facts in one line, for a plan that passes. */
export function briefFacts(report: Report): string {
  const { score, thresholds, verdict, principal, environment, counts, plans } = report;
  const [digest, ...others] = plans.flatMap((plan) => plan.digest ?? []);
  return [
    `Score ${score} of 100 (${thresholdWords(thresholds, verdict)})`,
    principal.kind === 'unknown' ? 'author unknown, judged as an agent' : `written by ${principalPhrase(principal)}`,
    environmentPhrase(environment.name),
    countsPhrase(counts),
    ...(digest === undefined || others.length > 0 ? [] : [code(shortDigest(digest))]),
  ].join(' · ');
}
