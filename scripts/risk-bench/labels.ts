import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EnvironmentName } from '../../src/model/environment.ts';
import type { Verdict } from '../../src/model/policy.ts';

/** What a person expects of one plan, out of `LABELS.json`. */
export interface Label {
  readonly id: string;
  readonly file: string;
  readonly family: string;
  readonly environment: 'prod' | 'staging' | 'sandbox' | 'unknown';
  /** Facts that stand outside the plan; a base policy would know them. */
  readonly context: {
    readonly workspace?: string;
    readonly backend?: string;
    readonly account?: string;
    readonly accounts?: Readonly<Record<string, Label['environment']>>;
  };
  readonly expected_agent: Verdict;
  readonly expected_human: Verdict;
  readonly top_reason: string;
}

export async function readLabels(folder: string): Promise<readonly Label[]> {
  return JSON.parse(await readFile(path.join(folder, 'LABELS.json'), 'utf8'));
}

export function environmentOf(name: Label['environment']): EnvironmentName {
  return name === 'prod' ? 'production' : name;
}

/** The words that a team's own policy would look for in its workspaces and backends. */
const WORDS = {
  production: ['prod', 'production', 'live', '*-prod', 'prod-*'],
  staging: ['staging', 'stage', '*-staging', 'staging-*'],
  sandbox: ['dev', 'sandbox', 'test', 'preview', 'pr-*', '*-dev', 'dev-*', '*-sandbox', 'sandbox-*'],
};

/** The policy of a team that knows its accounts and names its workspaces after environments. */
export function policyTextFor({ context }: Label): string {
  const accounts = (name: EnvironmentName): readonly string[] =>
    Object.entries(context.accounts ?? {}).flatMap(([id, environment]) => (environmentOf(environment) === name ? [id] : []));
  const matchers = (name: keyof typeof WORDS): object => ({
    accounts: accounts(name),
    workspaces: WORDS[name],
    backends: WORDS[name].map((word) => `*/${word}/*`),
  });
  const environments = { production: matchers('production'), staging: matchers('staging'), sandbox: matchers('sandbox') };
  return JSON.stringify({ version: 1, environments });
}
