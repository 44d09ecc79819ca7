import type { Decision, DecisionPredicate, DecidedFinding, Envelope } from '../generated/decision.ts';
import type { Report } from '../generated/report.ts';
import { signEnvelope } from './envelope.ts';
import { type DigestKey, digestKeyId } from './hash.ts';
import type { SigningKey } from './keys.ts';

export const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
export const PREDICATE_TYPE = 'https://github.com/blastgate/blastgate/decision/v1';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

/** A record is to be read and kept; the report of a huge plan has it all. */
const MOST_FINDINGS = 1000;

/** All that a decision is made of. */
export interface DecisionInput {
  readonly report: Report;
  /** The plan digest of every plan decided on, by its stack's key: `stackKey`. */
  readonly planDigests: ReadonlyMap<string, string>;
  /** Whether they may be applied, and why. */
  readonly allowed: boolean;
  readonly because: readonly string[];
  readonly policy: { readonly digest: string; readonly ignored: readonly string[] };
  /** What sealed values entered the digests by. */
  readonly digestKey: DigestKey | undefined;
  readonly revision: DecisionPredicate['revision'];
  /** ISO 8601, in UTC. */
  readonly validity: { readonly issued: string; readonly expires: string };
}

/** What a plan is known by among those decided on together: its file may hold the change sets of several stacks. */
export function stackKey({ file, stack }: { readonly file: string; readonly stack?: string }): string {
  return stack === undefined ? file : `${file} (${stack})`;
}

/** The decision as an in-toto statement: its subjects are the plan digests. Pure: the same input gives the same bytes. */
export function composeDecision(input: DecisionInput): Decision {
  const subjects = [...input.planDigests].map(([name, digest]) => ({ name, digest: { sha256: digest.replace(/^sha256:/, '') } }));
  return { _type: STATEMENT_TYPE, subject: subjects, predicateType: PREDICATE_TYPE, predicate: predicateOf(input) };
}

/** The decision in a signed DSSE envelope. */
export function signDecision(decision: Decision, key: SigningKey): Envelope {
  return signEnvelope(STATEMENT_MEDIA_TYPE, Buffer.from(JSON.stringify(decision), 'utf8'), key);
}

function predicateOf(input: DecisionInput): DecisionPredicate {
  const { report, allowed, because, policy, digestKey, revision, validity } = input;
  const findings = report.changes.filter(({ routine }) => !routine).flatMap(findingsOf);
  return {
    tool: report.tool,
    allowed,
    because: [...because],
    verdict: report.verdict,
    score: report.score,
    environment: { name: report.environment.name, evidence: report.environment.evidence.map((one) => ({ ...one })) },
    principal: report.principal,
    thresholds: { ...report.thresholds },
    hardStops: report.hardStops,
    conditions: report.conditions.map(({ id, message, address }) => ({ id, message, ...(address ? { address } : {}) })),
    findings: findings.slice(0, MOST_FINDINGS),
    findingsOmitted: Math.max(0, findings.length - MOST_FINDINGS),
    ...(report.waived === undefined ? {} : { waived: report.waived.map((one) => ({ ...one })) }),
    ...(report.approvals === undefined ? {} : { approvals: { ...report.approvals } }),
    policy: { source: report.policy.source, mode: report.policy.mode, digest: policy.digest, ignored: [...policy.ignored] },
    secrets: digestKey === undefined ? { by: 'changed-only' } : { by: 'hmac-sha256', key: digestKeyId(digestKey) },
    revision,
    validity: { ...validity },
  };
}

function findingsOf({ id, plan, findings }: Report['changes'][number]): readonly DecidedFinding[] {
  return findings.map(({ rule, channel, severity, message, attribute }) => ({
    change: id,
    plan,
    rule,
    channel,
    severity,
    message,
    ...(attribute === undefined ? {} : { attribute }),
  }));
}
