import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { severitiesOf } from '../support.ts';

test('an import is told, also where it changes the object', () => {
  expect(severitiesOf('enters-management', buildChange('aws_lb.main', { kind: 'import' }))).toEqual([0.02]);
  expect(severitiesOf('enters-management', buildChange('aws_lb.main', { importing: true }))).toEqual([0.02]);
});

test('a plain update is quiet', () => {
  expect(severitiesOf('enters-management', buildChange('aws_lb.main'))).toEqual([]);
});
