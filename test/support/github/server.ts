import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerArtifacts } from './artifact-service.ts';
import { answerGraphQL } from './graphql.ts';
import type { Repository, Token } from './model.ts';
import { type Json, type JsonObject, matchOperation, wrongInAnswer, wrongInRequest } from './openapi.ts';
import { pageOf } from './pages.ts';
import { type Answer, type Asked, FORBIDDEN, NOT_FOUND, ROUTES } from './routes.ts';
import { settingOf } from './settings-routes.ts';

/** What happens to a request instead of, or before, its answer. */
export interface Fault {
  /** Against `METHOD /path`, with `?page=2` behind it for a later page, and ` NAME` for a query in GraphQL that has a name. */
  readonly on: RegExp;
  /** How many requests it meets; every one, unless said. */
  readonly times?: number;
  /** `reset` breaks the connection; `lost` does so after the request has taken effect; a status is the answer. */
  readonly with:
    | 'reset'
    | 'lost'
    | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string };
  /** Holds the request back until this is settled. */
  readonly after?: Promise<unknown>;
}
export interface FakeGitHub {
  readonly url: string;
  /** `METHOD /path` of every request, in order. */
  readonly requests: readonly string[];
  /** Every request and answer that GitHub's description does not allow; a test that leaves any behind fails. */
  readonly problems: readonly string[];
  readonly faults: Fault[];
  /** The most that a page holds, whatever was asked for. */
  pageSize: number;
  readonly onAnswer: ((request: string) => void)[];
  readonly close: () => Promise<void>;
}

interface Serving {
  readonly repository: Repository;
  readonly github: FakeGitHub & { readonly requests: string[]; readonly problems: string[] };
  readonly met: Map<Fault, number>;
}

/** GitHub on a port of this machine, with one repository. */
export async function startGitHub(repository: Repository): Promise<FakeGitHub> {
  const server = createServer((request, response) => {
    serve(serving, request, response).catch((error: unknown) => {
      serving.github.problems.push(`The fake failed at ${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  const url = `http://127.0.0.1:${address.port}`;
  const serving: Serving = {
    repository,
    github: { url, requests: [], problems: [], faults: [], pageSize: 100, onAnswer: [], close },
    met: new Map(),
  };
  return serving.github;
}

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', serving.github.url);
  const name = `${request.method} ${url.pathname}`;
  serving.github.requests.push(name);
  const body = await bodyOf(request);
  const fault = faultFor(serving, `${name}${pageIn(url)}${queryIn(body)}`);
  await fault?.after;
  if (fault?.with === 'reset') {
    response.destroy();
    return;
  }
  if (fault && typeof fault.with === 'object') {
    send(
      response,
      { status: fault.with.status, body: { message: fault.with.message ?? 'Fault', documentation_url: '' } },
      fault.with.headers,
    );
    return;
  }
  await reply(serving, { request, url, body }, response, fault?.with === 'lost');
  for (const listener of serving.github.onAnswer) listener(name);
}

interface Raw {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
}

async function reply(serving: Serving, { request, url, body }: Raw, response: ServerResponse, isLost: boolean): Promise<void> {
  const uploaded = answerArtifacts(serving.repository, { method: request.method ?? '', url, body });
  if (uploaded) {
    response.writeHead(uploaded.status, { 'x-ms-request-id': 'FAKE', ...uploaded.headers });
    response.end(uploaded.body);
    return;
  }
  const text = body.toString('utf8');
  await answer(serving, { request, url, body: text === '' ? undefined : JSON.parse(text) }, response, isLost);
}

interface Received {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: JsonObject | undefined;
}

async function answer(serving: Serving, received: Received, response: ServerResponse, isLost: boolean): Promise<void> {
  const token = serving.repository.tokens.get(received.request.headers.authorization?.replace(/^(token|bearer) /i, '') ?? '');
  if (!token) {
    send(response, { status: 401, body: { message: 'Bad credentials', status: '401' } });
    return;
  }
  const made =
    received.url.pathname === '/graphql' ? await overGraphQL(serving, received, token) : overRest(serving, received, token);
  if (isLost) response.destroy();
  else send(response, made, made.headers);
}

async function overGraphQL({ repository, github }: Serving, { body }: Received, token: Token): Promise<Answer & Headed> {
  const answered = await answerGraphQL(repository, body ?? {}, token);
  const refused =
    answered.errors?.filter(({ message }) => /Syntax Error|Cannot query|Unknown|must be|of type/.test(message)) ?? [];
  github.problems.push(...refused.map(({ message }) => `GraphQL: ${message}`));
  return { status: 200, body: JSON.parse(JSON.stringify(answered)), headers: {} };
}

interface Headed {
  readonly headers: Readonly<Record<string, string>>;
}

function overRest({ repository, github }: Serving, { request, url, body }: Received, token: Token): Answer & Headed {
  const matched = matchOperation(request.method ?? '', url.pathname);
  if (!matched) {
    github.problems.push(`The fake does not speak ${request.method} ${url.pathname}.`);
    return { ...NOT_FOUND, headers: {} };
  }
  github.problems.push(...wrongInRequest(matched.name, url.searchParams, body));
  const asked: Asked = { repository, params: matched.params, query: url.searchParams, body: body ?? {}, token };
  const made = request.method !== 'GET' && !token.canWrite ? FORBIDDEN : routeFor(matched.name)(asked);
  const paged = pageOf(made, url, github.pageSize);
  github.problems.push(...wrongInAnswer(matched.name, paged.status, paged.body));
  return { ...paged, headers: { ...paged.headers, ...made.headers } };
}

function routeFor(name: string): (asked: Asked) => Answer {
  return ROUTES[name] ?? ((asked) => settingOf(name, asked));
}

function queryIn(body: Buffer): string {
  const name = /"query":\s*"query (\w+)/.exec(body.toString('utf8'))?.[1];
  return name === undefined ? '' : ` ${name}`;
}

/** The page that is asked for, where it is not the first. */
function pageIn(url: URL): string {
  const page = url.searchParams.get('page') ?? '1';
  return page === '1' ? '' : `?page=${page}`;
}

function faultFor({ github, met }: Serving, name: string): Fault | undefined {
  const found = github.faults.find((fault) => fault.on.test(name) && (met.get(fault) ?? 0) < (fault.times ?? Infinity));
  if (found) met.set(found, (met.get(found) ?? 0) + 1);
  return found;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function send(
  response: ServerResponse,
  { status, body }: { status: number; body: Json },
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'FAKE', ...headers });
  response.end(JSON.stringify(body));
}
