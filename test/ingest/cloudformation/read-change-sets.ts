import { cloudformation } from '../../../src/ingest/cloudformation/index.ts';
import type { TemplateSource } from '../../../src/ingest/parser.ts';
import { InputError } from '../../../src/model/errors.ts';
import type { Plan, ResourceChange } from '../../../src/model/plan.ts';
import type { Json, JsonObject, Path } from '../../../src/model/value.ts';

type Draft = ReturnType<typeof cloudformation.open>;

/** What the reader does with a document: it asks for each value that it reaches, and enters or hands over what is wanted. */
function feed(draft: Draft, path: Path, value: Json): void {
  const interest = draft.interest(path);
  const isContainer = typeof value === 'object' && value !== null;
  if (interest === 'skip') return;
  if (interest === 'take' || !isContainer) return draft.value(path, value);
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (item !== undefined) feed(draft, [...path, step], item);
  }
}

export function draftOf(document: Json, file = 'change-set.json', index = 0): Draft {
  const draft = cloudformation.open({ file, index, byte: 0 });
  feed(draft, [], document);
  return draft;
}

/** Plans of documents in one file; a list at the root is one document for each element. */
export function readFile(documents: readonly Json[], templates: readonly TemplateSource[] = []): readonly Plan[] {
  return readFiles({ 'change-set.json': documents }, templates);
}

export function readFiles(
  files: Readonly<Record<string, readonly Json[]>>,
  templates: readonly TemplateSource[] = [],
): readonly Plan[] {
  const drafts = Object.entries(files).flatMap(([file, documents]) =>
    documents.flatMap((root) => (Array.isArray(root) ? root : [root])).map((document, index) => draftOf(document, file, index)),
  );
  return cloudformation.assemble(drafts, templates);
}

export function onlyPlan(document: Json, templates: readonly TemplateSource[] = []): Plan {
  const [plan, ...others] = readFile([document], templates);
  if (plan === undefined || others.length > 0) throw new Error(`Expected one plan, not ${others.length + (plan ? 1 : 0)}.`);
  return plan;
}

/** The change that one row of a change set becomes. */
export function onlyChange(resource: JsonObject): ResourceChange {
  const [change, ...others] = onlyPlan(changeSet({ changes: [resource] })).changes;
  if (change === undefined || others.length > 0) throw new Error(`Expected one change, not ${others.length + (change ? 1 : 0)}.`);
  return change;
}

export interface ChangeSetParts {
  readonly changes?: readonly JsonObject[];
  readonly name?: string;
  readonly fields?: JsonObject;
}

const ACCOUNT = 'arn:aws:cloudformation:eu-west-1:123456789012';

export function changeSetId(name: string): string {
  return `${ACCOUNT}:changeSet/${name}/11111111-2222-3333-4444-555555555555`;
}

/** A change set as the CLI prints it; `changes` are `ResourceChange` objects, to which a usual bucket is added. */
export function changeSet({ changes = [], name = 'update', fields = {} }: ChangeSetParts = {}): JsonObject {
  return {
    Changes: changes.map((change) => ({ Type: 'Resource', ResourceChange: { ...BUCKET, ...change } })),
    ChangeSetName: name,
    ChangeSetId: changeSetId(name),
    StackId: `${ACCOUNT}:stack/shop/99999999-8888-7777-6666-555555555555`,
    StackName: 'shop',
    Status: 'CREATE_COMPLETE',
    ExecutionStatus: 'AVAILABLE',
    ...fields,
  };
}

const BUCKET: JsonObject = {
  Action: 'Modify',
  LogicalResourceId: 'Uploads',
  PhysicalResourceId: 'shop-uploads',
  ResourceType: 'AWS::S3::Bucket',
  Scope: [],
  Details: [],
};

/** The error that a person would see; anything but one for the user's input is a failure of the test. */
export function inputErrorOf(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('Expected an error.');
}
