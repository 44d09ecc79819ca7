import { factsOfName } from './facts-of-name.ts';
import type { NamedAttribute } from './named-attribute-facts.ts';

/**
 * Words that make a name say the opposite of its rest, where they stand before it or behind it. Some do so before words of their kind
 * only: a `cidr_block` blocks no CIDR, and a way to sign in that nobody wants is better off.
 */
const DENYING = [
  /(^|_)(?:disabled?|disallow(?:ed)?|forbid(?:den)?|prevent(?:ed)?|deny|denied|reject(?:ed)?|blocked|skip|bypass|without|insecure)_(?=[a-z0-9])/,
  /_(?:disabled|disallowed|forbidden|prevented|denied|rejected|blocked)$/,
  /(^|_)block_(?=public|anonymous|legacy|insecure)/,
  /(^|_)non_(?=root|admin|public)/,
  /(^|_)no_(?=tls|ssl|public|verify|auth|internet|external|password)/,
  /(^|_)(?:do_not|dont|not)_(?=[a-z])/,
  /(^|_)(?:rc4|weak|legacy)_(?=encryption|cipher)/,
  /(^|_)(?:self|author)_(?=approv|review|merge)/,
  /(^|_)(?:local|basic|legacy|anonymous|guest|password|shared_key|api_key|key_based|plain|simple)_(?=auth)/,
] as const;

/** The name without the first such word; `undefined` where it has none. */
function affirmed(name: string): string | undefined {
  for (const word of DENYING) {
    const bare = name.replace(word, (_, edge: string | number) => (typeof edge === 'string' ? edge : ''));
    if (bare !== name) return bare;
  }
  return undefined;
}

/**
 * The facts that a name calls for by what it means. `disable_public_access` is not what `public_access` is: what weakens the one
 * strengthens the other. A fact that knows such a word itself has the say; without one, the facts of the rest of the name are turned round.
 */
export function factsMeant(name: string): readonly NamedAttribute[] {
  const bare = affirmed(name);
  const facts = factsOfName(name);
  if (bare === undefined) return facts;
  const others = new Set(factsOfName(bare));
  const own = facts.filter((fact) => !others.has(fact));
  return own.length > 0 ? own : factsMeant(bare).flatMap(turned);
}

const ON = [true, 'true', 'on', 'enabled', 'Enabled', 'ENABLED'] as const;
const OFF = [false, 'false', 'off', 'disabled', 'Disabled', 'DISABLED'] as const;

/** What lets nobody in by a longer list is none the weaker for it. */
const LETS_IN: ReadonlySet<NamedAttribute['op']> = new Set(['open', 'public', 'azopen']);

function turned(fact: NamedAttribute): readonly NamedAttribute[] {
  if (LETS_IN.has(fact.op)) return [];
  // The longer what is refused, the better.
  if (fact.op === 'grow') return [{ ...fact, op: 'shrink' }];
  if (fact.op !== 'becomes') return [fact];
  const { values = [] } = fact;
  if (values.includes(true)) return [{ ...fact, values: OFF }];
  return values.includes(false) ? [{ ...fact, values: ON }] : [];
}
