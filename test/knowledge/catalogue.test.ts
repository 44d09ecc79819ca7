import { describe, expect, test } from 'vitest';
import { decidingRule, RULES } from '../../src/knowledge/classify/classify.ts';
import { nameOf, servicesOf } from '../../src/knowledge/classify/name-of.ts';
import { SERVICES } from '../../src/knowledge/classify/services.ts';
import { createLookup } from '../../src/knowledge/index.ts';
import { judgeByName } from '../../src/knowledge/unknown.ts';
import type { KnowledgeEntry } from '../../src/model/knowledge.ts';
import { CLOUDFORMATION_TYPES, TERRAFORM_TYPES, typesOf } from '../support/aws-catalogue.ts';

const lookup = createLookup();
const terraform = (type: string): KnowledgeEntry => lookup(type, 'terraform');
const cloudFormation = (type: string): KnowledgeEntry => lookup(type, 'cloudformation');
const entries = [
  ...TERRAFORM_TYPES.map(({ type }) => terraform(type)),
  ...CLOUDFORMATION_TYPES.map(({ type }) => cloudFormation(type)),
];
const ruled = entries.filter(({ byRule }) => byRule);

test.each([
  ['Terraform', TERRAFORM_TYPES, 1581],
  ['CloudFormation', CLOUDFORMATION_TYPES, 1828],
])('every type of %s is listed once, in order', (_format, types, count) => {
  const names = types.map(({ type }) => type);
  expect(names).toEqual([...new Set(names)].toSorted());
  expect(names).toHaveLength(count);
});

test('every type is known, by an entry of its own or by a rule, none by the words of its name', () => {
  expect(entries.filter(({ known }) => !known).map(({ type }) => type)).toEqual([]);
  expect(entries.filter(({ category }) => category === 'unknown').map(({ type }) => type)).toEqual([]);
});

test('a type of a service that is not listed, or of another vendor, is still judged by its name', () => {
  for (const type of ['aws_newservice_database', 'AWS::NewService::Database', 'Acme::RDS::DBInstance', 'aws', 'AWS::RDS']) {
    expect(cloudFormation(type), type).toEqual(judgeByName(type));
  }
});

test('a type that is newer than the catalogue is judged by the rules of its service', () => {
  expect(terraform('aws_docdb_archive_snapshot')).toMatchObject({ known: true, byRule: true, category: 'backup', data: 0.8 });
  expect(terraform('aws_docdb_something')).toMatchObject({ known: true, category: 'data_store', state: 'user_data', data: 0.5 });
});

describe('the rules', () => {
  const named = entries.flatMap(({ type }) => nameOf(type) ?? []);

  test('speak of services that there are', () => {
    const titles = [...SERVICES, ...['google', 'azurerm', 'azuread'].flatMap(servicesOf)].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(RULES.flatMap(({ of }) => of ?? []).filter((title) => !titles.includes(title))).toEqual([]);
  });

  test('each decide at least one type that has no entry of its own', () => {
    const clouds = [...typesOf('google'), ...typesOf('azurerm'), ...typesOf('azuread')].map(({ type }) => terraform(type));
    const all = [...ruled, ...clouds.filter(({ byRule }) => byRule)];
    const deciding = new Set(all.flatMap(({ type }) => nameOf(type) ?? []).map(decidingRule));
    expect(RULES.filter((rule) => !deciding.has(rule)).map(({ of, name }) => `${of}: ${name.source}`)).toEqual([]);
  });

  test('are about services that each have types', () => {
    const idle = SERVICES.filter((service) => !named.some((name) => name.service === service));
    expect(idle.map(({ title }) => title)).toEqual([]);
  });

  test('tell each loss in one short sentence without a full stop', () => {
    const isSentence = (text: string): boolean => /^The \S.*[^.]$/u.test(text) && text.length <= 200 && !text.includes('  ');
    expect(ruled.filter(({ onDelete }) => !isSentence(onDelete)).map(({ onDelete }) => onDelete)).toEqual([]);
  });

  test('take for data only what weighs as data, and the other way round', () => {
    const contradictory = ruled.filter(({ state, data }) => (state === 'user_data' ? data < 0.1 : data > 0.6));
    expect(contradictory.map(({ type }) => type)).toEqual([]);
    const heavyConfig = ruled.filter(({ state, data }) => state !== 'user_data' && data >= 0.5);
    // They hold no data, but without them backups can be deleted, or there is no copy elsewhere.
    const isCopy = /replication/i;
    expect(heavyConfig.map(({ type }) => type).filter((type) => !isCopy.test(type))).toEqual([
      'aws_glacier_vault_lock',
      'AWS::Backup::LegalHold',
    ]);
  });

  test('say of what ties two things together that it holds nothing', () => {
    // What ties something to its backups counts as a backup.
    const things = ruled.filter(({ category }) => category !== 'backup');
    const ties = things.filter(({ type }) => /(_association|_attachment|_policy|_permission|Association|Policy)$/u.test(type));
    expect(ties.length).toBeGreaterThan(250);
    expect(ties.filter(({ data, state }) => data > 0.05 || state === 'user_data').map(({ type }) => type)).toEqual([]);
  });
});

describe('a Terraform type and the CloudFormation type of the same thing', () => {
  const pairs = TERRAFORM_TYPES.flatMap(({ type, cfn }) => (cfn === undefined ? [] : [{ type, cfn }]));
  // Why a pair is judged apart.
  const APART: Readonly<Record<string, string>> = {
    aws_cloudwatch_event_target: 'a target is a part of AWS::Events::Rule, which weighs more',
    aws_dynamodb_global_table: 'the version of 2017: a set of tables that lie on their own',
    aws_fsx_lustre_file_system: 'scratch storage, of which AWS::FSx::FileSystem is only one kind',
    aws_rds_cluster_instance: 'the cluster holds the data; AWS::RDS::DBInstance may be a database of its own',
  };
  const judgement = ({ category, state, data, outage, identity, routineReplace, environmentRoot }: KnowledgeEntry): unknown => ({
    category,
    state,
    data,
    outage,
    identity,
    routineReplace,
    environmentRoot,
  });

  test('are found for most', () => {
    expect(pairs.length).toBeGreaterThan(1000);
    const listed = new Set(CLOUDFORMATION_TYPES.map(({ type }) => type));
    expect(pairs.filter(({ cfn }) => !listed.has(cfn))).toEqual([]);
  });

  test('are judged alike, but for those with a reason', () => {
    for (const { type, cfn } of pairs.filter(({ type }) => !(type in APART))) {
      expect(judgement(terraform(type)), `${type} and ${cfn}`).toEqual(judgement(cloudFormation(cfn)));
    }
  });

  test.each(Object.entries(APART))('%s is judged apart: %s', (type) => {
    const cfn = pairs.find((pair) => pair.type === type)?.cfn ?? '';
    expect(judgement(terraform(type))).not.toEqual(judgement(cloudFormation(cfn)));
  });
});

test('what replaces an object is among what it is given', () => {
  const strange = CLOUDFORMATION_TYPES.flatMap(({ type, attributes, replace }) => {
    const given = new Set(attributes.map((attribute) => attribute.replace(/[!?=[\]]+$/u, '')));
    return replace.filter((name) => !given.has(name.replace(/\?$/u, ''))).map((name) => `${type}.${name}`);
  });
  expect(strange).toEqual([]);
  const instance = TERRAFORM_TYPES.find(({ type }) => type === 'aws_instance');
  expect(instance?.replace).toContain('subnet_id');
  expect(instance?.replace).not.toContain('user_data');
});
