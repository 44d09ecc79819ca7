import { composeReport } from './compose/report.ts';
import type { Knowledge } from './generated/knowledge.ts';
import type { Report } from './generated/report.ts';
import { buildGraph } from './graph/build.ts';
import { type CauseTrace, traceCauses } from './graph/cause.ts';
import { reachOf } from './graph/reach.ts';
import type { TemplateSource } from './ingest/parser.ts';
import { type PlanFile, readPlans } from './ingest/index.ts';
import { createLookup } from './knowledge/index.ts';
import type { Assessment, Dependents } from './model/assessment.ts';
import type { Principal } from './model/decision.ts';
import type { KnowledgeLookup } from './model/knowledge.ts';
import type { Plan } from './model/plan.ts';
import type { PrincipalKind } from './model/policy.ts';
import { approvalRule } from './policy/approvals.ts';
import { applies, decide } from './policy/decide.ts';
import type { ContextFacts } from './policy/environment/facts.ts';
import { judgeEnvironment } from './policy/environment/judge.ts';
import type { Policy } from './policy/policy.ts';
import { spendsOf, unprotectedIn } from './policy/spend.ts';
import { reportWaivers, waiverFor, type WaiverContext } from './policy/waivers.ts';
import { assessRisk } from './risk/index.ts';

/** All that a verdict depends on besides the plans. */
export interface AnalyzeContext {
  readonly policy: Policy;
  readonly principal: Principal;
  readonly facts: ContextFacts;
  /** The user's own knowledge, later entries over earlier ones. */
  readonly knowledge?: readonly Knowledge[];
  readonly toolVersion: string;
  /** The day, as `2026-12-31`, that tells which waivers still hold; without it none does. */
  readonly today?: string;
  /** Makes the plan digests that the report shows; without it there are none. */
  readonly digestOf?: (plan: Plan) => string;
  /** Whether the report says what the plans would use of a budget: where there is a ledger. */
  readonly withSpends?: boolean;
}

export interface ReadOptions {
  readonly templates?: readonly TemplateSource[];
  /** Called now and then with the number of bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/** Reads plans and judges them: the whole pipeline. Throws InputError where a file cannot be read whole. */
export async function analyze(files: readonly PlanFile[], context: AnalyzeContext, options: ReadOptions = {}): Promise<Report> {
  return assess(await readPlans(files, options), context);
}

/** Judges plans that have been read. Pure: the same plans and context give the same report. */
export function assess(plans: readonly Plan[], context: AnalyzeContext): Report {
  const assessment = judge(plans, context);
  const outcomeFor = (kind: PrincipalKind) => decide(assessment, kind, context.policy);
  const { kind } = context.principal;
  const outcome = outcomeFor(kind);
  const inSandbox = assessment.environments.length > 0 && assessment.environments.every((risk) => risk.environment === 'sandbox');
  const strict = kind === 'agent' || kind === 'unknown';
  const report = composeReport({
    assessment,
    approvalsNeeded: approvalRule(context.policy, { kind, verdict: outcome.verdict }).needed,
    ...reportWaivers(assessment.changes, waiversOf(context)),
    principal: context.principal,
    outcome,
    outlook: { agent: outcomeFor('agent'), human: outcomeFor('human') },
    conditions: assessment.conditions.filter((condition) => applies(condition, strict, inSandbox)),
    policy: { source: context.policy.source, mode: context.policy.mode },
    toolVersion: context.toolVersion,
    digestOf: context.digestOf,
  });
  if (context.withSpends !== true) return report;
  return { ...report, spends: spendsOf(assessment).map((spend) => ({ ...spend })), unprotected: [...unprotectedIn(assessment)] };
}

function waiversOf({ policy, today }: AnalyzeContext): WaiverContext {
  return { waivers: policy.waivers, today };
}

function judge(plans: readonly Plan[], context: AnalyzeContext): Assessment {
  const { policy, facts, knowledge } = context;
  const waivers = waiversOf(context);
  const lookup = createLookup(knowledge);
  const graphs = new Map(plans.map((plan) => [plan, connect(plan, lookup)]));
  const traceOf = (plan: Plan): CauseTrace | undefined => graphs.get(plan)?.trace;
  return assessRisk({
    plans,
    knowledge: lookup,
    environment: judgeEnvironment({ plans, facts, policy }),
    dependents: (change, plan) => graphs.get(plan)?.reach(change.configAddress) ?? NOBODY,
    causeOf: (change, plan) => traceOf(plan)?.links.get(change.id),
    causes: plans.flatMap((plan) => traceOf(plan)?.causes ?? []),
    isWaived: (finding, change, environment) => waiverFor(finding, { change, environment }, waivers) !== undefined,
  });
}

const NOBODY: Dependents = { count: 0, weight: 0, addresses: [] };

function connect(plan: Plan, lookup: KnowledgeLookup): { reach: (address: string) => Dependents; trace: CauseTrace } {
  const graph = buildGraph(plan);
  const weigh = (type: string): number | undefined => {
    const entry = lookup(type, plan.source.format);
    return entry.glue ? undefined : Math.max(entry.data, entry.outage);
  };
  return { reach: reachOf(graph, weigh), trace: traceCauses(plan, graph) };
}
