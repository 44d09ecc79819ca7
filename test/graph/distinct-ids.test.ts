import { expect, test } from 'vitest';
import { judge } from '../../src/assess.ts';
import { withDistinctIds } from '../../src/graph/distinct-ids.ts';
import { buildChange, buildPlan, buildReference } from '../support/build.ts';
import { WITHOUT_DIGESTS } from '../support/pipeline.ts';

const vpc = buildChange('aws_vpc.main', { kind: 'replace-destroy-first', replacePaths: [['cidr_block']] });
const subnet = buildChange('aws_subnet.a', { kind: 'replace-destroy-first', replacePaths: [['vpc_id']] });
const plan = buildPlan({ changes: [vpc, subnet], references: [buildReference('aws_subnet.a', 'aws_vpc.main', 'vpc_id')] });

test('the changes and causes of a second plan with the same addresses get names of their own, links included', () => {
  const [first, second] = withDistinctIds(judge([plan, plan], WITHOUT_DIGESTS).plans);
  expect(first?.changes.map(({ change }) => change.id)).toEqual(['aws_vpc.main', 'aws_subnet.a']);
  expect(second?.changes.map(({ change, cause }) => [change.id, cause])).toEqual([
    ['aws_vpc.main #2', { cause: 'attribute:aws_vpc.main #2' }],
    ['aws_subnet.a #2', { cause: 'attribute:aws_vpc.main #2', via: { change: 'aws_vpc.main #2', attribute: 'vpc_id' } }],
  ]);
  expect(second?.causes.map(({ id, changes }) => [id, changes])).toEqual([
    ['attribute:aws_vpc.main #2', ['aws_vpc.main #2', 'aws_subnet.a #2']],
  ]);
});

test('what is told apart already stays as it is', () => {
  const { plans } = judge([plan], WITHOUT_DIGESTS);
  expect(withDistinctIds(plans)[0]).toBe(plans[0]);
});
