import type { Json } from '../../model/value.ts';

const OF_EVERYBODY =
  /^(docker\.io|index\.docker\.io|registry-1\.docker\.io|quay\.io|ghcr\.io|registry\.gitlab\.com|public\.ecr\.aws)$/;

/** `host/path:tag`, without what follows the path; a first part that is no host is somebody's part of Docker's registry. */
const IMAGE = /^([\w.-]+(?::\d+)?)\/([\w./-]+)(?:[:@][\w.:-]+)?$/;

/** Whose registry the image in a text comes from; where everybody has a part of it, whose part. Empty for all that is no image. */
export function registriesIn(value: Json | undefined): ReadonlySet<string> {
  const [, first, rest = ''] = typeof value === 'string' ? (IMAGE.exec(value.trim()) ?? []) : [];
  if (first === undefined) return new Set();
  if (!/[.:]|^localhost$/.test(first)) return new Set([`docker.io/${first}`]);
  const host = first.toLowerCase();
  return new Set([OF_EVERYBODY.test(host) ? `${host}/${rest.replace(/\/.*/, '')}` : host]);
}
