import type { JsonObject } from '../../model/value.ts';
import type { ResourceContext } from './contexts.ts';
import { readDetailValue } from './contexts.ts';
import type { ChangeDetail } from './details.ts';
import { isSameJson, objectOf } from './json.ts';
import { setIn } from './set-in.ts';

/** What a drift-aware change set found: properties as last deployed, and as they are. */
export interface DriftValues {
  readonly deployed: JsonObject;
  readonly actual: JsonObject;
}

/**
 * Drift of one resource, from the context of the last deployment or, without property values, from the details;
 * `undefined` where the change set shows none.
 */
export function driftOf(
  previous: ResourceContext | undefined,
  before: ResourceContext | undefined,
  details: readonly ChangeDetail[],
): DriftValues | undefined {
  const drift =
    previous !== undefined && before !== undefined
      ? { deployed: objectOf(previous['Properties']), actual: objectOf(before['Properties']) }
      : { deployed: fromDetails(details, 'previous'), actual: fromDetails(details, 'actual') };
  return isSameJson(drift.deployed, drift.actual) ? undefined : drift;
}

function fromDetails(details: readonly ChangeDetail[], side: 'previous' | 'actual'): JsonObject {
  return details.reduce<JsonObject>((properties, { drift, path }) => {
    const text = drift?.[side];
    return text === undefined ? properties : setIn(properties, path, readDetailValue(text));
  }, {});
}
