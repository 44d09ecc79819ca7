// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { EventPayload } from './github-event.ts';
export const validateGithubEvent: ValidateFunction<EventPayload>;
