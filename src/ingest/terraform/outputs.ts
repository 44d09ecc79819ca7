import type { OutputChange } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { kindOfActions } from './actions.ts';
import { textsOf } from './fields.ts';
import { unknownOf } from './row.ts';
import { sealTogether } from './seal.ts';

/** An element of `output_changes`; `undefined` where the output stays as it is. */
export function outputChangeOf(name: string, change: JsonObject): OutputChange | undefined {
  const kind = kindOfActions(textsOf(change['actions']), `output.${name}`) ?? 'no-op';
  if (kind === 'no-op') return undefined;
  const side = (key: 'before' | 'after') => ({
    values: { [name]: change[key] ?? null },
    mask: masked(name, change[`${key}_sensitive`]),
  });
  const sides = sealTogether({ before: side('before'), after: side('after') });
  return { name, kind, ...sides, unknown: unknownOf({ [name]: change['after_unknown'] ?? false }) };
}

function masked(name: string, mask: Json | undefined): Json {
  return mask === undefined ? false : { [name]: mask };
}
