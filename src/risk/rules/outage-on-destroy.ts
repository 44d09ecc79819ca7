import type { ReasonCode } from '../../model/assessment.ts';
import type { KnowledgeEntry } from '../../model/knowledge.ts';
import { countsAsDestroyed, isDestruction, isReplacement, isRoutineReplacement, likelihoodOf } from '../change-kind.ts';
import { coerced } from '../content/coerce.ts';
import { isEmpty } from '../content/json.ts';
import { admittedBy, isAclEntry, isReadmitted } from '../content/readmission.ts';
import { portsOpenToTheWorld } from '../content/network-exposure.ts';
import { provesOwnership } from '../content/ownership-record.ts';
import { portFactor } from '../content/ports.ts';
import { withReach } from '../combine.ts';
import { HARD_STOP, REPLACEMENT_OUTAGE } from '../parameters.ts';
import type { ResourceChange } from '../../model/plan.ts';
import type { JsonObject } from '../../model/value.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { continued, destructionOf, reachOf } from '../wording.ts';

const WORTH_SAYING = 0.02;
/** From here on the sentence of the loss is told with the loss of data already. */
const LOSS_IS_TOLD = 0.05;

export const outageOnDestroy: Rule = {
  id: 'outage-on-destroy',
  title: 'An object that serves others is destroyed or replaced',
  channel: 'outage',
  check(context) {
    const { change, knowledge, dependents } = context;
    if (!isDestruction(change.kind)) return [];
    const severity = reached(context, interruption(context) * likelihoodOf(change, knowledge));
    if (severity < WORTH_SAYING) return [];
    return [
      {
        severity,
        code: lossOf(context),
        message: `${destructionOf(change)}${consequenceOf(context)}${reachOf(dependents)}.`,
        hardStop: knowledge.environmentRoot && countsAsDestroyed(context) && severity >= HARD_STOP.other,
      },
    ];
  },
};

function consequenceOf(context: RuleContext): string {
  const { change, knowledge } = context;
  if (knowledge.data >= LOSS_IS_TOLD) return `, and ${interrupted(context)}`;
  if (change.kind === 'replace-create-first' && change.likelihood === 'certain' && !isReachedElsewhere(change)) {
    return isNoticed(context)
      ? ': who came to the old one has to find the new one'
      : ': what it serves moves over to the new one';
  }
  return `: ${continued(knowledge.onDelete)}`;
}

/** Parts of a network without which names are not found in it. */
const RESOLVES_NAMES = /(^|_)(private_)?dns_|route53_?(resolver|zone_association|vpc_association)|Route53Resolver/i;

function lossOf({ knowledge }: RuleContext): ReasonCode {
  if (!knowledge.known) return 'unknown_type';
  return knowledge.category === 'dns' || RESOLVES_NAMES.test(knowledge.type) ? 'dns_loss' : 'outage';
}

function interrupted({ knowledge }: RuleContext): string {
  return knowledge.environmentRoot ? 'everything that depends on it goes down with it' : 'what it serves is interrupted';
}

/** The outage by the order of the destruction, before anything that depends on it. */
function interruption(context: RuleContext): number {
  const { change, knowledge } = context;
  if (isRoutineReplacement(context) || (isReplacement(change.kind) && runsToItsEnd(context)))
    return Math.min(knowledge.outage, REPLACEMENT_OUTAGE.routine);
  if (change.kind === 'delete') return change.deposed === undefined ? outageOf(context) : 0;
  return outageOf(context) * shareLeft(context);
}

/** A container that is not started again when it is done: its next image runs when it is made, and nobody is served by it. */
function runsToItsEnd({ before }: RuleContext): boolean {
  return /^(never|on-?failure)$/i.test(String(before()['restart_policy'] ?? ''));
}

/** A record that only proves who owns a name interrupts nobody before the proof is asked for again. */
const PROOF = 0.5;

function outageOf(context: RuleContext): number {
  const { knowledge, before } = context;
  if (knowledge.category === 'dns' && provesOwnership(before())) return knowledge.outage * PROOF;
  if (isAclEntry(context.change.type)) return outageOfEntry(context);
  if (staysOn(before())) return knowledge.outage * STAYS_ON;
  if (isReadReplica(before())) return knowledge.outage * ONLY_READS;
  return closesWhatWasOpen(context) ? knowledge.outage * CLOSED : knowledge.outage;
}

