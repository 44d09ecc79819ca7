import type { Report } from '../generated/report.ts';
import { ConfigError } from '../model/errors.ts';
import type { Draft } from './entry.ts';

export interface DecisionContext {
  /** What the plans belong to, such as a pull request. */
  readonly change?: string | undefined;
  /** The commit that was judged. */
  readonly head?: string | undefined;
}

/** What the ledger keeps of a report: the decision, the waivers that it made use of, and who overrode it. */
export function draftsOf(report: Report, { change, head }: DecisionContext): readonly Draft[] {
  const plans = plansIn(report);
  const digests = plans.map(({ digest }) => digest);
  const belongs = change === undefined ? {} : { change };
  const { principal, outlook, verdict, override } = report;
  const { because } = principal.kind === 'agent' || principal.kind === 'unknown' ? outlook.agent : outlook.human;
  return [
    {
      kind: 'decision',
      body: {
        ...belongs,
        plans,
        verdict,
        cleared: isCleared(report),
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
      },
    },
    ...(report.waived ?? []).map(({ rule, address, owner, reason, expires }): Draft => ({
      kind: 'waiver',
      body: { ...belongs, plans: digests, rule, address, owner, reason, expires },
    })),
    ...(override === undefined
      ? []
      : [{ kind: 'override' as const, body: { ...belongs, plans: digests, ...override, verdict } }]),
  ];
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
