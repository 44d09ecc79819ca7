import { parseYaml } from '../config/yaml-errors.ts';
import type { EnvironmentMatchers, PolicyFile, Stack, Waiver } from '../generated/policy.ts';
import { validatePolicy } from '../generated/validate-policy.js';
import type { EnvironmentName } from '../model/environment.ts';
import { ConfigError } from '../model/errors.ts';
import type { BudgetSettings } from '../model/budget.ts';
import type { OverrideSettings } from '../model/override.ts';
import type { PrincipalKind, Thresholds, ThresholdTable } from '../model/policy.ts';
import type { AttributionSettings } from './attribution.ts';
import { budgetSettings, DEFAULT_BUDGET } from './budget.ts';
import { overrideSettings } from './override.ts';
import { refuseBadSettings } from './refuse-bad-settings.ts';
import { DEFAULT_THRESHOLDS, NEVER } from './thresholds.ts';

export type MatchedEnvironment = Exclude<EnvironmentName, 'unknown'>;

/** What clears a verdict. */
export interface ApprovalSettings {
  readonly agent: ApprovalsNeeded;
  readonly human: ApprovalsNeeded;
  /** Hours for which an approval holds. */
  readonly validHours: number;
  /** Slugs of teams: where there are any, only their members count. */
  readonly teams: readonly string[];
  /** Whether the owners of changed files have to be among those who approve. */
  readonly codeOwners: boolean;
}

interface ApprovalsNeeded {
  readonly review: number;
  readonly block: number;
}

/** A policy ready for use: the file's settings over the defaults. */
export interface Policy {
  /** The file it came from, or `defaults`. */
  readonly source: string;
  readonly mode: 'enforce' | 'observe';
  readonly thresholds: ThresholdTable;
  readonly environments: Readonly<Partial<Record<MatchedEnvironment, EnvironmentMatchers>>>;
  /** Paths of knowledge files, relative to the policy file. */
  readonly knowledge: readonly string[];
  /** Patterns of attributes that plan digests leave out. */
  readonly digestIgnore: readonly string[];
  readonly approvals: ApprovalSettings;
  readonly attribution: AttributionSettings;
  readonly waivers: readonly Waiver[];
  readonly stacks: readonly Stack[];
  /** Public key files whose decisions the guard lets `exec` trust, relative to the repository's root. */
  readonly guardKeys: readonly string[];
  readonly budget: BudgetSettings;
  /** Who may override a verdict; nobody where there is none. */
  readonly override: OverrideSettings | undefined;
}

export const defaultPolicy: Policy = {
  source: 'defaults',
  mode: 'enforce',
  thresholds: DEFAULT_THRESHOLDS,
  environments: {},
  knowledge: [],
  digestIgnore: [],
  approvals: { agent: { review: 1, block: 2 }, human: { review: 1, block: 1 }, validHours: 72, teams: [], codeOwners: false },
  attribution: { requireSigned: false, automation: [], signals: [] },
  waivers: [],
  stacks: [],
  guardKeys: [],
  budget: DEFAULT_BUDGET,
  override: undefined,
};

/** Reads a policy's text. Throws ConfigError with file, line and column of what is wrong. */
export function parsePolicy(text: string, file: string): Policy {
  const read = parseYaml<PolicyFile>({ text, file, validate: validatePolicy, what: 'policy' });
  const thresholds = mergeThresholds(read.thresholds ?? {});
  refuseContradictions(thresholds, file);
  refuseBadSettings(read, text, file);
  const { mode = 'enforce', environments = {}, knowledge = [], waivers = [], stacks = [] } = read;
  return {
    source: file,
    mode,
    thresholds,
    environments,
    knowledge,
    digestIgnore: read.digest?.ignore ?? [],
    approvals: approvalSettings(read.approvals),
    attribution: attributionSettings(read),
    waivers,
    stacks,
    guardKeys: guardKeys(read),
    budget: budgetSettings(read.budget),
    override: overrideSettings(read.override),
  };
}

function guardKeys({ guard }: PolicyFile): readonly string[] {
  return guard?.keys ?? [];
}

function attributionSettings({ attribution, automation = [], signals = [] }: PolicyFile): AttributionSettings {
  return { requireSigned: attribution?.require_signed ?? false, automation, signals };
}

function approvalSettings({ agent, human, valid_hours, teams, code_owners }: PolicyFile['approvals'] = {}): ApprovalSettings {
  const defaults = defaultPolicy.approvals;
  return {
    agent: { ...defaults.agent, ...agent },
    human: { ...defaults.human, ...human },
    validHours: valid_hours ?? defaults.validHours,
    teams: teams ?? [],
    codeOwners: code_owners ?? false,
  };
}

const PRINCIPALS: readonly PrincipalKind[] = ['agent', 'unknown', 'assisted', 'automation', 'human'];
const ENVIRONMENTS: readonly EnvironmentName[] = ['production', 'unknown', 'staging', 'sandbox'];

type FileThresholds = NonNullable<PolicyFile['thresholds']>;

/** An unknown author takes the agent's thresholds unless the file says otherwise; an assisted one and automation the human's. */
function mergeThresholds(given: FileThresholds): ThresholdTable {
  const withTwins: FileThresholds = {
    ...given,
    unknown: given.unknown ?? given.agent ?? {},
    assisted: given.assisted ?? given.human ?? {},
    automation: given.automation ?? given.human ?? {},
  };
  const row = (kind: PrincipalKind) => (environment: EnvironmentName) => {
    const base = DEFAULT_THRESHOLDS[kind][environment];
    const own = withTwins[kind]?.[environment] ?? {};
    return { review: score(own.review, base.review), block: score(own.block, base.block) };
  };
  return {
    agent: perEnvironment(row('agent')),
    unknown: perEnvironment(row('unknown')),
    assisted: perEnvironment(row('assisted')),
    automation: perEnvironment(row('automation')),
    human: perEnvironment(row('human')),
  };
}

function perEnvironment(at: (environment: EnvironmentName) => Thresholds): Record<EnvironmentName, Thresholds> {
  return { production: at('production'), unknown: at('unknown'), staging: at('staging'), sandbox: at('sandbox') };
}

function score(given: number | 'never' | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  return given === 'never' ? NEVER : given;
}

/** A block below its review, or a human judged more strictly than an agent, is a mistake in the file, not a setting. */
function refuseContradictions(table: ThresholdTable, file: string): void {
  for (const environment of ENVIRONMENTS) {
    for (const kind of PRINCIPALS) {
      const { review, block } = table[kind][environment];
      if (block < review) {
        throw new ConfigError(
          `In ${file}, thresholds.${kind}.${environment} blocks from ${block} but reviews only from ${review}.`,
          'Set `block` to the same score as `review` or a higher one.',
          { file },
        );
      }
      refuseStricterThan(table, { kind, environment }, file);
    }
  }
}

function refuseStricterThan(
  table: ThresholdTable,
  { kind, environment }: { kind: PrincipalKind; environment: EnvironmentName },
  file: string,
): void {
  const own = table[kind][environment];
  const agent = table.agent[environment];
  if (own.review >= agent.review && own.block >= agent.block) return;
  throw new ConfigError(
    `In ${file}, thresholds.${kind}.${environment} (review ${own.review}, block ${own.block}) is stricter than thresholds.agent.${environment} (review ${agent.review}, block ${agent.block}).`,
    `An agent is never judged more mildly than anybody else: lower the agent's scores or raise those of ${kind}.`,
    { file },
  );
}
