import type { DecisionBody } from '../generated/ledger.ts';
import type { Report } from '../generated/report.ts';
import { ConfigError } from '../model/errors.ts';
import type { Draft } from './entry.ts';

export interface DecisionContext {
  /** What the plans belong to, such as a pull request. */
  readonly change?: string | undefined;
  /** The commit that was judged. */
  readonly head?: string | undefined;
  /** All plans that were decided about, where the report is on some of them. */
  readonly plans?: DecisionBody['plans'];
  /** Whether they may be applied, where more than the report tells it. */
  readonly cleared?: boolean;
}

/** What the ledger keeps of a report: the decision, the waivers that it made use of, who approved it and who overrode it. */
export function draftsOf(report: Report, context: DecisionContext): readonly Draft[] {
  const { change, plans = plansIn(report) } = context;
  const belongs = change === undefined ? {} : { change };
  const digests = plans.map(({ digest }) => digest);
  const { verdict, override, waived = [], approvals } = report;
  return [
    { kind: 'decision', body: { ...belongs, ...decisionOf(report, context), plans } },
    ...waived.map(({ rule, address, owner, reason, expires }): Draft => ({
      kind: 'waiver',
      body: { ...belongs, plans: digests, rule, address, owner, reason, expires },
    })),
    ...(approvals?.counted ?? []).map(({ login, at }): Draft => ({
      kind: 'approval',
      body: { ...belongs, digest: approvals?.digest ?? '', by: login, at },
    })),
    ...(override === undefined
      ? []
      : [{ kind: 'override' as const, body: { ...belongs, plans: digests, ...override, verdict } }]),
  ];
}

function decisionOf(report: Report, { head, cleared = isCleared(report) }: DecisionContext): Omit<DecisionBody, 'plans'> {
  const { principal, outlook } = report;
  const { because } = principal.kind === 'agent' || principal.kind === 'unknown' ? outlook.agent : outlook.human;
  return {
    verdict: report.verdict,
    cleared,
    score: report.score,
    environment: report.environment.name,
    headline: report.summary.headline,
    because,
    principal: {
      kind: principal.kind,
      ...(principal.name === undefined ? {} : { name: principal.name }),
      confidence: principal.confidence,
      operators: principal.operators,
    },
    spends: report.spends ?? [],
    unprotected: report.unprotected ?? [],
    mode: report.policy.mode,
    policy: report.policy.source,
    ...(head === undefined ? {} : { head }),
    tool: report.tool.version,
  };
}

/** Whether the plans may be applied by what the report says. */
function isCleared({ verdict, policy, approvals, override, hardStops }: Report): boolean {
  if (verdict === 'pass' || policy.mode === 'observe' || override !== undefined) return true;
  return approvals?.satisfied === true && hardStops.length === 0;
}

function plansIn({ plans }: Report) {
  return plans.map(({ file, stack, digest }) => {
    if (digest === undefined)
      throw new ConfigError('A decision without plan digests cannot be recorded.', 'Make the digests first.');
    return { file, ...(stack === undefined ? {} : { stack }), digest };
  });
}
