import type { PlanSummary } from '../model/judged.ts';

/** A module of Terraform with the dot before what it holds; its name may not hold one. */
const MODULE = /(?<=^|\.)module\.[^.]+(?=\.)/g;

/** The modules or nested stacks that hold what an address names, outermost first; before them the plan's file where there are several. */
export function holdersOf(plan: PlanSummary, configAddress: string, plans: number): { within?: string[] } {
  const modules =
    plan.source.format === 'cloudformation'
      ? configAddress.split('/').slice(0, -1)
      : [...configAddress.matchAll(MODULE)].map(([module]) => module);
  const all = [...(plans > 1 ? [plan.source.file] : []), ...modules];
  return all.length === 0 ? {} : { within: all };
}
