import { DEFAULTS } from '../generated/knowledge-data.ts';
import type { KnowledgeRuleData, Mitigation as MitigationData } from '../generated/knowledge.ts';
import type { KnowledgeEntry, KnowledgeRule, Mitigation } from '../model/knowledge.ts';
import type { CompleteKnowledge } from './complete.ts';

const DEFERRED_TYPES = new Set(DEFAULTS.deferred.types);
const BENIGN_CONDITIONAL = new Map(Object.entries(DEFAULTS.benign_conditional));
const SNAPSHOT_ON_REMOVAL = new Set(DEFAULTS.snapshot_on_removal);

/** An entry of the files, whose paths are already in the plan's own format, in the form that the rules read. */
export function toEntry(type: string, known: CompleteKnowledge): KnowledgeEntry {
  return {
    type,
    known: true,
    category: known.category,
    state: known.state,
    data: known.data,
    outage: known.outage,
    environmentRoot: known.env_root ?? false,
    identity: known.identity ?? false,
    routineReplace: known.routine_replace ?? false,
    glue: known.glue ?? false,
    onDelete: known.on_delete,
    mitigates: (known.mitigates ?? []).map(toMitigation),
    protection: (known.protection ?? []).map(toRule),
    disruptive: (known.disruptive ?? []).map(toRule),
    security: (known.security ?? []).map(toRule),
    forcesReplace: known.forces_replace ?? [],
    ...attributesOf(known),
    ...defaultsOf(type),
  };
}

/** Who judges the attributes of which an entry says nothing. */
function attributesOf(known: CompleteKnowledge): Pick<KnowledgeEntry, 'attributesByName'> {
  return known.attributes_by_name === true ? { attributesByName: true } : {};
}

/** What is said of several types at once. */
export function defaultsOf(type: string): Pick<KnowledgeEntry, 'deferred' | 'benignConditional' | 'defaultRetention'> {
  const { attributes, unless, factor } = DEFAULTS.deferred;
  return {
    ...(DEFERRED_TYPES.has(type) ? { deferred: { attributes, unless, factor } } : {}),
    benignConditional: BENIGN_CONDITIONAL.get(type) ?? [],
    defaultRetention: SNAPSHOT_ON_REMOVAL.has(type) ? 'snapshot' : 'delete',
  };
}

function toMitigation({ attr, hard = false, ...rest }: MitigationData): Mitigation {
  return { path: attr, hard, ...rest };
}

function toRule(rule: KnowledgeRuleData): KnowledgeRule {
  const when = rule.when === undefined ? {} : { when: { path: rule.when.attr, values: rule.when.is } };
  if ('on' in rule) return { kind: 'action', on: rule.on, severity: rule.severity, ...when };
  const { attr, op, severity, value } = rule;
  return { kind: 'attribute', path: attr, op, severity, ...(value === undefined ? {} : { value }), ...when };
}
