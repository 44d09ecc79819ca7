import type { Change } from '../generated/report.ts';
import { counted } from '../model/text.ts';
import { worstFinding } from './comment-rows.ts';
import { escapeTerminal } from './escape.ts';
import { ascii, column, wrapSentence, type Canvas } from './layout.ts';
import { countOf, resourceOf, type Row } from './rows.ts';
import { fitNames, namesFor } from './row-names.ts';
import { shortenEnd, signsOf, take, widthOf } from './shorten.ts';
import type { Paint, Style } from './style.ts';
import { changesIn, rowsIn, type CauseTree, type TreeNode } from './tree.ts';
import { diffPhrase, forcedFirst, morePhrase, upperFirst } from './view.ts';
import { EFFECT_WORDS, isDestroyed, kindSign, type Effect } from './change-words.ts';

const MARGIN = '  ';
const KIND_WIDTH = 11;

/** A line of the tree before its columns are fitted: a row of changes, or words. */
type TreeLine = RowLine | { readonly lead: string; readonly words: string };

interface RowLine {
  readonly lead: string;
  readonly row: Row;
  /** What to say of it besides its effects. */
  readonly detail: string;
  readonly effects: readonly Effect[];
}

/** Root causes with what they take along, the worst `most` rows of them. What is left out is counted. */
export function treeLines(trees: readonly CauseTree[], most: number, canvas: Canvas): readonly string[] {
  const shown = chooseTrees(trees, most);
  const chosen = chooseRows(shown, most);
  const lines = shown.flatMap((tree) => linesOf(tree, chosen, canvas));
  const nameOfRow = namesFor(lines.flatMap((line) => ('row' in line ? [line.row] : [])));
  const nameIn = ({ row }: RowLine): string => nameOfRow(row);
  const names = lines.map((line) => ('row' in line ? widthOf(line.lead) + widthOf(nameIn(line)) : 0));
  const width = Math.min(Math.max(0, ...names), Math.floor(canvas.width * 0.42));
  const rows = lines.filter((line) => 'row' in line);
  const columnsOf = ({ lead }: RowLine): number => Math.max(8, width - widthOf(lead));
  const fitted = fitNames(
    rows.map((line) => ({ name: nameIn(line), columns: columnsOf(line) })),
    canvas.signs.more,
  );
  const nameOf = new Map(rows.map((line, index) => [line, fitted[index] ?? nameIn(line)]));
  return [
    ...lines.flatMap((line) =>
      'row' in line
        ? drawRow(line, nameOf.get(line) ?? nameIn(line), { columns: columnsOf(line), canvas })
        : drawWords(line, canvas),
    ),
    ...leftOut(trees.slice(shown.length), chosen, { shown, canvas }),
  ];
}

/** Rows that a tree gets at least, so that many root causes do not hide what each of them takes along. */
const FAIR_SHARE = 3;

function chooseTrees(trees: readonly CauseTree[], most: number): readonly CauseTree[] {
  let room = most;
  const end = trees.findIndex((tree) => {
    room -= Math.min(rowsIn(tree).length, FAIR_SHARE);
    return room < 0;
  });
  return end < 0 ? trees : trees.slice(0, end);
}

function leftOut(
  hidden: readonly CauseTree[],
  chosen: ReadonlySet<Row>,
  { shown, canvas }: { readonly shown: readonly CauseTree[]; readonly canvas: Canvas },
): readonly string[] {
  const inside = shown.some((tree) => rowsIn(tree).some((row) => !chosen.has(row)));
  if (hidden.length === 0) return inside ? [`${MARGIN}--format json lists all`] : [];
  const changes = hidden.reduce((sum, tree) => sum + changesIn(tree), 0);
  const what =
    hidden.length === changes
      ? morePhrase(changes, 'change')
      : `${morePhrase(hidden.length, 'root cause')} of ${counted(changes, 'change')}`;
  return [`${MARGIN}${ascii(what ?? '', canvas.signs)}; --format json lists all`];
}

