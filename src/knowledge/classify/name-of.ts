import { AZURE_ROWS, ENTRA_ROWS } from './azure-services.ts';
import { GOOGLE_ROWS } from './google-services.ts';
import { isArea, SERVICES, type Service } from './services.ts';

/** The service of a type and the name of the thing in it, in lower case words joined by `_`. */
export interface Named {
  readonly service: Service;
  readonly thing: string;
}

/** Nothing for what is of no provider whose services are listed, or of a service that is not. */
export function nameOf(type: string): Named | undefined {
  return type.includes('::') ? nameInTemplate(type) : nameInTerraform(type);
}

/** `AWS::RDS::DBClusterSnapshot` is `db_cluster_snapshot` of RDS. */
function nameInTemplate(type: string): Named | undefined {
  const [vendor, namespace = '', thing] = type.split('::');
  const service =
    vendor === 'AWS' || vendor === 'Alexa' ? SERVICES.find(({ namespaces }) => namespaces.includes(namespace)) : undefined;
  return service === undefined || thing === undefined ? undefined : { service, thing: snakeCase(thing) };
}

/** `aws_ec2_host` is `host` of EC2. Of several beginnings that fit, the longest counts: `aws_route53_zone` is no `aws_route`. */
function nameInTerraform(type: string): Named | undefined {
  const [provider = ''] = type.split('_', 1);
  const name = type.slice(provider.length + 1);
  const fits = (start: string): boolean => name === start || name.startsWith(`${start}_`);
  const beginnings = servicesOf(provider).flatMap((service) => [
    ...service.prefixes.filter(fits).map((start) => ({ service, start, thing: name.slice(start.length + 1) })),
    ...service.things.filter(fits).map((start) => ({ service, start, thing: name })),
  ]);
  return beginnings.toSorted((a, b) => b.start.length - a.start.length).at(0);
}

/** The services of a provider, by the beginning of its types. */
export function servicesOf(provider: string): readonly Service[] {
  if (provider === 'aws') return SERVICES;
  const rows = ROWS.get(provider);
  if (rows === undefined) return [];
  const known = read.get(provider) ?? rows.trim().split('\n').flatMap(serviceOf);
  read.set(provider, known);
  return known;
}

const ROWS = new Map([
  ['google', GOOGLE_ROWS],
  ['azurerm', AZURE_ROWS],
  ['azuread', ENTRA_ROWS],
]);

/** Read when a plan first names a type of the provider. */
const read = new Map<string, readonly Service[]>();

function serviceOf(row: string): readonly Service[] {
  const [title = '', area = '', names = ''] = row.split('|');
  const words = names.split(' ');
  if (!isArea(area)) return [];
  return [
    {
      title,
      area,
      prefixes: words.filter((word) => !word.startsWith('=')),
      things: words.flatMap((word) => (word.startsWith('=') ? [word.slice(1)] : [])),
      namespaces: [],
    },
  ];
}

/** `DBClusterSnapshot` is `db_cluster_snapshot`. */
export function snakeCase(words: string): string {
  return words
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, '$1_$2')
    .toLowerCase();
}
