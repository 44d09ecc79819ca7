import { printable } from '../../failure.ts';

/** One line of the examination. */
export interface Diagnosis {
  readonly state: 'fine' | 'way around' | 'unknown';
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

export function fine(message: string): Diagnosis {
  return { state: 'fine', message };
}

/** Something that lets a change in although the gate would not. */
export function wayAround(message: string, fix: string): Diagnosis {
  return { state: 'way around', message, fix };
}

export function unknown(what: string, { unknown: why }: { readonly unknown: string }): Diagnosis {
  const fix = "use a token of an administrator's, with read access to administration, secrets and environments";
  return { state: 'unknown', message: `${what} could not be read: ${why}`, fix };
}

const MARKS: Readonly<Record<Diagnosis['state'], string>> = { fine: 'ok  ', 'way around': 'FAIL', unknown: '?   ' };

/** What `doctor` prints: each line with what to do, and at the end what it comes to. */
export function diagnosisText(all: readonly Diagnosis[]): string {
  const count = (state: Diagnosis['state']): number => all.filter((one) => one.state === state).length;
  const lines = all.flatMap(({ state, message, fix }) => [
    `${MARKS[state]}  ${printable(message)}`,
    ...(fix === undefined ? [] : [`      ${printable(fix)}`]),
  ]);
  const [ways, open] = [count('way around'), count('unknown')];
  const ending = [
    ways === 0 ? 'No way around the gate was found.' : `${ways} ${ways === 1 ? 'way' : 'ways'} around the gate.`,
    ...(open === 0 ? [] : [`${open} could not be read.`]),
  ];
  return `${lines.join('\n')}\n\n${ending.join(' ')}\n`;
}
