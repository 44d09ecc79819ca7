import { describe, expect, test } from 'vitest';
import { failureOf, read, readOne } from './files.ts';
import { planJson, planOfRow, rowJson } from './plans.ts';

const PLAN = JSON.stringify(planOfRow());
const other = (address: string): string => JSON.stringify(planOfRow({ address }));
const addresses = async (text: string | Uint8Array, sizes: readonly number[] = []): Promise<readonly string[]> =>
  (await read(text, sizes)).flatMap((plan) => plan.changes.map((change) => change.address));

describe('a plan is found', () => {
  test.each<[string, string]>([
    ['behind a byte order mark', `\uFEFF${PLAN}`],
    ['behind empty lines', `\n\r\n  \t${PLAN}\n\n`],
    [
      "behind a wrapper's command, before its outputs",
      `[command]/bin/terraform-bin show -json tfplan\n${PLAN}%0A\n::set-output name=exitcode::0\n`,
    ],
    ['between lines of a log', `[INFO] planning\n[0m\n{{ not json }}\n2026-11-21 12:00:00 {"a":1}\n${PLAN}\nDone.`],
    ['behind colour codes', `\u001B[0m\u001B[1m${PLAN}\u001B[0m\n`],
    ['behind a bracket that is text', `{\nfoo\n[\n  text ]\n{ \n${PLAN}`],
    ["behind a person's view of the plan", `  + resource "aws_vpc" "main" {\n      + id = (known after apply)\n    }\n\n${PLAN}`],
    ['beside records of a structured log', `{"@level":"info","@message":"x"}\n${PLAN}\n{"level":"info","msg":"done"}`],
    ['inside a list', `[${PLAN}]`],
    ['inside lists of lists', `[[],[[${PLAN}]]]`],
  ])('%s', async (_, text) => {
    expect(await addresses(text)).toEqual(['aws_vpc.main']);
    expect(await addresses(text, [1])).toEqual(['aws_vpc.main']);
  });

  test.each<[string, string]>([
    ['on lines of their own', `${PLAN}\n${other('aws_vpc.b')}\n`],
    ['without anything between them', `${PLAN}${other('aws_vpc.b')}`],
    ['in a list', `[${PLAN},\n ${other('aws_vpc.b')}]`],
  ])('%s, several are read in order', async (_, text) => {
    expect(await addresses(text, [7])).toEqual(['aws_vpc.main', 'aws_vpc.b']);
  });
});

const utf16 = (text: string, isLittle: boolean, mark = '\uFEFF'): Uint8Array => {
  const view = new DataView(new ArrayBuffer((mark.length + text.length) * 2));
  [...`${mark}${text}`].forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
};

test.each<[string, Uint8Array]>([
  ['UTF-16, little end first, with a mark', utf16(PLAN.replaceAll('vpc-1', 'vpc-é'), true)],
  ['UTF-16, big end first, with a mark', utf16(PLAN.replaceAll('vpc-1', 'vpc-é'), false)],
  ['UTF-16, little end first, without a mark', utf16(PLAN.replaceAll('vpc-1', 'vpc-é'), true, '')],
  ['UTF-16, big end first, without a mark', utf16(PLAN.replaceAll('vpc-1', 'vpc-é'), false, '')],
])('%s is read wherever it is cut', async (_, bytes) => {
  for (const sizes of [[], [1], [3, 2]]) {
    const plan = await readOne(bytes, sizes);
    expect(plan.changes[0]?.before).toEqual({ id: 'vpc-é' });
  }
});

test('a file of two bytes is judged as it is', async () => {
  expect((await failureOf('{}')).message).toContain('it is an empty object');
  expect((await failureOf('\uFEFF')).message).toBe('The file is empty.');
});

describe('what is broken is never passed over', () => {
  test.each<[string, string, RegExp, object]>([
    ['a plan that is cut off', PLAN.slice(0, -9), /The file ends inside `configuration/, { line: 1, column: PLAN.length - 8 }],
    ['a second plan that is cut off', `${PLAN}\n${PLAN.slice(0, 30)}`, /The file ends inside/, { line: 2 }],
    ['an opening bracket at the end', `${PLAN}\n{\n`, /cut off/, { line: 2, column: 1 }],
    ['a plan with a bracket too many', `${PLAN}}`, /the document ended before/, { line: 1, column: PLAN.length + 1 }],
    ['a plan that goes on behind its end', `${PLAN},\n"more": 1}`, /the document ended before/, { line: 1 }],
    ['a list whose elements are no objects', '[{}, 5]', /a list of values that are no objects/, { byte: 5 }],
    ['a list with an empty object', `[${PLAN},{}]`, /it is an empty object/, { byte: PLAN.length + 2 }],
    ['a document beside a plan that is no plan', `${PLAN}\n{"version":4,"serial":1}`, /a Terraform state file/, { line: 2 }],
    [
      'a plan that is a change set too',
      PLAN.replace('{', '{"Changes":[],"ChangeSetName":"x",'),
      /a Terraform plan and of a change set in one/,
      { line: 1, column: 1 },
    ],
    [
      'two lists of changes in one plan',
      PLAN.replace('{', '{"resource_changes":[],'),
      /two values for `resource_changes`/,
      { line: 1 },
    ],
    ['bytes that are no text in JSON', '{"format_version":"1.\u00002"}', /byte 0x00/, { line: 1 }],
  ])('%s', async (_, text, message, position) => {
    const error = await failureOf(text);
    expect(error.message).toMatch(message);
    expect(error.position).toMatchObject(position);
    expect(error.file).toBe('plan.json');
    expect((await failureOf(text, [5])).position).toEqual(error.position);
  });
});

test('lines are counted across chunks', async () => {
  const text = JSON.stringify(planOfRow(), null, 2);
  const broken = text.replace('"vpc-1"', 'vpc');
  const line = broken.slice(0, broken.indexOf(' vpc')).split('\n').length;
  expect((await failureOf(broken, [11])).position).toMatchObject({ line });
  expect((await failureOf(broken)).position).toMatchObject({ line });
});

test('an error in a row says where the row begins', async () => {
  const rows = [rowJson(), rowJson({ address: 'aws_vpc.b', actions: ['explode'] })];
  const text = JSON.stringify(planJson({ resource_changes: rows }), null, 1);
  const before = text.slice(0, text.indexOf('{\n   "address": "aws_vpc.b"')).split('\n');
  const error = await failureOf(text, [13]);
  expect(error.position).toMatchObject({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
  expect(error.file).toBe('plan.json');
});
