import type { Report } from '../../generated/report.ts';
import type { Annotation } from '../github/check.ts';

/** GitHub takes 50 in a request, and more than two requests' worth is a list that nobody reads. */
const MOST = 100;

/** Puts the findings of changes on the lines of the configuration that say so, the worst first. A change without a line has none. */
export function annotate({ changes }: Report): readonly Annotation[] {
  return changes
    .filter(({ routine }) => !routine)
    .flatMap(({ location, findings: [worst], address, score }): readonly Annotation[] =>
      location === undefined || worst === undefined
        ? []
        : [{ path: location.file, line: location.line, title: `${address}: score ${score}`, message: worst.message }],
    )
    .slice(0, MOST);
}
