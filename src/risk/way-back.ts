import type { Mitigation } from '../model/knowledge.ts';
import { isDestruction, isRoutineReplacement, retentionOf } from './change-kind.ts';
import { heldMitigations } from './mitigation.ts';
import type { RuleContext } from './rule.ts';

/** How something can be had again, by the setting that provides for it. */
const PROVISIONS: readonly (readonly [path: RegExp, says: string])[] = [
  [
    /final_?(snapshot|backup)|final_?snapshot_?(identifier|name)/i,
    'It can be restored from the final snapshot, under a new name or endpoint.',
  ],
  [/point_?in_?time|pitr|continuous|backup\.0\.type/i, 'It can be restored to a point in time before, as a new object.'],
  [/(delete|retain)_?(automated_?)?backups/i, 'Its automated backups outlive it: it can be restored from one, as a new object.'],
  [
    /recovery_?window|soft_?delete|deletion_?window|purge_?protection|destroy_?scheduled|deletion_?delay|permanent_deletion|retention_duration/i,
    'It can be recovered until its waiting period ends.',
  ],
  [/versioning/i, 'Older versions may be recovered while they are kept.'],
  [
    /skip_?destroy|on_?destroy|abandon|reclaim_?policy|deletion_?policy|retain|preserve/i,
    'The object itself is kept: import it again.',
  ],
  [
    /force_?(destroy|delete)|delete_contents|prevent_deletion/i,
    'The API refuses to delete it while anything is in it: empty, it is rebuilt from code.',
  ],
  [
    /protect|disable_api_termination|locked/i,
    'Its protection has to be switched off before this can succeed; after that, only a backup outside of this plan helps.',
  ],
];

/** Less data at stake than this, and nobody asks for a way back. */
const AT_STAKE = 0.3;

/** What a destroyed object can be restored from, in a sentence, or that nothing can; nothing for what goes on. */
export function wayBackOf(context: RuleContext): string | undefined {
  const { change, knowledge } = context;
  if (!isDestruction(change.kind) || isRoutineReplacement(context)) return undefined;
  const kept = retentionWay(context);
  if (kept !== undefined) return kept;
  if (knowledge.data < AT_STAKE) return rebuilt(context);
  const held = heldMitigations(context);
  const provision = PROVISIONS.find(([path]) => held.some((mitigation) => provides(mitigation, path)));
  return provision?.[1] ?? 'Nothing in this plan says that it can be restored: look for a backup outside of it first.';
}

function provides({ path, factor }: Mitigation, words: RegExp): boolean {
  return factor < 1 && words.test(path);
}

function retentionWay(context: RuleContext): string | undefined {
  const retention = retentionOf(context);
  if (retention === 'retain') return 'The object itself is kept: import it again.';
  return retention === 'snapshot' ? 'A snapshot is taken first: it can be restored as a new object.' : undefined;
}

function rebuilt({ knowledge }: RuleContext): string {
  return knowledge.identity
    ? 'It can be rebuilt from code, but under another address, name or id.'
    : 'It can be rebuilt from code.';
}
