// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { PolicyFile } from './policy.ts';
export const validatePolicy: ValidateFunction<PolicyFile>;