/** The rows with the highest scores, each with the rows between it and its root. */
function chooseRows(trees: readonly CauseTree[], most: number): ReadonlySet<Row> {
  const chosen = new Set<Row>(trees.flatMap(({ root }) => root ?? []));
  const paths = trees.flatMap(pathsOf).toSorted((a, b) => b.score - a.score);
  for (const { rows } of paths) {
    const missing = rows.filter((row) => !chosen.has(row));
    if (chosen.size + missing.length <= most) for (const row of missing) chosen.add(row);
  }
  return chosen;
}

interface Path {
  readonly rows: readonly Row[];
  readonly score: number;
}

function pathsOf(tree: CauseTree): readonly Path[] {
  const start = tree.root ? [tree.root] : [];
  const walk = (node: TreeNode, above: readonly Row[]): readonly Path[] => {
    const rows = [...above, node.row];
    return [{ rows, score: node.row.change.score }, ...node.children.flatMap((child) => walk(child, rows))];
  };
  return tree.children.flatMap((child) => walk(child, start));
}

function linesOf(tree: CauseTree, chosen: ReadonlySet<Row>, canvas: Canvas): readonly TreeLine[] {
  const first: TreeLine = tree.root ? rootLine(tree.root, tree) : { lead: '', words: upperFirst(tree.cause?.message ?? '') };
  const hidden = countOf(rowsIn(tree).filter((row) => !chosen.has(row)));
  return [first, ...childLines(tree.children, chosen, { lead: '', hidden, canvas })];
}

function childLines(
  nodes: readonly TreeNode[],
  chosen: ReadonlySet<Row>,
  place: { readonly lead: string; readonly hidden: number; readonly canvas: Canvas },
): readonly TreeLine[] {
  const { signs } = place.canvas;
  const shown = nodes.filter(({ row }) => chosen.has(row));
  const more = morePhrase(place.hidden);
  const lines = shown.flatMap((node, index) => {
    const last = index === shown.length - 1 && more === undefined;
    const under = { ...place, lead: place.lead + (last ? signs.gap : signs.line), hidden: 0 };
    const line = {
      lead: place.lead + (last ? signs.last : signs.branch),
      row: node.row,
      detail: detailOf(node.row.change),
      effects: effectsOf(node.row.change),
    };
    return [line, ...childLines(node.children, chosen, under)];
  });
  return more === undefined ? lines : [...lines, { lead: place.lead + signs.last, words: more }];
}

function drawWords({ lead, words }: { readonly lead: string; readonly words: string }, canvas: Canvas): readonly string[] {
  return wrapSentence(words, canvas, { first: MARGIN + lead, rest: MARGIN + ' '.repeat(widthOf(lead)) });
}

/** A row in its columns; a name that would be another's if it were cut to them stands in a line of its own. */
function drawRow(
  line: RowLine,
  name: string,
  { columns, canvas }: { readonly columns: number; readonly canvas: Canvas },
): readonly string[] {
  const { style, signs, link } = canvas;
  const { change } = line.row;
  const isLong = widthOf(name) > columns;
  const start = isLong ? MARGIN + underLead(line.lead, canvas) : MARGIN + line.lead + link(name, change.location);
  const filled = start + ' '.repeat(Math.max(0, columns - (isLong ? 0 : widthOf(name))));
  const kind = kindPaint(change, style)(column(kindSign(change), KIND_WIDTH, signs.more));
  const room = canvas.width - MARGIN.length - widthOf(line.lead) - columns - KIND_WIDTH - 4;
  const row = `${filled}  ${kind}  ${drawDetail(line, room, canvas)}`.trimEnd();
  return isLong ? [...drawLongName(line, name, canvas), row] : [row];
}

