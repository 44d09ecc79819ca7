import type { Channel, ReasonCode } from '../../model/assessment.ts';
import type { Category } from '../../generated/knowledge.ts';
import { isList } from '../../model/list.ts';
import { code } from '../../model/text.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { makesBackups } from '../content/backup-job.ts';
import { leafName, type ChangedLeaf } from '../content/changed-attributes.ts';
import { hoursBetweenRuns, SCHEDULE } from '../content/schedule-interval.ts';
import type { Rule } from '../rule.ts';

/** From daily to weekly: what ran is missed long before it runs again. */
const RARER = 7;

export const runsLessOften: Rule = {
  id: 'runs-less-often',
  title: 'What runs on a schedule runs far less often',
  channel: 'outage',
  check({ change, knowledge, before, changedLeaves, tagsOnly }) {
    if (!mayUpdateInPlace(change) || tagsOnly()) return [];
    const category = makesBackups(change, before()) ? 'backup' : knowledge.category;
    return changedLeaves()
      .filter(isFarRarer)
      .map(({ path }) => ({
        ...(EFFECTS[category] ?? OTHERWISE),
        message: `${code(change.address)}: ${code(path)} runs seven times less often, or rarer still.`,
        attribute: path,
      }));
  },
};

function isFarRarer({ path, before, after }: ChangedLeaf): boolean {
  if (!SCHEDULE.test(leafName(path)) && !isList(before)) return false;
  const [from, to] = [hoursBetweenRuns(before), hoursBetweenRuns(after)];
  return from !== undefined && to !== undefined && to >= from * RARER;
}

interface Effect {
  readonly channel: Channel;
  readonly severity: number;
  readonly code: ReasonCode;
}

const OTHERWISE: Effect = { channel: 'outage', severity: 0.22, code: 'disruptive_update' };
const EFFECTS: Readonly<Partial<Record<Category, Effect>>> = {
  backup: { channel: 'protection', severity: 0.4, code: 'backup_loss' },
  audit_security: { channel: 'security', severity: 0.3, code: 'audit_tamper' },
};
