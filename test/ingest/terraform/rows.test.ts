import { describe, expect, test } from 'vitest';
import type { ChangeKind, ResourceChange } from '../../../src/model/plan.ts';
import { failureOf, read, readOne } from '../files.ts';
import { planJson, planOfRow, type RowParts, rowJson } from '../plans.ts';

async function changeFrom(parts: RowParts): Promise<ResourceChange | undefined> {
  return (await readOne(planOfRow(parts))).changes[0];
}

const OLD = { id: 'a', size: 1 };
const NEW = { id: 'a', size: 2 };

describe('the actions of a row are its kind', () => {
  test.each<[readonly string[], ChangeKind | undefined]>([
    [['no-op'], undefined],
    [['create'], 'create'],
    [['read'], 'read'],
    [['update'], 'update'],
    [['delete'], 'delete'],
    [['delete', 'create'], 'replace-destroy-first'],
    [['create', 'delete'], 'replace-create-first'],
    [['forget'], 'forget'],
    [['create', 'forget'], 'replace-create-first'],
    [['open'], 'read'],
    [['renew'], 'read'],
    [['close'], 'read'],
  ])('%j is %s', async (actions, kind) => {
    const row = { mode: kind === 'read' ? 'ephemeral' : 'managed' };
    expect((await changeFrom({ actions, row, before: OLD, after: NEW }))?.kind).toBe(kind);
  });

  test('a replacement that forgets the old object keeps it', async () => {
    expect((await changeFrom({ actions: ['create', 'forget'] }))?.retention).toBe('retain');
    expect((await changeFrom({ actions: ['create', 'delete'] }))?.retention).toBeUndefined();
  });

  test.each([[['explode']], [['delete', 'update']], [['no-op', 'delete']], [['CREATE']]])(
    '%j is an error that names it',
    async (actions) => {
      const error = await failureOf(planOfRow({ actions }));
      expect(error.message).toBe(`The plan has an unknown action \`${actions.join(', ')}\` for \`aws_vpc.main\`.`);
      expect(error.position?.byte).toBeGreaterThan(0);
    },
  );

  test('no actions at all are nothing only where nothing differs', async () => {
    const same = await readOne(planOfRow({ actions: [], before: { a: { b: [1] }, c: null }, after: { c: null, a: { b: [1] } } }));
    expect(same).toMatchObject({ changes: [], unchanged: 1, incomplete: [] });
    const differs = await readOne(planOfRow({ actions: [], before: OLD, after: NEW }));
    expect(differs.changes).toMatchObject([{ kind: 'undetermined' }]);
    expect(differs.incomplete).toEqual([
      { reason: 'undetermined-change', detail: '`aws_vpc.main` differs before and after, but names no action' },
    ]);
    expect((await readOne(planOfRow({ actions: [], before: null, after: null }))).unchanged).toBe(1);
  });
});

describe('a row that contradicts itself', () => {
  test.each<[string, RowParts]>([
    ['changes in place what is gone behind it', { actions: ['update'], before: OLD, after: null }],
    ['changes in place what was not there', { actions: ['update'], before: null, after: NEW }],
    ['leaves as it is what is gone behind it', { actions: ['no-op'], before: OLD, after: null }],
    ['leaves as it is what was not there', { actions: ['no-op'], before: null, after: NEW }],
    ['only reads what exists', { actions: ['read'], before: OLD, after: NEW }],
  ])('%s and is not decided', async (_what, row) => {
    const plan = await readOne(planOfRow(row));
    const detail = `what \`aws_vpc.main\` is before and after does not fit its action \`${String(row.actions)}\``;
    expect(plan.changes).toMatchObject([{ kind: 'undetermined', before: row.before, after: row.after }]);
    expect(plan.incomplete).toEqual([{ reason: 'undetermined-change', detail }]);
  });
});

describe('an object that stays as it is', () => {
  test('comes under management when it is imported', async () => {
    const change = { importing: { id: 'vpc-1' } };
    expect(await changeFrom({ actions: ['no-op'], change })).toMatchObject({ kind: 'import', importing: true });
    expect(await changeFrom({ actions: ['update'], change })).toMatchObject({ kind: 'update', importing: true });
    expect(await changeFrom({ actions: ['update'] })).toMatchObject({ importing: false });
  });

  test('is moved when it had another address', async () => {
    const row = { previous_address: 'aws_vpc.old' };
    expect(await changeFrom({ actions: ['no-op'], row })).toMatchObject({ kind: 'move', previousAddress: 'aws_vpc.old' });
    expect(await changeFrom({ actions: ['update'], row })).toMatchObject({ kind: 'update', previousAddress: 'aws_vpc.old' });
    expect(await changeFrom({ actions: ['no-op'], row: { previous_address: 'aws_vpc.main' } })).toBeUndefined();
  });
});

