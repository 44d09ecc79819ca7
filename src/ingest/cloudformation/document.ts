import type { Json, JsonObject } from '../../model/value.ts';
import type { DocumentOrigin } from '../parser.ts';
import { isObject, listOf, textOf } from './json.ts';
import type { ChangeRow } from './row.ts';

/** One output of DescribeChangeSet: a whole change set or one page of it, or a change that stands alone. */
export interface ChangeSetDocument {
  readonly origin: DocumentOrigin;
  /** True for a change without a change set around it, as the console shows them (`[{"resourceChange": …}, …]`). */
  readonly isBare: boolean;
  /** False where the document has no `Changes` at all. */
  readonly listsChanges: boolean;
  readonly rows: readonly ChangeRow[];
  readonly head: ChangeSetHead;
}

/** What a change set says besides its changes. */
export interface ChangeSetHead {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly stackName: string | undefined;
  readonly stackId: string | undefined;
  readonly parentId: string | undefined;
  readonly rootId: string | undefined;
  readonly status: string | undefined;
  readonly statusReason: string | undefined;
  readonly executionStatus: string | undefined;
  readonly nextToken: string | undefined;
  readonly includesNested: boolean;
  readonly tags: readonly NamedText[];
  readonly parameters: readonly NamedText[];
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** `fields` are root keys as the API spells them. */
export function readHead(fields: JsonObject): ChangeSetHead {
  return {
    id: textOf(fields['ChangeSetId']),
    name: textOf(fields['ChangeSetName']),
    stackName: textOf(fields['StackName']),
    stackId: textOf(fields['StackId']),
    parentId: textOf(fields['ParentChangeSetId']),
    rootId: textOf(fields['RootChangeSetId']),
    status: textOf(fields['Status']),
    statusReason: textOf(fields['StatusReason']),
    executionStatus: textOf(fields['ExecutionStatus']),
    nextToken: textOf(fields['NextToken']),
    includesNested: textOf(fields['IncludeNestedStacks']) === 'true',
    tags: namedTexts(fields['Tags'], (tag) => [tag['Key'], tag['Value']]),
    // A parameter of a Systems Manager type holds the parameter's key; what it stands for is in ResolvedValue.
    parameters: namedTexts(fields['Parameters'], (parameter) => [
      parameter['ParameterKey'],
      textOf(parameter['ResolvedValue']) ?? parameter['ParameterValue'],
    ]),
  };
}

function namedTexts(
  list: Json | undefined,
  pair: (item: JsonObject) => readonly [Json | undefined, Json | undefined],
): readonly NamedText[] {
  return listOf(list)
    .filter(isObject)
    .flatMap((item) => {
      const [key, value] = pair(item);
      const name = textOf(key);
      // An empty text is a value here.
      const text = value === '' ? '' : textOf(value);
      return name === undefined || text === undefined ? [] : [{ name, text }];
    });
}
