import type { Report } from '../generated/report.ts';

/** What the process tells its caller. Node's own 1 for a crash must never read as a verdict, so crashes are 2 as well. */
export const EXIT = { pass: 0, block: 1, undecided: 2, review: 3 } as const;

/** The exit code of a report. A policy in `observe` mode lets everything pass that could be judged, an override the plan it names. */
export function exitCodeOf(report: Pick<Report, 'verdict' | 'policy' | 'override'>): number {
  return report.policy.mode === 'observe' || report.override !== undefined ? EXIT.pass : EXIT[report.verdict];
}
