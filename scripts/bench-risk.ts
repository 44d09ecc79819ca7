/** How far the verdicts agree with a folder of labelled plans: `bench-risk.ts DIR`. Exit code 1 where they must agree and do not. */
import { runBench } from './risk-bench/run-bench.ts';
import { summarize } from './risk-bench/summary.ts';
import { summaryText } from './risk-bench/summary-text.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run bench:risk -- DIR, where DIR holds LABELS.json and the plans that it names.');
  process.exit(2);
}
const summary = summarize(await runBench(folder));
console.log(summaryText(summary));
process.exitCode = summary.faults.length === 0 ? 0 : 1;
