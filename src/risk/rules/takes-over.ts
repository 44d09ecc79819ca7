import type { Plan } from '../../model/plan.ts';
import type { ReasonCode } from '../../model/assessment.ts';
import { code } from '../../model/text.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { asList, isEmpty, isObject } from '../content/json.ts';
import { valueAt } from '../content/value-at.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';

export const takesOver: Rule = {
  id: 'takes-over',
  title: 'What is created takes over, or cuts off, something that exists',
  channel: 'outage',
  check(context) {
    if (context.change.kind !== 'create') return [];
    return [...wholeLists(context), ...defaultsOf(context), ...settings(context)];
  },
};

/** The provider writes the whole list of who has something: whoever is not in it loses that, others' members included. */
const WHOLE_LIST =
  /^google_(project|folder|organization)_iam_binding$|^aws_iam_(role|user|group)_polic(ies|y_attachments)_exclusive$|^github_(repository_collaborators|team_members)$|^tfe_team_organization_members$/;
/** Whose list it is. */
const OWNERS = ['project', 'folder', 'org_id', 'role_name', 'user_name', 'group_name', 'repository', 'team_id'] as const;
/** What an object of these is found by. */
const NAMES = ['project_id', 'name', 'slug'] as const;
const TAKEN_OVER = 0.28;

/** A whole list, of what the same plan does not make: its id would not be known yet, or its name be given here. */
function wholeLists({ change, plan, after }: RuleContext): readonly Remark[] {
  if (!WHOLE_LIST.test(change.type)) return [];
  const owner = OWNERS.map((name) => after()[name]).find((value) => value !== undefined);
  if (typeof owner !== 'string' || isMadeHere(plan, owner)) return [];
  const message = `${code(change.address)} is created: whoever has by other means what it gives, and is not in its list, loses it.`;
  return [{ severity: TAKEN_OVER, code: 'identity_loss', message }];
}

function isMadeHere(plan: Plan, owner: string): boolean {
  return plan.changes.some(({ kind, after }) => kind === 'create' && NAMES.some((name) => after?.[name] === owner));
}

/** What AWS makes with each network, where an object says which it is, where its entries stand, and what follows without and with some. */
const DEFAULTS = {
  aws_default_network_acl: { of: 'default_network_acl_id', lists: ['ingress', 'egress'], emptied: 0.6, rewritten: 0.25 },
  aws_default_security_group: { of: 'vpc_id', lists: ['ingress', 'egress'], emptied: 0.42, rewritten: 0.22 },
  aws_default_route_table: { of: 'default_route_table_id', lists: ['route'], emptied: 0.55, rewritten: 0.25 },
} as const;

/**
 * Such an object is not created but taken over as it is, and every entry that the configuration does not name is removed at once. Of a
 * network that the same plan makes, its id is not known yet, and nobody uses it.
 */
function defaultsOf({ change, after }: RuleContext): readonly Remark[] {
  if (!isDefault(change.type)) return [];
  const { of, lists, emptied, rewritten } = DEFAULTS[change.type];
  if (typeof after()[of] !== 'string') return [];
  const isEmptied = lists.every((name) => isEmpty(after()[name]) && !(name in change.unknown));
  const message = `${code(change.address)} takes over what the network has by default, and every entry of it ${isEmptied ? 'is removed' : 'that is not named here is removed'}.`;
  return [{ severity: isEmptied ? emptied : rewritten, code: 'outage', message }];
}

function isDefault(type: string): type is keyof typeof DEFAULTS {
  return Object.hasOwn(DEFAULTS, type);
}

/** What a setting does to the object that it is made for. */
interface Effect {
  readonly severity: number;
  /** Follows "is created:". */
  readonly says: string;
  /** Where it is not an outage. */
  readonly code?: ReasonCode;
}

/** Types that are a setting of something else, which works otherwise as soon as they are there. */
interface Setting {
  readonly types: RegExp;
  /** Where it says whose setting it is: known beforehand only of what exists. Without one, it is of all that there is. */
  readonly of?: string;
  readonly effect: (values: JsonObject) => Effect | undefined;
}

