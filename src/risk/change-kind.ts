import type { KnowledgeEntry } from '../model/knowledge.ts';
import type { ChangeKind, ResourceChange } from '../model/plan.ts';
import { reveal } from '../model/reveal.ts';
import { isEmpty } from './content/json.ts';
import { LIKELIHOOD } from './parameters.ts';
import type { RuleContext } from './rule.ts';

export function isReplacement(kind: ChangeKind): boolean {
  return kind === 'replace-destroy-first' || kind === 'replace-create-first';
}

/** True where an object that exists goes away, whether or not another one takes its place. */
export function isDestruction(kind: ChangeKind): boolean {
  return kind === 'delete' || isReplacement(kind);
}

/** New revisions, triggers, waiters: types whose replacement is their normal update. */
export function isRoutineReplacement({ change, knowledge }: Pick<RuleContext, 'change' | 'knowledge'>): boolean {
  return isReplacement(change.kind) && (knowledge.routineReplace || isRotation(change) || isNextRelease(change));
}

/** A container of Docker is made anew for each image; what it keeps is in volumes, which stay. */
function isNextRelease({ type, replacePaths, before, after }: ResourceChange): boolean {
  if (type !== 'docker_container' || replacePaths.length === 0) return false;
  const keepsElsewhere = [before, after].every((values) => !isEmpty(values === null ? undefined : reveal(values['volumes'])));
  return keepsElsewhere && replacePaths.every(([first]) => first === 'image');
}

/**
 * A secret of a build, or the key of one user, whose value alone is another one: the provider can only write it by making it anew, under
 * the same name.
 */
function isRotation(change: ResourceChange): boolean {
  const { type, replacePaths } = change;
  if (takesNewName(change)) return true;
  return ROTATED.some(
    ([types, values]) =>
      types.test(type) && replacePaths.length > 0 && replacePaths.every(([first]) => values.test(String(first))),
  );
}

/** Settings and secrets of a cluster that carry a version in their name: the new one is there before the old one goes. */
function takesNewName({ kind, type, replacePaths }: ResourceChange): boolean {
  if (kind !== 'replace-create-first' || !/^kubernetes_(secret|config_map)(_v1)?$/.test(type)) return false;
  return replacePaths.length > 0 && replacePaths.every((path) => path[0] === 'metadata' && path.at(-1) === 'name');
}

const ROTATED = [
  [/^(github|gitlab|gitea|forgejo)_\w*_(secret|variable)$/, /^(plaintext_value|encrypted_value|value|value_encrypted)$/],
  [/_ssh_key$/, /^(body|key|public_key|ssh_public_key(_body)?)$/],
] as const;

/** A replacement that is only announced may turn out to be an update, and is judged as both. */
export function mayUpdateInPlace(change: ResourceChange): boolean {
  return change.kind === 'update' || (isReplacement(change.kind) && change.likelihood !== 'certain');
}

/** How likely the announced destruction is, 0 to 1. */
export function likelihoodOf(change: ResourceChange, knowledge: KnowledgeEntry): number {
  if (change.likelihood === 'certain') return 1;
  if (change.likelihood === 'dynamic') return LIKELIHOOD.dynamic;
  const causes = change.replacePaths.map((path) => String(path[0]));
  const isBenign = causes.length > 0 && causes.every((cause) => knowledge.benignConditional.includes(cause));
  if (isBenign) return LIKELIHOOD.conditionalBenign;
  return knowledge.state === 'user_data' ? LIKELIHOOD.conditionalUserData : LIKELIHOOD.conditional;
}

/** Counts as destroyed: not routine, not the leftover of an earlier replacement. */
export function countsAsDestroyed(context: RuleContext): boolean {
  const { change } = context;
  return isDestruction(change.kind) && !isRoutineReplacement(context) && change.deposed === undefined;
}
