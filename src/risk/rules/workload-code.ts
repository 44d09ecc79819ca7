import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';
import { isReplacement } from '../change-kind.ts';
import { type Destruction, destructionsIn, type DestructiveEffect } from '../content/command.ts';
import type { Reach } from '../content/destructive-commands.ts';
import { placesIn } from '../content/domains.ts';
import { scriptsIn } from '../content/scripts.ts';
import { runsItsText } from '../own-code.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';

/**
 * By how far it goes. A machine may prepare its own disk, and a job may tidy up: somebody should look at what ends objects beyond it.
 * Whoever is let in has all that the machine has.
 */
const SEVERITY: Readonly<Record<Reach, number>> = { beyond: 0.4, machine: 0, foreign: 0.3, 'handed-over': 0.85 };

export const workloadCode: Rule = {
  id: 'workload-code',
  title: 'A machine, container or job is told to destroy something, or to let somebody else in',
  channel: 'code',
  check(context) {
    const { change, tagsOnly } = context;
    // What runs at once, as the object is made, is judged as code of the apply.
    if (runsItsText(change.type)) return [];
    if (!(change.kind === 'create' || change.kind === 'update' || isReplacement(change.kind)) || tagsOnly()) return [];
    return gained(context)
      .filter(({ reach }) => isMeant(reach, context))
      .toSorted((left, right) => SEVERITY[right.reach] - SEVERITY[left.reach])
      .slice(0, 1)
      .map((effect) => remarkOn(effect, context));
  },
};

/** What is run now and was not before. */
function gained({ change, before, after, changedLeaves }: RuleContext): readonly DestructiveEffect[] {
  const attributes = new Set(changedLeaves().map(({ path }) => path.split('.', 1)[0] ?? path));
  const now = scriptsIn(change.type, of(after(), attributes)).flatMap(destructionsIn);
  if (now.length === 0) return [];
  const then = scriptsIn(change.type, of(before(), attributes)).flatMap(destructionsIn);
  return now.filter((one) => !then.some((other) => isSame(one, other))).map(({ effect }) => effect);
}

/** What stays as it is runs nothing new. */
function of(values: JsonObject, attributes: ReadonlySet<string>): JsonObject {
  return Object.fromEntries([...attributes].map((name) => [name, values[name]]));
}

/** What deletes is as good as its line; what is fetched is as good as whose it is: it has a new version every week. */
function isSame(one: Destruction, other: Destruction): boolean {
  if (one.effect.what !== other.effect.what) return false;
  if (one.effect.reach === 'beyond') return one.line === other.line;
  if (one.effect.reach !== 'foreign') return true;
  const known = placesIn(other.line).domains;
  return [...placesIn(one.line).domains].every((domain) => known.has(domain));
}

/** Whoever makes a machine often installs something by its maker's script; that it is added to one that ran without is news. */
function isMeant(reach: Reach, { change }: RuleContext): boolean {
  return SEVERITY[reach] > 0 && !(reach === 'foreign' && change.kind === 'create');
}

function remarkOn({ what, reach }: DestructiveEffect, { change }: RuleContext): Remark {
  const act = reach === 'handed-over' ? 'hands the machine or its secrets to somebody else' : what;
  return {
    severity: SEVERITY[reach],
    code: 'code_execution',
    message: `${code(change.address)} runs commands that it did not run before: one of them ${act}.`,
  };
}
