import type { ReasonCode } from '../../model/assessment.ts';
import type { AttributeOperator, AttributeRule, KnowledgeEntry } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import type { JsonObject, Value } from '../../model/value.ts';
import { policyChanges, policyGains } from '../content/gateway-policy.ts';
import { provesOwnership } from '../content/ownership-record.ts';
import { losesHost } from '../content/served-hosts.ts';
import { archivesYoungObjects } from '../content/lifecycle-archive.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { withReach } from '../combine.ts';
import { inPlaceDisruption } from '../in-place-disruption.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { attributeOf, reachOf } from '../wording.ts';

/** Below this nobody who depends on it notices. */
const WORTH_A_REACH = 0.1;
const INTERRUPTS = 0.25;

export const disruptiveUpdate: Rule = {
  id: 'disruptive-update',
  title: 'A change in place interrupts a service',
  channel: 'outage',
  check(context) {
    const { change, knowledge, dependents, before } = context;
    const delegates = knowledge.category === 'dns' && isDelegation(before());
    const proves = knowledge.category === 'dns' && provesOwnership(before());
    const own = [...policyDisturbed(context), ...takenOffline(context)];
    const known = inPlaceDisruption(context)
      .filter(({ judgement }) => judgement.rule.op !== 'capacity')
      .map(({ judgement, severity, waits }) => ({
        judgement,
        waits,
        severity: severity * (delegates ? DELEGATION : proves ? PROOF : 1),
      }))
      .map(({ judgement, severity, waits }) => ({
        severity,
        code: delegates ? 'dns_loss' : codeOf(knowledge, judgement.rule),
        message: `${attributeOf(change, judgement)}${effectOf(severity, knowledge, judgement.rule)}${waits ? ', in its maintenance window' : ''}${severity < WORTH_A_REACH ? '' : reachOf(dependents)}.`,
        attribute: judgement.rule.path,
      }));
    // What is said of its hosts is said of the rules that hold them.
    const [host] = hostLost(context);
    if (host === undefined) return [...known, ...own];
    return known.some(({ severity }) => severity >= host.severity) ? known : [host, ...own];
  },
};

/** Whoever answers for a name answers for all names below it. */
const DELEGATION = 1.7;
/** It is asked for again when the certificate is renewed. */
const PROOF = 0.3;

function isDelegation(record: JsonObject): boolean {
  return /^ns$/i.test(String(record['type'] ?? record['Type'] ?? record['record_type'] ?? ''));
}

/** Where a gateway sends what it gets, and what it makes of it, is written in one text. One more statement leaves the others as they were. */
const POLICY = { changes: 0.2, gains: 0.12 } as const;

function policyDisturbed({ change, before, after }: RuleContext): readonly Remark[] {
  if (change.kind !== 'update' || !policyChanges(before()['xml_content'], after()['xml_content'])) return [];
  const message = `${code(change.address)}: ${code('xml_content')} changes what the gateway does with its requests.`;
  const severity = POLICY[policyGains(before()['xml_content'], after()['xml_content']) ? 'gains' : 'changes'];
  return [{ severity, code: 'disruptive_update', message, attribute: 'xml_content' }];
}

/** What is asked for is an error until it has been fetched. */
const OFFLINE = 0.5;

function takenOffline({ change, before, after, dependents }: RuleContext): readonly Remark[] {
  if (!LIFECYCLE.test(change.type) || !mayUpdateInPlace(change) || !archivesYoungObjects(before(), after())) return [];
  const message = `${code(change.address)} takes objects offline within days: whoever reads one waits for hours${reachOf(dependents)}.`;
  return [{ severity: withReach(OFFLINE, dependents.weight), code: 'outage', message }];
}

const LIFECYCLE = /lifecycle_configuration$|^aws_s3_bucket$|^AWS::S3::Bucket$|^azurerm_storage_management_policy$/;

/** Whoever comes by that name gets an error, or another site. */
const HOST = 0.42;

/** What is known only later may be one of the names; that nothing in it is, is written out, too. */
function mayHoldHosts([name, mask]: readonly [name: string, mask: Value | undefined]): boolean {
  return name !== 'id' && name !== 'status' && holdsTrue(mask);
}

function holdsTrue(mask: Value | undefined): boolean {
  if (typeof mask !== 'object' || mask === null) return mask === true;
  return Object.values(mask).some(holdsTrue);
}

