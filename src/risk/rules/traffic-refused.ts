import type { ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';
import { withReach } from '../combine.ts';
import { isAboutExisting } from '../acts-on-existing.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { leafName, type ChangedLeaf } from '../content/changed-attributes.ts';
import { namespacesAdmittedTo, namespacesClosedBy } from '../content/default-denial.ts';
import { denialOf } from '../content/denial.ts';
import { droppedBy } from '../content/dropped-route.ts';
import { locksOutProbes } from '../content/health-probes.ts';
import { movesAway } from '../content/moved-admission.ts';
import { lostAdmission, staysOpen } from '../content/readmission.ts';
import { refusesWhatItLetThrough, turnsAway } from '../content/refused-traffic.ts';
import { isObject } from '../content/json.ts';
import { valueAt } from '../content/value-at.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';

/** Whoever comes by it gets no answer, or an error: as bad as gone, and put back by one attribute. */
const REFUSED = 0.6;
/** Whoever another rule lets in still comes in; nobody knows from here who that is. */
const REFUSED_BY_DEFAULT = 0.42;

/** Lists whose entries are tried in order, by the type that holds them. */
const LISTS: readonly (readonly [type: RegExp, names: readonly string[]])[] = [
  [/network_acl$/, ['ingress', 'egress']],
  [/^azurerm_network_security_group$/, ['security_rule']],
  [/^google_compute_(region_)?security_policy$/, ['rule', 'rules']],
];
/** A rule that is evaluated in a list with others and says by itself what becomes of the traffic. */
const NETWORK_RULE = /security_rule$|firewall(_policy)?_rule$|network_acl_rule$|NetworkAclEntry$/;

export const trafficRefused: Rule = {
  id: 'traffic-refused',
  title: 'Traffic that was let through is refused or answered with an error',
  channel: 'outage',
  check(context) {
    const { change, plan } = context;
    const routed = nowhere(context);
    if (routed.length > 0) return routed;
    if (change.kind === 'create') return denials(context).filter(() => isAboutExisting(change, plan));
    if (!mayUpdateInPlace(change) || context.tagsOnly()) return [];
    const [path] = [...refusals(context), ...listPaths(context)];
    return path === undefined
      ? [...denials(context), ...closed(context), ...dropped(context), ...moved(context), ...probed(context)]
      : [{ ...refused(context, code(path)), attribute: path }];
  },
};

function refused({ change, dependents }: RuleContext, what: string): Remark {
  return {
    severity: withReach(REFUSED, dependents.weight),
    code: 'outage',
    message: `${code(change.address)}: ${what} turns away what was let through: who comes by it gets an error, or no answer.`,
  };
}

/** The list of whom a service of Azure answers: whoever is not on it was let in, and is no more. */
const NETWORK_LISTS = ['network_rules', 'network_acls', 'network_rule_set', 'default_action'] as const;
const CLOSED = 0.3;

function closed({ change, before, after }: RuleContext): readonly Remark[] {
  if (!change.type.startsWith('azurerm_') || FIREWALL.test(change.type)) return [];
  const path = NETWORK_LISTS.map((name) => (name === 'default_action' ? name : `${name}.0.default_action`)).find((name) =>
    turnsAway(valueAt(before(), name), valueAt(after(), name)),
  );
  const message = `${code(change.address)}: ${code(path ?? '')} turns away whoever is not on its list.`;
  return path === undefined ? [] : [{ severity: CLOSED, code: 'outage', message, attribute: path }];
}

/** Lists that drop what none of their entries allows. */
const DROPS_THE_REST = /network_acl$|^azurerm_network_security_group$/;

/**
 * An entry is gone from a list that dropped nothing of what it allowed. A network ACL answers for the ways back, too, so that nothing
 * makes up for it; in a security group of Azure it is tidying where the web stays open.
 */
function dropped({ change, before, after }: RuleContext): readonly Remark[] {
  if (!DROPS_THE_REST.test(change.type) || change.valuesWithheld) return [];
  const isStateful = change.type.startsWith('azurerm_');
  const names = LISTS.find(([type]) => type.test(change.type))?.[1] ?? [];
  const [path] = names.filter((name) => {
    const [then, now] = [before()[name], after()[name]];
    if (name in change.unknown || (isStateful && staysOpen(then, now))) return false;
    return lostAdmission(then, now) === 'everybody';
  });
  if (path === undefined) return [];
  const message = `${code(change.address)}: ${code(path)} no longer lets through what it let through for everybody.`;
  return [{ severity: REFUSED, code: 'outage', message, attribute: path }];
}

/** Whoever came by a rule that is about others now is turned away, unless another rule lets him in. */
const MOVED = 0.25;

function moved({ change, before, after }: RuleContext): readonly Remark[] {
  if (change.kind !== 'update' || !movesAway(change, before(), after())) return [];
  const message = `${code(change.address)} lets in others than before: whoever came by it is turned away.`;
  return [{ severity: MOVED, code: 'outage', message }];
}

/** Behind a load balancer nobody is served by what counts as ill. */
const PROBES_OUT = 0.55;

function probed({ change, before, after, dependents }: RuleContext): readonly Remark[] {
  if (!PROBED.test(change.type) || !locksOutProbes(before()['source_ranges'], after()['source_ranges'])) return [];
  const message = `${code(change.address)} no longer lets in the health checks of load balancers: machines behind them count as ill.`;
  return [{ severity: withReach(PROBES_OUT, dependents.weight), code: 'outage', message, attribute: 'source_ranges' }];
}

const PROBED = /^google_compute_firewall$/;

/** A route that leads nowhere: the default one drops all that no other is about. */
const NOWHERE = { default: 0.6, range: 0.35, made: 0.22 } as const;

function nowhere({ change, before, after, dependents }: RuleContext): readonly Remark[] {
  if (change.kind === 'delete' || change.after === null) return [];
  const drops = droppedBy(change.type, after());
  if (drops === undefined || droppedBy(change.type, before()) === drops) return [];
  const severity = change.kind === 'create' && drops === 'range' ? NOWHERE.made : NOWHERE[drops];
  const what = drops === 'default' ? 'all that no other route is about' : 'all that goes there';
  const message = `${code(change.address)} leads nowhere: ${what} is dropped.`;
  return [{ severity: withReach(severity, dependents.weight), code: 'outage', message }];
}

/** A rule that by itself turns away everybody, or whoever no other rule lets in, and did not before. */
function denials(context: RuleContext): readonly Remark[] {
  const { change, before, after } = context;
  const denial = denialOf(change.type, after());
  if (denial === undefined || denialOf(change.type, before()) === denial) return [];
  if (denial === 'everybody') return [refused(context, 'a denial of everybody')];
  const message = `${code(change.address)}: whoever no other rule lets in is turned away from now on.`;
  const severity = isOpenedBeside(context) ? OPENED_BESIDE : withReach(REFUSED_BY_DEFAULT, context.dependents.weight);
  return [{ severity, code: 'outage', message }];
}

/** Somebody has thought of who has to come in. */
const OPENED_BESIDE = 0.15;

/** True where the same plan says for each namespace that is closed who may still come in. */
function isOpenedBeside({ change, plan, after }: RuleContext): boolean {
  const closed = namespacesClosedBy(change.type, after());
  if (closed.length === 0) return false;
  const open = new Set(
    plan.changes
      .filter((other) => other !== change && (other.kind === 'create' || other.kind === 'update'))
      .flatMap((other) => namespacesAdmittedTo(other.type, openedObject(other.after))),
  );
  return closed.every((namespace) => open.has(namespace));
}

function openedObject(values: ResourceChange['after']): JsonObject {
  const plain = reveal(values ?? undefined);
  return isObject(plain) ? plain : {};
}

function refusals(context: RuleContext): readonly string[] {
  const turned = context.changedLeaves().filter((leaf) => isRefusal(leaf, context));
  return [...turned.map(({ path }) => path), ...defaultPaths(context)];
}

/** What becomes of the traffic that no rule is about: of a web firewall, and of a network's. */
const DEFAULTS = [
  'default_action',
  'DefaultAction',
  'firewall_policy.0.stateless_default_actions',
  'firewall_policy.0.stateful_default_actions',
  'FirewallPolicy.StatelessDefaultActions',
  'FirewallPolicy.StatefulDefaultActions',
] as const;
const FIREWALL = /wafv?2?_|WAF|networkfirewall|NetworkFirewall/;

function defaultPaths({ change, before, after }: RuleContext): readonly string[] {
  if (!FIREWALL.test(change.type)) return [];
  return DEFAULTS.filter((path) => turnsAway(valueAt(before(), path), valueAt(after(), path)));
}

/** A listener that answers by itself, a rule that turned from allowing to denying. */
function isRefusal({ path, before, after }: ChangedLeaf, { change }: RuleContext): boolean {
  const name = leafName(path);
  if (/(^|_)actions?_type$/.test(name)) return before === 'forward' && after === 'fixed-response';
  if (!/(^|_)(access|action|rule_action)$/.test(name) || !NETWORK_RULE.test(change.type)) return false;
  return /^(allow|accept)$/i.test(String(before)) && /^(deny|drop|block|reject)$/i.test(String(after));
}

function listPaths({ change, before, after }: RuleContext): readonly string[] {
  const names = LISTS.find(([type]) => type.test(change.type))?.[1] ?? [];
  return names.filter((name) => refusesWhatItLetThrough(before()[name], after()[name]));
}
