import type { Verdict } from '../../model/policy.ts';
import type { Failure } from './failure.ts';

/** How a run ended for one pull request or commit. */
export type Ending =
  | { readonly kind: 'decided'; readonly verdict: Verdict; readonly passes: boolean; readonly written: boolean }
  | { readonly kind: 'undecided'; readonly failure: Failure };
