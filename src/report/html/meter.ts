import type { Report } from '../../generated/report.ts';
import { upperFirst } from '../view.ts';

/** The score as a bar of its parts, with the thresholds that it is measured against. Lengths are percent of the bar. */
export interface Meter {
  readonly parts: readonly Part[];
  readonly marks: readonly {
    readonly at: number;
    readonly label: string;
    readonly anchor: 'start' | 'end';
    readonly shift: number;
  }[];
  /** The same in words, for those who cannot see it. */
  readonly words: string;
}

export interface Part {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly points: number;
  readonly start: number;
  readonly message: string;
}

/** A mark so near the right end that its label has to stand to its left. */
const NEAR_THE_END = 80;
const TO_THE_LEFT = { anchor: 'end', shift: -5 } as const;
const TO_THE_RIGHT = { anchor: 'start', shift: 5 } as const;

export function meterOf({ why, score, thresholds }: Report): Meter {
  const parts = partsOf(why);
  const marks = [
    { at: thresholds.review, label: `review from ${thresholds.review}` },
    { at: thresholds.block, label: `block from ${thresholds.block}` },
  ].filter(({ at }) => at > 0 && at <= 100);
  return {
    parts,
    marks: marks.map((mark) => ({ ...mark, ...(mark.at > NEAR_THE_END ? TO_THE_LEFT : TO_THE_RIGHT) })),
    words: [
      `Score ${score} of 100`,
      ...parts.map(({ label, points }) => `${label} ${points}`),
      ...marks.map(({ label }) => label),
    ].join(', '),
  };
}

/** The parts one after the other, each from where the one before it ends. */
export function partsOf(
  why: readonly { readonly id: string; readonly label: string; readonly points: number; readonly message: string }[],
): readonly Part[] {
  let start = 0;
  return why
    .filter(({ points }) => points > 0)
    .map(({ id, label, points, message }, index) => {
      const part = { id, number: index + 1, label: upperFirst(label), points, start, message };
      start += points;
      return part;
    });
}
