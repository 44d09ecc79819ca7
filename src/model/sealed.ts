import type { Json } from './value.ts';

/** Why a value was sealed: the plan says so, or it is plainly a secret that nobody marked. */
export type SealReason = 'marked-sensitive' | 'looks-secret';

/**
 * A sensitive plan value. Rules may judge it through {@link reveal}; nothing can print or serialize it: `JSON.stringify`,
 * template strings, `util.inspect` and every own property show only the placeholder.
 */
export class Sealed {
  readonly #content: Json;
  readonly reason: SealReason;

  constructor(content: Json, reason: SealReason) {
    this.#content = content;
    this.reason = reason;
  }

  static open(sealed: Sealed): Json {
    return sealed.#content;
  }

  /** Whether two seals hold the same content; says nothing of what it is. */
  static same(a: Sealed, b: Sealed): boolean {
    return JSON.stringify(a.#content) === JSON.stringify(b.#content);
  }

  toString(): string {
    return SEALED_TEXT;
  }

  toJSON(): string {
    return SEALED_TEXT;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return SEALED_TEXT;
  }
}

/** What every report shows in place of a sealed value. */
export const SEALED_TEXT = '(sensitive)';
