import type { Plan as StoredPlan, StoredAssessment } from '../generated/assessment.ts';
import { InputError } from '../model/errors.ts';
import { code } from '../model/text.ts';

/** A stored assessment and the file that it was read from. */
export interface Result {
  readonly file: string;
  readonly stored: StoredAssessment;
}

/** What the results have to have been judged by. */
export interface MergeTerms {
  readonly toolVersion: string;
  readonly settings: string;
}

/**
 * The results of all parts of a run as that of the run, its plans in the order in which one run would have read them. Throws
 * InputError where a part is missing or given twice, or where they do not belong together: a decision on less than everything is
 * none.
 */
export function mergeResults(results: readonly Result[], terms: MergeTerms): StoredAssessment {
  const [first] = results;
  if (first === undefined) throw new InputError('There is no result to merge.', 'Name the files that `--result` wrote.');
  for (const result of results) refuseOther(result, first, terms);
  refuseGaps(results);
  const plans = results
    .toSorted((a, b) => indexOf(a) - indexOf(b))
    .flatMap(({ stored }) => stored.plans.map((plan) => ({ plan, rank: rankOf(plan, stored) })))
    .toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  refuseTwins(results);
  return { ...first.stored, plans: plans.map(({ plan }) => plan) };
}

function refuseOther({ file, stored }: Result, first: Result, { toolVersion, settings }: MergeTerms): void {
  const { version } = stored.tool;
  if (version !== toolVersion) {
    throw new InputError(`${file} was written by blastgate ${version}; this is ${toolVersion}.`, 'Use one version in all jobs.', {
      file,
    });
  }
  if (stored.settings !== settings) {
    throw new InputError(
      `${file} was judged by another policy or other knowledge than this merge.`,
      'Use the same in all jobs.',
      {
        file,
      },
    );
  }
  if (JSON.stringify(stored.facts) !== JSON.stringify(first.stored.facts)) {
    throw new InputError(
      `${first.file} and ${file} were told different things of where their plans would be applied.`,
      'Give every part the same `--environment` and `--context`.',
      { file },
    );
  }
}

/** Every part from the first to the last, each once, of one run. */
function refuseGaps(results: readonly Result[]): void {
  const parts = results.map(({ file, stored }) => ({ file, part: stored.part ?? single(file, results.length) }));
  const [first] = parts;
  if (first === undefined) return;
  const { of, files } = first.part;
  const stray = parts.find(({ part }) => part.of !== of || part.files !== files);
  if (stray) {
    const why = stray.part.of === of ? 'were cut out of different lists of files' : `say ${of} and ${stray.part.of} parts`;
    throw new InputError(`${first.file} and ${stray.file} ${why}, so they are of different runs.`, TOGETHER, {
      file: stray.file,
    });
  }
  const seen = new Map<number, string>();
  for (const { file, part } of parts) {
    const other = seen.get(part.index);
    if (other !== undefined) {
      throw new InputError(`${other} and ${file} are both part ${part.index} of ${of}.`, TOGETHER, { file });
    }
    seen.set(part.index, file);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length === 0) return;
  const [be, what] = missing.length === 1 ? ['is', 'Part'] : ['are', 'Parts'];
  throw new InputError(
    `${what} ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''} of ${of} ${be} missing.`,
    'A plan that nobody looked at is never a pass: see why that job wrote no result.',
  );
}

const TOGETHER = 'Merge the results of one run, each once.';

function single(file: string, count: number): { readonly index: number; readonly of: number; readonly files?: string } {
  if (count === 1) return { index: 1, of: 1 };
  throw new InputError(
    `${file} does not say which part of a run it is, so a missing one would not be noticed.`,
    'Write every result with `--shard i/n`, or with `--part i/n` where each job has its own plans.',
    { file },
  );
}

function indexOf({ stored }: Result): number {
  return stored.part?.index ?? 1;
}

/** Change sets come before plans, as one run reads them; then the place of the file, where the parts share one list. */
function rankOf({ source, order = 0 }: StoredPlan, { part }: StoredAssessment): readonly [number, number] {
  return [source.format === 'cloudformation' ? 0 : 1, part?.files === undefined ? 0 : order];
}

function refuseTwins(results: readonly Result[]): void {
  const seen = new Map<string, string>();
  for (const { file, stored } of results) {
    for (const { source } of stored.plans) {
      const name = source.stack === undefined ? source.file : `${source.file} (${source.stack})`;
      const other = seen.get(name);
      if (other !== undefined && other !== file) {
        throw new InputError(
          `${other} and ${file} both hold a plan ${code(name)}.`,
          'Run every job in the repository root, so that each plan has a path of its own, and give each plan to one job.',
          { file },
        );
      }
      seen.set(name, file);
    }
  }
}
