import { escapeTerminal } from './escape.ts';
import { labelWithType, type Row } from './rows.ts';
import { shortenAddress, shortenEnd, shortenStart, widthOf } from './shorten.ts';

/** What to call each row: its address, with the plan behind it where another plan has a row of the same name. */
export function namesFor(rows: readonly Row[]): (row: Row) => string {
  const plans = new Map<string, Set<string>>();
  for (const { label, change } of rows) plans.set(label, (plans.get(label) ?? new Set()).add(change.plan));
  return (row) => {
    const isShared = (plans.get(row.label)?.size ?? 0) > 1;
    return escapeTerminal(isShared ? `${labelWithType(row)} in ${row.change.plan}` : labelWithType(row));
  };
}

/** A name as it is, and the columns that there are for it. */
export interface NameToFit {
  readonly name: string;
  readonly columns: number;
}

/**
 * Each name in its columns, so that two names never come to the same text. Where that cannot be, both stay as they are, longer than
 * their columns.
 */
export function fitNames(names: readonly NameToFit[], sign: string): readonly string[] {
  const plain = names.map(({ name, columns }) => shortenAddress(name, columns, sign));
  const told = names.map((one, index) => {
    const others = namesakes(index, plain, names);
    return others.length === 0 ? (plain[index] ?? one.name) : toldApart(one, others, sign);
  });
  return names.map(({ name }, index) => (namesakes(index, told, names).length === 0 ? (told[index] ?? name) : name));
}

/** The other names of which the same text was made. */
function namesakes(index: number, texts: readonly string[], names: readonly NameToFit[]): readonly string[] {
  const own = names[index]?.name;
  return names.flatMap(({ name }, other) => (texts[other] === texts[index] && name !== own ? [name] : []));
}

const BREAKS = /[./[\s]/;

/** Fewer columns than this say nothing of what stands before. */
const WORTH_SAYING = 8;

/** A name with the step in which it differs from the others, and as much around it as fits: what a thing is stands at the end. */
function toldApart({ name, columns }: NameToFit, others: readonly string[], sign: string): string {
  const differs = Math.max(...others.map((other) => sharedStart(name, other)));
  const [start, end] = stepAround(name, differs);
  const step = shortenEnd(name.slice(start, end), Math.max(1, columns - 2 * widthOf(sign)), sign);
  const after = wholeSteps(shortenStart(name.slice(end), columns - widthOf(step) - (start > 0 ? widthOf(sign) : 0), sign), sign);
  const room = columns - widthOf(step) - widthOf(after);
  const before = name.slice(0, start);
  const isShown = widthOf(before) <= room || room >= WORTH_SAYING;
  return `${isShown ? shortenAddress(before, room, sign) : sign}${step}${after}`;
}

/** What is left of a step whose start was cut off says nothing, where enough follows it. */
function wholeSteps(text: string, sign: string): string {
  const next = text.startsWith(sign) ? text.indexOf('.', sign.length) : -1;
  return next >= 0 && text.length - next >= WORTH_SAYING ? sign + text.slice(next) : text;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Where the step that holds this place begins and ends. */
function stepAround(name: string, place: number): readonly [start: number, end: number] {
  let start = Math.min(place, name.length);
  while (start > 0 && !BREAKS.test(name[start - 1] ?? '')) start -= 1;
  let end = start;
  while (end < name.length && !BREAKS.test(name[end] ?? '')) end += 1;
  return [start, end];
}
