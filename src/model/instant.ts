const ISO = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z)?$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Seconds since 1970 of an ISO 8601 instant in UTC, or of a day's first second; `undefined` for anything else. The core has no
 * clock, so it is given times as text.
 */
export function secondsOf(iso: string): number | undefined {
  const found = ISO.exec(iso);
  const days = daysOf(found?.[1] ?? '');
  if (days === undefined) return undefined;
  const clock = found?.slice(2).map((part = '0') => Number(part)) ?? [];
  return days * 86_400 + clock.reduce((sum, part) => sum * 60 + part, 0);
}

/** Days since 1970 of a day of the Gregorian calendar that exists. */
function daysOf(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lengths = MONTHS.map((length, index) => (index === 1 && isLeap(year) ? length + 1 : length));
  if (date < 1 || date > (lengths[month - 1] ?? 0)) return undefined;
  const before = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  return 365 * (year - 1970) + leapYearsUntil(year - 1) - leapYearsUntil(1969) + before + date - 1;
}

function isLeap(year: number): boolean {
  return leapYearsUntil(year) > leapYearsUntil(year - 1);
}

function leapYearsUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

const DAY = 86_400;

/** The other way round: seconds since 1970 as ISO 8601 in UTC, `2026-12-31T23:59:59Z`. */
export function isoOfSeconds(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const rest = seconds - days * DAY;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${dayOf(days)}T${[rest / 3600, (rest / 60) % 60, rest % 60].map(two).join(':')}Z`;
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
