import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateKeys } from '../../../src/generated/validate-keys.js';
import { PREDICATE_TYPE, STATEMENT_MEDIA_TYPE } from '../../../src/trust/decision.ts';
import { ROOT } from '../../support/pipeline.ts';
import { wrongInWorkflow } from '../workflow-files.ts';

const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');
const [trust, keyless] = await Promise.all([read('docs/trust.md'), read('docs/keyless.md')]);
const blocks = [trust, keyless].flatMap((page) => [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text));
const workflows = blocks.filter((text) => /^jobs:/m.test(text));

/** A permission that is younger than the validator's schema; actions/attest asks for it in its README. */
const ATTESTATIONS = /^ +attestations: write\n/m;

test.each(workflows.map((text, index) => [index + 1, text] as const))('workflow %i is one that GitHub takes', (_, text) => {
  expect(wrongInWorkflow(text.replace(ATTESTATIONS, ''))).toEqual([]);
});

test('the pages show two workflows, and a keys file that Blastgate reads', () => {
  expect(workflows).toHaveLength(2);
  const others = blocks.filter((text) => !workflows.includes(text));
  expect(others).toHaveLength(1);
  expect(others.map((text) => validateKeys(parse(text)))).toEqual([true]);
});

test('the page names every reason for a refusal, and the types that the record has', async () => {
  const source = await read('src/trust/refusal.ts');
  const reasons = [...source.matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, reason = '']) => reason);
  expect(reasons.length).toBeGreaterThan(10);
  expect(reasons.filter((reason) => !trust.includes(`\`${reason}\``))).toEqual([]);
  expect(trust).toContain(PREDICATE_TYPE);
  expect(trust).toContain(STATEMENT_MEDIA_TYPE);
  expect(keyless.split(PREDICATE_TYPE)).toHaveLength(3);
  expect(keyless).toMatch(ATTESTATIONS);
});
