// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { SignalFile } from './signals.ts';
export const validateSignals: ValidateFunction<SignalFile>;
