import { ConfigError } from '../../model/errors.ts';
import { loosened } from '../../policy/loosened.ts';
import { type Revision, tipOf } from '../github/repository-file.ts';
import { readRepositoryPolicy, type RepositoryPolicy } from '../github/repository-policy.ts';
import type { Session } from './session.ts';

/** The policies of one state of the repository. */
export interface Policies {
  /** The repository's own: `.blastgate.yml` at its root, or the defaults. */
  readonly own: RepositoryPolicy;
  /** What holds: the one that the workflow names, where it names one. */
  readonly inForce: RepositoryPolicy;
}

export interface BasePolicies extends Policies {
  readonly tip: Revision;
}

/**
 * The policies at the tip of a branch. Throws ConfigError where the workflow names one that lets through what the repository's own
 * does not: a pull request can edit its workflow, so naming a policy may only tighten.
 */
export async function readBasePolicies(session: Session, branch: string): Promise<BasePolicies> {
  const tip = await tipOf(session.github, session.runner.at, branch);
  const policies = await readPolicies(session, tip);
  const [looser, ...others] = loosened(policies.own.policy, policies.inForce.policy);
  if (looser === undefined) return { ...policies, tip };
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  throw new ConfigError(
    `The input \`policy\` names ${policies.inForce.policy.source}, which is looser than ${sourceOf(policies.own)}: ${looser}${more}.`,
    'An input can only tighten: say it in .blastgate.yml at the root of the base branch.',
  );
}

export async function readPolicies({ github, inputs }: Session, at: Revision): Promise<Policies> {
  const own = await readRepositoryPolicy(github, at);
  if (inputs.policy === undefined || inputs.policy === own.policy.source) return { own, inForce: own };
  return { own, inForce: await readRepositoryPolicy(github, at, inputs.policy) };
}

/** What the policies of a pull request would let through that those of its base do not. */
export function loosenedBetween(base: Policies, head: Policies): readonly string[] {
  return [...new Set([...loosened(base.own.policy, head.own.policy), ...loosened(base.inForce.policy, head.inForce.policy)])];
}

function sourceOf({ policy }: RepositoryPolicy): string {
  return policy.source === 'defaults' ? 'the defaults' : policy.source;
}
