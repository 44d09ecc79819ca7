// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A person's word that plans may be applied whatever their verdict, signed: what `blastgate override` writes.
 */
export interface SignedOverride {
  form: 'blastgate/override/1';
  plans: string[];
  reason: string;
  /**
   * When it was signed, ISO 8601 in UTC.
   */
  time: string;
  /**
   * The id of the key.
   */
  key: string;
  /**
   * Ed25519, base64.
   */
  signature: string;
}
