import { Octokit } from 'octokit';
import { afterEach, expect, test } from 'vitest';
import { ANN, BEN, buildRepository, comment, COPILOT, forcePush, openPull, review } from '../support/github/scenario.ts';
import { type FakeGitHub, startGitHub } from '../support/github/server.ts';

/** The fake is what the other tests believe in, so its own answers are tried here with GitHub's own client. */
const open: FakeGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

async function start(token = 'actions-token') {
  const repository = buildRepository({ 'infra/main.tf': 'one', 'README.md': 'two' });
  const pull = openPull(repository, { by: COPILOT, files: { 'infra/main.tf': 'three' } });
  const github = await startGitHub(repository);
  open.push(github);
  const quiet = () => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const client = new Octokit({ auth: token, baseUrl: github.url, log, retry: { enabled: false }, throttle: { enabled: false } });
  return { repository, pull, github, client, at: { owner: 'acme', repo: 'infra' } };
}

test('every answer about a pull request is one that GitHub describes', async () => {
  const { repository, pull, github, client, at } = await start();
  review(repository, pull, { user: BEN });
  const number = { ...at, pull_number: pull.number };
  const { data } = await client.rest.pulls.get(number);
  await client.rest.issues.createComment({ ...at, issue_number: pull.number, body: 'hello' });
  const { data: check } = await client.rest.checks.create({
    ...at,
    name: 'gate',
    head_sha: data.head.sha,
    status: 'in_progress',
  });
  await client.rest.checks.update({
    ...at,
    check_run_id: check.id,
    conclusion: 'failure',
    output: { title: 'no', summary: 'no' },
  });
  const lists = await Promise.all([
    client.rest.pulls.listCommits(number),
    client.rest.pulls.listFiles(number),
    client.rest.pulls.listReviews(number),
    client.rest.repos.listActivities({ ...at, ref: `refs/heads/${pull.branch}` }),
    client.rest.issues.listComments({ ...at, issue_number: pull.number }),
    client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: data.head.sha }),
    client.rest.pulls.list(at),
  ]);
  expect(lists.map((list) => list.data.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  const checks = await client.rest.checks.listForRef({ ...at, ref: data.head.sha });
  expect(checks.data.check_runs.map((each) => [each.status, each.conclusion])).toEqual([['completed', 'failure']]);
  expect(github.problems).toEqual([]);
});

test('files are found by path, by tree and by blob', async () => {
  const { github, client, at, repository } = await start();
  const branch = await client.rest.repos.getBranch({ ...at, branch: 'main' });
  const root = await client.rest.git.getTree({ ...at, tree_sha: branch.data.commit.sha });
  expect(root.data.tree.map(({ path, type }) => `${type} ${path}`).toSorted()).toEqual(['blob README.md', 'tree infra']);
  const folder = root.data.tree.find(({ path }) => path === 'infra')?.sha ?? '';
  const inside = await client.rest.git.getTree({ ...at, tree_sha: folder });
  const blob = await client.rest.git.getBlob({ ...at, file_sha: inside.data.tree[0]?.sha ?? '' });
  expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('one');
  const byPath = await client.rest.repos.getContent({ ...at, path: 'infra/main.tf', ref: repository.branches.get('main') ?? '' });
  expect(byPath.data).toMatchObject({ type: 'file', sha: inside.data.tree[0]?.sha });
  expect(github.problems).toEqual([]);
});

test('lists come in pages', async () => {
  const { repository, pull, github, client, at } = await start();
  for (let count = 0; count < 5; count++) comment(repository, pull, { user: ANN, body: `${count}` });
  github.pageSize = 2;
  const all = await client.paginate(client.rest.issues.listComments, { ...at, issue_number: pull.number, per_page: 100 });
  expect(all.map(({ body }) => body)).toEqual(['0', '1', '2', '3', '4']);
  expect(github.requests.filter((each) => each.endsWith('/comments'))).toHaveLength(3);
});

test('a force-push shows in GraphQL with what it took away', async () => {
  const { repository, pull, github, client } = await start();
  const before = forcePush(repository, pull, { by: ANN, files: { 'infra/main.tf': 'four' } });
  const answer = await client.graphql(`{ repository(owner: "acme", name: "infra") { pullRequest(number: ${pull.number}) {
    timelineItems(itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT], first: 9) { nodes { ... on HeadRefForcePushedEvent { beforeCommit { oid } } } } } } }`);
  expect(answer).toMatchObject({
    repository: { pullRequest: { timelineItems: { nodes: [{ beforeCommit: { oid: before } }] } } },
  });
  const compared = await client.rest.repos.compareCommitsWithBasehead({
    owner: 'acme',
    repo: 'infra',
    basehead: `main...${before}`,
  });
  expect(compared.data.commits.map(({ sha }) => sha)).toEqual([before]);
  expect(github.problems).toEqual([]);
});

test.each([
  ['a wrong token', 'nonsense', 401],
  ['a token that may only read', 'fork-token', 403],
])('%s may not write', async (_, token, status) => {
  const { repository, client, at, pull } = await start(token);
  await expect(client.rest.issues.createComment({ ...at, issue_number: pull.number, body: 'x' })).rejects.toMatchObject({
    status,
  });
  expect(repository.comments).toEqual([]);
});

test.each([
  ['more annotations than a request may carry', { output: { summary: 's', annotations: Array(51).fill(annotation()) } }],
  ['a summary that is too long', { output: { summary: 'x'.repeat(65_536) } }],
  ['a conclusion that there is not', { conclusion: 'perhaps' }],
])('%s is noticed', async (_, body) => {
  const { github, client } = await start();
  await client
    .request('POST /repos/acme/infra/check-runs', { name: 'gate', head_sha: 'a'.repeat(40), ...body })
    .catch(() => undefined);
  expect(github.problems).not.toEqual([]);
});

test('a query that GitHub would refuse is noticed, and so is a route that nobody described', async () => {
  const { github, client } = await start();
  await expect(client.graphql('{ viewer { shoeSize } }')).rejects.toThrow('Cannot query field');
  await expect(client.request('GET /nowhere')).rejects.toMatchObject({ status: 404 });
  expect(github.problems).toHaveLength(2);
});

function annotation() {
  return { path: 'main.tf', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' };
}
