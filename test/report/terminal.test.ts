import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { widthOf } from '../../src/report/shorten.ts';
import { terminal } from '../../src/report/terminal.ts';
import { change, report } from './fixtures/build.ts';
import { hugeReport } from './fixtures/huge.ts';
import { emptyPlan, partialReview, routineDeploy, unknownPrincipal } from './fixtures/small.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

const plain = (text: string) => text.replace(/\u001B\[\d+(?:;\d+)*m/g, '');

function sign(says: 'sandbox' | 'staging', mayLower: boolean): Report['environment']['evidence'][number] {
  return { says, source: mayLower ? 'tag-before' : 'tag-after', where: 'tags.environment', text: 'demo', count: 3, mayLower };
}

describe('the terminal report', () => {
  test('opens with verdict, score, environment, author and threshold', () => {
    expect(terminal(vpcCascade, { width: 100 }).split('\n')[1]).toMatch(
      /^ {3}BLOCKED {4}98\/100 {3}production {3}agent \(Kiro\) +blocks from 50$/,
    );
  });

  test('puts the threshold on a line of its own where the first is full', () => {
    const [, , second] = terminal(vpcCascade, { width: 50 }).split('\n');
    expect(second?.trim()).toBe('blocks from 50');
  });

  test.each([
    [[], 'no sign says it outright'],
    [
      [sign('sandbox', true)],
      'the existing tag `tags.environment = "demo"` on 3 resources says sandbox, but not of every change',
    ],
    [[sign('sandbox', true), sign('staging', true)], '2 signs say sandbox and staging, but not of every change'],
    [[sign('sandbox', true), sign('sandbox', false)], 'says sandbox, but not of every change and 1 more sign'],
    [[sign('sandbox', false)], 'what this plan itself writes cannot lower it'],
  ])('says why no sign settles the environment: %#', (evidence, words) => {
    const text = terminal(report({ environment: { name: 'unknown', evidence } }), { width: 200 }).replaceAll(/\s+/g, ' ');
    expect(text).toContain(words);
  });

  test.each([40, 60, 80, 100, 120, 200])('keeps to %i columns', (width) => {
    const wide = terminal(vpcCascade, { width })
      .split('\n')
      .filter((line) => widthOf(line) > width && !line.startsWith('        '));
    expect(wide).toEqual([]);
  });

  describe('of two modules with the same in them', () => {
    const rows = ['orders', 'users', 'a_service_whose_name_goes_on_and_on_1', 'a_service_whose_name_goes_on_and_on_2'].map(
      (name) =>
        change(`module.${name}.module.database.aws_db_instance.this`, { kind: 'delete', score: 90, effects: ['data-lost'] }),
    );
    const text = (width: number) => terminal(report({ changes: rows }), { width });

    test('tells which is which', () => {
      expect(text(100)).toMatch(/…orders\S*aws_db_instance\.this +- destroy/);
      expect(text(100)).toMatch(/…users\S*aws_db_instance\.this +- destroy/);
    });

    test.each([40, 60, 80, 100, 120])('gives each a name of its own at %i columns, and keeps to them', (width) => {
      const lines = text(width).split('\n');
      expect(lines.filter((line) => widthOf(line) > width && !line.startsWith('        '))).toEqual([]);
      const kinds = lines.flatMap((line, index) => (line.includes('- destroy') ? [index] : []));
      expect(kinds).toHaveLength(rows.length);
      const names = kinds.map((end, index) => {
        const start = index === 0 ? end - 3 : (kinds[index - 1] ?? 0) + 1;
        return lines.slice(start, end + 1).join('');
      });
      expect(new Set(names).size).toBe(rows.length);
    });
  });

  test('says the same with and without colour', () => {
    const coloured = terminal(vpcCascade, { color: true });
    expect(coloured).toContain('\u001B[31m-/+ replace');
    expect(plain(coloured)).toBe(terminal(vpcCascade, {}));
  });

  test('is plain ASCII where Unicode is not to be had', () => {
    expect(terminal(vpcCascade, { unicode: false })).toMatch(/^[\n\x20-\x7E]*$/);
  });

  test('shouts lost data', () => {
    expect(terminal(vpcCascade, {})).toMatch(/aws_db_instance\.main +-\/\+ replace {2}DATA LOST, outage/);
  });

  test('draws points that add up to the score', () => {
    const points = [...terminal(vpcCascade, {}).matchAll(/^ {2} *\+(\d+) {2}█/gm)].map(([, number]) => Number(number));
    expect(points.reduce((sum, number) => sum + number, 0)).toBe(vpcCascade.score);
  });

  test('shows both outcomes where nobody knows who wrote the plan', () => {
    const text = terminal(unknownPrincipal, {});
    expect(text).toContain('written by an agent:   BLOCK   62/100, blocks from 50');
    expect(text).toContain('written by a person:   REVIEW  62/100, review from 40');
  });

  test('shows one outcome where both are the same, at any width', () => {
    const { agent } = unknownPrincipal.outlook;
    const same = { ...unknownPrincipal, outlook: { agent, human: { ...agent, thresholds: { review: 40, block: 101 } } } };
    expect(terminal(same, {})).toContain('  whoever wrote it:  BLOCK  (agent: blocks from 50; person: blocks never by score)\n');
    expect(
      terminal(same, { width: 40 })
        .split('\n')
        .every((line) => widthOf(line) <= 40),
    ).toBe(true);
  });

  test('keeps code as it is, to be copied', () => {
    expect(terminal(vpcCascade, { width: 40 })).toContain('          cidr_block = "10.1.0.0/16"\n');
  });

  test('of a pass shows no points and nothing to do', () => {
    const text = terminal(routineDeploy, {});
    expect(text).toContain('PASSES');
    expect(text).not.toMatch(/\+4|Next/);
  });

  test('of an empty plan says that nothing changes', () => {
    expect(terminal(emptyPlan, {})).toContain('  Nothing changes.\n');
  });

  test('under a policy that only observes says what would be, and names the policy', () => {
    const text = terminal(partialReview, {});
    expect(text).toContain('WOULD NEED REVIEW');
    expect(text).toContain('Policy       .blastgate.yml, observe');
  });

  test('folds thousands of changes and says how many', () => {
    const text = terminal(hugeReport(3_000), { width: 100 });
    expect(text.split('\n').length).toBeLessThan(60);
    expect(text).toContain('… 18 more root causes of 1818 changes; --format json lists all');
  });

  test('folds what one cause takes along', () => {
    const changes = Array.from({ length: 40 }, (_, index) =>
      change(`aws_a.n${index}`, { type: `t${index}`, score: 50, cause: 'attribute:aws_a.n0' }),
    );
    const text = terminal(
      report({
        causes: [
          {
            id: 'attribute:aws_a.n0',
            kind: 'attribute',
            address: 'aws_a.n0',
            message: 'm',
            changes: changes.map(({ id }) => id),
            destroyed: 0,
            score: 50,
          },
        ],
        changes,
      }),
      {},
    );
    expect(text).toContain('└─ … 16 more\n  --format json lists all\n');
  });

  test('folds many changes that stand alone', () => {
    const changes = Array.from({ length: 40 }, (_, index) => change(`aws_a.n${index}`, { type: `t${index}`, score: 50 }));
    expect(terminal(report({ changes }), {})).toContain('… 16 more changes; --format json lists all');
  });

  test('names the plan where two plans share an address, and only there', () => {
    const shared = ['prod.json', 'dev.json'].map((plan) => change('aws_vpc.main', { id: plan, plan, kind: 'delete', score: 50 }));
    const text = terminal(report({ changes: [...shared, change('aws_x.alone', { score: 40 })] }), {});
    expect(text).toMatch(/^ {2}aws_vpc\.main in prod\.json {2}/m);
    expect(text).toMatch(/^ {2}aws_vpc\.main in dev\.json {3}/m);
    expect(text).toMatch(/^ {2}aws_x\.alone {2}/m);
  });

  test('links a name to the line that declares it, where the terminal shows links', () => {
    const given = report({
      changes: [
        change('aws_x.a', { score: 50, location: { file: 'main.tf', line: 7 } }),
        change('aws_x.bcd', { score: 40, kind: 'delete' }),
      ],
    });
    const text = terminal(given, { link: ({ file, line }) => `file:///repo/${file}#${line}` });
    expect(text).toContain('\u001B]8;;file:///repo/main.tf#7\u001B\\aws_x.a\u001B]8;;\u001B\\    ~ update');
    expect(text.replaceAll(/\u001B\]8;;[^\u001B]*\u001B\\/g, '')).toBe(terminal(given, {}));
  });

  test('folds many steps', () => {
    const nextSteps = Array.from({ length: 9 }, (_, index) => ({ message: `Step ${index}.` }));
    expect(terminal(report({ verdict: 'review', nextSteps }), { unicode: false })).toContain(
      '- ... 3 more; --format json lists all',
    );
  });
});
