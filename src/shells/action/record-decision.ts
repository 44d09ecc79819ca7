import { setOutput } from '@actions/core';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../generated/report.ts';
import { composeDecision, signDecision } from '../../trust/decision.ts';
import type { SigningKey } from '../../trust/keys.ts';
import { instantOf, validityOf } from '../trust/validity.ts';
import type { Verdicts } from './check-text.ts';
import type { Gathered } from './gather.ts';
import type { Session } from './session.ts';

/** Writes what the check says as a signed decision, for the apply to ask for; nothing where the job has no key. */
export async function recordDecision(session: Session, gathered: Gathered, verdicts: Verdicts): Promise<void> {
  const { signingKey, runner } = session;
  if (signingKey === undefined) return;
  const folder = path.join(runner.temp, 'blastgate');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'decision.json');
  await writeFile(file, `${JSON.stringify(signedDecision({ ...session, signingKey }, gathered, verdicts))}\n`);
  setOutput('decision', file);
}

function signedDecision(
  session: Session & { readonly signingKey: SigningKey },
  { pull, policy }: Gathered,
  { decided }: Verdicts,
) {
  const { runner, key, now, signingKey } = session;
  const { owner, repo } = runner.at;
  const { conclusion, report, whole } = decided;
  const decision = composeDecision({
    report: {
      ...report,
      verdict: whole.verdict,
      score: whole.score,
      environment: { ...report.environment, name: whole.environment },
    },
    planDigests: whole.planDigests,
    allowed: conclusion.conclusion === 'success',
    because: [conclusion.title, ...conclusion.reasons],
    policy: { digest: policy.digest, ignored: policy.policy.digestIgnore },
    digestKey: key,
    revision: {
      repository: `${owner}/${repo}`,
      pull: pull.number,
      head: pull.head.sha,
      base: pull.base.sha,
      baseRef: pull.base.ref,
    },
    validity: validityWith(report.approvals, Date.parse(now), policy.policy.approvals.validHours),
  });
  return signDecision(decision, signingKey);
}

/** A decision ends with the approvals that it rests on: with the oldest of the newest ones that are enough. */
function validityWith(approvals: Report['approvals'], now: number, hours: number): { issued: string; expires: string } {
  const { issued, expires } = validityOf(now, hours);
  const newestFirst = (approvals?.counted ?? []).map(({ at }) => Date.parse(at)).toSorted((a, b) => b - a);
  const last = approvals === undefined || approvals.needed === 0 ? undefined : newestFirst[approvals.needed - 1];
  const ends = last === undefined ? expires : instantOf(last + hours * 3_600_000);
  return { issued, expires: ends < expires ? ends : expires };
}
