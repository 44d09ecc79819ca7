import type { Json, Path } from '../../model/value.ts';
import type { Skimmed } from '../json/pick.ts';
import type { DocumentOrigin, Interest, PlanDraft, ValueKind } from '../parser.ts';
import { type Findings, newFindings } from './findings.ts';
import { PARTS } from './parts.ts';

export interface TerraformDraft extends PlanDraft {
  readonly findings: Findings;
}

/** Root keys that only plans have; `format_version` and `configuration` stand in other files too. */
const OWN_KEYS = [
  'action_invocations',
  'deferred_changes',
  'output_changes',
  'plan_format_version',
  'planned_values',
  'prior_state',
  'relevant_attributes',
  'resource_changes',
  'resource_drift',
];

export function openDraft(origin: DocumentOrigin): TerraformDraft {
  const findings = newFindings();
  return {
    origin,
    findings,
    interest([key, ...inside]: Path, kind: ValueKind = 'scalar'): Interest {
      if (key === undefined) return 'enter';
      if (inside.length === 0) findings.keys.set(String(key), kind);
      return PARTS.get(String(key))?.interest(inside, findings, kind) ?? 'skip';
    },
    brief([key, ...inside]: Path, skimmed: Skimmed): Json | undefined {
      return PARTS.get(String(key))?.brief?.(skimmed, findings, inside);
    },
    value([key, ...inside]: Path, value: Json): void {
      PARTS.get(String(key))?.add(value, findings, inside);
    },
    recognized: () => OWN_KEYS.some((key) => findings.keys.has(key)),
  };
}
