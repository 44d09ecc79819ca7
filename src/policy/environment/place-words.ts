import type { EnvironmentName } from '../../model/environment.ts';
import { tokens } from './words.ts';

/** Words that nobody gives to a place in earnest, wherever in its name they stand. */
const SANDBOX = new Set(['sandbox', 'sbx', 'sandpit', 'ephemeral', 'playground', 'scratch', 'poc', 'hackathon', 'tmp']);
const STAGING = new Set(['staging', 'stage', 'stg', 'uat', 'nonprod', 'preprod', 'qa', 'acceptance', 'acc', 'notprod']);
const PRODUCTION = new Set(['prod', 'production', 'prd']);
const DEVELOPMENT = new Set(['dev', 'devel', 'develop', 'development']);
/** What people develop with is no place to try things in: the portal and the tools of developers are used by all of them. */
const OF_DEVELOPERS = new Set([
  'tools',
  'tool',
  'tooling',
  'portal',
  'ops',
  'hub',
  'docs',
  'center',
  'experience',
  'platform',
  'relations',
  'services',
  'kit',
]);
/** A shop may call its services so; at the end of a place's name it says what the place is for. */
const TEST = new Set(['test', 'testing', 'tst']);
const NO_TEST = new Set(['ab', 'a', 'b', 'split', 'multivariate', 'load', 'lab']);
/** What may follow at the end of a name: a region, a zone, a number. */
const REGION =
  /^(\d+|[a-z]?\d+|[a-z]{1,2}|(us|eu|ap|af|me|sa|ca|na|asia|europe|northamerica|southamerica|australia|central|north|south|east|west|weu|neu|euw|use|usw|gwc|sdc|wus|eus|cus|sea|uks|ukw|fra|westeurope|northeurope|eastus|westus|centralus|germanywestcentral|swedencentral|switzerlandnorth|uksouth|francecentral)\d*)$/;

const NOT_PRODUCTION = /(^| )(non|not|pre) ?prod(uction)?\d*( |$)/;

/**
 * What the name of a place says that it is for: `pr-17`, `acme-sandbox`, `rg-shop-dev-weu`, `payments-test`; whole words, and those
 * with a second meaning only where they say it. Of several words the most critical counts.
 */
export function environmentOfPlace(name: string): EnvironmentName | undefined {
  const words = tokens(name);
  const isNot = NOT_PRODUCTION.test(words.join(' '));
  if (!isNot && words.some((word) => PRODUCTION.has(word))) return 'production';
  if (isNot || words.some((word) => STAGING.has(word))) return 'staging';
  return isSandbox(name, words) ? 'sandbox' : undefined;
}

function isSandbox(name: string, words: readonly string[]): boolean {
  return words.some((word) => SANDBOX.has(word)) || isPreview(name, words) || isDevelopment(words) || isTest(words);
}

function isPreview(name: string, words: readonly string[]): boolean {
  const hasNumber = (word: string): boolean => words.some((one, at) => one === word && /\d/.test(words[at + 1] ?? ''));
  return words[0] === 'preview' || hasNumber('preview') || hasNumber('review') || /(^|[-_])[pm]r[-_]?\d+([-_]|$)/i.test(name);
}

function isDevelopment(words: readonly string[]): boolean {
  return words.some((word, at) => DEVELOPMENT.has(word) && !OF_DEVELOPERS.has(words[at + 1] ?? ''));
}

function isTest(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => !REGION.test(word));
  return TEST.has(words[at] ?? '') && !NO_TEST.has(words[at - 1] ?? '');
}
