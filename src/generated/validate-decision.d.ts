// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { Decision, Envelope } from './decision.ts';
export const validateDecision: ValidateFunction<Decision>;
export const validateEnvelope: ValidateFunction<Envelope>;
