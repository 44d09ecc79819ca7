import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { findingsOf, update } from '../support.ts';

const found = (before: { [name: string]: Json }, after: { [name: string]: Json }) =>
  findingsOf('approval-removed', update('acme_pipeline', before, after)).map(({ attribute }) => attribute);

const camelCase = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('a switch by which nobody is waited for', () => {
  const BY_ITSELF =
    'auto_apply auto_approve auto_approval auto_promote auto_deploy auto_merge autoapply automerge skip_approval skipapproval';
  test.each(BY_ITSELF.split(' '))('%s is turned on', (name) => {
    for (const written of [name, camelCase(name)]) {
      expect(found({ [written]: false }, { [written]: true })).toEqual([written]);
      expect(found({ other: 1 }, { other: 1, [written]: true })).toEqual([written]);
      expect(found({ [written]: true }, { [written]: false })).toEqual([]);
    }
    expect(found({ [`zz${name}`]: false }, { [`zz${name}`]: true })).toEqual([]);
    expect(found({ [`${name}_zz`]: false }, { [`${name}_zz`]: true })).toEqual([]);
  });

  const WAITS =
    'require_approval requireapproval approval_required approvalrequired requires_approval manual_approval manualapproval manual_approval_required';
  test.each(WAITS.split(' '))('%s is turned off', (name) => {
    for (const written of [name, camelCase(name)]) {
      expect(found({ [written]: true }, { [written]: false })).toEqual([written]);
      expect(found({ [written]: true, other: 1 }, { other: 1 })).toEqual([written]);
      expect(found({ [written]: false }, { [written]: true })).toEqual([]);
    }
    expect(found({ [`zz${name}`]: true }, { [`zz${name}`]: false })).toEqual([]);
    expect(found({ [`${name}_zz`]: true }, { [`${name}_zz`]: false })).toEqual([]);
  });
});

describe('a step at which a person says yes', () => {
  const stage = (name: string, word: string): Json => [
    { name: 'a', action: [{ [name]: word }] },
    { name: 'b', action: [] },
  ];
  const WORDS =
    'approval Approval approvals judgment judgments validation validations manual_approval manual-approval ManualApproval manualJudgment';
  test.each(WORDS.split(' '))('is called %s', (word) => {
    expect(found({ stage: stage('category', word) }, { stage: [] })).toEqual(['stage']);
    expect(found({ stage: stage('category', word) }, { stage: stage('category', word) })).toEqual([]);
    expect(found({ stage: stage('category', `x${word}`) }, { stage: [] })).toEqual([]);
    expect(found({ stage: stage('category', `${word}x`) }, { stage: [] })).toEqual([]);
  });

  test.each('category type task kind provider Category'.split(' '))('says so by its %s', (name) => {
    expect(found({ stage: stage(name, 'Approval') }, { stage: [] })).toEqual(['stage']);
    expect(found({ stage: stage(`x${name}`, 'Approval') }, { stage: [] })).toEqual([]);
    expect(found({ stage: stage(`${name}x`, 'Approval') }, { stage: [] })).toEqual([]);
  });

  test('is counted, and told once beside a switch', () => {
    const two = [{ type: 'approval' }, { type: 'approval' }];
    expect(found({ stage: two }, { stage: [{ type: 'approval' }] })).toEqual(['stage']);
    expect(found({ stage: [{ type: 'approval' }] }, { stage: two })).toEqual([]);
    expect(found({ stage: two, auto_merge: false }, { stage: [], auto_merge: true })).toEqual(['auto_merge']);
  });
});
