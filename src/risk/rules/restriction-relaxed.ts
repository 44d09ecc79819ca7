import { code } from '../../model/text.ts';
import type { Json } from '../../model/value.ts';
import { isReplacement } from '../change-kind.ts';
import { relaxation, type Scale } from '../content/strictness.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isGuardrail, tamperingCode } from '../tampering.ts';

export const restrictionRelaxed: Rule = {
  id: 'restriction-relaxed',
  title: 'A setting that held something back lets it by',
  channel: 'security',
  check(context) {
    const { change, knowledge, tagsOnly } = context;
    if ((change.kind !== 'update' && !isReplacement(change.kind)) || tagsOnly()) return [];
    return relaxed(context).map(([path, { severity, says }]) => ({
      severity: DEFAULT.test(path) ? Math.max(severity, EVERYTHING) : severity,
      code: isGuardrail(path) ? 'guardrail_tamper' : tamperingCode(knowledge),
      message: `${code(change.address)}: ${code(path)} ${says}.`,
      attribute: path,
    }));
  },
};

/** What is done with all that no rule is about: one rule is a hole, the default is the wall. */
const DEFAULT =
  /(^|[._])(\w+_)?default_?actions?(\.|$)|Default(Stateful|Stateless)?Actions?(\.|$)|(Stateless|Stateful)\w*DefaultActions?/;
const EVERYTHING = 0.55;

type Relaxed = readonly [path: string, scale: Scale];

/** By leaves, which name the setting itself; else by whole attributes, since `block {}` and `count {}` are empty both and no leaf. */
function relaxed({ before, after, changedLeaves }: RuleContext): readonly Relaxed[] {
  const judge = (path: string, old: Json | undefined, next: Json | undefined): readonly Relaxed[] => {
    const scale = relaxation(old, next);
    return scale === undefined ? [] : [[path, scale]];
  };
  const leaves = changedLeaves().flatMap((leaf) => judge(leaf.path, leaf.before, leaf.after));
  if (leaves.length > 0) return leaves.filter(([path]) => !leaves.some(([other]) => other.startsWith(`${path}.`)));
  return Object.entries(before()).flatMap(([name, old]) => (typeof old === 'object' ? judge(name, old, after()[name]) : []));
}