describe('what a row leaves out', () => {
  test.each<[string, RowParts, object]>([
    [
      'the mode of a data source',
      { address: 'module.a.data.aws_ami.x', actions: ['read'], row: { mode: null, type: null } },
      { kind: 'read', module: 'module.a', type: 'aws_ami', name: 'x' },
    ],
    [
      'type and name',
      { address: 'module.a["b.c"].aws_subnet.x["y"]', row: { type: null, name: null, mode: null } },
      { type: 'aws_subnet', name: 'x', module: 'module.a["b.c"]', configAddress: 'module.a.aws_subnet.x' },
    ],
    ['the provider', { row: { provider_name: null } }, { provider: 'aws' }],
    [
      'masks and unknowns',
      { change: { after_unknown: null, before_sensitive: null, after_sensitive: false } },
      { unknown: {}, before: { id: 'vpc-1' } },
    ],
    ['one side', { actions: ['delete'], after: null }, { after: null, kind: 'delete' }],
  ])('%s', async (_, parts, expected) => {
    expect(await changeFrom(parts)).toMatchObject(expected);
  });

  test('a data source or an ephemeral value is only read, whatever its action', async () => {
    expect(await changeFrom({ actions: ['delete'], row: { mode: 'data' } })).toMatchObject({ kind: 'read' });
    expect(await changeFrom({ actions: ['open'], row: { mode: 'ephemeral' } })).toMatchObject({ kind: 'read' });
    expect(await changeFrom({ address: 'ephemeral.a.b', actions: ['create'], row: { mode: null } })).toMatchObject({
      kind: 'read',
    });
    expect(await changeFrom({ actions: ['no-op'], row: { mode: 'data' } })).toBeUndefined();
  });

  test.each<[string, object, RegExp]>([
    [
      'a row that is no object',
      { resource_changes: ['x'] },
      /^`resource_changes\[0\]` is not as Terraform writes it: it must be object/,
    ],
    ['no address', { resource_changes: [{ change: { actions: ['update'] } }] }, /it must have required property 'address'/],
    ['an empty address', { resource_changes: [rowJson({ row: { address: '' } })] }, /NOT have fewer than 1 characters/],
    [
      'no change',
      { resource_changes: [{ address: 'a.b' }] },
      /^`resource_changes\[0\]` of `a\.b` is not .* required property 'change'/,
    ],
    [
      'an empty change',
      { resource_changes: [{ address: 'a.b', change: {} }] },
      /of `a\.b`, at `change`, .* required property 'actions'/,
    ],
    [
      'actions that are no list',
      { resource_changes: [rowJson({ change: { actions: 'delete' } })] },
      /at `change\.actions`,.* must be array/,
    ],
    ['values that are a text', { resource_changes: [rowJson({ change: { before: 'x' } })] }, /at `change\.before`,/],
    ['changes that are no list', { resource_changes: 'none' }, /at `resource_changes`,/],
    ['changes by name', { resource_changes: { a: rowJson() } }, /at `resource_changes`,/],
    ['an object in place of the list', { resource_changes: {} }, /at `resource_changes`, .* must be array/],
  ])('%s is an error', async (_, parts, message) => {
    expect((await failureOf({ ...planJson(), ...parts })).message).toMatch(message);
  });
});

describe('rows of one address', () => {
  test('get ids of their own in their plan', async () => {
    const rows = [
      rowJson(),
      rowJson({ actions: ['delete'], after: null, row: { deposed: 'd0a1' } }),
      rowJson({ actions: ['delete'], after: null, row: { deposed: 'd0a2' } }),
      rowJson(),
    ];
    const text = JSON.stringify(planJson({ resource_changes: rows }));
    const plans = await read(`${text}\n${JSON.stringify(planOfRow())}`);
    expect(plans.map((plan) => plan.changes.map(({ id }) => id))).toEqual([
      ['aws_vpc.main', 'aws_vpc.main (deposed d0a1)', 'aws_vpc.main (deposed d0a2)', 'aws_vpc.main #2'],
      ['aws_vpc.main'],
    ]);
  });

  test('count as one existing object, without the deposed ones', async () => {
    const rows = [
      rowJson({ address: 'aws_vpc.main[0]' }),
      rowJson({ address: 'aws_vpc.main[1]', actions: ['no-op'] }),
      rowJson({ address: 'aws_vpc.main[1]', actions: ['delete'], row: { deposed: 'x' } }),
    ];
    const plan = await readOne(planJson({ resource_changes: rows }));
    expect(plan.existing).toMatchObject([{ configAddress: 'aws_vpc.main', count: 2 }]);
  });

  test('early Terraform 0.12 wrote `deposed: true` on rows that are not deposed', async () => {
    expect(await changeFrom({ row: { deposed: true } })).not.toHaveProperty('deposed');
  });
});

test('replace paths keep names and places, and unknowns only what is true', async () => {
  const change = await changeFrom({
    actions: ['delete', 'create'],
    change: {
      replace_paths: [['ingress', 0, 'cidr_blocks'], ['name']],
      after_unknown: { id: true, tags: {}, list: [false, true, { a: true, b: false }], text: 'leak' },
    },
    row: { action_reason: 'replace_because_cannot_update' },
  });
  expect(change?.replacePaths).toEqual([['ingress', 0, 'cidr_blocks'], ['name']]);
  expect(change?.unknown).toEqual({ id: true, tags: {}, list: [false, true, { a: true }] });
  expect(change?.reason).toBe('replace_because_cannot_update');
});

test('unknown properties never fail', async () => {
  const plan = { ...planOfRow({ row: { novel: [1] }, change: { novel: {} } }), novel: { deep: [[]] } };
  expect((await readOne(plan)).changes).toHaveLength(1);
});
