import {
  artifactOf,
  changedFiles,
  checkOf,
  commentOf,
  commitOf,
  issueOf,
  pullOf,
  repositoryOf,
  reviewOf,
  userOf,
} from './payloads.ts';
import { blobAt, contentAt, treeAt } from './git-routes.ts';
import { commitAt, commitsBetween, dateOf, mergeBase, nextId, type Pull, type Repository, type Token } from './model.ts';
import { complete, type Json, type JsonObject } from './openapi.ts';

export interface Asked {
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly token: Token;
}
export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
}
type Route = (asked: Asked) => Answer;

const ok = (body: Json): Answer => ({ status: 200, body });
const created = (body: Json): Answer => ({ status: 201, body });
export const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found', status: '404' } };
export const FORBIDDEN: Answer = { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } };
const REPO = '/repos/{owner}/{repo}';

/** What the fake answers, by GitHub's name of the operation. Lists are whole here: the server cuts them into pages. */
export const ROUTES: Readonly<Record<string, Route>> = {
  // An installation token is no user, and a workflow's token may not ask which app it is.
  'GET /user': () => FORBIDDEN,
  [`GET ${REPO}`]: ({ repository }) => ok(repositoryOf(repository)),
  [`GET ${REPO}/pulls`]: ({ repository, query }) =>
    ok(
      pulls(repository, ({ base, ended }) => ended === undefined && (query.get('base') ?? base) === base).map((pull) =>
        simple(pullOf(repository, pull)),
      ),
    ),
  [`GET ${REPO}/pulls/{pull_number}`]: withPull(({ repository }, pull) => ok(pullOf(repository, pull))),
  [`GET ${REPO}/pulls/{pull_number}/commits`]: withPull(({ repository }, pull) =>
    ok(commitsBetween(repository, pull.base, pull.branch).slice(0, 250).map(commitOf)),
  ),
  [`GET ${REPO}/pulls/{pull_number}/files`]: withPull(({ repository }, pull) =>
    ok(changedFiles(repository, pull.base, pull.branch)),
  ),
  [`GET ${REPO}/pulls/{pull_number}/reviews`]: withPull(({ repository }, pull) =>
    ok(repository.reviews.filter((review) => review.pull === pull.number).map(reviewOf)),
  ),
  [`GET ${REPO}/issues/{issue_number}`]: withPull((_, pull) => ok(issueOf(pull))),
  [`GET ${REPO}/issues/{issue_number}/timeline`]: withPull((_, pull) => ok([...pull.timeline])),
  [`GET ${REPO}/issues/{issue_number}/comments`]: withPull(({ repository }, pull) =>
    ok(repository.comments.filter((comment) => comment.pull === pull.number).map(commentOf)),
  ),
  [`POST ${REPO}/issues/{issue_number}/comments`]: withPull(({ repository, token, body }, pull) => {
    const made = { id: nextId(repository), pull: pull.number, user: token.user, body: String(body['body']), minimized: false };
    repository.comments.push(made);
    return created(commentOf(made));
  }),
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: ({ repository, params, body }) => {
    const comment = repository.comments.find((each) => String(each.id) === params['comment_id']);
    if (!comment) return NOT_FOUND;
    comment.body = String(body['body']);
    return ok(commentOf(comment));
  },
  [`GET ${REPO}/activity`]: ({ repository, query }) =>
    ok(repository.activity.filter((each) => !query.has('ref') || each['ref'] === query.get('ref'))),
  [`GET ${REPO}/collaborators`]: ({ repository }) =>
    ok([...repository.permissions].flatMap(([login, permission]) => collaborator(repository, login, permission))),
  [`GET ${REPO}/collaborators/{username}/permission`]: ({ repository, params }) => {
    const account = repository.accounts.get(params['username'] ?? '');
    if (!account) return NOT_FOUND;
    const permission = repository.permissions.get(account.login) ?? 'none';
    return ok(
      complete('repository-collaborator-permission', {
        permission,
        role_name: permission,
        user: { ...userOf(account), role_name: permission },
      }),
    );
  },
  [`GET ${REPO}/commits/{ref}`]: ({ repository, params }) => {
    const commit = commitAt(repository, params['ref'] ?? '');
    return commit ? ok(commitOf(commit)) : NOT_FOUND;
  },
  [`GET ${REPO}/commits/{commit_sha}/pulls`]: ({ repository, params }) =>
    ok(
      pulls(repository, (pull) =>
        [
          ...commitsBetween(repository, pull.base, pull.branch).map(({ sha }) => sha),
          ...[...repository.merges].filter(([, number]) => number === pull.number).map(([sha]) => sha),
        ].includes(params['commit_sha'] ?? ''),
      ).map((pull) => simple({ ...pullOf(repository, pull), ...mergeOf(repository, pull) })),
    ),
  [`GET ${REPO}/compare/{basehead}`]: comparison,
  [`GET ${REPO}/branches/{branch}`]: ({ repository, params }) => {
    const commit = commitAt(repository, params['branch'] ?? '');
    if (!commit) return NOT_FOUND;
    return ok(complete('branch-with-protection', { name: params['branch'] ?? '', commit: commitOf(commit) }));
  },
  [`GET ${REPO}/git/ref/{ref}`]: ({ repository, params }) => {
    const commit = commitAt(repository, params['ref'] ?? '');
    if (!commit) return NOT_FOUND;
    return ok(complete('git-ref', { ref: `refs/${params['ref']}`, object: { type: 'commit', sha: commit.sha, url: '' } }));
  },
  [`GET ${REPO}/actions/artifacts`]: ({ repository, query }) => {
    const found = repository.artifacts.filter(({ name }) => name === (query.get('name') ?? name)).toReversed();
    return ok({ total_count: found.length, artifacts: found.map(artifactOf) });
  },
  [`GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: ({ repository, params }) => {
    const artifact = repository.artifacts.find(({ id, expired }) => String(id) === params['artifact_id'] && !expired);
    return artifact ? { status: 302, body: null, headers: { location: `/blobs/${artifact.id}` } } : NOT_FOUND;
  },
  [`GET ${REPO}/git/matching-refs/{ref}`]: ({ repository, params }) =>
    ok(
      [...repository.branches]
        .filter(([name]) => name.startsWith(`refs/${params['ref']}`))
        .map(([ref, sha]) => complete('git-ref', { ref, object: { type: 'commit', sha, url: '' } })),
    ),
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': ({ repository, params }) =>
    repository.teams.get(params['team_slug'] ?? '')?.includes(params['username'] ?? '')
      ? ok(complete('team-membership', { state: 'active', role: 'member', url: '' }))
      : NOT_FOUND,
  [`GET ${REPO}/git/trees/{tree_sha}`]: treeAt,
  [`GET ${REPO}/git/blobs/{file_sha}`]: blobAt,
  [`GET ${REPO}/contents/{path}`]: contentAt,
  [`GET ${REPO}/commits/{ref}/check-runs`]: ({ repository, params, query }) => {
    const sha = commitAt(repository, params['ref'] ?? '')?.sha;
    const found = repository.checks.filter(
      ({ fields, app }) =>
        fields['head_sha'] === sha &&
        (!query.has('check_name') || fields['name'] === query.get('check_name')) &&
        (!query.has('app_id') || String(app.id) === query.get('app_id')),
    );
    return ok({ total_count: found.length, check_runs: found.toReversed().map(checkOf) });
  },
  [`GET ${REPO}/check-runs/{check_run_id}`]: ({ repository, params }) => {
    const check = repository.checks.find((each) => String(each.id) === params['check_run_id']);
    return check ? ok(checkOf(check)) : NOT_FOUND;
  },
  [`POST ${REPO}/check-runs`]: ({ repository, token, body }) => {
    const check = {
      id: nextId(repository),
      app: token.app,
      annotations: annotationsIn(body),
      fields: { ...startedNow(), ...settled(body) },
    };
    repository.checks.push(check);
    return created(checkOf(check));
  },
  [`PATCH ${REPO}/check-runs/{check_run_id}`]: ({ repository, params, body, token }) => {
    const check = repository.checks.find((each) => String(each.id) === params['check_run_id']);
    if (!check) return NOT_FOUND;
    // Only the app that made a check may change it.
    if (check.app.id !== token.app.id) return FORBIDDEN;
    check.annotations.push(...annotationsIn(body));
    check.fields = { ...check.fields, ...settled(body) };
    return ok(checkOf(check));
  },
};

function pulls(repository: Repository, keeps: (pull: Pull) => boolean): readonly Pull[] {
  return [...repository.pulls.values()].filter(keeps);
}

function withPull(route: (asked: Asked, pull: Pull) => Answer): Route {
  return (asked) => {
    const pull = asked.repository.pulls.get(Number(asked.params['pull_number'] ?? asked.params['issue_number']));
    return pull ? route(asked, pull) : NOT_FOUND;
  };
}

function mergeOf({ merges }: Repository, { number }: Pull): JsonObject {
  const [sha] = [...merges].find(([, merged]) => merged === number) ?? [];
  return sha === undefined ? {} : { state: 'closed', merge_commit_sha: sha, merged_at: dateOf(0) };
}

function simple(pull: JsonObject): JsonObject {
  return complete('pull-request-simple', { ...pull });
}

/** A check with a conclusion is completed, whether or not the request said so. */
function settled(body: JsonObject): JsonObject {
  return body['conclusion'] === undefined ? body : { ...body, status: 'completed' };
}

/** Whether a check is taken for one that somebody still works on depends on when it was started. */
function startedNow(): JsonObject {
  return { started_at: new Date().toISOString() };
}

function annotationsIn(body: JsonObject): Json[] {
  const { output } = body;
  const annotations = typeof output === 'object' && output !== null && 'annotations' in output ? output['annotations'] : [];
  return Array.isArray(annotations) ? [...annotations] : [];
}

function collaborator(repository: Repository, login: string, permission: string): readonly JsonObject[] {
  const account = repository.accounts.get(login);
  if (!account || permission === 'none') return [];
  const canPush = permission !== 'read';
  const permissions = {
    pull: true,
    triage: canPush,
    push: canPush,
    maintain: permission === 'admin',
    admin: permission === 'admin',
  };
  return [complete('collaborator', { ...userOf(account), role_name: permission, permissions })];
}

function comparison({ repository, params }: Asked): Answer {
  const [base = '', head = ''] = (params['basehead'] ?? '').split('...');
  const shared = mergeBase(repository, base, head);
  const from = commitAt(repository, base);
  if (!shared || !from || !commitAt(repository, head)) return NOT_FOUND;
  const commits = commitsBetween(repository, base, head);
  const behind = commitsBetween(repository, head, base).length;
  const status = behind > 0 ? (commits.length > 0 ? 'diverged' : 'behind') : commits.length > 0 ? 'ahead' : 'identical';
  return ok(
    complete('commit-comparison', {
      status,
      ahead_by: commits.length,
      behind_by: behind,
      total_commits: commits.length,
      base_commit: commitOf(from),
      merge_base_commit: commitOf(shared),
      commits: commits.map(commitOf),
      files: changedFiles(repository, base, head),
      permalink_url: dateOf(0),
    }),
  );
}
