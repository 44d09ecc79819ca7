import type { Account } from '../../model/evidence.ts';
import type { GitHub, Repository } from './client.ts';
import { statusOf, undecidedFor } from './undecided.ts';

/** Whether an account may write to the repository, each asked once. */
export type CanWrite = (account: Account) => Promise<boolean>;

/**
 * Asks for the permission itself: `author_association` of a review or a pull request says nothing of write access.
 * https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export function permissionsOf(github: GitHub, at: Repository): CanWrite {
  const asked = new Map<number, Promise<boolean>>();
  return (account) => {
    const known = asked.get(account.id) ?? ask(github, at, account);
    asked.set(account.id, known);
    return known;
  };
}

async function ask(github: GitHub, at: Repository, account: Account): Promise<boolean> {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ ...at, username: account.login });
    // A login that was given up can belong to somebody else by now.
    return data.user?.id === account.id && (data.permission === 'admin' || data.permission === 'write');
  } catch (error) {
    if (statusOf(error) === 404) return false;
    return undecidedFor(`The permission of \`${account.login}\``)(error);
  }
}
