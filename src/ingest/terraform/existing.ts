import type { EnvironmentSign, ExistingResources } from '../../model/plan.ts';
import { Sealed } from '../../model/sealed.ts';
import type { ValueObject } from '../../model/value.ts';
import { configAddressOf } from './address.ts';
import { accountsOf, environmentSigns } from './signs.ts';

/** A managed object that exists before the apply, in a row of the plan or in its prior state. */
export interface ExistingObject {
  readonly address: string;
  readonly type: string;
  readonly values: ValueObject;
}

/** What is known of the objects that exist. Objects come by the thousand, so it is added to in place. */
export interface Inventory {
  /** Addresses counted: an object stands both in its row and in the prior state. */
  readonly seen: Set<string>;
  readonly counts: Map<string, { readonly type: string; count: number }>;
  readonly accounts: Map<string, number>;
  readonly signs: Map<string, EnvironmentSign & { count: number }>;
}

export function newInventory(): Inventory {
  return { seen: new Set(), counts: new Map(), accounts: new Map(), signs: new Map() };
}

export function isCounted(inventory: Inventory, address: string): boolean {
  return inventory.seen.has(address);
}

/** Adds an object that was not counted yet. */
export function addExisting(inventory: Inventory, object: ExistingObject): void {
  if (inventory.seen.has(object.address)) return;
  const configAddress = configAddressOf(object.address);
  const entry = inventory.counts.get(configAddress);
  inventory.seen.add(object.address);
  if (entry) entry.count += 1;
  else inventory.counts.set(configAddress, { type: object.type, count: 1 });
  for (const account of accountsOf(object.values, object.type)) {
    inventory.accounts.set(account, (inventory.accounts.get(account) ?? 0) + 1);
  }
  addSigns(inventory, 'tag-before', object.values);
}

export function addSigns(inventory: Inventory, source: 'tag-before' | 'tag-after', values: ValueObject): void {
  for (const sign of environmentSigns(values)) {
    const secret = sign.sealed ? String(Sealed.open(sign.sealed)) : '';
    const id = `${source}\0${sign.where}\0${sign.text}\0${secret}`;
    const known = inventory.signs.get(id);
    if (known) known.count += 1;
    else inventory.signs.set(id, { ...sign, source, count: 1 });
  }
}

export function existingResources(inventory: Inventory): readonly ExistingResources[] {
  return [...inventory.counts].map(([configAddress, { type, count }]) => ({ configAddress, type, count }));
}
