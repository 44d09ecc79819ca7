// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { ChangeSetPage, ChangeSetChange } from './cloudformation-change-set.ts';
export const validateCloudformationChangeSet: ValidateFunction<ChangeSetPage>;
export const validateChange: ValidateFunction<ChangeSetChange>;
