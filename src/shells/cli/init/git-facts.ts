import { execFile } from 'node:child_process';

export interface GitFacts {
  readonly defaultBranch: string;
  /** `owner/name`, where the remote `origin` lies on a host that names repositories so. */
  readonly repository: string | undefined;
}

/** What git knows of a folder. Outside of a repository, or where there is no remote yet, the usual is assumed. */
export async function gitFacts(cwd: string): Promise<GitFacts> {
  const remoteHead = await git(cwd, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
  const url = await git(cwd, ['remote', 'get-url', 'origin']);
  const defaultBranch = remoteHead?.replace(/^origin\//, '') ?? (await git(cwd, ['symbolic-ref', '--short', 'HEAD'])) ?? 'main';
  return { defaultBranch, repository: url === undefined ? undefined : repositoryOf(url) };
}

/** The commit that is checked out; undefined outside of a repository. */
export async function headCommit(cwd: string): Promise<string | undefined> {
  return git(cwd, ['rev-parse', '--verify', 'HEAD']);
}

function repositoryOf(url: string): string | undefined {
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}

/** No git, no repository or no such setting: each means that git does not know. */
function git(cwd: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', [...args], { cwd }, (error, stdout) => resolve(error ? undefined : stdout.trim() || undefined));
  });
}
