import type { Timing } from './measure.ts';
import type { Target } from './targets.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly versions: readonly string[];
  readonly date: string;
  /** Processes that wanted to run, on average over the minute before. */
  readonly load: number;
}

/** What one size of plan took, with everything it is compared with. */
export interface SizeResult {
  readonly megabytes: number;
  /** Share of resources that stay as they are. */
  readonly unchanged: number;
  readonly timings: readonly Timing[];
  readonly memory: readonly { readonly name: string; readonly megabytes: number }[];
}

/** A plan that Terraform made, as big as the JSON that it shows. */
export interface TerraformResult {
  readonly megabytes: number;
  readonly timings: readonly Timing[];
}

export interface SpeedPage {
  readonly machine: Machine;
  readonly small: readonly Timing[];
  readonly terraform: TerraformResult | undefined;
  readonly sizes: readonly SizeResult[];
  readonly targets: readonly Target[];
}

/** The page `docs/performance.md`. */
export function speedPage({ machine, small, terraform, sizes, targets }: SpeedPage): string {
  const sections = sizes.flatMap((size) => [
    `## A plan of ${Math.round(size.megabytes)} MB, ${Math.round(size.unchanged * 100)} % unchanged`,
    timingTable(size.timings, size.megabytes),
    size.memory.map(({ name, megabytes }) => `- most memory held by ${name}: ${Math.round(megabytes)} MB`).join('\n'),
  ]);
  const shown = terraform && [
    `## What Terraform shows: ${Math.round(terraform.megabytes)} MB`,
    'Four thousand objects of its own provider. `blastgate analyze` reads what `terraform show -json` wrote.',
    timingTable(terraform.timings, terraform.megabytes),
  ];
  return `${[
    '# Performance',
    'Written by `npm run bench`, which measures on the machine where it runs. Every row is a whole process, from its start to its end, and the median of its runs; the runs of a table take turns.',
    `- ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB of memory, ${machine.system}\n- ${machine.versions.join(', ')}\n- measured on ${machine.date}; before it, ${machine.load.toFixed(1)} other processes wanted to run at any time: above 0.5 the machine was shared, and only figures of one table may be compared`,
    '## Targets',
    table(
      ['What', 'Wanted', 'Measured', ''],
      targets.map(({ what, wanted, measured, met }) => [what, wanted, measured, met ? 'met' : '**missed**']),
    ),
    '## A small plan',
    timingTable(small),
    ...sections,
    ...(shown ?? []),
    '## To repeat it',
    '`npm run build`, then `npm run bench`; `npm run bench -- --large` adds a plan of 2 GB, which neither V8 nor jq can read whole on most machines. `npm run bench -- --small` takes seconds and fails where a figure is three times off: CI runs it. The plans are synthetic (`scripts/genplan.ts`): attribute names and types of 28 AWS resource types, modules, prior state and configuration, policies as text inside text, and decoys that a reader without a parser would stumble over. The rows with `JSON.parse` and `jq` are what reading alone costs.',
  ].join('\n\n')}\n`;
}

function timingTable(timings: readonly Timing[], megabytes?: number): string {
  const speed = (median: number): readonly string[] =>
    megabytes === undefined ? [] : [`${Math.round((megabytes / median) * 1000)} MB/s`];
  return table(
    ['Command', 'Median', ...(megabytes === undefined ? [] : ['Speed']), 'Fastest', 'Slowest', 'Runs'],
    timings.map(({ name, median, fastest, slowest, runs }) => [
      name,
      `${Math.round(median)} ms`,
      ...speed(median),
      ...[fastest, slowest].map((time) => `${Math.round(time)} ms`),
      String(runs),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
