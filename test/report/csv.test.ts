import { expect, test } from 'vitest';
import { csv } from '../../src/report/csv.ts';
import { change, report } from './fixtures/build.ts';
import { HOSTILE, poisoned } from './fixtures/hostile.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

/** RFC 4180, strictly: rows end with CRLF, a quote inside quotes is doubled. */
function parse(text: string): readonly (readonly string[])[] {
  const cell = String.raw`(?:"(?:[^"]|"")*"|[^",\r\n]*)`;
  expect(text).toMatch(new RegExp(`^(?:${cell}(?:,${cell})*\r\n)+$`));
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((row) =>
      [...row.matchAll(new RegExp(`(?:^|,)(${cell})`, 'g'))].map(([, text = '']) =>
        text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text,
      ),
    );
}

test('every change is a row under the names of the columns', () => {
  const rows = parse(csv(vpcCascade, {}));
  expect(rows.length).toBe(vpcCascade.changes.length + 1);
  const [head = [], first = []] = rows;
  expect(Object.fromEntries(head.map((name, index) => [name, first[index]]))).toMatchObject({
    plan: 'plan.json',
    address: 'aws_db_instance.main',
    action: 'destroyed, then created',
    score: '97',
    routine: 'false',
    effects: 'data lost; outage',
    dependents: '3',
    line: '',
  });
});

test('the line of the configuration is there where it is known', () => {
  const text = csv(report({ changes: [change('aws_x.a', { location: { file: 'net/main.tf', line: 7 } })] }), {});
  expect(text).toMatch(/,"net\/main\.tf",7\r\n$/);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =cmd|x!A0',
  '＝1',
  '=HYPERLINK("http://evil.example";"x")',
  '"=1"',
])('a spreadsheet runs no formula: %j', (evil) => {
  for (const row of parse(csv(report({ changes: [change(evil, { previousAddress: evil, type: evil, plan: evil })] }), {}))) {
    for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  }
});

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 30), text]))('rows and columns hold against %s', (_, text) => {
  const rows = parse(
    csv(
      poisoned(vpcCascade, (clean) => text + clean + text),
      {},
    ),
  );
  expect(rows.map((row) => row.length)).toEqual(Array(vpcCascade.changes.length + 1).fill(17));
});

test('a plan without changes is the head alone', () => {
  expect(parse(csv(report(), {})).length).toBe(1);
});
