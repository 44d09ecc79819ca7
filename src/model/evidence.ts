/** An account of the forge. `id` is what counts: names can be changed and imitated. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin';
}

/** One commit of a pull request; the git fields are whatever its author wrote, the accounts are the forge's. */
export interface CommitEvidence {
  readonly sha: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly committerName: string;
  readonly committerEmail: string;
  readonly author?: Account;
  readonly committer?: Account;
  /** Accounts of the `Co-authored-by` trailers, where the forge resolved them. */
  readonly coAuthors?: readonly Account[];
  readonly message: string;
  /** True where the forge verified its signature. */
  readonly verified: boolean;
  readonly parents: number;
  /** True where a force-push took it out of the branch: it still tells who wrote the change. */
  readonly removedByForcePush: boolean;
}

export interface TimelineEvidence {
  readonly event: string;
  readonly actor?: Account;
}

/** Everything that tells who wrote a pull request, as the shells gathered it. Nothing in it has been judged. */
export interface PullRequestEvidence {
  readonly number: number;
  readonly author: Account;
  /** The app through which it was opened, where one was. */
  readonly viaApp?: { readonly id: number; readonly slug: string };
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly Account[];
  readonly commits: readonly CommitEvidence[];
  readonly timeline: readonly TimelineEvidence[];
  /**
   * Who pushed to the branch, as the forge recorded it: git metadata cannot forge these. A push that only merged the base in
   * ("Update branch") is left out by the shell that can tell.
   */
  readonly pushers: readonly Account[];
  /** Actors of the events that opened it and moved its head. */
  readonly actors: readonly Account[];
  /** Notes of authorship in git, each as `refs/notes/NAME`, a line break and the note's text. */
  readonly gitNotes: readonly string[];
  /** Agents that the gate named in earlier checks of this pull request. */
  readonly earlierAgents: readonly string[];
  /** Commits of this pull request, those that were pushed away too, on which a check of the gate's name is green. */
  readonly earlierGreen?: readonly string[];
  /** Agents whose pull requests brought the same plan digest. A person may take such a plan over. */
  readonly samePlan?: readonly { readonly pullRequest: number; readonly agent: string }[];
  /** Ids of the accounts above that may write to the repository. */
  readonly writers: ReadonlySet<number>;
  /** Why some of the evidence is missing (a page that failed, more than 250 commits); empty when everything was read. */
  readonly missing: readonly string[];
}

/** One review of a pull request. */
export interface ReviewEvidence {
  readonly id: number;
  readonly user: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The head that was reviewed. */
  readonly commit: string | null;
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly body: string;
  /** ISO 8601, or null where it was never edited. */
  readonly editedAt: string | null;
  readonly canWrite: boolean;
  /** Slugs of the teams of the organisation that the reviewer belongs to, where they were asked for. */
  readonly teams: readonly string[];
}
