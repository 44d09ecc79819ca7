import type { Change, Report } from '../generated/report.ts';
import { code, counted } from '../model/text.ts';
import { mermaidOf, type Drawing, type NodeNote } from './mermaid.ts';
import { resourceOf } from './rows.ts';
import { diffPhrase, forcedFirst } from './view.ts';
import { EFFECT_WORDS, KIND_WORD } from './change-words.ts';

/** The graph of a comment, and what it shows in words for those who cannot see it. */
export interface CommentDrawing {
  readonly sentence: string;
  readonly code: { readonly language: string; readonly text: string };
}

export function drawingOf(report: Report, most: number): CommentDrawing | undefined {
  const drawing = mermaidOf(report.graph, most, noteFor(report, report.graph.nodes.length > FEW));
  if (!drawing?.leading.some(takesAlong)) return undefined;
  return { sentence: sentenceOf(drawing), code: { language: 'mermaid', text: drawing.text } };
}

/** What is only created or updated takes nothing along: a picture of what depends on it says nothing of the harm. */
function takesAlong({ role }: Drawing['nodes'][number]): boolean {
  return role === 'cause' || role === 'lost' || role === 'gone';
}

function sentenceOf({ nodes, leading, omitted }: Drawing): string {
  const starts = leading.filter(({ role }) => role === 'cause');
  const lost = nodes.filter(({ role }) => role === 'lost').length;
  const from = starts.length === 1 && starts[0] ? code(starts[0].label) : counted(starts.length, 'root cause');
  const said = [
    starts.length === 0
      ? 'Each arrow leads to what depends on a resource'
      : `${from} and what depends on ${starts.length === 1 ? 'it' : 'them'}`,
    lost > 0 ? `; ${lost} of these ${lost === 1 ? 'loses' : 'lose'} data` : '',
    omitted > 0 ? `; ${omitted} more not drawn` : '',
  ];
  return `${said.join('')}.`;
}

/** A drawing of more nodes than these is drawn small: its words have to be few. */
const FEW = 8;

/** What happens to a node, in words: the shape and the colour only repeat it. `brief` leaves out by which attribute. */
export function noteFor(report: Report, brief = false): NodeNote {
  const worst = new Map<string, Change>();
  for (const change of report.changes) {
    const name = resourceOf(change.address).replaceAll('[]', '');
    if ((worst.get(name)?.score ?? -1) < change.score) worst.set(name, change);
  }
  return ({ role, label, note }) => {
    const change = worst.get(label);
    if (role === 'dependent' || !change) return note;
    const [first] = forcedFirst(change);
    if (role === 'cause' && first?.forcesReplacement) return diffPhrase(first);
    const lost = change.effects.includes('data-lost') ? [EFFECT_WORDS['data-lost']] : [];
    const via = change.via && !brief ? ` via ${change.via.attribute}` : '';
    return [`${KIND_WORD[change.kind]}${via}`, ...lost].join(', ');
  };
}
