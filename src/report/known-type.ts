import type { AttributeRule, KnowledgeEntry, KnowledgeRule, Mitigation } from '../model/knowledge.ts';
import { code } from '../model/text.ts';
import { escapeTerminal } from './escape.ts';
import { wrapSentence } from './layout.ts';
import type { RenderOptions } from './renderer.ts';
import { canvasOf } from './terminal.ts';

const LABEL = 14;

/** What is known of one resource type, for a terminal: what losing it means, what mitigates, what is judged in place. */
export function describeKnowledge(entry: KnowledgeEntry, options: RenderOptions = {}): string {
  const canvas = canvasOf(options);
  const facts = factsOf(entry).map(([label, text], at, all) => [label === all[at - 1]?.[0] ? '' : label, text] as const);
  const lines = facts.flatMap(([label, text]) =>
    wrapSentence(text, canvas, { first: `  ${label.padEnd(LABEL)}`, rest: ' '.repeat(LABEL + 2) }),
  );
  return [canvas.style.bold(escapeTerminal(entry.type)), ...lines, ''].join('\n');
}

type Fact = readonly [label: string, text: string];

function factsOf(entry: KnowledgeEntry): readonly Fact[] {
  const traits = [
    ...(entry.environmentRoot ? ['an environment hangs off it'] : []),
    ...(entry.identity ? ['a new one has another name or address, which others know it by'] : []),
    ...(entry.routineReplace ? ['replacing it is routine'] : []),
    ...(entry.glue ? ['it only ties others together'] : []),
  ];
  return [
    ['Known', basisOf(entry)],
    ['What it is', [...(entry.known ? [words(entry.category)] : []), STATES[entry.state], ...traits].join('; ')],
    ['Destroyed', `${entry.onDelete} (data ${entry.data}, outage ${entry.outage})`],
    ...entry.mitigates.map((one): Fact => ['Mitigated', mitigation(one)]),
    ...entry.protection.map((rule): Fact => ['Protection', described(rule)]),
    ...entry.disruptive.map((rule): Fact => ['Disruptive', described(rule)]),
    ...entry.security.map((rule): Fact => ['Security', described(rule)]),
    ...(entry.forcesReplace.length === 0
      ? []
      : [['Replaced by', `a change of ${entry.forcesReplace.map(code).join(', ')}`] as const]),
  ];
}

const STATES: Readonly<Record<KnowledgeEntry['state'], string>> = {
  user_data: 'it holds data that cannot be rebuilt',
  config: 'it can be made again from configuration',
  ephemeral: 'what it holds may go at any time',
};

function basisOf({ known, byRule }: KnowledgeEntry): string {
  if (!known) return 'not listed: judged by the words of its name, on the cautious side';
  return byRule === true ? 'by a rule over its service and name' : 'by an entry of its own';
}

function mitigation({ path, op, value, factor, hard, note }: Mitigation): string {
  const holds = op === 'set' ? 'is set' : `${COMPARISONS[op]} ${code(String(value))}`;
  const refuses = hard ? '; the API refuses while it holds' : '';
  return `where ${code(path)} ${holds}: the loss counts ${factor} times${refuses}${note === undefined ? '' : ` (${note})`}`;
}

const COMPARISONS: Readonly<Record<Exclude<Mitigation['op'], 'set'>, string>> = { eq: 'is', ge: 'is at least', gt: 'is above' };

function described(rule: KnowledgeRule): string {
  if (rule.kind === 'action') return `when it is ${rule.on === 'create' ? 'created' : 'destroyed'} (${rule.severity})`;
  return `${code(rule.path)} ${OPERATORS[rule.op](rule)} (${rule.severity})`;
}

/** What each operator finds, behind the name of the attribute. */
const OPERATORS: Readonly<Record<AttributeRule['op'], (rule: AttributeRule) => string>> = {
  changes: () => 'changes',
  becomes: ({ value }) => `becomes ${code(JSON.stringify(value ?? null))}`,
  climbs: () => 'is raised to a role that can do more',
  down: () => 'goes down',
  gone: () => 'is removed',
  shrink: () => 'loses elements',
  grow: () => 'gains elements',
  capacity: () => 'leaves too little capacity',
  open: () => 'opens to the internet',
  public: () => 'becomes public',
  admin: () => 'grants administrator rights',
  widen: () => 'grants more than before',
  privileged: () => 'runs with the rights of the host',
  expires: () => 'lets data expire sooner',
  expires_noncurrent: () => 'lets old versions expire sooner',
  azopen: () => 'lets in more networks than before',
  relaxes: () => 'lets by what it held back',
  unbinds: () => 'allows what it forbade',
  eases: () => 'asks for less than before',
  silent: () => 'tells nobody any more',
  up: () => 'rises several times over',
  dulled: () => 'notices less than before',
};

function words(id: string): string {
  return id.replaceAll('_', ' ');
}
