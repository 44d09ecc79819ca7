import type { ReasonCode } from '../../src/model/assessment.ts';
import type { Verdict } from '../../src/model/policy.ts';
import type { JsonObject } from '../../src/model/value.ts';
import { judgeTexts } from '../support/pipeline.ts';

export type Action = 'create' | 'update' | 'delete' | 'replace' | 'replace, new one first';
/** What an agent in production gets; `held`: a senior reviewer would look at it at least, and either verdict is right. */
export type Expected = Verdict | 'held';

/** One change, as a reviewer would tell it: what it is, its type, what the plan does, both sides, and the verdict that it deserves. */
export type Row = readonly [
  what: string,
  type: string,
  action: Action,
  before: JsonObject | null,
  after: JsonObject | null,
  expected: Expected,
  reason?: ReasonCode,
];

const ACTIONS: Readonly<Record<Action, readonly string[]>> = {
  create: ['create'],
  update: ['update'],
  delete: ['delete'],
  replace: ['delete', 'create'],
  'replace, new one first': ['create', 'delete'],
};

function planOf([, type, action, before, after]: Row): string {
  const change = { actions: ACTIONS[action], before, after, after_unknown: {}, before_sensitive: false, after_sensitive: false };
  const row = {
    address: `${type}.main`,
    mode: 'managed',
    type,
    name: 'main',
    provider_name: `registry.terraform.io/x/${type.split('_')[0] ?? ''}`,
  };
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    complete: true,
    applyable: true,
    errored: false,
    resource_changes: [{ ...row, change }],
  });
}

export interface Judged {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reason: string;
  readonly why: string;
}

/** Runs one change through the whole pipeline, as an agent's, where nothing tells the environment. */
export async function judge(row: Row): Promise<Judged> {
  const { outlook, summary } = await judgeTexts([planOf(row)]);
  const { verdict, score, reason } = outlook.agent;
  return { verdict, score, reason: reason ?? 'routine', why: summary.headline };
}

export function agrees(expected: Expected, verdict: Verdict): boolean {
  return expected === 'held' ? verdict !== 'pass' : verdict === expected;
}
