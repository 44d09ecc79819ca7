import type { Knowledge } from '../generated/knowledge.ts';
import type { KnowledgeEntry, KnowledgeLookup } from '../model/knowledge.ts';
import { classify } from './classify/classify.ts';
import { cloudControlType, inAttributes } from './cloud-control.ts';
import { mergeTwins, translate } from './cloudformation.ts';
import { isComplete, missingFields, type CompleteKnowledge } from './complete.ts';
import { toEntry } from './entry.ts';
import { incompleteEntry } from './parse.ts';
import { createRegistry, type Registry } from './registry.ts';
import { judgeByName } from './unknown.ts';

export { parseKnowledge } from './parse.ts';

/** Every custom resource of CloudFormation is its own type; what is known holds for all of them. */
const CUSTOM_RESOURCE = 'Custom::*';

/**
 * What is known of resource types: Blastgate's knowledge, with the user's over it. Entries are made when they are asked for.
 *
 * @throws {ConfigError} where the user adds a type and does not say all that an entry needs
 */
export function createLookup(user: readonly Knowledge[] = []): KnowledgeLookup {
  const registry = createRegistry(user);
  refuseGaps(registry, user);
  const made = new Map<string, KnowledgeEntry>();
  return (type, format) => {
    const key = `${format} ${type}`;
    const entry = made.get(key) ?? look(registry, type, format === 'cloudformation' || type.includes('::'));
    made.set(key, entry);
    return entry;
  };
}

function look(registry: Registry, type: string, inCloudFormation: boolean): KnowledgeEntry {
  const made = findAsMade(registry, type);
  if (made !== undefined) return { ...toEntry(type, made.known), ...(made.byRule ? { byRule: true } : {}) };
  const known = inCloudFormation ? findProperties(registry, type) : complete(registry, type);
  if (known !== undefined) return toEntry(type, known);
  const ruled = findByRule(registry, type);
  return ruled === undefined ? judgeByName(type) : { ...toEntry(type, ruled), byRule: true };
}

/** A type of `awscc` is what the CloudFormation type is that it is made from, with the user's own fields over that. */
function findAsMade(
  registry: Registry,
  type: string,
): { readonly known: CompleteKnowledge; readonly byRule: boolean } | undefined {
  const from = cloudControlType(type);
  if (from === undefined) return undefined;
  const listed = findProperties(registry, from);
  const known = listed ?? findByRule(registry, from);
  return known && { known: { ...inAttributes(known), ...registry.said(type) }, byRule: listed === undefined };
}

/** What the rules over service and name say of a type without an entry of its own, and the user's own fields over that. */
function findByRule(registry: Registry, type: string): CompleteKnowledge | undefined {
  const ruled = classify(type);
  if (ruled === undefined) return undefined;
  const entry = { ...ruled, ...registry.said(type) };
  return type.includes('::') ? translate(entry) : entry;
}

function complete(registry: Registry, type: string): CompleteKnowledge | undefined {
  const entry = registry.find(type);
  return isComplete(entry) ? entry : undefined;
}

/**
 * A CloudFormation type in its own properties: what its Terraform twins say together with what is listed for the type itself,
 * and the user's own fields over that.
 */
function findProperties(registry: Registry, type: string): CompleteKnowledge | undefined {
  const itself = registry.listed(type) ?? (type.startsWith('Custom::') ? registry.find(CUSTOM_RESOURCE) : undefined);
  const twins = registry.twinsOf(type).map((twin) => registry.find(twin));
  const entry = { ...mergeTwins([...twins, itself].filter(isComplete)), ...registry.said(type) };
  return isComplete(entry) ? translate(entry) : undefined;
}

function refuseGaps(registry: Registry, user: readonly Knowledge[]): void {
  for (const type of user.flatMap(({ resources }) => Object.keys(resources))) {
    const known = type.includes('::') ? findProperties(registry, type) : complete(registry, type);
    if ((known ?? findAsMade(registry, type) ?? findByRule(registry, type)) === undefined)
      throw incompleteEntry(type, missingFields(registry.find(type)));
  }
}
