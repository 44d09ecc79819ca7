import { ConfigError } from '../../model/errors.ts';
import type { OwnerGroup } from '../../model/approval.ts';
import { ownersOf } from '../../policy/code-owners.ts';
import type { GitHub } from './client.ts';
import { readRepositoryFile, type Revision } from './repository-file.ts';

/** Where GitHub looks for the file, in this order. */
export const CODE_OWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Who owns these files by the CODEOWNERS of one state of the repository. Throws ConfigError where it has none. */
export async function readCodeOwners(github: GitHub, at: Revision, files: readonly string[]): Promise<readonly OwnerGroup[]> {
  for (const place of CODE_OWNERS_PLACES) {
    const text = await readRepositoryFile(github, at, place);
    if (text !== undefined) return ownersOf(text, files, at.owner);
  }
  throw new ConfigError(
    'The policy asks for the approval of code owners, and the base branch has no CODEOWNERS.',
    `Add ${CODE_OWNERS_PLACES.join(', ')}, or take \`approvals.code_owners\` out of the policy.`,
  );
}
