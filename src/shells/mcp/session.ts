import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { analyze } from '../../assess.ts';
import { withBudget } from '../../compose/budget.ts';
import type { Report } from '../../generated/report.ts';
import { changeName } from '../../ledger/past-changes.ts';
import { InputError } from '../../model/errors.ts';
import { STDIN } from '../input/expand.ts';
import { prepareJudging, type Prepared } from '../judging.ts';
import { usedBudget } from '../ledger/record.ts';
import { withLedger } from '../ledger/open.ts';
import { findPlans, openPlans } from '../run.ts';

/** What a person has settled when starting the server: an agent that asks changes none of it. */
export interface ServerOptions {
  readonly policy: string | undefined;
  readonly ledger: string | undefined;
  /** Whether Terraform may be started to read a plan in its own format. */
  readonly runTerraform: boolean;
}

/** Reads the settings anew, since the policy may have changed since the last question. Whoever asks here is an agent. */
export function prepareForAgent({ policy, ledger }: ServerOptions): Promise<Prepared> {
  return prepareJudging({
    policy,
    actor: 'agent',
    factsOf: () => ({ trusted: false }),
    withSpends: ledger !== undefined,
    withDigests: true,
  });
}

/** Judges plans as an agent's, by the budgets too where there is a ledger. Throws InputError. */
export async function judgeForAgent(paths: readonly string[], options: ServerOptions): Promise<Report> {
  const { context, settings } = await prepareForAgent(options);
  const files = await plansWithin(process.cwd(), paths);
  const opened = await openPlans(files, { runTerraform: options.runTerraform, stdin: Readable.from([]) });
  const report = await analyze(opened, context);
  const { ledger } = options;
  if (ledger === undefined) return report;
  const change = changeName(
    undefined,
    report.plans.flatMap(({ digest }) => digest ?? []),
  );
  const asked = { change, report: { ...report, spends: report.spends ?? [] }, settings: settings.policy.budget };
  return withBudget(report, await withLedger(ledger, (store) => usedBudget(store, asked)));
}

/** The plans that paths name, none of them outside the folder, nor by way of a link. Throws InputError. */
async function plansWithin(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const folder = await realpath(root);
  for (const one of paths) refuseOutside(folder, path.resolve(folder, one), one);
  if (paths.includes(STDIN)) throw new InputError('Standard input is where you ask.', 'Name a file.');
  const files = await findPlans(paths);
  for (const file of files) refuseOutside(folder, await realpath(file).catch(() => path.resolve(folder, file)), file);
  return files;
}

function refuseOutside(folder: string, place: string, name: string): void {
  const way = path.relative(folder, place);
  if (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)) return;
  throw new InputError(`${name} is outside the folder that this server may read.`, 'Name a plan inside it.');
}
