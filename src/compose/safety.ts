import type { Report } from '../generated/report.ts';
import type { Channel, ChangeRisk, Finding } from '../model/assessment.ts';
import { code } from '../model/text.ts';
import { mayBePasted } from './pasted.ts';

type NextStep = Report['nextSteps'][number];

/** As much data at stake is worth keeping the old object for. */
const KEEPS_DATA = 0.2;

/** What would make one change pass, as exact lines where there are any; never empty. */
export function safetySteps(risk: ChangeRisk): readonly NextStep[] {
  const { change, findings } = risk;
  const protection = findings.find((finding) => finding.channel === 'protection' && finding.attribute !== undefined);
  const kept = protection === undefined ? [] : [keepStep(risk, protection)];
  const canPaste = mayBePasted(change.type.replaceAll('::', '.'), change.name);
  const lines = canPaste ? linesFor(risk) : [];
  const steps = [...kept, ...lines];
  return steps.length > 0 ? steps : [inWords(risk)];
}

function keepStep({ change }: ChangeRisk, { attribute = '' }: Finding): NextStep {
  return { message: `Leave ${code(attribute)} of ${code(change.address)} as it was.`, address: change.address };
}

function linesFor(risk: ChangeRisk): readonly NextStep[] {
  const { change, channels, plan } = risk;
  const losesData = channels.data >= KEEPS_DATA;
  if (plan.source.format === 'cloudformation') return losesData && change.retention !== 'retain' ? [retainStep(risk)] : [];
  if (change.kind === 'delete' && change.deposed === undefined) return [...snapshotStep(risk), ...removedStep(risk)];
  if (losesData) return linesForReplacement(risk);
  return change.kind === 'replace-destroy-first' ? [createFirstStep(risk)] : [];
}

function linesForReplacement(risk: ChangeRisk): readonly NextStep[] {
  const { kind } = risk.change;
  if (kind === 'replace-destroy-first') return [...snapshotStep(risk), twoStepsStep(risk)];
  return kind === 'replace-create-first' ? [twoStepsStep(risk)] : [];
}

function retainStep({ change }: ChangeRisk): NextStep {
  const policies = change.kind === 'delete' ? 'DeletionPolicy: Retain' : 'DeletionPolicy: Retain\nUpdateReplacePolicy: Retain';
  return {
    message: `Keep the old object of ${code(change.address)}: deploy the policy first, then this change.`,
    address: change.address,
    code: { language: 'yaml', text: `${change.name}:\n${policies.replaceAll(/^/gm, '  ')}` },
  };
}

/** Settings of the object as it is that let it go without a copy, and what to apply first instead. */
const TAKES_A_COPY: readonly (readonly [setting: string, lines: (name: string) => string])[] = [
  ['skip_final_snapshot', (name) => `  skip_final_snapshot       = false\n  final_snapshot_identifier = "${name}-final"`],
  ['force_destroy', () => '  force_destroy = false'],
  ['force_delete', () => '  force_delete = false'],
];

function snapshotStep({ change, withoutCopy }: ChangeRisk): readonly NextStep[] {
  const setting = TAKES_A_COPY.find(([name]) => name === withoutCopy);
  if (setting === undefined) return [];
  return [
    {
      message: `Apply this to ${code(change.address)} first, so that it is not deleted without a copy or while it still holds data:`,
      address: change.address,
      code: { language: 'hcl', text: block(change, setting[1](change.name.replaceAll('_', '-'))) },
    },
  ];
}

const REMOVED = 'removed {\n';

/** Several objects that may leave the code without being destroyed are one step: the same sentence over and over says no more. */
export function removedAtOnce(steps: readonly NextStep[]): readonly NextStep[] {
  const removed = steps.filter(({ code }) => code?.text.startsWith(REMOVED));
  const [first] = removed;
  if (first === undefined || removed.length === 1) return steps;
  const text = removed.map((step) => step.code?.text ?? '').join('\n\n');
  const all: NextStep = {
    message: `To stop managing these ${removed.length} resources without destroying them, write this in place of their blocks:`,
    code: { language: 'hcl', text },
  };
  return steps.flatMap((step) => (step === first ? [all] : removed.includes(step) ? [] : [step]));
}

function removedStep({ change }: ChangeRisk): readonly NextStep[] {
  if (!mayBePasted(change.configAddress)) return [];
  return [
    {
      message: `To stop managing ${code(change.address)} without destroying it, write this in place of its block:`,
      address: change.address,
      code: {
        language: 'hcl',
        text: `${REMOVED}  from = ${change.configAddress}\n\n  lifecycle {\n    destroy = false\n  }\n}`,
      },
    },
  ];
}

function twoStepsStep({ change }: ChangeRisk): NextStep {
  return {
    message: `Do it in two steps: create the new one next to ${code(change.address)} and move the data; remove the old one in a separate plan. Until then:`,
    address: change.address,
    code: { language: 'hcl', text: block(change, '  lifecycle {\n    prevent_destroy = true\n  }') },
  };
}

function createFirstStep({ change }: ChangeRisk): NextStep {
  return {
    message: `Create the new ${code(change.address)} before the old one is destroyed, if its name allows two at once:`,
    address: change.address,
    code: { language: 'hcl', text: block(change, '  lifecycle {\n    create_before_destroy = true\n  }') },
  };
}

function block({ type, name }: ChangeRisk['change'], lines: string): string {
  return `resource "${type}" "${name}" {\n${lines}\n}`;
}

/** Where no lines help, what a reviewer would ask for. */
function inWords({ change, findings }: ChangeRisk): NextStep {
  const [worst] = findings;
  const subject = worst?.attribute === undefined ? code(change.address) : `${code(worst.attribute)} of ${code(change.address)}`;
  return { message: ASKS[worst?.channel ?? 'base'](subject, change.kind === 'create'), address: change.address };
}

const ASKS: Readonly<Record<Channel, (subject: string, isNew: boolean) => string>> = {
  data: (subject) => `Keep ${subject}, or copy what it holds first and remove it in a separate plan.`,
  outage: (subject) =>
    `Leave ${subject} as it was, or change it in a separate plan, at a time when an interruption is acceptable.`,
  security: (subject, isNew) =>
    isNew
      ? `Create ${subject} only for those who need it, with no more access than they need, and let it expire.`
      : `Revert ${subject}, or allow only the actions, addresses and people that need it.`,
  protection: (subject) => `Leave ${subject} as it was.`,
  control: (subject) => `Keep ${subject} in the code, or say who looks after it from now on.`,
  code: (subject) => `Take the command of ${subject} out of the plan; let a person read it and run it.`,
  base: (subject) => `Change ${subject} in a plan of its own.`,
};
