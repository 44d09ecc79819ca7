import { validateChange } from '../../generated/validate-cloudformation-change-set.js';
import { InputError } from '../../model/errors.ts';
import type { Retention } from '../../model/plan.ts';
import type { Json, JsonObject, Path } from '../../model/value.ts';
import type { ResourceContext } from './contexts.ts';
import { readContext } from './contexts.ts';
import type { ChangeDetail } from './details.ts';
import { readDetails } from './details.ts';
import type { DriftValues } from './drift.ts';
import { driftOf } from './drift.ts';
import type { ChangeAction, Impact } from './impact.ts';
import { actionOf, impactOf, replacePathsOf, retentionOf } from './impact.ts';
import { isObject, objectOf, textOf } from './json.ts';
import { normalChange } from './normal-keys.ts';
import { requireForm, UNEDITED } from './require-form.ts';
import type { ResourcePolicies } from './policies.ts';
import { policiesOf } from './policies.ts';
import type { PropertyValues } from './values.ts';
import { propertyValues } from './values.ts';

/** One change of a change set, by itself: its place in the tree of stacks is not known yet, and nothing is sealed yet. */
export interface ChangeRow {
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  readonly action: ChangeAction;
  readonly impact: Impact;
  readonly values: PropertyValues;
  readonly policies: ResourcePolicies | undefined;
  readonly replacePaths: readonly Path[];
  readonly retention: Retention | undefined;
  readonly details: readonly ChangeDetail[];
  readonly drift: DriftValues | undefined;
  /** Id of the change set of the nested stack that this row is. */
  readonly nestedSet: string | undefined;
  /** Modules of the template that hold the resource, the outermost first. */
  readonly modules: readonly string[];
}

/**
 * Reads an element of `Changes`; `undefined` for one that is of no resource (a hook invocation changes nothing by itself).
 * Throws InputError for what cannot be judged.
 */
export function readRow(change: Json): ChangeRow | undefined {
  const fields = isObject(change) ? normalChange(change) : {};
  requireForm(fields, validateChange, { name: 'A change' });
  const resource = fields['ResourceChange'];
  if (isObject(resource)) return readResourceChange(resource);
  if (textOf(fields['Type'])?.toLowerCase() === 'hook') return undefined;
  throw new InputError('A change has no `ResourceChange`.', UNEDITED);
}

function readResourceChange(row: JsonObject): ChangeRow {
  const logicalId = textOf(row['LogicalResourceId']) ?? '';
  const details = readDetails(row['Details']);
  const contexts = contextsOf(row, logicalId);
  const action = actionOf(row, logicalId);
  const impact = impactOf(row, action, details);
  return {
    logicalId,
    physicalId: textOf(row['PhysicalResourceId']),
    type: textOf(row['ResourceType']) ?? '',
    action,
    impact,
    values: propertyValues({ action, details, ...contexts }),
    policies: policiesOf({ details, ...contexts }),
    replacePaths: replacePathsOf(impact, details),
    retention: retentionOf(row, logicalId),
    details,
    drift: driftOf(contexts.previous, contexts.before, details),
    nestedSet: textOf(row['ChangeSetId']),
    modules: modulesOf(row['ModuleInfo']),
  };
}

interface Contexts {
  readonly before: ResourceContext | undefined;
  readonly after: ResourceContext | undefined;
  readonly previous: ResourceContext | undefined;
}

function contextsOf(row: JsonObject, name: string): Contexts {
  return {
    before: readContext(row['BeforeContext'], { field: 'BeforeContext', name }),
    after: readContext(row['AfterContext'], { field: 'AfterContext', name }),
    previous: readContext(row['PreviousDeploymentContext'], { field: 'PreviousDeploymentContext', name }),
  };
}

/** `LogicalIdHierarchy` names the innermost module first. */
function modulesOf(info: Json | undefined): readonly string[] {
  const hierarchy = textOf(objectOf(info)['LogicalIdHierarchy']);
  return hierarchy === undefined ? [] : hierarchy.split('/').toReversed();
}
