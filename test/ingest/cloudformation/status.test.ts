import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { changeSet, inputErrorOf, onlyPlan, readFile } from './read-change-sets.ts';

const NO_CHANGES = "The submitted information didn't contain changes. Submit different information to create a change set.";

describe('a change set that is no plan is refused, with what to do', () => {
  test.each<[string, JsonObject, RegExp]>([
    ['is not created yet', { Status: 'CREATE_PENDING' }, /wait change-set-create-complete/],
    [
      'is still being created',
      { Status: 'CREATE_IN_PROGRESS', ExecutionStatus: 'UNAVAILABLE' },
      /wait change-set-create-complete/,
    ],
    ['is about to be deleted', { Status: 'DELETE_PENDING' }, /new change set/],
    ['is being deleted', { Status: 'DELETE_IN_PROGRESS' }, /new change set/],
    ['is deleted', { Status: 'DELETE_COMPLETE' }, /new change set/],
    ['could not be deleted', { Status: 'DELETE_FAILED' }, /new change set/],
    ['has the unknown status `CREATE_PAUSED`', { Status: 'CREATE_PAUSED' }, /update blastgate/],
    ['failed to be created: `Template error`', { Status: 'FAILED', StatusReason: 'Template error' }, /StatusReason/],
    ['failed to be created: `no reason given`', { Status: 'FAILED' }, /StatusReason/],
    ['is obsolete', { ExecutionStatus: 'OBSOLETE' }, /new change set/],
    ['is being executed already', { ExecutionStatus: 'EXECUTE_IN_PROGRESS' }, /new change set/],
    ['is executed already', { ExecutionStatus: 'EXECUTE_COMPLETE' }, /new change set/],
    ['was executed already and failed', { ExecutionStatus: 'EXECUTE_FAILED' }, /new change set/],
    ['has the unknown execution status `QUEUED`', { ExecutionStatus: 'QUEUED' }, /update blastgate/],
    [
      'failed to be created',
      { Status: 'FAILED', StatusReason: NO_CHANGES, Changes: changeSet({ changes: [{}] })['Changes'] ?? null },
      /StatusReason/,
    ],
  ])('it %s', (state, fields, hint) => {
    const error = inputErrorOf(() => onlyPlan(changeSet({ fields })));
    expect(error.message).toContain(`The change set \`update\` of stack \`shop\` ${state}`);
    expect(error.hint).toMatch(hint);
    expect(error.file).toBe('change-set.json');
  });

  test('it has no changes at all', () => {
    const { Changes: _, ...rest } = changeSet();
    expect(inputErrorOf(() => onlyPlan(rest)).message).toContain('has no `Changes`');
  });

  test.each<[string, JsonObject]>([
    ['an empty list', { ChangeSetId: 'x', Changes: [] }],
    ['a null', { ChangeSetId: 'x', Changes: null }],
  ])('it has no status, and %s for changes', (_, document) => {
    expect(inputErrorOf(() => onlyPlan(document)).message).toBe('The change set `x` has neither a status nor changes.');
  });

  test('one page of it is still unfinished', () => {
    const pages = [
      changeSet({ changes: [{}], fields: { NextToken: 'a' } }),
      changeSet({ fields: { Status: 'CREATE_IN_PROGRESS' } }),
    ];
    expect(inputErrorOf(() => readFile(pages)).message).toContain('is still being created');
  });
});

describe('a change set without changes is an empty plan', () => {
  test.each<[string, JsonObject]>([
    ['a failure that says so', { Status: 'FAILED', StatusReason: NO_CHANGES, ExecutionStatus: 'UNAVAILABLE' }],
    ['the same in other words', { Status: 'FAILED', StatusReason: 'No updates are to be performed.' }],
    ['complete, changing outputs only', {}],
    ['complete, with null for an empty list', { Changes: null }],
  ])('%s', (_, fields) => {
    expect(onlyPlan(changeSet({ fields }))).toMatchObject({ changes: [], incomplete: [], unchanged: 0 });
  });
});

test.each<[string, JsonObject]>([
  ['a recorded output without a status', { Status: null, ExecutionStatus: null }],
  ['a nested set that only its root can execute', { ExecutionStatus: 'UNAVAILABLE' }],
])('%s is read where it lists changes', (_, fields) => {
  expect(onlyPlan(changeSet({ changes: [{}], fields })).changes).toHaveLength(1);
});
