import type { GitHub, Repository } from '../../github/client.ts';

/** How many people may write to a repository. Throws whatever GitHub answers to a token that may not ask. */
export async function countWriters(github: GitHub, { owner, repo }: Repository): Promise<number> {
  const people = await github.paginate(github.rest.repos.listCollaborators, { owner, repo, permission: 'push', per_page: 100 });
  return people.filter(({ type, permissions }) => type === 'User' && permissions?.push === true).length;
}
