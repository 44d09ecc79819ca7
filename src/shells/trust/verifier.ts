import { readFile } from 'node:fs/promises';
import type { EnvironmentName } from '../../model/environment.ts';
import { ConfigError, InputError } from '../../model/errors.ts';
import type { Plan } from '../../model/plan.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import type { Clock } from '../../trust/open-decision.ts';
import { loadDigestKey } from '../digest-key.ts';
import { loadPolicy } from '../run.ts';
import { loadTrustedKeys } from './keys.ts';
import type { Verification } from './verification.ts';
import { verifyByCheck } from './verify-check.ts';
import { verifyByDecision } from './verify-decision.ts';

/** By what a plan is verified, as a command line says it. */
export interface VerifyOptions {
  readonly decision?: string;
  readonly key?: readonly string[];
  readonly keys?: string;
  readonly repo?: string;
  readonly sha?: string;
  readonly appId?: number;
  readonly checkName: string;
  readonly maxAge: number;
  readonly policy?: string;
  readonly digestKey?: string;
  readonly clockSkew: number;
  readonly environment?: EnvironmentName;
}

export interface VerifierContext {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Seconds since 1970, whenever it is asked. */
  readonly now: () => number;
  readonly warn: (message: string) => void;
}

/** Says of a plan that has been read whether it may be applied. Throws InputError where that could not be told. */
export type Verifier = (plan: Plan) => Promise<Verification>;

/** Reads what plans are to be held against: a signed decision, or the check of the gate on GitHub. */
export async function createVerifier(options: VerifyOptions, context: VerifierContext): Promise<Verifier> {
  const { decision, repo } = options;
  if (decision !== undefined && repo !== undefined) {
    throw new ConfigError(
      'Both --decision and --repo are given.',
      'Give one of them: a signed decision, or the check on GitHub.',
    );
  }
  if (decision !== undefined) return decisionVerifier({ ...options, decision }, context);
  if (repo !== undefined) return checkVerifier({ ...options, repo }, context);
  throw new ConfigError(
    'Nothing is given that this plan could be held against.',
    'Give --decision FILE with --key FILE.pub, or --repo OWNER/NAME with --sha SHA and --app-id ID.',
  );
}

async function decisionVerifier(
  options: VerifyOptions & { readonly decision: string },
  context: VerifierContext,
): Promise<Verifier> {
  const { decision: file, environment } = options;
  const [text, keys, digestKey] = await Promise.all([
    readDecision(file),
    loadTrustedKeys({ files: options.key ?? [], list: options.keys, variables: context.variables }),
    loadDigestKey(options.digestKey, context.variables),
  ]);
  return async (plan) => verifyByDecision(plan, { text, file, keys, digestKey, environment, clock: clockOf(options, context) });
}

async function checkVerifier(options: VerifyOptions & { readonly repo: string }, context: VerifierContext): Promise<Verifier> {
  const { repo, sha, appId, environment, checkName, maxAge } = options;
  const { variables, cwd, warn } = context;
  const at = repositoryOf(repo);
  if (sha === undefined || appId === undefined) {
    throw new ConfigError(
      'With --repo, --sha and --app-id are needed too.',
      'Give the commit, and the id of the GitHub App that writes the check: 15368 where it is the workflow itself.',
    );
  }
  const token = variables['GITHUB_TOKEN'] ?? variables['GH_TOKEN'];
  if (token === undefined || token === '') {
    throw new ConfigError('GITHUB_TOKEN is not set.', 'Set it to a token that may read checks and pull requests.');
  }
  const [policy, key] = await Promise.all([loadPolicy(options.policy, cwd), loadDigestKey(options.digestKey, variables)]);
  const apiUrl = variables['GITHUB_API_URL'] ?? 'https://api.github.com';
  return async (plan) => {
    const found = { file: plan.source.file, digest: planDigest(plan, key, policy.digestIgnore) };
    const given = { at, sha, app: appId, checkName, maxAge, environment, token, apiUrl, warn, clock: clockOf(options, context) };
    return verifyByCheck(found, given);
  };
}

function clockOf({ clockSkew }: VerifyOptions, { now }: VerifierContext): Clock {
  return { now: now(), skew: clockSkew };
}

function repositoryOf(repo: string): { readonly owner: string; readonly repo: string } {
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repo) ?? [];
  if (name !== '') return { owner, repo: name };
  throw new ConfigError(`${repo} is no repository of GitHub.`, 'Write it as OWNER/NAME.');
}

async function readDecision(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError(`The decision ${file} cannot be read.`, 'Check the path; without a decision nothing is verified.', {
      file,
      cause,
    });
  });
}
