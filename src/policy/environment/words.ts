import { CRITICALITY, type EnvironmentName } from '../../model/environment.ts';

const WORDS: readonly (readonly [EnvironmentName, readonly string[]])[] = [
  ['production', ['prod', 'production', 'prd', 'live', 'gprd', 'prod1', 'prod2']],
  ['staging', ['staging', 'stage', 'stg', 'uat', 'preprod', 'nonprod', 'qa', 'acceptance', 'gstg', 'notprod', 'perf']],
  [
    'sandbox',
    [
      'sandbox',
      'sbx',
      'dev',
      'development',
      'preview',
      'ephemeral',
      'scratch',
      'playground',
      'test',
      'testing',
      'tmp',
      'temp',
      'demo',
      'review',
      'feature',
      'ci',
      'local',
    ],
  ],
];

const MEANING: ReadonlyMap<string, EnvironmentName> = new Map(
  WORDS.flatMap(([name, words]) => words.map((word): [string, EnvironmentName] => [word, name])),
);

const PULL_REQUEST = /^[pm]r\d*$/;
/** Without one of these letter sequences there is no such word; nearly all names have none, and taking words apart takes long. */
const MAY_NAME = new RegExp([...MEANING.keys(), '[pm]r'].join('|'));

/**
 * The environment that a text names, whole words only: `product`, `developer` and `reproduction` say nothing; `non-prod` and
 * `pre-prod` are staging. Of several words the most critical wins. `pr-12` counts only where `isLabel` says that the text is an
 * environment's label and not just a name.
 */
export function environmentNamed(text: string, isLabel: boolean): EnvironmentName | undefined {
  if (!MAY_NAME.test(text.toLowerCase())) return undefined;
  let found: EnvironmentName | undefined;
  const words = tokens(text);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const negated = isNegation(word) && MEANING.get(words[index + 1] ?? '') === 'production';
    if (negated) index += 1;
    const meaning = negated ? 'staging' : meaningOf(word, isLabel);
    found = moreCritical(found, meaning);
  }
  return found;
}

function meaningOf(word: string, isLabel: boolean): EnvironmentName | undefined {
  return MEANING.get(word) ?? (isLabel && PULL_REQUEST.test(word) ? 'sandbox' : undefined);
}

function isNegation(word: string): boolean {
  return word === 'non' || word === 'pre' || word === 'not';
}

export function tokens(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The more critical of two environments; either may be missing. */
export function moreCritical(a: EnvironmentName | undefined, b: EnvironmentName | undefined): EnvironmentName | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return CRITICALITY.indexOf(a) >= CRITICALITY.indexOf(b) ? a : b;
}

/** The most critical of many environments, or nothing of none. */
export function mostCritical(names: readonly EnvironmentName[]): EnvironmentName | undefined {
  let found: EnvironmentName | undefined;
  for (const name of names) found = moreCritical(found, name);
  return found;
}
