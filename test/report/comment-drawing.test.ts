import { expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { drawingOf } from '../../src/report/comment-drawing.ts';
import { report } from './fixtures/build.ts';

type Node = Report['graph']['nodes'][number];

const node = (id: string, role: Node['role']): Node => ({ id, label: id, role, count: 1 });

function sentenceOf(nodes: readonly Node[], ...edges: readonly (readonly [from: string, to: string])[]): string | undefined {
  const graph = { nodes: [...nodes], edges: edges.map(([from, to]) => ({ from, to })), omitted: 0 };
  return drawingOf(report({ graph }), 25)?.sentence;
}

test('a drawing is introduced by what takes the rest along', () => {
  const nodes = [node('aws_vpc.main', 'cause'), node('aws_db.a', 'lost'), node('aws_lb.b', 'gone')];
  expect(sentenceOf(nodes, ['aws_vpc.main', 'aws_db.a'], ['aws_vpc.main', 'aws_lb.b'])).toBe(
    '`aws_vpc.main` and what depends on it; 1 of these loses data.',
  );
});

test('a root cause on which nothing hangs is none that the drawing starts from', () => {
  const nodes = [node('aws_kms_key.k', 'gone'), node('aws_sqs_queue.q', 'cause')];
  expect(sentenceOf(nodes, ['aws_kms_key.k', 'aws_sqs_queue.q'])).toBe('Each arrow leads to what depends on a resource.');
});

test('where nothing takes anything along there is no drawing', () => {
  const nodes = [node('aws_kms_key.k', 'changed'), node('aws_sqs_queue.q', 'cause')];
  expect(sentenceOf(nodes, ['aws_kms_key.k', 'aws_sqs_queue.q'])).toBeUndefined();
});
