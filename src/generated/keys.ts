// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `KeysFile`'s JSON-Schema
 * via the `definition` "date".
 */
export type Date = string;

/**
 * The public keys by which `blastgate verify` trusts a decision, and when each of them counts.
 */
export interface KeysFile {
  $schema?: string;
  version: 1;
  /**
   * @minItems 1
   */
  keys: [
    {
      /**
       * The public key: its PEM text, or the path of a file that holds it, from this file.
       */
      key: string;
      /**
       * Decisions issued before this day or instant do not count.
       */
      not_before?: string;
      /**
       * The last day, or the instant, at which the key counts, whenever a decision was issued.
       */
      not_after?: string;
    },
    ...{
      /**
       * The public key: its PEM text, or the path of a file that holds it, from this file.
       */
      key: string;
      /**
       * Decisions issued before this day or instant do not count.
       */
      not_before?: string;
      /**
       * The last day, or the instant, at which the key counts, whenever a decision was issued.
       */
      not_after?: string;
    }[]
  ];
}
