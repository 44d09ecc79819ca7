import type { Report } from '../generated/report.ts';
import type { Assessment, Channel, ChangeRisk, ReasonCode } from '../model/assessment.ts';
import type { Outcome } from '../model/decision.ts';
import type { EnvironmentName } from '../model/environment.ts';
import { leftUnmanaged } from '../model/left-unmanaged.ts';
import type { ChangeKind } from '../model/plan.ts';
import { code, counted } from '../model/text.ts';
import { goesAway } from './causes.ts';

type ReportCause = Report['causes'][number];

export interface SummaryInput {
  readonly assessment: Assessment;
  readonly outcome: Outcome;
  readonly counts: Report['counts'];
  readonly causes: readonly ReportCause[];
  readonly conditions: readonly string[];
}

/** The two sentences above everything else: the answer and its cause; the worst consequence and the way back. */
export function summarize(input: SummaryInput): Report['summary'] {
  const worst = worstOf(input);
  const headline = headlineOf(input, worst);
  return { headline, consequence: withoutHeadline(consequenceOf(input, worst), headline) };
}

/** A finding may start as the headline does; what follows its colon is then what is new. */
function withoutHeadline(consequence: string, headline: string): string {
  const start = `${headline}: `;
  if (!consequence.startsWith(start)) return consequence;
  return consequence.charAt(start.length).toUpperCase() + consequence.slice(start.length + 1);
}

function worstOf({ assessment, outcome }: SummaryInput): ChangeRisk | undefined {
  return assessment.changes.find((risk) => risk.change.id === outcome.decisive?.worst);
}

const PLACE: Readonly<Record<EnvironmentName, string>> = {
  production: 'production',
  unknown: 'an environment that nothing names (judged as production)',
  staging: 'staging',
  sandbox: 'a sandbox',
};

function headlineOf(input: SummaryInput, worst: ChangeRisk | undefined): string {
  const { outcome, conditions } = input;
  if (outcome.verdict === 'pass') return passHeadline(input);
  const byScore = outcome.score >= outcome.thresholds.review || outcome.hardStops.length > 0;
  if (!byScore && conditions[0] !== undefined) return conditions[0];
  return renameHeadline(input, worst) ?? scoreHeadline(input, worst);
}

function scoreHeadline(input: SummaryInput, worst: ChangeRisk | undefined): string {
  const { outcome } = input;
  if (outcome.decisive?.code === 'environment_recreate') return recreateHeadline(input);
  if (outcome.decisive?.code === 'concentration') {
    const significant = input.assessment.changes.filter((risk) => risk.environment === outcome.environment && risk.harm >= 0.08);
    return `${counted(significant.length, 'significant change')} to ${PLACE[outcome.environment]} add up`;
  }
  return worst ? `${changeHeadline(worst)}${othersLost(input, worst)}` : `this plan changes ${PLACE[outcome.environment]}`;
}

/** One object of hundreds that lose their data must not read as if it were the only one. */
function othersLost({ assessment }: SummaryInput, worst: ChangeRisk): string {
  if (worst.code !== 'data_loss') return '';
  const isLost = ({ code: why, environment, destroys, dataStays = false }: ChangeRisk): boolean =>
    why === 'data_loss' && destroys && !dataStays && environment === worst.environment;
  const others = assessment.changes.filter((risk) => risk !== worst && isLost(risk)).length;
  if (others === 0) return '';
  return worst.dataStays
    ? `, and that of ${counted(others, 'more resource')} is lost`
    : `, like that of ${counted(others, 'more resource')}`;
}

/** Objects that are destroyed under one name and created under another are most often one mistake, and the cheapest to mend. */
function renameHeadline({ assessment }: SummaryInput, worst: ChangeRisk | undefined): string | undefined {
  const hints = assessment.renames;
  if (!worst || !hints.some(({ from }) => from === worst.change.address)) return undefined;
  const isTerraform = hints.every(({ format }) => format === 'terraform');
  const others = hints.length === 1 ? '' : ` and ${counted(hints.length - 1, 'more resource')}`;
  return `${code(worst.change.address)}${others} ${hints.length === 1 ? 'looks' : 'look'} ${isTerraform ? 'renamed without a `moved` block' : 'renamed'}, and would be destroyed`;
}

