// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Some SDKs print numbers and booleans where the API has text.
 *
 * This interface was referenced by `ChangeSetPage`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string | number | boolean | null;
/**
 * This interface was referenced by `ChangeSetPage`'s JSON-Schema
 * via the `definition` "flag".
 */
export type Flag = boolean | string | null;
/**
 * A string of JSON from the API, an object in recorded outputs.
 *
 * This interface was referenced by `ChangeSetPage`'s JSON-Schema
 * via the `definition` "context".
 */
export type Context =
  | string
  | {
      [k: string]: unknown;
    }
  | null;

/**
 * Output of CloudFormation's DescribeChangeSet (API version 2010-05-15): a change set or one page of it, with keys as the API spells them. No stricter than the tools that write it: every field may be missing, null or empty, unknown fields pass, and what a word means is decided while reading.
 */
export interface ChangeSetPage {
  ChangeSetId?: Text;
  ChangeSetName?: Text;
  StackId?: Text;
  StackName?: Text;
  Status?: Text;
  StatusReason?: Text;
  ExecutionStatus?: Text;
  NextToken?: Text;
  ParentChangeSetId?: Text;
  RootChangeSetId?: Text;
  IncludeNestedStacks?: Flag;
  Parameters?:
    | {
        ParameterKey?: Text;
        ParameterValue?: Text;
        ResolvedValue?: Text;
        UsePreviousValue?: Flag;
        [k: string]: unknown;
      }[]
    | null;
  Tags?:
    | {
        Key?: Text;
        Value?: Text;
        [k: string]: unknown;
      }[]
    | null;
  Changes?: ChangeSetChange[] | null;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `ChangeSetPage`'s JSON-Schema
 * via the `definition` "change".
 */
export interface ChangeSetChange {
  Type?: Text;
  HookInvocationCount?: number | string | null;
  ResourceChange?: ChangeSetResourceChange | null;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `ChangeSetPage`'s JSON-Schema
 * via the `definition` "resourceChange".
 */
export interface ChangeSetResourceChange {
  Action: string;
  LogicalResourceId: string;
  PhysicalResourceId?: Text;
  ResourceType: string;
  Replacement?: Text;
  PolicyAction?: Text;
  ChangeSetId?: Text;
  BeforeContext?: Context;
  AfterContext?: Context;
  PreviousDeploymentContext?: Context;
  Scope?: unknown[] | null;
  Details?: ChangeSetDetail[] | null;
  ModuleInfo?: {
    TypeHierarchy?: Text;
    LogicalIdHierarchy?: Text;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `ChangeSetPage`'s JSON-Schema
 * via the `definition` "detail".
 */
export interface ChangeSetDetail {
  Evaluation?: Text;
  ChangeSource?: Text;
  CausingEntity?: Text;
  Target?: {
    Attribute?: Text;
    Name?: Text;
    Path?: Text;
    RequiresRecreation?: Text;
    AttributeChangeType?: Text;
    Drift?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
