import type { Json } from '../../model/value.ts';

/** The counts of the groups in a job's text (HCL or JSON of Nomad), in their order; nothing for any other value. */
export function countsIn(value: Json | undefined): readonly number[] | undefined {
  if (typeof value !== 'string') return undefined;
  const found = [...value.matchAll(/(?:^|[\s{,])"?count"?\s*[=:]\s*(\d+)/gi)].map(([, count]) => Number(count));
  return found.length > 0 ? found : undefined;
}
