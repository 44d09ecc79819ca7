import type { Assessment, ChangeRisk } from '../model/assessment.ts';
import type { Spend } from '../model/budget.ts';
import { scoreOf } from './decide.ts';

/** What applying the plans would use of a budget. What is waived counts: it is destroyed all the same. */
export function spendsOf({ changes, environments }: Assessment): readonly Spend[] {
  return environments.map(({ environment, risk }) => ({
    environment,
    destroyed: changes.filter((change) => change.environment === environment && isStateful(change)).length,
    score: scoreOf(risk),
  }));
}

function isStateful(risk: ChangeRisk): boolean {
  return risk.destroys && risk.change.retention !== 'retain' && finds(risk, 'data');
}

/** Addresses whose protection the plans switch off: the first half of a loss. */
export function unprotectedIn({ changes }: Assessment): readonly string[] {
  return changes.filter((risk) => !risk.destroys && finds(risk, 'protection')).map(({ change }) => change.address);
}

function finds({ findings, waived }: ChangeRisk, channel: 'data' | 'protection'): boolean {
  return [...findings, ...waived].some((finding) => finding.channel === channel);
}
