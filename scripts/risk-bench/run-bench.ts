import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { analyze } from '../../src/assess.ts';
import type { Report } from '../../src/generated/report.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import type { Verdict } from '../../src/model/policy.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { environmentOf, type Label, policyTextFor, readLabels } from './labels.ts';

/** One plan, judged, beside what its label expects. */
export interface Judged {
  readonly label: Label;
  readonly expectedEnvironment: EnvironmentName;
  readonly agent: Verdict;
  readonly human: Verdict;
  readonly score: number;
  readonly environment: EnvironmentName;
  readonly reason: string;
}

/** Runs every labelled plan of a folder through the pipeline, one after the other. */
export async function runBench(folder: string): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const label of await readLabels(folder)) judged.push(judgedOf(label, await reportOn(label, folder)));
  return judged;
}

function reportOn(label: Label, folder: string): Promise<Report> {
  const { workspace, backend, account } = label.context;
  return analyze([{ file: label.file, chunks: contentOf(path.join(folder, label.file)) }], {
    policy: parsePolicy(policyTextFor(label), 'the bench'),
    principal: { kind: 'unknown', confidence: 'low', evidence: [], operators: [] },
    facts: {
      ...(workspace === undefined ? {} : { workspace }),
      ...(backend === undefined ? {} : { backend }),
      ...(account === undefined ? {} : { account }),
      trusted: true,
    },
    toolVersion: 'bench',
  });
}

/** A plan as it stands in the folder, or packed beside its name. */
function contentOf(file: string): AsyncIterable<Buffer> {
  return existsSync(file) ? createReadStream(file) : createReadStream(`${file}.gz`).pipe(createGunzip());
}

function judgedOf(label: Label, { outlook }: Report): Judged {
  const { agent, human } = outlook;
  return {
    label,
    expectedEnvironment: environmentOf(label.environment),
    agent: agent.verdict,
    human: human.verdict,
    score: agent.score,
    environment: agent.environment,
    reason: agent.reason ?? 'routine',
  };
}
