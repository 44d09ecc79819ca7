import { createClient } from '../../github/client.ts';

export interface WritersAsked {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** How many people may write to a repository. Throws whatever GitHub answers to a token that may not ask. */
export async function countWriters({ token, apiUrl, repository }: WritersAsked): Promise<number> {
  const [owner = '', repo = ''] = repository.split('/');
  const github = createClient({ token, apiUrl, warn: () => undefined });
  const people = await github.paginate(github.rest.repos.listCollaborators, { owner, repo, permission: 'push', per_page: 100 });
  return people.filter(({ type, permissions }) => type === 'User' && permissions?.push === true).length;
}
