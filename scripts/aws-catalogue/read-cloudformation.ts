import type { CatalogueType } from './read-terraform.ts';

/** As much of @aws-cdk/aws-service-spec as is read here; the package is installed only where the catalogue is made. */
export interface ServiceSpec {
  readonly loadAwsServiceSpecSync: () => { readonly all: (kind: 'resource') => Iterable<SpecResource> };
}

interface SpecResource {
  readonly cloudFormationType: string;
  readonly properties: Readonly<Record<string, SpecProperty>>;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface SpecProperty {
  readonly required?: boolean;
  readonly causesReplacement?: 'yes' | 'no' | 'maybe';
  readonly relationshipRefs?: readonly { readonly cloudFormationType?: string }[];
}

/** Every CloudFormation type; what may force replacement under conditions is marked with `?`. */
export function readCloudFormation(spec: ServiceSpec): CatalogueType[] {
  return [...spec.loadAwsServiceSpecSync().all('resource')].map(({ cloudFormationType, properties, attributes }) => {
    const given = Object.entries(properties);
    const references = Object.fromEntries(given.flatMap(([name, property]) => referencesOf(name, property)));
    return {
      type: cloudFormationType,
      attributes: [
        ...given.map(([name, { required = false }]) => `${name}${required ? '!' : '?'}`),
        ...Object.keys(attributes).flatMap((name) => (Object.hasOwn(properties, name) ? [] : [`${name}=`])),
      ].toSorted(),
      replace: given.flatMap(([name, { causesReplacement }]) => replacement(name, causesReplacement)).toSorted(),
      ...(Object.keys(references).length === 0 ? {} : { references }),
    };
  });
}

function replacement(name: string, causes: SpecProperty['causesReplacement']): readonly string[] {
  if (causes === 'yes') return [name];
  return causes === 'maybe' ? [`${name}?`] : [];
}

function referencesOf(name: string, { relationshipRefs = [] }: SpecProperty): readonly (readonly [string, readonly string[]])[] {
  const types = [...new Set(relationshipRefs.flatMap(({ cloudFormationType }) => cloudFormationType ?? []))].toSorted();
  return types.length === 0 ? [] : [[name, types]];
}
