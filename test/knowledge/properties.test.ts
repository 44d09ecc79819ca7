import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLookup } from '../../src/knowledge/index.ts';
import { ROOT } from '../house/repository.ts';

/** Lists of settings that are named by a key of their own, not by a property. */
const BY_KEY = /\[.+\]$/;

test('a fact about a type of CloudFormation names a property that it has', async () => {
  const text = await readFile(path.join(ROOT, 'src/knowledge/data/aws-catalogue-cloudformation.jsonl'), 'utf8');
  const lookup = createLookup();
  const unknown = text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { type, attributes }: { readonly type: string; readonly attributes: string } = JSON.parse(line);
      const properties = new Set(attributes.split(' ').map((name) => name.replace(/\W.*$/, '')));
      const { protection, disruptive, security } = lookup(type, 'cloudformation');
      return [...protection, ...disruptive, ...security].flatMap((rule) =>
        rule.kind !== 'attribute' || BY_KEY.test(rule.path) || properties.has(rule.path.split('.')[0] ?? '')
          ? []
          : [`${type}: ${rule.path}`],
      );
    });
  expect(unknown).toEqual([]);
});
