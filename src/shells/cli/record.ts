import { type Command, InvalidArgumentError } from 'commander';
import { writeFile } from 'node:fs/promises';
import { ConfigError, InputError } from '../../model/errors.ts';
import { composeDecision, signDecision, stackKey } from '../../trust/decision.ts';
import type { SigningKey } from '../../trust/keys.ts';
import { EXIT, exitCodeOf } from '../exit-code.ts';
import { loadSigningKey, SIGNING_VARIABLE } from '../trust/keys.ts';
import { validityOf } from '../trust/validity.ts';
import { headCommit } from './init/git-facts.ts';
import type { Judged } from './judge.ts';
import { positive } from './verify-options.ts';

/** How a decision is kept, as the command line says it. */
export interface RecordOptions {
  readonly decision?: string;
  readonly key?: string;
  readonly predicate?: string;
  readonly head?: string;
  readonly base?: string;
  readonly validHours?: number;
}

export function addRecordOptions(command: Command): Command {
  return command
    .option('--decision <file>', 'write the decision to a file, signed: an in-toto statement in a DSSE envelope')
    .option('--key <file>', `the private key that signs it; otherwise ${SIGNING_VARIABLE}`)
    .option('--predicate <file>', 'write the decision without its envelope, for another signer')
    .option('--head <sha>', 'the commit that was planned, in full; otherwise the one that is checked out', commit)
    .option('--base <sha>', 'the commit that it is compared with, in full', commit)
    .option(
      '--valid-hours <hours>',
      "for how long the decision holds; at most, and otherwise, the policy's approvals.valid_hours",
      positive,
    );
}

/** What is signed as a commit is one: a branch's name would be another commit tomorrow. */
function commit(text: string): string {
  if (/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('It is a commit in full, 40 or 64 hexadecimal digits, as `git rev-parse HEAD` prints it.');
}

/** Keeps what was decided. */
interface DecisionRecord {
  /** Throws ConfigError where the decision could not be written as asked. Before anything is recorded or shown. */
  check(settings: Judged['settings'], hasOverride: boolean): void;
  keep(judged: Judged): Promise<void>;
}

/** Reads the key before anything is judged: a decision that could not be signed would be found out too late. */
export async function prepareRecord(options: RecordOptions): Promise<DecisionRecord | undefined> {
  const { decision, predicate } = options;
  if (decision === undefined && predicate === undefined) {
    refuseIdle(options);
    return undefined;
  }
  const key = decision === undefined ? undefined : await requireKey(options.key);
  const head = options.head ?? (await headCommit(process.cwd()));
  return {
    check({ policy }, hasOverride) {
      hoursOf(options.validHours, longestOf(policy, hasOverride));
    },
    async keep(judged) {
      const statement = decisionOf(judged, { ...options, head });
      if (predicate !== undefined) await write(predicate, statement.predicate);
      if (decision !== undefined && key !== undefined) await write(decision, signDecision(statement, key));
    },
  };
}

/** What says how a decision is written does nothing where none is: whoever gave it believes that there is one. */
function refuseIdle({ key, head, base, validHours }: RecordOptions): void {
  if (key !== undefined) {
    throw new ConfigError(
      '--key is given, but nothing to sign.',
      'Give --decision FILE too, which is where the signed decision goes.',
    );
  }
  const [idle] = Object.entries({ '--head': head, '--base': base, '--valid-hours': validHours }).filter(
    ([, value]) => value !== undefined,
  );
  if (idle)
    throw new ConfigError(`${idle[0]} is given, but no decision is written.`, 'Give --decision FILE or --predicate FILE too.');
}

async function requireKey(file: string | undefined): Promise<SigningKey> {
  const key = await loadSigningKey(file, process.env);
  if (key !== undefined) return key;
  throw new ConfigError(
    'A decision has to be signed, and no key is given.',
    `Give --key FILE or the variable ${SIGNING_VARIABLE}; \`blastgate keygen --out FILE\` makes a pair.`,
  );
}

type Given = Omit<RecordOptions, 'head'> & { readonly head: string | undefined };

function decisionOf(judged: Judged, { head, base, validHours }: Given) {
  const { report, settings, digestKey } = judged;
  const { policy } = settings;
  const allowed = exitCodeOf(report) === EXIT.pass;
  const { override } = report;
  const observes =
    policy.mode === 'observe' && report.verdict !== 'pass' ? ['The policy only observes, so nothing is held up.'] : [];
  const overridden = override === undefined ? [] : [`Overridden by ${override.by} of ${override.group}: ${override.reason}`];
  return composeDecision({
    report,
    planDigests: new Map(report.plans.map((plan) => [stackKey(plan), plan.digest ?? ''])),
    allowed,
    because: [...overridden, ...observes, report.summary.headline],
    policy: { digest: settings.digest(), ignored: policy.digestIgnore },
    digestKey,
    revision: { ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) },
    validity: validityOf(Date.now(), hoursOf(validHours, longestOf(policy, override !== undefined))),
  });
}

/** A decision by an override holds no longer than overrides do. */
function longestOf(policy: Judged['settings']['policy'], hasOverride: boolean): number {
  const { validHours } = policy.approvals;
  return hasOverride ? Math.min(validHours, policy.override?.validHours ?? validHours) : validHours;
}

function hoursOf(given: number | undefined, most: number): number {
  if (given === undefined || given <= most) return given ?? most;
  throw new ConfigError(
    `A decision cannot hold for ${given} hours: the policy says ${most}.`,
    'Give --valid-hours fewer, or raise approvals.valid_hours of the policy.',
  );
}

async function write(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value)}\n`).catch((cause: unknown) => {
    throw new InputError(`The decision cannot be written to ${file}.`, 'Check that its folder exists and may be written to.', {
      file,
      cause,
    });
  });
}
