import { InputError } from '../model/errors.ts';
import { code } from '../model/text.ts';

const SHOW = 'terraform show -json tfplan > plan.json';
const PLAN_AND_SHOW = `Run \`terraform plan -out=tfplan\`, then \`${SHOW}\` (or the same with \`tofu\`), and give that file.`;
const DESCRIBE =
  'Give the output of `aws cloudformation describe-change-set --include-property-values` of a change set made from it.';

interface Diagnosis {
  readonly message: string;
  readonly hint: string;
}

/** Files that people give by mistake, told by their first bytes. The first that matches is meant. */
const TEXTS: readonly (Diagnosis & { readonly pattern: RegExp })[] = [
  {
    pattern: /^\s*$/,
    message: 'The file is empty.',
    hint: `The command that writes the plan has failed, or wrote elsewhere. ${PLAN_AND_SHOW}`,
  },
  { pattern: /\0/, message: 'The file is binary data, not JSON.', hint: PLAN_AND_SHOW },
  {
    pattern: /^\s*<(?:!doctype|html|\?xml)/i,
    message: 'The file is an HTML or XML page, not JSON.',
    hint: 'It may be the error page of a download: look into it, and download the plan again.',
  },
  {
    pattern: /will perform the following actions|^Plan: \d+ to add|infrastructure matches the configuration/m,
    message: 'This is the text that a plan prints for people, not the plan as JSON.',
    hint: PLAN_AND_SHOW,
  },
  {
    pattern: /^(?:AWSTemplateFormatVersion|Resources)\s*:/m,
    message: 'This is a CloudFormation template, not a change set.',
    hint: `${DESCRIBE} The template itself goes to \`--template\`.`,
  },
  {
    pattern: /^\s*(?:resource|data|module|variable|provider|terraform|locals|output|moved|import|removed|check)\b[^\n{=:]*\{/m,
    message: 'This is Terraform configuration, not a plan.',
    hint: PLAN_AND_SHOW,
  },
];

/** Documents of JSON that people give by mistake, told by the keys at their root. */
const DOCUMENTS: readonly (Diagnosis & { readonly keys: readonly string[] })[] = [
  { keys: ['@level'], message: 'This is the log of `terraform plan -json`, not the plan.', hint: PLAN_AND_SHOW },
  { keys: ['@message'], message: 'This is the log of `terraform plan -json`, not the plan.', hint: PLAN_AND_SHOW },
  { keys: ['version', 'lineage'], message: 'This is a Terraform state file, not a plan.', hint: PLAN_AND_SHOW },
  { keys: ['version', 'serial'], message: 'This is a Terraform state file, not a plan.', hint: PLAN_AND_SHOW },
  {
    keys: ['format_version', 'values'],
    message: 'This is what `terraform show -json` prints of a state, not of a plan.',
    hint: `Name the saved plan: \`${SHOW}\`.`,
  },
  { keys: ['provider_schemas'], message: 'These are provider schemas, not a plan.', hint: PLAN_AND_SHOW },
  { keys: ['resource'], message: 'This is Terraform configuration, not a plan.', hint: PLAN_AND_SHOW },
  {
    keys: ['Resources'],
    message: 'This is a CloudFormation template, not a change set.',
    hint: `${DESCRIBE} The template itself goes to \`--template\`.`,
  },
];

/** The error of a file in which no JSON document was found. `sample` is how its text begins. */
export function diagnoseText(sample: Uint8Array, file: string): InputError {
  const text = new TextDecoder().decode(sample);
  if (text.startsWith('PK')) {
    return new InputError(
      'This is a saved plan in binary form, not JSON.',
      `Run ${code(`terraform show -json ${file}`)} (or \`tofu show -json\`) in the directory in which it was made, and give what that prints.`,
    );
  }
  const found = TEXTS.find(({ pattern }) => pattern.test(text));
  return found
    ? new InputError(found.message, found.hint)
    : new InputError('There is no JSON object in this file.', PLAN_AND_SHOW);
}

/** The error of a JSON document that no format recognizes. */
export function diagnoseKeys(keys: readonly string[]): InputError {
  const found = DOCUMENTS.find((document) => document.keys.every((key) => keys.includes(key)));
  if (found) return new InputError(found.message, found.hint);
  const seen = keys.slice(0, KEYS_SHOWN).map(code).join(', ');
  const more = keys.length > KEYS_SHOWN ? ' and more' : '';
  const what = seen === '' ? 'it is an empty object' : `its keys are ${seen}${more}`;
  return new InputError(`This JSON is neither a Terraform plan nor a change set: ${what}.`, PLAN_AND_SHOW);
}

const KEYS_SHOWN = 6;

/** True for a line of a structured log: Terraform's own, or what Terragrunt and CI systems write. */
export function isLogRecord(keys: readonly string[]): boolean {
  const has = (...names: readonly string[]): boolean => names.some((name) => keys.includes(name));
  return has('@level', '@message') || (has('level', 'severity') && has('msg', 'message'));
}
