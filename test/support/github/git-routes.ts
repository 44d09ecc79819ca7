import { blobSha, type Commit, commitAt, type Files, type Repository, treeSha } from './model.ts';
import { complete, type JsonObject } from './openapi.ts';
import type { Answer, Asked } from './routes.ts';

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found', status: '404' } };
const DEPTHS = 20;

/** `GET /contents/{path}?ref=`: a file, or the list of a folder. */
export function contentAt({ repository, params, query }: Asked): Answer {
  const commit = commitAt(repository, query.get('ref') ?? 'main');
  const path = params['path'] ?? '';
  const content = commit?.files[path];
  if (content !== undefined) return { status: 200, body: file(path, content) };
  const inside = Object.keys(commit?.files ?? {}).filter((name) => name.startsWith(`${path}/`));
  if (inside.length === 0) return NOT_FOUND;
  return { status: 200, body: inside.map((name) => listed(name, commit?.files[name] ?? '')) };
}

/** `GET /git/blobs/{sha}`: a file's content by its own SHA. */
export function blobAt({ repository, params }: Asked): Answer {
  const contents = [...repository.commits.values()].flatMap((commit) => Object.values(commit.files));
  const content = contents.find((each) => blobSha(each) === params['file_sha']);
  if (content === undefined) return NOT_FOUND;
  const encoded = Buffer.from(content).toString('base64');
  const size = Buffer.byteLength(content);
  return { status: 200, body: complete('blob', { sha: blobSha(content), content: encoded, encoding: 'base64', size }) };
}

/** `GET /git/trees/{sha}`: by the SHA of a tree or a commit, or by the name of a branch; a folder's tree too. */
export function treeAt({ repository, params, query }: Asked): Answer {
  const found = filesOf(repository, params['tree_sha'] ?? '');
  if (!found) return NOT_FOUND;
  const entries = query.has('recursive') ? everything(found) : firstLevel(found);
  return { status: 200, body: complete('git-tree', { sha: treeSha(found), tree: entries, truncated: false }) };
}

function filesOf(repository: Repository, name: string): Files | undefined {
  const direct = commitAt(repository, name);
  if (direct) return direct.files;
  const roots = [...repository.commits.values()].map((commit: Commit) => commit.files);
  return roots
    .flatMap((files) => [files, ...folders(files).map((folder) => below(files, folder))])
    .find((files) => treeSha(files) === name);
}

function folders(files: Files): readonly string[] {
  const names = Object.keys(files).flatMap((name) => {
    const steps = name.split('/').slice(0, DEPTHS);
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
  });
  return [...new Set(names)];
}

function below(files: Files, folder: string): Files {
  const inside = Object.entries(files).filter(([name]) => name.startsWith(`${folder}/`));
  return Object.fromEntries(inside.map(([name, content]) => [name.slice(folder.length + 1), content]));
}

function blob(path: string, content: string): JsonObject {
  return { path, mode: '100644', type: 'blob', sha: blobSha(content), size: Buffer.byteLength(content), url: '' };
}

function tree(files: Files, path: string): JsonObject {
  return { path, mode: '040000', type: 'tree', sha: treeSha(below(files, path)), url: '' };
}

function everything(files: Files): readonly JsonObject[] {
  return [
    ...folders(files).map((path) => tree(files, path)),
    ...Object.entries(files).map(([path, content]) => blob(path, content)),
  ];
}

function firstLevel(files: Files): readonly JsonObject[] {
  return everything(files).filter((entry) => !String(entry['path']).includes('/'));
}

function file(path: string, content: string): JsonObject {
  return {
    ...complete('content-file', {
      type: 'file',
      encoding: 'base64',
      size: Buffer.byteLength(content),
      name: path.split('/').at(-1) ?? path,
      path,
      content: Buffer.from(content).toString('base64'),
      sha: blobSha(content),
    }),
  };
}

function listed(path: string, content: string): JsonObject {
  const { content: _content, encoding: _encoding, ...rest } = file(path, content);
  return rest;
}
