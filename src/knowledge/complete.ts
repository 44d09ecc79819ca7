import type { ResourceKnowledge } from '../generated/knowledge.ts';

const REQUIRED = ['category', 'state', 'data', 'outage', 'on_delete'] as const;

/** An entry that says all that must be known of a type, so that it needs no other to stand on. */
export type CompleteKnowledge = ResourceKnowledge & Required<Pick<ResourceKnowledge, (typeof REQUIRED)[number]>>;

export function isComplete(entry: ResourceKnowledge | undefined): entry is CompleteKnowledge {
  return missingFields(entry).length === 0;
}

/** The fields that the entry of a new type must name and this one does not. */
export function missingFields(entry: ResourceKnowledge | undefined): readonly string[] {
  return REQUIRED.filter((field) => entry?.[field] === undefined);
}
