import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { RULE_PAGES } from '../../src/generated/rule-pages.ts';
import { sarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/risk/rules/index.ts';
import { change, report } from './fixtures/build.ts';
import { HOSTILE, hostileReport, poisoned } from './fixtures/hostile.ts';
import { hugeReport } from './fixtures/huge.ts';
import { REPORTS } from './fixtures/index.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

const schema = JSON.parse(await readFile(path.join(import.meta.dirname, 'schemas/sarif-schema-2.1.0.json'), 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const logOf = (given: Report): Log => JSON.parse(sarif(given, {}));

function finding(rule: string, message = `\`x\` breaks ${rule}`) {
  return { rule, channel: 'security', severity: 0.6, points: 60, message } as const;
}

/** Databases in one plan each. */
function inPlans(count: number): Report {
  const [plan] = report().plans;
  const files = Array.from({ length: count }, (_, index) => `stacks/s${index}.json`);
  return report({
    plans: plan ? files.map((file) => ({ ...plan, file })) : [],
    changes: files.map((file) =>
      change('aws_db_instance.main', { id: file, plan: file, score: 60, findings: [finding('data-loss')] }),
    ),
  });
}

describe.each(Object.entries({ ...REPORTS, hostile: hostileReport, huge: hugeReport(3_000), many: inPlans(30) }))(
  'the SARIF of %s',
  (_, given) => {
    test('is what the official schema says', () => {
      validate(JSON.parse(sarif(given, {})));
      expect(validate.errors).toBeNull();
    });

    test('is known by one fingerprint a result', () => {
      const prints = logOf(given).runs.flatMap(({ results = [] }) =>
        results.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']),
      );
      expect(new Set(prints).size).toBe(prints.length);
      expect(prints).not.toContain(undefined);
    });
  },
);

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
  'a report full of %s is valid and makes no links',
  (_, text) => {
    const bad = poisoned(vpcCascade, (clean) => clean + text);
    validate(JSON.parse(sarif(bad, {})));
    expect(validate.errors).toBeNull();
    for (const { results = [] } of logOf(bad).runs) {
      for (const { message, locations } of results) {
        expect(message.text).not.toMatch(/\]\(|[^\P{C}]/u);
        expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(
          /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[\w.~%!*'()/-]+$/,
        );
      }
    }
  },
);

test('a finding stands on its line, names its resource, its rule and where it starts', () => {
  const root = change('aws_vpc.main', {
    score: 80,
    cause: 'attribute:aws_vpc.main',
    location: { file: 'net/main.tf', line: 3 },
    findings: [finding('outage-on-destroy')],
  });
  const lost = change('module.a.aws_db_instance.main', {
    score: 90,
    cause: 'attribute:aws_vpc.main',
    location: { file: 'data base/main.tf', line: 12 },
    findings: [{ ...finding('data-loss', '`aws_db_instance.main` is destroyed'), severity: 0.9, weight: 0.5 }],
  });
  const cause = {
    id: 'attribute:aws_vpc.main',
    kind: 'attribute',
    message: 'm',
    changes: [root.id, lost.id],
    destroyed: 2,
    score: 90,
  } as const;
  const [run] = logOf(report({ changes: [lost, root], causes: [{ ...cause, changes: [...cause.changes] }] })).runs;
  const result = run?.results?.find(({ ruleId }) => ruleId === 'data-loss');
  expect(result).toMatchObject({
    level: 'warning',
    rank: 45,
    message: { text: 'aws_db_instance.main is destroyed' },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'data%20base/main.tf', uriBaseId: '%SRCROOT%' }, region: { startLine: 12 } },
        logicalLocations: [{ fullyQualifiedName: 'module.a.aws_db_instance.main' }],
      },
    ],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'net/main.tf' }, region: { startLine: 3 } } }],
  });
  expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('data-loss');
});

test('each rule carries the help of its page, and those about security a severity', () => {
  expect(RULE_PAGES.map(({ id, title, channel }) => ({ id, title, channel }))).toEqual(
    rules.map(({ id, title, channel }) => ({ id, title, channel })),
  );
  const findings = rules.map(({ id }) => finding(id));
  const [run] = logOf(report({ changes: [change('aws_x.a', { findings })] })).runs;
  const described = run?.tool.driver.rules ?? [];
  expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { help, id, properties } of described) {
    const channel = rules.find((rule) => rule.id === id)?.channel ?? '';
    expect(help?.markdown).toMatch(/^## What it finds\n\n[\s\S]{200}/);
    expect(properties?.['security-severity'] !== undefined).toBe(['security', 'protection', 'code'].includes(channel));
  }
});

test('what cannot be judged and what adds up are results of the plan', () => {
  const given = report({
    score: 70,
    conditions: [{ id: 'incomplete-plan', least: 'review', message: 'This plan shows only a part.' }],
    why: [
      { id: 'environment-recreate', label: 'environment recreate', points: 30, message: 'all of it goes' },
      { id: 'concentration', label: 'concentration', points: 6, message: 'many changes add up' },
    ],
  });
  const [run] = logOf(given).runs;
  expect(run?.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['environment-recreate', 'error'],
    ['incomplete-plan', 'warning'],
    ['concentration', 'warning'],
  ]);
  expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('plan.json');
});

describe('the limits of code scanning', () => {
  test('each stack has a run of its own and an id that stays', () => {
    const { runs } = logOf(inPlans(20));
    expect(runs.map(({ automationDetails }) => automationDetails?.id)).toEqual(
      Array.from({ length: 20 }, (_, index) => `blastgate/stacks/s${index}.json/`),
    );
    expect(runs.map(({ results }) => results?.length)).toEqual(Array(20).fill(1));
  });

  test('more than 20 stacks share one run, and nothing is lost', () => {
    const { runs } = logOf(inPlans(21));
    expect(runs.map(({ automationDetails, results }) => [automationDetails?.id, results?.length])).toEqual([
      ['blastgate/all/', 21],
    ]);
  });

  test('of more than 5,000 results the worst are kept, and the run says how many are not', () => {
    const changes = Array.from({ length: 6_000 }, (_, index) =>
      change(`aws_x.n${index}`, { findings: [{ ...finding('data-loss'), severity: 0.1 + index / 10_000 }] }),
    );
    const text = sarif(report({ changes }), {});
    const { results = [], invocations = [] } = JSON.parse(text).runs[0];
    expect(results).toHaveLength(5_000);
    expect(results.at(-1)).toMatchObject({ rank: 20 });
    expect(invocations).toMatchObject([
      { toolExecutionNotifications: [{ message: { text: expect.stringMatching(/^1000 results left out/) } }] },
    ]);
    expect(text.length).toBeLessThan(10_000_000);
  });

  test('long texts never make a file that is too big', () => {
    const changes = Array.from({ length: 6_000 }, (_, index) =>
      change(`aws_x.${'n'.repeat(3_000)}${index}`, { findings: [finding('data-loss', 'm'.repeat(9_000))] }),
    );
    const text = sarif(report({ changes }), {});
    expect(text.length).toBeLessThan(10_000_000);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(JSON.parse(text).runs[0].results.length).toBeGreaterThan(1_000);
  });
});
