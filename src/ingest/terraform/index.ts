import { numbering } from '../../model/numbering.ts';
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
    return drafts.map((draft) => withDistinctIds(planIn(draft)));
  },
};

function planIn(draft: TerraformDraft): Plan {
  try {
    return planOf(draft);
  } catch (error) {
    throw located(error, { file: draft.origin.file, ...(draft.origin.index > 0 && { position: { byte: draft.origin.byte } }) });
  }
}

/** A plan may hold several rows of one address: each gets an id of its own. */
function withDistinctIds(plan: Plan): Plan {
  return { ...plan, changes: distinct(plan.changes), drift: distinct(plan.drift) };
}

function distinct(changes: readonly ResourceChange[]): readonly ResourceChange[] {
  const idFor = numbering();
  return changes.map((change) => {
    const id = idFor(change.id);
    return id === change.id ? change : { ...change, id };
  });
}
