import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../src/report/junit.ts';
import { change, report, routine } from './fixtures/build.ts';
import { HOSTILE, hostileReport, poisoned } from './fixtures/hostile.ts';
import { hugeReport } from './fixtures/huge.ts';
import { REPORTS } from './fixtures/index.ts';
import { partialReview, routineDeploy, unknownPrincipal } from './fixtures/small.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

const schema = await readFile(path.join(import.meta.dirname, 'schemas/jenkins-junit.xsd'), 'utf8');

async function faultsOf(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] });
  return errors.map(({ rawMessage }) => rawMessage);
}

test.each(Object.entries({ ...REPORTS, hostile: hostileReport, huge: hugeReport(3_000) }))(
  'the JUnit XML of %s is what the schema of Jenkins says',
  async (_, given) => {
    expect(await faultsOf(junit(given, {}))).toEqual([]);
  },
);

test('the schema finds what is wrong, so that it proves something', async () => {
  expect(await faultsOf('<testsuites><testcase/></testsuites>')).not.toEqual([]);
  expect(await faultsOf('<testsuites name="a&#0;"/>')).not.toEqual([]);
});

const NOT_XML = [
  '\u0000',
  '\u0008',
  '\u000B',
  '\u001B[2J',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&#0;',
  '<!-- -->',
  '"\'>',
];

test.each([...HOSTILE, ...NOT_XML].map((text) => [JSON.stringify(text).slice(0, 30), text]))(
  'text that is %s stays text',
  async (_, text) => {
    const xml = junit(
      poisoned(vpcCascade, (clean) => text + clean + text),
      {},
    );
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).not.toMatch(/^\s*(?:::|##\[)/m);
  },
);

describe('what fails', () => {
  test('is the verdict, and the changes that alone reach the threshold', () => {
    const given = {
      ...unknownPrincipal,
      changes: [...unknownPrincipal.changes, change('aws_x.mild', { score: 19 }), routine('aws_x.quiet')],
    };
    const xml = junit(given, {});
    expect(xml).toContain('<testsuites name="blastgate" tests="4" failures="2">');
    expect(xml).toContain('<failure type="block" message="Blocked: aws_security_group.db is changed in place and is exposed">');
    expect(xml).toContain('<testcase name="aws_security_group.db" classname="plan.json" time="0">');
    expect(xml).toContain('<testcase name="aws_x.mild" classname="plan.json" time="0"/>');
  });

  test('is nothing for a pass, or under a policy that observes', () => {
    for (const given of [routineDeploy, partialReview]) expect(junit(given, {})).toContain('failures="0"');
    expect(junit(partialReview, {})).toContain('Would need review');
  });

  test('is what a hard stop names, whatever its score', () => {
    const given = report({
      verdict: 'block',
      changes: [change('aws_x.a', { score: 1, deposed: 'ab' })],
      hardStops: [{ id: 'data-loss', message: 'm', address: 'aws_x.a' }],
    });
    expect(junit(given, {})).toMatch(/name="aws_x\.a \(deposed ab\)"[^>]*>\n\s*<failure type="block"/);
  });
});

test('of very many changes the mildest are left out, and it says so', () => {
  const xml = junit(hugeReport(3_000), {});
  expect(xml).toContain('<system-out>1030 changes left out, the least severe ones; the JSON report has all.</system-out>');
});
