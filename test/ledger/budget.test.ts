import { describe, expect, test } from 'vitest';
import type { BudgetUse, Report } from '../../src/generated/report.ts';
import { budgetUse } from '../../src/ledger/budget.ts';
import type { Draft } from '../../src/ledger/entry.ts';
import { pastChanges } from '../../src/ledger/past-changes.ts';
import { isoOf, millisOf } from '../../src/ledger/time.ts';
import type { BudgetSettings, Spend } from '../../src/model/budget.ts';
import { budgetSettings } from '../../src/policy/budget.ts';
import { decision, digest, entriesOf, TIME } from '../support/ledger/drafts.ts';

const NOW = millisOf(TIME);
const HOUR = 3_600_000;
const ago = (hours: number): string => isoOf(NOW - hours * HOUR);
const SETTINGS = budgetSettings({
  window_hours: 24,
  agent: { production: { destroyed: 3, score: 'unlimited', plans: 'unlimited' } },
  operator: { production: { destroyed: 2, score: 'unlimited', plans: 'unlimited' } },
});

interface Asked {
  readonly principal?: Partial<Report['principal']>;
  readonly spends?: readonly Spend[];
  readonly change?: string;
  readonly settings?: BudgetSettings;
  readonly destroys?: readonly string[];
  readonly now?: number;
}

function ask(past: readonly (readonly [time: string, draft: Draft])[], asked: Asked = {}): BudgetUse {
  const { principal = {}, spends = [{ environment: 'production', destroyed: 1, score: 10 }], now = NOW } = asked;
  const changes = (asked.destroys ?? []).map((address) => ({ address, kind: 'delete' }));
  return budgetUse(pastChanges(entriesOf(past), now), {
    change: asked.change ?? 'acme/net#99',
    report: {
      principal: { kind: 'agent', name: 'claude-code', confidence: 'high', evidence: [], operators: ['ann'], ...principal },
      // Only address and kind are looked at.
      changes: JSON.parse(JSON.stringify(changes)),
      spends,
    },
    settings: asked.settings ?? SETTINGS,
    now,
  });
}

const usedBy = (use: BudgetUse, whose: RegExp) => use.uses.find((one) => whose.test(one.whose))?.before;
const passing = (number: number, given = {}): Draft => decision({ change: `acme/net#${number}`, ...given });

