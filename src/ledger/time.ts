import { secondsOf } from '../model/instant.ts';

/** Milliseconds since 1970 of an entry's time, `2026-12-31T23:59:59.999Z`; the schema has checked its form, 0 for a day that is none. */
export function millisOf(time: string): number {
  const seconds = secondsOf(time);
  return seconds === undefined ? 0 : seconds * 1000 + Number(/\.(\d{3})Z$/.exec(time)?.[1] ?? 0);
}

const DAY = 86_400_000;

/** The other way round: an instant as ISO 8601 in UTC, to the millisecond. */
export function isoOf(millis: number): string {
  const days = Math.floor(millis / DAY);
  const rest = millis - days * DAY;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const clock = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map(two).join(':');
  return `${dayOf(days)}T${clock}.${String(rest % 1000).padStart(3, '0')}Z`;
}

/** The day that lies so many days after 1970-01-01: https://howardhinnant.github.io/date_algorithms.html#civil_from_days */
function dayOf(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const years = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
