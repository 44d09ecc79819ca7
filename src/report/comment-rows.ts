import type { Cause, Change, Report } from '../generated/report.ts';
import { CHANNEL_WORDS } from '../model/channel-words.ts';
import { code, counted } from '../model/text.ts';
import { labelWithType, resourceOf, type Row } from './rows.ts';
import { shorten, shortenSentence } from './shorten.ts';
import { forcedFirst, morePhrase } from './view.ts';
import { EFFECT_WORDS, kindPhrase } from './change-words.ts';

/** A line of the comment's table. Columns hold plain text or sentences; the template escapes them. */
export interface TableRow {
  readonly label: string;
  readonly plan: string | undefined;
  readonly happens: string;
  readonly lost: boolean;
  readonly effects: string;
  readonly because: string;
}

/** Turns rows of changes into lines of a table, names cut to `name` columns. */
export function tableRows(rows: readonly Row[], report: Report, name: number): readonly TableRow[] {
  const causes = new Map(report.causes.map((cause) => [cause.id, cause]));
  return rows.map((row) => {
    const { change } = row;
    return {
      label: shorten(labelWithType(row), name),
      plan: report.plans.length > 1 ? shorten(change.plan, name) : undefined,
      happens: kindPhrase(change),
      lost: change.effects.includes('data-lost'),
      effects: change.effects
        .filter((effect) => effect !== 'data-lost' && effect !== 'leaves-management')
        .map((effect) => EFFECT_WORDS[effect])
        .join(', '),
      because: shortenSentence(stepOf(change) ?? becauseOf(change, causes), name),
    };
  });
}

/** The step before a change on the way from its root cause: `vpc_id` ← `aws_vpc.main`. */
function stepOf({ via }: Change): string | undefined {
  return via && `${code(via.attribute)} ← ${code(resourceOf(via.change).replaceAll('[]', ''))}`;
}

/** Why a change happens, or for one that nothing else causes, what its worst finding says. */
function becauseOf(change: Change, causes: ReadonlyMap<string, Cause>): string {
  return change.because ?? causes.get(change.cause ?? '')?.message ?? worstFinding(change)?.message ?? '';
}

export function worstFinding(change: Change): Change['findings'][number] | undefined {
  return change.findings.reduce<Change['findings'][number] | undefined>(
    (worst, finding) => (worst && worst.points >= finding.points ? worst : finding),
    undefined,
  );
}

/** One change in full: its points, its way back, what depends on it, and what differs. */
export function changeLines(change: Change, most: number): readonly string[] {
  const { count, addresses } = change.dependents;
  const differing = forcedFirst(change).slice(0, most).map(diffSentence);
  const hidden = change.diff.length - differing.length + (change.diffOmitted ?? 0);
  const named = addresses.slice(0, 3).map(code).join(', ');
  return [
    ...change.findings
      .slice(0, most)
      .map((finding) => `+${finding.points} ${CHANNEL_WORDS[finding.channel]}: ${finding.message}`),
    ...(change.wayBack === undefined ? [] : [change.wayBack]),
    ...(count > 0
      ? [`${counted(count, 'existing resource depends', 'existing resources depend')} on it${named && `: ${named}`}`]
      : []),
    ...differing,
    ...[morePhrase(hidden, 'attribute')].filter((more) => more !== undefined),
  ];
}

const PLACE_WIDTH = 80;

/** Where a change is declared, behind what is said of it. */
export function declaredPhrase({ location }: Change): string {
  return location ? `, declared in ${code(shorten(`${location.file}:${location.line}`, PLACE_WIDTH))}` : '';
}

const VALUE_WIDTH = 60;

function diffSentence({ path, before, after, sensitive, unknown, forcesReplacement }: Change['diff'][number]): string {
  const forces = forcesReplacement ? ', which forces the replacement' : '';
  if (sensitive) return `${code(path)} changes; its value is sensitive${forces}`;
  const was = before === undefined ? 'nothing' : code(shorten(before, VALUE_WIDTH));
  const is = after === undefined ? 'nothing' : code(shorten(after, VALUE_WIDTH));
  return `${code(path)}: ${was} → ${unknown ? 'known after apply' : is}${forces}`;
}
