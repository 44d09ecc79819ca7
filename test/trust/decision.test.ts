import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/generated/decision.ts';
import { validateDecision } from '../../src/generated/validate-decision.js';
import { secondsOf } from '../../src/model/instant.ts';
import { composeDecision, type DecisionInput } from '../../src/trust/decision.ts';
import { signEnvelope } from '../../src/trust/envelope.ts';
import { digestKeyOf } from '../../src/trust/hash.ts';
import { judgeDecision } from '../../src/trust/judge-decision.ts';
import { digestLike, openDecision } from '../../src/trust/open-decision.ts';
import { planDigest } from '../../src/trust/plan-digest.ts';
import { wrongEnvironment } from '../../src/trust/refusal.ts';
import { verificationText } from '../../src/shells/cli/verification-text.ts';
import type { Verification } from '../../src/shells/trust/verification.ts';
import { buildChange, buildPlan } from '../support/build.ts';
import { approvedPredicate, buildDecision, buildKeyPair, DIGEST, envelopeText } from '../support/decisions.ts';
import { CANARY, HOSTILE, hostilePlan } from '../support/hostile-plan.ts';
import { judgeTexts, WITHOUT_DIGESTS } from '../support/pipeline.ts';

const PAIR = buildKeyPair();
const OTHER = buildKeyPair();
const at = (iso: string, skew = 60) => ({ now: secondsOf(iso) ?? 0, skew });
const NOON = at('2026-11-01T12:00:00Z');
const open = (text: string, given: Partial<Parameters<typeof openDecision>[0]> = {}) =>
  openDecision({ text, file: 'decision.json', keys: [PAIR.trusted], clock: NOON, ...given });
const judge = (decision: Decision, given: Partial<Parameters<typeof judgeDecision>[1]> = {}) =>
  judgeDecision(decision, { digest: DIGEST, clock: NOON, environment: undefined, ...given });

