import type { Comparison, Difference, PlannedChange, Side } from '../generated/comparison.ts';
import { code, counted } from '../model/text.ts';
import { KIND_WORD } from './change-words.ts';
import { environmentPhrase, VERDICT_WORDS } from './words.ts';

/** The answer of a comparison in a word. */
export const TREND_WORDS: Readonly<Record<Comparison['trend'], string>> = {
  better: 'Better',
  worse: 'Worse',
  same: 'No better, no worse',
};

/** `Blocked, 97/100`. */
export function sideWords({ verdict, mode, score }: Side): string {
  const { enforced, observed } = VERDICT_WORDS[verdict];
  return `${mode === 'observe' ? observed : enforced}, ${score}/100`;
}

/** What both plans are of; where they are not alike, that is news. */
export function placeWords({ old, new: now }: Comparison): string {
  return old.environment === now.environment
    ? environmentPhrase(now.environment)
    : `${environmentPhrase(old.environment)} → ${environmentPhrase(now.environment)}`;
}

/** How a finding changed: `new`, `gone`, `20 → 60 %`. */
export function stepWords(difference: Difference, isWorse: boolean): string {
  const { old, new: now } = difference;
  if (old !== undefined && now !== undefined) return `${percent(old)} → ${percent(now)} %`;
  return isWorse ? 'new' : 'gone';
}

function percent(severity: number): string {
  return `${Math.round(severity * 100)}`;
}

/** A section of changes: its title, and a sentence for each. */
export interface ChangeSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The changes that are new, gone or different; sections without any are left out. */
export function changeSections({ changes }: Comparison): readonly ChangeSection[] {
  const sections: readonly ChangeSection[] = [
    { title: counted(changes.new.length, 'new change'), lines: changes.new.map(changePhrase) },
    { title: `${counted(changes.gone.length, 'change')} gone`, lines: changes.gone.map(changePhrase) },
    {
      title: counted(changes.different.length, 'different change'),
      lines: changes.different.map(({ old, new: now }) => `${code(now.address)}: ${fatePhrase(old)} → ${fatePhrase(now)}`),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function changePhrase(change: PlannedChange): string {
  return `${code(change.address)}: ${fatePhrase(change)}`;
}

function fatePhrase({ kind, score }: PlannedChange): string {
  return `${KIND_WORD[kind]} (${score})`;
}

/** What did not change, in a sentence; nothing where all did. */
export function samePhrase({ changes, worse, better }: Comparison): string {
  if (worse.length + better.length + changes.new.length + changes.gone.length + changes.different.length === 0) {
    return `Both plans do the same: ${counted(changes.same, 'change')}.`;
  }
  return changes.same === 0 ? '' : `${counted(changes.same, 'change')} as before.`;
}
