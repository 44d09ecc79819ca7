import type { Plan, ResourceChange } from '../../model/plan.ts';
import type { JsonObject } from '../../model/value.ts';
import { sealTogether } from '../terraform/seal.ts';
import { causingReferences } from './causes.ts';
import { existingResources } from './existing.ts';
import { incompletenessOf } from './incompleteness.ts';
import { templateLinks } from './links.ts';
import type { ChangeRow } from './row.ts';
import { environmentSigns } from './signs.ts';
import type { StackNode } from './stack-tree.ts';
import { addressIn, removesStack, stacksOf } from './stack-tree.ts';
import { templateReferences } from './template-references.ts';
import type { StackTemplates } from './templates.ts';

export interface PlanTools {
  readonly templates: StackTemplates;
  /** Makes an address unique in the plan. */
  readonly idFor: (address: string) => string;
}

/** The version of the API that change sets come from; they name none. */
const API_VERSION = '2010-05-15';

interface Placed {
  readonly row: ChangeRow;
  readonly stack: StackNode;
}

/** One plan for a change set and all that are nested in it. */
export function planOf(root: StackNode, tools: PlanTools): Plan {
  const placed = rowsOf(root);
  const { head, file } = root.set;
  const template = tools.templates.get(root);
  return {
    source: {
      file,
      format: 'cloudformation',
      formatVersion: API_VERSION,
      toolVersion: '',
      ...(head.stackName === undefined ? {} : { stack: head.stackName }),
      ...(head.stackId === undefined ? {} : { stackId: head.stackId }),
    },
    mode: 'normal',
    incomplete: incompletenessOf(root),
    changes: placed.filter(({ row }) => row.impact.kind !== 'no-op').map((place) => changeOf(place, tools)),
    drift: placed.flatMap((place) => driftChange(place, tools)),
    references: [
      ...placed.flatMap(({ row, stack }) => causingReferences(row, stack)),
      ...templateReferences(root, tools.templates),
    ],
    existing: existingResources(root, tools.templates),
    existingKnown: true,
    unchanged: placed.filter(({ row }) => row.impact.kind === 'no-op').length,
    signs: environmentSigns(root),
    accounts: accountsOf(root),
    code: [],
    actions: [],
    outputChanges: 0,
    failedChecks: [],
    ...(template === undefined ? {} : templateLinks(template, head.stackName)),
  };
}

/** In the order of the files, what is in a nested stack right behind its row. */
function rowsOf(stack: StackNode): readonly Placed[] {
  return stack.set.rows.flatMap((row) => {
    const inside = stack.nested.get(row);
    return [{ row, stack }, ...(inside === undefined ? [] : rowsOf(inside))];
  });
}

function changeOf({ row, stack }: Placed, tools: PlanTools): ResourceChange {
  const { values, impact, retention, policies, replacePaths } = row;
  const address = addressIn(stack.address, row.logicalId);
  const isRemoved = impact.kind === 'delete' && (stack.isRemoved || removesStack(row));
  return {
    ...identity({ row, stack }),
    id: tools.idFor(address),
    kind: impact.kind,
    likelihood: impact.likelihood,
    ...sealedSides(values.before, values.after),
    unknown: values.unknown,
    replacePaths,
    ...(isRemoved ? { reason: 'nested-stack-removed' } : {}),
    importing: row.action === 'Import',
    ...(retention === undefined ? {} : { retention }),
    valuesWithheld: values.withheld,
    ...(policies === undefined ? {} : { policies }),
  };
}

/** What was changed outside CloudFormation since the last deployment, as a drift-aware change set shows it. */
function driftChange({ row, stack }: Placed, tools: PlanTools): readonly ResourceChange[] {
  if (row.drift === undefined) return [];
  const place = identity({ row, stack });
  return [
    {
      ...place,
      id: tools.idFor(`${place.address} (drift)`),
      kind: 'update',
      likelihood: 'certain',
      ...sealedSides(row.drift.deployed, row.drift.actual),
      unknown: {},
      replacePaths: [],
      importing: false,
      valuesWithheld: false,
    },
  ];
}

/** A change set marks nothing as sensitive: what is plainly a secret is sealed. */
function sealedSides(before: JsonObject | null, after: JsonObject | null): Pick<ResourceChange, 'before' | 'after'> {
  return sealTogether({ before: { values: before, mask: undefined }, after: { values: after, mask: undefined } });
}

/** Modules of the template stand behind the nested stack: `Network/Subnets` holds what the module `Subnets` of `Network` makes. */
function identity({
  row,
  stack,
}: Placed): Pick<ResourceChange, 'address' | 'configAddress' | 'module' | 'type' | 'name' | 'provider'> {
  const address = addressIn(stack.address, row.logicalId);
  return {
    address,
    configAddress: address,
    module: row.modules.reduce(addressIn, stack.address),
    type: row.type,
    name: row.logicalId,
    provider: 'cloudformation',
  };
}

/** `arn:aws:cloudformation:REGION:ACCOUNT:stack/NAME/ID` */
function accountsOf(root: StackNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { set } of stacksOf(root)) {
    const account = (set.head.stackId ?? set.head.id)?.split(':')[4];
    if (account !== undefined && /^\d{12}$/.test(account)) counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return counts;
}
