import { factsOfName } from './facts-of-name.ts';
import type { NamedAttribute } from './named-attribute-facts.ts';

/** Words that say the opposite of what they stand before, or behind. `cidr_block` is no block of a CIDR: it needs a word of its kind. */
const BEFORE =
  /(^|_)(?:disabled?|disallow(?:ed)?|forbid(?:den)?|prevent(?:ed)?|deny|denied|reject(?:ed)?|blocked|block(?=_(?:public|anonymous|legacy|insecure)))_(?=[a-z0-9])/;
const BEHIND = /_(?:disabled|disallowed|forbidden|prevented|denied|rejected|blocked)$/;

/** The name without such a word; `undefined` where it has none. */
function affirmed(name: string): string | undefined {
  const bare = name.replace(BEHIND, '').replace(BEFORE, '$1');
  return bare === name ? undefined : bare;
}

/**
 * The facts that a name calls for by what it means. `disable_public_access` is not what `public_access` is: what weakens the one
 * strengthens the other. A fact that knows such a word itself has the say; without one, the facts of the rest of the name are turned round.
 */
export function factsMeant(name: string): readonly NamedAttribute[] {
  const bare = affirmed(name);
  const facts = factsOfName(name);
  if (bare === undefined) return facts;
  const denied = new Set(factsOfName(bare));
  const own = facts.filter((fact) => !denied.has(fact));
  return own.length > 0 ? own : [...denied].flatMap(turned);
}

const ON = [true, 'true', 'on', 'enabled', 'Enabled', 'ENABLED'] as const;
const OFF = [false, 'false', 'off', 'disabled', 'Disabled', 'DISABLED'] as const;

/** What lets nobody in by a longer list is none the weaker for it. */
const LETS_IN: ReadonlySet<NamedAttribute['op']> = new Set(['open', 'public', 'azopen']);

function turned(fact: NamedAttribute): readonly NamedAttribute[] {
  if (LETS_IN.has(fact.op)) return [];
  if (fact.op !== 'becomes') return [fact];
  const { values = [] } = fact;
  if (values.includes(true)) return [{ ...fact, values: OFF }];
  return values.includes(false) ? [{ ...fact, values: ON }] : [];
}
