import type { Outcome, Report } from '../generated/report.ts';
import { code, counted } from '../model/text.ts';
import { approvalSteps, waivedLines } from './approval-steps.ts';
import { capped, environmentSentence, unsaidSigns } from './comment-facts.ts';
import { budgetPhrases, overridePhrase } from './ledger-words.ts';
import { codeLines, escapeTerminal, withoutCommands } from './escape.ts';
import { ascii, linksFor, signsFor, wrapSentence, type Canvas } from './layout.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { shorten, shortenSentence, widthOf } from './shorten.ts';
import { styleFor, type Paint, type Style } from './style.ts';
import { treeLines } from './terminal-tree.ts';
import { asSentence, routinePhrase, viewOf, type ReportView } from './view.ts';
import {
  environmentPhrase,
  hardStopPhrase,
  principalPhrase,
  principalWords,
  shortDigest,
  thresholdWords,
  verdictWords,
} from './words.ts';

const WIDTH = 100;
const NARROWEST = 40;
const MARGIN = '  ';
const MOST_ROWS = 24;
const MOST_LINES = 6;
const NAME = 120;

/** A report for a terminal: the answer, the tree of causes, the points, what to do. */
export const terminal: Renderer = (report, options) => {
  const canvas = canvasOf(options);
  const view = viewOf(report);
  const passes = report.verdict === 'pass';
  const blocks = [
    headerLines(report, canvas),
    overrideLines(report, canvas),
    [
      ...sentence(asSentence(report.summary.headline), canvas, canvas.style.bold),
      ...sentence(report.summary.consequence, canvas),
    ],
    [...treeLines(view.trees, MOST_ROWS, canvas), ...routineLine(report, view, canvas)],
    passes ? [] : whyLines(report, canvas),
    remarkLines(report, canvas),
    factLines(report, canvas),
    waivedLinesIn(report, canvas),
    stepLines(report, canvas),
    approvalLines(report, canvas),
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return withoutCommands(`\n${text.join('\n\n')}\n`);
};

/** Width, colours and signs as asked for, or the defaults. */
export function canvasOf({ width = WIDTH, color = false, unicode = true, link }: RenderOptions): Canvas {
  return { width: Math.max(NARROWEST, width), style: styleFor(color), signs: signsFor(unicode), link: linksFor(link) };
}

/** A sentence in lines behind the margin. */
export function sentence(text: string, canvas: Canvas, paint: Paint = (line) => line): readonly string[] {
  return wrapSentence(shortenSentence(text, NAME), canvas, { first: MARGIN, rest: MARGIN }).map(paint);
}

const LABELS: Readonly<Record<Report['verdict'], keyof Style>> = { pass: 'onGreen', review: 'onYellow', block: 'onRed' };

/** `BLOCK   98/100   production   Kiro, an agent   blocks from 50`, and both outcomes where nobody knows who wrote the plan. */
function headerLines(report: Report, canvas: Canvas): readonly string[] {
  const { verdict, score, environment, principal, thresholds } = report;
  const label = ` ${verdictWords(report).toUpperCase()} `;
  const [from, space] = [thresholdWords(thresholds, verdict), '   '];
  const facts = escapeTerminal(
    [`${score}/100`, environmentPhrase(environment.name), principalWords(principal)].join(space).replaceAll('`', ''),
  );
  const room = canvas.width - MARGIN.length - widthOf(label) - space.length;
  const gap = room - widthOf(facts) - widthOf(from);
  const painted = MARGIN + canvas.style[LABELS[verdict]](label) + space;
  const header =
    gap >= space.length
      ? [painted + facts + ' '.repeat(gap) + canvas.style.dim(from)]
      : [painted + shorten(facts, room, canvas.signs.more), MARGIN + ' '.repeat(widthOf(label)) + space + canvas.style.dim(from)];
  return [...header, ...(principal.kind === 'unknown' ? outcomeLines(report, canvas) : [])];
}

/** Somebody broke the glass: nobody may overlook it. */
function overrideLines(report: Report, canvas: Canvas): readonly string[] {
  const phrase = overridePhrase(report);
  return phrase === undefined ? [] : sentence(phrase, canvas, canvas.style.bold);
}

function outcomeLines({ outlook: { agent, human } }: Report, canvas: Canvas): readonly string[] {
  const from = ({ thresholds, verdict }: Outcome) => thresholdWords(thresholds, verdict);
  const say = (who: string, outcome: Outcome) =>
    sentence(`${who}  ${outcome.verdict.toUpperCase().padEnd(6)}  ${outcome.score}/100, ${from(outcome)}`, canvas);
  if (agent.verdict !== human.verdict) return [...say('written by an agent: ', agent), ...say('written by a person: ', human)];
  return sentence(`whoever wrote it:  ${agent.verdict.toUpperCase()}  (agent: ${from(agent)}; person: ${from(human)})`, canvas);
}

function routineLine({ counts }: Report, view: ReportView, canvas: Canvas): readonly string[] {
  const said = [
    ...(view.routineCount > 0 ? [`${counted(view.routineCount, 'routine change')}: ${routinePhrase(view.routine)}`] : []),
    ...(counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []),
  ];
  return said.length === 0 ? [] : sentence(said.join('; '), canvas, canvas.style.dim);
}

const BAR = 10;

/** The score taken apart, with a bar for each part; the points add up to the score. */
function whyLines({ why }: Report, canvas: Canvas): readonly string[] {
  const parts = why.filter(({ points }) => points > 0);
  const widest = Math.max(0, ...parts.map(({ label }) => widthOf(escapeTerminal(label))));
  return parts.flatMap(({ points, label, message }) => {
    const bar = canvas.signs.bar.repeat(Math.max(1, Math.round((points / 100) * BAR))).padEnd(BAR);
    const name = shorten(escapeTerminal(label), 24, canvas.signs.more);
    const lead = `${MARGIN}${`+${points}`.padStart(4)}  ${bar}  ${name}${' '.repeat(Math.max(0, Math.min(widest, 24) - widthOf(name)))}  `;
    const rest = ' '.repeat(canvas.width < 90 ? 8 : widthOf(lead));
    const lines = wrapSentence(shortenSentence(message, NAME), canvas, { first: canvas.width < 90 ? rest : lead, rest });
    return canvas.width < 90 ? [lead.trimEnd(), ...lines] : lines;
  });
}

function remarkLines(report: Report, canvas: Canvas): readonly string[] {
  const stops = hardStopPhrase(report);
  const messages = capped(
    report.conditions.map(({ message }) => message),
    MOST_LINES,
  );
  return [
    ...(stops === undefined ? [] : sentence(stops, canvas)),
    ...(messages.length === 0 ? [] : [`${MARGIN}What cannot be judged from the plan:`]),
    ...messages.flatMap((message) => item(message, canvas)),
  ];
}

/** A sentence as an entry of a list. */
export function item(message: string, canvas: Canvas, sign = '-'): readonly string[] {
  const first = `${MARGIN}${MARGIN}${sign} `;
  return wrapSentence(shortenSentence(message, NAME), canvas, { first, rest: ' '.repeat(widthOf(first)) });
}

/** Whose plan it is and where, with the sign that says so, then what else a reader should know. */
function factLines(report: Report, canvas: Canvas): readonly string[] {
  const { environment, principal, plans, policy, notes } = report;
  const others = unsaidSigns(environment);
  const more = others > 0 ? ` and ${counted(others, 'more sign')}` : '';
  const rows: readonly (readonly [string, string])[] = [
    ['Environment', `${environmentSentence(environment)}${more}`],
    ['Written by', [principalPhrase(principal), ...principal.evidence.slice(0, 2)].join('; ')],
    ...capped(plans.flatMap(digestPhrases), MOST_LINES).map((phrase) => ['Digest', phrase] as const),
    ...(policy.source === 'defaults' && policy.mode === 'enforce'
      ? []
      : [['Policy', `${code(policy.source)}, ${policy.mode}`] as const]),
    ...capped(budgetPhrases(report), MOST_LINES).map((phrase) => ['Budget', phrase] as const),
    ...capped(notes, MOST_LINES).map((note) => ['Note', note] as const),
  ];
  return rows.flatMap(([label, text]) =>
    wrapSentence(shortenSentence(text, NAME), canvas, {
      first: `${MARGIN}${label.padEnd(11)}  `,
      rest: ' '.repeat(MARGIN.length + 13),
    }),
  );
}

function digestPhrases(
  { digest, file }: Report['plans'][number],
  _index: number,
  { length }: Report['plans'],
): readonly string[] {
  if (digest === undefined) return [];
  return [length === 1 ? shortDigest(digest) : `${shortDigest(digest)} ${code(file)}`];
}

/** What to do; code stands as it is, so that it can be copied. */
function stepLines({ nextSteps }: Report, canvas: Canvas): readonly string[] {
  const shown = nextSteps.slice(0, MOST_LINES);
  const hidden = nextSteps.length - shown.length;
  if (shown.length === 0) return [];
  return [
    MARGIN + canvas.style.bold('Next'),
    ...shown.flatMap(({ message, code: block }) => [...item(message, canvas), ...(block ? blockLines(block.text, canvas) : [])]),
    ...(hidden > 0 ? item(ascii(`… ${hidden} more; --format json lists all`, canvas.signs), canvas) : []),
  ];
}

function waivedLinesIn(report: Report, canvas: Canvas): readonly string[] {
  const lines = capped(waivedLines(report), MOST_LINES);
  return lines.length === 0 ? [] : [`${MARGIN}Waived:`, ...lines.flatMap((line) => item(line, canvas))];
}

function approvalLines(report: Report, canvas: Canvas): readonly string[] {
  const steps = approvalSteps(report, MOST_LINES);
  if (steps.length === 0) return [];
  return [
    MARGIN + canvas.style.bold('Approvals'),
    ...steps.flatMap(({ done, message, code: block }) => [
      ...item(message, canvas, done ? '[x]' : '[ ]'),
      ...(block ? blockLines(block.text, canvas) : []),
    ]),
  ];
}

/** A block of code behind the margin, unwrapped. */
export function blockLines(text: string, canvas: Canvas): readonly string[] {
  return codeLines(text.replace(/\n+$/, '')).map((line) => `${MARGIN.repeat(4)}${canvas.style.cyan(line)}`.trimEnd());
}
