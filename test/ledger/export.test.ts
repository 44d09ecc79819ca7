import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readChain } from '../../src/ledger/chain.ts';
import { describeEntry } from '../../src/ledger/describe.ts';
import { exporters } from '../../src/ledger/export/index.ts';
import ocsf from './ocsf.schema.json' with { type: 'json' };
import { decision, EVERY_KIND, linesOf, seal, stored } from '../support/ledger/drafts.ts';

const chainOf = (drafts = EVERY_KIND) => readChain(stored(linesOf(seal(drafts))));

test('every kind of entry is told in a sentence', async () => {
  const { entries } = await chainOf();
  expect(entries.map(describeEntry)).toEqual([
    'pass, 10/100 in production, `claude-code` for `ann`, 1 plan: nothing of note (`github.com/acme/net#1`)',
    '`bob` approved sha256:bbbbbbbbbbbb (`github.com/acme/net#1`)',
    'OVERRIDE of a block by `eve` of `oncall`: the site is down',
    '`data-loss` waived for `aws_s3_bucket.x` by `ann` until 2026-12-31: cache',
    'REFUSED `plan.tfplan` sha256:aaaaaaaaaaaa: the plan changed',
    'sha256:aaaaaaaaaaaa ended with 0',
    'merged (`github.com/acme/net#1`)',
    'signed up to entry 1 by the key k',
  ]);
});

test('the JSON is the entries with their hashes', async () => {
  const chain = await chainOf();
  const read: { sequence: number; hash: string }[] = JSON.parse(exporters.json(chain, '0.1.0'));
  expect(read.map(({ sequence, hash }) => [sequence, hash])).toEqual(chain.hashes.map((hash, index) => [index + 1, hash]));
});

describe('the CSV', () => {
  test('has a row for each entry and a column for what is asked most', async () => {
    const rows = exporters.csv(await chainOf(), '0.1.0').split('\r\n');
    expect(rows[0]).toBe('sequence,time,kind,change,plans,verdict,cleared,score,environment,who,what,previous,hash');
    expect(rows).toHaveLength(EVERY_KIND.length + 2);
    expect(rows[1]).toMatch(
      /^1,2026-11-22T10:00:00\.000Z,decision,github\.com\/acme\/net#1,sha256:a{64},pass,true,10,production,/,
    );
  });

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a,b', '"a,b"'],
    ['two\r\nlines', '"two\r\nlines"'],
  ])('a change called %j cannot become a formula or another cell', async (change, cell) => {
    expect(exporters.csv(await chainOf([decision({ change })]), '0.1.0')).toContain(`,decision,${cell},`);
  });
});

describe('the OCSF events', () => {
  const isEvent = new Ajv({ strictTypes: false }).compile(ocsf);
  const eventsOf = async (drafts = EVERY_KIND) =>
    exporters
      .ocsf(await chainOf(drafts), '0.1.0')
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));

  test.each(['pass', 'review', 'block'] as const)('are as version 1.3.0 has them, with a decision to %s', async (verdict) => {
    const events = await eventsOf([decision({ verdict }), ...EVERY_KIND]);
    expect(events).toHaveLength(EVERY_KIND.length + 1);
    for (const event of events) {
      isEvent(event);
      expect(isEvent.errors ?? []).toEqual([]);
      expect(event['time']).toBe(1_795_341_600_000);
    }
  });

  test.each([
    ['an attribute that the class does not have', { reason: 'x' }],
    ['a caption that is not its number', { severity: 'Critical' }],
    ['a type of another activity', { type_uid: 200302 }],
  ])('%s would be found', async (_, wrong) => {
    const [event] = await eventsOf([decision()]);
    expect(isEvent({ ...event, ...wrong })).toBe(false);
  });

  test('a decision is a compliance finding: what it needs, and a status by the verdict', async () => {
    const [passed, blocked] = await eventsOf([decision(), decision({ verdict: 'block', cleared: false })]);
    expect(passed).toMatchObject({
      class_uid: 2003,
      category_uid: 2,
      finding_info: { uid: expect.any(String) },
      compliance: { standards: ['Blastgate policy'], status_id: 1 },
    });
    expect(blocked).toMatchObject({ compliance: { status_id: 3 }, severity_id: 4 });
  });

  test('all else is an act upon an entity: an override, and a plan that was refused, are of high severity', async () => {
    const [, approval, override, , verify] = await eventsOf();
    expect(approval).toMatchObject({
      class_uid: 3004,
      category_uid: 3,
      severity_id: 1,
      entity: { name: 'github.com/acme/net#1' },
      actor: { user: { name: 'bob' } },
    });
    expect(override).toMatchObject({ class_uid: 3004, severity_id: 4, comment: 'the site is down' });
    expect(verify).toMatchObject({ severity_id: 4 });
  });
});
