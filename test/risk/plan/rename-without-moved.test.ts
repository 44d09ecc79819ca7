import { expect, test } from 'vitest';
import type { ValueObject } from '../../../src/model/value.ts';
import { buildChange, buildPlan } from '../../support/build.ts';
import { assess, CHANGE_SET } from '../support.ts';

const gone = (address: string, before: ValueObject) => buildChange(address, { kind: 'delete', before, after: null });
const made = (address: string, after: ValueObject) => buildChange(address, { kind: 'create', before: null, after });
const renames = (changes: ReturnType<typeof buildChange>[], given = {}) => assess([buildPlan({ changes, ...given })]).renames;

const QUEUE = { name: 'orders', fifo_queue: true, delay_seconds: 5 };

test('a delete and a create that look alike are one renamed object', () => {
  const changes = [
    gone('aws_sqs_queue.a', { ...QUEUE, id: 'https://q', arn: 'arn:1' }),
    made('module.x.aws_sqs_queue.b', { ...QUEUE, tags: { a: 'b' } }),
  ];
  expect(renames(changes)).toEqual([
    { from: 'aws_sqs_queue.a', to: 'module.x.aws_sqs_queue.b', type: 'aws_sqs_queue', format: 'terraform' },
  ]);
});

test('under one name the address of a module is all that differs, so that an equal name is enough', () => {
  const changes = [gone('module.a.aws_sqs_queue.x', { name: 'orders' }), made('module.b.aws_sqs_queue.x', { name: 'orders' })];
  expect(renames(changes)).toHaveLength(1);
});

test.each<[string, ReturnType<typeof buildChange>[]]>([
  ['another name', [gone('aws_sqs_queue.a', QUEUE), made('aws_sqs_queue.b', { ...QUEUE, name: 'invoices' })]],
  ['another type', [gone('aws_sqs_queue.a', QUEUE), made('aws_sns_topic.b', QUEUE)]],
  ['too little in common', [gone('aws_sqs_queue.a', { name: 'orders' }), made('aws_sqs_queue.b', { name: 'orders' })]],
  [
    'mostly other settings',
    [gone('aws_sqs_queue.a', { ...QUEUE, a: 1, b: 2 }), made('aws_sqs_queue.b', { ...QUEUE, a: 3, b: 4 })],
  ],
  ['two that would fit', [gone('aws_sqs_queue.a', QUEUE), made('aws_sqs_queue.b', QUEUE), made('aws_sqs_queue.c', QUEUE)]],
  [
    'two that would fit the other way',
    [gone('aws_sqs_queue.a', QUEUE), gone('aws_sqs_queue.b', QUEUE), made('aws_sqs_queue.c', QUEUE)],
  ],
])('%s: no hint', (_what, changes) => {
  expect(renames(changes)).toEqual([]);
});

test('change sets have no moved blocks', () => {
  expect(renames([gone('A', QUEUE), made('B', QUEUE)], CHANGE_SET)).toEqual([]);
});
