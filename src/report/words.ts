import type { Counts, EnvironmentEvidence, EnvironmentName, Outcome, Report, Thresholds, Verdict } from '../generated/report.ts';
import { leftUnmanaged } from '../model/left-unmanaged.ts';
import { code, counted } from '../model/text.ts';

type Principal = Report['principal'];

/** How a report names a verdict; `observed` where the policy only watches. */
export const VERDICT_WORDS: Readonly<
  Record<Verdict, { readonly sign: string; readonly enforced: string; readonly observed: string }>
> = {
  pass: { sign: '✅', enforced: 'Passes', observed: 'Passes' },
  review: { sign: '👀', enforced: 'Needs review', observed: 'Would need review' },
  block: { sign: '⛔', enforced: 'Blocked', observed: 'Would be blocked' },
};

const ENVIRONMENT_WORDS: Readonly<Record<EnvironmentName, string>> = {
  production: 'production',
  unknown: 'unknown, judged as production',
  staging: 'staging',
  sandbox: 'sandbox',
};

export function environmentPhrase(name: EnvironmentName): string {
  return ENVIRONMENT_WORDS[name];
}

const SOURCE_WORDS: Readonly<Record<EnvironmentEvidence['source'], string>> = {
  'tag-before': 'the existing tag',
  'tag-after': 'the planned tag',
  variable: 'the variable',
  'default-tags': "the provider's default tag",
  'stack-tag': "the stack's tag",
  'stack-parameter': "the stack's parameter",
  name: 'the name',
  account: 'the account',
  workspace: 'the workspace',
  backend: 'the backend',
  path: 'the path',
  stack: 'the stack',
  said: 'it was said with',
};

/** ``the existing tag `tags.Environment = "production"` on 20 resources``. */
export function evidencePhrase({ source, where, text, count }: EnvironmentEvidence): string {
  const value = text === undefined || text === where ? undefined : JSON.stringify(text);
  const sign = where === source && value !== undefined ? value : [where, value].filter((part) => part !== undefined).join(' = ');
  return `${SOURCE_WORDS[source]} ${code(sign)}${count > 1 ? ` on ${counted(count, 'resource')}` : ''}`;
}

/** Who wrote the plan: `Kiro, an agent, operated by` and the names. */
export function principalPhrase(principal: Principal): string {
  const operators = principal.operators.length > 0 ? `, operated by ${principal.operators.map(code).join(', ')}` : '';
  return `${principalName(principal)}${operators}`;
}

function principalName({ kind, name }: Principal): string {
  const called = name === undefined ? '' : `${name}, `;
  switch (kind) {
    case 'agent':
      return `${called}an agent`;
    case 'assisted':
      return `${called}a person with an assistant`;
    case 'automation':
      return `${called}automation`;
    case 'human':
      return `${called}a person`;
    case 'unknown':
      return 'unknown; judged as if an agent wrote it';
  }
}

/** Who wrote it, in a header's few words: `agent (Kiro)`. */
export function principalWords({ kind, name }: Principal): string {
  const who = kind === 'unknown' ? 'author unknown' : kind;
  return name === undefined ? who : `${who} (${name})`;
}

const WHOSE: Readonly<Record<Principal['kind'], string>> = {
  agent: "an agent's plan",
  assisted: "a person's plan",
  automation: "automation's plan",
  human: "a person's plan",
  unknown: "an agent's plan",
};

const WHERE: Readonly<Record<EnvironmentName, string>> = {
  production: 'for production',
  unknown: 'for an unknown environment',
  staging: 'for staging',
  sandbox: 'for a sandbox',
};

/** The score with the threshold that it is measured against. */
export function scorePhrase(report: Report): string {
  const { score, verdict, thresholds, principal, environment } = report;
  const whose = `${WHOSE[principal.kind]} ${WHERE[environment.name]}`;
  const reached = score >= thresholds.block ? 'block' : score >= thresholds.review ? 'review' : 'pass';
  const measured = `${score} of 100; ${whose} ${thresholdPhrase(thresholds, reached === 'pass' ? verdict : reached)}`;
  return reached === verdict ? measured : `${measured}. What decides is not the score`;
}

