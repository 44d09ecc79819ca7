import type { JsonObject } from '../../src/model/value.ts';
import { type Label, type Told, toldOf } from './story.ts';

/** What happens to an object that leaves the template, or is replaced. */
type Policy = 'Delete' | 'Retain' | 'Snapshot' | 'ReplaceAndDelete' | 'ReplaceAndRetain' | 'ReplaceAndSnapshot';

/** One row of a change set, with the properties on both sides as text, as the API gives them. */
export type SetRow = JsonObject;

/** A change set as a reviewer would label it. */
export type SetStory = readonly [what: string, label: Label, ...rows: readonly SetRow[]];

type Replacement = 'True' | 'False' | 'Conditional';

interface Row {
  readonly action: 'Add' | 'Modify' | 'Remove';
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  readonly replacement?: Replacement;
  readonly policy?: Policy;
}

const RECREATION = { True: 'Always', False: 'Never', Conditional: 'Conditionally' } as const;

function rowOf(type: string, { action, before, after, replacement, policy }: Row): SetRow {
  const id = type.split('::').slice(1).join('');
  return {
    Type: 'Resource',
    ResourceChange: {
      Action: action,
      LogicalResourceId: id,
      ...(action === 'Add' ? {} : { PhysicalResourceId: `${id}-1a2b3c` }),
      ResourceType: type,
      ...(replacement === undefined ? {} : { Replacement: replacement }),
      ...(policy === undefined ? {} : { PolicyAction: policy }),
      Scope: action === 'Modify' ? ['Properties'] : [],
      Details: action === 'Modify' ? detailsOf(before ?? {}, after ?? {}, replacement ?? 'False') : [],
      ...contextOf('BeforeContext', before),
      ...contextOf('AfterContext', after),
    },
  };
}

function contextOf(name: string, properties: JsonObject | undefined): JsonObject {
  return properties === undefined ? {} : { [name]: JSON.stringify({ Properties: properties }) };
}

function detailsOf(before: JsonObject, after: JsonObject, replacement: Replacement): readonly JsonObject[] {
  return Object.keys({ ...before, ...after })
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({
      Target: {
        Attribute: name === 'Tags' ? 'Tags' : 'Properties',
        Name: name,
        RequiresRecreation: RECREATION[replacement],
        Path: `/Properties/${name}`,
        AttributeChangeType: before[name] === undefined ? 'Add' : after[name] === undefined ? 'Remove' : 'Modify',
      },
      Evaluation: 'Static',
      ChangeSource: 'DirectModification',
    }));
}

export const adds = (type: string, after: JsonObject): SetRow => rowOf(type, { action: 'Add', after });

export const removes = (type: string, before: JsonObject, policy: Policy = 'Delete'): SetRow =>
  rowOf(type, { action: 'Remove', before, policy });

export const modifies = (type: string, before: JsonObject, patch: JsonObject): SetRow =>
  rowOf(type, { action: 'Modify', before, after: { ...before, ...patch }, replacement: 'False' });

export const replaces = (
  type: string,
  before: JsonObject,
  patch: JsonObject,
  { replacement = 'True', policy = 'ReplaceAndDelete' }: { readonly replacement?: Replacement; readonly policy?: Policy } = {},
): SetRow => rowOf(type, { action: 'Modify', before, after: { ...before, ...patch }, replacement, policy });

function changeSetOf([, , ...rows]: SetStory): JsonObject {
  const account = 'arn:aws:cloudformation:eu-west-1:111111111111';
  return {
    Changes: rows,
    ChangeSetName: 'change',
    ChangeSetId: `${account}:changeSet/change/6f1c2b44-0d1e-4a53-9b0e-2f7a7a3c1d10`,
    StackId: `${account}:stack/shop/0c9d7e30-5f0b-11ef-9a55-0a1b2c3d4e5f`,
    StackName: 'shop',
    Parameters: [],
    CreationTime: '2026-03-02T09:00:00.000000+00:00',
    ExecutionStatus: 'AVAILABLE',
    Status: 'CREATE_COMPLETE',
    Capabilities: ['CAPABILITY_IAM'],
    Tags: [],
    IncludeNestedStacks: false,
  };
}

/** Runs a change set through the whole pipeline. */
export function tellSet(story: SetStory): Promise<Told> {
  return toldOf(changeSetOf(story), story[1]);
}
