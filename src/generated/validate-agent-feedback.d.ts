// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { AgentFeedback } from './agent-feedback.ts';
export const validateAgentFeedback: ValidateFunction<AgentFeedback>;
