import { describe, expect, test } from 'vitest';
import type { Change, Report } from '../../src/generated/report.ts';
import { kindPhrase } from '../../src/report/change-words.ts';
import { lowerFirst } from '../../src/report/view.ts';
import {
  countsPhrase,
  evidencePhrase,
  hardStopPhrase,
  outcomePhrase,
  principalPhrase,
  principalWords,
  scorePhrase,
  thresholdWords,
} from '../../src/report/words.ts';
import { change, counts, outcome, report } from './fixtures/build.ts';

type Evidence = Report['environment']['evidence'][number];

test.each<[Partial<Change>, string]>([
  [{ kind: 'create' }, 'created'],
  [{ kind: 'replace-create-first' }, 'created, then destroyed'],
  [{ kind: 'replace-create-first', oldKept: true }, 'created, and the old one leaves management'],
  [{ kind: 'forget' }, 'leaves management, goes on existing'],
  [{ kind: 'delete', deposed: 'a1b2' }, 'leftover (deposed) object destroyed'],
  [{ kind: 'replace-destroy-first', likelihood: 'conditional' }, 'perhaps destroyed, then created'],
  [{ kind: 'replace-destroy-first', likelihood: 'dynamic' }, 'depending on a value that is known later, destroyed, then created'],
])('%j is said as "%s"', (parts, phrase) => {
  expect(kindPhrase(change('aws_vpc.a', parts))).toBe(phrase);
});

test.each<[Report['principal']['kind'], string | undefined, string, string]>([
  ['agent', 'Kiro', 'Kiro, an agent', 'agent (Kiro)'],
  ['agent', undefined, 'an agent', 'agent'],
  ['assisted', 'Ada', 'Ada, a person with an assistant', 'assisted (Ada)'],
  ['automation', 'renovate', 'renovate, automation', 'automation (renovate)'],
  ['human', undefined, 'a person', 'human'],
  ['unknown', undefined, 'unknown; judged as if an agent wrote it', 'author unknown'],
])('%s %s is "%s", in short "%s"', (kind, name, phrase, words) => {
  const principal = { kind, ...(name === undefined ? {} : { name }), confidence: 'high' as const, evidence: [], operators: [] };
  expect(principalPhrase(principal)).toBe(phrase);
  expect(principalWords(principal)).toBe(words);
});

test('an agent is named with who stands behind it', () => {
  const principal = { kind: 'agent' as const, confidence: 'high' as const, evidence: [], operators: ['dana', 'eve'] };
  expect(principalPhrase(principal)).toBe('an agent, operated by `dana`, `eve`');
});

test.each<[Partial<Evidence>, string]>([
  [
    { source: 'tag-before', where: 'tags.Environment', text: 'prod', count: 20 },
    'the existing tag `tags.Environment = "prod"` on 20 resources',
  ],
  [{ source: 'variable', where: 'var.environment', text: 'prod' }, 'the variable `var.environment = "prod"`'],
  [{ source: 'workspace', where: 'workspace', text: 'prod' }, 'the workspace `"prod"`'],
  [{ source: 'account', where: '123456789012' }, 'the account `123456789012`'],
  [{ source: 'said', where: '--environment', text: '--environment' }, 'it was said with `--environment`'],
])('%j reads as %s', (parts, phrase) => {
  expect(evidencePhrase({ says: 'production', source: 'name', where: '', count: 1, mayLower: true, ...parts })).toBe(phrase);
});

describe('the score', () => {
  const scored = (parts: Partial<Report>) => scorePhrase(report(parts));

  test.each<[Partial<Report>, string]>([
    [{ verdict: 'block', score: 98 }, "98 of 100; an agent's plan for production is blocked from 50"],
    [{ verdict: 'review', score: 34 }, "34 of 100; an agent's plan for production needs review from 20 and is blocked from 50"],
    [
      { verdict: 'review', score: 5 },
      "5 of 100; an agent's plan for production needs review from 20 and is blocked from 50. What decides is not the score",
    ],
    [
      { verdict: 'pass', score: 5, environment: { name: 'sandbox', evidence: [] }, thresholds: { review: 90, block: 101 } },
      "5 of 100; an agent's plan for a sandbox needs review from 90 and is never blocked by its score",
    ],
    [
      { verdict: 'pass', score: 5, environment: { name: 'unknown', evidence: [] }, thresholds: { review: 101, block: 101 } },
      "5 of 100; an agent's plan for an unknown environment never needs review by its score and is never blocked by its score",
    ],
  ])('%j is measured: %s', (parts, phrase) => {
    expect(scored(parts)).toBe(phrase);
  });

  test('is measured for whoever wrote the plan', () => {
    const principal = { kind: 'human' as const, confidence: 'said' as const, evidence: [], operators: [] };
    expect(scored({ principal })).toContain("a person's plan for production");
    expect(scored({ principal: { ...principal, kind: 'automation' } })).toContain("automation's plan for production");
  });

  test('of either outcome comes with its thresholds', () => {
    expect(outcomePhrase(outcome({ thresholds: { review: 101, block: 101 } }))).toBe(
      'passes (0 of 100, production; never reviewed by score, never blocked by score)',
    );
  });

  test.each([
    ['pass', 'review from 20'],
    ['review', 'review from 20'],
    ['block', 'blocks from 50'],
  ] as const)('of a %s is held against "%s"', (verdict, words) => {
    expect(thresholdWords({ review: 20, block: 50 }, verdict)).toBe(words);
  });
});

test.each([
  [counts(), 'nothing to change'],
  [counts({ create: 1, replace: 16, update: 2, delete: 1 }), '17 to create, 2 to update, 17 to destroy'],
  [counts({ replace: 3, destroyed: 1, forget: 1 }), '3 to create, 1 to destroy, 3 to leave management'],
  [counts({ import: 1, move: 2, forget: 3, undetermined: 4 }), '1 to import, 2 to move, 3 to leave management, 4 not decided'],
])('counts %# are said as Terraform says them', (numbers, phrase) => {
  expect(countsPhrase(numbers)).toBe(phrase);
});

test('hard stops are grouped by rule, each with the first resources', () => {
  const stop = (id: string, address?: string) => ({ id, message: 'm', ...(address === undefined ? {} : { address }) });
  const hardStops = [stop('environment-recreate'), ...['a', 'b', 'c', 'd', 'a'].map((name) => stop('data-loss', name))];
  expect(hardStopPhrase(report({ hardStops }))).toBe(
    'Blocked for an agent whatever the score: environment recreate; data loss (`a`, `b`, `c`, … 1 more).',
  );
  expect(hardStopPhrase(report())).toBeUndefined();
});

test.each([
  ['One change replaces all.', 'one change replaces all.'],
  ['This plan passes', 'this plan passes'],
  ['`aws_vpc.main` goes', '`aws_vpc.main` goes'],
  ['Kiro deletes production', 'Kiro deletes production'],
  ['Itinerary is a name', 'Itinerary is a name'],
])('%s, inside a sentence, is %s', (sentence, inside) => {
  expect(lowerFirst(sentence)).toBe(inside);
});
