import { isoOfSeconds, secondsOf } from '../model/instant.ts';

/** Milliseconds since 1970 of an entry's time, `2026-12-31T23:59:59.999Z`; the schema has checked its form, 0 for a day that is none. */
export function millisOf(time: string): number {
  const seconds = secondsOf(time);
  return seconds === undefined ? 0 : seconds * 1000 + Number(/\.(\d{3})Z$/.exec(time)?.[1] ?? 0);
}

/** The other way round: an instant as ISO 8601 in UTC, to the millisecond. */
export function isoOf(millis: number): string {
  const seconds = Math.floor(millis / 1000);
  return isoOfSeconds(seconds).replace('Z', `.${String(millis - seconds * 1000).padStart(3, '0')}Z`);
}
