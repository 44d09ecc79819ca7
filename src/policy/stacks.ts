import type { Stack } from '../generated/policy.ts';
import { code } from '../model/text.ts';
import { matchesGlob } from './glob.ts';

/** Which plans belong to which touched stack, and what is wrong with them. */
export interface StackCheck {
  /** Plan files by stack, of every stack that has some. */
  readonly plans: ReadonlyMap<string, readonly string[]>;
  /** Why the pull request cannot be decided; empty where every touched stack has its plans. */
  readonly problems: readonly string[];
}

/** The stacks whose files a pull request touches: each of them must bring its plans. */
export function expectedPlans(changedFiles: readonly string[], stacks: readonly Stack[]): readonly Stack[] {
  return stacks.filter(({ paths }) => paths.some((glob) => changedFiles.some((file) => matchesGlob(glob, file))));
}

/** Compares the plans that are there with those expected: a plan that is missing could be the dangerous one. */
export function checkStacks(changedFiles: readonly string[], planFiles: readonly string[], stacks: readonly Stack[]): StackCheck {
  const plans = new Map(stacks.map(({ name, plans: globs }) => [name, planFiles.filter((file) => matchesAny(globs, file))]));
  return {
    plans: new Map([...plans].filter(([, files]) => files.length > 0)),
    problems: [
      ...expectedPlans(changedFiles, stacks).flatMap((stack) => missingIn(stack, planFiles)),
      ...repeated(planFiles).map((file) => `the plan ${code(file)} was given twice`),
      ...[...new Set(planFiles)].flatMap((file) => claimedTwice(file, stacks)),
    ],
  };
}

function matchesAny(globs: readonly string[], file: string): boolean {
  return globs.some((glob) => matchesGlob(glob, file));
}

function missingIn({ name, plans }: Stack, planFiles: readonly string[]): readonly string[] {
  return plans
    .filter((glob) => !planFiles.some((file) => matchesGlob(glob, file)))
    .map((glob) => `the stack ${code(name)} is touched, but no plan matches ${code(glob)}`);
}

function repeated(files: readonly string[]): readonly string[] {
  return [...new Set(files.filter((file, index) => files.indexOf(file) !== index))];
}

function claimedTwice(file: string, stacks: readonly Stack[]): readonly string[] {
  const owners = stacks.filter(({ plans }) => matchesAny(plans, file)).map(({ name }) => name);
  return owners.length > 1 ? [`the plan ${code(file)} belongs to ${owners.map(code).join(' and ')}`] : [];
}