describe('a decision that was signed', () => {
  const text = envelopeText(buildDecision(), PAIR);

  test('is opened by its key, and lets its plan through', () => {
    const opened = open(text, { keys: [OTHER.trusted, PAIR.trusted] });
    expect(opened).toMatchObject({ key: { id: PAIR.trusted.id }, decision: buildDecision() });
    expect(judge(buildDecision())).toBeUndefined();
  });

  test('by two keys is opened by the one that still counts', () => {
    const twice = JSON.parse(text);
    twice.signatures.push(...JSON.parse(envelopeText(buildDecision(), OTHER)).signatures, ...twice.signatures);
    const ended = { ...PAIR.trusted, notAfter: secondsOf('2026-10-01') ?? 0 };
    expect(open(JSON.stringify(twice), { keys: [ended, OTHER.trusted] })).toMatchObject({ key: { id: OTHER.trusted.id } });
  });

  const sign = (payload: string | Uint8Array, type = 'application/vnd.in-toto+json') =>
    JSON.stringify(signEnvelope(type, Buffer.from(payload), PAIR.signing));
  const statement = JSON.stringify(buildDecision());
  test.each<[what: string, reason: string, text: string]>([
    ['by another key', 'untrusted', envelopeText(buildDecision(), OTHER)],
    ['by nobody', 'unsigned', JSON.stringify({ ...JSON.parse(text), signatures: [] })],
    ['as another kind of payload', 'unknown-payload', sign(statement, 'application/json')],
    ['as a later version', 'unknown-version', sign(statement.replace('decision/v1', 'decision/v2'))],
    [
      'as another predicate',
      'unknown-version',
      sign(statement.replace(/"predicateType":"[^"]+"/, '"predicateType":"https://slsa.dev/provenance/v1"')),
    ],
    ['as another statement', 'malformed', sign(statement.replace('Statement/v1', 'Statement/v0.1'))],
    ['without a predicate', 'malformed', sign('{"_type":"https://in-toto.io/Statement/v1","subject":[]}')],
    ['without a verdict', 'malformed', sign(statement.replace('"verdict":"pass",', ''))],
    ['with a verdict that is none', 'malformed', sign(statement.replace('"verdict":"pass"', '"verdict":"fine"'))],
    ['with a day that does not exist', 'malformed', sign(statement.replace('2026-11-01T00', '2026-13-01T00'))],
    ['as no JSON', 'malformed', sign('allowed: true')],
    ['as no UTF-8', 'malformed', sign(Buffer.from([0xff, 0xfe]))],
    ['as a list', 'malformed', sign('[]')],
    ['as nothing', 'malformed', sign('')],
  ])('%s is %s', (_, reason, given) => {
    expect(open(given)).toMatchObject({ reason, message: expect.stringMatching(/\.$/), hint: expect.stringMatching(/\.$/) });
  });

  test('is read before it is verified in nothing: whoever signs nothing learns nothing of its content', () => {
    const forged = JSON.parse(envelopeText(buildDecision(), OTHER));
    forged.payload = Buffer.from('{"predicateType":"later"}').toString('base64');
    expect(open(JSON.stringify(forged))).toMatchObject({ reason: 'untrusted' });
  });

  test('may say more than this version knows', () => {
    const more = { ...buildDecision(), later: 1 };
    expect(
      open(JSON.stringify(signEnvelope('application/vnd.in-toto+json', Buffer.from(JSON.stringify(more)), PAIR.signing))),
    ).toHaveProperty('decision');
  });
});

describe('a key counts', () => {
  const text = envelopeText(buildDecision(), PAIR);
  const within = (notBefore: string | undefined, notAfter: string | undefined, clock = NOON) => {
    const seconds = (iso: string | undefined) => (iso === undefined ? undefined : secondsOf(iso));
    const [from, until] = [seconds(notBefore), seconds(notAfter)];
    const key = {
      ...PAIR.trusted,
      ...(from === undefined ? {} : { notBefore: from }),
      ...(until === undefined ? {} : { notAfter: until }),
    };
    const opened = open(text, { keys: [key], clock });
    return 'reason' in opened ? opened.reason : 'counts';
  };

  test.each<[what: string, notBefore: string | undefined, notAfter: string | undefined, result: string]>([
    ['within its time', '2026-10-01', '2026-12-01', 'counts'],
    ['from the second of its beginning', '2026-11-01T00:00:00Z', undefined, 'counts'],
    ['from within the skew of the decision', '2026-11-01T00:01:00Z', undefined, 'counts'],
    ['not for what was issued before', '2026-11-01T00:01:01Z', undefined, 'key-not-yet-valid'],
    ['until its last second', undefined, '2026-11-01T12:00:00Z', 'counts'],
    ['within the skew behind it', undefined, '2026-11-01T11:59:00Z', 'counts'],
    ['no longer then, though the decision is older', undefined, '2026-11-01T11:58:59Z', 'key-expired'],
  ])('%s', (_, notBefore, notAfter, result) => {
    expect(within(notBefore, notAfter)).toBe(result);
  });
});

describe('a plan is refused', () => {
  test.each<[what: string, reason: string, decision: Decision, given: Partial<Parameters<typeof judgeDecision>[1]>]>([
    ['that is another one', 'changed', buildDecision(), { digest: `sha256:${'cd'.repeat(32)}` }],
    ['where the decision is about none', 'changed', buildDecision({}, []), {}],
    ['after the decision has expired', 'expired', buildDecision(), { clock: at('2026-11-02T00:01:01Z') }],
    ['before it was issued', 'not-yet-valid', buildDecision(), { clock: at('2026-10-31T23:58:59Z') }],
    ['in another environment', 'wrong-environment', buildDecision(), { environment: 'staging' }],
    ['that was not let through', 'not-passed', buildDecision({ allowed: false, verdict: 'review' }), {}],
    ['that passed and was not let through all the same', 'not-passed', buildDecision({ allowed: false }), {}],
    ['that needs a review and carries none', 'not-passed', buildDecision({ verdict: 'review' }), {}],
    ['that is blocked and carries no approval', 'not-passed', buildDecision({ verdict: 'block' }), {}],
    ['with too few approvals', 'not-passed', buildDecision(approvedPredicate({ needed: 3 })), {}],
    [
      'approved twice by one person',
      'not-passed',
      buildDecision(
        approvedPredicate({
          counted: [
            { login: 'ben', at: '' },
            { login: 'Ben', at: '' },
          ],
        }),
      ),
      {},
    ],
    [
      "approved by the agent's own operator",
      'not-passed',
      buildDecision(
        approvedPredicate({
          counted: [
            { login: 'ben', at: '' },
            { login: 'Ann', at: '' },
          ],
        }),
      ),
      {},
    ],
    ['to which somebody asks for changes', 'not-passed', buildDecision(approvedPredicate({ changesRequestedBy: ['dan'] })), {}],
    [
      'whose approvals were given for something else',
      'not-passed',
      buildDecision(approvedPredicate({ digest: `sha256:${'0'.repeat(64)}` })),
      {},
    ],
    [
      'whose approvals were given for another commit',
      'not-passed',
      buildDecision({ ...approvedPredicate(), revision: { head: 'another', baseRef: 'main' } }),
      {},
    ],
    [
      'that no approval lets an agent apply',
      'not-passed',
      buildDecision({ ...approvedPredicate(), hardStops: [{ id: 'x', message: 'y' }] }),
      {},
    ],
    [
      'that passed but needs an approval',
      'not-passed',
      buildDecision({ ...approvedPredicate({ counted: [], needed: 1 }), verdict: 'pass' }),
      {},
    ],
  ])('%s', (_, reason, decision, given) => {
    expect(judge(decision, given)).toMatchObject({
      reason,
      message: expect.stringMatching(/\.$/),
      hint: expect.stringMatching(/\.$/),
    });
  });

  test.each<[what: string, decision: Decision, given: Partial<Parameters<typeof judgeDecision>[1]>]>([
    ['that two people approved', buildDecision(approvedPredicate()), {}],
    ['by a decision about several plans', buildDecision({}, [`sha256:${'cd'.repeat(32)}`, DIGEST]), {}],
    ['by a clock that is behind within the skew', buildDecision(), { clock: at('2026-10-31T23:59:00Z') }],
    ['by a clock that is ahead within the skew', buildDecision(), { clock: at('2026-11-02T00:01:00Z') }],
    ['in the environment that it was judged for', buildDecision(), { environment: 'production' }],
    [
      'where the policy only observes',
      buildDecision({ verdict: 'block', policy: { ...buildDecision().predicate.policy, mode: 'observe' } }),
      {},
    ],
    ['of a person, whom hard stops do not stop', buildDecision({ hardStops: [{ id: 'x', message: 'y' }] }), {}],
  ])('but not one %s', (_, decision, given) => {
    expect(judge(decision, given)).toBeUndefined();
  });
});

describe('the digest that a decision is held against', () => {
  const KEY = digestKeyOf('0f0e0d0c0b0a09080706050403020100', 'a test');
  const plan = buildPlan({ changes: [buildChange('aws_vpc.a', { before: { at: '1', b: 1 }, after: { at: '2', b: 2 } })] });
  const secrets = { by: 'hmac-sha256', key: '' } as const;

  test('leaves out what the signed policy leaves out, whatever the policy at hand says', () => {
    const decision = buildDecision({ policy: { ...buildDecision().predicate.policy, ignored: ['*.at'] } });
    expect(digestLike(decision, plan, undefined)).toBe(planDigest(plan, undefined, ['*.at']));
  });

  test('is made without the key where the decision was', () => {
    expect(digestLike(buildDecision(), plan, KEY)).toBe(planDigest(plan, undefined));
  });

  test('asks for the key where the decision had one, and for the same', () => {
    expect(() => digestLike(buildDecision({ secrets }), plan, undefined)).toThrow(/none is given here/);
    expect(() => digestLike(buildDecision({ secrets }), plan, KEY)).toThrow(/not the one that this decision was made with/);
  });
});

describe('what is written down', () => {
  const inputOf = async (evil: string): Promise<DecisionInput> => {
    const report = await judgeTexts([JSON.stringify(hostilePlan(evil))], WITHOUT_DIGESTS);
    return {
      report,
      planDigests: new Map([[evil, DIGEST]]),
      allowed: false,
      because: [report.summary.headline],
      policy: { digest: `sha256:${'0'.repeat(64)}`, ignored: [] },
      digestKey: undefined,
      revision: {},
      validity: { issued: '2026-11-01T00:00:00Z', expires: '2026-11-02T00:00:00Z' },
    };
  };

  test.each(HOSTILE)(
    'is what its schema asks for, holds no secret and is read back as it was, with %j in every name',
    async (evil) => {
      const decision = composeDecision(await inputOf(evil));
      const text = JSON.stringify(decision);
      expect(validateDecision(JSON.parse(text))).toBe(true);
      expect(text).not.toContain(CANARY);
      expect(decision.predicate.findings.length).toBeGreaterThan(0);
      expect(open(envelopeText(decision, PAIR))).toMatchObject({ decision: JSON.parse(text) });
      expect(verificationText(verificationOf(decision, evil))).not.toMatch(/(?!\n)\p{C}/u);
    },
  );

  const verificationOf = (decision: Decision, evil: string): Verification => ({
    verified: false,
    file: evil,
    digest: DIGEST,
    refusal: judge(decision, { environment: 'sandbox' }) ?? wrongEnvironment('production', 'staging'),
    notes: [evil],
  });

  test('is the same text for the same input', async () => {
    const input = await inputOf('x');
    expect(envelopeText(composeDecision(input), PAIR)).toBe(envelopeText(composeDecision(input), PAIR));
  });

  test('holds at most a thousand findings, and says how many it left out', async () => {
    const input = await inputOf('x');
    const [change] = input.report.changes.filter(({ routine, findings }) => !routine && findings.length > 0);
    const finding = change?.findings[0];
    if (change === undefined || finding === undefined) throw new Error('The plan has no finding.');
    const many = { ...change, findings: Array.from({ length: 1200 }, () => finding) };
    const { predicate } = composeDecision({ ...input, report: { ...input.report, changes: [many] } });
    expect([predicate.findings.length, predicate.findingsOmitted]).toEqual([1000, 200]);
  });
});
