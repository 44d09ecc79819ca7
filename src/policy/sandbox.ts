import { code } from '../model/text.ts';
import { matchedEnvironment } from './environment/facts.ts';
import type { Policy } from './policy.ts';

/** What a working directory tells of where a command in it would act. */
export interface WorkingDirectoryFacts {
  /** The folder, relative to the repository's root. */
  readonly path: string;
  readonly workspace: string;
  /** The backend's address that the directory is initialised with; undefined where it is not initialised, or keeps state locally. */
  readonly backend: string | undefined;
}

const KINDS = [
  ['path', 'paths'],
  ['workspace', 'workspaces'],
  ['backend', 'backends'],
] as const;

/**
 * Why the policy lets an agent act freely in a directory: every kind of fact that it names for sandboxes agrees, and none speaks
 * for another environment. Undefined where the policy does not let it.
 */
export function sandboxReason(policy: Policy, facts: WorkingDirectoryFacts): string | undefined {
  const matchers = policy.environments.sandbox ?? {};
  const said = KINDS.map(([fact, list]) => {
    const text = facts[fact];
    return {
      fact,
      text,
      named: (matchers[list] ?? []).length > 0,
      says: text === undefined ? undefined : matchedEnvironment(policy, list, text),
    };
  });
  if (said.some(({ says }) => says === 'production' || says === 'staging')) return undefined;
  const named = said.filter((one) => one.named);
  if (named.length === 0 || named.some(({ says }) => says !== 'sandbox')) return undefined;
  return `The policy names this a sandbox: ${named.map(({ fact, text }) => `${fact} ${code(text ?? '')}`).join(', ')}.`;
}