/** In as many lines as it takes. */
function drawLongName({ lead, row }: RowLine, name: string, canvas: Canvas): readonly string[] {
  const room = Math.max(1, canvas.width - MARGIN.length - widthOf(lead));
  const parts: string[] = [];
  for (let rest = signsOf(name); rest.length > 0;) {
    // A sign that is wider than the line stands in it all the same.
    const part = rest.slice(0, Math.max(1, take(rest, room).length));
    parts.push(part.join(''));
    rest = rest.slice(part.length);
  }
  return parts.map((part, index) => {
    const start = index === 0 ? lead : underLead(lead, canvas);
    return MARGIN + start + canvas.link(part, row.change.location);
  });
}

/** What goes on below a row before its children: the lines of those around it. */
function underLead(lead: string, { signs }: Canvas): string {
  if (lead.endsWith(signs.branch)) return lead.slice(0, -signs.branch.length) + signs.line;
  return lead.endsWith(signs.last) ? lead.slice(0, -signs.last.length) + signs.gap : lead;
}

function kindPaint(change: Change, style: Style): Paint {
  if (isDestroyed(change.kind)) return style.red;
  return change.kind === 'create' || change.kind === 'import' ? style.green : style.yellow;
}

const LOUD: ReadonlySet<Effect> = new Set(['data-lost', 'exposed', 'privileges']);

/** Effects first, painted; then as much of the rest as fits. */
function drawDetail({ effects, detail }: RowLine, room: number, { style, signs }: Canvas): string {
  const words = shortenEnd(effects.map(effectWord).join(', '), room, signs.more);
  const rest = room - widthOf(words) - (words === '' ? 0 : 2);
  const said = rest < 6 ? '' : shortenEnd(ascii(escapeTerminal(detail.replaceAll('`', '')), signs), rest, signs.more);
  const paint = effects.some((effect) => LOUD.has(effect)) ? style.red : style.yellow;
  return [...(words === '' ? [] : [paint(words)]), ...(said === '' ? [] : [said])].join('  ');
}

/** Lost data is said in capitals: it must be seen without colour too. */
function effectWord(effect: Effect): string {
  return effect === 'data-lost' ? EFFECT_WORDS[effect].toUpperCase() : EFFECT_WORDS[effect];
}

function effectsOf({ effects, kind }: Change): readonly Effect[] {
  return effects.filter((effect) => kind !== 'forget' || effect !== 'leaves-management');
}

/** What started it: the attribute that forces the replacement, the cause in words, or what the worst finding says. */
function rootLine(row: Row, { cause, children }: CauseTree): RowLine {
  const { change } = row;
  const [first] = forcedFirst(change);
  const effects = effectsOf(change);
  if (!first?.forcesReplacement)
    return { lead: '', row, detail: withoutItself(cause?.message ?? findingDetail(change), change), effects };
  // That what follows is cut off goes without saying; the attribute that started it all needs the room.
  return {
    lead: '',
    row,
    detail: diffPhrase(first),
    effects: children.length > 0 ? effects.filter((effect) => effect !== 'outage') : effects,
  };
}

/** A sentence beside the name of a change need not name it again. */
function withoutItself(sentence: string, { address }: Change): string {
  return [address, resourceOf(address).replaceAll('[]', '')].reduce(
    (said, name) => said.replace(`\`${name}\`: `, '').replaceAll(`\`${name}\``, 'it'),
    sentence,
  );
}

/** The difference that the worst finding is about, which is shorter than its sentence; the sentence where there is none. */
function findingDetail(change: Change): string {
  const worst = worstFinding(change);
  const [top] = (worst?.attribute ?? '').split(/[.[]/);
  const entry =
    change.diff.find(({ path }) => worst?.attribute === path) ?? change.diff.find(({ path }) => path.split(/[.[]/)[0] === top);
  return entry ? diffPhrase(entry) : (worst?.message ?? '');
}

function detailOf({ dependents, kind, via, because }: Change): string {
  const depend =
    dependents.count > 0 && isDestroyed(kind)
      ? [`${dependents.count} ${dependents.count === 1 ? 'depends' : 'depend'} on it`]
      : [];
  return [via ? `via ${via.attribute}` : (because ?? ''), ...depend].filter((part) => part !== '').join(', ');
}
