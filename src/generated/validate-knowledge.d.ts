// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { Knowledge } from './knowledge.ts';
export const validateKnowledge: ValidateFunction<Knowledge>;
