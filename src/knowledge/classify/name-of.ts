import { SERVICES, type Service } from './services.ts';

/** The service of a type of AWS and the name of the thing in it, in lower case words joined by `_`. */
export interface Named {
  readonly service: Service;
  readonly thing: string;
}

/** Nothing for what is not of AWS, or of a service that is not listed. */
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
  if (!type.startsWith('aws_')) return undefined;
  const name = type.slice('aws_'.length);
  const fits = (start: string): boolean => name === start || name.startsWith(`${start}_`);
  const beginnings = SERVICES.flatMap((service) => [
    ...service.prefixes.filter(fits).map((start) => ({ service, start, thing: name.slice(start.length + 1) })),
    ...service.things.filter(fits).map((start) => ({ service, start, thing: name })),
  ]);
  return beginnings.toSorted((a, b) => b.start.length - a.start.length).at(0);
}

function snakeCase(words: string): string {
  return words
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, '$1_$2')
    .toLowerCase();
}
