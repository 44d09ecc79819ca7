import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { hardenedWorkflows } from '../../src/shells/cli/init/hardened-workflows.ts';
import { wrongInWorkflow } from './workflow-files.ts';

const DOCS = path.resolve(import.meta.dirname, '../../docs/github');
const read = (page: string) => readFile(path.join(DOCS, page), 'utf8');

async function blocks(pattern: RegExp): Promise<readonly (readonly [page: string, text: string])[]> {
  const pages = (await readdir(DOCS)).filter((name) => name.endsWith('.md'));
  const found = await Promise.all(
    pages.map(async (page) =>
      [...(await read(page)).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => [page, text] as const),
    ),
  );
  return found.flat().filter(([, text]) => pattern.test(text));
}

const workflows = await blocks(/^jobs:/m);
const policies = await blocks(/^version: 1/m);

test('every page shows a workflow, and one a policy', () => {
  expect([...new Set(workflows.map(([page]) => page))].toSorted()).toEqual([
    'hardened.md',
    'matrix.md',
    'observe.md',
    'quick-start.md',
    'threat-model.md',
  ]);
  expect(policies).toHaveLength(1);
});

test.each(workflows)('the workflow in %s is one that GitHub takes', (_, text) => {
  expect(wrongInWorkflow(text)).toEqual([]);
});

test.each(policies)('the policy in %s is one that Blastgate reads', (_, text) => {
  expect(parsePolicy(text, '.blastgate.yml').mode).toBe('observe');
});

test('the hardened set-up shows what init writes', async () => {
  const page = await read('hardened.md');
  const [, relay, gate] = hardenedWorkflows({ stacks: [], action: 'OWNER/blastgate@COMMIT' });
  expect(page).toContain(relay?.text);
  expect(page).toContain(gate?.text);
});
