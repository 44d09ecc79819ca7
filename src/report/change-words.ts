import type { Change } from '../generated/report.ts';

export type Effect = Change['effects'][number];

/** What happens to the object, in words. */
const KIND_WORDS: Readonly<Record<Change['kind'], string>> = {
  create: 'created',
  update: 'updated in place',
  delete: 'destroyed',
  'replace-destroy-first': 'destroyed, then created',
  'replace-create-first': 'created, then destroyed',
  forget: 'leaves management, goes on existing',
  import: 'imported',
  move: 'moved',
  read: 'read',
  'no-op': 'unchanged',
  undetermined: 'not decided by the plan',
};

/** The same for a narrow column, with Terraform's own signs. */
const KIND_SIGNS: Readonly<Record<Change['kind'], string>> = {
  create: '+ create',
  update: '~ update',
  delete: '- destroy',
  'replace-destroy-first': '-/+ replace',
  'replace-create-first': '+/- replace',
  forget: '. forget',
  import: '& import',
  move: '> move',
  read: '< read',
  'no-op': '= keep',
  undetermined: '? unclear',
};

/** The same in one word, where the order does not matter. */
export const KIND_WORD: Readonly<Record<Change['kind'], string>> = {
  create: 'created',
  update: 'updated',
  delete: 'destroyed',
  'replace-destroy-first': 'replaced',
  'replace-create-first': 'replaced',
  forget: 'left unmanaged',
  import: 'imported',
  move: 'moved',
  read: 'read',
  'no-op': 'unchanged',
  undetermined: 'undecided',
};

export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  'data-lost': 'data lost',
  'data-mitigated': 'data at risk',
  outage: 'outage',
  exposed: 'exposed',
  privileges: 'more privileges',
  'protection-off': 'protection off',
  'leaves-management': 'leaves management',
  'runs-code': 'runs code',
  'cannot-be-judged': 'cannot be judged',
};

const LIKELIHOOD_WORDS: Readonly<Record<Change['likelihood'], string>> = {
  certain: '',
  conditional: 'perhaps ',
  dynamic: 'depending on a value that is known later, ',
};

/** `destroyed, then created`; CloudFormation's unsure rows say so, leftover objects too. */
export function kindPhrase(change: Change): string {
  const leftover = change.deposed === undefined ? '' : 'leftover (deposed) object ';
  return `${leftover}${LIKELIHOOD_WORDS[change.likelihood]}${kindWords(change)}`;
}

/** What happens to the object, in words, however sure it is. */
export function kindWords({ kind, oldKept }: Pick<Change, 'kind' | 'oldKept'>): string {
  return oldKept ? 'created, and the old one leaves management' : KIND_WORDS[kind];
}

/** Its sign for a narrow column, with Terraform's own signs. */
export function kindSign({ kind, oldKept }: Pick<Change, 'kind' | 'oldKept'>): string {
  return oldKept ? '+/. replace' : KIND_SIGNS[kind];
}

/** Whether an existing object goes away, replaced or not. */
export function isDestroyed(kind: Change['kind']): boolean {
  return kind === 'delete' || kind === 'replace-destroy-first' || kind === 'replace-create-first';
}
