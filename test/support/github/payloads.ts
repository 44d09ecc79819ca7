import type { Account } from '../../../src/model/evidence.ts';
import {
  type App,
  type Artifact,
  blobSha,
  type Check,
  type Comment,
  type Commit,
  commitAt,
  commitsBetween,
  dateOf,
  type Files,
  mergeBase,
  type Pull,
  type Repository,
  type Review,
  treeSha,
} from './model.ts';
import { complete, type JsonObject } from './openapi.ts';

/** The shapes in which GitHub's REST interface gives what the repository in memory holds. */
export function userOf(account: Account): JsonObject {
  const { id, login, type } = account;
  return complete('simple-user', {
    id,
    login,
    type,
    node_id: `U_${id}`,
    site_admin: false,
    html_url: `https://github.com/${login}`,
  });
}

export function repositoryOf(repository: Repository): JsonObject {
  const { id, name, owner } = repository;
  return {
    ...complete('full-repository', {
      id,
      name,
      full_name: `${owner.login}/${name}`,
      owner: userOf(owner),
      default_branch: 'main',
      private: false,
      html_url: `https://github.com/${owner.login}/${name}`,
    }),
  };
}

function appOf(app: App): JsonObject {
  return complete('integration', {
    id: app.id,
    slug: app.slug,
    name: app.slug,
    node_id: `A_${app.id}`,
    owner: userOf({ id: 9919, login: 'github', type: 'Organization' }),
  });
}

export function pullOf(repository: Repository, pull: Pull): JsonObject {
  const end = (ref: string, owner: Account): JsonObject => ({
    label: `${owner.login}:${ref}`,
    ref,
    sha: commitAt(repository, ref)?.sha ?? '',
    repo: repositoryOf(repository),
    user: userOf(owner),
  });
  const head = end(pull.branch, pull.fork ? pull.author : repository.owner);
  const forked = {
    ...repositoryOf(repository),
    id: 3,
    fork: true,
    full_name: `${pull.author.login}/${repository.name}`,
    owner: userOf(pull.author),
  };
  return complete('pull-request', {
    id: 5000 + pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    state: pull.ended === undefined ? 'open' : 'closed',
    merged: pull.ended === 'merged',
    title: pull.title,
    body: pull.body,
    user: userOf(pull.author),
    assignees: pull.assignees.map(userOf),
    head: pull.fork ? { ...head, repo: forked } : head,
    base: end(pull.base, repository.owner),
    commits: commitsBetween(repository, pull.base, pull.branch).length,
    changed_files: changedFiles(repository, pull.base, pull.branch).length,
    created_at: dateOf(1),
    updated_at: dateOf(repository.given),
    author_association: 'CONTRIBUTOR',
    html_url: `https://github.com/${repository.owner.login}/${repository.name}/pull/${pull.number}`,
  });
}

/** A pull request as the issue that it is too: only so GitHub says through which app it was opened. */
export function issueOf(pull: Pull): JsonObject {
  return complete('issue', {
    id: 6000 + pull.number,
    number: pull.number,
    state: 'open',
    title: pull.title,
    body: pull.body,
    user: userOf(pull.author),
    assignees: pull.assignees.map(userOf),
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: pull.author.type === 'User' ? null : appOf({ id: 1143301, slug: 'copilot-swe-agent' }),
  });
}

export function commitOf(commit: Commit): JsonObject {
  const person = { name: commit.name, email: commit.email, date: commit.date };
  return complete('commit', {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    commit: {
      author: person,
      committer: person,
      message: commit.message,
      tree: { sha: treeSha(commit.files), url: '' },
      verification: {
        verified: commit.verified,
        reason: commit.verified ? 'valid' : 'unsigned',
        payload: null,
        signature: null,
        verified_at: null,
      },
    },
    author: commit.account ? userOf(commit.account) : null,
    committer: commit.account ? userOf(commit.account) : null,
    parents: commit.parents.map((sha) => ({ sha, url: '' })),
  });
}

export function changedFiles(repository: Repository, base: string, head: string): readonly JsonObject[] {
  const before: Files = mergeBase(repository, base, head)?.files ?? {};
  const after: Files = commitAt(repository, head)?.files ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names
    .filter((name) => before[name] !== after[name])
    .map((filename) =>
      complete('diff-entry', {
        filename,
        sha: blobSha(after[filename] ?? before[filename] ?? ''),
        status: before[filename] === undefined ? 'added' : after[filename] === undefined ? 'removed' : 'modified',
        additions: 1,
        changes: 1,
      }),
    );
}

export function reviewOf(review: Review): JsonObject {
  return complete('pull-request-review', {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userOf(review.user),
    state: review.state,
    commit_id: review.commit,
    body: review.body,
    submitted_at: review.submittedAt,
    author_association: 'MEMBER',
  });
}

export function commentOf(comment: Comment): JsonObject {
  return complete('issue-comment', {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    body: comment.body,
    user: userOf(comment.user),
    created_at: dateOf(comment.id),
    updated_at: dateOf(comment.id),
    author_association: 'NONE',
    html_url: `https://github.com/acme/infra/pull/${comment.pull}#issuecomment-${comment.id}`,
  });
}

export function checkOf(check: Check): JsonObject {
  const output = typeof check.fields['output'] === 'object' ? check.fields['output'] : {};
  return complete('check-run', {
    conclusion: null,
    status: 'queued',
    external_id: null,
    started_at: dateOf(check.id),
    ...check.fields,
    id: check.id,
    node_id: `CR_${check.id}`,
    html_url: `https://github.com/acme/infra/runs/${check.id}`,
    completed_at: check.fields['status'] === 'completed' ? dateOf(check.id) : null,
    output: {
      title: null,
      summary: null,
      text: null,
      ...output,
      annotations_count: check.annotations.length,
      annotations_url: '',
    },
    app: appOf(check.app),
    pull_requests: [],
    check_suite: { id: 1 },
  });
}

export function artifactOf({ id, name, archive, expired }: Artifact): JsonObject {
  return complete('artifact', {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: archive.length,
    expired,
    created_at: dateOf(id),
    expires_at: dateOf(id),
    updated_at: dateOf(id),
  });
}
