import type { Plan, ResourceChange } from '../../model/plan.ts';
import { located } from '../located.ts';
import type { PlanParser } from '../parser.ts';
import { openDraft, type TerraformDraft } from './draft.ts';
import { planOf } from './plan.ts';

/** Plans of Terraform and OpenTofu, as `show -json` writes them: one plan for each document. */
export const terraform: PlanParser<TerraformDraft> = {
  format: 'terraform',
  open: openDraft,
  assemble(drafts: readonly TerraformDraft[]): readonly Plan[] {
    const plans = drafts.map(planIn);
    const [changes, drift] = [numbering(), numbering()];
    return plans.map((plan) => ({ ...plan, changes: plan.changes.map(changes), drift: plan.drift.map(drift) }));
  },
};

function planIn(draft: TerraformDraft): Plan {
  try {
    return planOf(draft);
  } catch (error) {
    throw located(error, { file: draft.origin.file, ...(draft.origin.index > 0 && { position: { byte: draft.origin.byte } }) });
  }
}

/** Gives the second row of an address the id `address #2`, and so on. */
function numbering(): (change: ResourceChange) => ResourceChange {
  const given = new Set<string>();
  return (change) => {
    let { id } = change;
    for (let number = 2; given.has(id); number++) id = `${change.id} #${number}`;
    given.add(id);
    return id === change.id ? change : { ...change, id };
  };
}
