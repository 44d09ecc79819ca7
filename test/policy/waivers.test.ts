import { describe, expect, test } from 'vitest';
import { reportWaivers, waiverFor } from '../../src/policy/waivers.ts';
import { buildChange } from '../support/build.ts';
import { buildFinding, buildRisk } from '../support/build-assessment.ts';

const WAIVER = { rule: 'data-rule', address: 'aws_s3_bucket.*', owner: 'ann', reason: 'it is empty', expires: '2026-03-31' };
const RISK = buildRisk(buildChange('aws_s3_bucket.old'));
const FINDING = buildFinding('data', 0.5);
const on = (today: string | undefined, waivers = [WAIVER]) => ({ waivers, today });

describe('a waiver covers a finding', () => {
  test.each([
    ['until its last day', on('2026-03-31'), WAIVER],
    ['not after it', on('2026-04-01'), undefined],
    ['not where the day is not known', on(undefined), undefined],
    ['not of another rule', on('2026-03-01', [{ ...WAIVER, rule: 'outage-rule' }]), undefined],
    ['not at another address', on('2026-03-01', [{ ...WAIVER, address: 'aws_s3_bucket' }]), undefined],
  ])('%s', (_, context, expected) => {
    expect(waiverFor(FINDING, RISK, context)).toBe(expected);
  });

  test.each([
    ['production', undefined],
    ['unknown', undefined],
    ['staging', WAIVER],
    ['sandbox', WAIVER],
  ] as const)('that is a hard stop: in %s', (environment, expected) => {
    const finding = buildFinding('data', 0.9, { hardStop: true });
    expect(waiverFor(finding, { ...RISK, environment }, on('2026-03-01'))).toBe(expected);
  });
});

describe('a reader is told', () => {
  test('what was waived, by whom and why', () => {
    const { waived, notes } = reportWaivers([{ ...RISK, waived: [FINDING] }], on('2026-03-01'));
    const { rule, message } = FINDING;
    expect(waived).toEqual([
      { rule, address: 'aws_s3_bucket.old', message, owner: 'ann', reason: 'it is empty', expires: '2026-03-31' },
    ]);
    expect(notes).toEqual([]);
  });

  test.each([
    ['that it expired', '2026-04-01', 'expired on 2026-03-31: nothing in this plan needs it.'],
    ['that it covered nothing', '2026-03-01', 'covered nothing in this plan.'],
    ['that no day is known', undefined, 'was not applied: the day is not known.'],
  ])('of a waiver %s', (_, today, end) => {
    expect(reportWaivers([RISK], on(today)).notes).toEqual([`The waiver of \`data-rule\` for \`aws_s3_bucket.*\` by ann ${end}`]);
  });

  test.each([
    ['counts again', {}, {}, 'its findings count again.'],
    ['is at another address', {}, { address: 'nothing*' }, 'nothing in this plan needs it.'],
    ['is of another rule', {}, { rule: 'outage-rule' }, 'nothing in this plan needs it.'],
    ['could not be waived anyway', { hardStop: true }, {}, 'nothing in this plan needs it.'],
  ])('of a waiver that expired, where the finding %s', (_, given, other, end) => {
    const risk = { ...RISK, findings: [buildFinding('data', 0.9, given)] };
    const { notes } = reportWaivers([risk], on('2026-04-01', [{ ...WAIVER, ...other }]));
    expect(notes).toEqual([expect.stringMatching(/ by ann expired on 2026-03-31: /)]);
    expect(notes[0]).toContain(end);
  });

  test('of a waiver that its rule is none', () => {
    const rules = new Set(['data-rule']);
    const { notes } = reportWaivers([RISK], { ...on('2026-03-01', [{ ...WAIVER, rule: 'data-rul' }]), rules });
    expect(notes).toEqual([
      'The waiver of `data-rul` for `aws_s3_bucket.*` by ann covers nothing: `blastgate rules` lists no such rule.',
    ]);
    expect(reportWaivers([RISK], { ...on('2026-03-01'), rules }).notes[0]).toContain('covered nothing in this plan.');
  });

  test('of a waiver that it is about a hard stop', () => {
    const risk = { ...RISK, findings: [buildFinding('data', 0.9, { hardStop: true })] };
    expect(reportWaivers([risk], on('2026-03-01')).notes[0]).toMatch(
      /ann covered nothing in this plan: what would be a hard stop in production cannot be waived\.$/,
    );
    const elsewhere = on('2026-03-01', [{ ...WAIVER, address: 'aws_vpc.*' }]);
    expect(reportWaivers([risk], elsewhere).notes[0]).toMatch(/covered nothing in this plan\.$/);
  });
});
