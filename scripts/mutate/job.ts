/** A mutant as Stryker's instrumenter makes it; lines and columns count from 0. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

/** What one start of Vitest is to do; it lies in the file that `MUTATE_JOB` names. */
export interface Job {
  /** JSON of `{ files: { name, content }[] }`: the source files with all mutants in them, each behind its switch. */
  readonly instrumented: string;
  readonly tests: readonly string[];
  /** The mutants to try, in this order. */
  readonly mutants: readonly Mutant[];
  /** Those of code that runs when its module loads: the tests, loaded anew with the mutant switched on. */
  readonly atLoad: readonly { readonly mutant: Mutant; readonly tests: readonly string[] }[];
  /** Where the baseline is kept, and where each outcome is added as a line. */
  readonly baseline: string;
  readonly outcomes: string;
  /** Milliseconds of tests after which a mutant that still lives is given up. */
  readonly patience: number;
}

/** What each test reaches when nothing is mutated. */
export interface Baseline {
  readonly tests: readonly {
    readonly key: string;
    readonly milliseconds: number;
    readonly hits: Readonly<Record<string, number>>;
  }[];
  /** Mutants that were reached while the modules loaded. */
  readonly atLoad: readonly string[];
  /** Tests that fail even so, and are left out. */
  readonly failed: readonly string[];
}

export type Status = 'killed' | 'timeout' | 'survived' | 'uncovered' | 'at load';

/** One line of `Job.outcomes`: that a mutant is tried now, or how it ended. */
export interface Outcome {
  readonly id: string;
  readonly status: Status | 'started';
  readonly by?: string;
  /** How many of its tests were left when patience ended. */
  readonly untried?: number;
}
