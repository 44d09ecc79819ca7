import type { Json } from '../../model/value.ts';
import { toNumber } from './coerce.ts';

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_536_000 };

/** A number, or a duration in seconds: `7`, `"7"`, `"604800s"`, `"1h30m"`, `"P7D"`, `"PT12H"`. */
export function quantityOf(value: Json | undefined): number | undefined {
  const plain = toNumber(value);
  if (plain !== undefined || typeof value !== 'string') return plain;
  return suffixed(value.trim()) ?? isoDuration(value.trim());
}

function suffixed(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?[smhdwy])+$/.test(text)) return undefined;
  return sum([...text.matchAll(/(\d+(?:\.\d+)?)([smhdwy])/g)].map(([, amount, unit]) => Number(amount) * secondsIn(unit)));
}

function isoDuration(text: string): number | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (parts === null || text.length < 3) return undefined;
  const units = ['y', 'w', 'd', 'h', 'm', 's'];
  return sum(units.map((unit, index) => Number(parts[index + 1] ?? 0) * secondsIn(unit)));
}

function secondsIn(unit: string | undefined): number {
  return SECONDS[unit ?? 's'] ?? 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
