import type { Report } from '../generated/report.ts';
import type { ApprovalState } from '../model/approval.ts';

/** The report with who has approved it: what has to be approved is told by a checklist then, not by a next step of its own. */
export function withApprovals(report: Report, state: ApprovalState): Report {
  return {
    ...report,
    approvals: {
      ...state,
      counted: state.counted.map((one) => ({ ...one })),
      notCounted: state.notCounted.map((one) => ({ ...one })),
      changesRequestedBy: [...state.changesRequestedBy],
      ownersMissing: [...state.ownersMissing],
    },
  };
}
