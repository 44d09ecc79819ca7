import { readableState, type StackResult } from './check-state.ts';

/** What a GraphQL query asks of a commit to get the checks named `$checkName`; a commit seldom has more of them. */
export const CHECK_TEXTS = `oid
checkSuites(first: 20, filterBy: { checkName: $checkName }) {
  nodes { checkRuns(first: 50, filterBy: { checkName: $checkName, checkType: ALL }) { nodes { conclusion text } } }
}`;

interface CheckText {
  readonly conclusion: string | null;
  readonly text: string | null;
}

/** The answer to it. */
export interface CheckTexts {
  readonly oid: string;
  readonly checkSuites: {
    readonly nodes: readonly { readonly checkRuns: { readonly nodes: readonly CheckText[] } }[];
  } | null;
}

/** What a commit was judged by, once. */
export interface EarlierCheck {
  readonly sha: string;
  readonly isGreen: boolean;
  readonly text: string | null;
}

export function checksIn({ oid, checkSuites }: CheckTexts): readonly EarlierCheck[] {
  const runs = (checkSuites?.nodes ?? []).flatMap(({ checkRuns }) => checkRuns.nodes);
  return runs.map(({ conclusion, text }) => ({ sha: oid, isGreen: conclusion === 'SUCCESS', text }));
}

/** The results in it; none where they cannot be read, since that of another pull request must not hold this one up. */
export function resultsIn(commit: CheckTexts): readonly StackResult[] {
  return checksIn(commit).flatMap(({ text }) => readableState(text));
}
