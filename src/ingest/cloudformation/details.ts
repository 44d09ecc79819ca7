import type { Json, JsonObject, Path } from '../../model/value.ts';
import { isObject, listOf, objectOf, textOf } from './json.ts';

type Recreation = 'never' | 'conditionally' | 'always';

/** One entry of `Details`: one reason why one attribute of the resource changes. Several may name the same property. */
export interface ChangeDetail {
  /** `Properties`, `Tags`, `Metadata`, `DeletionPolicy`, `UpdateReplacePolicy` and so on. */
  readonly attribute: string;
  /** Where in the resource's properties; empty where the change is not in a property or the property is not named. */
  readonly path: Path;
  readonly recreation: Recreation;
  readonly isStatic: boolean;
  /** True where only the record of the drift is reset and the object is left as it is. */
  readonly isSync: boolean;
  readonly changeType: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly source: string | undefined;
  readonly cause: string | undefined;
  readonly drift: { readonly previous: string | undefined; readonly actual: string | undefined } | undefined;
}

export function readDetails(details: Json | undefined): readonly ChangeDetail[] {
  return listOf(details).filter(isObject).map(readDetail);
}

/** The name by which a report calls what changes: the property, else the attribute. */
export function changedAttribute(detail: ChangeDetail): string {
  return String(detail.path[0] ?? detail.attribute);
}

function readDetail(detail: JsonObject): ChangeDetail {
  const target = objectOf(detail['Target']);
  const attribute = textOf(target['Attribute']) ?? 'Properties';
  const changeType = textOf(target['AttributeChangeType']);
  return {
    attribute,
    path: pathOf(target, attribute),
    recreation: recreationOf(textOf(target['RequiresRecreation'])),
    // A missing evaluation is taken for the certain one: the worse of the two.
    isStatic: textOf(detail['Evaluation']) !== 'Dynamic',
    isSync: changeType === 'SyncWithActual' || textOf(detail['ChangeSource']) === 'NoModification',
    changeType,
    before: valueText(target['BeforeValue']),
    after: valueText(target['AfterValue']),
    source: textOf(detail['ChangeSource']),
    cause: textOf(detail['CausingEntity']),
    drift: driftOf(target['Drift']),
  };
}

function pathOf(target: JsonObject, attribute: string): Path {
  const [scope, ...inside] = pointerSegments(textOf(target['Path']) ?? '');
  if (scope === 'Properties' && inside.length > 0) return inside;
  const name = textOf(target['Name']);
  if (attribute === 'Properties') return name === undefined ? [] : [name];
  return attribute === 'Tags' ? ['Tags'] : [];
}

/** `Path` is a JSON pointer (RFC 6901) from the resource: `/Properties/Tags/0/Value`. */
function pointerSegments(pointer: string): Path {
  if (!pointer.startsWith('/')) return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => (/^\d{1,4}$/.test(segment) ? Number(segment) : unescapeSegment(segment)));
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

// Recorded outputs have `"True"` here too; a word that is not known counts as the worst one.
function recreationOf(text: string | undefined): Recreation {
  const word = text?.toLowerCase() ?? 'never';
  if (word === 'never' || word === 'false') return 'never';
  return word.startsWith('conditional') ? 'conditionally' : 'always';
}

/** An empty value is a value here: a property set to the empty string. */
function valueText(value: Json | undefined): string | undefined {
  return value === undefined || value === null ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
}

function driftOf(drift: Json | undefined): ChangeDetail['drift'] {
  if (!isObject(drift)) return undefined;
  return { previous: valueText(drift['PreviousValue']), actual: valueText(drift['ActualValue']) };
}
