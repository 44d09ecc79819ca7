import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { json } from '../../src/report/json.ts';
import { REPORTS } from './fixtures/index.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

const schema = JSON.parse(await readFile(path.join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

describe.each(Object.entries(REPORTS))('the JSON of %s', (_, report) => {
  test('is what the schema says', () => {
    validate(JSON.parse(json(report, {})));
    expect(validate.errors).toBeNull();
  });

  test('holds the whole report', () => {
    expect(JSON.parse(json(report, {}))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});

test('the order in which a report was built does not show', () => {
  const reversed = Object.fromEntries(Object.entries(vpcCascade).toReversed());
  expect(json({ ...vpcCascade, ...reversed }, {})).toBe(json(vpcCascade, {}));
});

test('the verdict stands near the top and a line break at the end', () => {
  const text = json(vpcCascade, {});
  expect(text.split('\n').slice(0, 7)).toEqual([
    '{',
    '  "schemaVersion": "1.0",',
    '  "tool": {',
    '    "name": "blastgate",',
    '    "version": "0.1.0"',
    '  },',
    '  "verdict": "block",',
  ]);
  expect(text.endsWith('}\n')).toBe(true);
});

test('invisible characters are written as escapes', () => {
  const notes = ['a\u202Eb\u009B\u{E0041}'];
  const text = json({ ...vpcCascade, notes }, {});
  expect(text).toContain(String.raw`a\u202eb\u009b\udb40\udc41`);
  expect(JSON.parse(text).notes).toEqual(notes);
});
