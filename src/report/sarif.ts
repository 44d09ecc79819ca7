import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Change, Report } from '../generated/report.ts';
import { counted } from '../model/text.ts';
import { type Alert, alertsOf, placeOf, stackName } from './alerts.ts';
import { kindPhrase } from './change-words.ts';
import { clip, plainSentence } from './plain.ts';
import type { Renderer } from './renderer.ts';
import { alertRule } from './sarif-rules.ts';

/** GitHub takes at most 20 runs of a file, shows 5,000 results of a run, and refuses 10 MB of gzip; without gzip it is safely less. */
const LIMITS = { runs: 20, bytes: 10_000_000, results: [5_000, 1_500, 400, 100] } as const;
const MESSAGE = 1_000;
const NAME = 500;

/** A report as SARIF 2.1.0, for code scanning: a run for each stack, the most severe results first. */
export const sarif: Renderer = (report) => {
  const alerts = alertsOf(report);
  const texts = LIMITS.results.map((most) => () => `${JSON.stringify(logOf(report, alerts, most), null, 2)}\n`);
  return firstThatFits(texts);
};

function firstThatFits([make, ...others]: readonly (() => string)[]): string {
  const text = make?.() ?? '';
  return others.length === 0 || text.length <= LIMITS.bytes ? text : firstThatFits(others);
}

function logOf(report: Report, alerts: readonly Alert[], most: number): Log {
  const files = [...new Set(report.plans.map(({ file }) => file))];
  const runs =
    files.length <= LIMITS.runs
      ? files.map((file) => ({ stack: stackName(report, file), alerts: alerts.filter(({ plan }) => plan === file) }))
      : [{ stack: 'all', alerts }];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: runs.map((run) => runOf(report, run, most)),
  };
}

function runOf(
  report: Report,
  { stack, alerts }: { readonly stack: string; readonly alerts: readonly Alert[] },
  most: number,
): Run {
  const shown = alerts.slice(0, most);
  const hidden = alerts.length - shown.length;
  const ids = [...new Set(shown.map(({ rule }) => rule))].toSorted();
  const changes = new Map(report.changes.map((change) => [change.id, change]));
  return {
    tool: { driver: { name: 'Blastgate', version: report.tool.version, rules: ids.map(ruleOf) } },
    // What follows the last slash would be taken for the number of a run, which must not differ between two of the same plan.
    automationDetails: { id: `blastgate/${clip(stack, NAME)}/` },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: hidden === 0 ? [] : [{ level: 'warning', message: { text: leftOut(hidden) } }],
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: shown.map((alert) => ({ ...resultOf(alert, startOf(report, alert, changes)), ruleIndex: ids.indexOf(alert.rule) })),
    properties: { verdict: report.verdict, score: report.score, environment: report.environment.name },
  };
}

function leftOut(hidden: number): string {
  return `${counted(hidden, 'result')} left out, the least severe ones, to stay within the limits of code scanning; the JSON report has all.`;
}

/** Channels whose rules say something of security, with the severity that code scanning orders its alerts by: 0 to 10, 7 is high. */
const SECURITY_SEVERITY: Readonly<Record<string, string>> = { security: '8.0', code: '8.0', protection: '6.0' };

function ruleOf(id: string): ReportingDescriptor {
  const { title, channel, help } = alertRule(id);
  const severity = SECURITY_SEVERITY[channel];
  return {
    id: clip(id, NAME),
    name: clip(id, NAME),
    shortDescription: { text: clip(title, NAME) },
    fullDescription: { text: clip(title, NAME) },
    help: { text: `${clip(title, NAME)}.\n\n${help}`, markdown: help },
    properties: {
      tags: ['infrastructure', channel, ...(severity === undefined ? [] : ['security'])].filter(
        (tag, at, all) => all.indexOf(tag) === at,
      ),
      ...(severity === undefined ? {} : { 'security-severity': severity }),
    },
  };
}

function resultOf(alert: Alert, start: Change | undefined): Result {
  const { rule, message, severity, change, fingerprint } = alert;
  return {
    ruleId: clip(rule, NAME),
    level: levelOf(severity),
    rank: Math.round(severity * 1000) / 10,
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: physical(placeOf(alert)), ...(change ? { logicalLocations: [logical(change)] } : {}) }],
    ...(start
      ? {
          relatedLocations: [
            {
              id: 1,
              message: { text: 'The root cause' },
              physicalLocation: physical(placeOf({ change: start, plan: start.plan })),
            },
          ],
        }
      : {}),
    // The first is the one that code scanning compares.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'blastgate/v1': fingerprint },
    ...(change ? { properties: { action: kindPhrase(change), environment: change.environment, score: change.score } } : {}),
  };
}

function levelOf(severity: number): 'error' | 'warning' | 'note' {
  if (severity >= 0.5) return 'error';
  return severity >= 0.2 ? 'warning' : 'note';
}

/** In a message of SARIF `[text](target)` is a link, which none of ours is. */
function sarifText(message: string): string {
  return plainSentence(message, MESSAGE).replaceAll('](', '] (') || 'No description.';
}

/** The change where it starts, where that is another one that stands in the checkout. */
function startOf({ causes }: Report, { change }: Alert, changes: ReadonlyMap<string, Change>): Change | undefined {
  const [first] = causes.find(({ id }) => id === change?.cause)?.changes ?? [];
  const start = changes.get(first ?? '');
  return start?.location && start.id !== change?.id ? start : undefined;
}

function physical({ file, line }: { readonly file: string; readonly line: number }) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: line } };
}

function logical({ address }: Change) {
  return { fullyQualifiedName: clip(address, NAME), kind: 'resource' };
}
