import type { AttributeRule, KnowledgeEntry } from '../../model/knowledge.ts';
import { inPlaceDisruption } from '../in-place-disruption.ts';
import type { Rule } from '../rule.ts';
import { attributeOf, reachOf } from '../wording.ts';

/** Below this nobody who depends on it notices. */
const WORTH_A_REACH = 0.1;
const INTERRUPTS = 0.25;

export const disruptiveUpdate: Rule = {
  id: 'disruptive-update',
  title: 'A change in place interrupts a service',
  channel: 'outage',
  check(context) {
    const { change, knowledge, dependents } = context;
    return inPlaceDisruption(context)
      .filter(({ judgement }) => judgement.rule.op !== 'capacity')
      .map(({ judgement, severity, waits }) => ({
        severity,
        code: isOutage(knowledge, judgement.rule) ? 'outage' : 'disruptive_update',
        message: `${attributeOf(change, judgement)}${effectOf(severity)}${waits ? ', in its maintenance window' : ''}${severity < WORTH_A_REACH ? '' : reachOf(dependents)}.`,
        attribute: judgement.rule.path,
      }));
  },
};

const SWITCH =
  /(^|[._])(enabled?|active|activated|powered|booted|status|state|paused|suspend(ed)?|disabled|blocked|activation_?policy)$/i;

/** A DNS record with another target, or a switch that is off, is the outage itself, not a restart. */
function isOutage({ category }: KnowledgeEntry, { op, path }: AttributeRule): boolean {
  if (category === 'dns') return op === 'changes';
  return op === 'becomes' && category !== 'observability' && SWITCH.test(path);
}

function effectOf(severity: number): string {
  if (severity < WORTH_A_REACH) return '';
  return severity < INTERRUPTS ? ', which may disturb it for a moment' : ', which may interrupt it';
}
