import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { code } from '../../model/text.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { isObject } from '../content/json.ts';
import type { Rule } from '../rule.ts';

/** What goes out by it later is judged when it does; that nobody is asked any more is no agent's own decision. */
const REMOVED = 0.55;
/** How pipelines call the step at which a person says yes: CodePipeline, Spinnaker, Cloud Deploy, Azure DevOps, Concourse and others. */
const APPROVAL = /^(manual[_-]?)?(approval|judgment|validation)s?$/i;
/** What gives somebody a role for a while. */
const GRANTS = /role|access|eligib|activation|privileg/i;
const SAYS_WHAT_IT_IS = /^(category|type|task|kind|provider)$/i;
/** A step that need not wait for anybody. */
const BY_ITSELF = /^(auto_?(apply|approve|approval|promote|deploy|merge)|skip_?approval)$/i;
const WAITS = /^(require_?approval|approval_?required|requires_?approval|manual_?approval(_required)?)$/i;

export const approvalRemoved: Rule = {
  id: 'approval-removed',
  title: 'A pipeline no longer waits for a person',
  channel: 'security',
  check({ change, before, after, tagsOnly, changedLeaves, changedBlocks }) {
    if (!mayUpdateInPlace(change) || tagsOnly()) return [];
    const switched = changedLeaves().find((leaf) => switchesOff(leaf.path, leaf.before, leaf.after))?.path;
    const lost = changedBlocks().find((name) => approvalsIn(after()[name]) < approvalsIn(before()[name]));
    return [switched, lost]
      .filter((path) => path !== undefined)
      .slice(0, 1)
      .map((path) => ({
        severity: REMOVED,
        code: 'guardrail_tamper',
        message: `${code(change.address)}: ${code(path)} no longer waits for a person: ${GRANTS.test(change.type) ? 'whoever asks for it gets it' : 'what it delivers goes out unseen'}.`,
        attribute: path,
      }));
  },
};

function switchesOff(path: string, before: Json | undefined, after: Json | undefined): boolean {
  const name =
    path
      .split('.')
      .at(-1)
      ?.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2') ?? '';
  if (BY_ITSELF.test(name)) return after === true && before !== true;
  return WAITS.test(name) && before === true && after !== true;
}

/** The steps in a pipeline's stages that are an approval, however deep they stand. */
function approvalsIn(value: Json | undefined): number {
  if (isList(value)) return value.reduce((count: number, item) => count + approvalsIn(item), 0);
  if (!isObject(value)) return 0;
  const isApproval = Object.entries(value).some(
    ([name, says]) => SAYS_WHAT_IT_IS.test(name) && typeof says === 'string' && APPROVAL.test(says),
  );
  return isApproval ? 1 : Object.values(value).reduce((count: number, part) => count + approvalsIn(part), 0);
}
