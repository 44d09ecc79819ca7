// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { LedgerEntry, CheckpointBody } from './ledger.ts';
export const validateLedger: ValidateFunction<LedgerEntry>;
export const validateCheckpointBody: ValidateFunction<CheckpointBody>;
