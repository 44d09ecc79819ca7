import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { readFile, readFiles } from './read-change-sets.ts';

// Other people's change sets, kept outside the repository.
const FOLDER = process.env['BLASTGATE_CORPUS'] ?? path.resolve(import.meta.dirname, '../../../../shared/corpus');
const isThere = existsSync(path.join(FOLDER, 'INDEX.json'));
if (!isThere) console.warn(`No change sets of other people in ${FOLDER}: the walk over them is skipped.`);

const files = isThere ? readdirSync(FOLDER).filter((name) => /^(?:aws__|gbudge__|localstack__).*\.json$/.test(name)) : [];

function load(file: string): JsonObject {
  return JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
}

function rowsOf(document: JsonObject): readonly Json[] {
  return Array.isArray(document['Changes']) ? document['Changes'] : [];
}

describe.skipIf(!isThere)('change sets of other people', () => {
  test.each(files)('%s gives a change for each of its rows', (file) => {
    const document = load(file);
    const [plan, ...others] = readFile([document]);
    expect(others).toEqual([]);
    expect(plan?.changes).toHaveLength(rowsOf(document).length);
    expect(plan?.changes.every(({ kind }) => kind !== 'undetermined')).toBe(true);
  });

  test('all of them were walked', () => {
    expect(files).toHaveLength(47);
  });

  test('given together, nested sets join their roots, and recordings with the same placeholders stay apart', () => {
    const plans = readFiles(Object.fromEntries(files.map((file) => [file, [load(file)]])));
    const tree = plans.find(({ source }) => source.stack === 'complex-root');
    expect(tree?.changes.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['IAMStack/RolesStack/MyNewRole', 'SecurityGroupsStack/App1SGs/App1SG1']),
    );
    expect(plans.filter(({ source }) => source.file.startsWith('localstack__'))).toHaveLength(
      files.filter((file) => file.startsWith('localstack__')).length,
    );
    const rows = files.flatMap((file) => rowsOf(load(file)));
    expect(plans.flatMap(({ changes }) => changes)).toHaveLength(rows.length);
  });
});
