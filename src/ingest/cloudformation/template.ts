import { parseDocument, YAMLMap, YAMLParseError } from 'yaml';
import type { CollectionTag, ScalarTag, YAMLSeq } from 'yaml';
import { InputError } from '../../model/errors.ts';
import { isJson, unlikeJson } from '../../model/json-value.ts';
import { code } from '../../model/text.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import type { TemplateSource } from '../parser.ts';
import { expandLoops } from './for-each.ts';
import { isObject, objectOf, textOf } from './json.ts';

/** What a template says of its resources and of what goes into and out of the stack. */
export interface Template {
  readonly file: string;
  readonly resources: ReadonlyMap<string, TemplateResource>;
  /** The expression of each output. */
  readonly outputs: ReadonlyMap<string, Json>;
  /** The expression of the name under which an output is exported, of each that is. */
  readonly exportNames: ReadonlyMap<string, Json>;
  readonly parameters: JsonObject;
  readonly conditions: JsonObject;
}

interface TemplateResource {
  readonly type: string;
  readonly properties: JsonObject;
  readonly dependsOn: Json | undefined;
  readonly condition: string | undefined;
}

/** Reads a template, JSON or YAML with short forms (`!Ref`). Throws InputError where it is none. */
export function readTemplate({ file, text }: TemplateSource): Template {
  const root = parseTemplate(file, text);
  const sections = isObject(root) ? root : {};
  if (!isObject(sections['Resources'])) {
    throw new InputError(
      `The file ${code(file)} is no CloudFormation template: it has no \`Resources\`.`,
      'Give the template of the stack, for example from `aws cloudformation get-template --template-stage Processed`.',
      { file },
    );
  }
  const parameters = objectOf(sections['Parameters']);
  const resources = expandLoops(sections['Resources'], parameters);
  const outputs = Object.entries(expandLoops(objectOf(sections['Outputs']), parameters));
  return {
    file,
    resources: new Map(Object.entries(resources).map(([id, resource]) => [id, readResource(objectOf(resource))])),
    outputs: new Map(outputs.map(([id, output]) => [id, objectOf(output)['Value'] ?? null])),
    exportNames: new Map(
      outputs.flatMap(([id, output]) => {
        const name = objectOf(objectOf(output)['Export'])['Name'];
        return name === undefined ? [] : [[id, name] as const];
      }),
    ),
    parameters,
    conditions: expandLoops(objectOf(sections['Conditions']), parameters),
  };
}

function readResource(resource: JsonObject): TemplateResource {
  return {
    type: textOf(resource['Type']) ?? '',
    properties: objectOf(resource['Properties']),
    dependsOn: resource['DependsOn'],
    condition: textOf(resource['Condition']),
  };
}

function parseTemplate(file: string, text: string): Json {
  const read = readYaml(file, text);
  if (isJson(read)) return read;
  throw new InputError(
    `The template ${code(file)} holds a date, a set or another value that JSON does not know, at ${code(String(unlikeJson(read)?.join('.')))}.`,
    'Write it as text in quotes, or without its tag: CloudFormation takes what JSON can say.',
    { file },
  );
}

function readYaml(file: string, text: string): unknown {
  try {
    const document = parseDocument(text, { customTags: (tags) => [...tags, ...SHORT_FORMS], logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const read: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return read;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** CloudFormation knows no aliases; `aws cloudformation package` does. */
const MAX_ALIASES = 1000;

/** The parser has errors of its own, with a place, and general ones for text that would take it too far. */
function unreadable(file: string, cause: unknown): InputError {
  const [place] = cause instanceof YAMLParseError ? (cause.linePos ?? []) : [];
  const position = place === undefined ? {} : { position: { line: place.line, column: place.col } };
  return new InputError(
    `The template ${code(file)} cannot be read as JSON or YAML.`,
    'Correct it (`aws cloudformation validate-template` tells what is wrong), or leave out `--template`.',
    { file, ...position, cause },
  );
}

const FUNCTIONS =
  'And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap ForEach GetAtt GetAZs If ImportValue Join Length Not Or ' +
  'RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll';

/** Long names of what has a short form: `Ref` and `Condition` have no prefix. */
const INTRINSICS: readonly string[] = ['Ref', 'Condition', ...FUNCTIONS.split(' ').map((name) => `Fn::${name}`)];

/** `!Sub x` is short for `Fn::Sub: x`: each form is a tag for a text, a list and a map. */
const SHORT_FORMS: readonly (ScalarTag | CollectionTag)[] = INTRINSICS.flatMap((name) => {
  const tag = `!${name.replace('Fn::', '')}`;
  const wrapped = (value: YAMLSeq.Parsed | YAMLMap.Parsed): YAMLMap => {
    const map = new YAMLMap();
    map.set(name, value);
    return map;
  };
  return [
    { tag, resolve: (text: string) => ({ [name]: text }) },
    { tag, collection: 'seq', resolve: wrapped },
    { tag, collection: 'map', resolve: wrapped },
  ] satisfies readonly (ScalarTag | CollectionTag)[];
});
