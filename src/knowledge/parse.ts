import { locate, parseYaml } from '../config/yaml-errors.ts';
import type { Knowledge } from '../generated/knowledge.ts';
import { validateKnowledge } from '../generated/validate-knowledge.js';
import { ConfigError } from '../model/errors.ts';
import { code } from '../model/text.ts';
import { missingFields } from './complete.ts';
import { isBuiltIn } from './registry.ts';

/**
 * A user's knowledge file, YAML or JSON. An entry for a type that Blastgate knows names only what differs.
 *
 * @throws {ConfigError} with line and column where the file cannot be used
 */
export function parseKnowledge(text: string, file: string): Knowledge {
  const knowledge = parseYaml({ text, file, validate: validateKnowledge, what: 'knowledge file' });
  for (const [type, entry] of Object.entries(knowledge.resources)) {
    const missing = isBuiltIn(type) ? [] : missingFields(entry);
    if (missing.length > 0) throw incompleteEntry(type, missing, { file, position: locate(text, ['resources', type]) });
  }
  return knowledge;
}

/** The error of an entry for a new type that does not say all that must be known of it. */
export function incompleteEntry(
  type: string,
  missing: readonly string[],
  where?: ConstructorParameters<typeof ConfigError>[2],
): ConfigError {
  const fields = missing.map(code).join(', ');
  const sentence = `The knowledge file adds ${code(type)}, a type that Blastgate does not know, without ${fields}.`;
  return new ConfigError(sentence, `Add ${fields} to it, or correct the name of the type.`, where);
}
