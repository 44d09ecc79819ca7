/** Somebody who stands behind a change: by id where the forge knows it, else by the name that a text gave. */
export interface Operator {
  readonly id?: number;
  readonly login: string;
}

/** What an approval of a verdict takes. */
export interface ApprovalRule {
  /** How many people have to approve; 0 where nobody has to. */
  readonly needed: number;
  /** Slugs of teams: where there are any, only their members count. */
  readonly teams: readonly string[];
  /** Who owns changed files, where the policy asks for their approval. */
  readonly owners: readonly OwnerGroup[];
}

/** Files of one set of owners. An owner that is neither a login nor a team of the organisation can approve nothing. */
export interface OwnerGroup {
  /** As CODEOWNERS has them: `@login`, `@organisation/team` or an e-mail. */
  readonly owners: readonly string[];
  /** The logins among them, in small letters. */
  readonly logins: readonly string[];
  /** The slugs of the organisation's teams among them, in small letters. */
  readonly teams: readonly string[];
  readonly files: readonly string[];
}

/** Who has approved a plan and who has not, with the reasons. */
export interface ApprovalState {
  readonly needed: number;
  readonly counted: readonly { readonly login: string; readonly at: string }[];
  readonly notCounted: readonly { readonly login: string; readonly why: string }[];
  /** Logins of those whose latest word is a request for changes. */
  readonly changesRequestedBy: readonly string[];
  /** Whose approval is missing besides, one sentence for each group of code owners. */
  readonly ownersMissing: readonly string[];
  readonly satisfied: boolean;
  /** The line that a review's body needs, exactly. */
  readonly line: string;
  /** The approval digest: `sha256:` and 64 hex digits. */
  readonly digest: string;
}
