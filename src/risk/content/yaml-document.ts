import { parseAllDocuments } from 'yaml';
import type { Json } from '../../model/value.ts';

/** Longer texts are no manifest that a person wrote, and reading costs time. */
const LONGEST = 200_000;

/** What a text in YAML says; the text itself where it is not one document that can be read. */
export function yamlDocument(text: string): Json {
  if (text.length > LONGEST) return text;
  try {
    const documents = parseAllDocuments(text);
    const [first] = Array.isArray(documents) ? documents : [];
    if (first === undefined || documents.length !== 1 || first.errors.length > 0) return text;
    const plain: Json = JSON.parse(JSON.stringify(first.toJS({ maxAliasCount: 20 }) ?? null));
    return plain;
  } catch {
    // A template, or made to exhaust its reader: judged as text.
    return text;
  }
}
