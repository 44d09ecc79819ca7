/** Who may break the glass, and for how long that holds. */
export interface OverrideSettings {
  readonly group: string;
  readonly members: readonly OverrideMember[];
  readonly validHours: number;
}

export interface OverrideMember {
  /** The login on GitHub; how the ledger calls them. */
  readonly name: string;
  /** The account's number on GitHub. */
  readonly id?: number;
  /** The public key in base64 (SPKI), for the command line. */
  readonly key?: string;
}

/** An override that counts. */
export interface GivenOverride {
  readonly by: string;
  readonly group: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly expires: string;
}
