import { NAMED_ATTRIBUTES, type NamedAttribute } from './named-attribute-facts.ts';
import { NAMED_GUARDS } from './named-guard-facts.ts';
import { GUARD_MODES } from './named-guard-modes.ts';
import { NAMED_LIMITS } from './named-limits.ts';
import { NAMED_OPENINGS } from './named-opening-facts.ts';
import { NAMED_WORKLOADS } from './named-workload-facts.ts';

/** What names of attributes say on any type. Where two say the same of one name, the worse of them counts. */
export const NAMED_FACTS: readonly NamedAttribute[] = [
  ...NAMED_ATTRIBUTES,
  ...NAMED_GUARDS,
  ...GUARD_MODES,
  ...NAMED_LIMITS,
  ...NAMED_WORKLOADS,
  ...NAMED_OPENINGS,
];
