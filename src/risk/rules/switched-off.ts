import type { Channel, ReasonCode } from '../../model/assessment.ts';
import type { KnowledgeEntry } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import type { Json } from '../../model/value.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { leafName, type ChangedLeaf } from '../content/changed-attributes.ts';
import { coerced } from '../content/coerce.ts';
import { switchesFeatureOff } from '../content/feature-switch.ts';
import { coveredPaths } from '../named-attributes.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { isTampering, tamperingCode } from '../tampering.ts';

const SCOPE = String.raw`^(?:spec_|settings_|config_|configuration_|properties_|schedule_|trigger_|rule_|policy_)?`;
const ON_SWITCH = new RegExp(`${SCOPE}(is_)?(enabled?|active|activated|powered|running|on|actions_enabled)$`);
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
    const { change, knowledge, changedLeaves, tagsOnly } = context;
    if (!mayUpdateInPlace(change) || tagsOnly()) return [];
    const covered = coveredPaths(knowledge);
    const switches = changedLeaves()
      .filter((leaf) => !leaf.ofOneOfSeveral && !covered.has(leaf.path) && isSwitchedOff(leaf))
      .map(({ path }) => ({
        ...effectOf(knowledge),
        message: `${code(change.address)} is switched off by ${code(path)}: ${consequenceOf(knowledge)}.`,
        attribute: path,
      }));
    return [...switches, ...features(context)];
  },
};

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
  const { category, outage } = knowledge;
  if (category === 'audit_security' || category === 'ci') {
    const reason = tamperingCode(knowledge);
    return { channel: 'security', severity: GUARD, code: reason, hardStop: isTampering(reason) && GUARD >= HARD_STOP.other };
  }
  if (category === 'secret_key') return { channel: 'data', severity: KEY, code: 'secret_loss' };
  if (category === 'backup') return { channel: 'protection', severity: BACKUP, code: 'backup_loss', hardStop: true };
  if (category === 'observability') return { channel: 'outage', severity: ALARM, code: 'disruptive_update' };
  return { channel: 'outage', severity: Math.max(SERVICE.least, outage * SERVICE.share), code: 'outage' };
}

const GUARD = 0.55;
const BACKUP = 0.6;
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
