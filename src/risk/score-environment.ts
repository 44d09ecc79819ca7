import type { Channel, ChangeRisk, Contribution, EnvironmentRisk, HardStop, ReasonCode } from '../model/assessment.ts';
import { CRITICALITY, type EnvironmentName } from '../model/environment.ts';
import { code } from '../model/text.ts';
import { noisyOr } from './combine.ts';
import { ENVIRONMENT_WEIGHTS, RECREATE } from './parameters.ts';
import { concentration, type Concentration } from './plan/concentration.ts';
import { environmentRecreate, type Recreate } from './plan/environment-recreate.ts';
import type { ScoredChange } from './score-change.ts';

/** Scores each environment by itself, the most critical first. What has no sign of its environment joins production, where there is one. */
export function scoreEnvironments(changes: readonly ScoredChange[], existing: number): readonly EnvironmentRisk[] {
  const names = new Set(changes.map(({ risk }) => risk.environment));
  const groupOf = (name: EnvironmentName): EnvironmentName =>
    name === 'unknown' && names.has('production') ? 'production' : name;
  return CRITICALITY.toReversed().flatMap((name) => {
    const members = changes.filter(({ risk }) => groupOf(risk.environment) === name);
    const [worst] = members.toSorted(byHarm);
    return worst === undefined ? [] : [scoreEnvironment({ name, members, worst, existing })];
  });
}

/** Worst first; ties by id, so that the order of a file never shows. */
export function byHarm(left: ScoredChange, right: ScoredChange): number {
  return right.risk.harm - left.risk.harm || (left.risk.change.id < right.risk.change.id ? -1 : 1);
}

interface Group {
  readonly name: EnvironmentName;
  readonly members: readonly ScoredChange[];
  readonly worst: ScoredChange;
  readonly existing: number;
}

function scoreEnvironment({ name, members, worst, existing }: Group): EnvironmentRisk {
  const many = concentration(members, worst, name);
  const recreate = environmentRecreate(members, name, existing);
  const contributions = [...channelParts(worst.risk), ...many.contribution, ...recreate.contribution];
  const risk = noisyOr(contributions.map(({ share }) => share));
  const reason = reasonOf({ worst, many, recreate, risk });
  return {
    environment: name,
    risk,
    contributions: contributions.toSorted((left, right) => right.share - left.share),
    code: reason,
    worst: worst.risk.change.id,
    hardStops: ENVIRONMENT_WEIGHTS.data[name] === 1 ? hardStops(members, reason, recreate) : [],
  };
}

function channelParts(risk: ChangeRisk): readonly Contribution[] {
  const channels: readonly Channel[] = ['data', 'outage', 'security', 'protection', 'control', 'code', 'base'];
  return channels
    .filter((channel) => risk.channels[channel] > 0)
    .map((channel) => ({
      id: channel,
      share: risk.channels[channel],
      message: risk.findings.find((finding) => finding.channel === channel)?.message ?? code(risk.change.address),
      address: risk.change.address,
    }));
}

interface Judged {
  readonly worst: ScoredChange;
  readonly many: Concentration;
  readonly recreate: Recreate;
  readonly risk: number;
}

/** What the score is mostly about. A zone that goes with its records is still the loss of a zone. */
function reasonOf({ worst, many, recreate, risk }: Judged): ReasonCode {
  if (isEnvironmentGone(worst, recreate)) return 'environment_recreate';
  const { harm } = worst.risk;
  return risk >= WORTH_A_REASON && (many.share > harm || harm < WORTH_A_REASON) ? 'concentration' : worst.risk.code;
}

function isEnvironmentGone(worst: ScoredChange, { kinds, share, losesGround }: Recreate): boolean {
  const hangsTogether = kinds >= 2 || worst.knowledge.environmentRoot;
  const isZone = worst.knowledge.category === 'dns' && kinds < 3;
  if (share > RECREATE.decides && hangsTogether && !isZone) return true;
  return isWholeEnvironment(worst) || (losesGround && isGone(worst));
}

const HOLDS_ALL: ReadonlySet<string> = new Set(['org', 'network_root', 'cluster', 'glue']);

/** An account, a project, a cluster, a stack: by itself it is all that runs in it, whatever of that the plan shows. */
function isWholeEnvironment(change: ScoredChange): boolean {
  const { environmentRoot, category } = change.knowledge;
  return isGone(change) && environmentRoot && HOLDS_ALL.has(category);
}

function isGone({ risk }: ScoredChange): boolean {
  const isTold = risk.findings.some(({ rule }) => rule === 'outage-on-destroy' || rule === 'data-loss');
  return risk.code !== 'routine' && risk.destroys && isTold;
}

const WORTH_A_REASON = 0.2;

function hardStops(members: readonly ScoredChange[], reason: ReasonCode, recreate: Recreate): readonly HardStop[] {
  const ofChanges = members
    .toSorted(byHarm)
    .flatMap(({ risk }) =>
      risk.findings
        .filter((finding) => finding.hardStop === true)
        .map((finding) => ({ id: finding.rule, message: finding.message, address: risk.change.address })),
    );
  const ofEnvironment =
    reason === 'environment_recreate' ? recreate.contribution.map(({ id, message }) => ({ id, message })) : [];
  const seen = new Set<string>();
  return [...ofEnvironment, ...ofChanges].filter(({ id, address }: HardStop) => {
    const key = `${id}\u0000${address ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
