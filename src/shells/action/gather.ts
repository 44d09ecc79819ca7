import path from 'node:path';
import type { OwnerGroup } from '../../model/approval.ts';
import type { Account, ReviewEvidence } from '../../model/evidence.ts';
import { code } from '../../model/text.ts';
import { attribute, type Attribution } from '../../policy/attribution.ts';
import { judgeTakeOver, takeOverNumber } from '../../policy/takeover.ts';
import { readChangedFiles } from '../github/changed-files.ts';
import { CODE_OWNERS_PLACES, readCodeOwners } from '../github/code-owners.ts';
import { type EvidenceOptions, readEvidence } from '../github/evidence.ts';
import { permissionsOf } from '../github/permissions.ts';
import { type Pull, type PullRef, readPull } from '../github/pull-request.ts';
import type { RepositoryPolicy } from '../github/repository-policy.ts';
import { readReviews } from '../github/reviews.ts';
import { membershipsIn } from '../github/teams.ts';
import { POLICY_NAMES } from '../run.ts';
import { type BasePolicies, loosenedBetween, type Policies, readPolicies } from './base-policy.ts';
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
  /** Who owns the files, where the policy asks for their approval. */
  readonly owners: readonly OwnerGroup[];
  /** The policy as it would be after the merge, where the pull request changes it. */
  readonly nextPolicy: RepositoryPolicy | undefined;
  /** What the pull request would let through that is held up today. */
  readonly loosened: readonly string[];
  /** Why somebody who stands behind the change may be unknown: then no approval can be trusted to be another's. */
  readonly missing: readonly string[];
  /** Commits of it on which a check of the gate's name is green. */
  readonly earlierGreen: readonly string[];
}

export interface GatherOptions {
  readonly policies: BasePolicies;
  /** Who moved the head by this event. */
  readonly actor: Account | undefined;
  readonly planDigests: readonly string[];
}

/** Reads everything, or throws: InputError for a policy that cannot be used, Undecided where GitHub does not answer. */
export async function gather(session: Session, pull: Pull, given: GatherOptions): Promise<Gathered> {
  const { github, runner, inputs } = session;
  const { policies, actor, planDigests } = given;
  const { policy } = policies.inForce;
  const at: PullRef = { ...runner.at, number: pull.number };
  const files = await readChangedFiles(github, at, pull.changed_files);
  const owners = policy.approvals.codeOwners ? await readCodeOwners(github, policies.tip, files) : [];
  const teams = new Set([...policy.approvals.teams, ...owners.flatMap((group) => group.teams)]);
  const canWrite = permissionsOf(github, runner.at);
  const options: EvidenceOptions = { canWrite, checkName: inputs.checkName, planDigests };
  const [evidence, reviews] = await Promise.all([
    readEvidence(github, { ...at, pull }, { ...options, actor }),
    readReviews(github, at, { canWrite, teamsOf: membershipsIn(github, runner.at, [...teams]) }),
  ]);
  const next = await nextPolicies(session, pull, files);
  const settings = policy.attribution;
  const from = takeOverNumber(evidence.body);
  const original = from === undefined ? undefined : await operatorsOf(session, { ...at, number: from }, { options, settings });
  const takeOver = original === undefined ? undefined : judgeTakeOver(evidence, settings, original);
  return {
    pull,
    policy: policies.inForce,
    attribution: takeOver?.attribution ?? attribute(evidence, settings),
    takenOver: takeOver?.accepted === true,
    reviews,
    files,
    owners,
    nextPolicy: next?.inForce,
    loosened: [
      ...(next === undefined ? [] : loosenedBetween(policies, next)),
      ...codeOfGate(session, policies.inForce)
        .filter((file) => files.includes(file))
        .map((file) => `${code(file)}, which the gate works by, is changed`),
    ],
    missing: evidence.missing,
    earlierGreen: evidence.earlierGreen ?? [],
  };
}

async function nextPolicies(session: Session, pull: Pull, files: readonly string[]): Promise<Policies | undefined> {
  const { inputs, runner } = session;
  const names: readonly string[] = [...POLICY_NAMES, ...(inputs.policy === undefined ? [] : [inputs.policy])];
  if (!names.some((file) => files.includes(file))) return undefined;
  return readPolicies(session, { ...runner.at, sha: pull.head.sha });
}

/** The files that a pull request could loosen the gate by, and of whose changes only a person can tell. */
function codeOfGate({ runner }: Session, { policy }: RepositoryPolicy): readonly string[] {
  const folder = path.posix.dirname(policy.source);
  return [
    ...runner.workflows,
    ...policy.knowledge.map((name) => path.posix.join(folder, name)),
    ...(policy.approvals.codeOwners ? CODE_OWNERS_PLACES : []),
  ];
}

async function operatorsOf(
  { github }: Session,
  at: PullRef,
  { options, settings }: { readonly options: EvidenceOptions; readonly settings: RepositoryPolicy['policy']['attribution'] },
): Promise<{ readonly number: number; readonly operators: Attribution['operators'] }> {
  const pull = await readPull(github, at);
  const evidence = await readEvidence(github, { ...at, pull }, { ...options, planDigests: [] });
  return { number: at.number, operators: attribute(evidence, settings).operators };
}
