import { parse } from 'yaml';
import type { GitHub, Repository } from '../../github/client.ts';
import { readRepositoryFile, type Revision, tipOf } from '../../github/repository-file.ts';
import { readRepositoryPolicy } from '../../github/repository-policy.ts';
import { messageOf, statusOf } from '../../github/undecided.ts';
import { countWriters } from '../init/writers.ts';
import type { Facts, KeyEnvironment, Read, Workflow } from './facts.ts';
import { readRules } from './read-rules.ts';

/** Asks GitHub for everything. What it does not answer is unknown, and the rest is asked all the same. */
export async function readFacts(github: GitHub, at: Repository, checkName: string): Promise<Facts> {
  const { owner, repo } = at;
  const { data: repository } = await github.rest.repos.get({ owner, repo });
  const tip = await tipOf(github, at, repository.default_branch);
  const workflows = await attempt(readWorkflows(github, tip));
  const [rules, token, keys, policy, writers] = await Promise.all([
    attempt(readRules(github, at, repository.default_branch)),
    attempt(readToken(github, at)),
    readKeys(github, at, 'value' in workflows ? workflows.value : []),
    attempt(readPolicy(github, tip)),
    attempt(countWriters(github, at)),
  ]);
  return {
    repository: `${owner}/${repo}`,
    defaultBranch: repository.default_branch,
    checkName,
    rules,
    token,
    workflows,
    keys,
    policy,
    writers,
  };
}

async function attempt<T>(asked: Promise<T>): Promise<Read<T>> {
  try {
    return { value: await asked };
  } catch (error) {
    const status = statusOf(error);
    return { unknown: `${status === undefined ? '' : `GitHub answered ${status}: `}${messageOf(error)}` };
  }
}

async function readToken(github: GitHub, { owner, repo }: Repository) {
  const { data } = await github.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ owner, repo });
  return { mayWrite: data.default_workflow_permissions === 'write', mayApprove: data.can_approve_pull_request_reviews };
}

async function readPolicy(github: GitHub, tip: Revision) {
  const { policy } = await readRepositoryPolicy(github, tip);
  const { agent, human } = policy.approvals;
  return {
    mode: policy.mode,
    mostApprovals: Math.max(agent.review, agent.block, human.review, human.block),
    source: policy.source,
  };
}

const FOLDER = '.github/workflows';

async function readWorkflows(github: GitHub, tip: Revision): Promise<readonly Workflow[]> {
  const { data } = await github.rest.repos.getContent({ owner: tip.owner, repo: tip.repo, path: FOLDER, ref: tip.sha });
  const paths = (Array.isArray(data) ? data : []).map(({ path }) => path).filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(paths.map(async (path) => ({ path, text: (await readRepositoryFile(github, tip, path)) ?? '' })));
}

async function readKeys(github: GitHub, at: Repository, workflows: readonly Workflow[]): Promise<Facts['keys']> {
  const names = [...new Set(workflows.flatMap(environmentsIn))];
  const [repository, organisation, environments] = await Promise.all([
    attempt(namesOf(github.paginate(github.rest.actions.listRepoSecrets, { owner: at.owner, repo: at.repo, per_page: 100 }))),
    attempt(
      namesOf(
        github.paginate(github.rest.actions.listRepoOrganizationSecrets, { owner: at.owner, repo: at.repo, per_page: 100 }),
      ),
    ),
    Promise.all(names.map((name) => readEnvironment(github, at, name))),
  ]);
  return { repository, organisation, environments };
}

async function namesOf(asked: Promise<readonly { readonly name: string }[]>): Promise<readonly string[]> {
  return (await asked).map(({ name }) => name);
}

/** The environments that the jobs of a workflow run in. Whoever may push wrote it: what GitHub would not run names none. */
function environmentsIn({ text }: Workflow): readonly string[] {
  return [...membersOf(membersOf(parsed(text)).get('jobs')).values()].flatMap((job) => {
    const environment = membersOf(job).get('environment');
    const name = typeof environment === 'string' ? environment : membersOf(environment).get('name');
    return typeof name === 'string' ? [name] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

async function readEnvironment(github: GitHub, at: Repository, name: string): Promise<KeyEnvironment> {
  const where = { owner: at.owner, repo: at.repo, environment_name: name };
  const [branches, secrets] = await Promise.all([
    attempt(readBranches(github, where)),
    attempt(namesOf(github.paginate(github.rest.actions.listEnvironmentSecrets, { ...where, per_page: 100 }))),
  ]);
  return { name, branches, secrets };
}

async function readBranches(
  github: GitHub,
  where: { readonly owner: string; readonly repo: string; readonly environment_name: string },
): Promise<readonly string[] | undefined> {
  const { data } = await github.rest.repos.getEnvironment(where);
  const { deployment_branch_policy: policy } = data;
  if (!policy) return undefined;
  if (policy.protected_branches) return ['all protected branches'];
  const found = await github.paginate(github.rest.repos.listDeploymentBranchPolicies, { ...where, per_page: 100 });
  return found.map(({ name }) => name ?? '');
}
