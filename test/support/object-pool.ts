import * as fc from './fast-check.ts';
import type { Json, JsonObject } from '../../src/model/value.ts';

/** A real resource type, with values as its provider would write them. */
export interface PooledType {
  readonly type: string;
  readonly provider: string;
  /** The attribute that holds tags or labels, where the type has one. */
  readonly labels?: string;
  readonly values: fc.Arbitrary<JsonObject>;
  /** Settings that soften a loss, as `[attribute, with it, without it]`. */
  readonly mitigations: readonly (readonly [attribute: string, present: Json, absent: Json])[];
  /** An attribute whose change means nothing to anybody. */
  readonly harmless: string;
}

const name = fc.nat({ max: 9999 }).map((number) => `name${number}`);
const AWS = 'registry.terraform.io/hashicorp/aws';
const GOOGLE = 'registry.terraform.io/hashicorp/google';
const AZURE = 'registry.terraform.io/hashicorp/azurerm';

const database = fc.record({
  identifier: name,
  engine: fc.constantFrom('postgres', 'mysql'),
  instance_class: fc.constantFrom('db.t4g.medium', 'db.r6g.large'),
  allocated_storage: fc.constantFrom(20, 500),
  storage_encrypted: fc.boolean(),
  deletion_protection: fc.boolean(),
  backup_retention_period: fc.constantFrom(0, 7, 30),
  skip_final_snapshot: fc.boolean(),
  publicly_accessible: fc.constant(false),
  description: fc.constant('a'),
});

const securityGroup = fc.record({
  name,
  description: fc.constant('a'),
  vpc_id: fc.constant('vpc-0123456789abcdef0'),
  ingress: fc.array(
    fc.record({
      from_port: fc.constantFrom(22, 443, 5432),
      to_port: fc.constantFrom(443, 5432),
      protocol: fc.constant('tcp'),
      cidr_blocks: fc.constantFrom(['10.0.0.0/8'], ['0.0.0.0/0']),
    }),
    { maxLength: 2 },
  ),
  egress: fc.constant([]),
});

/** Types of several providers and of every pillar, one that is routinely replaced and one that nobody knows. */
export const OBJECT_POOL: readonly PooledType[] = [
  {
    type: 'aws_db_instance',
    provider: AWS,
    labels: 'tags',
    values: database,
    mitigations: [
      ['deletion_protection', true, false],
      ['backup_retention_period', 30, 0],
      ['skip_final_snapshot', false, true],
    ],
    harmless: 'description',
  },
  {
    type: 'aws_s3_bucket',
    provider: AWS,
    labels: 'tags',
    values: fc.record({ bucket: name, force_destroy: fc.boolean(), note: fc.constant('a') }),
    mitigations: [['force_destroy', false, true]],
    harmless: 'note',
  },
  {
    type: 'aws_dynamodb_table',
    provider: AWS,
    labels: 'tags',
    values: fc.record({ name, hash_key: fc.constant('id'), deletion_protection_enabled: fc.boolean(), note: fc.constant('a') }),
    mitigations: [['deletion_protection_enabled', true, false]],
    harmless: 'note',
  },
  plain('aws_vpc', fc.record({ cidr_block: fc.constant('10.0.0.0/16'), note: fc.constant('a') })),
  plain(
    'aws_subnet',
    fc.record({ cidr_block: fc.constant('10.0.1.0/24'), vpc_id: fc.constant('vpc-1'), note: fc.constant('a') }),
  ),
  { ...plain('aws_security_group', securityGroup), harmless: 'note' },
  plain('aws_lb', fc.record({ name, internal: fc.boolean(), enable_deletion_protection: fc.boolean(), note: fc.constant('a') })),
  plain('aws_ecs_service', fc.record({ name, desired_count: fc.constantFrom(1, 4), note: fc.constant('a') })),
  plain('aws_ecs_task_definition', fc.record({ family: name, cpu: fc.constant('256'), note: fc.constant('a') })),
  plain('aws_kms_key', fc.record({ deletion_window_in_days: fc.constantFrom(7, 30), note: fc.constant('a') })),
  plain('aws_cloudwatch_log_group', fc.record({ name, retention_in_days: fc.constantFrom(0, 90), note: fc.constant('a') })),
  {
    type: 'google_sql_database_instance',
    provider: GOOGLE,
    values: fc.record({ name, deletion_protection: fc.boolean(), note: fc.constant('a') }),
    mitigations: [['deletion_protection', true, false]],
    harmless: 'note',
  },
  {
    type: 'azurerm_mssql_database',
    provider: AZURE,
    labels: 'tags',
    values: fc.record({ name, sku_name: fc.constantFrom('S0', 'P1'), note: fc.constant('a') }),
    mitigations: [],
    harmless: 'note',
  },
  plain('acme_widget', fc.record({ name, note: fc.constant('a') })),
];

function plain(type: string, values: fc.Arbitrary<JsonObject>): PooledType {
  return { type, provider: AWS, labels: 'tags', values, mitigations: [], harmless: 'note' };
}

const BY_TYPE = new Map(OBJECT_POOL.map((pooled) => [pooled.type, pooled]));

export function pooledType(type: string): PooledType {
  const pooled = BY_TYPE.get(type);
  if (pooled === undefined) throw new Error(`The pool has no ${type}.`);
  return pooled;
}
