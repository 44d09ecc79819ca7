import { isList } from '../../model/list.ts';
import { SEALED_TEXT } from '../../model/sealed.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { entriesOf, isObject, textOf } from './fields.ts';
import { recalled, remembered } from '../../model/remembered.ts';

/**
 * Formats of well-known secrets. None may be able to take more than linear time on hostile text: no two open-ended parts follow
 * each other, and what can repeat starts at a word's edge.
 */
const FORMATS: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----END))*(?:-----END [A-Z0-9 ]{0,40}-----)?/,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Za-z])/,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,}/,
  /(?<![A-Za-z0-9])github_pat_\w{22,}/,
  /(?<![A-Za-z0-9])glpat-[\w-]{20,}/,
  /(?<![A-Za-z0-9])xox[abeoprs]-[\w-]{10,}/,
  /hooks\.slack\.com\/services\/[\w/]{20,}/,
  /(?<![A-Za-z0-9])[rs]k_live_[0-9A-Za-z]{16,}/,
  /(?<![A-Za-z0-9])AIza[\w-]{35}/,
  /(?<![A-Za-z0-9])sk-(?:ant-|proj-)?[\w-]{32,}/,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/,
  /(?<![A-Za-z0-9])hvs\.[\w-]{24,}/,
  /(?<![A-Za-z0-9])dop_v1_[0-9a-f]{64}/,
  /(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,}/,
  /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/,
  /:\/\/[^/\s:@"'`]{0,256}:[^/\s@"'`${}<>]{1,512}@/,
  /(?<![A-Za-z])(?:AccountKey|SharedAccessKey|SharedAccessSignature|Pwd)=[^;\s"']{6,}/,
];

/** What a shell, an environment file or a query assigns; `$PASSWORD`, `${…}` and `<…>` only name a secret. */
const ASSIGNMENTS: readonly RegExp[] = [
  /(?:passw(?:or)?d|passphrase)["']?\s{0,8}[:=]\s{0,8}["']?[^\s"'`$<{(][^\s"'`]{4,}/,
  /(?:secret|token|api_?key|access_?key)["']?\s{0,8}=\s{0,8}["']?[^\s"'`$<{(][^\s"'`]{7,}/,
];

/** A part of each format and assignment that no match goes without: most texts have none, and all of them together are slow to look for. */
const HINT =
  /[@=]|BEGIN|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|slack|_live_|AIza|sk-|npm_|hvs\.|dop_v1_|SG\.|eyJ|[pP][aA][sS][sS]/;

const FORMAT = oneOf(FORMATS, 'g');
const ASSIGNMENT = oneOf(ASSIGNMENTS, 'gi');
const SHORTEST = 8;

/** Names whose text is a secret by itself: the noun at the end counts, so `secret_name` and `password_length` are none. */
const SECRET_NAME = new RegExp(
  [
    '(?:^|_)(?:',
    'pass(?:word|wd|phrase|code)?s?|pwd|secrets?|credentials?|kube_?config|connection_strings?|private_keys?|',
    '(?:auth|access|api|bearer|refresh|session|bot|id)?tokens?|',
    '(?:api|access|secret|account|shared|storage|auth|license|app|application|integration|primary|secondary)_?keys?',
    ')(?:_(?:wo|value|text|string|data|pem|openssh|raw|json|plain|plaintext|base64|b64|hash|\\d+))*$',
  ].join(''),
);
/** Names that end like one and hold none. */
const OPEN_NAME = /(?:^|_)(?:http_tokens?|next_token|page_token|public_access_keys?)$/;
/** Texts that point at a secret, or are no more than a word of a setting. */
const REFERENCE = new RegExp(
  [
    '^(?:arn:|/subscriptions/|projects/|https?://[^\\s@?]*$|\\{\\{resolve:|vault:|ssm:',
    '(?:true|false|null|none|required|optional|enabled|disabled|default|inherit|managed|auto)$',
    '[\\[(<]?(?:redacted|sensitive(?: value)?|masked)[\\])>]?$',
    '\\*+$)',
  ].join('|'),
  'i',
);

/** The patterns by which a secret is told, for the page that documents them (docs/sealed.md). */
export const SECRET_PATTERNS = {
  formats: FORMATS,
  assignments: ASSIGNMENTS,
  name: SECRET_NAME,
  openName: OPEN_NAME,
  reference: REFERENCE,
} as const;

/** True where an attribute of this name holds a secret: `master_password`, `clientSecret`, `primary_connection_string`. */
export const isSecretName = remembered((name) => {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
  return SECRET_NAME.test(words) && !OPEN_NAME.test(words);
});

/** True where a text under a secret's name is the secret, not a pointer to it. */
export function isSecretContent(text: string): boolean {
  return text !== '' && !REFERENCE.test(text);
}

/** True where a text holds a secret that can be told by its form, in itself or inside a JSON document that it is. */
export function holdsSecret(text: string): boolean {
  if (text.length < SHORTEST) return false;
  return (HINT.test(text) && formHoldsSecret(text)) || documentHoldsSecret(text);
}

/** Most texts of a change stand on both of its sides. */
const formHoldsSecret = recalled((text) => text.search(FORMAT) !== -1 || text.search(ASSIGNMENT) !== -1);

/** Names under which scripts stand in base64: what the form hides is looked for in what it holds. */
const isEncodedName = remembered((name) => /user_?data|base64|b64/i.test(name));
const BASE64 = /^[A-Za-z0-9+/=\s]+$/;
/** How base64 of a gzip file begins: what it holds can't be looked at, nor would a reader. */
const GZIP = 'H4sI';

/** True where a text is base64 by its name and its form, and holds a secret. */
export function isEncodedSecret(name: string, text: string): boolean {
  if (!isEncodedName(name) || !BASE64.test(text)) return false;
  if (text.startsWith(GZIP)) return true;
  try {
    return holdsSecret(atob(text));
  } catch {
    // No base64 after all.
    return false;
  }
}

/** The text with every secret that can be told by its form replaced. */
export function maskSecrets(text: string): string {
  return text.replaceAll(FORMAT, SEALED_TEXT).replaceAll(ASSIGNMENT, SEALED_TEXT);
}

/** True for `{ "name": "DB_PASSWORD", "value": "…" }`, the shape in which containers get their environment. */
export function isNamedSecret(pair: { readonly [key: string]: unknown }): boolean {
  const name = pair['name'] ?? pair['Name'] ?? pair['key'] ?? pair['Key'];
  return typeof name === 'string' && isSecretName(name);
}

/** Without one of these no name in a document is a secret's; policies are many, and to parse each of them takes long. */
const NAME_HINT = /pass|pwd|secret|token|key|credential|kube|connection/i;

function documentHoldsSecret(text: string): boolean {
  return mayBeDocument(text) && (NAME_HINT.test(text) || text.includes('\\')) && parsedHoldsSecret(text);
}

/** Nearly every text ends at its first sign. */
function mayBeDocument(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return first === 0x7b || first === 0x5b;
  return /^\s*[[{]/.test(text);
}

/** The same document stands on both sides of most changes. */
const parsedHoldsSecret = recalled((text) => {
  try {
    const document: Json = JSON.parse(text);
    return jsonHoldsSecret(document, { name: '', depth: 0 });
  } catch {
    // Not JSON after all: judged as text alone.
    return false;
  }
});

const DEEPEST = 64;

function jsonHoldsSecret(value: Json, at: { readonly name: string; readonly depth: number }): boolean {
  // Nothing real is nested as deeply: better sealed than read.
  if (at.depth > DEEPEST) return true;
  const depth = at.depth + 1;
  if (typeof value === 'string') return (isSecretName(at.name) && isSecretContent(value)) || holdsSecret(value);
  if (isList(value)) return value.some((item) => jsonHoldsSecret(item, { name: at.name, depth }));
  if (!isObject(value)) return false;
  return holdsNamedSecret(value) || entriesOf(value).some(([name, item]) => jsonHoldsSecret(item, { name, depth }));
}

function holdsNamedSecret(pair: JsonObject): boolean {
  const content = textOf(pair['value'] ?? pair['Value']);
  return content !== undefined && isNamedSecret(pair) && isSecretContent(content);
}

function oneOf(patterns: readonly RegExp[], flags: string): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
}
