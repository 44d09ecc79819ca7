import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/generated/report.ts';
import { causeTrees, changesIn, type CauseTree, type TreeNode } from '../../src/report/tree.ts';
import { cause, change, report, routine } from './fixtures/build.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

function outline(tree: CauseTree): readonly string[] {
  const walk = (node: TreeNode, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}${node.row.label}`,
    ...node.children.flatMap((child) => walk(child, depth + 1)),
  ];
  return [tree.root?.label ?? tree.cause?.message ?? '', ...tree.children.flatMap((child) => walk(child, 1))];
}

const hung = (address: string, via: string, parts: Partial<Change> = {}) =>
  change(address, { kind: 'replace-destroy-first', score: 50, cause: 'c', via: { change: via, attribute: 'x' }, ...parts });

describe('the tree of causes', () => {
  test('hangs each change on the step before it, the worst branch first', () => {
    expect(causeTrees(vpcCascade).map(outline)).toEqual([
      [
        'aws_vpc.main',
        '  aws_subnet.private[0..2]',
        '    aws_db_subnet_group.main',
        '      aws_db_instance.main',
        '    aws_elasticache_cluster.sessions',
        '  aws_subnet.public[0..1]',
        '    aws_lb.public',
        '      aws_lb_listener.https',
        '      aws_route53_record.www',
        '  aws_security_group.app, .db',
        '  aws_internet_gateway.main',
        '  aws_route_table.private',
        '  aws_lb_target_group.api',
      ],
    ]);
  });

  test('joins causes that differ only in the instance where they start', () => {
    const ids = ['aws_instance.web[0]', 'aws_instance.web[1]'];
    const [tree, ...others] = causeTrees(
      report({
        causes: ids.map((id) => cause(id, 'ami')),
        changes: ids.map((id) => change(id, { kind: 'replace-destroy-first', score: 40, cause: `attribute:${id}` })),
      }),
    );
    expect(tree && outline(tree)).toEqual(['aws_instance.web[0..1]']);
    expect(others).toEqual([]);
  });

  test('keeps plans apart in which the same starts', () => {
    const roots = ['a.json', 'b.json'].map((plan) => hung('aws_vpc.main', '', { id: `aws_vpc.main in ${plan}`, plan }));
    const causes = roots.map(({ id }) => cause('aws_vpc.main', 'cidr_block', { id, changes: [id] }));
    expect(causeTrees(report({ changes: roots, causes })).map(({ root }) => root?.change.plan)).toEqual(['a.json', 'b.json']);
  });

  test('survives a cycle and a step that no change has', () => {
    const changes = [hung('aws_a.a', 'aws_b.b'), hung('aws_b.b', 'aws_a.a'), hung('aws_c.c', 'aws_c.c'), hung('aws_d.d', 'gone')];
    const [tree] = causeTrees(
      report({ causes: [cause('aws_a.a', 'x', { id: 'c', changes: changes.map(({ id }) => id) })], changes }),
    );
    expect(tree && changesIn(tree)).toBe(4);
  });

  test('keeps a cycle that the root is no part of', () => {
    const changes = [change('aws_r.r', { score: 9, cause: 'c' }), hung('aws_a.a', 'aws_b.b'), hung('aws_b.b', 'aws_a.a')];
    const [tree] = causeTrees(
      report({ causes: [cause('aws_r.r', 'x', { id: 'c', changes: changes.map(({ id }) => id) })], changes }),
    );
    expect(tree && changesIn(tree)).toBe(3);
  });

  test('is never deeper than a terminal is wide, however long the chain', () => {
    const changes = Array.from({ length: 2_000 }, (_, index) =>
      hung(`aws_a.n${index}`, index === 0 ? '' : `aws_a.n${index - 1}`),
    );
    const [tree] = causeTrees(
      report({ causes: [cause('aws_a.n0', 'x', { id: 'c', changes: changes.map(({ id }) => id) })], changes }),
    );
    expect(Math.max(...(tree ? outline(tree) : []).map((line) => line.search(/\S/) / 2))).toBe(6);
    expect(tree && changesIn(tree)).toBe(2_000);
  });

  test('starts with words where no single change starts it, unless there is only one to speak for', () => {
    const removed = ['a', 'b'].map((name) =>
      change(`module.a.aws_db_instance.${name}`, { type: `type_${name}`, kind: 'delete', score: 70 }),
    );
    const cascade = (changes: readonly Change[]) =>
      causeTrees(
        report({
          causes: [
            cause('module.a', '', {
              id: 'm',
              kind: 'module-removed',
              message: '`module.a` was removed',
              changes: changes.map(({ id }) => id),
            }),
          ],
          changes: [...changes],
        }),
      ).map(outline);
    expect(cascade(removed)).toEqual([
      ['`module.a` was removed', '  module.a.aws_db_instance.a', '  module.a.aws_db_instance.b'],
    ]);
    expect(cascade(removed.slice(1))).toEqual([['module.a.aws_db_instance.b']]);
  });

  test('leaves routine changes out unless they link others', () => {
    const root = routine('aws_launch_template.a', 'replace-create-first');
    const changes = [{ ...root, cause: 'c' }, hung('aws_instance.b', root.id), routine('aws_iam_role.c')];
    const linked = report({ causes: [cause(root.address, 'x', { id: 'c', changes: [root.id, 'aws_instance.b'] })], changes });
    expect(causeTrees(linked).map(outline)).toEqual([['aws_launch_template.a', '  aws_instance.b']]);
    expect(causeTrees(report({ causes: [cause(root.address, 'x', { id: 'c' })], changes: [root] }))).toEqual([]);
  });
});
