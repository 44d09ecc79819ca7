import type { JsonObject, Path } from '../../model/value.ts';
import { pick, picker, type Skimmed, type Want } from '../json/pick.ts';
import { type Inventory, isCounted } from './existing.ts';
import { isObject, objectOf, textOf } from './fields.ts';
import { TELLING } from './signs.ts';
import { isUnplaced } from './state.ts';

const NULL: Want = { is: null };

/** All that is read of a row whose object stays as it is, and the kind of what the schema asks to have one. */
const UNCHANGED_ROW = picker({
  address: 'whole',
  previous_address: NULL,
  module_address: 'whole',
  mode: 'whole',
  type: 'whole',
  name: 'whole',
  index: 'kind',
  deposed: 'whole',
  provider_name: 'kind',
  action_reason: 'kind',
  change: picker({
    actions: { is: ['no-op'] },
    before: picker(Object.fromEntries(TELLING.map((name): [string, Want] => [name, 'whole']))),
    after: 'kind',
    after_unknown: 'kind',
    before_sensitive: 'whole',
    after_sensitive: 'kind',
    replace_paths: 'whole',
    importing: NULL,
    generated_config: 'kind',
  }),
});

const COUNTED_RESOURCE = picker({
  address: 'whole',
  mode: 'whole',
  type: 'whole',
  values: 'kind',
  sensitive_values: 'kind',
  depends_on: 'whole',
});

/** What is read of a row that changes nothing, from its bytes; `undefined` for any other row, and for one that is not plain. */
export function unchangedRow(skimmed: Skimmed): JsonObject | undefined {
  const row = pick(skimmed, UNCHANGED_ROW);
  const { before, after } = objectOf(row?.['change']);
  return isObject(before) === isObject(after) ? row : undefined;
}

/** What is read of a resource of the prior state that is a data source or whose values a row has told; `undefined` for any other. */
export function countedResource(skimmed: Skimmed, path: Path, inventory: Inventory): JsonObject | undefined {
  const resource = pick(skimmed, COUNTED_RESOURCE);
  const address = textOf(resource?.['address']) ?? '';
  if (resource?.['mode'] === 'data') return resource;
  return isCounted(inventory, address) && !isUnplaced(address, path) ? resource : undefined;
}
