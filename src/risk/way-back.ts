import type { Channel, Finding } from '../model/assessment.ts';
import type { Mitigation } from '../model/knowledge.ts';
import { isDestruction, isRoutineReplacement } from './change-kind.ts';
import { heldMitigations } from './mitigation.ts';
import { NOTICEABLE } from './parameters.ts';
import { fateOf } from './retention.ts';
import type { RuleContext } from './rule.ts';
import { takesOver } from './rules/takes-over.ts';
import { templateResourceRemoved } from './rules/template-resource-removed.ts';
import { templateResourceReplaced } from './rules/template-resource-replaced.ts';

export interface WayBack {
  readonly says: string;
  /** Whether what was in a destroyed object outlives it: in a copy, until a waiting period ends, or in the object itself. */
  readonly dataStays: boolean;
}

const FROM_SNAPSHOT = stays('It can be restored from the final snapshot, under a new name or endpoint.');
const BY_DEFAULT = stays(
  'If no `DeletionPolicy` that is deployed says otherwise, it can be restored from the final snapshot, under a new name or endpoint.',
);
const KEPT = stays('The object itself is kept: import it again.');
const OLD_KEPT = stays('The old object stays with what it holds: copy that over, or import the object again.');

/** How something can be had again, by the setting that provides for it. */
const PROVISIONS: readonly (readonly [path: RegExp, way: WayBack])[] = [
  [/final_?(snapshot|backup)|final_?snapshot_?(identifier|name)/i, FROM_SNAPSHOT],
  [/point_?in_?time|pitr|continuous|backup\.0\.type/i, stays('It can be restored to a point in time before, as a new object.')],
  [
    /(delete|retain)_?(automated_?)?backups/i,
    stays('Its automated backups outlive it: it can be restored from one, as a new object.'),
  ],
  [
    /recovery_?window|soft_?delete|deletion_?window|purge_?protection|destroy_?scheduled|deletion_?delay|permanent_deletion|retention_duration/i,
    stays('It can be recovered until its waiting period ends.'),
  ],
  [/replicate_source|master_instance_name/i, stays('It can be made again from the database that it is a copy of.')],
  [/versioning/i, goes('Older versions may be recovered while they are kept.')],
  [/skip_?destroy|on_?destroy|abandon|reclaim_?policy|deletion_?policy|retain|preserve/i, KEPT],
  [
    /force_?(destroy|delete)|delete_contents|prevent_deletion/i,
    goes('The API refuses to delete it while anything is in it: empty, it is rebuilt from code.'),
  ],
  [
    /protect|disable_api_termination|locked/i,
    goes('Its protection has to be switched off before this can succeed; after that, only a backup outside of this plan helps.'),
  ],
];

function stays(says: string): WayBack {
  return { says, dataStays: true };
}

function goes(says: string): WayBack {
  return { says, dataStays: false };
}

const COVERS_LATER = 'It can be rebuilt from code, and covers nothing that is lost before that.';

/** Less data at stake than this, and nobody asks for a way back. */
const AT_STAKE = 0.3;

/**
 * How to get back, in a sentence, or that nothing gets back: what a destroyed object can be restored from, and how the worst that
 * was found of any other is undone. Nothing for what is routine.
 */
export function wayBackOf(context: RuleContext, [worst]: readonly Finding[]): WayBack | undefined {
  if (isDestruction(context.change.kind) && !isRoutineReplacement(context)) return opensMore(context, worst) ?? restored(context);
  return worst === undefined || worst.channel === 'base' || worst.severity < NOTICEABLE
    ? undefined
    : goes(undone(worst, context));
}

/** What lets more in once it is replaced is not undone by having been rebuilt. */
function opensMore({ change, knowledge }: RuleContext, worst: Finding | undefined): WayBack | undefined {
  const isSecurity = worst?.channel === 'security' && worst.severity >= NOTICEABLE;
  return isSecurity && change.kind !== 'delete' && knowledge.data < AT_STAKE ? goes(UNDONE.security) : undefined;
}

function undone({ channel, code, rule }: Finding, { change, plan }: RuleContext): string {
  const ofRule = BY_RULE[rule];
  if (ofRule !== undefined) return ofRule;
  if (channel === 'protection' && code === 'backup_loss')
    return 'Turned on again, it protects from then on: recovery points deleted in the meantime do not come back.';
  if (channel === 'control' && change.kind === 'forget')
    return `Nothing happens to the object: ${plan.source.format === 'terraform' ? 'an `import` block' : 'a change set of the type `IMPORT`'} takes it back into management.`;
  if (channel === 'security' && change.kind === 'create')
    return 'It can be removed again, but what was done with it in the meantime stays done: check the audit log.';
  return UNDONE[channel];
}

const BY_RULE: Readonly<Record<string, string>> = {
  [templateResourceRemoved.id]: 'Put back into the template, it is made anew and empty: find a backup of what is in it first.',
  [templateResourceReplaced.id]:
    'With the old properties, it is made anew once more and empty: find a backup of what is in it first.',
  [takesOver.id]: 'Removed again, it does not bring back what was there before: write that down first.',
};

const UNDONE: Readonly<Record<Channel, string>> = {
  data: 'Switching it back restores the data, unless it has been deleted for good in the meantime.',
  outage: 'Applying the previous configuration again restores it, but not what failed in the meantime.',
  security:
    'It can be closed again, but what was read or done in the meantime stays done: check the audit log, and rotate what was within reach.',
  protection: 'It can be turned back on, but what expired or was deleted in the meantime does not come back.',
  control: 'An `import` block takes it back into management, a `removed` block lets it go again.',
  code: 'Nothing undoes what a command has done: find a backup of what it touches first.',
  base: 'Applying the previous configuration again restores it.',
};

function restored(context: RuleContext): WayBack {
  const { knowledge } = context;
  const kept = retentionWay(context);
  if (kept !== undefined) return kept;
  if (knowledge.category === 'backup' && knowledge.state === 'config') return goes(COVERS_LATER);
  if (knowledge.data < AT_STAKE) return goes(rebuilt(context));
  const held = heldMitigations(context);
  const provision = PROVISIONS.find(([path]) => held.some((mitigation) => provides(mitigation, path)));
  return provision?.[1] ?? goes('Nothing in this plan shows how to restore it: find a backup elsewhere first.');
}

function provides({ path, factor }: Mitigation, words: RegExp): boolean {
  return factor < 1 && words.test(path);
}

function retentionWay(context: RuleContext): WayBack | undefined {
  const { retention, byDefault } = fateOf(context);
  if (retention === 'retain') return OLD_KEPT;
  if (retention === 'delete') return undefined;
  return byDefault ? BY_DEFAULT : FROM_SNAPSHOT;
}

function rebuilt({ knowledge }: RuleContext): string {
  return knowledge.identity
    ? 'It can be rebuilt from code, but under another address, name or id.'
    : 'It can be rebuilt from code.';
}
