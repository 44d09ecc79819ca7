import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** One command to be timed as a whole process, from its start to its end. */
export interface Subject {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes that are no failure: a verdict is one too. */
  readonly accepts: readonly number[];
}

export interface Timing {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly runs: number;
}

/**
 * Times every subject `runs` times, in turns, so that a machine that gets slower or faster meanwhile does so for all of them;
 * one run of each before that warms the file cache.
 */
export function measure(subjects: readonly Subject[], runs: number): readonly Timing[] {
  const samples = new Map(subjects.map(({ name }): [string, number[]] => [name, []]));
  for (const subject of subjects) timeOnce(subject);
  for (let run = 0; run < runs; run += 1) {
    for (const subject of subjects) samples.get(subject.name)?.push(timeOnce(subject));
  }
  return [...samples].map(([name, times]) => summary(name, times));
}

function timeOnce({ name, command, args, accepts }: Subject): number {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(command, args, { env: quietEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined) throw error;
  if (status === null || !accepts.includes(status)) throw new Error(`${name} ended with ${String(status)}: ${stderr.toString()}`);
  return milliseconds;
}

/** GNU time: Node does not tell what its children held. */
const TIME = '/usr/bin/time';

/** The most memory that a process held, in megabytes; `undefined` where it cannot be told. */
export function peakMemory({ command, args }: Subject): number | undefined {
  if (!existsSync(TIME)) return undefined;
  const { stderr } = spawnSync(TIME, ['-f', 'peak=%M', command, ...args], {
    env: quietEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kilobytes = /peak=(\d+)/.exec(stderr)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Extra certificates are read at every start of Node and cost some 50 ms: they belong to a machine, not to what is measured. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

function summary(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { name, median, fastest: at(0), slowest: at(sorted.length - 1), runs: sorted.length };
}
