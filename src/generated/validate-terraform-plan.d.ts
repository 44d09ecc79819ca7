// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { TerraformPlan } from './terraform-plan.ts';
export const validateTerraformPlan: ValidateFunction<TerraformPlan>;
export const validateResourceChange: ValidateFunction<unknown>;
export const validateStateResource: ValidateFunction<unknown>;
