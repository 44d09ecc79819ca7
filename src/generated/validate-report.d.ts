// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { Report } from './report.ts';
export const validateReport: ValidateFunction<Report>;
