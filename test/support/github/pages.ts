import type { Json, JsonObject } from './openapi.ts';

interface Paged {
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;
}

/** One page of an answer that is a list, or holds one beside its `total_count`, with the links that GitHub sends to the others. */
export function pageOf({ status, body }: { readonly status: number; readonly body: Json }, url: URL, most: number): Paged {
  const list = listIn(body);
  if (status !== 200 || list === undefined) return { status, body, headers: {} };
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), most);
  const key = keyOf(url);
  const page = Number(url.searchParams.get(key) ?? 1);
  const shown = list.items.slice((page - 1) * size, page * size);
  const last = Math.max(1, Math.ceil(list.items.length / size));
  const headers =
    page < last ? { link: `<${linkTo(url, key, page + 1)}>; rel="next", <${linkTo(url, key, last)}>; rel="last"` } : {};
  return { status, body: list.withItems(shown), headers: { ...headers } };
}

function listIn(body: Json): { items: readonly Json[]; withItems: (items: readonly Json[]) => Json } | undefined {
  if (Array.isArray(body)) return { items: body, withItems: (items) => items };
  if (!isObject(body) || body['total_count'] === undefined) return undefined;
  const entry = Object.entries(body).find(([, value]) => Array.isArray(value));
  if (entry === undefined || !Array.isArray(entry[1])) return undefined;
  const [name, items] = entry;
  return { items: items, withItems: (shown) => ({ ...body, [name]: shown }) };
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The activity of a repository goes on after a cursor; all else has numbered pages. */
function keyOf(url: URL): string {
  return url.pathname.endsWith('/activity') ? 'after' : 'page';
}

function linkTo(url: URL, key: string, page: number): string {
  const linked = new URL(url);
  linked.searchParams.set(key, String(page));
  return linked.href;
}
