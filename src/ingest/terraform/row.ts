import { isList } from '../../model/list.ts';
import type { ChangeKind, ResourceChange } from '../../model/plan.ts';
import type { Json, JsonObject, Path, Value, ValueObject } from '../../model/value.ts';
import { isForgettingReplacement, kindOfActions } from './actions.ts';
import { type Address, configAddressOf, parseAddress } from './address.ts';
import { isObject, isSame, listOf, objectOf, textOf, textsOf } from './fields.ts';
import { type Marked, sealTogether } from './seal.ts';

/** A row of `resource_changes`, `resource_drift` or `deferred_changes`, read but not sealed yet. */
export interface Row {
  readonly address: string;
  readonly parts: Address;
  readonly kind: ChangeKind;
  readonly deposed: string | undefined;
  readonly json: JsonObject;
  readonly change: JsonObject;
  readonly before: Marked;
  readonly after: Marked;
}

/** `json` has the form of the schema, address and actions with it. Throws InputError for an action that is not known. */
export function readRow(json: JsonObject): Row {
  const address = textOf(json['address']) ?? '';
  const change = objectOf(json['change']);
  const parts = partsOf(json, address);
  return {
    address,
    parts,
    kind: kindOf(json, { address, parts, change }),
    deposed: textOf(json['deposed']),
    json,
    change,
    before: sideOf(change, 'before'),
    after: sideOf(change, 'after'),
  };
}

/** The row as a change, its values sealed. */
export function changeOf(row: Row): ResourceChange {
  const { json, change, parts, address, deposed } = row;
  const values = sealTogether({ before: row.before, after: row.after });
  const actions = textsOf(change['actions']);
  const previous = textOf(json['previous_address']);
  const reason = textOf(json['action_reason']);
  return {
    id: deposed === undefined ? address : `${address} (deposed ${deposed})`,
    address,
    configAddress: configAddressOf(address),
    ...(previous !== undefined && previous !== address && { previousAddress: previous }),
    ...(deposed !== undefined && { deposed }),
    module: parts.module,
    type: parts.type,
    name: parts.name,
    provider: textOf(json['provider_name']) ?? parts.type.split('_')[0] ?? parts.type,
    kind: row.kind,
    likelihood: 'certain',
    before: values.before,
    after: values.after,
    unknown: unknownOf(change['after_unknown']),
    replacePaths: listOf(change['replace_paths']).flatMap((path) => (isList(path) ? [pathOf(path)] : [])),
    ...(reason !== undefined && { reason }),
    importing: isObject(change['importing']),
    ...(isForgettingReplacement(actions) && { retention: 'retain' as const }),
    valuesWithheld: false,
  };
}

/** Rows say the parts themselves; old and hand-made ones leave some out, and the address has them all. */
function partsOf(json: JsonObject, address: string): Address {
  const said = {
    module: textOf(json['module_address']) ?? (address.startsWith('module.') ? undefined : ''),
    mode: MODES.find((mode) => mode === json['mode']),
    type: textOf(json['type']),
    name: textOf(json['name']),
  };
  if (isWhole(said)) return said;
  const parsed = parseAddress(address);
  return {
    module: said.module ?? parsed.module,
    mode: said.mode ?? parsed.mode,
    type: said.type ?? parsed.type,
    name: said.name ?? parsed.name,
  };
}

function isWhole(said: { readonly [Part in keyof Address]: Address[Part] | undefined }): said is Address {
  return Object.values(said).every((part) => part !== undefined);
}

const MODES = ['managed', 'data', 'ephemeral'] as const;

function kindOf(
  json: JsonObject,
  { address, parts, change }: { readonly address: string; readonly parts: Address; readonly change: JsonObject },
): ChangeKind {
  const said = kindOfActions(textsOf(change['actions']), address);
  if (said !== undefined && contradicts(said, { before: change['before'], after: change['after'], mode: parts.mode }))
    return 'undetermined';
  const kind = said ?? (isSame(change['before'] ?? null, change['after'] ?? null) ? 'no-op' : 'undetermined');
  // Reading a data source or opening an ephemeral value changes no object, whatever the action is called.
  if (parts.mode !== 'managed' && kind !== 'no-op') return 'read';
  return kind === 'no-op' ? unchangedKind(json, change) : kind;
}

/** True where what an object is before and after can't be what the row says that happens to it: no tool writes such a row. */
function contradicts(
  kind: ChangeKind,
  {
    before,
    after,
    mode,
  }: { readonly before: Json | undefined; readonly after: Json | undefined; readonly mode: Address['mode'] },
): boolean {
  const [was, willBe] = [isObject(before), isObject(after)];
  if (mode !== 'managed') return false;
  if (kind === 'update') return !was || !willBe;
  return kind === 'no-op' ? was !== willBe : kind === 'read' && was;
}

/** An object that stays as it is may still come under management, or get another address. */
function unchangedKind(json: JsonObject, change: JsonObject): ChangeKind {
  if (isObject(change['importing'])) return 'import';
  const previous = textOf(json['previous_address']);
  return previous !== undefined && previous !== json['address'] ? 'move' : 'no-op';
}

function sideOf(change: JsonObject, side: 'before' | 'after'): Marked {
  const values = change[side];
  return { values: isObject(values) ? values : null, mask: change[`${side}_sensitive`] };
}

/** `after_unknown`, of which only `true` means something: nothing else that may stand there is kept. */
export function unknownOf(json: Json | undefined): ValueObject {
  const entries = Object.entries(objectOf(json)).flatMap(([key, item]) => {
    const unknown = unknownIn(item);
    return unknown === undefined ? [] : [[key, unknown] as const];
  });
  return Object.fromEntries(entries);
}

function unknownIn(json: Json | undefined): Value | undefined {
  if (json === true) return true;
  // Places in a list count, so known items stay as false.
  if (isList(json)) return json.map((item) => unknownIn(item) ?? false);
  return isObject(json) ? unknownOf(json) : undefined;
}

function pathOf(steps: readonly Json[]): Path {
  return steps.flatMap((step) => (typeof step === 'string' || typeof step === 'number' ? [step] : []));
}
