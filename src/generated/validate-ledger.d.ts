// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { LedgerEntry } from './ledger.ts';
export const validateLedger: ValidateFunction<LedgerEntry>;
