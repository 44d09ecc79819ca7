import type { Timing } from './measure.ts';
import type { SizeResult } from './page.ts';
import { analyzing, emptyNode, guardDenied, guardFree, lengthByJq, parsing, smallVerdict, version } from './subjects.ts';

/** Something that was promised, and what was measured. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
  /** How many times over the wanted figure it is: 1 just meets it. */
  readonly off: number;
}

/** Beyond this a figure is no matter of a busy machine. */
const FAR = 3;

export function isFarOff({ off }: Target): boolean {
  return off > FAR;
}

export function targetsOf(small: readonly Timing[], sizes: readonly SizeResult[]): readonly Target[] {
  const empty = medianOf(small, emptyNode.name);
  return [
    overNode("`--version`, over `node -e ''`", medianOf(small, version.name) - empty, { most: 15, empty }),
    overNode("verdict of a small plan, over `node -e ''`", medianOf(small, smallVerdict.name) - empty, { most: 50, empty }),
    ...[guardFree, guardDenied].map(({ name }) =>
      overNode(`${name}, over \`node -e ''\``, medianOf(small, name) - empty, { most: 40, empty }),
    ),
    ...sizes.flatMap(targetsOfSize),
  ];
}

/** Milliseconds are a machine's own: far off is told by the time that an empty Node takes on it. */
function overNode(what: string, over: number, { most, empty }: { readonly most: number; readonly empty: number }): Target {
  const usual = 25;
  const off = (over + empty) / empty / ((most + usual) / usual);
  return { what, wanted: `at most ${most} ms`, measured: `${Math.round(over)} ms`, met: over <= most, off };
}

function targetsOfSize({ megabytes, unchanged, timings, memory }: SizeResult): readonly Target[] {
  const what = `plan of ${Math.round(megabytes)} MB, ${Math.round(unchanged * 100)} % unchanged`;
  const analyze = medianOf(timings, analyzing('').name);
  const against = (name: string): number => analyze / medianOf(timings, name);
  if (megabytes > 500) {
    const held = memory.find(({ name }) => name === analyzing('').name)?.megabytes ?? Number.NaN;
    return [
      {
        what: `${what}: memory`,
        wanted: 'at most 300 MB',
        measured: `${Math.round(held)} MB`,
        met: held <= 300,
        off: held / 300,
      },
    ];
  }
  const parse = ratio(`${what}, against \`JSON.parse\``, against(parsing('').name), megabytes > 50 ? 0.5 : 3);
  const byJq = against(lengthByJq('').name);
  return megabytes > 50 && !Number.isNaN(byJq) ? [parse, ratio(`${what}, against \`jq\``, byJq, 1 / 8)] : [parse];
}

function ratio(what: string, measured: number, most: number): Target {
  const times = (factor: number): string => `${factor.toFixed(2)} times its time`;
  return { what, wanted: `at most ${times(most)}`, measured: times(measured), met: measured <= most, off: measured / most };
}

function medianOf(timings: readonly Timing[], name: string): number {
  return timings.find((timing) => timing.name === name)?.median ?? Number.NaN;
}
