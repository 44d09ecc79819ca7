import { setFlagsFromString } from 'node:v8';

/** From this size on a plan's rows take longer than the start. */
const MUCH = 1 << 20;
/** From this size on what is held counts for more than what holding less costs: a sixth of the time. */
const HUGE = 1 << 28;

/** What V8 was settled for so far. */
let settled = 0;

/**
 * Settles V8 for a plan of this many bytes, or for more to come. It is left as it is for a small one: loading the module that sets flags
 * takes as long as a tenth of a small plan's verdict.
 */
export function settleFor(bytes: number): void {
  if (settled < MUCH && bytes >= MUCH) optimizeLess();
  if (settled < HUGE && bytes >= HUGE) holdLess();
  settled = Math.max(settled, bytes);
}

/** The same for what does not tell its size before it is read. */
export async function* settlingFor(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    settleFor(size);
    yield chunk;
  }
}

/**
 * V8 as Node 20 has it spends as much time on optimizing what a run of a second needs as on the run itself, on threads that take the
 * processor from it: with these settings a plan of 10 MB costs two thirds of the processor time. Later versions have
 * no such flags, and optimize by steps.
 */
function optimizeLess(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=270000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
  // An expression is compiled once and not twice: whatever is asked of a large plan is asked often.
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * V8 lets a heap grow to a multiple of what is in use before it collects, and gives young objects more and more room: little is kept of
 * a large plan, and half of the memory would be garbage. Later versions of V8 take no such factor.
 */
function holdLess(): void {
  setFlagsFromString('--heap-growing-percent=30');
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--semi-space-growth-factor=1');
}
