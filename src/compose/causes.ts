import type { Report } from '../generated/report.ts';
import type { Assessment, Cause, ChangeRisk } from '../model/assessment.ts';

type ReportCause = Report['causes'][number];

/** Root causes with what they take along; the one with the most severe change first. */
export function composeCauses(assessment: Assessment, risks: ReadonlyMap<string, ChangeRisk>): ReportCause[] {
  return assessment.causes
    .map((cause) => composeCause(cause, risks))
    .toSorted((a, b) => b.score - a.score || b.destroyed - a.destroyed || (a.id < b.id ? -1 : 1));
}

function composeCause(cause: Cause, risks: ReadonlyMap<string, ChangeRisk>): ReportCause {
  const members = cause.changes.flatMap((id) => risks.get(id) ?? []);
  const worst = members.reduce((most, risk) => Math.max(most, risk.harm), 0);
  return {
    id: cause.id,
    kind: cause.kind,
    ...(cause.address === undefined ? {} : { address: cause.address }),
    ...(cause.attribute === undefined ? {} : { attribute: cause.attribute }),
    message: cause.message,
    changes: [...cause.changes],
    destroyed: members.filter((risk) => goesAway(risk)).length,
    score: Math.floor(100 * worst + 1e-9),
  };
}

/** Whether an existing object is deleted or replaced, routine or not: the number that readers count. */
export function goesAway({ change }: ChangeRisk): boolean {
  return change.kind === 'delete' || change.kind === 'replace-destroy-first' || change.kind === 'replace-create-first';
}
