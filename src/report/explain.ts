import type { Change, Report } from '../generated/report.ts';
import { CHANNEL_WORDS } from '../model/channel-words.ts';
import { code, counted } from '../model/text.ts';
import { escapeTerminal, withoutCommands } from './escape.ts';
import { ascii, wrapSentence, type Canvas } from './layout.ts';
import type { RenderOptions } from './renderer.ts';
import { shorten, shortenEnd, shortenSentence, widthOf } from './shorten.ts';
import { blockLines, canvasOf, item, sentence } from './terminal.ts';
import { diffPhrase, forcedFirst, morePhrase, upperFirst } from './view.ts';
import { kindPhrase } from './change-words.ts';
import { environmentPhrase } from './words.ts';

const MARGIN = '  ';
const CHANNEL_WIDTH = Math.max(...Object.values(CHANNEL_WORDS).map(({ length }) => length));
const NAME = 160;

/** One change taken apart for a terminal: every point of its score, what causes it, what depends on it, what to do. */
export function explainChange(report: Report, id: string, options: RenderOptions = {}): string {
  const change = report.changes.find((candidate) => candidate.id === id);
  if (!change) throw new RangeError('The report has no change with this id.');
  const canvas = canvasOf(options);
  const blocks = [
    titleLines(change, canvas),
    titled('Points', pointLines(change, canvas), canvas),
    titled('Why it happens', causeLines(report, change, canvas), canvas),
    titled('What depends on it', dependentLines(change, canvas), canvas),
    titled('What differs', diffLines(change, canvas), canvas),
    titled('Way back', change.wayBack === undefined ? [] : item(change.wayBack, canvas), canvas),
    titled('How to make it safe', stepLines(report, change, canvas), canvas),
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return withoutCommands(`\n${text.join('\n\n')}\n`);
}

function titled(title: string, lines: readonly string[], { style }: Canvas): readonly string[] {
  return lines.length === 0 ? [] : [MARGIN + style.bold(title), ...lines];
}

function titleLines(change: Change, canvas: Canvas): readonly string[] {
  const { address, score, band, environment, plan, previousAddress } = change;
  const moved = previousAddress === undefined ? '' : `, until now ${code(previousAddress)}`;
  const routine = change.routine ? ', routine' : '';
  const unknown = change.unknownType ? ` The type ${code(change.type)} is not known: it is judged by its name.` : '';
  return [
    ...sentence(`${code(address)}: ${score} of 100 (${band}${routine})`, canvas, canvas.style.bold),
    ...sentence(
      `${upperFirst(kindPhrase(change))}${moved}; in ${code(plan)}; environment ${environmentPhrase(environment)}.${unknown}`,
      canvas,
    ),
    ...placeLine(change, canvas),
  ];
}

/** Where it is declared, on a line of its own: a link, and for what makes links itself `file:line`. */
function placeLine({ location }: Change, { link, width, signs }: Canvas): readonly string[] {
  if (!location) return [];
  const text = shorten(escapeTerminal(`${location.file}:${location.line}`), width - MARGIN.length, signs.more);
  return [MARGIN + link(text, location)];
}

/** Every finding, most points first: they add up to the score of the change. */
function pointLines(change: Change, canvas: Canvas): readonly string[] {
  const findings = [...change.findings].toSorted((a, b) => b.points - a.points);
  if (findings.length === 0) return item('No rule found anything in it.', canvas);
  return findings.flatMap(({ points, channel, severity, weight, rule, message, attribute }) => {
    const bar = canvas.signs.bar.repeat(Math.round(points / 10)).padEnd(10);
    const weighed = weight === undefined ? '' : ` x ${percent(weight)} for ${change.environment}`;
    const head = `${MARGIN}${`+${points}`.padStart(4)}  ${bar}  ${CHANNEL_WORDS[channel].padEnd(CHANNEL_WIDTH)}  severity ${percent(severity)}${weighed}`;
    const where = [`rule ${rule}`, ...(attribute === undefined ? [] : [`at ${code(attribute)}`])].join(', ');
    return [escapeTerminal(head), ...deeper(message, canvas), ...deeper(where, canvas).map(canvas.style.dim)];
  });
}

function deeper(text: string, canvas: Canvas): readonly string[] {
  const indent = MARGIN.repeat(4);
  return wrapSentence(shortenSentence(text, NAME), canvas, { first: indent, rest: indent });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The way from the root cause down to the change, one step a line. */
function causeLines(report: Report, change: Change, canvas: Canvas): readonly string[] {
  const cause = report.causes.find(({ id }) => id === change.cause);
  if (!cause) return [];
  const chain = chainTo(report, change);
  const steps = chain.map((step, index) => {
    const lead = index === 0 ? MARGIN.repeat(2) : MARGIN.repeat(2) + canvas.signs.gap.repeat(index - 1) + canvas.signs.last;
    const [forced] = forcedFirst(step);
    const start = forced?.forcesReplacement ? `: ${code(diffPhrase(forced))}` : '';
    const attribute = step.via ? `: ${code(step.via.attribute)}` : start;
    return wrapSentence(`${code(step.address)}${attribute}`, canvas, { first: lead, rest: ' '.repeat(widthOf(lead)) });
  });
  const others = cause.changes.length - 1;
  const also = others > 0 ? ` (${counted(others, 'more change')} of this plan through the same cause)` : '';
  return [...item(`${upperFirst(cause.message)}${also}.`, canvas), ...(chain.length > 1 ? steps.flat() : [])];
}

const LONGEST_CHAIN = 12;

function chainTo(report: Report, change: Change): readonly Change[] {
  const byId = new Map(report.changes.map((candidate) => [candidate.id, candidate]));
  const chain = new Set<Change>();
  for (
    let step: Change | undefined = change;
    step && !chain.has(step) && chain.size < LONGEST_CHAIN;
    step = byId.get(step.via?.change ?? '')
  ) {
    chain.add(step);
  }
  return [...chain].toReversed();
}

function dependentLines({ dependents }: Change, canvas: Canvas): readonly string[] {
  const { count, addresses } = dependents;
  if (count === 0) return [];
  const more = morePhrase(count - addresses.length);
  return item(
    `${counted(count, 'existing resource')}: ${[...addresses.map(code), ...(more === undefined ? [] : [more])].join(', ')}`,
    canvas,
  );
}

function diffLines(change: Change, canvas: Canvas): readonly string[] {
  const more = morePhrase(change.diffOmitted ?? 0, 'attribute');
  const lines = forcedFirst(change).map((entry) => {
    const forces = entry.forcesReplacement ? '  forces the replacement' : '';
    const text = ascii(escapeTerminal(diffPhrase(entry)), canvas.signs);
    return `${MARGIN.repeat(2)}${shortenEnd(text, canvas.width - MARGIN.length * 2 - forces.length, canvas.signs.more)}${canvas.style.yellow(forces)}`;
  });
  return [...lines, ...(more === undefined ? [] : [MARGIN.repeat(2) + ascii(more, canvas.signs)])];
}

/** The steps that name this change or where it starts. */
function stepLines(report: Report, change: Change, canvas: Canvas): readonly string[] {
  const start = report.causes.find(({ id }) => id === change.cause)?.address;
  return report.nextSteps
    .filter(({ address }) => address !== undefined && (address === change.address || address === start))
    .flatMap(({ message, code: block }) => [...item(message, canvas), ...(block ? blockLines(block.text, canvas) : [])]);
}
