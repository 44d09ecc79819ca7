import { ConfigError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import { loosened } from '../../policy/loosened.ts';
import { defaultBranchOf, type Revision, tipOf } from '../github/repository-file.ts';
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
 * The policies that hold for pull requests onto a branch: those at its tip, and where those of the default branch are stricter, these.
 * Whoever may push can make a branch with a policy of their own; a check belongs to a commit, and stays green when its pull request is
 * sent to another branch. Throws ConfigError where neither is the stricter one.
 */
export async function readBasePolicies(session: Session, branch: string): Promise<BasePolicies> {
  const base = await policiesOf(session, branch);
  const name = await defaultBranchOf(session.github, session.runner.at);
  if (branch === name) return base;
  const top = await policiesOf(session, name);
  const [looser] = looserThan(top, base);
  // Who owns a file is the default branch's to say, for the same reason.
  if (looser === undefined) return { ...base, tip: top.tip };
  const [stricter] = loosenedBetween(base, top);
  if (stricter === undefined) {
    session.warn(`The policy of ${code(branch)} is looser than that of ${code(name)}, which holds instead: ${looser}.`);
    return top;
  }
  throw new ConfigError(
    `The policy of ${code(branch)} is looser than that of ${code(name)} (${looser}) and stricter too (${stricter}).`,
    `Merge the policy of ${code(name)} into ${code(branch)}: whoever may push a branch must not choose what it is judged by.`,
  );
}

function looserThan(top: Policies, base: Policies): readonly string[] {
  const textOf = ({ own, inForce }: Policies): string => JSON.stringify([own.knowledge, inForce.knowledge]);
  return [...loosenedBetween(top, base), ...(textOf(top) === textOf(base) ? [] : ['its knowledge is another one'])];
}

/**
 * Throws ConfigError where the workflow names a policy that lets through what the repository's own does not: a pull request can edit
 * its workflow, so naming one may only tighten.
 */
async function policiesOf(session: Session, branch: string): Promise<BasePolicies> {
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
