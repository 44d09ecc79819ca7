import { alertsOf, placeOf } from './alerts.ts';
import { clip, plainSentence } from './plain.ts';
import type { Renderer } from './renderer.ts';

/** More would make the widget of a merge request slow, and nobody reads them. */
const MOST = 5_000;
const DESCRIPTION = 1_000;

const SEVERITIES: readonly (readonly [from: number, name: string])[] = [
  [0.8, 'blocker'],
  [0.5, 'critical'],
  [0.2, 'major'],
  [0.1, 'minor'],
];

/** A report as GitLab's code quality JSON: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlabCodequality: Renderer = (report) => {
  const issues = alertsOf(report)
    .slice(0, MOST)
    .map((alert) => {
      const { file, line } = placeOf(alert);
      return {
        description: plainSentence(alert.message, DESCRIPTION),
        check_name: clip(alert.rule, DESCRIPTION),
        fingerprint: alert.fingerprint,
        severity: SEVERITIES.find(([from]) => alert.severity >= from)?.[1] ?? 'info',
        location: { path: file, lines: { begin: line } },
      };
    });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
