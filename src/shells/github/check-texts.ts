/** What a GraphQL query asks of a commit to get the texts of the checks named `$checkName`; a commit seldom has more of them. */
export const CHECK_TEXTS = `checkSuites(first: 20, filterBy: { checkName: $checkName }) {
  nodes { checkRuns(first: 20, filterBy: { checkName: $checkName, checkType: ALL }) { nodes { text } } }
}`;

/** The answer to it. */
export interface CheckTexts {
  readonly checkSuites: {
    readonly nodes: readonly { readonly checkRuns: { readonly nodes: readonly { readonly text: string | null }[] } }[];
  } | null;
}

export function textsOf({ checkSuites }: CheckTexts): readonly (string | null)[] {
  return (checkSuites?.nodes ?? []).flatMap(({ checkRuns }) => checkRuns.nodes.map(({ text }) => text));
}
