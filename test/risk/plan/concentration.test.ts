import { expect, test } from 'vitest';
import { buildChange, buildPlan } from '../../support/build.ts';
import { assess } from '../support.ts';

const many = (count: number, given: Parameters<typeof buildChange>[1]) =>
  buildPlan({ changes: Array.from({ length: count }, (_, index) => buildChange(`aws_ecs_service.s${index}`, given)) });
const shareOf = (plan: ReturnType<typeof buildPlan>): number | undefined =>
  assess([plan]).environments[0]?.contributions.find(({ id }) => id === 'concentration')?.share;

test('thirty deletions add much, two a little, and it is told how many', () => {
  expect(shareOf(many(30, { kind: 'delete' }))).toBeGreaterThan(0.4);
  expect(shareOf(many(2, { kind: 'delete' }))).toBeLessThan(0.2);
  const [risk] = assess([many(3, { kind: 'delete' })]).environments;
  expect(risk?.contributions.map(({ message }) => message)).toContain(
    '2 more changes in production are significant in their own right.',
  );
});

test('hundreds of tag edits and a single deletion add nothing', () => {
  expect(shareOf(many(300, { before: { tags: { a: 'a' } }, after: { tags: { a: 'b' } } }))).toBeUndefined();
  expect(shareOf(many(1, { kind: 'delete' }))).toBeUndefined();
});

test('many changes of which none is bad are a reason of their own', () => {
  expect(assess([many(40, { kind: 'replace-create-first' })]).environments[0]?.code).toBe('concentration');
});

test('a sandbox that goes whole is no more than the worst of it; holes in it add up', () => {
  const share = (plan: ReturnType<typeof buildPlan>) =>
    assess([plan], { environment: 'sandbox' }).environments[0]?.contributions.find(({ id }) => id === 'concentration')?.share;
  const open = { before: { publicly_accessible: false }, after: { publicly_accessible: true } };
  const databases = Array.from({ length: 9 }, (_, index) => buildChange(`aws_db_instance.d${index}`, open));
  expect(share(many(30, { kind: 'delete' }))).toBeUndefined();
  expect(share(buildPlan({ changes: databases }))).toBeGreaterThan(0.1);
});
