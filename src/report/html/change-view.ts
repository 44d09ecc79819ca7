import type { Change, Report } from '../../generated/report.ts';
import { CHANNEL_WORDS } from '../../model/channel-words.ts';
import { code, counted } from '../../model/text.ts';
import { EFFECT_WORDS, type Effect, isDestroyed } from '../change-words.ts';
import { resourceOf } from '../rows.ts';
import { partsOf, type Part } from './meter.ts';

/** One change as the page shows it when it is opened. */
export interface ChangeView {
  readonly anchor: string;
  readonly address: string;
  /** The address where it is too long for the line that opens the change. */
  readonly longName: string | undefined;
  readonly facts: readonly string[];
  readonly parts: readonly Part[];
  readonly alsoFound: readonly string[];
  readonly diff: readonly DiffView[];
  readonly diffNote: string | undefined;
  readonly safer: readonly { readonly message: string; readonly code: CodeView | undefined }[];
  readonly wayBack: string | undefined;
  readonly dependents: string | undefined;
}

export interface CodeView {
  readonly language: string;
  readonly text: string;
}

interface DiffView {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly note: string | undefined;
  readonly forces: boolean;
}

/** Characters of an address that a line surely shows whole. */
const LONG = 100;

/** A change taken apart. `anchor` is its place in the report, by which the page links to it. */
export function changeView(change: Change, report: Report, anchor: string): ChangeView {
  return {
    anchor,
    address: change.address,
    longName: change.address.length > LONG ? change.address : undefined,
    facts: factsOf(change, report),
    parts: partsOf(
      change.findings.map((finding) => ({ ...finding, id: finding.channel, label: CHANNEL_WORDS[finding.channel] })),
    ),
    alsoFound: change.findings.filter(({ points }) => points === 0).map(({ message }) => message),
    diff: change.diff.map(diffView),
    diffNote: diffNote(change),
    safer: (change.safer ?? []).map(({ message, code: block }) => ({ message, code: block })),
    wayBack: change.wayBack,
    dependents: dependentsOf(change),
  };
}

/** Where it stands and why it happens. */
function factsOf(change: Change, { plans, causes }: Report): readonly string[] {
  const cause = causes.find(({ id }) => id === change.cause);
  const via = change.via && `${code(change.via.attribute)} refers to ${code(resourceOf(change.via.change).replaceAll('[]', ''))}`;
  return [
    `${code(change.type)}${change.unknownType ? ', a type that is judged by its name only' : ''}`,
    ...(plans.length > 1 ? [`in ${code(change.plan)}`] : []),
    ...(change.previousAddress === undefined ? [] : [`was ${code(change.previousAddress)}`]),
    ...[via ?? change.because ?? cause?.message].filter((said) => said !== undefined),
  ];
}

function diffView({ path, before, after, sensitive, unknown, forcesReplacement }: Change['diff'][number]): DiffView {
  return {
    path,
    before: sensitive ? undefined : before,
    after: sensitive || unknown ? undefined : after,
    note: sensitive ? 'changes; its value is sensitive' : unknown ? 'known after apply' : undefined,
    forces: forcesReplacement ?? false,
  };
}

/** Why there is nothing to compare, or how much of it is left out. */
function diffNote({ kind, diff, diffOmitted, score }: Change): string | undefined {
  if (diffOmitted !== undefined) return `${counted(diffOmitted, 'more attribute')} in the JSON report`;
  if (diff.length > 0) return undefined;
  if (kind === 'create') return 'It is new: there is nothing to compare.';
  if (kind === 'delete') return 'It goes as a whole.';
  if (isDestroyed(kind) || kind === 'update')
    return score > 0 ? 'The plan shows no attribute that a reader could compare.' : undefined;
  return undefined;
}

function dependentsOf({ dependents: { count, addresses } }: Change): string | undefined {
  if (count === 0) return undefined;
  const named = addresses.map(code).join(', ');
  const more = count > addresses.length && addresses.length > 0 ? ' and more' : '';
  return `${counted(count, 'existing resource depends', 'existing resources depend')} on it${named === '' ? '' : `: ${named}${more}`}.`;
}

/** What a reader must see at a glance, each with the tone that its chip has. */
export function chipsOf(effects: readonly Effect[]): readonly { readonly effect: Effect; readonly words: string }[] {
  return effects.map((effect) => ({ effect, words: EFFECT_WORDS[effect] }));
}
