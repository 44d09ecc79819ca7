import type { Plan, Reference, ResourceChange } from '../../src/model/plan.ts';

/** How the changed resources of a generated plan hang together. */
export type Shape = 'deep' | 'wide' | 'cycles';

export const SHAPES: readonly Shape[] = ['deep', 'wide', 'cycles'];

const CHAIN = 10_000;
const CYCLE = 1000;

/**
 * A plan in which every resource is changed: `deep` has chains of 10,000, `wide` a root on which half of all depend and roots on
 * which the others do, `cycles` rings of 1,000 that hang on one another.
 */
export function graphPlan(shape: Shape, size: number): Plan {
  const changes = Array.from({ length: size }, (_, index) => changeAt(index, shape));
  return {
    source: { file: `${shape}.json`, format: 'terraform', formatVersion: '1.2', toolVersion: '1.11.4' },
    mode: 'normal',
    incomplete: [],
    changes,
    drift: [],
    references: changes.flatMap(({ configAddress }, index) =>
      targetsOf(index, shape, size).map((target): Reference => ({
        from: configAddress,
        to: addressAt(target),
        attribute: 'vpc_id',
        origin: 'expression',
      })),
    ),
    existing: changes.map(({ configAddress, type }) => ({ configAddress, type, count: 1 })),
    existingKnown: true,
    unchanged: 0,
    signs: [],
    accounts: new Map(),
    code: [],
    actions: [],
    outputChanges: 0,
    failedChecks: [],
  };
}

const TYPES = ['aws_vpc', 'aws_subnet', 'aws_instance', 'aws_db_instance', 'aws_lb'] as const;

const typeAt = (index: number): string => TYPES[index % TYPES.length] ?? 'aws_vpc';
const addressAt = (index: number): string => `${typeAt(index)}.r${index}`;

function changeAt(index: number, shape: Shape): ResourceChange {
  const address = addressAt(index);
  const isRoot = targetsOf(index, shape, index + 1).length === 0;
  return {
    id: address,
    address,
    configAddress: address,
    module: '',
    type: typeAt(index),
    name: `r${index}`,
    provider: 'registry.terraform.io/hashicorp/aws',
    kind: 'replace-destroy-first',
    likelihood: 'certain',
    before: { name: `r${index}`, vpc_id: 'vpc-1', cidr_block: '10.0.0.0/16' },
    after: { name: `r${index}`, cidr_block: '10.1.0.0/16' },
    unknown: { id: true, vpc_id: true },
    replacePaths: [[isRoot ? 'cidr_block' : 'vpc_id']],
    importing: false,
    valuesWithheld: false,
  };
}

/** What a resource refers to. */
function targetsOf(index: number, shape: Shape, size: number): readonly number[] {
  if (shape === 'deep') return index % CHAIN === 0 ? [] : [index - 1];
  if (shape === 'wide') return index === 0 ? [] : [index % 2 === 0 ? 0 : 1 + (index % 7)].filter((root) => root < index);
  const start = index - (index % CYCLE);
  const next = index + 1 < Math.min(start + CYCLE, size) ? index + 1 : start;
  return start === 0 || index !== start ? [next] : [next, start - CYCLE];
}
