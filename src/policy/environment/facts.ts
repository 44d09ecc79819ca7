import type { EnvironmentEvidence, EnvironmentName } from '../../model/environment.ts';
import type { MatchedEnvironment, Policy } from '../policy.ts';
import { matchesPattern } from '../text-pattern.ts';
import { environmentNamed } from './words.ts';

/** What a run knows of where a plan would be applied, apart from the plan itself. */
export interface ContextFacts {
  readonly account?: string;
  readonly workspace?: string;
  readonly backend?: string;
  readonly path?: string;
  readonly stack?: string;
  /** The environment that the user named on the command line. */
  readonly environment?: EnvironmentName;
  /** True where the facts come from the user's own machine; false where a pull request's workflow could have written them. */
  readonly trusted: boolean;
}

const FACTS = [
  ['account', 'accounts'],
  ['workspace', 'workspaces'],
  ['backend', 'backends'],
  ['path', 'paths'],
  ['stack', 'stacks'],
] as const;

const ORDER: readonly MatchedEnvironment[] = ['production', 'staging', 'sandbox'];

/** What the facts of a run say: by the policy's matchers where they match, else by the words in them, which may only raise. */
export function evidenceOfFacts(facts: ContextFacts, policy: Policy): readonly EnvironmentEvidence[] {
  const said: readonly EnvironmentEvidence[] = facts.environment
    ? [{ says: facts.environment, source: 'said', where: '--environment', count: 1, mayLower: facts.trusted }]
    : [];
  return [
    ...said,
    ...FACTS.flatMap(([fact, list]) => {
      const text = facts[fact];
      if (text === undefined) return [];
      const matched = matchedEnvironment(policy, list, text);
      const says = matched ?? environmentNamed(text, true);
      if (!says) return [];
      const where = matched ? `policy, environments.${matched}.${list}` : fact;
      return [{ says, source: fact, where, text, count: 1, mayLower: matched !== undefined && facts.trusted }];
    }),
  ];
}

/** The environment whose matchers name a text; the most critical where several do. */
export function matchedEnvironment(
  policy: Policy,
  list: (typeof FACTS)[number][1],
  text: string,
): MatchedEnvironment | undefined {
  return ORDER.find((name) => policy.environments[name]?.[list]?.some((pattern) => matchesPattern(pattern, text)));
}
