import type { Report } from '../generated/report.ts';
import type { Assessment, ChangeRisk } from '../model/assessment.ts';
import type { Outcome, Principal } from '../model/decision.ts';
import { code, counted } from '../model/text.ts';

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
  return [
    ...renameSteps(assessment),
    ...cascadeSteps(assessment, risky),
    ...firstOfEach(risky.filter((risk) => standsAlone(risk, assessment)))
      .slice(0, ADVISED)
      .flatMap(safetySteps),
    ...conditionSteps(assessment, outcome),
    approvalStep(assessment, approval),
  ];
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_-]*`;
const KEY = String.raw`\[(?:\d+|"[^"\\$%\p{C}\p{Zl}\p{Zp}]*")\]`;
/** A name or an address as Terraform writes it, its keys without escapes and templates; made only where there is a name to paste. */
const plain = (): RegExp => new RegExp(`^${NAME}(?:${KEY})?(?:\\.${NAME}(?:${KEY})?)*$`, 'u');

/** Whether names from a plan may stand in code that a reader pastes: another one could bring code of its own. */
function mayBePasted(...names: readonly string[]): boolean {
  const pattern = plain();
  return names.every((name) => pattern.test(name));
}

function renameSteps({ renames }: Assessment): readonly NextStep[] {
  return renamedTogether(renames.filter(({ from, to }) => mayBePasted(from, to)))
    .slice(0, ADVISED)
    .map(({ from, to }) => ({
      message: `If ${code(to)} is ${code(from)} under a new name, say so, and nothing is destroyed:`,
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
    .map(({ address = '', attribute = '', changes }) => ({
      message: `Keep ${code(attribute)} of ${code(address)} as it is: ${counted(changes.length - 1, 'other change')} of this plan ${changes.length === 2 ? 'follows' : 'follow'} from it alone.`,
      address,
    }));
}

/** Advice for one object helps where it neither follows from another nor takes others along. */
function standsAlone({ change, cause }: ChangeRisk, { causes }: Assessment): boolean {
  if (cause?.via) return false;
  return change.kind === 'delete' || !causes.some(({ id, changes }) => id === cause?.cause && changes.length > 1);
}

/** Instances of one block are mended in one place. */
function firstOfEach(risks: readonly ChangeRisk[]): readonly ChangeRisk[] {
  const seen = new Set<string>();
  return risks.filter(({ change }) => !seen.has(change.configAddress) && seen.add(change.configAddress));
}

function safetySteps(risk: ChangeRisk): readonly NextStep[] {
  const { change } = risk;
  const isCloudFormation = risk.plan.source.format === 'cloudformation';
  const protection = risk.findings.find((finding) => finding.channel === 'protection' && finding.attribute !== undefined);
  const steps: NextStep[] = [];
  if (protection) {
    steps.push({
      message: `Keep ${code(protection.attribute ?? '')} of ${code(change.address)} as it was.`,
      address: change.address,
    });
  }
  if (!mayBePasted(change.type.replaceAll('::', '.'), change.name)) return steps;
  if (isCloudFormation && risk.channels.data >= 0.2 && change.retention !== 'retain') steps.push(retainStep(risk));
  if (!isCloudFormation && change.kind === 'replace-destroy-first' && risk.channels.data < 0.2) steps.push(createFirstStep(risk));
  return steps;
}

function retainStep({ change }: ChangeRisk): NextStep {
  const policies = change.kind === 'delete' ? 'DeletionPolicy: Retain' : 'DeletionPolicy: Retain\nUpdateReplacePolicy: Retain';
  return {
    message: `Keep the old object of ${code(change.address)}: deploy the policy first, then this change.`,
    address: change.address,
    code: { language: 'yaml', text: `${change.name}:\n${policies.replaceAll(/^/gm, '  ')}` },
  };
}

function createFirstStep({ change }: ChangeRisk): NextStep {
  const block = `resource "${change.type}" "${change.name}" {\n  lifecycle {\n    create_before_destroy = true\n  }\n}`;
  return {
    message: `Have the new ${code(change.address)} stand before the old one goes, where its name allows two:`,
    address: change.address,
    code: { language: 'hcl', text: block },
  };
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
      message: 'Tell the environment: tag the resources, or name its accounts or workspaces under `environments` in the policy.',
    });
  }
  return steps;
}

/** Who has to say yes, none of them somebody who stands behind an agent. */
function approvalStep(assessment: Assessment, { principal, needed }: Approval): NextStep {
  const [worst] = assessment.changes;
  const explain = worst ? ` \`blastgate explain\` takes the score of ${code(worst.change.address)} apart.` : '';
  if (principal.kind === 'human' || principal.kind === 'assisted' || principal.kind === 'automation') {
    const others = needed === 1 ? 'One other person has' : `${needed} other people have`;
    return { message: `${others} to approve this plan.${explain}` };
  }
  const people = counted(needed, 'person', 'people');
  const operators = principal.operators.length > 0 ? ` (${principal.operators.map(code).join(', ')})` : '';
  return { message: `An agent needs the approval of ${people}, not counting its operator${operators}.${explain}` };
}
