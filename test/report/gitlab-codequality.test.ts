import { expect, test } from 'vitest';
import { gitlabCodequality } from '../../src/report/gitlab-codequality.ts';
import { change, report } from './fixtures/build.ts';
import { HOSTILE, poisoned } from './fixtures/hostile.ts';
import { hugeReport } from './fixtures/huge.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

test.each([
  [0.95, 'blocker'],
  [0.6, 'critical'],
  [0.3, 'major'],
  [0.15, 'minor'],
  [0.09, 'info'],
])('a finding of severity %f is %s', (severity, name) => {
  const findings = [{ rule: 'data-loss', channel: 'data' as const, severity, points: 1, message: '`aws_x.a` goes' }];
  const given = report({ changes: [change('aws_x.a', { findings, location: { file: 'net/main.tf', line: 7 } })] });
  expect(JSON.parse(gitlabCodequality(given, {}))).toEqual([
    {
      description: 'aws_x.a goes',
      check_name: 'data-loss',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: name,
      location: { path: 'net/main.tf', lines: { begin: 7 } },
    },
  ]);
});

test('GitLab drops what has a fingerprint twice: each has its own', () => {
  const issues: readonly { fingerprint: string }[] = JSON.parse(gitlabCodequality(hugeReport(6_000), {}));
  expect(issues.length).toBe(5_000);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(5_000);
});

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
  'every text is one visible line, and every path inside the repository: %s',
  (_, text) => {
    const bad = poisoned(vpcCascade, (clean) => `../${text}${clean}`);
    for (const { description, location } of JSON.parse(gitlabCodequality(bad, {}))) {
      expect(description).not.toMatch(/[^\P{C}]/u);
      expect(location.path).toMatch(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))\P{C}+$/u);
    }
  },
);

test('a plan that nobody needs to look at has no issues', () => {
  expect(gitlabCodequality(report(), {})).toBe('[]\n');
});
