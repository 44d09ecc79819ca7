import { code } from '../../model/text.ts';
import { withReach } from '../combine.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { leafName, type ChangedLeaf } from '../content/changed-attributes.ts';
import { refusesWhatItLetThrough } from '../content/refused-traffic.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Whoever comes by it gets no answer, or an error: as bad as gone, and put back by one attribute. */
const REFUSED = 0.6;

/** Lists whose entries are tried in order. */
const ACL_LISTS = ['ingress', 'egress'] as const;
/** A rule that is evaluated in a list with others and says by itself what becomes of the traffic. */
const NETWORK_RULE = /security_rule$|firewall(_policy)?_rule$|network_acl_rule$|NetworkAclEntry$/;

export const trafficRefused: Rule = {
  id: 'traffic-refused',
  title: 'Traffic that was let through is refused or answered with an error',
  channel: 'outage',
  check(context) {
    if (!mayUpdateInPlace(context.change) || context.tagsOnly()) return [];
    const paths = [
      ...context
        .changedLeaves()
        .filter((leaf) => isRefusal(leaf, context))
        .map(({ path }) => path),
      ...aclPaths(context),
    ];
    return paths.slice(0, 1).map((path) => ({
      severity: withReach(REFUSED, context.dependents.weight),
      code: 'outage',
      message: `${code(context.change.address)}: ${code(path)} turns away what was let through: who comes by it gets an error, or no answer.`,
      attribute: path,
    }));
  },
};

/** A listener that answers by itself, a rule that turned from allowing to denying. */
function isRefusal({ path, before, after }: ChangedLeaf, { change }: RuleContext): boolean {
  const name = leafName(path);
  if (/(^|_)actions?_type$/.test(name)) return before === 'forward' && after === 'fixed-response';
  if (!/(^|_)(access|action|rule_action)$/.test(name) || !NETWORK_RULE.test(change.type)) return false;
  return /^(allow|accept)$/i.test(String(before)) && /^(deny|drop|block|reject)$/i.test(String(after));
}

function aclPaths({ change, before, after }: RuleContext): readonly string[] {
  if (!change.type.endsWith('network_acl')) return [];
  return ACL_LISTS.filter((name) => refusesWhatItLetThrough(before()[name], after()[name]));
}
