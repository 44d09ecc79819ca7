import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/shells/action/annotate.ts';
import { readPlans } from '../../../src/ingest/index.ts';
import { assess } from '../../../src/assess.ts';
import { defaultPolicy } from '../../../src/policy/policy.ts';

async function* bytes(file: string): AsyncIterable<Uint8Array> {
  yield readFileSync(file);
}

async function report() {
  const plans = await readPlans([{ file: 'plan.json', chunks: bytes('fixtures/vpc-cidr-cascade/input.json') }]);
  return assess(plans, {
    policy: defaultPolicy,
    principal: { kind: 'agent', confidence: 'high', evidence: [], operators: [] },
    facts: { trusted: false },
    toolVersion: '0',
  });
}

const TEXT =
  'terraform {}\n\nresource "aws_vpc" "main" {\n}\n  resource   "aws_rds_cluster" "main" {}\n# resource "aws_subnet" "none" {\n';
const reading = (files: Readonly<Record<string, string>>) => (file: string) => Promise.resolve(files[file]);

test('a finding stands on the line that declares its resource', async () => {
  const found = await annotate(await report(), ['infra/main.tf'], reading({ 'infra/main.tf': TEXT }));
  expect(found.map(({ path, line, title }) => `${path}:${line} ${title.split(':')[0]}`).toSorted()).toEqual([
    'infra/main.tf:3 aws_vpc.main',
    'infra/main.tf:5 aws_rds_cluster.main',
  ]);
  for (const { message } of found) expect(message).not.toBe('');
});

test('a name that two files declare, a file that is not there and other files have no line', async () => {
  const twice = reading({ 'a/main.tf': TEXT, 'b/main.tf': TEXT, 'main.txt': TEXT });
  expect(await annotate(await report(), ['a/main.tf', 'b/main.tf', 'gone.tf'], twice)).toEqual([]);
  expect(await annotate(await report(), ['main.txt'], twice)).toEqual([]);
});