function hostLost({ change, knowledge, before, after, dependents }: RuleContext): readonly Remark[] {
  if (change.kind !== 'update' || !['lb_edge', 'api'].includes(knowledge.category) || change.valuesWithheld) return [];
  if (Object.entries(change.unknown).some(mayHoldHosts) || !losesHost(before(), after())) return [];
  const message = `${code(change.address)} no longer answers to a host that it answered to${reachOf(dependents)}.`;
  return [{ severity: withReach(HOST, dependents.weight), code: 'outage', message }];
}

/** What is no longer watched, or told to anybody, is a safety net that is gone: nothing is interrupted by it. */
const TELLS_LESS: ReadonlySet<AttributeOperator> = new Set<AttributeOperator>([
  'becomes',
  'gone',
  'shrink',
  'silent',
  'dulled',
  'down',
]);

/** Shown as an update, and yet what it held is gone. */
const LOSES_DATA = /clustering_?policy|(^|[._])columns? shrink$/i;

function codeOf(knowledge: KnowledgeEntry, rule: AttributeRule): ReasonCode {
  if (knowledge.state === 'user_data' && LOSES_DATA.test(`${rule.path} ${rule.op}`)) return 'data_loss';
  if (isOutage(knowledge, rule)) return NAME_SERVERS.test(rule.path) ? 'dns_loss' : 'outage';
  if (knowledge.category === 'observability' && TELLS_LESS.has(rule.op)) return 'protection_removed';
  return EMPTIES.test(rule.path) && rule.op !== 'changes' ? 'outage' : 'disruptive_update';
}

/** Who answers for a whole domain. */
const NAME_SERVERS = /name_?servers?$/i;
/** Names that it answers to, and names that are found at all. */
const EMPTIES = /(^|[._])(alias(es)?|hosts?|domains?|enable_dns_support|selector)$/i;

const SWITCH =
  /(^|[._])(enabled?|active|activated|powered|booted|status|state|paused|suspend(ed)?|disabled|blocked|activation_?policy|on)$/i;

const CAPACITY = /(capacity|max_?size|desired_?\w*|count|replicas)$/i;

/** A DNS record with another target, or a switch that is off, is the outage itself, not a restart. */
function isOutage({ category }: KnowledgeEntry, { op, path, value }: AttributeRule): boolean {
  if (op === 'becomes' && (value === 0 || value === '0') && CAPACITY.test(path)) return true;
  if (category === 'dns') return op === 'changes';
  return op === 'becomes' && category !== 'observability' && SWITCH.test(path);
}

/** What follows, where more can be said than that somebody is interrupted: by the name of the attribute and what it does. */
const EFFECTS: readonly (readonly [name: RegExp, effect: string])[] = [
  [/signing_?status|dnssec/i, 'whoever checks signatures gets no answer while the parent still announces them'],
  [/clustering_?policy|geo_?replication_?group/i, 'the database behind it is made anew, empty'],
  [/(^|[._])columns? shrink$/i, 'what they hold is gone'],
  [/dhcp_?options/i, 'names are asked of other resolvers from now on'],
  [/ip_?ranges_?to_?nat/i, 'subnets that it does not name lose their way out'],
  [/appliance_?mode/i, 'packets and their answers may pass by different firewalls'],
  [/global_?default/i, 'whatever does not say how urgent it is takes its place'],
  [/queue_?all/i, 'everybody waits, whether or not there is room'],
  [/existing_?(volume_?)?claim/i, 'the chart may take a volume of its own, an empty one'],
  [/(readiness|liveness)_?probe/i, 'requests may reach a program that cannot answer them'],
];

function effectOf(severity: number, knowledge: KnowledgeEntry, rule: AttributeRule): string {
  if (severity < WORTH_A_REACH) return '';
  const known = severity < INTERRUPTS ? undefined : EFFECTS.find(([name]) => name.test(`${rule.path} ${rule.op}`));
  if (known !== undefined) return `: ${known[1]}`;
  if (knowledge.category === 'observability' && TELLS_LESS.has(rule.op)) return ': less of what goes wrong is told';
  if (rule.op === 'becomes' && SWITCH.test(rule.path)) return ': what it does stops until it is on again';
  return severity < INTERRUPTS ? ', which may disturb it for a moment' : ', which may interrupt it';
}
