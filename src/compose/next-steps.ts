import type { Report } from '../generated/report.ts';
import type { Assessment, Cause, ChangeRisk, RenameHint } from '../model/assessment.ts';
import type { Outcome, Principal } from '../model/decision.ts';
import { code, counted } from '../model/text.ts';
import { mayBePasted } from './pasted.ts';
import { safetySteps, safetyStepsTogether } from './safety.ts';

type NextStep = Report['nextSteps'][number];

/** How many single changes get advice of their own. */
const ADVISED = 5;
/** Harm from which a change is worth advice. */
const WORTH_ADVICE = 0.2;

interface Approval {
  readonly principal: Principal;
  /** How many people have to say yes. */
  readonly needed: number;
}

/** What to do now, in the order of doing: make the plan smaller or safer first, then who has to approve it. */
export function nextSteps(assessment: Assessment, outcome: Outcome, approval: Approval): NextStep[] {
  if (outcome.verdict === 'pass') return [];
  const risky = assessment.changes.filter((risk) => risk.harm >= WORTH_ADVICE);
  const together = [...renameSteps(assessment), ...cascadeSteps(assessment, risky)];
  const run = destroyRun(assessment);
  const alone = firstOfEach(risky.filter(standsAlone(assessment))).filter(({ change }) => !run.has(change.id));
  // Where all hang together without a word to say of them, the worst stands for them.
  const advised = together.length + run.size === 0 && alone.length === 0 ? risky.slice(0, 1) : alone;
  const isMany = together.length === 0 && risky.length === 0 && assessment.conditions.length === 0;
  return [
    ...together,
    ...(run.size > 0 ? [PLAN_NORMALLY] : []),
    ...safetyStepsTogether(advised, ADVISED),
    ...(isMany ? [SPLIT] : []),
    ...conditionSteps(assessment, outcome),
    outcome.hardStops.length > 0 ? TAKE_OVER : approvalStep(assessment, approval),
  ];
}

/** Where no single change is to blame, there are too many at once. */
const SPLIT: NextStep = { message: 'Split the plan: apply its parts one after the other, each small enough to be watched.' };

/** No advice for single objects helps a run that destroys everything. */
const PLAN_NORMALLY: NextStep = {
  message: 'Plan without `-destroy`, so that only what has left the configuration is destroyed.',
};

function destroyRun({ causes }: Assessment): ReadonlySet<string> {
  return new Set(causes.flatMap(({ kind, changes }) => (kind === 'destroy-run' ? changes : [])));
}

function renameSteps({ renames }: Assessment): readonly NextStep[] {
  const plain = renames.filter(isPlain);
  const moved = renamedTogether(plain.filter(({ format }) => format === 'terraform'));
  return [
    ...movedSteps(moved.slice(0, ADVISED)),
    ...plain
      .filter(({ format }) => format === 'cloudformation')
      .slice(0, ADVISED)
      .map(importStep),
  ];
}

function isPlain({ from, to }: Rename): boolean {
  return mayBePasted(from, to);
}

/** CloudFormation has no word for a new logical name: the object is kept, let go, and taken in again. */
function importStep({ from, to, type }: RenameHint): NextStep {
  const text = [
    `${from}:`,
    '  DeletionPolicy: Retain',
    '# 1. deploy the line above; 2. take it out of the template and deploy; 3. import the object under its new name:',
    '# aws cloudformation create-change-set --change-set-type IMPORT --stack-name STACK --change-set-name adopt \\',
    '#   --template-body file://template.yaml \\',
    `#   --resources-to-import '[{"ResourceType":"${type}","LogicalResourceId":"${to}","ResourceIdentifier":{"KEY":"ID"}}]'`,
  ].join('\n');
  return {
    message: `If ${code(to)} is ${code(from)} under a new name, keep the object and import it, and nothing is destroyed:`,
    address: from,
    code: { language: 'yaml', text },
  };
}

function movedSteps(renames: readonly Rename[]): readonly NextStep[] {
  return renames.map(({ from, to }) => ({
    message: `If ${code(to)} is ${code(from)} under a new name, add this block, and nothing is destroyed:`,
    address: from,
    code: { language: 'hcl', text: `moved {\n  from = ${from}\n  to   = ${to}\n}` },
  }));
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** One block moves a whole module: where several objects keep their address inside it, the module's is the one to write. */
function renamedTogether(renames: readonly Rename[]): readonly Rename[] {
  const groups = new Map<string, { readonly module: Rename; readonly members: Rename[] }>();
  for (const rename of renames) {
    const module = moduleOf(rename) ?? rename;
    const key = `${module.from}\u0000${module.to}`;
    const group = groups.get(key) ?? { module, members: [] };
    group.members.push(rename);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ module, members }) => (members.length > 1 ? [module] : members));
}

