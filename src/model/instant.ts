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
