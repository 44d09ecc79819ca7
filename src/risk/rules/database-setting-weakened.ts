import type { Channel, ReasonCode } from '../../model/assessment.ts';
import { code } from '../../model/text.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { databaseSettings, weakenedSettings, type Weakness } from '../content/database-settings.ts';
import type { Rule } from '../rule.ts';

interface Effect {
  readonly channel: Channel;
  readonly severity: number;
  readonly code: ReasonCode;
  readonly says: string;
}

const EFFECTS: Readonly<Record<Weakness, Effect>> = {
  'clear-text': {
    channel: 'security',
    severity: 0.42,
    code: 'security_exposure',
    says: 'clients may talk to the database so that others can read it',
  },
  unrecorded: {
    channel: 'security',
    severity: 0.42,
    code: 'audit_tamper',
    says: 'the database no longer records who does what',
  },
  'unsafe-writes': {
    channel: 'protection',
    severity: 0.45,
    code: 'protection_removed',
    says: 'what the database has confirmed may be lost when it stops',
  },
  'backups-off': {
    channel: 'protection',
    severity: 0.42,
    code: 'protection_removed',
    says: 'replicas, and a restore to a point in time, no longer get what changes',
  },
  evicting: {
    channel: 'protection',
    severity: 0.3,
    code: 'protection_removed',
    says: 'when it is full it drops keys that it kept, where it refused new ones before',
  },
  'read-only': { channel: 'outage', severity: 0.6, code: 'outage', says: 'nothing can be written any more' },
};

export const databaseSettingWeakened: Rule = {
  id: 'database-setting-weakened',
  title: 'A setting of a database engine no longer guards what it guarded',
  channel: 'security',
  check({ change, before, after, tagsOnly }) {
    if (!mayUpdateInPlace(change) || tagsOnly()) return [];
    const [then, now] = [databaseSettings(change.type, before()), databaseSettings(change.type, after())];
    return weakenedSettings(then, now).map(([name, weakness]) => {
      const { says, ...effect } = EFFECTS[weakness];
      return { ...effect, message: `${code(change.address)}: ${code(name)} is switched: ${says}.`, attribute: name };
    });
  },
};
