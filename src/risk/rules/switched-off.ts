import type { Channel, ReasonCode } from '../../model/assessment.ts';
import type { KnowledgeEntry } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import type { Json } from '../../model/value.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { isBackupChart, makesBackups } from '../content/backup-job.ts';
import { leafName, type ChangedLeaf } from '../content/changed-attributes.ts';
import { coerced } from '../content/coerce.ts';
import { switchesFeatureOff } from '../content/feature-switch.ts';
import { coveredPaths, isNamed } from '../named-attributes.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { lossOfKind } from './data-loss.ts';
import { isTampering, tamperingCode } from '../tampering.ts';

const SCOPE = String.raw`^(?:spec_|settings_|config_|configuration_|properties_|schedule_|trigger_|rule_|policy_)?`;
const ON_SWITCH = new RegExp(
  `${SCOPE}(is_)?(enabled?|active|activated|powered|running|started|power_on|booted|on|actions_enabled)$`,
);
const OFF_SWITCH = new RegExp(`${SCOPE}(is_)?(disabled|suspend(ed)?|paused|stopped|muted|blocked|silenced|deactivated)$`);
const STATE = new RegExp(`${SCOPE}((desired|power|lifecycle|pause)_)?(state|status)$`);
const OFF_WORDS =
  /^(off|disabled?|inactive|stopped|paused|suspended|terminated|deallocated|archived|deactivated|deprovisioned|powered_?off|shut_?off)$/i;

/** In-place, with one attribute and no destruction: an easy way to stop a service, an alarm or a guard. */
export const switchedOff: Rule = {
  id: 'switched-off',
  title: 'A service, alarm or guard is switched off in place',
  channel: 'outage',
  check(context) {
    const { change, knowledge, before, changedLeaves, tagsOnly } = context;
    if (!mayUpdateInPlace(change) || tagsOnly()) return [];
    const covered = coveredPaths(knowledge);
    const isBackup = makesBackups(change, before());
    // Each of several alerts watches something of its own.
    const watches = knowledge.category === 'observability';
    const kind = isBackup ? { ...knowledge, category: 'backup' as const } : knowledge;
    const switches = changedLeaves()
      .filter((leaf) => (isBackup || (!(leaf.ofOneOfSeveral && !watches) && !covered.has(leaf.path))) && isSwitchedOff(leaf))
      .map(({ path }) => ({
        ...effectOf(kind),
        message: `${code(change.address)} is switched off by ${code(path)}: ${consequenceOf(kind)}.`,
        attribute: path,
      }));
    return [...switches, ...copies(context), ...parts(context, covered), ...features(context)];
  },
};

const SCHEDULE_OFF = /(^|_)(disabled|suspend(ed)?|paused)$/;
const COPIES_ON = /(^|_)(backups?|snapshots?|schedules?)_?enabled$/;

/** The schedule of a chart that makes backups rests, or it makes none at all any more. */
function copies({ change, knowledge, before, changedLeaves }: RuleContext): readonly Remark[] {
  if (!isBackupChart(change, before())) return [];
  const [off] = changedLeaves().filter(({ path, before: then, after: now }) => {
    const name = leafName(path);
    if (SCHEDULE_OFF.test(name)) return coerced(now) === true && coerced(then) !== true;
    return COPIES_ON.test(name) && coerced(then) === true && coerced(now) === false;
  });
  if (off === undefined) return [];
  const kind = { ...knowledge, category: 'backup' as const };
  const message = `${code(change.address)} is switched off by ${code(off.path)}: ${consequenceOf(kind)}.`;
  return [{ ...effectOf(kind), severity: BACKUP.ofACluster, message, attribute: off.path }];
}

/** One of the things that an object does is off: it sends no more, it no longer starts by itself. */
function parts({ change, knowledge, changedLeaves }: RuleContext, covered: ReadonlySet<string>): readonly Remark[] {
  const guards = knowledge.category === 'audit_security';
  return changedLeaves()
    .filter((leaf) => !covered.has(leaf.path) && !isNamed(leaf.path) && isPartSwitchedOff(leaf, guards))
    .map(({ path }) => ({
      channel: guards ? 'security' : 'outage',
      severity: guards ? WATCHES_LESS : FEATURE,
      code: guards ? tamperingCode(knowledge) : 'disruptive_update',
      message: `${code(change.address)}: ${code(path)} switches off a part of what it does.`,
      attribute: path,
    }));
}

