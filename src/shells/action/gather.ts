import path from 'node:path';
import type { Account, ReviewEvidence } from '../../model/evidence.ts';
import { code } from '../../model/text.ts';
import { attribute, type Attribution } from '../../policy/attribution.ts';
import { loosened } from '../../policy/loosened.ts';
import { judgeTakeOver, takeOverNumber } from '../../policy/takeover.ts';
import { readChangedFiles } from '../github/changed-files.ts';
import { readEvidence } from '../github/evidence.ts';
import { type CanWrite, permissionsOf } from '../github/permissions.ts';
import { type Pull, type PullRef, readPull } from '../github/pull-request.ts';
import { tipOf } from '../github/repository-file.ts';
import { readRepositoryPolicy, type RepositoryPolicy } from '../github/repository-policy.ts';
import { readReviews } from '../github/reviews.ts';
import { POLICY_NAMES } from '../run.ts';
import type { Session } from './session.ts';

/** All that the forge knows of a pull request, and who wrote it by that. */
export interface Gathered {
  readonly pull: Pull;
  readonly policy: RepositoryPolicy;
  readonly attribution: Attribution;
  /** Whether a person has made an agent's change their own. */
  readonly takenOver: boolean;
  readonly reviews: readonly ReviewEvidence[];
  readonly files: readonly string[];
  /** The policy as it would be after the merge, where the pull request changes it. */
  readonly nextPolicy: RepositoryPolicy | undefined;
  /** What the pull request would let through that is held up today. */
  readonly loosened: readonly string[];
  /** Why somebody who stands behind the change may be unknown: then no approval can be trusted to be another's. */
  readonly missing: readonly string[];
}

/** Reads everything, or throws: InputError for a policy that cannot be used, Undecided where GitHub does not answer. */
export async function gather(session: Session, pull: Pull, actor: Account | undefined): Promise<Gathered> {
  const { github, runner, inputs } = session;
  const at: PullRef = { ...runner.at, number: pull.number };
  const policy = await readRepositoryPolicy(github, await tipOf(github, runner.at, pull.base.ref), inputs.policy);
  const canWrite = permissionsOf(github, runner.at);
  const [evidence, reviews, files] = await Promise.all([
    readEvidence(github, { ...at, pull }, { canWrite, checkName: inputs.checkName, actor }),
    readReviews(github, at, canWrite),
    readChangedFiles(github, at, pull.changed_files),
  ]);
  const gate = gateFilesOf(session, policy);
  const changed = gate.policy.some((file) => files.includes(file));
  const nextPolicy = changed
    ? await readRepositoryPolicy(github, { ...runner.at, sha: pull.head.sha }, inputs.policy)
    : undefined;
  const settings = policy.policy.attribution;
  const from = takeOverNumber(evidence.body);
  const original = from === undefined ? undefined : await operatorsOf(session, { ...at, number: from }, { canWrite, policy });
  const takeOver = original === undefined ? undefined : judgeTakeOver(evidence, settings, original);
  return {
    pull,
    policy,
    attribution: takeOver?.attribution ?? attribute(evidence, settings),
    takenOver: takeOver?.accepted === true,
    reviews,
    files,
    nextPolicy,
    loosened: [
      ...(nextPolicy === undefined ? [] : loosened(policy.policy, nextPolicy.policy)),
      ...gate.code.filter((file) => files.includes(file)).map((file) => `${code(file)}, which the gate works by, is changed`),
    ],
    missing: evidence.missing,
  };
}

/** The files that a pull request could loosen the gate by: its policy, whose changes can be read, and what only a person can judge. */
function gateFilesOf({ inputs, runner }: Session, { policy }: RepositoryPolicy) {
  const folder = path.posix.dirname(policy.source);
  return {
    policy: inputs.policy === undefined ? POLICY_NAMES : [inputs.policy],
    code: [...runner.workflows, ...policy.knowledge.map((name) => path.posix.join(folder, name))],
  };
}

async function operatorsOf(
  { github, inputs }: Session,
  at: PullRef,
  { canWrite, policy }: { readonly canWrite: CanWrite; readonly policy: RepositoryPolicy },
): Promise<{ readonly number: number; readonly operators: Attribution['operators'] }> {
  const pull = await readPull(github, at);
  const evidence = await readEvidence(github, { ...at, pull }, { canWrite, checkName: inputs.checkName });
  return { number: at.number, operators: attribute(evidence, policy.policy.attribution).operators };
}
