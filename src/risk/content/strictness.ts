import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { isObject } from './json.ts';

/** Words of one setting, those that hold back and those that let by. */
export interface Scale {
  /** Empty where one more word that lets by says it all. */
  readonly strict: ReadonlySet<string>;
  readonly lenient: ReadonlySet<string>;
  /** Severity of going from one to the other. */
  readonly severity: number;
  /** Follows the name of the attribute. */
  readonly says: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SCALES: readonly Scale[] = [
  {
    strict: words(
      'block block-all-sharing block-new-sharing deny drop aws:drop aws:forward_to_sfe reject quarantine captcha challenge',
    ),
    lenient: words('unblocked allow aws:pass count pass alert log monitor ignore accept warn audit dryrun'),
    severity: 0.45,
    says: 'lets by what it held back',
  },
  {
    strict: words('required mandatory strict enforced always signing restricted enhanced'),
    lenient: words('optional preferred permissive disabled off never not_signing unrestricted report_only audit basic baseline'),
    severity: 0.4,
    says: 'no longer insists',
  },
  {
    strict: words('compliance'),
    lenient: words('governance'),
    severity: 0.32,
    says: 'can be lifted by those who administer it',
  },
  {
    strict: words('tls https ssl https-only redirect-to-https'),
    lenient: words('tls_plaintext plaintext http allow-all'),
    severity: 0.3,
    says: 'no longer asks for encryption on the way',
  },
  {
    strict: words('private_only private vpc internal internal_managed internal_self_managed'),
    lenient: words('public_only public public_and_private external external_managed internet-facing all all_traffic'),
    severity: 0.45,
    says: 'is reached from the internet',
  },
  {
    strict: words('breaching'),
    lenient: words('notbreaching missing ignore'),
    severity: 0.22,
    says: 'no longer takes silence for a fault',
  },
  {
    strict: words('override:none'),
    lenient: words('override:count'),
    severity: 0.42,
    says: 'lets by what its rules held back',
  },
  {
    strict: new Set(),
    lenient: words('instead:count instead:allow'),
    severity: 0.3,
    says: 'lets by what one of its rules held back',
  },
  {
    strict: words('jwt cognito_user_pools amazon_cognito_user_pools aws_iam openid_connect custom request'),
    lenient: words('none api_key'),
    severity: 0.45,
    says: 'no longer asks who calls',
  },
];

/** A step before the request goes on, as load balancers list them: without it everybody gets on. */
const isLogin = (word: string): boolean => LOGINS.has(word);
const LOGINS = words('authenticate-oidc authenticate-cognito jwt-validation');
const WITHOUT_LOGIN: Scale = { strict: LOGINS, lenient: new Set(), severity: 0.55, says: 'no longer asks who comes in' };

/** The lenient words of all scales: few values hold any. */
const LENIENT: ReadonlySet<string> = new Set(SCALES.flatMap(({ lenient }) => [...lenient]));

/** The scale on which a value now lets by more and holds back less: `BLOCK` became `COUNT`, as a word or as the name of a block. */
export function relaxation(before: Json | undefined, after: Json | undefined): Scale | undefined {
  const [then, now] = [wordsIn(before), wordsIn(after)];
  if (then.some(isLogin) && !now.some(isLogin)) return WITHOUT_LOGIN;
  if (!now.some((word) => LENIENT.has(word))) return undefined;
  const ofOld = wordsIn(keptOf(before, after));
  return SCALES.find(({ strict, lenient }) => {
    // Where one more word says it all, a rule that is new says it of itself only.
    if (strict.size === 0) return counted(ofOld, lenient) > counted(then, lenient);
    return counted(now, strict) < counted(then, strict) && counted(now, lenient) > counted(then, lenient);
  });
}

function counted(found: readonly string[], wanted: ReadonlySet<string>): number {
  return found.filter((word) => wanted.has(word)).length;
}

/** Of a list of named blocks, those that were there before. */
function keptOf(before: Json | undefined, after: Json | undefined): Json | undefined {
  if (!isList(before) || !isList(after)) return after;
  const names = new Set(before.map(nameOf));
  return after.filter((item) => nameOf(item) === undefined || names.has(nameOf(item)));
}

function nameOf(item: Json): Json | undefined {
  // What is overridden is named, too: such a list says of one group what becomes of its rules.
  if (!isObject(item) || 'action_to_use' in item || 'ActionToUse' in item) return undefined;
  return item['name'] ?? item['Name'];
}

/** Of the words on a scale; what is longer is a sentence or a document. */
const LONGEST = 40;

/** Google writes `deny(403)`. */
const WITH_ITS_ANSWER = /\(\d+\)$/;

/** Every text, and the name of every block that is there: `action { count {} }`. */
function wordsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value.length > LONGEST ? [] : [value.toLowerCase().replace(WITH_ITS_ANSWER, '')];
  if (isList(value)) return value.flatMap(wordsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const isBlock = isObject(field) || (isList(field) && field.some(isObject));
    return isBlock ? [name.toLowerCase(), ...insteadOf(name, field), ...wordsIn(field)] : wordsIn(field);
  });
}

/** Blocks that say what is done in place of what the rules of a group would do. */
const IN_PLACE: Readonly<Record<string, string>> = {
  override_action: 'override',
  overrideaction: 'override',
  action_to_use: 'instead',
  actiontouse: 'instead',
};

/** The actions of such a block, with its kind in front: `none` is no action anywhere else. */
function insteadOf(name: string, field: Json): readonly string[] {
  const kind = IN_PLACE[name.toLowerCase()];
  return kind === undefined ? [] : wordsIn(field).map((word) => `${kind}:${word}`);
}