describe('what counts', () => {
  test('a passing change reserves, a merge charges it, a close releases it', () => {
    const judged = [[ago(3), passing(1)]] as const;
    expect(usedBy(ask(judged), /agent `claude/)).toBe(1);
    const settle = (outcome: 'merged' | 'closed'): Draft => ({ kind: 'settle', body: { change: 'acme/net#1', outcome } });
    expect(usedBy(ask([...judged, [ago(2), settle('merged')]]), /agent `claude/)).toBe(1);
    expect(usedBy(ask([...judged, [ago(2), settle('closed')]]), /agent `claude/)).toBe(0);
    expect(usedBy(ask([...judged, [ago(2), settle('merged')], [ago(1), settle('closed')]]), /agent `claude/)).toBe(1);
  });

  test('what was closed is charged where it is opened again and merged before anybody judges it', () => {
    const settle = (outcome: 'merged' | 'closed'): Draft => ({ kind: 'settle', body: { change: 'acme/net#1', outcome } });
    const reopened = [
      [ago(3), passing(1)],
      [ago(2), settle('closed')],
      [ago(1), settle('merged')],
    ] as const;
    expect(usedBy(ask(reopened), /agent `claude/)).toBe(1);
    expect(usedBy(ask([...reopened, [ago(1), settle('merged')]]), /agent `claude/)).toBe(1);
  });

  test('closing what waits frees a budget only where what was merged leaves enough of it', () => {
    const merged = (number: number): Draft => ({ kind: 'settle', body: { change: `acme/net#${number}`, outcome: 'merged' } });
    const judged = [
      [ago(5), passing(1)],
      [ago(4), passing(2)],
    ] as const;
    const ways = (...more: readonly (readonly [string, Draft])[]) =>
      ask([...judged, ...more]).uses.find(({ whose }) => /all agents of/.test(whose));
    expect(ways()).toMatchObject({ exceeded: true, freedByClosing: true, freesAt: expect.anything() });
    expect(ways([ago(3), merged(1)])).toMatchObject({ exceeded: true, freedByClosing: true });
    const both = ways([ago(3), merged(1)], [ago(2), merged(2)]);
    expect(both).toMatchObject({ exceeded: true, freesAt: expect.anything() });
    expect(both).not.toHaveProperty('freedByClosing');
    expect(ask([judged[0]]).uses.every((one) => !('freedByClosing' in one))).toBe(true);
  });

  test('an apply charges, whether or not anybody says what became of the change', () => {
    const apply: Draft = { kind: 'apply', body: { plan: digest('a') } };
    const closed: Draft = { kind: 'settle', body: { change: 'acme/net#1', outcome: 'closed' } };
    expect(
      usedBy(
        ask([
          [ago(3), passing(1)],
          [ago(2), apply],
          [ago(1), closed],
        ]),
        /agent `claude/,
      ),
    ).toBe(1);
  });

  test('a change that does not pass reserves nothing, but its merge is charged all the same', () => {
    const blocked = [[ago(3), passing(1, { verdict: 'block', cleared: false })]] as const;
    expect(usedBy(ask(blocked), /agent `claude/)).toBe(0);
    expect(
      usedBy(ask([...blocked, [ago(1), { kind: 'settle', body: { change: 'acme/net#1', outcome: 'merged' } }]]), /agent `claude/),
    ).toBe(1);
  });

  test('a change that is judged again replaces its own reservation, and a later block does not take it back', () => {
    const twice = [
      [ago(3), passing(1)],
      [ago(2), passing(1)],
    ] as const;
    expect(usedBy(ask(twice), /agent `claude/)).toBe(1);
    expect(usedBy(ask([...twice, [ago(1), passing(1, { verdict: 'block', cleared: false })]]), /agent `claude/)).toBe(1);
    expect(usedBy(ask(twice, { change: 'acme/net#1' }), /agent `claude/)).toBe(0);
  });

  test('an operator has one budget for all of their agents, an agent one for all of its operators', () => {
    const other = { principal: { kind: 'agent' as const, name: 'devin', confidence: 'high' as const, operators: ['Ann'] } };
    const use = ask([
      [ago(2), passing(1, other)],
      [ago(1), passing(2, { principal: { ...other.principal, name: 'claude-code', operators: ['bob'] } })],
    ]);
    expect([usedBy(use, /agent `claude/), usedBy(use, /`ann`/)]).toEqual([1, 1]);
  });

  test('people have no budget, and what they do counts towards none', () => {
    const human = { kind: 'human' as const, operators: [] };
    expect(ask([[ago(2), passing(1)]], { principal: human }).uses).toEqual([]);
    expect(usedBy(ask([[ago(2), passing(1, { principal: { ...human, confidence: 'high' } })]]), /agent `claude/)).toBe(0);
  });

  test('each environment is counted by itself', () => {
    const staging = passing(1, { spends: [{ environment: 'staging', destroyed: 9, score: 10 }] });
    expect(usedBy(ask([[ago(2), staging]]), /agent `claude/)).toBe(0);
  });
});

describe('when it is used up', () => {
  const three = [
    [ago(20), passing(1)],
    [ago(10), passing(2)],
    [ago(5), passing(3)],
  ] as const;

  test('what goes beyond the limit exceeds it, and it is told when enough is free again', () => {
    const use = ask(three, { principal: { operators: [] } });
    expect(use).toMatchObject({
      exceeded: true,
      uses: [{ before: 3, adds: 1, limit: 3, exceeded: true, freesAt: isoOf(NOW + 4 * HOUR) }],
    });
    expect(
      ask(three, { principal: { operators: [] }, spends: [{ environment: 'production', destroyed: 0, score: 1 }] }).exceeded,
    ).toBe(false);
  });

  test('what is beyond the limit by itself never fits', () => {
    const use = ask([], { spends: [{ environment: 'production', destroyed: 50, score: 10 }] });
    expect(use.exceeded).toBe(true);
    expect(use.uses.every((one) => !('freesAt' in one))).toBe(true);
  });

  test('the window passes', () => {
    expect(ask(three, { now: NOW + 25 * HOUR }).exceeded).toBe(false);
  });

  test('by default a week counts, a sandbox has no limit, and what is unknown has those of production', () => {
    const settings = budgetSettings();
    expect(settings).toMatchObject({ windowHours: 168, agent: { sandbox: { destroyed: Infinity } } });
    expect(settings.agent.unknown).toEqual(settings.agent.production);
    expect(budgetSettings({ agent: { production: { destroyed: 1 } } }).agent.unknown.destroyed).toBe(1);
  });
});

describe('clocks that are wrong', () => {
  test('an entry from the future does not make older ones expire, nor does it expire itself before the clock gets there', () => {
    const use = ask([
      [ago(2), passing(1)],
      ['2099-01-01T00:00:00.000Z', passing(2)],
      [ago(1), passing(3)],
    ]);
    expect(usedBy(use, /agent `claude/)).toBe(3);
  });

  test('a writer whose clock is slow cannot date an entry out of the window', () => {
    const use = ask([
      [ago(2), passing(1)],
      ['1999-01-01T00:00:00.000Z', passing(2)],
    ]);
    expect(usedBy(use, /agent `claude/)).toBe(2);
  });

  test('times and instants are each other', () => {
    for (const time of [
      '1970-01-01T00:00:00.000Z',
      '2024-02-29T23:59:59.999Z',
      '2026-11-22T10:00:00.000Z',
      '2100-03-01T00:00:00.001Z',
    ]) {
      expect(isoOf(millisOf(time))).toBe(time);
    }
  });
});

describe('protection that an earlier change switched off', () => {
  test('jobs that judge one commit, each with its own plans, are remembered together; another commit starts anew', () => {
    const judged = (head: string, address: string) => [ago(2), passing(1, { head, unprotected: [address] })] as const;
    const lost = (past: Parameters<typeof ask>[0]) =>
      ask(past, { destroys: ['aws_db_instance.a', 'aws_db_instance.b'] }).unprotected.map(({ address }) => address);
    expect(lost([judged('abc', 'aws_db_instance.a'), judged('abc', 'aws_db_instance.b')])).toHaveLength(2);
    expect(lost([judged('abc', 'aws_db_instance.a'), judged('def', 'aws_db_instance.b')])).toEqual(['aws_db_instance.b']);
  });

  const off = passing(1, { unprotected: ['aws_db_instance.main'], spends: [] });

  test('is told where this plan destroys what it protected', () => {
    const use = ask([[ago(2), off]], { destroys: ['aws_db_instance.main'] });
    expect(use.unprotected).toEqual([{ address: 'aws_db_instance.main', change: 'acme/net#1', at: ago(2) }]);
  });

  test.each<[string, readonly (readonly [string, Draft])[], Asked]>([
    ['this plan leaves it alone', [[ago(2), off]], { destroys: ['aws_db_instance.other'] }],
    ['it was another repository', [[ago(2), off]], { destroys: ['aws_db_instance.main'], change: 'acme/shop#99' }],
    ['that was long ago', [[ago(30), off]], { destroys: ['aws_db_instance.main'] }],
    [
      'that change was closed',
      [
        [ago(2), off],
        [ago(1), { kind: 'settle', body: { change: 'acme/net#1', outcome: 'closed' } }],
      ],
      { destroys: ['aws_db_instance.main'] },
    ],
  ])('is no matter where %s', (_, past, asked) => {
    expect(ask(past, asked).unprotected).toEqual([]);
  });
});
