import { isTerminal } from '../print.ts';

const SHOW_AFTER_MS = 1000;
const REDRAW_MS = 100;

export interface Progress {
  readonly onProgress: (bytes: number) => void;
  readonly end: () => void;
}

/** A line on stderr that says how far reading has come, once it takes longer than a second and somebody is there to see it. */
export function readingProgress(stream: NodeJS.WriteStream | undefined = shownErrors(), now: () => number = Date.now): Progress {
  if (!stream?.isTTY) return { onProgress: () => undefined, end: () => undefined };
  const started = now();
  let drawn = 0;
  return {
    onProgress: (bytes) => {
      const time = now();
      if (time - started < SHOW_AFTER_MS || time - drawn < REDRAW_MS) return;
      drawn = time;
      stream.write(`\r\u001B[2Kreading … ${(bytes / 1e6).toFixed(0)} MB in ${((time - started) / 1000).toFixed(0)} s`);
    },
    end: () => {
      if (drawn > 0) stream.write('\r\u001B[2K');
    },
  };
}

function shownErrors(): NodeJS.WriteStream | undefined {
  return isTerminal(2) ? process.stderr : undefined;
}
