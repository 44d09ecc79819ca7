import { withReach } from './combine.ts';
import { disturbsNobody, databaseSettings, staysAsItIs } from './content/database-settings.ts';
import { coerced } from './content/coerce.ts';
import { valueAt } from './content/value-at.ts';
import type { AttributeJudgement } from './operators/judge-attribute.ts';
import { REACH_FROM } from './parameters.ts';
import type { RuleContext } from './rule.ts';

/** Share of a disruption where the settings of a database change and nobody who uses it notices. */
const QUIET = 0.2;

const SETTINGS = /(^|\.)(parameters?|database_flags)$|^value$/i;

export interface Disruption {
  readonly judgement: AttributeJudgement;
  /** Raised by what depends on the object, lowered where the change waits. */
  readonly severity: number;
  readonly waits: boolean;
}

/** What interrupts an object that is changed in place. A value that cannot be seen is no sign of an interruption. */
export function inPlaceDisruption(context: RuleContext): readonly Disruption[] {
  const { change, before, after } = context;
  const then = databaseSettings(change.type, before());
  const now = databaseSettings(change.type, after());
  const isQuiet = disturbsNobody(then, now);
  const isSame = staysAsItIs(then, now);
  return context
    .judged('disruptive')
    .filter((judgement) => !judgement.hidden && !isToldAsWeakening(context, judgement))
    .filter(({ rule }) => !(isSame && SETTINGS.test(rule.path)))
    .map((judgement) => {
      const waits = waitsForWindow(context, judgement.rule.path);
      const noticed = isQuiet && SETTINGS.test(judgement.rule.path) ? QUIET : 1;
      const own = judgement.severity * noticed * (waits ? (context.knowledge.deferred?.factor ?? 1) : 1);
      return { judgement, waits, severity: own < REACH_FROM ? own : withReach(own, context.dependents.weight) };
    });
}

/** That an attribute changes, whatever to, adds nothing to what its new value is found to weaken. */
function isToldAsWeakening(context: RuleContext, { rule, severity }: AttributeJudgement): boolean {
  const isWeaker = (other: AttributeJudgement): boolean =>
    !other.hidden && other.rule.op !== 'changes' && other.rule.path === rule.path && other.severity >= severity;
  return rule.op === 'changes' && context.judged('security').some(isWeaker);
}

function waitsForWindow({ knowledge: { deferred }, after }: RuleContext, path: string): boolean {
  if (deferred === undefined || !deferred.attributes.includes(path)) return false;
  return coerced(valueAt(after(), deferred.unless)) === false;
}
