import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { TemplateSource } from '../../../src/ingest/parser.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { readFile } from './read-change-sets.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures');

function textOf(name: string, file: string): string {
  return readFileSync(path.join(FIXTURES, `cloudformation-${name}`, file), 'utf8');
}

function plansOf(name: string, templates: readonly string[] = []): readonly Plan[] {
  const sources: readonly TemplateSource[] = templates.map((file) => ({ file, text: textOf(name, file) }));
  return readFile([JSON.parse(textOf(name, 'input.json'))], sources);
}

test.each<[string, object]>([
  [
    'nested-network-replaced',
    {
      incomplete: [],
      changes: [
        { address: 'Network' },
        { address: 'Network/Vpc', kind: 'replace-create-first' },
        { address: 'Network/Subnet', replacePaths: [['VpcId'], ['CidrBlock']], unknown: { VpcId: true } },
        { address: 'Network/Access' },
        { address: 'Network/Nat' },
        { address: 'Network/Balancer', likelihood: 'conditional' },
        { address: 'Api' },
      ],
    },
  ],
  [
    'table-removed-on-second-page',
    { incomplete: [], changes: [{ address: 'Alarm' }, { address: 'Orders', kind: 'delete', retention: 'delete' }] },
  ],
  ['rds-replace-with-snapshot', { changes: [{ kind: 'replace-create-first', likelihood: 'certain', retention: 'snapshot' }] }],
  [
    'rds-engine-may-replace',
    { changes: [{ kind: 'replace-create-first', likelihood: 'conditional', replacePaths: [['Engine']] }] },
  ],
  ['bucket-action-not-determined', { changes: [{ kind: 'replace-create-first', likelihood: 'dynamic' }] }],
  ['security-group-values-withheld', { changes: [{ kind: 'update', valuesWithheld: true }, { valuesWithheld: true }] }],
  ['failed-without-changes', { incomplete: [], changes: [], unchanged: 0 }],
])('the fixture %s is one plan', (name, expected) => {
  expect(plansOf(name)).toMatchObject([expected]);
});

test('templates of a stack and its nested stack add references over both', () => {
  const [plan] = plansOf('nested-network-replaced', ['template.yaml', 'network.yaml']);
  const seen = plan?.references
    .filter(({ origin }) => origin !== 'change-set')
    .map(({ from, to, origin }) => `${from} ${to} ${origin}`);
  expect(seen).toEqual([
    'Database Network depends-on',
    'Api Network template',
    'Api Network/Subnet template',
    'Network/Subnet Network/Vpc template',
    'Network/Subnet Network/Vpc template',
    'Network/Access Network/Vpc template',
    'Network/Nat Network/Subnet template',
    'Network/Balancer Network/Subnet template',
  ]);
  expect(plan?.existing.map(({ configAddress }) => configAddress)).toEqual([
    'Network',
    'Api',
    'Database',
    'Network/Vpc',
    'Network/Subnet',
    'Network/Access',
    'Network/Nat',
    'Network/Balancer',
  ]);
});
