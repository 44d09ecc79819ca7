import type { Report } from '../generated/report.ts';
import type { Channel, ChangeRisk, Finding } from '../model/assessment.ts';
import { code, namedFirst } from '../model/text.ts';
import { mayBePasted } from './pasted.ts';

type NextStep = Report['nextSteps'][number];

/** As much data at stake is worth keeping the old object for. */
const KEEPS_DATA = 0.2;

/** What would make one change pass, as exact lines where there are any; never empty. */
export function safetySteps(risk: ChangeRisk): readonly NextStep[] {
  return adviceFor(risk).map((advice) => ('ask' in advice ? asked(advice, [advice.address]) : advice));
}

/** How many changes that need the same are named. */
const NAMED = 4;

/**
 * The same for several changes, the worst first, of which the first `most` get advice of their own: what is asked of several is asked
 * once, since the same sentence over and over says no more.
 */
export function safetyStepsTogether(risks: readonly ChangeRisk[], most: number): readonly NextStep[] {
  const advised = risks.flatMap((risk, rank) => adviceFor(risk).map((advice) => ({ advice, isOwn: rank < most })));
  const groups = new Map<string, { readonly words: Words; readonly addresses: Set<string> }>();
  const steps = advised.flatMap(({ advice, isOwn }): readonly (NextStep | string)[] => {
    if (!('ask' in advice)) return isOwn ? [advice] : [];
    const id = `${advice.ask} ${advice.attribute ?? ''}`;
    const group = groups.get(id);
    group?.addresses.add(advice.address);
    if (group !== undefined || !isOwn) return [];
    groups.set(id, { words: advice, addresses: new Set([advice.address]) });
    return [id];
  });
  return removedAtOnce(
    steps.flatMap((step) => {
      if (typeof step !== 'string') return [step];
      const group = groups.get(step);
      return group === undefined ? [] : [asked(group.words, [...group.addresses])];
    }),
  );
}

/** What no lines can say: what is asked of an object, or of one of its attributes. */
interface Words {
  readonly ask: keyof typeof ASKS;
  readonly attribute: string | undefined;
  readonly address: string;
}

function adviceFor(risk: ChangeRisk): readonly (NextStep | Words)[] {
  const { change, findings } = risk;
  const protection = findings.find((finding) => finding.channel === 'protection' && finding.attribute !== undefined);
  const kept = protection === undefined ? [] : [wordsOf('protection', risk, protection.attribute)];
  const canPaste = mayBePasted(change.type.replaceAll('::', '.'), change.name);
  const lines = canPaste ? linesFor(risk) : [];
  const advice = [...kept, ...lines];
  return advice.length > 0 ? advice : [inWords(risk)];
}

function wordsOf(ask: Words['ask'], { change }: ChangeRisk, attribute?: string): Words {
  return { ask, attribute, address: change.address };
}

function asked({ ask, attribute }: Words, addresses: readonly string[]): NextStep {
  const names = namedFirst(addresses, NAMED);
  const [only] = addresses;
  const isMany = addresses.length > 1 && attribute === undefined;
  return {
    message: ASKS[ask](attribute === undefined ? names : `${code(attribute)} of ${names}`, isMany),
    ...(addresses.length === 1 && only !== undefined && { address: only }),
  };
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

/** Several objects that may leave the code without being destroyed are one step. */
function removedAtOnce(steps: readonly NextStep[]): readonly NextStep[] {
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
function inWords(risk: ChangeRisk): Words {
  const [worst] = risk.findings;
  return worst === undefined ? wordsOf('base', risk) : wordsOf(askOf(worst, risk), risk, worst.attribute);
}

function askOf({ rule, channel, attribute }: Finding, { change }: ChangeRisk): Words['ask'] {
  if (rule === 'content-hidden') return attribute === undefined ? 'withheld' : 'hidden';
  if (rule === 'takes-over') return 'takenOver';
  return channel === 'security' && change.kind === 'create' ? 'new' : channel;
}

/** What is asked of a subject, or of several; by what speaks against it. */
const ASKS: Readonly<
  Record<Channel | 'new' | 'hidden' | 'withheld' | 'takenOver', (subject: string, isMany: boolean) => string>
> = {
  data: (subject, isMany) =>
    isMany
      ? `Keep ${subject}, or copy what they hold first and remove them in a separate plan.`
      : `Keep ${subject}, or copy what it holds first and remove it in a separate plan.`,
  outage: (subject, isMany) =>
    `Leave ${subject} as ${isMany ? 'they were, or change them' : 'it was, or change it'} in a separate plan, at a time when an interruption is acceptable.`,
  security: (subject) => `Revert ${subject}, or allow only the actions, addresses and people that need it.`,
  new: (subject, isMany) =>
    `Create ${subject} only for those who need it, with no more access than they need, and let ${isMany ? 'them' : 'it'} expire.`,
  takenOver: (subject, isMany) =>
    `Look up what is there now, and write it into ${subject} before ${isMany ? 'they are' : 'it is'} created: then nothing is taken away.`,
  hidden: (subject) =>
    `Let the plan show ${subject}, so that it can be judged: apply first what makes it, or hand over the plan before values are taken out.`,
  withheld: (subject, isMany) =>
    `Let the change set show what ${subject} will be: describe it with \`--include-property-values\`, and ${isMany ? 'they' : 'it'} can be judged.`,
  protection: (subject, isMany) => `Leave ${subject} as ${isMany ? 'they were' : 'it was'}.`,
  control: (subject, isMany) => `Keep ${subject} in the code, or say who looks after ${isMany ? 'them' : 'it'} from now on.`,
  code: (subject) => `Take the command of ${subject} out of the plan; let a person read it and run it.`,
  base: (subject, isMany) => `Change ${subject} in ${isMany ? 'plans of their own' : 'a plan of its own'}.`,
};
