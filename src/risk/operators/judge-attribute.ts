import type { AttributeRule } from '../../model/knowledge.ts';
import type { ResourceChange } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isEmpty } from '../content/json.ts';
import { holdsToken, isRedacted } from '../content/redacted.ts';
import { sameContent } from '../content/same-content.ts';
import { isSealedAt, isUnknownAt, valueAt } from '../content/value-at.ts';
import { HIDDEN, HIDDEN_CAPACITY, HIDDEN_CHANGES } from '../parameters.ts';
import { JUDGES_NEW_OBJECTS, LOOKS_INSIDE, NEEDS_SIGHT, operators } from './index.ts';
import type { AttributeCase, Facet } from './operator.ts';

/** What one fact of the knowledge says of one change. */
export interface AttributeJudgement {
  readonly rule: AttributeRule;
  readonly severity: number;
  readonly says: string;
  /** True where the value cannot be seen, so that the severity is only a caution. */
  readonly hidden: boolean;
}

/** A change with its values opened, as operators need it. */
export interface OpenedChange {
  readonly change: ResourceChange;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly creating: boolean;
}

/** Judges one fact; `undefined` where it does not apply, or the attribute is not worse than before. */
export function judgeAttribute(opened: OpenedChange, rule: AttributeRule, facet: Facet): AttributeJudgement | undefined {
  const { creating, change } = opened;
  const before = valueAt(creating ? undefined : opened.before, rule.path);
  const after = valueAt(opened.after, rule.path);
  const sight = sightOf(opened, rule.path, { before, after });
  if (sight !== 'seen') return isMirror(opened, rule.path) ? undefined : unseen(rule, sight, { creating, before, after, facet });
  if (creating && !JUDGES_NEW_OBJECTS.has(rule.op)) return undefined;
  const judged = seen({
    rule,
    facet,
    before,
    after,
    creating,
    isSealed: () => isSealedAt(change.before, rule.path) || isSealedAt(change.after, rule.path),
    type: change.type,
    beforeObject: creating ? {} : opened.before,
    afterObject: opened.after,
  });
  return worseOf(judged, partUnseen(rule, { creating, before, after }));
}

function worseOf(
  judged: AttributeJudgement | undefined,
  caution: AttributeJudgement | undefined,
): AttributeJudgement | undefined {
  return caution !== undefined && caution.severity > (judged?.severity ?? 0) ? caution : judged;
}

function seen(attribute: AttributeCase): AttributeJudgement | undefined {
  const outcome = operators[attribute.rule.op](attribute);
  return outcome === undefined || outcome.severity <= 0 ? undefined : { rule: attribute.rule, ...outcome, hidden: false };
}

/**
 * What the cluster makes of a manifest is known only after apply; what it is asked for stands beside it. So does the name of what an id
 * stands for: `role_definition_name` beside `role_definition_id`.
 */
function isMirror({ change, after }: OpenedChange, path: string): boolean {
  if (path.endsWith('_id') && !isEmpty(after[path.replace(/_id$/, '_name')])) return true;
  return change.type === 'kubernetes_manifest' && /^object(\.|$)/.test(path) && !isEmpty(after['manifest']);
}

/** Who is let in may stand in the part of a policy or a list that was redacted: what can be read of it says less than all. */
function partUnseen(
  rule: AttributeRule,
  { creating, before, after }: Omit<UnseenValue, 'facet'>,
): AttributeJudgement | undefined {
  if (!LOOKS_INSIDE.has(rule.op) || !holdsToken(after) || (!creating && sameContent(before, after))) return undefined;
  const severity = Math.min(rule.severity, creating ? HIDDEN.created : HIDDEN.redacted);
  return { rule, severity, says: 'has a part that is not in the file', hidden: true };
}

type Sight = 'seen' | 'unknown' | 'redacted';

function sightOf({ change }: OpenedChange, path: string, { before, after }: Pick<AttributeCase, 'before' | 'after'>): Sight {
  if (isUnknownAt(change.unknown, path)) return 'unknown';
  return isRedacted(before) || isRedacted(after) ? 'redacted' : 'seen';
}

interface UnseenValue {
  readonly creating: boolean;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly facet: Facet;
}

function unseen(rule: AttributeRule, sight: Exclude<Sight, 'seen'>, value: UnseenValue): AttributeJudgement | undefined {
  const caution = (severity: number, hidden: boolean): AttributeJudgement => ({ rule, severity, says: SAYS[sight], hidden });
  const { creating, before, facet } = value;
  if (isProvablySame(sight, value)) return undefined;
  if (NEEDS_SIGHT.has(rule.op)) return caution(Math.min(rule.severity, creating ? HIDDEN.created : LIMITS[sight]), true);
  if (creating) return undefined;
  if (rule.op === 'changes') return caution(rule.severity * HIDDEN_CHANGES, false);
  if (rule.op === 'capacity') return caution(rule.severity * HIDDEN_CAPACITY[sight], false);
  // A safety net that was there and is known only after apply may be gone.
  if (sight === 'unknown')
    return facet === 'protection' && !isEmpty(before) ? caution(Math.min(rule.severity, HIDDEN.unknown), true) : undefined;
  return caution(Math.min(rule.severity, HIDDEN.redacted), true);
}

/** A hash in the token tells that nothing changed. */
function isProvablySame(sight: Sight, { creating, before, after }: UnseenValue): boolean {
  return !creating && sight === 'redacted' && isRedacted(after) && sameContent(before, after);
}

const LIMITS: Readonly<Record<Sight, number>> = { seen: 0, unknown: HIDDEN.unknown, redacted: HIDDEN.redacted };

const SAYS: Readonly<Record<Sight, string>> = {
  seen: 'changes',
  unknown: 'is known only after apply',
  redacted: 'has a value that is not in the file',
};
