import type { Override, Report } from '../generated/report.ts';

/** The report of a plan that somebody lets through: the verdict stays what it is, and everybody sees who did so and why. */
export function withOverride(report: Report, override: Override): Report {
  return { ...report, override };
}
