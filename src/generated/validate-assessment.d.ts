// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { StoredAssessment } from './assessment.ts';
export const validateAssessment: ValidateFunction<StoredAssessment>;
