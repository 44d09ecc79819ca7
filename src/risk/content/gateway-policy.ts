import type { Json } from '../../model/value.ts';

/** Statements of a gateway's policy that keep somebody out, by how much: who calls, and how often. */
const KEEPS_OUT =
  /<(validate-jwt|validate-azure-ad-token|validate-client-certificate|ip-filter|check-header|authentication-[a-z-]+)\b/g;
const SLOWS = /<(rate-limit(?:-by-key)?|quota(?:-by-key)?|limit-concurrency)\b/g;

export type Loosened = 'lets-in' | 'limits-less';

/** What a policy of API Management no longer does; comments count for nothing. */
export function policyLoosened(before: Json | undefined, after: Json | undefined): Loosened | undefined {
  if (!isPolicy(before) || !isPolicy(after)) return undefined;
  const [then, now] = [written(before), written(after)];
  if (loses(then, now, KEEPS_OUT)) return 'lets-in';
  return loses(then, now, SLOWS) ? 'limits-less' : undefined;
}

/** True where a policy is another one once its comments and its spaces are taken away. */
export function policyChanges(before: Json | undefined, after: Json | undefined): boolean {
  return isPolicy(before) && isPolicy(after) && written(before) !== written(after);
}

/** True where a policy has all of its statements still, as they were and in their order, and others between them. */
export function policyGains(before: Json | undefined, after: Json | undefined): boolean {
  if (!isPolicy(before) || !isPolicy(after)) return false;
  const kept = [...written(before).matchAll(/<[^>]*>|[^<]+/g)].map(([token]) => token);
  let next = 0;
  for (const [token] of written(after).matchAll(/<[^>]*>|[^<]+/g)) if (token === kept[next]) next += 1;
  return next === kept.length;
}

function isPolicy(value: Json | undefined): value is string {
  return typeof value === 'string' && /<policies\b/.test(value);
}

function written(policy: string): string {
  return policy
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .trim();
}

function loses(before: string, after: string, statements: RegExp): boolean {
  const [then, now] = [before, after].map((policy) => [...policy.matchAll(statements)].map(([, name]) => name));
  const left = [...(now ?? [])];
  return (then ?? []).some((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