/** The two modules that hold an object, where its address inside them is the same. */
function moduleOf({ from, to }: Rename): Rename | undefined {
  const inside = /(?<module>(?:module\.[^.[\]]+(?:\[[^\]]*\])?\.)+)(?<object>.+)/;
  const [a, b] = [inside.exec(from)?.groups, inside.exec(to)?.groups];
  if (!a?.['module'] || !b?.['module'] || a['object'] !== b['object']) return undefined;
  return { from: a['module'].slice(0, -1), to: b['module'].slice(0, -1) };
}

/** What a cascade begins with is one change to take back, whatever it takes along. */
function cascadeSteps(assessment: Assessment, risky: readonly ChangeRisk[]): readonly NextStep[] {
  const harmful = new Set(risky.map((risk) => risk.change.id));
  return assessment.causes
    .filter(({ kind, changes }) => kind === 'attribute' && changes.length > 1 && changes.some((id) => harmful.has(id)))
    .slice(0, ADVISED)
    .map(keepStep);
}

function keepStep({ address = '', attribute = '', changes }: Cause): NextStep {
  const others = `${counted(changes.length - 1, 'other change')} in this plan ${changes.length === 2 ? 'follows' : 'follow'}`;
  return { message: `Leave ${code(attribute)} of ${code(address)} as it is: ${others} from it alone.`, address };
}

/** Advice for one object helps where it neither follows from another nor takes others along. */
function standsAlone({ causes, renames }: Assessment): (risk: ChangeRisk) => boolean {
  const renamed = new Set(renames.map(({ from }) => from));
  const cascades = new Set(causes.filter(({ changes }) => changes.length > 1).map(({ id }) => id));
  return ({ change, cause }) =>
    !cause?.via && !renamed.has(change.address) && (change.kind === 'delete' || !cascades.has(cause?.cause ?? ''));
}

/** Instances of one block are mended in one place. */
function firstOfEach(risks: readonly ChangeRisk[]): readonly ChangeRisk[] {
  const seen = new Set<string>();
  return risks.filter(({ change }) => !seen.has(change.configAddress) && seen.add(change.configAddress));
}

/** What a change may come from. */
export interface Origin {
  readonly cause?: Cause | undefined;
  readonly rename?: RenameHint | undefined;
}

/** How to do the same with less harm, for one change: by saying that it is a rename, by taking back what forces it, or by what guards its object. */
export function saferSteps(risk: ChangeRisk, { cause, rename }: Origin): NextStep[] {
  if (risk.harm < WORTH_ADVICE) return [];
  if (cause?.kind === 'destroy-run') return [PLAN_NORMALLY];
  if (rename !== undefined && isPlain(rename))
    return rename.format === 'terraform' ? [...movedSteps([rename])] : [importStep(rename)];
  const isCascade = cause?.kind === 'attribute' && cause.changes.length > 1;
  return isCascade ? [keepStep(cause)] : [...safetySteps(risk)];
}

function conditionSteps(assessment: Assessment, outcome: Outcome): readonly NextStep[] {
  const ids = new Set(assessment.conditions.map((condition) => condition.id));
  const steps: NextStep[] = [];
  if (ids.has('incomplete-plan'))
    steps.push({ message: 'Plan again without `-target`, so that the whole change can be judged.' });
  if (ids.has('nested-sets-missing'))
    steps.push({ message: 'Give the change sets of the nested stacks too: `aws cloudformation describe-change-set` for each.' });
  if (ids.has('lost-state'))
    steps.push({ message: 'Check the backend and workspace: nothing is known to exist, yet an environment is created.' });
  if (outcome.environment === 'unknown') {
    steps.push({
      message: 'Name the environment: tag the resources, or list its accounts or workspaces under `environments` in the policy.',
    });
  }
  return steps;
}

/** What a hard stop leaves, to an agent that cannot do it with less harm: the gate counts no approval then. */
const TAKE_OVER: NextStep = {
  message:
    'An agent may not do this, and no approval lets it: a person who is not behind it has to take it over in a pull request of their own.',
};

/** Who has to say yes, none of them somebody who stands behind an agent. */
function approvalStep(assessment: Assessment, { principal, needed }: Approval): NextStep {
  const [worst] = assessment.changes;
  const explain = worst ? ` \`blastgate explain\` shows how ${code(worst.change.address)} was scored.` : '';
  if (principal.kind === 'human' || principal.kind === 'assisted' || principal.kind === 'automation') {
    const others = needed === 1 ? 'One other person has' : `${needed} other people have`;
    return { message: `${others} to approve this plan.${explain}` };
  }
  const people = counted(needed, 'person', 'people');
  const operators = principal.operators.length > 0 ? ` (${principal.operators.map(code).join(', ')})` : '';
  return { message: `An agent needs the approval of ${people}, not counting its operator${operators}.${explain}` };
}
