import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { findingsOf, severitiesOf } from '../support.ts';

test('what is not decided weighs by what could be lost', () => {
  const [database] = findingsOf('undetermined-change', buildChange('aws_db_instance.main', { kind: 'undetermined' }));
  expect(database).toMatchObject({ channel: 'control', code: 'hidden_change' });
  expect(database?.severity).toBeCloseTo(0.2 + 0.3 * 0.95);
});

test('what is decided is quiet', () => {
  expect(severitiesOf('undetermined-change', buildChange('aws_db_instance.main'))).toEqual([]);
});
