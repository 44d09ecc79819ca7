import { diffOf } from '../../src/compose/diff.ts';
import type { Assessment, Channel, ChangeRisk, EnvironmentRisk, Finding } from '../../src/model/assessment.ts';
import type { Outcome } from '../../src/model/decision.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import type { PlanSummary } from '../../src/model/judged.ts';
import type { ResourceChange } from '../../src/model/plan.ts';
import { buildPlan } from './build.ts';

const QUIET: Record<Channel, number> = { data: 0, outage: 0, security: 0, protection: 0, control: 0, code: 0, base: 0 };

export function buildFinding(channel: Channel, severity: number, given: Partial<Finding> = {}): Finding {
  return { rule: `${channel}-rule`, channel, severity, code: 'data_loss', message: `what ${channel} says`, ...given };
}

/** A judged change; channels and harm follow from the findings unless the test gives them. */
export function buildRisk(change: ResourceChange, given: Partial<ChangeRisk> = {}): ChangeRisk {
  const findings = given.findings ?? [];
  const channels = { ...QUIET };
  for (const { channel, severity } of findings) channels[channel] = Math.max(channels[channel], severity);
  return {
    change,
    plan: buildPlan({ changes: [change] }),
    environment: 'production',
    findings,
    waived: [],
    channels,
    harm: 1 - Object.values(channels).reduce((rest, severity) => rest * (1 - severity), 1),
    code: 'data_loss',
    dependents: { count: 0, weight: 0, addresses: [] },
    knownType: true,
    destroys: change.kind === 'delete' || change.kind.startsWith('replace'),
    diff: () => diffOf(change),
    ...given,
  };
}

/** The assessment of these changes, all in one plan. */
export function buildAssessment(
  risks: readonly ChangeRisk[],
  given: Partial<Assessment> & { readonly plan?: Partial<PlanSummary> } = {},
): Assessment {
  const { plan: ofPlan, ...rest } = given;
  const plan = { ...buildPlan(), changes: risks.map(({ change }) => change), ...ofPlan };
  return {
    plans: [plan],
    environment: { name: 'production', evidence: [] },
    changes: risks.map((risk) => ({ ...risk, plan })),
    environments: [],
    conditions: [],
    causes: [],
    renames: [],
    notes: [],
    ...rest,
  };
}

export function buildEnvironmentRisk(worst: string, given: Partial<EnvironmentRisk> = {}): EnvironmentRisk {
  return { environment: 'production', risk: 0.9, contributions: [], code: 'data_loss', worst, hardStops: [], ...given };
}

/** What an agent gets in production, blocked by a score unless the test says otherwise. */
export function buildOutcome(decisive: EnvironmentRisk | undefined, given: Partial<Outcome> = {}): Outcome {
  const environment: EnvironmentName = decisive?.environment ?? 'production';
  return {
    verdict: 'block',
    score: 90,
    environment,
    thresholds: { review: 20, block: 50 },
    because: [],
    code: decisive?.code ?? 'routine',
    hardStops: [],
    decisive,
    ...given,
  };
}
