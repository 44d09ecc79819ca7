import { type Artifact, nextId, type Repository } from './model.ts';

/** A token of the runner's for its artifacts, as the client of GitHub's takes it apart: only its claims matter, not its signature. */
export const RUNTIME_TOKEN = ['{}', '{"scp":"Actions.Results:run:job"}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

interface Uploaded {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

interface Received {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
}

/**
 * Where runners leave artifacts: Twirp to begin and end, blocks of a blob in between, and a download without a token. Undefined for
 * a request to anything else. https://github.com/actions/toolkit/tree/main/packages/artifact
 */
export function answerArtifacts(repository: Repository, received: Received): Uploaded | undefined {
  const { pathname } = received.url;
  if (pathname.startsWith('/twirp/')) return overTwirp(repository, received);
  if (pathname.startsWith('/blobs/')) return overBlobs(repository, received);
  return undefined;
}

function overTwirp(repository: Repository, { url, body }: Received): Uploaded {
  const { name } = JSON.parse(body.toString('utf8'));
  const known = repository.artifacts.findLast((artifact) => artifact.name === name);
  if (url.pathname.endsWith('/CreateArtifact')) {
    const artifact: Artifact = { id: nextId(repository), name, archive: Buffer.alloc(0), expired: false };
    repository.artifacts.push(artifact);
    return json({ ok: true, signed_upload_url: `${url.origin}/blobs/${artifact.id}?sig=x` });
  }
  return json({ ok: true, artifact_id: String(known?.id ?? 0) });
}

function overBlobs(repository: Repository, { method, url, body }: Received): Uploaded {
  const artifact = repository.artifacts.find(({ id }) => url.pathname === `/blobs/${id}`);
  if (artifact === undefined) return { status: 404, body: '', headers: {} };
  if (method === 'GET') return { status: 200, body: artifact.archive, headers: { 'content-type': 'application/zip' } };
  if (url.searchParams.get('comp') === 'blocklist') return { status: 201, body: '', headers: { etag: '"1"' } };
  artifact.archive = Buffer.concat([artifact.archive, body]);
  return { status: 201, body: '', headers: { etag: '"1"' } };
}

function json(value: unknown): Uploaded {
  return { status: 200, body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}
