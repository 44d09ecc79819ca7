import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parsers } from '../../src/ingest/index.ts';

test('every folder with a format is registered, in the order of their names', async () => {
  const folder = path.resolve(import.meta.dirname, '../../src/ingest');
  const entries = await readdir(folder, { withFileTypes: true });
  const formats = entries.filter((entry) => entry.isDirectory() && entry.name !== 'json').map(({ name }) => name);
  expect(parsers.map(({ format }) => format)).toEqual(formats.toSorted());
});
