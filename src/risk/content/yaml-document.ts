import { parseAllDocuments, YAMLMap } from 'yaml';
import type { CollectionTag, ScalarTag, YAMLSeq } from 'yaml';
import type { Json } from '../../model/value.ts';

/** Longer texts are no manifest that a person wrote, and reading costs time. */
const LONGEST = 200_000;

/** What a text in YAML says; the text itself where it is not one document that can be read. */
export function yamlDocument(text: string): Json {
  return read(text, []);
}

/** The same of a template of CloudFormation, in which `!Sub x` is short for `Fn::Sub: x`. */
export function yamlTemplate(text: string): Json {
  return read(text, SHORT_FORMS);
}

function read(text: string, tags: readonly (ScalarTag | CollectionTag)[]): Json {
  if (text.length > LONGEST) return text;
  try {
    const documents = parseAllDocuments(text, { customTags: (known) => [...known, ...tags], logLevel: 'error' });
    const [first] = Array.isArray(documents) ? documents : [];
    if (first === undefined || documents.length !== 1 || first.errors.length > 0) return text;
    const plain: Json = JSON.parse(JSON.stringify(first.toJS({ maxAliasCount: 20 }) ?? null));
    return plain;
  } catch {
    // A template, or made to exhaust its reader: judged as text.
    return text;
  }
}

/** The functions by which an object is made or not, a value is known or not, and one object is named by another. */
const FUNCTIONS = [
  'Ref',
  'Condition',
  ...['And', 'Equals', 'GetAtt', 'If', 'Join', 'Not', 'Or', 'Sub'].map((name) => `Fn::${name}`),
];

/** Each form is a tag for a text and one for a list. */
const SHORT_FORMS: readonly (ScalarTag | CollectionTag)[] = FUNCTIONS.flatMap((name) => {
  const tag = `!${name.replace('Fn::', '')}`;
  const wrapped = (value: YAMLSeq.Parsed | YAMLMap.Parsed): YAMLMap => {
    const map = new YAMLMap();
    map.set(name, value);
    return map;
  };
  return [
    { tag, resolve: (text: string) => ({ [name]: text }) },
    { tag, collection: 'seq', resolve: wrapped },
  ] satisfies readonly (ScalarTag | CollectionTag)[];
});
