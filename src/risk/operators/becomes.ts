import type { AttributeRule } from '../../model/knowledge.ts';
import type { Json } from '../../model/value.ts';
import { code } from '../../model/text.ts';
import { coerced } from '../content/coerce.ts';
import { bringsCrds, isAboutCrds } from '../content/crds.ts';
import { isEmpty } from '../content/json.ts';
import { CREATED_WITH } from '../parameters.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** The attribute takes the rule's value and did not have it before. */
export function becomes(attribute: AttributeCase): Outcome | undefined {
  const { rule, after, creating } = attribute;
  const bad = rule.value;
  if (bad === null || after === undefined || after === null) return unset(attribute);
  if (!holds(after, bad) || wasSo(attribute)) return undefined;
  return creating ? fromTheStart(rule) : { severity: rule.severity, says: `becomes ${code(String(bad))}` };
}

/**
 * Safety nets that every provider leaves off unless they are asked for: where nothing was written, `false` says the same. A new version
 * of a provider writes it out on every object.
 */
const OFF_UNLESS_SET = new RegExp(
  [
    // Protection from deletion.
    String.raw`(deletion|delete|termination|scale_?in)_?protection(_?enabled)?`,
    String.raw`protect_from_\w+`,
    String.raw`disable_api_(termination|stop)`,
    'object_?lock_?enabled',
    'purge_protection_enabled',
    // Second copies.
    'multi_?az(_enabled)?',
    'geo_redundant_backup_enabled',
    String.raw`point_in_time_recovery\.0\.enabled`,
    'stream_enabled',
    // Encryption, and who may come in.
    'storage_?encrypted',
    '(at_rest|transit)_encryption_enabled',
    'infrastructure_encryption_enabled',
    'enable_?key_?rotation',
    'iam_database_authentication_?enabled',
    'enable_rbac_authorization',
    String.raw`enabled_for_\w+`,
    'drop_invalid_header_fields',
    // What a program may do to its machine.
    'read_?only_root_?file_?system',
    // Records.
    'enable_?log_?file_?validation',
    'is_?(multi_?region|organization)_?trail',
    'performance_insights_enabled',
    'copy_tags_to_snapshot',
  ]
    .map((name) => `(^|[._])${name}$`)
    .join('|'),
  'i',
);

/** A lock that is open is more than none. */
function isGained({ value }: AttributeRule, before: Json | undefined): boolean {
  return /^unlocked$/i.test(String(value)) && (isEmpty(before) || /^(disabled|off|none|false)$/i.test(String(before)));
}

function wasSo({ rule, type, before, creating }: AttributeCase): boolean {
  if (holds(before, rule.value ?? undefined) || isGained(rule, before)) return true;
  if (creating || !isEmpty(before)) return false;
  return rule.value === false ? OFF_UNLESS_SET.test(rule.path) : rule.value === true && isOnUnlessSet(type, rule.path);
}

/** Doors that a provider leaves open unless they are closed. */
const ON_UNLESS_SET: readonly (readonly [provider: string, name: RegExp])[] = [
  [
    'azurerm_',
    /^(local_user|public_network_access|shared_access_key|local_authentication|allow_nested_items_to_be_public)(_enabled)?$/,
  ],
  ['kubernetes_', /(^|[._])allow_?privilege_?escalation$/i],
];

function isOnUnlessSet(type: string, path: string): boolean {
  return ON_UNLESS_SET.some(([provider, name]) => type.startsWith(provider) && name.test(path));
}

function unset({ rule, before, after, afterObject }: AttributeCase): Outcome | undefined {
  if (rule.value === null && isEmpty(after) && !isEmpty(before)) return { severity: rule.severity, says: 'is unset' };
  if (isAboutCrds(rule.path) && bringsCrds(afterObject)) return undefined;
  // A switch that was on and is no longer written falls back to off.
  return rule.value === false && coerced(before) === true ? { severity: rule.severity, says: 'is no longer set' } : undefined;
}

function fromTheStart({ value, severity }: AttributeRule): Outcome | undefined {
  if (value === false || severity < CREATED_WITH.from) return undefined;
  return { severity: severity * CREATED_WITH.factor, says: `is ${code(String(value))} from the start` };
}

function holds(value: Json | undefined, bad: boolean | number | string | undefined): boolean {
  if (value === undefined || value === null) return false;
  return typeof bad === 'string' ? value === bad : coerced(value) === bad;
}
