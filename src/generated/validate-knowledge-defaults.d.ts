// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { KnowledgeDefaults } from './knowledge-defaults.ts';
export const validateKnowledgeDefaults: ValidateFunction<KnowledgeDefaults>;
