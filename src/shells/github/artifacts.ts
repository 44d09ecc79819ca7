import { unzipSync } from 'fflate';
import { sha256 } from '../../trust/hash.ts';
import type { GitHub, Repository } from './client.ts';
import { undecidedFor } from './undecided.ts';

/** The one file in an artifact of the gate. */
export const KEPT_FILE = 'assessment.json';

/** What the gate keeps is known by the hash of its content, so nobody can put another content in its place. */
export function artifactName(hash: string): string {
  return `blastgate-${hash}`;
}

/** Whoever may run a workflow may leave artifacts of any name: more than these are not tried, larger ones not fetched. */
const MOST_TRIED = 5;
const LARGEST = 64 << 20;

/** The text with this SHA-256 that a workflow of the repository has left; undefined where none is there any more. */
export async function readKeptText(github: GitHub, { owner, repo }: Repository, hash: string): Promise<string | undefined> {
  const artifacts = await github
    .paginate(github.rest.actions.listArtifactsForRepo, { owner, repo, name: artifactName(hash), per_page: 100 })
    .catch(undecidedFor('What was kept of the plan'));
  const fitting = artifacts.filter(({ expired, size_in_bytes: size }) => !expired && size <= LARGEST);
  for (const { id } of fitting.slice(0, MOST_TRIED)) {
    const { data } = await github.rest.actions
      .downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip' })
      .catch(undecidedFor('What was kept of the plan'));
    const text = data instanceof ArrayBuffer ? textIn(new Uint8Array(data)) : undefined;
    if (text !== undefined && sha256(text) === hash) return text;
  }
  return undefined;
}

function textIn(archive: Uint8Array): string | undefined {
  try {
    const files = unzipSync(archive, { filter: ({ name, originalSize }) => name === KEPT_FILE && originalSize <= LARGEST });
    const content = files[KEPT_FILE];
    return content === undefined ? undefined : new TextDecoder().decode(content);
  } catch {
    // Somebody else's artifact of this name need not be an archive.
    return undefined;
  }
}
