import { createLookup } from '../../src/knowledge/index.ts';
import { replacementOf } from '../../src/knowledge/replacement.ts';
import type { Assessment, ChangeRisk, Dependents, Finding } from '../../src/model/assessment.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import type { KnowledgeEntry } from '../../src/model/knowledge.ts';
import type { Plan, ResourceChange } from '../../src/model/plan.ts';
import { assessRisk, judgePlan } from '../../src/risk/index.ts';
import { buildChange, buildPlan } from '../support/build.ts';

const lookup = createLookup();
const NOBODY: Dependents = { count: 0, weight: 0, addresses: [] };

export interface Surroundings {
  readonly environment?: EnvironmentName;
  readonly environments?: Readonly<Record<string, EnvironmentName>>;
  readonly lowered?: readonly [string, readonly [EnvironmentName, EnvironmentName]];
  readonly dependents?: Dependents;
  /** Fields that differ from what is known of every type. */
  readonly knowledge?: Partial<KnowledgeEntry>;
}

/** The assessment of whole plans, with the real knowledge and in production unless the test says otherwise. */
export function assess(plans: readonly Plan[], given: Surroundings = {}): Assessment {
  const { environment = 'production', environments = {}, lowered, dependents = NOBODY, knowledge } = given;
  const judged = plans.map((plan) =>
    judgePlan(plan, {
      knowledge: (type, format) => ({ ...lookup(type, format), ...knowledge }),
      replacementOf,
      environment: {
        whole: environment,
        evidence: [],
        byChange: new Map(plan.changes.map(({ id }) => [id, environments[id] ?? environment])),
        lowered: new Map(lowered === undefined ? [] : [lowered]),
      },
      dependents: () => dependents,
      causeOf: () => undefined,
      causes: [],
      diffOf: () => ({ lines: [], omitted: 0 }),
    }),
  );
  return assessRisk(judged, { environment: { name: environment, evidence: [] } });
}

/** One change by itself, judged. */
export function judge(change: ResourceChange, given: Surroundings & { readonly plan?: Partial<Plan> } = {}): ChangeRisk {
  const [risk] = assess([buildPlan({ changes: [change], ...given.plan })], given).changes;
  if (risk === undefined) throw new Error('A plan with one change gave no judgement.');
  return risk;
}

/** What one rule finds in a change. */
export function findingsOf(rule: string, change: ResourceChange, given: Parameters<typeof judge>[1] = {}): readonly Finding[] {
  return judge(change, given).findings.filter((finding) => finding.rule === rule);
}

/** The severities that one rule finds, rounded to thousandths. */
export function severitiesOf(rule: string, change: ResourceChange, given: Parameters<typeof judge>[1] = {}): readonly number[] {
  return findingsOf(rule, change, given).map(({ severity }) => Math.round(severity * 1000) / 1000);
}

/** A change of a type in place, from some values to others. */
export function update(type: string, before: ResourceChange['before'], after: ResourceChange['after']): ResourceChange {
  return buildChange(`${type}.main`, { kind: 'update', before, after });
}

export function create(type: string, after: ResourceChange['after']): ResourceChange {
  return buildChange(`${type}.main`, { kind: 'create', before: null, after });
}

export function destroy(
  type: string,
  before: ResourceChange['before'] = {},
  given: Partial<ResourceChange> = {},
): ResourceChange {
  return buildChange(`${type}.main`, { kind: 'delete', before, after: null, ...given });
}

/** A row of a change set, with the plan around it. */
export const CHANGE_SET: Partial<Plan> = {
  source: { file: 'set.json', format: 'cloudformation', formatVersion: '', toolVersion: '' },
};

export function changeSetRow(logicalId: string, type: string, given: Partial<ResourceChange>): ResourceChange {
  return buildChange(logicalId, { type, provider: 'cloudformation', name: logicalId, ...given });
}
