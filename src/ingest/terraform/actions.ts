import { InputError } from '../../model/errors.ts';
import type { ChangeKind } from '../../model/plan.ts';
import { code } from '../../model/text.ts';

/** `internal/command/jsonplan/plan.go` of Terraform lists them; `open`, `renew` and `close` are those of ephemeral resources. */
const KINDS = new Map<string, ChangeKind>([
  ['no-op', 'no-op'],
  ['create', 'create'],
  ['read', 'read'],
  ['update', 'update'],
  ['delete', 'delete'],
  ['delete,create', 'replace-destroy-first'],
  ['create,delete', 'replace-create-first'],
  ['forget', 'forget'],
  ['create,forget', 'replace-create-first'],
  ['open', 'read'],
  ['renew', 'read'],
  ['close', 'read'],
]);

/** The kind that a row's actions name; `undefined` for an empty list, which says nothing. Throws InputError for an unknown one. */
export function kindOfActions(actions: readonly string[], address: string): ChangeKind | undefined {
  if (actions.length === 0) return undefined;
  const kind = KINDS.get(actions.join(','));
  if (kind !== undefined) return kind;
  throw new InputError(
    `The plan has an unknown action ${code(actions.join(', '))} for ${code(address)}.`,
    'It may come from a newer Terraform or OpenTofu: update blastgate.',
  );
}

/** The replacement that leaves the old object alive and unmanaged. */
export function isForgettingReplacement(actions: readonly string[]): boolean {
  return actions.join(',') === 'create,forget';
}
