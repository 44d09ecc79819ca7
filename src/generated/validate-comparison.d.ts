// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { Comparison } from './comparison.ts';
export const validateComparison: ValidateFunction<Comparison>;