function recreateHeadline({ assessment, outcome }: SummaryInput): string {
  const gone = assessment.changes.filter((risk) => risk.environment === outcome.environment && risk.destroys);
  const deleted = gone.filter((risk) => risk.change.kind === 'delete').length;
  const place = PLACE[outcome.environment];
  if (deleted === gone.length) return `this plan destroys ${place}`;
  return deleted === 0 ? `this plan deletes and recreates ${place}` : `this plan tears down and partly recreates ${place}`;
}

const SAYS: Readonly<Partial<Record<ReasonCode, (what: string) => string>>> = {
  data_loss: (what) => `${what}, and its data lost`,
  backup_loss: (what) => `${what}: backups are lost`,
  outage: (what) => `${what} while it is in use`,
  encryption_key_loss: (what) => `${what}: what it encrypts can no longer be read`,
  secret_loss: (what) => `${what}: the secret is gone`,
  dns_loss: (what) => `${what}: its names stop resolving`,
  identity_loss: (what) => `${what}: who relies on it loses access`,
  protection_removed: (what) => `${what} and loses a safety net`,
  security_exposure: (what) => `${what} and is exposed`,
  privilege_escalation: (what) => `${what} and grants wide rights`,
  guardrail_tamper: (what) => `${what}: a guardrail is loosened`,
  audit_tamper: (what) => `${what}: the audit trail is weakened`,
  disruptive_update: (what) => `${what}, which interrupts it`,
  state_control: (what) => what,
  hidden_change: (what) => `${what} in a way that cannot be judged`,
  unknown_type: (what) => `${what}; its type is not known`,
  code_execution: (what) => `${what}, which runs code that may do harm`,
};

function changeHeadline(risk: ChangeRisk): string {
  const { address, kind, provider, type, retention } = risk.change;
  const name = provider === 'cloudformation' ? `${code(address)} (${code(type)})` : code(address);
  const saysOfKind = OF_KIND[kind]?.[risk.code] ?? SAYS[risk.code];
  const saysOfStay = retention === 'retain' ? SAYS_KEPT[risk.code] : SAYS_STAYS[risk.code];
  const says = risk.dataStays ? (saysOfStay ?? saysOfKind) : saysOfKind;
  return (says ?? ((what: string) => what))(`${name} ${verbOf(risk)}`);
}

/** What the old object holds is still there, and not where it is asked for. */
const SAYS_KEPT: typeof SAYS = {
  data_loss: (what) => `${what}, and the new one starts without its data`,
  backup_loss: (what) => `${what}, and the new one starts without its backups`,
  encryption_key_loss: (what) => `${what}: the new key cannot read what the old one encrypts`,
  secret_loss: (what) => `${what}, and the new one starts without what the old one holds`,
};

/** What a copy holds is not lost; without it nothing works until it is restored. */
const SAYS_STAYS: typeof SAYS = {
  data_loss: (what) => `${what}, and its data has to be restored`,
};

/** What protected something else is not exposed itself when it goes. */
const SAYS_GONE: typeof SAYS = {
  security_exposure: (what) => `${what}, and what it kept out can get in`,
  protection_removed: (what) => `${what}, and a safety net with it`,
};

/** What is only created was not in use itself. */
const SAYS_MADE: typeof SAYS = {
  outage: (what) => `${what}, and interrupts what exists`,
  identity_loss: (what) => `${what}: others lose what it gives`,
};

const OF_KIND: Readonly<Partial<Record<ChangeKind, typeof SAYS>>> = { delete: SAYS_GONE, create: SAYS_MADE };

function whatHappens(risk: ChangeRisk): string {
  return `${code(risk.change.address)} ${verbOf(risk)}`;
}

