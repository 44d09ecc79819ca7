import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { asList, isObject } from './json.ts';
import { sameContent } from './same-content.ts';

/**
 * True where the actions of a load balancer of AWS send what comes to the same targets: one target group is written as
 * `target_group_arn` or as the only one of a `forward` block.
 */
export function forwardsAlike(before: Json | undefined, after: Json | undefined): boolean {
  if (!isList(before) || !isList(after) || before.length === 0 || before.length !== after.length) return false;
  return before.every((action, index) => {
    const other = after[index];
    return (
      isObject(action) && isObject(other) && action['type'] === 'forward' && sameContent(inOneForm(action), inOneForm(other))
    );
  });
}

/** With the only target group of a `forward` block in place of the block. Stickiness of one group holds nobody anywhere. */
function inOneForm(action: JsonObject): JsonObject {
  const { forward, ...rest } = action;
  const groups = asList(forward)
    .filter(isObject)
    .flatMap((block) => asList(block['target_group']).filter(isObject));
  const [only, ...others] = groups;
  if (only === undefined || others.length > 0) return action;
  return { ...rest, target_group_arn: only['arn'] ?? null };
}
