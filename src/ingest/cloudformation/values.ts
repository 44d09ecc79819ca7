import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import type { ResourceContext } from './contexts.ts';
import { readDetailValue } from './contexts.ts';
import type { ChangeDetail } from './details.ts';
import type { ChangeAction } from './impact.ts';
import { isObject, isSameJson, objectOf } from './json.ts';
import { partUnknown, replaceUnknownIn } from './known-after-apply.ts';
import { removeIn, setIn } from './set-in.ts';

/** Stands where a change set names a property and not its value; the two differ, so that the property is seen to change. */
export const VALUE_WITHHELD = '(value not given)';
export const NEW_VALUE_WITHHELD = '(new value not given)';

/** What a NoEcho parameter shows; a changed one shows the same on both sides. */
const MASKED = /^\*{3,}$/;
const MASKED_AND_CHANGED = '**** (changed)';

/** The properties of a resource on both sides of a change, not sealed yet. */
export interface PropertyValues {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly unknown: JsonObject;
  readonly withheld: boolean;
}

export interface ValueEvidence {
  readonly action: ChangeAction;
  readonly before: ResourceContext | undefined;
  readonly after: ResourceContext | undefined;
  readonly details: readonly ChangeDetail[];
}

type Side = 'before' | 'after';

/**
 * Property values come from the contexts; a side without one is built from the other side and the details. With neither, the
 * properties that change are named, and their values are told apart by two fixed texts.
 */
export function propertyValues(evidence: ValueEvidence): PropertyValues {
  const { action, details } = evidence;
  const changed = details.filter((detail) => !detail.isSync && detail.path.length > 0);
  const before = action === 'Add' ? null : replaceUnknownIn(propertiesOf('before', evidence, changed), VALUE_WITHHELD);
  if (action === 'Remove') return { before, after: null, unknown: {}, withheld: isWithheld(evidence) };
  const { known, unknown } = partUnknown(propertiesOf('after', evidence, changed));
  return {
    before,
    after: before === null ? known : tellMaskedApart(before, known, changed),
    unknown,
    withheld: isWithheld(evidence),
  };
}

function propertiesOf(side: Side, evidence: ValueEvidence, changed: readonly ChangeDetail[]): JsonObject {
  const own = evidence[side];
  if (own !== undefined) return objectOf(own['Properties']);
  const other = evidence[side === 'before' ? 'after' : 'before'];
  const base = evidence.action === 'Modify' || evidence.action === 'Dynamic' ? objectOf(other?.['Properties']) : {};
  // Several details can name one property: those that give its value come last and win.
  const ordered = [...changed.filter((detail) => !hasValue(detail)), ...changed.filter(hasValue)];
  return ordered.reduce((properties, detail) => withDetail(properties, detail, side), base);
}

function withDetail(properties: JsonObject, detail: ChangeDetail, side: Side): JsonObject {
  const text = detail[side];
  if (text !== undefined) return setIn(properties, detail.path, readDetailValue(text));
  if (isAbsent(detail, side)) return removeIn(properties, detail.path);
  return setIn(properties, detail.path, side === 'before' ? VALUE_WITHHELD : NEW_VALUE_WITHHELD);
}

/** `Add` has nothing before, `Remove` nothing after; a value on the other side alone says the same. */
function isAbsent(detail: ChangeDetail, side: Side): boolean {
  if (detail.changeType === 'Add') return side === 'before';
  if (detail.changeType === 'Remove') return side === 'after';
  return hasValue(detail);
}

function hasValue(detail: ChangeDetail): boolean {
  return detail.before !== undefined || detail.after !== undefined;
}

function isWithheld({ before, after, details }: ValueEvidence): boolean {
  return before === undefined && after === undefined && !details.some(hasValue);
}

/** The details say that the property changes: then two equal masks hide two different values. */
function tellMaskedApart(before: JsonObject, after: JsonObject, changed: readonly ChangeDetail[]): JsonObject {
  const names = new Set(changed.map((detail) => String(detail.path[0])));
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => {
      const hidesChange = names.has(name) && isSameJson(before[name], value);
      return [name, hidesChange ? remasked(value ?? null) : value];
    }),
  );
}

function remasked(value: Json): Json {
  if (typeof value === 'string') return MASKED.test(value) ? MASKED_AND_CHANGED : value;
  if (isList(value)) return value.map(remasked);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, remasked(item ?? null)]));
}
