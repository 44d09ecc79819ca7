import { describe, expect, test } from 'vitest';
import { snakeCase } from '../../src/knowledge/classify/name-of.ts';
import { createLookup } from '../../src/knowledge/index.ts';
import { CLOUDFORMATION_TYPES } from '../support/aws-catalogue.ts';

const lookup = createLookup();

/** As the provider's generator names its types. */
function ofProvider(type: string): string {
  const [, namespace = '', thing = ''] = type.split('::');
  return `awscc_${namespace.toLowerCase()}_${snakeCase(thing)}`;
}

const own = CLOUDFORMATION_TYPES.map(({ type }) => type).filter(
  (type) => type.startsWith('AWS::') && type.split('::').length === 3,
);

test('every type of CloudFormation is judged the same as the type of awscc that is made from it', () => {
  const weightOf = (type: string, format: 'terraform' | 'cloudformation') => {
    const { known, byRule, category, state, data, outage, environmentRoot, identity } = lookup(type, format);
    return { known, byRule, category, state, data, outage, environmentRoot, identity };
  };
  expect(own.length).toBeGreaterThan(1700);
  const different = own.filter(
    (type) => JSON.stringify(weightOf(ofProvider(type), 'terraform')) !== JSON.stringify(weightOf(type, 'cloudformation')),
  );
  expect(different).toEqual([]);
});

describe('its attributes', () => {
  test('are the properties in snake case', () => {
    const { protection, forcesReplace } = lookup('awscc_rds_db_instance', 'terraform');
    expect(protection).toContainEqual(expect.objectContaining({ path: 'deletion_protection', op: 'becomes', value: false }));
    expect(forcesReplace).toContain('storage_encrypted');
    expect(lookup('awscc_s3_bucket', 'terraform').protection).toContainEqual(
      expect.objectContaining({ path: 'versioning_configuration.status' }),
    );
  });

  test('none of them is written as CloudFormation writes it', () => {
    const entries = own.map((type) => lookup(ofProvider(type), 'terraform'));
    const paths = entries.flatMap(({ protection, disruptive, security, mitigates, forcesReplace }) => [
      ...[...protection, ...disruptive, ...security].flatMap((rule) => [
        ...(rule.kind === 'attribute' ? [rule.path] : []),
        ...(rule.when === undefined ? [] : [rule.when.path]),
      ]),
      ...mitigates.map(({ path }) => path),
      ...forcesReplace,
    ]);
    expect(paths.length).toBeGreaterThan(1000);
    expect([...new Set(paths)].filter((path) => /[A-Z]/.test(path))).toEqual([]);
  });
});

test('a service that AWS does not have is judged by its name, on the cautious side', () => {
  expect(lookup('awscc_acme_database', 'terraform').known).toBe(false);
  expect(lookup('awscc_rds', 'terraform').known).toBe(false);
});

test('what a user says of such a type counts', () => {
  const said = createLookup([
    { version: 1, resources: { awscc_logs_log_group: { data: 0, on_delete: 'Its logs are kept elsewhere' } } },
  ]);
  const { category } = lookup('AWS::Logs::LogGroup', 'cloudformation');
  expect(said('awscc_logs_log_group', 'terraform')).toMatchObject({ data: 0, onDelete: 'Its logs are kept elsewhere', category });
});
