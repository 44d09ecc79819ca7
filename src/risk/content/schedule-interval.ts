import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { isObject } from './json.ts';

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };
const [DAY, WEEK, MONTH, YEAR] = [24, 168, 730, 8760] as const;

/** About how many hours lie between two runs: of the most frequent of the schedules in a value, `undefined` without one. */
export function hoursBetweenRuns(value: Json | undefined): number | undefined {
  const found = intervalsIn(value);
  return found.length === 0 ? undefined : Math.min(...found);
}

function intervalsIn(value: Json | undefined): readonly number[] {
  if (typeof value === 'string') return intervalOf(value.trim()) ?? [];
  if (isList(value)) return value.flatMap(intervalsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    SCHEDULE.test(name) || typeof field === 'object' ? intervalsIn(field) : [],
  );
}

/** Attributes that say when something runs. */
export const SCHEDULE = /(^|_)(schedule|cron|schedule_?expression|cron_?expression|recurrence)$/i;

/** `rate(5 minutes)`, `cron(0 3 * * ? *)` as EventBridge writes them, and the five fields of a crontab. */
function intervalOf(text: string): readonly number[] | undefined {
  const [, amount, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(text) ?? [];
  if (amount !== undefined) return [Number(amount) * (HOURS[unit ?? ''] ?? DAY)];
  const fields = (/^cron\(([^()]*)\)$/.exec(text)?.[1] ?? text).split(/\s+/);
  return isCron(fields) ? [intervalOfCron(fields)] : undefined;
}

function isCron(fields: readonly string[]): boolean {
  const isField = (field: string): boolean => /^[\d*?,/LW#A-Z-]+$/i.test(field);
  // Without a number it is a sentence of as many words, or every minute.
  const isSchedule = fields.some((field) => /\d/.test(field)) || fields.every(isAny);
  return (fields.length === 5 || fields.length === 6) && fields.every(isField) && isSchedule;
}

/** The fields of a crontab, the slowest first: where it stands, how often it is met in a round, and how long a round is. */
const FIELDS = [
  { at: 3, most: 12, hours: YEAR },
  { at: 2, most: 30, hours: MONTH },
  { at: 4, most: 7, hours: WEEK },
  { at: 1, most: 24, hours: DAY },
  { at: 0, most: 60, hours: 1 },
] as const;

function intervalOfCron(fields: readonly string[]): number {
  const decides = FIELDS.find(({ at }) => !isAny(fields[at] ?? '*'));
  return decides === undefined ? 1 / 60 : decides.hours / timesIn(fields[decides.at] ?? '*', decides.most);
}

function isAny(field: string): boolean {
  return field === '*' || field === '?' || field === '*/1';
}

/** How often a field of a crontab is met while it goes round once. */
function timesIn(field: string, most: number): number {
  const step = Number(/\/(\d+)$/.exec(field)?.[1] ?? Number.NaN);
  if (step > 0) return Math.max(1, Math.floor(most / step));
  const parts = field.split(',').map((part) => {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(part) ?? [];
    if (first !== undefined && last !== undefined) return Math.max(1, Number(last) - Number(first) + 1);
    // MON-FRI and its like are most of a week.
    return /^[A-Z]+-[A-Z]+$/i.test(part) ? MOST_OF_A_WEEK : 1;
  });
  return Math.min(
    most,
    parts.reduce((sum, part) => sum + part, 0),
  );
}

const MOST_OF_A_WEEK = 5;
