import type { Change, Report } from '../generated/report.ts';
import { counted } from '../model/text.ts';
import { kindPhrase } from './change-words.ts';
import { withoutCommands } from './escape.ts';
import { plainSentence } from './plain.ts';
import type { Renderer } from './renderer.ts';
import { verdictWords } from './words.ts';
import { element, type XmlElement, xmlDocument } from './xml.ts';

const MOST = 5_000;
const TEXT = 1_000;

/**
 * A report as JUnit XML, in the schema of Jenkins: a test for the verdict, and one for each change, which fails where the change
 * alone needs more than a pass. A policy that only observes fails nothing.
 */
export const junit: Renderer = (report) => {
  const suites = [verdictSuite(report), ...planSuites(report)];
  const all = suites.flatMap(({ cases }) => cases);
  return withoutCommands(xmlDocument(element('testsuites', { name: 'blastgate', ...totals(all) }, suites.map(suiteElement))));
};

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly said: readonly string[];
}

interface Case {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly lines: readonly string[] };
}

function verdictSuite(report: Report): Suite {
  const { verdict, policy, summary, why, conditions, score } = report;
  const fails = verdict !== 'pass' && policy.mode === 'enforce';
  const said = [
    `${verdictWords(report)}: ${summary.headline}`,
    summary.consequence,
    `Score ${score} of 100.`,
    ...why.map(({ points, message }) => `+${points} ${message}`),
    ...conditions.map(({ message }) => message),
  ];
  return {
    name: 'verdict',
    said: fails ? [] : said,
    cases: [{ name: 'verdict', ...(fails ? { failure: { type: verdict, message: said[0] ?? '', lines: said.slice(1) } } : {}) }],
  };
}

function planSuites(report: Report): readonly Suite[] {
  const files = [...new Set(report.plans.map(({ file }) => file))];
  const shown = report.changes.slice(0, MOST);
  const hidden = report.changes.length - shown.length;
  return files.map((file, index) => ({
    name: file,
    cases: shown.filter(({ plan }) => plan === file).map((change) => caseOf(report, change)),
    said:
      hidden > 0 && index === 0 ? [`${counted(hidden, 'change')} left out, the least severe ones; the JSON report has all.`] : [],
  }));
}

function caseOf(report: Report, change: Change): Case {
  const { thresholds, hardStops, policy, verdict } = report;
  const name = change.deposed === undefined ? change.address : `${change.address} (deposed ${change.deposed})`;
  const stopped = hardStops.some(({ address }) => address === change.address);
  if (policy.mode === 'observe' || verdict === 'pass' || (change.score < thresholds.review && !stopped)) return { name };
  const blocks = stopped || change.score >= thresholds.block;
  return {
    name,
    failure: {
      type: blocks ? 'block' : 'review',
      message: `Score ${change.score} of 100: ${kindPhrase(change)}`,
      lines: [
        ...change.findings.map(({ points, message }) => `+${points} ${message}`),
        ...(change.wayBack === undefined ? [] : [change.wayBack]),
        ...(change.location ? [`${change.location.file}:${change.location.line}`] : []),
      ],
    },
  };
}

function suiteElement({ name, cases, said }: Suite): XmlElement {
  const title = plainSentence(name, TEXT);
  const shown = cases.map((one) => caseElement(one, title));
  const text = said.length === 0 ? [] : [element('system-out', {}, linesOf(said))];
  return element('testsuite', { name: title, ...totals(cases), errors: '0', time: '0' }, [...shown, ...text]);
}

function caseElement({ name, failure }: Case, suite: string): XmlElement {
  const about = { name: plainSentence(name, TEXT), classname: suite, time: '0' };
  if (!failure) return element('testcase', about);
  const told = element('failure', { type: failure.type, message: plainSentence(failure.message, TEXT) }, linesOf(failure.lines));
  return element('testcase', about, [told]);
}

function totals(cases: readonly Case[]) {
  return { tests: `${cases.length}`, failures: `${cases.filter(({ failure }) => failure).length}` };
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => plainSentence(line, TEXT)).join('\n');
}
