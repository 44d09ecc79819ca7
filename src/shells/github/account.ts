import type { Account } from '../../model/evidence.ts';

/** An account as the REST interface gives it, in any of its many shapes. */
export interface RestAccount {
  readonly id?: number;
  readonly login?: string;
  readonly type?: string;
}

/** An account of the forge; undefined where there is none: a deleted user, or a commit whose e-mail belongs to nobody. */
export function accountOf(given: RestAccount | null | undefined): Account | undefined {
  if (given?.id === undefined || given.login === undefined) return undefined;
  return { id: given.id, login: given.login, type: typeOf(given.type) };
}

/** A type that GitHub has yet to invent is no person: it may not approve. */
function typeOf(type: string | undefined): Account['type'] {
  if (type === 'User' || type === 'Organization' || type === 'Mannequin') return type;
  return 'Bot';
}
