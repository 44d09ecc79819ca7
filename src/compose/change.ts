import type { Report } from '../generated/report.ts';
import type { AttributeDiff, Channel, ChangeRisk, Finding } from '../model/assessment.ts';
import { bandOf } from './band.ts';
import { isOldKept } from './counts.ts';
import { type Origin, saferSteps } from './next-steps.ts';
import { sharePoints } from './points.ts';

export type ReportChange = Report['changes'][number];
type Effect = ReportChange['effects'][number];

/** A change below this harm asks for nobody's time. */
const ROUTINE_BELOW = 0.08;

/** One judged change as reports show it, with what it follows from. `withDiff` is false for the mildest of very many. */
export function composeChange(risk: ChangeRisk, withDiff: boolean, origin: Origin = {}): ReportChange {
  const { change } = risk;
  const score = Math.floor(100 * risk.harm + 1e-9);
  const diff = withDiff ? risk.diff() : NO_DIFF;
  return {
    id: change.id,
    address: change.address,
    ...optional({ previousAddress: change.previousAddress, deposed: change.deposed }),
    type: change.type,
    provider: change.provider,
    plan: risk.plan.source.file,
    kind: change.kind,
    likelihood: change.likelihood,
    environment: risk.environment,
    score,
    band: bandOf(score),
    routine: risk.harm < ROUTINE_BELOW,
    ...marksOf(change),
    effects: effectsOf(risk),
    ...optional({ cause: risk.cause?.cause }),
    ...(risk.cause?.via ? { via: { ...risk.cause.via } } : {}),
    findings: findingsOf(risk, score),
    ...optional({ wayBack: risk.wayBack }),
    ...(withDiff ? saferOf(risk, origin) : {}),
    dependents: { count: risk.dependents.count, addresses: [...risk.dependents.addresses] },
    ...(risk.knownType ? {} : { unknownType: true }),
    diff: [...diff.lines],
    ...(diff.omitted > 0 ? { diffOmitted: diff.omitted } : {}),
  };
}

function marksOf(change: ChangeRisk['change']): Pick<ReportChange, 'oldKept' | 'importing'> {
  return { ...(isOldKept(change) ? { oldKept: true } : {}), ...(change.importing ? { importing: true } : {}) };
}

function saferOf(risk: ChangeRisk, origin: Origin): { safer?: NonNullable<ReportChange['safer']> } {
  const safer = saferSteps(risk, origin);
  return safer.length === 0 ? {} : { safer };
}

const NO_DIFF: AttributeDiff = { lines: [], omitted: 0 };

/** Leaves out what is not there, as exact optional fields ask. */
function optional<T extends Readonly<Record<string, string | undefined>>>(fields: T): { [K in keyof T]?: string } {
  const present: { [K in keyof T]?: string } = {};
  for (const key in fields) {
    const text = fields[key];
    if (text !== undefined) present[key] = text;
  }
  return present;
}

/** The worst finding of each channel carries the channel's points; the others are shown with none. */
function findingsOf(risk: ChangeRisk, score: number): ReportChange['findings'] {
  const decisive = new Map<Channel, Finding>();
  for (const finding of risk.findings) {
    const worst = decisive.get(finding.channel);
    if (!worst || finding.severity > worst.severity) decisive.set(finding.channel, finding);
  }
  const channels = [...decisive.keys()];
  const points = sharePoints(
    score,
    channels.map((channel) => risk.channels[channel]),
  );
  const ofChannel = new Map(channels.map((channel, index) => [channel, points[index] ?? 0]));
  return risk.findings
    .map((finding) => ({
      rule: finding.rule,
      channel: finding.channel,
      severity: Math.round(finding.severity * 1000) / 1000,
      points: decisive.get(finding.channel) === finding ? (ofChannel.get(finding.channel) ?? 0) : 0,
      ...weightOf(risk, finding),
      message: finding.message,
      ...(finding.attribute === undefined ? {} : { attribute: finding.attribute }),
    }))
    .toSorted((a, b) => b.points - a.points || b.severity - a.severity || (a.rule < b.rule ? -1 : 1));
}

/** What the environment leaves of a severity, where that is not all of it. */
function weightOf(risk: ChangeRisk, { channel, severity }: Finding): { weight?: number } {
  const worst = Math.max(...risk.findings.filter((other) => other.channel === channel).map((other) => other.severity));
  const weight = severity > 0 ? Math.round((100 * risk.channels[channel]) / worst) / 100 : 1;
  return weight < 1 ? { weight } : {};
}

const EFFECTS: readonly (readonly [effect: Effect, holds: (finding: Finding, risk: ChangeRisk) => boolean])[] = [
  ['data-lost', losesData],
  ['data-mitigated', (f, risk) => f.channel === 'data' && f.severity >= 0.1 && !losesData(f, risk)],
  ['outage', (f) => f.channel === 'outage' && f.severity >= 0.3],
  ['exposed', (f) => f.channel === 'security' && f.code === 'security_exposure'],
  ['privileges', (f) => f.channel === 'security' && f.code === 'privilege_escalation'],
  ['protection-off', (f) => f.channel === 'protection' && f.severity >= 0.2],
  ['leaves-management', (f) => f.channel === 'control' && f.severity > 0.05],
  ['runs-code', (f) => f.channel === 'code'],
  ['cannot-be-judged', (f) => f.code === 'hidden_change'],
];

function effectsOf(risk: ChangeRisk): Effect[] {
  return EFFECTS.filter(([, holds]) => risk.findings.some((finding) => holds(finding, risk))).map(([effect]) => effect);
}

/** What a snapshot holds has to be restored, and may be missed until then; lost it is not. */
export function losesData({ channel, severity }: Finding, { dataStays = false }: ChangeRisk): boolean {
  return channel === 'data' && severity >= 0.5 && !dataStays;
}
