import type { JudgedChange as StoredChange, Plan as StoredPlan, StoredAssessment } from '../generated/assessment.ts';
import type { ChangeSummary, JudgedChange, JudgedPlan, Judgement } from '../model/judged.ts';
import { nameTable } from './names.ts';

/** What a stored assessment says besides the judgement. */
export interface StoreInput extends Pick<StoredAssessment, 'settings' | 'part'> {
  readonly toolVersion: string;
  /** The changes whose attributes a report may show: of the others they are left out. */
  readonly shown: ReadonlySet<JudgedChange['diff']>;
  /** Place of a file among all files of the run, where this is only a part of it. */
  readonly orderOf?: (file: string) => number;
}

/**
 * A judgement as JSON, by `schemas/assessment.schema.json`. Nothing in it is sealed, since nothing of a judgement is: what a
 * report on it says, and no more, can be read from it.
 */
export function storeAssessment({ facts, plans }: Judgement, input: StoreInput): StoredAssessment {
  const { toolVersion, settings, part } = input;
  return {
    schemaVersion: '1.0',
    tool: { name: 'blastgate', version: toolVersion },
    ...(settings === undefined ? {} : { settings }),
    ...(part === undefined ? {} : { part }),
    facts: facts.map((item) => ({ ...item })),
    plans: plans.map((plan) => storePlan(plan, input)),
  };
}

function storePlan(judged: JudgedPlan, { shown, orderOf }: StoreInput): StoredPlan {
  const { plan } = judged;
  const { names, numberOf } = nameTable();
  return {
    source: { ...plan.source },
    mode: plan.mode,
    incomplete: plan.incomplete.map((one) => ({ ...one })),
    unchanged: plan.unchanged,
    outputChanges: plan.outputChanges,
    ...(plan.digest === undefined ? {} : { digest: plan.digest }),
    ...(orderOf === undefined ? {} : { order: orderOf(plan.source.file) }),
    environment: judged.environment,
    evidence: judged.evidence.map((item) => ({ ...item })),
    references: plan.references.map(({ from, to, origin, attribute }) => {
      const number = attribute === undefined ? -1 : numberOf(attribute);
      return [numberOf(from), numberOf(to), number, origin];
    }),
    existing: plan.existing.map(({ configAddress, type, count }) => [numberOf(configAddress), numberOf(type), count]),
    ...(plan.exports === undefined
      ? {}
      : { exports: plan.exports.map(({ from, ...link }) => ({ ...link, from: from.map(numberOf) })) }),
    ...(plan.imports === undefined
      ? {}
      : {
          imports: plan.imports.map(({ by, state, ...link }) => {
            return { ...link, ...(state === undefined ? {} : { state: [...state] }), by: by.map(numberOf) };
          }),
        }),
    changes: judged.changes.map((change) => storeChange(change, shown.has(change.diff), numberOf)),
    conditions: judged.conditions.map((one) => ({ ...one })),
    causes: judged.causes.map((cause) => ({ ...cause, changes: [...cause.changes] })),
    renames: judged.renames.map((one) => ({ ...one })),
    notes: [...judged.notes],
    // Filled by what stands above it.
    names: [...names],
  };
}

function storeChange(judged: JudgedChange, isShown: boolean, numberOf: (name: string) => number): StoredChange {
  const { change, environment, findings, traits, likelihood, destroys, wayBack, dataStays, withoutCopy, cause, dependents } =
    judged;
  const { category, known, environmentRoot, glue, data, outage } = traits;
  const diff = isShown ? judged.diff() : undefined;
  return {
    change: storeSummary(change),
    ...(environment === undefined ? {} : { environment }),
    findings: findings.map((finding) => ({ ...finding })),
    traits: { category, known, environmentRoot, glue, data, outage },
    chance: likelihood,
    destroys,
    ...(wayBack === undefined ? {} : { wayBack }),
    ...(dataStays ? { dataStays } : {}),
    ...(withoutCopy === undefined ? {} : { withoutCopy }),
    ...(cause === undefined ? {} : { cause: { ...cause, ...(cause.via && { via: { ...cause.via } }) } }),
    dependents: { ...dependents, addresses: dependents.addresses.map(numberOf) },
    ...(diff === undefined ? {} : { diff: { lines: [...diff.lines], omitted: diff.omitted } }),
  };
}

/** Field by field: a change that was just judged has its values beside them, and they must not come along. */
function storeSummary(change: ChangeSummary): StoredChange['change'] {
  const { previousAddress, deposed, reason, retention } = change;
  return {
    id: change.id,
    address: change.address,
    configAddress: change.configAddress,
    ...(previousAddress === undefined ? {} : { previousAddress }),
    ...(deposed === undefined ? {} : { deposed }),
    module: change.module,
    type: change.type,
    name: change.name,
    provider: change.provider,
    kind: change.kind,
    likelihood: change.likelihood,
    replacePaths: change.replacePaths.map((path) => [...path]),
    ...(reason === undefined ? {} : { reason }),
    importing: change.importing,
    ...(retention === undefined ? {} : { retention }),
  };
}
