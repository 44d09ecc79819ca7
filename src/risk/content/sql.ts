import type { CommandEffect, DestructiveEffect } from './command.ts';
import { OF_DATA } from './destructive-commands.ts';

/** Statements that end data, on a text whose strings and comments are blanked out. */
const DESTRUCTIVE: readonly { readonly text: RegExp; readonly unless?: RegExp; readonly what: string }[] = [
  {
    text: /\bdrop\s+(transient\s+|external\s+|dynamic\s+|hybrid\s+)?(database|schema|table|keyspace|tablespace|catalog|owned)\b/i,
    unless: /\bdrop\s+table\s+(if\s+exists\s+)?(#|pg_temp\.|tempdb\.)/i,
    what: 'drops a database, a schema or a table',
  },
  {
    text: /^\.drop\s+(async\s+)?(tables?|databases?|extents|materialized-views?)\b/i,
    what: 'drops a database, a schema or a table',
  },
  { text: /\bdrop\s+(column|partition)\b/i, what: 'drops a column or a partition with its data' },
  { text: /(^|\b(begin|then|else|do)\s+)truncate\s+(?!\()\S/i, what: 'empties a table' },
  { text: /\bdelete\s+from\s+\S/i, unless: /\bwhere\b(?!\s+(1\s*=\s*1|true)\s*\)?\s*$)/i, what: 'deletes every row of a table' },
  { text: /^delete\s+(?!from\b)\S+\s*$/i, what: 'deletes every row of a table' },
  {
    text: /^create\s+or\s+replace\s+(transient\s+|external\s+|dynamic\s+|hybrid\s+)?(database|schema|table)\b|^insert\s+overwrite\b/i,
    what: 'replaces what holds data with something new',
  },
];

/** Statements that take nothing away and let nobody in. */
const HARMLESS: readonly RegExp[] = [
  /^(select|values|comment|set|use|show|describe|desc|explain|analyze|analyse|begin|commit|start\s+transaction|end)\b/i,
  /^insert\s+(into|ignore|or)\b/i,
  /^create\b/i,
  /^with\b(?!.*\b(delete|update|merge|overwrite)\b)/is,
  /^alter\s+table\b(?!.*\b(drop|owner|rename|swap|exchange)\b).*\badd\b/is,
  /^grant\s+((select|usage|insert|references|read|monitor|connect|execute|create|temporary|temp|role)\b[^;]*)\bto\b/i,
];

/** Rights that are not small, also in a statement that makes a user. */
const MIGHTY =
  /\b(accountadmin|securityadmin|sysadmin|orgadmin|useradmin|superuser|createrole|db_owner|ownership)\b|\bgrant\s+option\b|\bgrant\s+all\b|\bto\s+public\b|^create\s+(or\s+replace\s+)?(user|login)\b/i;

/** Code that runs later, when somebody calls it. */
const MAKES_CODE =
  /^create\s+(or\s+(replace|alter)\s+)?(secure\s+|temporary\s+)*(function|procedure|proc|trigger|event|task|alert|rule)\b/i;
/** What they run stands in a string. */
const RUNS_TEXT = /^(exec|execute|prepare|do|begin|declare|if|call)\b/i;

/** Longer texts are dumps. */
const LONGEST = 200_000;

/** What SQL does when it runs, as far as its text tells: the worst of its statements counts. */
export function effectOfSql(text: string): CommandEffect {
  if (text.length > LONGEST) return { kind: 'unresolved' };
  const plain = withoutTexts(text);
  const statements = statementsIn(plain);
  const hasText = statements.some((statement) => RUNS_TEXT.test(statement));
  const found = [...statements, ...(hasText ? statementsIn(text) : [])].flatMap(destruction)[0];
  if (found !== undefined) return found;
  return statements.every(isHarmless) ? { kind: 'harmless' } : { kind: 'unresolved' };
}

function destruction(statement: string): readonly DestructiveEffect[] {
  if (MAKES_CODE.test(statement)) return [];
  const found = DESTRUCTIVE.find((one) => one.text.test(statement) && one.unless?.test(statement) !== true);
  return found === undefined
    ? []
    : [{ kind: 'destructive', what: found.what, severity: OF_DATA, reach: 'beyond', isOfData: true }];
}

function isHarmless(statement: string): boolean {
  if (MIGHTY.test(statement)) return false;
  return HARMLESS.some((harmless) => harmless.test(statement));
}

/** One by one; `GO` and a line with a slash end statements too. */
function statementsIn(text: string): readonly string[] {
  return text
    .split(/;|^[ \t]*(?:go|\/)[ \t\r]*$/im)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** What opens a text that is no statement, and what closes it; a comment that begins with `!` is run. */
const OPENS = /'|"|--|\/\*(?!!)|\$\w*\$/g;
const CLOSED_BY: Readonly<Record<string, string>> = { '--': '\n', '/*': '*/' };
/** Where engines disagree about what ends a string, nothing is taken for one. */
const DISPUTED = /\\['"]|^[^#\n]*#[^\n]*['"]|(?<!-)--+[^\s-]/m;
/** What is run although it stands between dollars. */
const RUNS_BODY = /\b(do|immediate|language\s+\w+)\s*$/i;

/** Without what is said in comments and strings, and without the bodies of functions: they do nothing now. */
function withoutTexts(text: string): string {
  if (DISPUTED.test(text)) return text;
  const opens = new RegExp(OPENS);
  const kept: string[] = [];
  let from = 0;
  for (let open = opens.exec(text); open !== null; open = opens.exec(text)) {
    const [mark] = open;
    const close = CLOSED_BY[mark] ?? mark;
    const end = text.indexOf(close, opens.lastIndex);
    // One that is not closed would hide what follows it.
    if (end < 0 && mark !== '--') return text;
    const until = end < 0 ? text.length : end + close.length;
    const before = text.slice(from, open.index);
    kept.push(before, insteadOf(mark, text.slice(opens.lastIndex, until - close.length), before));
    from = until;
    opens.lastIndex = until;
  }
  return [...kept, text.slice(from)].join('');
}

function insteadOf(mark: string, said: string, before: string): string {
  // A name in quotes is a part of its statement.
  if (mark === '"') return `"${said}"`;
  if (mark === "'") return "''";
  return mark.startsWith('$') && RUNS_BODY.test(before.slice(-LONGEST_LEAD)) ? `;${said};` : ' ';
}

const LONGEST_LEAD = 40;
