import { InputError, type Position } from '../model/errors.ts';

/** An InputError that says where, if it did not; anything else as it is. */
export function located(error: unknown, where: { readonly file?: string; readonly position?: Position }): unknown {
  if (!(error instanceof InputError)) return error;
  if ((error.file ?? where.file) === error.file && (error.position ?? where.position) === error.position) return error;
  const file = error.file ?? where.file;
  const position = error.position ?? where.position;
  return new InputError(error.message, error.hint, { ...(file && { file }), ...(position && { position }), cause: error });
}
