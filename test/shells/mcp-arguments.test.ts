import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mcpServer } from '../../src/shells/mcp/server.ts';

const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await mcpServer({ policy: undefined, ledger: undefined, runTerraform: false }).connect(far);
  await client.connect(near);
});
afterAll(() => client.close());

test.each<[string, string, Readonly<Record<string, unknown>> | undefined, string]>([
  ['no arguments', 'analyze_plan', undefined, 'The argument `paths` is missing.'],
  ['none of its own', 'analyze_plan', { path: 'plan.json' }, 'The argument `paths` is missing.'],
  ['a number', 'analyze_plan', { paths: [1] }, 'The argument `paths` is not what it has to be.'],
  ['a text', 'what_would_pass', { paths: 'plan.json' }, 'The argument `paths` is not what it has to be.'],
  ['an empty list', 'budget_left', { paths: [] }, 'The argument `paths` is not what it has to be.'],
  ['no address', 'explain_change', { paths: ['vpc.json'] }, 'The argument `address` is missing.'],
  ['an address that is empty', 'explain_change', { address: '', paths: ['vpc.json'] }, '`address` is not what it has to be.'],
])('%s for %s is refused in one sentence that says what to give', async (_, name, given, what) => {
  const { isError, content } = await client.callTool({ name, ...(given === undefined ? {} : { arguments: { ...given } }) });
  const [only]: readonly unknown[] = Array.isArray(content) ? content : [];
  const text = typeof only === 'object' && only !== null && 'text' in only ? String(only.text) : '';
  expect(isError).toBe(true);
  expect(text).toContain(what);
  expect(text).toMatch(/^The argument [^\n]*\. Give [^\n]*\.$/);
});

test('what a tool has to be given stands in its schema', async () => {
  const { tools } = await client.listTools();
  const shown = tools.map(({ name, inputSchema: { properties = {}, required = [] } }) => [
    name,
    Object.keys(properties).toSorted(),
    required.toSorted(),
  ]);
  expect(shown.toSorted()).toEqual([
    ['analyze_plan', ['paths'], ['paths']],
    ['budget_left', ['paths'], []],
    ['explain_change', ['address', 'paths'], ['address', 'paths']],
    ['show_policy', [], []],
    ['what_would_pass', ['paths'], ['paths']],
  ]);
  expect(tools.find(({ name }) => name === 'analyze_plan')?.inputSchema.properties?.['paths']).toMatchObject({
    type: 'array',
    items: { type: 'string' },
    description: expect.stringContaining('Plan files'),
  });
});
