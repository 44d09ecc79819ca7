import type { Account } from '../../model/evidence.ts';
import type { GitHub, Repository } from './client.ts';
import { statusOf, undecidedFor } from './undecided.ts';

/** The slugs of those teams, of the ones asked about, that an account belongs to. */
export type TeamsOf = (account: Account) => Promise<readonly string[]>;

/**
 * Asks for the membership in each of these teams of the repository's organisation. A token that may not read them, as that of a
 * workflow, cannot tell: then nothing is decided.
 */
export function membershipsIn(github: GitHub, { owner }: Repository, teams: readonly string[]): TeamsOf {
  return async (account) => {
    const asked = await Promise.all(
      teams.map(async (team) => ((await isMember(github, { org: owner, team }, account)) ? [team] : [])),
    );
    return asked.flat();
  };
}

async function isMember(
  github: GitHub,
  { org, team }: { readonly org: string; readonly team: string },
  { login }: Account,
): Promise<boolean> {
  try {
    const { data } = await github.rest.teams.getMembershipForUserInOrg({ org, team_slug: team, username: login });
    return data.state === 'active';
  } catch (error) {
    if (statusOf(error) === 404) return false;
    return undecidedFor(`Whether \`${login}\` is a member of the team \`${team}\``)(error);
  }
}
