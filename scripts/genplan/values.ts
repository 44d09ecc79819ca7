import { below, hex, pick, randomFrom, type Random } from './random.ts';
import { shapeFor, type Attribute } from './shape.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** One object of the plan, before its values are made. */
export interface Subject {
  readonly index: number;
  readonly type: string;
  readonly name: string;
  readonly app: string;
  readonly seed: number;
}

const ENVIRONMENTS = ['prod', 'staging', 'dev', 'sandbox'];
const TEAMS = ['payments', 'checkout', 'søk', 'データ', 'platform', 'identity', 'growth'];
const REGIONS = ['us-east-1', 'eu-west-1', 'ap-northeast-1'];
const PERMISSIONS = ['s3:GetObject', 's3:PutObject', 'kms:Decrypt', 'logs:CreateLogStream'];
/** What a reader that looks for keys without a parser would stumble over. */
const DECOY = 'decoy "resource_changes":[{"address":"x"}],"configuration":{ <end> & more \\';

/** Every value of one object; with `changed`, up to two of its settable attributes differ. */
export function valuesOf(subject: Subject, changed: boolean): JsonObject {
  const random = randomFrom(subject.index * 40503 + 7 + subject.seed);
  const shape = shapeFor(subject.type);
  const context: Context = { subject, random, tags: tagsOf(subject, random), account: accountOf(subject.index) };
  const values: [string, Json][] = [];
  let mutations = 0;
  for (const attribute of shape.attributes) {
    const draw = random();
    const present = attribute.origin !== 'optional' || draw < 0.5;
    const value = present ? valueOf(attribute, draw, context) : null;
    const mutates = changed && mutations < 2 && draw > 0.5 && isSettable(attribute) && value !== null;
    if (mutates) mutations += 1;
    values.push([attribute.name, mutates ? mutated(value) : value]);
  }
  const blocks = shape.blocks.map(({ name, attributes }): [string, Json] => [name, blockOf(attributes, random)]);
  return Object.fromEntries([...values, ...blocks]);
}

interface Context {
  readonly subject: Subject;
  readonly random: Random;
  readonly tags: JsonObject;
  readonly account: string;
}

function isSettable(attribute: Attribute): boolean {
  return attribute.origin !== 'computed' && attribute.name !== 'id';
}

function mutated(value: Json): Json {
  if (typeof value === 'string') return `${value}-new`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : value;
}

function accountOf(index: number): string {
  return `1${String(index % 997).padStart(11, '0')}`;
}

function tagsOf({ index, name, app }: Subject, random: Random): JsonObject {
  return {
    Name: `${name}-${index}`,
    env: pick(ENVIRONMENTS, index),
    team: pick(TEAMS, index),
    cost_center: `cc-${index % 321}`,
    managed_by: 'terraform',
    repo: `git@github.com:acme/infra-${app}.git`,
    owner: `team-${index % 37}@example.com`,
    data_class: pick(['public', 'internal', 'restricted'], index),
    backup: `daily-${index % 9}`,
    created_by: `pipeline/${hex(random, 20)}`,
    note: index % 97 === 0 ? DECOY : 'ok',
  };
}

function valueOf(attribute: Attribute, draw: number, context: Context): Json {
  return namedValue(attribute, context) ?? typedValue(attribute, draw, context);
}

function namedValue({ name, type, origin }: Attribute, { subject, random, tags, account }: Context): Json {
  const region = pick(REGIONS, subject.index);
  const service = subject.type.replace('aws_', '');
  if (name === 'tags') return tags;
  if (name === 'tags_all') return { ...tags, 'aws:region': region };
  if (name === 'id') return `${service.slice(0, 4)}-${hex(random, 17)}`;
  if (name.endsWith('arn')) return `arn:aws:${service.split('_')[0]}:${region}:${account}:${name}/${hex(random, 16)}`;
  const isDocument = /policy|container_definitions|document/.test(name) && type === 'string' && origin !== 'optional';
  return isDocument ? policyDocument(random, account) : null;
}

function typedValue(attribute: Attribute, draw: number, context: Context): Json {
  const { random } = context;
  switch (attribute.type) {
    case 'string':
      if (draw < 0.15 && attribute.origin === 'optional-computed') return '';
      return `${attribute.name.slice(0, 3)}-${hex(random, 8 + below(random, 40))}`;
    case 'number':
      return below(random, 4096);
    case 'boolean':
      return random() < 0.5;
    case 'list':
      return Array.from({ length: below(random, 3) }, () => `sg-${hex(random, 17)}`);
    case 'map':
      return { k1: hex(random, 8) };
    case 'objects':
      return objectsOf(attribute.name, context);
  }
}

function objectsOf(name: string, { subject, random }: Context): Json {
  if (name === 'cache_nodes' || name === 'listener_endpoint') {
    // Objects whose first key is `address`, as a resource's is.
    return [1, 2, 3].map((node) => ({
      address: `c${node}.${hex(random, 6)}.cache.amazonaws.com`,
      availability_zone: `${pick(REGIONS, subject.index)}a`,
      id: `000${node}`,
      port: 6379,
    }));
  }
  if (!/gress|route/.test(name)) return [];
  return Array.from({ length: 1 + below(random, 3) }, () => ({
    cidr_blocks: [`10.${below(random, 255)}.0.0/16`],
    description: 'from <vpc> & peers',
    from_port: 443,
    ipv6_cidr_blocks: [],
    prefix_list_ids: [],
    protocol: 'tcp',
    security_groups: [],
    self: false,
    to_port: 443,
  }));
}

function blockOf(attributes: readonly string[], random: Random): Json {
  if (random() >= 0.25) return [];
  return [Object.fromEntries(attributes.map((name) => [name, random() < 0.4 ? null : `${name}-${hex(random, 6)}`]))];
}

function policyDocument(random: Random, account: string): string {
  const statements = Array.from({ length: 1 + below(random, 4) }, (_, index) => ({
    Sid: `S${index}`,
    Effect: 'Allow',
    Action: PERMISSIONS.slice(0, 1 + below(random, 4)),
    Resource: `arn:aws:s3:::bucket-${hex(random, 12)}/*`,
    Condition: { StringEquals: { 'aws:SourceAccount': account }, NumericLessThan: { 's3:max-keys': '<10&>2' } },
  }));
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
