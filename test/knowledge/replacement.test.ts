import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replacementOf } from '../../src/knowledge/replacement.ts';
import { ROOT } from '../house/repository.ts';

test('a property that always replaces is told from one that may', () => {
  const database = replacementOf('AWS::RDS::DBInstance');
  expect(database?.always.has('DBName')).toBe(true);
  expect(database?.perhaps.has('DBName')).toBe(false);
  expect(database?.perhaps.has('Engine')).toBe(true);
  expect(database?.always.has('Engine')).toBe(false);
});

test('every type of the catalogue is listed, also one that is never replaced', async () => {
  const text = await readFile(path.join(ROOT, 'src/knowledge/data/aws-catalogue-cloudformation.jsonl'), 'utf8');
  const types: { readonly type: string; readonly replace: string }[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const sizes = types.map(({ type }) => (replacementOf(type)?.always.size ?? NaN) + (replacementOf(type)?.perhaps.size ?? NaN));
  expect(sizes).toEqual(types.map(({ replace }) => replace.split(' ').filter((name) => name !== '').length));
  expect(sizes).toContain(0);
});

test.each(['Acme::Store::Thing', '', 'AWS::RDS', 'aws_db_instance'])('nobody says it of %j', (type) => {
  expect(replacementOf(type)).toBeUndefined();
});
