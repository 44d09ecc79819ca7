// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { KeysFile } from './keys.ts';
export const validateKeys: ValidateFunction<KeysFile>;
