import { expect, test } from 'vitest';
import { readInputs } from '../../../src/shells/action/inputs.ts';

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => ({ token: 't', ...given })[name] ?? '');

test('what is not given leaves everything to the policy', () => {
  expect(read({})).toEqual({
    plan: [],
    policy: undefined,
    token: 't',
    facts: { trusted: false },
    comment: 'always',
    checkName: 'blastgate',
    failOn: 'never',
    templates: [],
    reports: [],
    matrix: '',
    fault: undefined,
  });
});

test('what a workflow says about the environment is never trusted', () => {
  const { facts } = read({ environment: 'sandbox', context: 'account=123\n\n workspace = preview=1 \n' });
  expect(facts).toEqual({ environment: 'sandbox', account: '123', workspace: 'preview=1', trusted: false });
});

test('paths start from the working directory, absolute ones from the root', () => {
  const { plan, templates } = read({
    plan: 'a.json\r\n*.plan.json\n/tmp-plans/b.json',
    template: 't.yml',
    'working-directory': 'infra',
  });
  expect(plan).toEqual(['infra/a.json', 'infra/*.plan.json', '/tmp-plans/b.json']);
  expect(templates).toEqual(['infra/t.yml']);
});

test.each([
  [{ comment: 'sometimes' }, 'comment'],
  [{ 'fail-on': 'pass' }, 'fail-on'],
  [{ environment: 'prod' }, 'environment'],
  [{ report: 'pdf' }, 'report'],
  [{ context: 'account' }, 'context'],
  [{ context: 'trusted=true' }, 'context'],
  [{ 'check-name': 'gate\nof all' }, 'check-name'],
  [{ 'check-name': 'x'.repeat(101) }, 'check-name'],
  [{ 'check-name': 'x\u202Ey' }, 'check-name'],
])('%j is told by the name of the input, and the rest can be read, so that a check can say so', (given, name) => {
  const { fault, ...rest } = read({ plan: 'a.json', ...given });
  expect(fault?.message).toContain(`\`${name}\``);
  expect(rest).toMatchObject({
    plan: ['a.json'],
    checkName: 'blastgate',
    comment: 'always',
    failOn: 'never',
    facts: { trusted: false },
  });
});

test('without a token there is nobody to tell', () => {
  expect(() => read({ token: '' })).toThrow('`token`');
});

test('a name of a check may be as long as people read, with spaces and slashes', () => {
  const name = `infra / ${'x'.repeat(92)}`;
  expect(read({ 'check-name': name })).toMatchObject({ checkName: name, fault: undefined });
});