/** One control of a standard, one feature of a detector. */
const PART_STATE = /(^|_)(control|association|detection|feature|protection|standard)_(state|status)$/;
const PART = /(^|_)(\w+_enabled|enable_\w+|start_\w+)$/;
/** What nobody misses at once, and what is safer off. */
const BETTER_OFF =
  /public|anonym|guest|insecure|weak|ssl_?v?[23]|tls_?v?1_?[01]|tls_v1(?![_.]?[23])|triple_des|3des|rc4|cbc|md5|sha1|ntlm|unmasked|skip|bypass|implicit|run_command|ftp|api_key|cross_tenant|outbound_access|internet_(ingestion|query)|external_access|fault_injection|console_output|suid|http_application_routing|delet(e|ion)_|purge_(soft|on)|destroy|copy_tags|unauth|legacy|basic|local_auth|password|access_key|shared_key|admin|root|debug|exec|ssh|rdp|serial|shell|deprecated|preview|beta|trac(e|ing)|x_?ray|insight|metric|monitor|ipv6|ipv4|http_?[23]|compress|dual_?stack|accelerat|detailed|query_editor|sandbox|tags?_|schema_discovery/;

/** Of a guard every switch counts, whatever it is called. */
function isPartSwitchedOff({ path, before, after }: ChangedLeaf, guards: boolean): boolean {
  const name = leafName(path);
  if (guards && PART_STATE.test(name)) return isOff(after) && !isOff(before);
  if (ON_SWITCH.test(name) || !(guards || PART.test(name)) || BETTER_OFF.test(name)) return false;
  return coerced(before) === true && coerced(after) === false;
}

/** A service that is off by its own settings is as silent as one that is gone, though no attribute of a provider says so. */
function features({ change, changedLeaves, before }: RuleContext): readonly Remark[] {
  return changedLeaves()
    .filter((leaf) => switchesFeatureOff(leaf, before()))
    .map(({ path }) => ({
      channel: 'outage',
      severity: FEATURE,
      code: 'outage',
      message: `${code(change.address)}: ${code(path)} switches off what the application offered.`,
      attribute: path,
    }));
}

const FEATURE = 0.22;
const WATCHES_LESS = 0.3;

function isSwitchedOff({ path, before, after }: ChangedLeaf): boolean {
  const name = leafName(path);
  if (ON_SWITCH.test(name)) return coerced(before) === true && coerced(after) === false;
  if (OFF_SWITCH.test(name)) return coerced(after) === true;
  return STATE.test(name) && isOff(after) && !isOff(before);
}

function isOff(value: Json | undefined): boolean {
  return typeof value === 'string' && OFF_WORDS.test(value);
}

interface Effect {
  readonly channel: Channel;
  readonly severity: number;
  readonly code: ReasonCode;
  readonly hardStop?: boolean;
}

function effectOf(knowledge: KnowledgeEntry): Effect {
  const { category, outage, data } = knowledge;
  if (category === 'audit_security' || category === 'ci') {
    const reason = tamperingCode(knowledge);
    return { channel: 'security', severity: GUARD, code: reason, hardStop: isTampering(reason) && GUARD >= HARD_STOP.other };
  }
  if (category === 'secret_key') return { channel: 'data', severity: KEY, code: lossOfKind(knowledge) };
  if (category === 'backup') {
    const severity = Math.min(BACKUP.most, Math.max(BACKUP.least, data * BACKUP.share));
    return { channel: 'protection', severity, code: lossOfKind(knowledge), hardStop: severity >= HARD_STOP.other };
  }
  if (category === 'observability') return { channel: 'outage', severity: ALARM, code: 'protection_removed' };
  return { channel: 'outage', severity: Math.max(SERVICE.least, outage * SERVICE.share), code: 'outage' };
}

const GUARD = 0.55;
/** Off is not worse than gone: a plan of backups weighs more than a copy in another region. */
const BACKUP = { most: 0.6, least: 0.45, share: 1.2, ofACluster: 0.55 } as const;
/** What needs it cannot be read or signed in to until it is on again. */
const KEY = 0.55;
const ALARM = 0.3;
/** Off is nearly as bad as gone, but can be switched on again. */
const SERVICE = { least: 0.2, share: 0.8 } as const;

function consequenceOf({ category }: KnowledgeEntry): string {
  if (category === 'audit_security' || category === 'ci') return 'it guards and records nothing until it is on again';
  if (category === 'backup') return 'no new recovery points are made';
  return category === 'observability' ? 'nobody is told when something breaks' : 'it serves nobody until it is on again';
}
