import { code } from '../../model/text.ts';
import { CONTROL } from '../parameters.ts';
import { isEmpty } from '../content/json.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';

export const entersManagement: Rule = {
  id: 'enters-management',
  title: 'An existing object is brought under management',
  channel: 'control',
  check(context) {
    const { change } = context;
    if (change.kind === 'create') return adopted(context);
    if (change.kind !== 'import' && !change.importing) return [];
    const message = `${code(change.address)} is imported: later plans can change and destroy it.`;
    return [{ severity: CONTROL.imported, code: 'state_control', message }];
  },
};

/** What AWS makes with each network, where an object says which it is, where its entries stand, and what follows without and with some. */
const DEFAULTS = {
  aws_default_network_acl: { of: 'default_network_acl_id', lists: ['ingress', 'egress'], emptied: 0.6, rewritten: 0.25 },
  aws_default_security_group: { of: 'vpc_id', lists: ['ingress', 'egress'], emptied: 0.42, rewritten: 0.22 },
  aws_default_route_table: { of: 'default_route_table_id', lists: ['route'], emptied: 0.42, rewritten: 0.25 },
} as const;

/**
 * Such an object is not created but taken over as it is, and every entry that the configuration does not name is removed at once. Of a
 * network that the same plan makes, its id is not known yet, and nobody uses it.
 */
function adopted({ change, after }: RuleContext): readonly Remark[] {
  if (!isDefault(change.type)) return [];
  const { of, lists, emptied, rewritten } = DEFAULTS[change.type];
  if (typeof after()[of] !== 'string') return [];
  const isEmptied = lists.every((name) => isEmpty(after()[name]) && !(name in change.unknown));
  const message = `${code(change.address)} takes over what the network has by default, and every entry of it ${isEmptied ? 'is removed' : 'that is not named here is removed'}.`;
  return [{ channel: 'outage', severity: isEmptied ? emptied : rewritten, code: 'outage', message }];
}

function isDefault(type: string): type is keyof typeof DEFAULTS {
  return Object.hasOwn(DEFAULTS, type);
}
