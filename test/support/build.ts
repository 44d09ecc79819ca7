import type { EnvironmentSign, ExistingResources, Plan, Reference, ResourceChange } from '../../src/model/plan.ts';

/** A resource change of an address; what a test does not say is an in-place update at the root. */
export function buildChange(address: string, given: Partial<ResourceChange> = {}): ResourceChange {
  const steps = address.split('.');
  const type = steps.at(-2) ?? address;
  return {
    id: address,
    address,
    configAddress: address.replaceAll(/\[[^\]]*\]/g, ''),
    module: steps.length > 2 ? steps.slice(0, -2).join('.') : '',
    type,
    name: steps.at(-1)?.replaceAll(/\[.*/g, '') ?? address,
    provider: type.split('_')[0] ?? type,
    kind: 'update',
    likelihood: 'certain',
    before: {},
    after: {},
    unknown: {},
    replacePaths: [],
    importing: false,
    valuesWithheld: false,
    ...given,
  };
}

/** A whole Terraform plan with nothing in it but what the test gives. */
export function buildPlan(given: Partial<Plan> = {}): Plan {
  return {
    source: { file: 'plan.json', format: 'terraform', formatVersion: '1.2', toolVersion: '1.11.4' },
    mode: 'normal',
    incomplete: [],
    changes: [],
    drift: [],
    references: [],
    existing: [],
    existingKnown: true,
    unchanged: 0,
    signs: [],
    accounts: new Map(),
    code: [],
    actions: [],
    outputChanges: 0,
    failedChecks: [],
    ...given,
  };
}

/** `from` refers to `to` through an attribute. */
export function buildReference(from: string, to: string, attribute?: string): Reference {
  return { from, to, origin: 'expression', ...(attribute === undefined ? {} : { attribute }) };
}

export function buildExisting(configAddress: string, count = 1): ExistingResources {
  return { configAddress, type: configAddress.split('.').at(-2) ?? configAddress, count };
}

export function buildSign(source: EnvironmentSign['source'], text: string, count = 1): EnvironmentSign {
  return { source, text, where: source.startsWith('tag') ? 'tags.Environment' : source, count };
}
