import { diffOf } from './compose/diff.ts';
import { composeReport, WITH_DIFF } from './compose/report.ts';
import type { StoredAssessment } from './generated/assessment.ts';
import type { Knowledge } from './generated/knowledge.ts';
import type { Report } from './generated/report.ts';
import { buildGraph } from './graph/build.ts';
import { traceCauses } from './graph/cause.ts';
import { withDistinctIds } from './graph/distinct-ids.ts';
import { reachOf } from './graph/reach.ts';
import { stackEdges } from './graph/stack-edges.ts';
import { stackReach } from './graph/stack-reach.ts';
import type { TemplateSource } from './ingest/parser.ts';
import { type PlanFile, readPlans } from './ingest/index.ts';
import { createLookup } from './knowledge/index.ts';
import { replacementOf } from './knowledge/replacement.ts';
import type { Assessment } from './model/assessment.ts';
import type { Principal } from './model/decision.ts';
import type { EnvironmentEvidence } from './model/environment.ts';
import type { JudgedPlan, Judgement } from './model/judged.ts';
import type { KnowledgeLookup } from './model/knowledge.ts';
import type { Plan } from './model/plan.ts';
import type { PrincipalKind } from './model/policy.ts';
import { approvalRule } from './policy/approvals.ts';
import { applies, decide } from './policy/decide.ts';
import { type ContextFacts, evidenceOfFacts } from './policy/environment/facts.ts';
import { joinEnvironments, judgeEnvironment } from './policy/environment/judge.ts';
import type { Policy } from './policy/policy.ts';
import { spendsOf, unprotectedIn } from './policy/spend.ts';
import { reportWaivers, waiverFor, type WaiverContext } from './policy/waivers.ts';
import { acrossStacks } from './risk/across-stacks.ts';
import { assessRisk, judgePlan } from './risk/index.ts';
import { rules } from './risk/rules/index.ts';
import { storeAssessment, type StoreInput } from './stored/store.ts';

/** What judging a plan by itself depends on besides the plan. */
export interface JudgeContext {
  readonly policy: Policy;
  readonly facts: ContextFacts;
  /** The user's own knowledge, later entries over earlier ones. */
  readonly knowledge?: readonly Knowledge[];
  /** Makes the plan digests that the report shows; without it there are none. */
  readonly digestOf?: (plan: Plan) => string;
}

/** What a report on judged plans depends on besides them. */
export interface ReportContext {
  readonly policy: Policy;
  readonly principal: Principal;
  readonly toolVersion: string;
  /** The user's own knowledge, later entries over earlier ones. */
  readonly knowledge?: readonly Knowledge[];
  /** The day, as `2026-12-31`, that tells which waivers still hold; without it none does. */
  readonly today?: string;
  /** Whether the report says what the plans would use of a budget: on GitHub, and where there is a ledger. */
  readonly withSpends?: boolean;
}

/** All that a verdict depends on besides the plans. */
export interface AnalyzeContext extends JudgeContext, ReportContext {}

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
  return reportOn(judge(plans, context), context);
}

/** Judges each plan by itself: all for which its values are needed. What comes out holds none, and may be stored. */
export function judge(plans: readonly Plan[], context: JudgeContext): Judgement {
  const facts = evidenceOfFacts(context.facts, context.policy);
  const lookup = createLookup(context.knowledge);
  return { facts, plans: plans.map((plan) => judgeOne(plan, { ...context, evidence: facts, lookup })) };
}

/** The report on judged plans: what they come to together, who may let them pass, and by what. Pure. */
export function reportOn(judgement: Judgement, context: ReportContext): Report {
  const assessment = join(judgement, context);
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
  });
  if (context.withSpends !== true) return report;
  return { ...report, spends: spendsOf(assessment).map((spend) => ({ ...spend })), unprotected: [...unprotectedIn(assessment)] };
}

/** What is stored along with a judgement. */
export type StoreOptions = Pick<StoreInput, 'settings' | 'part' | 'orderOf'>;

/** A judgement as JSON: a report on what is read from it again says the same. */
export function store(judgement: Judgement, context: ReportContext, options: StoreOptions = {}): StoredAssessment {
  const worst = join(judgement, context).changes.slice(0, WITH_DIFF);
  const shown = new Set(worst.map(({ diff }) => diff));
  return storeAssessment(judgement, { ...options, toolVersion: context.toolVersion, shown });
}

const RULES: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

function waiversOf({ policy, today }: ReportContext): WaiverContext {
  return { waivers: policy.waivers, today, rules: RULES };
}

function join({ facts, plans: judged }: Judgement, context: ReportContext): Assessment {
  const waivers = waiversOf(context);
  const plans = acrossAllStacks(withDistinctIds(judged), context);
  return assessRisk(plans, {
    environment: joinEnvironments(facts, plans),
    isWaived: (finding, risk) => waiverFor(finding, risk, waivers) !== undefined,
  });
}

/** Only plans of which another uses something are judged anew: what depends on them is more than they show. */
function acrossAllStacks(plans: readonly JudgedPlan[], { knowledge }: ReportContext): readonly JudgedPlan[] {
  const edges = stackEdges(plans);
  if (edges.length === 0) return plans;
  const reach = stackReach(plans, edges, weightOf(createLookup(knowledge)));
  return plans.map((judged, number) => {
    const changes = judged.changes.map((change) => {
      const found = reach(number, change.change.configAddress);
      return found === undefined ? change : acrossStacks(change, found);
    });
    return { ...judged, changes };
  });
}

/** What an object of a type counts for where it depends on another. CloudFormation's types have colons. */
function weightOf(lookup: KnowledgeLookup): (type: string) => number | undefined {
  return (type) => {
    const entry = lookup(type, type.includes('::') ? 'cloudformation' : 'terraform');
    return entry.glue ? undefined : Math.max(entry.data, entry.outage);
  };
}

interface Judging extends JudgeContext {
  readonly evidence: readonly EnvironmentEvidence[];
  readonly lookup: KnowledgeLookup;
}

function judgeOne(plan: Plan, { policy, evidence, lookup, digestOf }: Judging): JudgedPlan {
  const graph = buildGraph(plan);
  const trace = traceCauses(plan, graph);
  const asked = [...plan.changes.map(({ configAddress }) => configAddress), ...plan.code.map(({ address }) => address)];
  const reach = reachOf(graph, weightOf(lookup), asked);
  return judgePlan(plan, {
    knowledge: lookup,
    replacementOf,
    environment: judgeEnvironment(plan, { facts: evidence, policy }),
    dependents: ({ configAddress }) => reach(configAddress),
    causeOf: ({ id }) => trace.links.get(id),
    causes: trace.causes,
    diffOf,
    digest: digestOf?.(plan),
  });
}
