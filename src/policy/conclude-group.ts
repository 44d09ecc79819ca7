import type { Report } from '../generated/report.ts';
import { counted } from '../model/text.ts';
import { type Conclusion, observed } from './conclude.ts';
import type { Policy } from './policy.ts';

export interface ConcludeGroupInput {
  readonly members: readonly { readonly number: number; readonly cleared: boolean; readonly title: string }[];
  /** The report on what none of the pull requests was judged for, by the strictest author of them all. */
  readonly rest: Pick<Report, 'verdict' | 'summary'>;
  readonly isEmpty: boolean;
  readonly mode: Policy['mode'];
  readonly undecided: readonly string[];
}

/** The answer to what a merge queue put together. Approvals are given in the pull requests: a group has none of its own. Pure. */
export function concludeGroup(input: ConcludeGroupInput): Conclusion {
  return observed(conclusionOf(input), input.mode);
}

function conclusionOf({ members, rest, isEmpty, undecided }: ConcludeGroupInput): Conclusion {
  if (undecided.length > 0) return { conclusion: 'failure', title: 'Cannot be decided', reasons: undecided };
  const held = members.filter(({ cleared }) => !cleared);
  if (held.length > 0) {
    const names = held.map(({ number }) => `#${number}`).join(', ');
    const reasons = held.map(({ number, title }) => `#${number}: ${title}`);
    return { conclusion: 'failure', title: `Held up by ${names}`, reasons };
  }
  const judged = `all of ${counted(members.length, 'pull request')} may be merged: ${members.map(({ number }) => `#${number}`).join(', ')}`;
  if (isEmpty) {
    const title = 'Passes: nothing but what its pull requests were judged for';
    return { conclusion: 'success', title, reasons: [judged] };
  }
  const reasons = [judged, 'together they change what none of them was judged for', rest.summary.headline];
  if (rest.verdict === 'pass') return { conclusion: 'success', title: 'Passes', reasons };
  return { conclusion: 'failure', title: 'Changes what no pull request of it was judged for', reasons };
}
