import type { ResourceContext } from './contexts.ts';
import type { ChangeDetail } from './details.ts';
import { textOf } from './json.ts';
import { NEW_VALUE_WITHHELD, VALUE_WITHHELD } from './values.ts';

/** What CloudFormation does with an object that leaves the stack or is replaced, before and after the change. */
export type ResourcePolicies = Readonly<Record<string, readonly [before: string | undefined, after: string | undefined]>>;

export interface PolicyEvidence {
  readonly before: ResourceContext | undefined;
  readonly after: ResourceContext | undefined;
  readonly details: readonly ChangeDetail[];
}

const POLICY_NAMES = ['DeletionPolicy', 'UpdateReplacePolicy'] as const;

/** Only policies that stand on at least one side; `undefined` where none does. */
export function policiesOf(evidence: PolicyEvidence): ResourcePolicies | undefined {
  const found = POLICY_NAMES.map((name) => [name, sidesOf(name, evidence)] as const);
  const given = found.filter(([, sides]) => sides.some((side) => side !== undefined));
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function sidesOf(name: string, { before, after, details }: PolicyEvidence): readonly [string | undefined, string | undefined] {
  const detail = details.find(({ attribute, isSync }) => attribute === name && !isSync);
  const said: readonly [string | undefined, string | undefined] = [
    textOf(before?.[name]) ?? detail?.before,
    textOf(after?.[name]) ?? detail?.after,
  ];
  const isWithheld = detail !== undefined && said.every((side) => side === undefined);
  return isWithheld ? [VALUE_WITHHELD, NEW_VALUE_WITHHELD] : said;
}
