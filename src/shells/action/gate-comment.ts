import { COMMENT_LIMIT, markerOf, writeComment } from '../github/comment.ts';
import { messageOf } from '../github/undecided.ts';
import type { Session } from './session.ts';

export interface CommentGiven {
  readonly number: number;
  /** Makes the text for a marker, within a number of characters. */
  readonly text: (options: { readonly limit: number; readonly marker: string }) => string;
  readonly passes: boolean;
  readonly changes: boolean;
}

/** Writes the comment. One that cannot be written is a warning: the check never depends on it. */
export async function commentOn(session: Session, given: CommentGiven): Promise<void> {
  const { github, inputs, runner } = session;
  if (inputs.comment === 'never') return;
  const marker = markerOf(inputs.checkName);
  const body = given.text({ limit: COMMENT_LIMIT, marker });
  try {
    await writeComment(github, { ...runner.at, number: given.number, body, marker, mayCreate: isWanted(session, given) });
  } catch (error) {
    session.warn(`The comment on #${given.number} could not be written: ${messageOf(error)}. The check does not depend on it.`);
  }
}

function isWanted({ inputs }: Session, { passes, changes }: CommentGiven): boolean {
  if (inputs.comment === 'on-failure') return !passes;
  return inputs.comment === 'always' || changes;
}
