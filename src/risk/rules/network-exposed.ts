import { isAboutExisting } from '../acts-on-existing.ts';
import { isAclEntry, isSuccessor } from '../content/readmission.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode } from '../tampering.ts';

export const networkExposed: Rule = {
  id: 'network-exposed',
  title: 'The internet can reach what it could not',
  channel: 'security',
  check(context) {
    if (opensNothingNew(context)) return [];
    return securityRemarks(context, {
      ops: ['open', 'azopen'],
      code: guardCode(context.knowledge, 'security_exposure'),
      consequence: ({ path }) =>
        /egress|outbound/i.test(path) ? 'whatever is behind it can send anything anywhere' : 'anybody can try to get in',
    });
  },
};

/** A network, or a service, without a list of its own lets everything through: a new list, with whatever is in it, cannot open more. */
function opensNothingNew({ change, plan }: RuleContext): boolean {
  if (change.kind !== 'create') return false;
  if (/^aws_network_acl$|::NetworkAcl$|^google_compute_(region_)?security_policy$/.test(change.type)) return true;
  return isAclEntry(change.type) && (!isAboutExisting(change, plan) || isSuccessor(change, plan));
}
