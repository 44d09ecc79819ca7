import type { GitHub, Repository } from './client.ts';
import { readBlob } from './repository-file.ts';
import { statusOf, undecidedFor } from './undecided.ts';

/** Each kind of note costs a request, and each note another; a repository with more of either hides something. */
const MOST_KINDS = 10;
const MOST_NOTES = 250;

export interface NotesRead {
  /** Each as `refs/notes/NAME`, a line break and the note's text. */
  readonly notes: readonly string[];
  readonly missing: readonly string[];
}

/** The notes in git that were pushed to the repository and speak of one of these commits: tools keep there who wrote which line. */
export async function readGitNotes(github: GitHub, at: Repository, commits: readonly string[]): Promise<NotesRead> {
  const { data: refs } = await github.rest.git
    .listMatchingRefs({ owner: at.owner, repo: at.repo, ref: 'notes/' })
    .catch(undecidedFor('The notes in git'));
  if (refs.length > MOST_KINDS) return { notes: [], missing: [`${refs.length} kinds of notes in git, more than can be read`] };
  const reads = await Promise.all(
    refs.map(({ ref, object }) => readNotes(github, at, { ref, tree: object.sha, commits: new Set(commits) })),
  );
  return { notes: reads.flatMap(({ notes }) => notes), missing: reads.flatMap(({ missing }) => missing) };
}

interface Notes {
  readonly ref: string;
  readonly tree: string;
  readonly commits: ReadonlySet<string>;
}

async function readNotes(github: GitHub, at: Repository, { ref, tree, commits }: Notes): Promise<NotesRead> {
  const missing = [`the notes in \`${ref}\` could not all be read`];
  try {
    const { data } = await github.rest.git.getTree({ owner: at.owner, repo: at.repo, tree_sha: tree, recursive: 'true' });
    // Git spreads many notes over folders: `c3/d0be…` is the note of the commit `c3d0be…`.
    const about = data.tree.filter(({ type, path }) => type === 'blob' && commits.has(path.replaceAll('/', '')));
    const texts = await Promise.all(
      about.slice(0, MOST_NOTES).map(({ sha, path }) => readBlob(github, at, { sha, path: `${ref}:${path}` })),
    );
    return {
      notes: texts.map((text) => `${ref}\n${text}`),
      missing: data.truncated || about.length > MOST_NOTES ? missing : [],
    };
  } catch (error) {
    // A ref of notes may point to what is no tree at all: nothing can be read from it.
    if (statusOf(error) === 404 || statusOf(error) === 422) return { notes: [], missing };
    return undecidedFor(`The notes in ${ref}`)(error);
  }
}
