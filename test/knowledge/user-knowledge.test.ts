import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/generated/knowledge.ts';
import { createLookup, parseKnowledge } from '../../src/knowledge/index.ts';
import { ConfigError } from '../../src/model/errors.ts';

function file(resources: string): Knowledge {
  return parseKnowledge(`version: 1\nresources:\n${resources}`, 'knowledge.yaml');
}

function refusal(act: () => unknown): ConfigError {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

const NEW_TYPE = `
  acme_ledger:
    category: data_store
    state: user_data
    data: 1
    outage: 0.2
    on_delete: The ledger is gone
    protection:
      - { attr: sealed, op: becomes, value: false, severity: 0.6 }
`;

describe('a user may say more of types', () => {
  test('an entry for a known type replaces the fields that it names', () => {
    const before = createLookup()('aws_sqs_queue', 'terraform');
    const after = createLookup([file('  aws_sqs_queue: { data: 0.9, on_delete: Orders are gone }')])(
      'aws_sqs_queue',
      'terraform',
    );
    expect(after).toEqual({ ...before, data: 0.9, onDelete: 'Orders are gone' });
  });

  test('a list replaces the list', () => {
    const lookup = createLookup([file('  aws_sqs_queue: { protection: [] }')]);
    expect(lookup('aws_sqs_queue', 'terraform').protection).toEqual([]);
    expect(lookup('aws_sqs_queue', 'terraform').security).not.toEqual([]);
  });

  test('a new type is known like any other', () => {
    const entry = createLookup([file(NEW_TYPE)])('acme_ledger', 'terraform');
    expect(entry).toMatchObject({ known: true, category: 'data_store', data: 1, environmentRoot: false, mitigates: [] });
    expect(entry.protection).toEqual([{ kind: 'attribute', path: 'sealed', op: 'becomes', value: false, severity: 0.6 }]);
  });

  test('JSON does as well as YAML', () => {
    const text = JSON.stringify({ version: 1, resources: { aws_sqs_queue: { data: 0.9 } } });
    expect(createLookup([parseKnowledge(text, 'knowledge.json')])('aws_sqs_queue', 'terraform').data).toBe(0.9);
  });

  test('of two files, the later one has the last word, field by field', () => {
    const lookup = createLookup([file('  aws_sqs_queue: { data: 0.9, outage: 0.1 }'), file('  aws_sqs_queue: { data: 0.8 }')]);
    expect(lookup('aws_sqs_queue', 'terraform')).toMatchObject({ data: 0.8, outage: 0.1 });
  });

  test('what is said of a type holds for its other names, and for its CloudFormation twin', () => {
    const lookup = createLookup([file('  aws_lb: { outage: 0.11 }')]);
    expect(lookup('aws_alb', 'terraform').outage).toBe(0.11);
    expect(lookup('AWS::ElasticLoadBalancingV2::LoadBalancer', 'cloudformation').outage).toBe(0.11);
  });

  test('what is said of another name holds for that name only', () => {
    const lookup = createLookup([file('  aws_alb: { outage: 0.11 }')]);
    expect(lookup('aws_alb', 'terraform').outage).toBe(0.11);
    expect(lookup('aws_lb', 'terraform').outage).toBe(0.7);
  });

  test('a CloudFormation type may be spoken of itself, in its properties or in the words of its twin', () => {
    const lookup = createLookup([
      file(`
  AWS::RDS::DBInstance:
    outage: 0.3
    disruptive:
      - { attr: Port, op: changes, severity: 0.9 }
      - { attr: instance_class, op: changes, severity: 0.1 }
`),
    ]);
    const entry = lookup('AWS::RDS::DBInstance', 'cloudformation');
    expect(entry).toMatchObject({ outage: 0.3, data: 0.95 });
    expect(entry.disruptive).toEqual([
      { kind: 'attribute', path: 'Port', op: 'changes', severity: 0.9 },
      { kind: 'attribute', path: 'DBInstanceClass', op: 'changes', severity: 0.1 },
    ]);
    expect(lookup('aws_db_instance', 'terraform').outage).toBe(0.75);
  });

  test('one custom resource may be spoken of; the others stay what they were', () => {
    const lookup = createLookup([file('  Custom::Backfill: { data: 0, outage: 0, routine_replace: true }')]);
    expect(lookup('Custom::Backfill', 'cloudformation')).toMatchObject({ data: 0, routineReplace: true });
    expect(lookup('Custom::Other', 'cloudformation')).toMatchObject({ data: 0.2, routineReplace: false });
  });

  test('a new type may name its twin and its other names', () => {
    const lookup = createLookup([file(`${NEW_TYPE}    cfn: Acme::Ledger::Ledger\n    same_as: [acme_ledger_v2]\n`)]);
    expect(lookup('acme_ledger_v2', 'terraform')).toMatchObject({ known: true, data: 1 });
    expect(lookup('Acme::Ledger::Ledger', 'cloudformation').protection).toMatchObject([{ path: 'Sealed' }]);
  });

  test('two types that are each other’s other name are still found', () => {
    const lookup = createLookup([file('  aws_lb: { same_as: [aws_elb] }\n  aws_elb: { same_as: [aws_lb] }')]);
    expect(lookup('aws_lb', 'terraform').known).toBe(true);
    expect(lookup('aws_elb', 'terraform').known).toBe(true);
  });
});

describe('a file that cannot be used is refused with its place and what is allowed', () => {
  test.each<[what: string, resources: string, line: number, column: number, message: RegExp, hint: RegExp]>([
    [
      'a category that does not exist',
      '  aws_vpc:\n    category: databse',
      4,
      15,
      /category` .* must be one of `data_store`, .*not `databse`/u,
      /one of these/u,
    ],
    [
      'a severity out of range',
      '  aws_vpc: { outage: 7 }',
      3,
      22,
      /`resources\.aws_vpc\.outage` .* must be 1 or less, not `7`/u,
      /1 or less/u,
    ],
    [
      'a field that does not exist',
      '  aws_vpc: { outtage: 1 }',
      3,
      14,
      /`resources\.aws_vpc` .* has no setting `outtage`/u,
      /^Allowed here: .*`outage`|^Remove it, or correct its spelling/u,
    ],
    [
      'an operator that does not exist',
      '  aws_vpc:\n    security:\n      - { attr: a, op: becmes, severity: 1 }',
      5,
      24,
      /`resources\.aws_vpc\.security\[0\]\.op` .* must be one of `changes`, `becomes`/u,
      /one of these/u,
    ],
    ['an entry that says nothing', '  aws_vpc: {}', 3, 3, /must not be empty/u, /Fill it in/u],
    [
      'a new type that does not say enough',
      '  aws_vpc: { outage: 1 }\n  acme_ledger:\n    data: 1',
      4,
      3,
      /adds `acme_ledger`, a type that Blastgate does not know, without `category`, `state`, `outage`, `on_delete`/u,
      /Add `category`/u,
    ],
  ])('%s', (_what, resources, line, column, message, hint) => {
    const error = refusal(() => file(resources));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(error).toMatchObject({ file: 'knowledge.yaml', position: { line, column } });
  });

  test('a version that is not ours', () => {
    const error = refusal(() => parseKnowledge('version: 2\nresources: {}', 'knowledge.yaml'));
    expect(error).toMatchObject({
      message: '`version` in the knowledge file must be `1`, not `2`.',
      position: { line: 1, column: 10 },
    });
  });

  test('knowledge that did not come from a file is held to the same', () => {
    const error = refusal(() => createLookup([{ version: 1, resources: { acme_ledger: { data: 1 } } }]));
    expect(error.message).toContain('`acme_ledger`, a type that Blastgate does not know, without `category`');
  });
});
