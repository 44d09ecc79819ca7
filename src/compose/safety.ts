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
  return { message: `Keep ${code(attribute)} of ${code(change.address)} as it was.`, address: change.address };
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
      message: `Apply this to ${code(change.address)} first, so that it does not go without a copy, or while it is filled:`,
      address: change.address,
      code: { language: 'hcl', text: block(change, setting[1](change.name.replaceAll('_', '-'))) },
    },
  ];
}

function removedStep({ change }: ChangeRisk): readonly NextStep[] {
  if (!mayBePasted(change.configAddress)) return [];
  return [
    {
      message: `If ${code(change.address)} should leave the code and not the world, this lets it go without destroying it:`,
      address: change.address,
      code: {
        language: 'hcl',
        text: `removed {\n  from = ${change.configAddress}\n\n  lifecycle {\n    destroy = false\n  }\n}`,
      },
    },
  ];
}

function twoStepsStep({ change }: ChangeRisk): NextStep {
  return {
    message: `Go in two steps: bring up the new one beside ${code(change.address)}, move the data, and remove the old one in a plan of its own. Until then:`,
    address: change.address,
    code: { language: 'hcl', text: block(change, '  lifecycle {\n    prevent_destroy = true\n  }') },
  };
}

function createFirstStep({ change }: ChangeRisk): NextStep {
  return {
    message: `Have the new ${code(change.address)} stand before the old one goes, where its name allows two:`,
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
  data: (subject) => `Keep ${subject}, or copy what it holds first and remove it in a plan of its own.`,
  outage: (subject) => `Keep ${subject} as it was, or change it in a plan of its own, at a time when it may be interrupted.`,
  security: (subject, isNew) =>
    isNew
      ? `Create ${subject} only for those who need it, with no more than they need and an end.`
      : `Take the change of ${subject} back, or name only the actions, addresses and people that need it.`,
  protection: (subject) => `Keep ${subject} as it was.`,
  control: (subject) => `Leave ${subject} in the code, unless somebody says who looks after it from now on.`,
  code: (subject) => `Take the command of ${subject} out of the plan, and let a person run it who has read it.`,
  base: (subject) => `Change ${subject} in a plan of its own.`,
};
