import { code } from '../../model/text.ts';
import type { Json } from '../../model/value.ts';
import { isReplacement } from '../change-kind.ts';
import { policyLoosened } from '../content/gateway-policy.ts';
import { relaxation, type Scale } from '../content/strictness.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { isGuardrail, tamperingCode } from '../tampering.ts';

export const restrictionRelaxed: Rule = {
  id: 'restriction-relaxed',
  title: 'A setting that held something back lets it by',
  channel: 'security',
  check(context) {
    const { change, knowledge, tagsOnly } = context;
    if ((change.kind !== 'update' && !isReplacement(change.kind)) || tagsOnly()) return [];
    return [
      ...policies(context),
      ...relaxed(context).map(([path, { severity, says }]) => ({
        severity: DEFAULT.test(path) ? Math.max(severity, EVERYTHING) : severity,
        code: isGuardrail(path) ? 'guardrail_tamper' : tamperingCode(knowledge),
        message: `${code(change.address)}: ${code(path)} ${says}.`,
        attribute: path,
      })),
    ];
  },
};

/** A gateway that no longer asks who calls, or how often. */
const LOOSENED = { 'lets-in': 0.55, 'limits-less': 0.3 } as const;

function policies({ change, before, after }: RuleContext): readonly Remark[] {
  const loosened = policyLoosened(before()['xml_content'], after()['xml_content']);
  if (loosened === undefined) return [];
  const what = loosened === 'lets-in' ? 'lets by callers that it asked who they are' : 'no longer limits how often it is called';
  const message = `${code(change.address)}: ${code('xml_content')} ${what}.`;
  return [{ severity: LOOSENED[loosened], code: 'security_exposure', message, attribute: 'xml_content' }];
}

/** What is done with all that no rule is about: one rule is a hole, the default is the wall. */
const DEFAULT =
  /(^|[._])(\w+_)?default_?actions?(\.|$)|Default(Stateful|Stateless)?Actions?(\.|$)|(Stateless|Stateful)\w*DefaultActions?/;
const EVERYTHING = 0.55;

type Relaxed = readonly [path: string, scale: Scale];

/** By leaves, which name the setting itself; else by whole attributes, since `block {}` and `count {}` are empty both and no leaf. */
function relaxed({ before, after, changedLeaves, changedBlocks }: RuleContext): readonly Relaxed[] {
  const judge = (path: string, old: Json | undefined, next: Json | undefined): readonly Relaxed[] => {
    const scale = relaxation(old, next);
    return scale === undefined ? [] : [[path, scale]];
  };
  const leaves = changedLeaves().flatMap((leaf) => judge(leaf.path, leaf.before, leaf.after));
  if (leaves.length > 0) return leaves.filter(([path]) => !leaves.some(([other]) => other.startsWith(`${path}.`)));
  return changedBlocks().flatMap((name) => judge(name, before()[name], after()[name]));
}
