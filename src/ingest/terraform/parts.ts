import { validateResourceChange, validateStateResource, validateTerraformPlan } from '../../generated/validate-terraform-plan.js';
import type { Json, JsonObject, Path } from '../../model/value.ts';
import type { Skimmed } from '../json/pick.ts';
import type { Interest, ValueKind } from '../parser.ts';
import { sealedValues } from './arguments.ts';
import { addToConfiguration, configurationInterest } from './configuration-tree.ts';
import { objectOf, textOf } from './fields.ts';
import type { Findings } from './findings.ts';
import { outputChangeOf } from './outputs.ts';
import { requireForm } from './require-form.ts';
import { addChangeRow, addDeferredRow, addDriftRow } from './rows.ts';
import { countedResource, unchangedRow } from './brief.ts';
import { namesEnvironment } from '../../model/environment.ts';
import { addModuleAddress, addStateResource, moduleInterest } from './state.ts';

/** One root key of a plan: what is read of it, and what for. Paths begin below the key. */
export interface Part {
  interest(path: Path, findings: Findings, kind: ValueKind): Interest;
  /** What is needed of a container that is taken, without parsing all of it; `undefined` where it has to be parsed. */
  brief?(skimmed: Skimmed, findings: Findings, path: Path): Json | undefined;
  add(value: Json, findings: Findings, path: Path): void;
}

type Add = (value: Json, findings: Findings, path: Path) => void;

const HEADER_KEYS = ['format_version', 'plan_format_version', 'terraform_version', 'errored', 'complete', 'applyable'];

/** What is read of a plan; every other key is passed over. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...HEADER_KEYS.map((key) => [key, whole(key, (value, findings) => findings.header.set(key, value))] as const),
  ['action_invocations', elements('action_invocations', addAction)],
  ['checks', elements('checks', addCheck)],
  ['condition_results', elements('condition_results', addConditionResult)],
  ['configuration', { interest: (path, _, kind) => configurationInterest(path, kind), add: addConfiguration }],
  ['deferred_action_invocations', elements('deferred_action_invocations', addDeferredAction)],
  ['deferred_changes', elements('deferred_changes', (value, findings) => addDeferredRow(objectOf(value), findings))],
  ['output_changes', elements('output_changes', addOutputChange)],
  ['planned_values', { interest: plannedInterest, add: rejectScalar('planned_values') }],
  ['prior_state', { interest: stateInterest, brief: stateBrief, add: addState }],
  ['resource_changes', rows('resource_changes', addChangeRow)],
  ['resource_drift', rows('resource_drift', addDriftRow)],
  ['variables', { interest: variableInterest, add: addVariable }],
]);

/** A value that is taken as it is. */
function whole(key: string, add: Add): Part {
  return {
    interest: () => 'take',
    add(value, findings, path): void {
      requireForm({ [key]: value }, validateTerraformPlan, 'plan');
      add(value, findings, path);
    },
  };
}

/** A list, or an object, whose elements are taken one by one. */
function elements(key: string, add: Add): Part {
  return {
    interest: elementInterest,
    add(value, findings, path): void {
      const [step] = path;
      if (step === undefined) return rejectScalar(key)(value);
      requireForm({ [key]: typeof step === 'number' ? [value] : { [step]: value } }, validateTerraformPlan, 'plan');
      add(value, findings, path);
    },
  };
}

/** Lists of resource changes: the bulk of a plan. */
function rows(key: string, add: (row: JsonObject, findings: Findings) => void): Part {
  return {
    interest: elementInterest,
    brief: (skimmed) => unchangedRow(skimmed),
    add(value, findings, path): void {
      if (path.length === 0) return rejectScalar(key)(value);
      requireForm(value, validateResourceChange, `${key}[${String(path[0])}]`);
      add(objectOf(value), findings);
    },
  };
}

function elementInterest(path: Path): Interest {
  return path.length === 0 ? 'enter' : 'take';
}

/** What should be entered and is no list or object: null means that there is none, anything else is an error. */
function rejectScalar(key: string): (value: Json) => void {
  return (value) => requireForm({ [key]: value }, validateTerraformPlan, 'plan');
}

/** Planned values repeat the rows; that there are some is all that they add. */
function plannedInterest(path: Path, findings: Findings): Interest {
  if (findings.hasPlannedResources) return 'skip';
  const [root, ...inside] = path;
  if (root === undefined) return 'enter';
  if (root !== 'root_module') return 'skip';
  const interest = moduleInterest(inside);
  if (interest !== 'take') return interest;
  findings.hasPlannedResources = true;
  return 'skip';
}

function stateInterest(path: Path): Interest {
  const [values, root, ...inside] = path;
  if (values === undefined) return 'enter';
  if (values !== 'values') return 'skip';
  if (root === undefined) return 'enter';
  if (root !== 'root_module') return 'skip';
  return inside.length > 1 && inside.at(-1) === 'address' ? 'take' : moduleInterest(inside);
}

function stateBrief(skimmed: Skimmed, findings: Findings, path: Path): Json | undefined {
  return path.at(-2) === 'resources' ? countedResource(skimmed, path, findings.inventory) : undefined;
}

function addState(value: Json, findings: Findings, path: Path): void {
  // Other values on the way are null where there is no state yet.
  if (typeof value === 'string' && path.at(-1) === 'address') addModuleAddress(value, path, findings.state);
  if (path.at(-2) !== 'resources') return;
  requireForm(value, validateStateResource, 'prior_state resource');
  addStateResource(objectOf(value), path, findings);
}

function variableInterest([name]: Path): Interest {
  return name === undefined ? 'enter' : 'take';
}

function addVariable(value: Json, findings: Findings, [name]: Path): void {
  if (name === undefined) return rejectScalar('variables')(value);
  const given = objectOf(value)['value'];
  if (given !== undefined) findings.inputs.set(String(name), given);
  const text = namesEnvironment(String(name)) ? textOf(given) : undefined;
  if (text !== undefined) findings.variables.set(String(name), text);
}

function addConfiguration(value: Json, findings: Findings, path: Path): void {
  addToConfiguration(findings.configurationTree, path, value);
}

function addAction(value: Json, findings: Findings): void {
  const json = objectOf(value);
  const address = textOf(json['address']) ?? '';
  const triggeredBy =
    textOf(objectOf(json['lifecycle_action_trigger'])['triggering_resource_address']) ??
    textOf(objectOf(json['invoke_action_trigger'])['calling_resource_address']);
  const type = textOf(json['type']) ?? address.split('.')[1] ?? '';
  const settings = sealedValues(objectOf(json['config_values']), json['config_sensitive']);
  findings.actions.push({ address, type, ...(triggeredBy !== undefined && { triggeredBy }), settings });
}

function addDeferredAction(_: Json, findings: Findings): void {
  findings.deferredActions += 1;
}

function addCheck(value: Json, findings: Findings): void {
  const json = objectOf(value);
  if (json['status'] !== 'fail' && json['status'] !== 'error') return;
  findings.failedChecks.push(textOf(objectOf(json['address'])['to_display']) ?? 'check');
}

function addConditionResult(value: Json, findings: Findings): void {
  const json = objectOf(value);
  if (json['result'] === false && json['unknown'] !== true) findings.failedChecks.push(textOf(json['address']) ?? 'check');
}

function addOutputChange(value: Json, findings: Findings, [name]: Path): void {
  const change = outputChangeOf(String(name), objectOf(value));
  if (change !== undefined) findings.outputs.push(change);
}