/** A network drops what none of its entries allows. What an entry denied may pass now: that interrupts nobody. */
const ENTRY = { everybody: 0.55, some: 0.35, nobody: 0.05 } as const;

function outageOfEntry({ change, plan, before }: RuleContext): number {
  return isReadmitted(change, plan) ? ENTRY.nobody : ENTRY[admittedBy(before())];
}

/** It only leaves the state: the API goes on to be enabled, the add-on to run. */
const STAYS_ON = 0.1;

function staysOn(values: JsonObject): boolean {
  return coerced(values['disable_on_destroy']) === false || coerced(values['preserve']) === true;
}

/** What a replica served: reads, which its source can answer; nothing that is written is refused. */
const ONLY_READS = 0.5;
const SOURCES = [
  'replicate_source_db',
  'replication_source_identifier',
  'SourceDBInstanceIdentifier',
  'master_instance_name',
] as const;

function isReadReplica(values: JsonObject): boolean {
  if (values['create_mode'] === 'Replica' || coerced(values['writer']) === false) return true;
  return SOURCES.some((name) => !isEmpty(values[name]));
}

/** A rule by which the whole internet reached other ports than those of the web is better gone: few can miss it. */
const CLOSED = 0.4;
const NOT_FOR_ALL = 0.5;
const NETWORK_RULE = /(security_(group_)?(ingress_)?rule|compute_firewall|SecurityGroupIngress|NetworkSecurityGroupRule)$/;

function closesWhatWasOpen({ change, before }: RuleContext): boolean {
  return NETWORK_RULE.test(change.type) && portFactor(portsOpenToTheWorld(before(), before())) >= NOT_FOR_ALL;
}

/** Whoever calls it by its name finds the new one under another. Security and target groups are found by their ids. */
function changesItsName({ replacePaths }: ResourceChange, { category }: KnowledgeEntry): boolean {
  if (category === 'network' || category === 'lb_edge') return false;
  return replacePaths.some((path) => OWN_NAME.test(String(path[0])));
}

const OWN_NAME = /^(name|(function|service|role|queue|topic|api|rule|cluster|domain)_?name)$/i;

/** From where it is met: nobody who came to the old one can come to the new one, whichever of them is first. */
const REACH = /^(internal|scheme|load_?balancing_?scheme|internal_load_balancer_enabled)$/i;

/** Whoever sends to it by the key that it gave out gets no answer until somebody has given him the new one. */
function givesAnotherKey({ unknown }: ResourceChange): boolean {
  return Object.keys(unknown).some((name) => GIVEN_OUT.test(name));
}

const GIVEN_OUT = /(^|_)(integration|routing|api|write|ingest(ion)?)_key$|(^|_)(webhook_url|integration_url|token)$/;

/** An alarm that is made anew watches again a moment later. */
const WATCHES_AGAIN = 0.4;

function isReachedElsewhere({ replacePaths }: ResourceChange): boolean {
  return replacePaths.some((path) => REACH.test(String(path[0])));
}

function isNoticed({ change, knowledge }: RuleContext): boolean {
  return knowledge.identity || knowledge.state === 'user_data' || changesItsName(change, knowledge);
}

function shareLeft(context: RuleContext): number {
  const { change, knowledge } = context;
  if (isReachedElsewhere(change)) return REPLACEMENT_OUTAGE.destroyFirstIdentity;
  if (knowledge.category === 'observability' && knowledge.state !== 'user_data' && !givesAnotherKey(change)) return WATCHES_AGAIN;
  if (change.kind === 'replace-destroy-first')
    return knowledge.identity ? REPLACEMENT_OUTAGE.destroyFirstIdentity : REPLACEMENT_OUTAGE.destroyFirst;
  return isNoticed(context) ? REPLACEMENT_OUTAGE.createFirstIdentity : REPLACEMENT_OUTAGE.createFirst;
}

/** Dependents of what is replaced create-first move over before the old one goes. */
function reached(context: RuleContext, outage: number): number {
  const isSpared = isRoutineReplacement(context) || context.change.kind === 'replace-create-first';
  return isSpared ? outage : withReach(outage, context.dependents.weight);
}
