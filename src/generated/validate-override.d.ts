// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { SignedOverride } from './override.ts';
export const validateOverride: ValidateFunction<SignedOverride>;