/** `a` is replaced, `b` is created and `c` is changed in place. */
function sentenceOf(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  return [`${parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`}.`];
}

const VERBS: Readonly<Record<ChangeKind, string>> = {
  create: 'is created',
  delete: 'is destroyed',
  'replace-destroy-first': 'is replaced',
  'replace-create-first': 'is replaced',
  forget: 'leaves management',
  import: 'is imported',
  undetermined: 'is undecided',
  move: 'is moved',
  read: 'is read',
  update: 'is changed in place',
  'no-op': 'is unchanged',
};

function verbOf({ change }: ChangeRisk): string {
  const isUnsure = change.likelihood !== 'certain' && change.kind.startsWith('replace-');
  return isUnsure ? 'may be replaced' : VERBS[change.kind];
}

function passHeadline({ counts, assessment, outcome }: SummaryInput): string {
  if (assessment.changes.length === 0) return unchangedHeadline(assessment);
  const place = PLACE[outcome.environment];
  const only = [counts.update, counts.replace, counts.delete, counts.forget].every((count) => count === 0);
  if (only && counts.create > 0) return `${counted(counts.create, 'new resource')}, nothing existing is touched`;
  if (only) return 'nothing that exists is changed';
  if (counts.destroyed === 0) return keptHeadline(counts, place);
  if (outcome.environment === 'sandbox') return 'changes to a sandbox';
  return `a routine change to ${place}`;
}

/** Nothing goes; what stays behind without anybody to manage it is no change in place. */
function keptHeadline(counts: SummaryInput['counts'], place: string): string {
  const left = leftUnmanaged(counts);
  if (left === 0) return `in-place changes only, in ${place}`;
  return `nothing is destroyed, and ${counted(left, 'object')} ${left === 1 ? 'leaves' : 'leave'} management, in ${place}`;
}

function consequenceOf(input: SummaryInput, worst: ChangeRisk | undefined): string {
  const { assessment, outcome, causes } = input;
  if (outcome.verdict === 'pass') return passConsequence(input);
  const cause = causes.find((candidate) => candidate.changes.includes(worst?.change.id ?? ''));
  const loss = heaviestLoss(assessment, outcome.environment);
  return [
    cause && cause.destroyed > 1 ? causeSentence(cause, input) : undefined,
    loss ? messageOf(loss, 'data') : worst && messageOf(worst),
    (loss ?? worst)?.wayBack,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function causeSentence(cause: ReportCause, { counts }: SummaryInput): string {
  const share =
    counts.existing >= cause.destroyed && counts.existing > 0 ? `${cause.destroyed} of ${counts.existing}` : `${cause.destroyed}`;
  if (cause.kind === 'destroy-run') return `The plan destroys ${share} existing resources.`;
  const sentence = cause.message.charAt(0).toUpperCase() + cause.message.slice(1);
  const verb = cause.kind === 'attribute' || cause.kind === 'requested' || cause.kind === 'tainted' ? 'replaced' : 'destroyed';
  return `${sentence}: ${share} existing resources are ${verb} as a result.`;
}

/** What cannot be had back weighs more to a reader than what comes up again. */
function heaviestLoss(assessment: Assessment, environment: EnvironmentName): ChangeRisk | undefined {
  const losses = assessment.changes.filter((risk) => risk.environment === environment && risk.channels.data >= 0.3);
  return losses.reduce<ChangeRisk | undefined>((a, b) => (a && a.channels.data >= b.channels.data ? a : b), undefined);
}

/** What the worst finding says; of a loss what is lost, however much its outage weighs. */
function messageOf({ findings }: ChangeRisk, only?: Channel): string | undefined {
  const [worst] = findings
    .filter(({ channel }) => only === undefined || channel === only)
    .toSorted((a, b) => b.severity - a.severity);
  return worst?.message;
}

function unchangedHeadline({ plans }: Assessment): string {
  const outputs = plans.reduce((sum, plan) => sum + plan.outputChanges, 0);
  return outputs === 0 ? 'nothing changes' : `no resource changes, only ${counted(outputs, 'output')}`;
}

/** As many changes as a reader takes in at once, by their names. */
const FEW = 3;

function passConsequence({ assessment }: SummaryInput): string {
  const { changes } = assessment;
  const few = changes.length <= FEW ? changes.map(whatHappens) : [];
  const going = changes.filter((risk) => goesAway(risk) && risk.destroys);
  const [worst] = going;
  if (!worst) return [...sentenceOf(few), 'Nothing that holds data or serves traffic is destroyed.'].join(' ');
  if (few.length > 0) return sentenceOf(few).join('');
  const verb = going.every(({ change }) => change.kind === 'delete') ? 'destroyed' : 'destroyed or replaced';
  return `${counted(going.length, 'existing resource')} ${going.length === 1 ? 'is' : 'are'} ${verb}; the most severe is ${code(worst.change.address)}.`;
}
