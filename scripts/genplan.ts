/** Writes a synthetic plan of real attribute shapes: `genplan.ts MEGABYTES OUT [--unchanged=0.8] [--seed=1]`. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { planText } from './genplan/plan-text.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { unchanged: { type: 'string', default: '0.8' }, seed: { type: 'string', default: '1' } },
});
const [megabytes, out] = positionals;
if (megabytes === undefined || out === undefined) {
  console.error('Usage: genplan.ts MEGABYTES OUT [--unchanged=0.8] [--seed=1]');
  process.exit(2);
}
const settings = { unchanged: Number(values.unchanged), seed: Number(values.seed) };
await pipeline(Readable.from(planText(Number(megabytes) * 1e6, settings)), createWriteStream(out));