function thresholdPhrase({ review, block }: Thresholds, verdict: Verdict): string {
  const blocked = block > 100 ? 'is never blocked by its score' : `is blocked from ${block}`;
  if (verdict === 'block') return blocked;
  const reviewed = review > 100 ? 'never needs review by its score' : `needs review from ${review}`;
  return `${reviewed} and ${blocked}`;
}

/** The threshold in two words, for a header. */
export function thresholdWords({ review, block }: Thresholds, verdict: Verdict): string {
  const [word, from] = verdict === 'block' ? ['blocks', block] : ['review', review];
  return from > 100 ? `${word} never by score` : `${word} from ${from}`;
}

/** What would come of the plan had a person written it, where nobody knows who did. */
export function otherOutcomePhrase({ principal, outlook, verdict }: Report): string | undefined {
  if (principal.kind !== 'unknown') return undefined;
  const same = outlook.human.verdict === verdict ? ' too' : '';
  return `Written by a person, it ${WOULD[outlook.human.verdict]}${same}`;
}

const WOULD: Readonly<Record<Verdict, string>> = {
  pass: 'would pass',
  review: 'would need review',
  block: 'would be blocked',
};

const OUTCOME_WORDS: Readonly<Record<Verdict, string>> = { pass: 'passes', review: 'needs review', block: 'blocked' };

/** An outcome with its score and thresholds. */
export function outcomePhrase({ verdict, score, environment, thresholds }: Outcome): string {
  const from = [
    thresholds.review > 100 ? 'never reviewed by score' : `review from ${thresholds.review}`,
    thresholds.block > 100 ? 'never blocked by score' : `blocked from ${thresholds.block}`,
  ];
  return `${OUTCOME_WORDS[verdict]} (${score} of 100, ${environmentPhrase(environment)}; ${from.join(', ')})`;
}

/** The verdict as a heading says it; what only observes says what would be. */
export function verdictWords({ verdict, policy }: Report): string {
  const { enforced, observed } = VERDICT_WORDS[verdict];
  return policy.mode === 'observe' ? observed : enforced;
}

/** `17 to create, 2 to update, 17 to destroy`: as Terraform counts, a replacement is one of the first and one of the last. */
export function countsPhrase(counts: Counts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.create + counts.replace, 'to create'],
    [counts.update, 'to update'],
    [counts.destroyed, 'to destroy'],
    [counts.import, 'to import'],
    [counts.move, 'to move'],
    [leftUnmanaged(counts), 'to leave management'],
    [counts.undetermined, 'not decided'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length > 0 ? said.join(', ') : 'nothing to change';
}

const NAMED_STOPS = 3;

/** What no threshold lets an agent do, by rule, each with the first few resources: the points and the findings say the rest. */
export function hardStopPhrase({ hardStops }: Report): string | undefined {
  const groups = new Map<string, Set<string>>();
  for (const { id, address } of hardStops) {
    const group = groups.get(id) ?? new Set();
    if (address !== undefined) group.add(address);
    groups.set(id, group);
  }
  const said = [...groups].map(([id, addresses]) => {
    const shown = [...addresses].slice(0, NAMED_STOPS).map(code);
    const names = addresses.size > shown.length ? [...shown, `… ${addresses.size - shown.length} more`] : shown;
    return `${id.replaceAll('-', ' ')}${names.length > 0 ? ` (${names.join(', ')})` : ''}`;
  });
  return said.length > 0 ? `Blocked for an agent whatever the score: ${said.join('; ')}.` : undefined;
}

/** What cannot be judged, without what the headline says already. */
export function unsaidConditions({ conditions, summary }: Report): readonly string[] {
  return conditions.map(({ message }) => message).filter((message) => message !== summary.headline);
}

const EYE = 'sha256:'.length + 12;

/** A digest as the eye needs it. What is compared or approved is the whole one, which the JSON report has. */
export function shortDigest(digest: string): string {
  return digest.slice(0, EYE);
}
