import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { planText } from '../genplan/plan-text.ts';
import { measure, peakMemory } from './measure.ts';
import type { SizeResult } from './page.ts';
import { analyzing, lengthByJq, parsing, versionOf } from './subjects.ts';

export interface PlanSize {
  readonly megabytes: number;
  /** Share of resources that stay as they are. */
  readonly unchanged: number;
}

/** Above this V8 cannot hold the text, and jq needs more memory than most machines have. */
const MOST_AT_ONCE = 500;

/** Times one size of plan next to what reads it whole. The plan is removed again: it may be of gigabytes. */
export async function measureSize({ megabytes, unchanged }: PlanSize, folder: string, runs: number): Promise<SizeResult> {
  const file = path.join(folder, `plan-${megabytes}.json`);
  await pipeline(Readable.from(planText(megabytes * 1e6, { unchanged, seed: 1 })), createWriteStream(file));
  const analyze = analyzing(file);
  const others = megabytes > MOST_AT_ONCE ? [] : [parsing(file), ...(versionOf('jq') === undefined ? [] : [lengthByJq(file)])];
  const timings = measure([analyze, ...others], runs);
  const memory = [analyze, ...others].flatMap((subject) => {
    const peak = peakMemory(subject);
    return peak === undefined ? [] : [{ name: subject.name, megabytes: peak }];
  });
  const bytes = (await stat(file)).size;
  await rm(file);
  return { megabytes: bytes / 1e6, unchanged, timings, memory };
}
