import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { change, report } from './fixtures/build.ts';
import { hugeReport } from './fixtures/huge.ts';
import { partialReview, routineDeploy, unknownPrincipal } from './fixtures/small.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';
import { mermaidIn, strangeLines } from './support.ts';

const lineOf = (text: string, start: string) => text.split('\n').find((line) => line.startsWith(start)) ?? '';

describe('a comment', () => {
  const comment = markdown(vpcCascade, { marker: 'blastgate:prod' });

  test('opens with the verdict and its cause, then the worst consequence', () => {
    const [first, , third] = comment.split('\n');
    expect(first).toBe(
      '## ⛔ Blocked: one change, the new `cidr_block` of `aws_vpc.main`, replaces 16 of 23 production resources',
    );
    expect(third).toMatch(/^The database `aws_db_instance.main` goes .* there is no way back/);
  });

  test('shows points that add up to the score', () => {
    const points = [...comment.matchAll(/^\d+\. \*\*.*?\*\* \(\+(\d+)\)/gm)].map(([, number]) => Number(number));
    expect(points.reduce((sum, number) => sum + number, 0)).toBe(vpcCascade.score);
  });

  test('measures the score against the threshold', () => {
    expect(lineOf(comment, '| Score')).toBe("| Score | 98 of 100; an agent's plan for production is blocked from 50 |");
  });

  test('ends with its marker and stays within the limit', () => {
    expect(comment.trimEnd()).toMatch(/<!-- blastgate:prod -->$/);
    expect(comment.length).toBeLessThan(65_536);
  });

  test('draws a valid graph, with a sentence for those who cannot see it', () => {
    expect(strangeLines(mermaidIn(comment) ?? '')).toEqual([]);
    expect(comment).toContain('`aws_vpc.main` and what depends on it; 1 of these loses data; 4 more not drawn.');
  });

  test('says the root cause first and the worst of what follows next', () => {
    const rows = comment.split('### What happens\n')[1]?.split('\n').slice(2, 4) ?? [];
    expect(rows[0]).toMatch(/^\| `aws_vpc.main` /);
    expect(rows[1]).toMatch(
      /^\| `aws_db_instance.main` \| destroyed, then created; \*\*data lost\*\*; outage \| `db_subnet_group_name` ← `aws_db_subnet_group.main` \|$/,
    );
  });

  test('names the plan of a row where there are several', () => {
    const [plan] = vpcCascade.plans;
    const several = markdown(
      { ...vpcCascade, plans: plan ? [plan, { ...plan, file: 'b.json', stack: 'edge', mode: 'destroy', complete: false }] : [] },
      {},
    );
    expect(several).toContain('| `aws_vpc.main` in `plan.json` |');
    expect(several).toContain('`b.json`: stack `edge`, destroy run, incomplete, 17 to create');
  });
});

describe('a pass', () => {
  test('is three lines, the rest folded', () => {
    const [shown = ''] = markdown(routineDeploy, {}).split('<details>');
    expect(shown.split('\n').filter((line) => line !== '')).toEqual([
      '## ✅ Passes: a routine deploy',
      '`aws_ecs_task_definition.api` gets a new revision and `aws_ecs_service.api` moves to it. Nothing that holds data or serves traffic is destroyed.',
      '<sub>Score 4 of 100 (review from 20) · written by Claude Code, an agent · production · 1 to create, 1 to update, 1 to destroy</sub>',
    ]);
  });
});

describe('a verdict', () => {
  test('that does not come from the score says so', () => {
    expect(lineOf(markdown(partialReview, {}), '| Score')).toContain('What decides is not the score');
  });

  test('under a policy that only observes is what would be', () => {
    expect(markdown(partialReview, {})).toMatch(/^## 👀 Would need review: the plan was made/);
  });

  test('on a plan by nobody known says what a person would get', () => {
    expect(lineOf(markdown(unknownPrincipal, {}), '| **Written by**')).toContain('Written by a person, it would need review');
    const { agent } = unknownPrincipal.outlook;
    const same = { ...unknownPrincipal, outlook: { agent, human: agent } };
    expect(lineOf(markdown(same, {}), '| **Written by**')).toContain('Written by a person, it would be blocked too');
  });
});

describe('a plan of three thousand destroyed databases', () => {
  const huge = hugeReport(3_000);

  test.each([65_536, 20_000, 8_000, 3_000])('fits into %i characters and keeps the verdict', (limit) => {
    const text = markdown(huge, { limit, marker: 'blastgate:big' });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toMatch(/^## ⛔ Blocked: 3000 databases are destroyed\n/);
    expect(text).toMatch(/<!-- blastgate:big -->\n$/);
  });

  test('says how many rows are left out', () => {
    expect(markdown(huge, {})).toMatch(/^\| … 30\d\d more resources \| \| \|$/m);
  });

  test('cuts whole lines where even the least is too long', () => {
    const text = markdown(huge, { limit: 300 });
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text).toMatch(/\n… cut to fit the size limit; the JSON report has everything\.\n$/);
  });

  test('draws no more than twenty-five nodes', () => {
    const nodes = (mermaidIn(markdown(huge, {})) ?? '').split('\n').filter((line) => /^ {2}n\d+\[/.test(line));
    expect(nodes.length).toBeGreaterThan(10);
    expect(nodes.length).toBeLessThanOrEqual(25);
  });
});

describe('a step', () => {
  const step = (text: string) =>
    markdown(report({ verdict: 'review', nextSteps: [{ message: 'Paste this:', code: { language: 'text', text } }] }), {});

  test('carries its code to copy', () => {
    expect(step('approve sha256:abc')).toContain('- [ ] Paste this:\n  ```text\n  approve sha256:abc\n  ```\n');
  });

  test('with very long code points to the JSON report', () => {
    expect(step('x\n'.repeat(500))).toContain('- [ ] Paste this: (the code for it is in the JSON report)\n');
  });
});

test('what the first lines say already is not said again: a table of one line, a condition that is the headline', () => {
  const message = '`aws_s3_bucket.a` is opened';
  const finding = { rule: 'r', channel: 'security' as const, severity: 0.6, points: 60, message };
  const one = change('aws_s3_bucket.a', { score: 60, findings: [finding] });
  const said = report({ verdict: 'review', why: [{ id: 'security', label: 'security', points: 60, message }], changes: [one] });
  expect(markdown(said, {})).not.toContain('| Resource |');
  expect(markdown({ ...said, changes: [one, change('aws_s3_bucket.b', { score: 50 })] }, {})).toContain('| Resource |');
  const condition = { id: 'incomplete-plan', least: 'review' as const, message: said.summary.headline };
  expect(markdown({ ...said, conditions: [condition] }, {})).not.toContain('What cannot be judged');
  expect(markdown({ ...said, conditions: [{ ...condition, message: 'other' }] }, {})).toContain('What cannot be judged');
});

test('a table with nothing but destruction says what goes', () => {
  const gone = change('aws_s3_bucket.a', { kind: 'delete', score: 60, effects: ['data-lost'] });
  expect(markdown(report({ verdict: 'block', changes: [gone] }), {})).toContain('### What goes\n');
});

test('a change says in which line it is declared', () => {
  const changes = [change('aws_x.a', { score: 50, location: { file: 'net/main.tf', line: 7 } })];
  expect(markdown(report({ verdict: 'review', changes }), {})).toContain('declared in `net/main.tf:7`');
});
