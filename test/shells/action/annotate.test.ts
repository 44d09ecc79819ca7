import { expect, test } from 'vitest';
import { annotate } from '../../../src/shells/action/annotate.ts';
import { change, report, routine } from '../../report/fixtures/build.ts';

const finding = { rule: 'data-loss', channel: 'data', severity: 0.9, points: 60, message: 'its data is lost' } as const;
const location = { file: 'infra/main.tf', line: 7 };

test('a finding stands on the line that declares its resource', () => {
  const changes = [
    change('aws_db_instance.main', { score: 90, location, findings: [finding, { ...finding, message: 'and it is down' }] }),
  ];
  expect(annotate(report({ changes }))).toEqual([
    { path: 'infra/main.tf', line: 7, title: 'aws_db_instance.main: score 90', message: 'its data is lost' },
  ]);
});

test('what is routine, has no finding or no line is left out', () => {
  const changes = [
    { ...routine('aws_a.a'), location, findings: [finding] },
    change('aws_a.b', { location }),
    change('aws_a.c', { findings: [finding] }),
  ];
  expect(annotate(report({ changes }))).toEqual([]);
});

test('of very many the worst hundred are shown', () => {
  const changes = Array.from({ length: 130 }, (_, index) => change(`aws_a.n${index}`, { location, findings: [finding] }));
  expect(
    annotate(report({ changes }))
      .map(({ title }) => title)
      .at(-1),
  ).toContain('aws_a.n99:');
});
