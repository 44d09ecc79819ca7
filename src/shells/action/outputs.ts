import { setOutput, summary } from '@actions/core';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../generated/report.ts';
import { type ReportFormat, renderers } from '../../report/index.ts';
import { messageOf } from '../github/undecided.ts';
import type { Session } from './session.ts';
import { upload } from './upload.ts';

const SUMMARY_LIMIT = 1 << 20;
const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  'agent-feedback': 'feedback.json',
  csv: 'csv',
  'gitlab-codequality': 'codequality.json',
  'gitlab-terraform': 'terraform.json',
  html: 'html',
  json: 'json',
  junit: 'junit.xml',
  markdown: 'md',
  sarif: 'sarif',
  terminal: 'txt',
};

/** Tells later steps what was found, and writes the reports that were asked for. */
export async function writeOutputs(session: Session, report: Report): Promise<void> {
  const { inputs, runner } = session;
  const { counts } = report;
  setOutput('verdict', report.verdict);
  setOutput('score', report.score);
  setOutput('digest', report.approvals?.digest ?? '');
  setOutput('principal', report.principal.kind);
  setOutput('environment', report.environment.name);
  setOutput('to-create', counts.create);
  setOutput('to-update', counts.update);
  setOutput('to-replace', counts.replace);
  setOutput('to-destroy', counts.delete);
  const folder = path.join(runner.temp, 'blastgate');
  await mkdir(folder, { recursive: true });
  for (const format of inputs.reports) {
    const file = path.join(folder, `report-${report.approvals?.digest.slice(-12) ?? 'none'}.${ENDINGS[format]}`);
    await writeFile(file, renderers[format](report, {}));
    setOutput(`report-${format}`, file);
    if (format === 'html') await uploadPage(session, file);
  }
}

/** The page is for people, who reach no file of a runner: it stands among the artifacts of the run. */
async function uploadPage({ warn }: Session, file: string): Promise<void> {
  try {
    await upload('Uploading the page', { name: `blastgate-${path.basename(file)}`, file });
  } catch (error) {
    warn(`The page could not be uploaded as an artifact: ${messageOf(error)}.`);
  }
}

/** Adds to the page of the run. GitHub drops a summary that is too long, so it is cut. */
export async function writeSummary(markdown: string): Promise<void> {
  const text = Buffer.byteLength(markdown) < SUMMARY_LIMIT ? markdown : `${markdown.slice(0, SUMMARY_LIMIT / 4)}…\n`;
  await summary.addRaw(text, true).write();
}
