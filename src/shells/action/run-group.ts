import { judge, reportOn } from '../../assess.ts';
import type { Report } from '../../generated/report.ts';
import type { Principal } from '../../model/decision.ts';
import type { Plan } from '../../model/plan.ts';
import type { PrincipalKind } from '../../model/policy.ts';
import { checkStacks } from '../../policy/stacks.ts';
import { concludeGroup } from '../../policy/conclude-group.ts';
import { markdown } from '../../report/markdown.ts';
import { markdownSentence } from '../../report/escape.ts';
import { changesSealed, partDigests } from '../../trust/plan-digest.ts';
import { readGroup } from '../github/merge-queue.ts';
import { readPull } from '../github/pull-request.ts';
import { stateLine } from '../github/check-state.ts';
import { VERSION } from '../version.ts';
import { type BasePolicies, readBasePolicies } from './base-policy.ts';
import { decideByBudget } from './by-budget.ts';
import type { Ending } from './ending.ts';
import type { Request } from './event.ts';
import { describeFailure } from './failure.ts';
import { closeCheck, openCheck, type OpenCheck } from './gate-check.ts';
import { gather } from './gather.ts';
import { judgeLegs } from './judge-pull.ts';
import type { Kept } from './kept.ts';
import { digestsIn, keptLegs } from './material.ts';
import { writeOutputs, writeSummary } from './outputs.ts';
import { readGivenPlans, stackOf } from './plans.ts';
import { refuse } from './refuse.ts';
import type { Session } from './session.ts';

/** Judges what a merge queue put together: by what its pull requests were judged and approved for, and the rest by itself. */
export async function runGroup(session: Session, { sha, ref }: Extract<Request, { kind: 'group' }>): Promise<Ending> {
  let check: OpenCheck;
  try {
    check = await openCheck(session, { sha, results: [] });
    if (session.fault !== undefined) throw session.fault;
    const { baseRef, numbers } = await readGroup(session.github, session.runner.at, { sha, ref });
    const policies = await readBasePolicies(session, baseRef);
    const plans = await readGivenPlans(session.inputs);
    const members: Member[] = [];
    for (const number of numbers) members.push(await readMember(session, { number, check, policies }));
    return await conclude(session, { check, plans, policies, members });
  } catch (error) {
    return refuse(session, { check, failure: describeFailure(error), results: [] });
  }
}

/** A pull request of the group, as it stands now. */
interface Member {
  readonly number: number;
  readonly cleared: boolean;
  readonly title: string;
  readonly principal: Principal;
  readonly rows: readonly Kept['rows'][];
  readonly files: readonly string[];
}

interface MemberAsked {
  readonly number: number;
  readonly check: OpenCheck;
  readonly policies: BasePolicies;
}

/** Judges a pull request again by what was kept of its plan: an approval may have been taken back since it was queued. */
async function readMember(session: Session, { number, check, policies }: MemberAsked): Promise<Member> {
  const pull = await readPull(session.github, { ...session.runner.at, number });
  const legs = await keptLegs(session, { check, pull, policy: policies.inForce });
  const gathered = await gather(session, pull, { policies, actor: undefined, planDigests: digestsIn(legs) });
  const judged = judgeLegs(session, gathered, legs);
  const head = { own: judged.results, others: [], held: [] };
  const { cleared, conclusion } = (await decideByBudget(session, gathered, { judged, head, check })).decided;
  const { principal } = gathered.attribution;
  return { number, cleared, title: conclusion.title, principal, rows: legs.map(({ rows }) => rows), files: gathered.files };
}

interface GroupRead {
  readonly check: OpenCheck;
  readonly plans: readonly Plan[];
  readonly policies: BasePolicies;
  readonly members: readonly Member[];
}

async function conclude(session: Session, { check, plans, policies, members }: GroupRead): Promise<Ending> {
  const { policy, knowledge } = policies.inForce;
  const unjudged = plans.map((plan) => restOf(session, plan, { ignored: policy.digestIgnore, members }));
  const context = { policy, principal: strictest(members), toolVersion: VERSION, today: session.now.slice(0, 10) };
  const report = reportOn(judge(unjudged, { policy, knowledge, facts: session.inputs.facts }), context);
  const files = [...new Set(members.flatMap((member) => member.files))];
  const conclusion = concludeGroup({
    members,
    rest: report,
    isEmpty: unjudged.every(isEmpty),
    mode: policy.mode,
    undecided: checkStacks(
      files,
      plans.map(({ source }) => source.file),
      policy.stacks,
    ).problems,
  });
  const text = groupText(conclusion, report);
  if (check !== undefined) {
    const output = { title: conclusion.title, summary: text, text: stateLine([]) };
    await closeCheck(session, check, { conclusion: conclusion.conclusion, output });
  }
  await writeOutputs(session, report);
  await writeSummary(text);
  const passes = conclusion.conclusion === 'success';
  return { kind: 'decided', verdict: report.verdict, passes, written: check !== undefined };
}

/** What of a plan none of the pull requests was judged for, in the stack of that name. */
function restOf(
  { key }: Session,
  plan: Plan,
  { ignored, members }: { readonly ignored: readonly string[]; readonly members: readonly Member[] },
): Plan {
  // Without a key two plans that change a password to different values look the same: then nothing is known of this one.
  const isBound = key !== undefined || !changesSealed(plan, ignored);
  const known = new Set(isBound ? members.flatMap(({ rows }) => rows.flatMap((one) => one[stackOf(plan)] ?? [])) : []);
  const parts = partDigests(plan, key, ignored);
  const left = <T>(items: readonly T[], digests: readonly string[]): readonly T[] =>
    items.filter((_, index) => !known.has(digests[index] ?? ''));
  return {
    ...plan,
    changes: left(plan.changes, parts.changes),
    outputs: left(plan.outputs ?? [], parts.outputs),
    actions: left(plan.actions, parts.actions),
    code: left(plan.code, parts.code),
    incomplete: plan.incomplete.filter(({ reason }) => !known.has(reason)),
  };
}

function isEmpty({ changes, outputs = [], actions, code, incomplete }: Plan): boolean {
  return [changes, outputs, actions, code, incomplete].every((list) => list.length === 0);
}

/** From the most mildly judged to the strictest. */
const STRICTEST: readonly PrincipalKind[] = ['human', 'automation', 'assisted', 'agent', 'unknown'];

/** One agent's hand makes the whole an agent's, and everybody behind any of the changes stands behind it. */
function strictest(members: readonly Member[]): Principal {
  const rank = ({ principal }: Member): number => STRICTEST.indexOf(principal.kind);
  const [first] = members.toSorted((a, b) => rank(b) - rank(a));
  const operators = [...new Set(members.flatMap(({ principal }) => principal.operators))];
  const evidence = members.map(({ number, principal }) => `#${number} is by ${principal.name ?? principal.kind}`);
  if (first === undefined) return { kind: 'unknown', confidence: 'low', evidence, operators };
  return { ...first.principal, evidence, operators };
}

const TEXT_LIMIT = 60_000;

function groupText({ title, reasons }: { readonly title: string; readonly reasons: readonly string[] }, rest: Report): string {
  const lines = [`**Check: ${markdownSentence(title)}**`, '', ...reasons.map((reason) => `- ${markdownSentence(reason)}`)];
  const head = `${lines.join('\n')}\n`.slice(0, TEXT_LIMIT / 2);
  return rest.changes.length === 0 ? head : `${head}\n${markdown(rest, { limit: TEXT_LIMIT / 2 })}`;
}
