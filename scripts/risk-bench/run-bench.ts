import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { analyze } from '../../src/assess.ts';
import type { Report } from '../../src/generated/report.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import { InputError } from '../../src/model/errors.ts';
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
  /** Why nothing could be decided: such a plan is held up for everybody, and counts as blocked. */
  readonly undecided?: string;
}

/** Runs every labelled plan of a folder through the pipeline, one after the other. */
export async function runBench(folder: string): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const label of await readLabels(folder)) judged.push(await judgedIn(folder, label));
  return judged;
}

async function judgedIn(folder: string, label: Label): Promise<Judged> {
  try {
    return judgedOf(label, await reportOn(label, folder));
  } catch (error) {
    if (error instanceof InputError) return undecidedOf(label, error.message);
    throw error;
  }
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

function undecidedOf(label: Label, undecided: string): Judged {
  const expectedEnvironment = environmentOf(label.environment);
  return {
    label,
    expectedEnvironment,
    agent: 'block',
    human: 'block',
    score: 0,
    environment: 'unknown',
    reason: 'undecided',
    undecided,
  };
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