const SETTINGS: readonly Setting[] = [
  {
    types: /^aws_vpc_block_public_access_options$/,
    effect: ({ internet_gateway_block_mode: mode }) => {
      if (mode === 'block-bidirectional')
        return { severity: 0.65, says: 'no network of the region reaches the internet any more, nor is reached from it' };
      return mode === 'block-ingress'
        ? { severity: 0.5, says: 'no network of the region is reached from the internet any more' }
        : undefined;
    },
  },
  {
    types: /^azurerm_storage_account_network_rules$/,
    of: 'storage_account_id',
    effect: (values) => {
      if (values['default_action'] !== 'Deny') return undefined;
      const admits = ['ip_rules', 'virtual_network_subnet_ids', 'private_link_access'].some((name) => !isEmpty(values[name]));
      return {
        severity: admits ? 0.3 : 0.55,
        says: `the account turns away ${admits ? 'everybody whom it does not name' : 'everybody'}`,
      };
    },
  },
  {
    types: /^kubernetes_(config_map|secret)(_v1)?_data$/,
    effect: (values) => {
      if (values['force'] !== true) return undefined;
      const isOfTheCluster = valueAt(values, 'metadata.0.namespace') === 'kube-system';
      return { severity: isOfTheCluster ? 0.52 : 0.25, says: 'it writes over what others keep there' };
    },
  },
  {
    types: /^google_bigtable_gc_policy$/,
    of: 'table',
    effect: ({ max_age: age, max_version: versions, gc_rules: rules }) => {
      if ([age, versions, rules].every((limit) => isEmpty(limit))) return undefined;
      const severity = isEmpty(age) && isEmpty(rules) ? 0.42 : 0.52;
      return { severity, says: 'cells of the table that are beyond its limits are deleted', code: 'data_loss' };
    },
  },
  {
    types: /^kubernetes_node_taint$/,
    effect: ({ taint }) =>
      blocksOf(taint).some(({ effect }) => effect === 'NoExecute')
        ? { severity: 0.35, says: 'pods that do not tolerate it are thrown off the node at once' }
        : undefined,
  },
  {
    types: /^kubernetes_(validating|mutating)_webhook_configuration(_v1)?$/,
    effect: ({ webhook }) =>
      blocksOf(webhook).some(mayStopEverything)
        ? { severity: 0.28, says: 'while it does not answer, no pod is admitted anywhere' }
        : undefined,
  },
  {
    types: /^grafana_notification_policy$/,
    effect: () => ({ severity: 0.28, says: 'the whole tree that says who is told of what is overwritten' }),
  },
  {
    types: /^auth0_trigger_actions$/,
    effect: () => ({ severity: 0.28, says: 'actions of the trigger that it does not name no longer run' }),
  },
  {
    types: /^azurerm_virtual_network_dns_servers$/,
    of: 'virtual_network_id',
    effect: ({ dns_servers: servers }) =>
      isEmpty(servers)
        ? undefined
        : { severity: 0.25, says: 'machines of the network ask other servers for names, as each of them is restarted' },
  },
];

function settings({ change, plan, after }: RuleContext): readonly Remark[] {
  const setting = SETTINGS.find(({ types }) => types.test(change.type));
  const effect = setting?.effect(after());
  if (setting === undefined || effect === undefined) return [];
  const { of } = setting;
  const owner = of === undefined ? undefined : after()[of];
  if (of !== undefined && (typeof owner !== 'string' || isMadeHere(plan, owner))) return [];
  const { severity, says, code: reason = 'outage' } = effect;
  return [{ severity, code: reason, message: `${code(change.address)} is created: ${says}.` }];
}

/** Asked about pods of every namespace, and nothing goes on without its answer. */
function mayStopEverything(webhook: JsonObject): boolean {
  if (webhook['failure_policy'] === 'Ignore') return false;
  if (['namespace_selector', 'object_selector'].some((name) => !isEmpty(webhook[name]))) return false;
  return blocksOf(webhook['rule']).some(({ resources }) => asList(resources).some((name) => name === 'pods' || name === '*'));
}

function blocksOf(value: Json | undefined): readonly JsonObject[] {
  return asList(value).filter(isObject);
}
