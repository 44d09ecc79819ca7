import path from 'node:path';
import type { Knowledge } from '../../generated/knowledge.ts';
import { parseKnowledge } from '../../knowledge/index.ts';
import { ConfigError } from '../../model/errors.ts';
import { defaultPolicy, parsePolicy, type Policy } from '../../policy/policy.ts';
import { policyDigest } from '../../trust/approval-digest.ts';
import { POLICY_NAMES } from '../run.ts';
import type { GitHub } from './client.ts';
import { readRepositoryFile, type Revision } from './repository-file.ts';

/** A policy with the knowledge that it names, as one state of the repository has them. */
export interface RepositoryPolicy {
  readonly policy: Policy;
  readonly knowledge: readonly Knowledge[];
  readonly digest: string;
}

/**
 * The policy of a repository: the file that was named, else `.blastgate.yml` at its root, else the defaults. Throws ConfigError for
 * a policy that cannot be used, Undecided where GitHub does not let it be read.
 */
export async function readRepositoryPolicy(github: GitHub, at: Revision, named?: string): Promise<RepositoryPolicy> {
  for (const file of named === undefined ? POLICY_NAMES : [named]) {
    const text = await readRepositoryFile(github, at, file);
    if (text !== undefined) return withKnowledge(github, at, { file, text });
  }
  if (named === undefined) return { policy: defaultPolicy, knowledge: [], digest: policyDigest(undefined) };
  throw new ConfigError(
    `There is no policy ${named} at the tip of the base branch.`,
    'Merge it first, or leave the `policy` input out.',
    {
      file: named,
    },
  );
}

async function withKnowledge(
  github: GitHub,
  at: Revision,
  { file, text }: { readonly file: string; readonly text: string },
): Promise<RepositoryPolicy> {
  const policy = parsePolicy(text, file);
  const files = policy.knowledge.map((name) => path.posix.join(path.posix.dirname(file), name));
  const texts = await Promise.all(files.map(async (name) => ({ name, text: await readNamed(github, at, { name, by: file }) })));
  return {
    policy,
    knowledge: texts.map((one) => parseKnowledge(one.text, one.name)),
    digest: policyDigest(
      text,
      texts.map((one) => one.text),
    ),
  };
}

async function readNamed(
  github: GitHub,
  at: Revision,
  { name, by }: { readonly name: string; readonly by: string },
): Promise<string> {
  const text = await readRepositoryFile(github, at, name);
  if (text !== undefined) return text;
  throw new ConfigError(
    `${by} names the knowledge file ${name}, which is not in the repository.`,
    'Add it, or take its name out.',
    {
      file: by,
    },
  );
}
