import { numbering } from '../../model/numbering.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanParser, TemplateSource } from '../parser.ts';
import type { ChangeSetDraft } from './draft.ts';
import { openDraft } from './draft.ts';
import { joinPages } from './pages.ts';
import { planOf } from './plan.ts';
import { stackTrees } from './stack-tree.ts';
import { readTemplate } from './template.ts';
import { assignTemplates } from './templates.ts';

/**
 * CloudFormation change sets, as `aws cloudformation describe-change-set` gives them. Pages of one change set are joined, nested
 * change sets stand in the plan of their root. A template adds references and what exists unchanged; its policies are not used:
 * it is the new template, and what becomes of an object is decided by `PolicyAction`.
 */
export const cloudformation: PlanParser<ChangeSetDraft> = {
  format: 'cloudformation',
  open: openDraft,
  assemble(drafts: readonly ChangeSetDraft[], templates: readonly TemplateSource[]): readonly Plan[] {
    const trees = stackTrees(joinPages(drafts.map((draft) => draft.document())));
    const assigned = assignTemplates(trees, templates.map(readTemplate));
    return trees.map((tree) => planOf(tree, { templates: assigned, idFor: numbering('#') }));
  },
};
