import type { AgentSignal } from '../../generated/signals.ts';
import type { Account, CommitEvidence, PullRequestEvidence } from '../../model/evidence.ts';
import { code } from '../../model/text.ts';

/** One text of a pull request in which a sign may stand. */
export interface SignalFact {
  readonly kind: AgentSignal['kind'];
  readonly text: string;
  /** What the text is, as a sentence about it. */
  readonly says: string;
  /** The type of the account, for a login. */
  readonly account?: Account['type'];
}

/** An account that had a part in a change, and which. */
export interface Participant {
  readonly account: Account;
  readonly says: string;
}

/** Everybody who opened, wrote or pushed, by the forge's records; each account once, by its weightiest part. */
export function participantsOf(evidence: PullRequestEvidence): readonly Participant[] {
  const { author, commits, pushers, actors } = evidence;
  const all = [
    { account: author, says: `the pull request was opened by ${code(author.login)}` },
    ...pushers.map((account) => ({ account, says: `${code(account.login)} pushed to the branch` })),
    ...actors.map((account) => ({ account, says: `${code(account.login)} moved the head` })),
    ...commits.flatMap((commit) =>
      [commit.author, commit.committer, ...(commit.coAuthors ?? [])].flatMap((account) =>
        account === undefined ? [] : [{ account, says: `${commitName(commit)} is by ${code(account.login)}` }],
      ),
    ),
  ];
  return [...new Map(all.toReversed().map((one) => [one.account.id, one])).values()].toReversed();
}

/** Every text in which a sign may stand, with what it is. */
export function factsOf(evidence: PullRequestEvidence): readonly SignalFact[] {
  const { branch, body, labels, timeline, gitNotes, viaApp } = evidence;
  return [
    ...participantsOf(evidence).flatMap(accountFacts),
    ...(viaApp === undefined ? [] : appFacts(viaApp.slug)),
    ...evidence.commits.flatMap(commitFacts),
    { kind: 'branch', text: branch, says: `the branch is called ${code(branch)}` },
    { kind: 'pr_body', text: body, says: 'the description has the words of an agent' },
    ...trailerFacts(body, 'the description'),
    ...labels.map((text): SignalFact => ({ kind: 'label', text, says: `the label ${code(text)}` })),
    ...timeline.map(({ event }): SignalFact => ({ kind: 'timeline_event', text: event, says: `the event ${code(event)}` })),
    ...gitNotes.map((text): SignalFact => ({ kind: 'git_notes', text, says: `a note in ${code(firstLine(text))}` })),
  ];
}

/** What an account itself may say. */
export function accountFacts({ account, says }: Participant): readonly SignalFact[] {
  return [
    { kind: 'account_id', text: String(account.id), says, account: account.type },
    { kind: 'login', text: account.login, says, account: account.type },
  ];
}

function appFacts(slug: string): readonly SignalFact[] {
  const says = `the pull request was opened through the app ${code(slug)}`;
  return [slug, `${slug}[bot]`].map((text) => ({ kind: 'login', text, says, account: 'Bot' }));
}

function commitFacts(commit: CommitEvidence): readonly SignalFact[] {
  const name = commitName(commit);
  const say = (text: string) => `${name} is by ${code(text)}`;
  return [
    ...[...new Set([commit.authorEmail, commit.committerEmail])].map((text): SignalFact => ({
      kind: 'commit_email',
      text,
      says: say(text),
    })),
    ...[...new Set([commit.authorName, commit.committerName])].map((text): SignalFact => ({
      kind: 'commit_name',
      text,
      says: say(text),
    })),
    { kind: 'commit_body', text: commit.message, says: `the message of ${name} has the words of an agent` },
    ...trailerFacts(commit.message, name),
  ];
}

const TRAILER = /^[A-Za-z][A-Za-z0-9-]*:\s*\S/;

/** Lines that read as trailers, wherever they stand: a squashed commit has those of its parts in the middle. */
function trailerFacts(text: string, where: string): readonly SignalFact[] {
  return linesOf(text)
    .filter((line) => TRAILER.test(line))
    .map((line) => ({ kind: 'trailer', text: line, says: `${where} has the trailer ${code(line)}` }));
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n]/).map((line) => line.trim());
}

function firstLine(text: string): string {
  return linesOf(text)[0] ?? '';
}

function commitName({ sha, removedByForcePush }: CommitEvidence): string {
  return `commit ${code(sha.slice(0, 7))}${removedByForcePush ? ', which a force-push removed,' : ''}`;
}
