import { error as logError, getInput, info, setFailed, setSecret, warning } from '@actions/core';
import { InputError } from '../../model/errors.ts';
import { loadDigestKey } from '../digest-key.ts';
import { EXIT } from '../exit-code.ts';
import { createClient } from '../github/client.ts';
import { isPostgres } from '../ledger/open.ts';
import { loadSigningKey } from '../trust/keys.ts';
import { type Request, requestOf } from './event.ts';
import { describeFailure } from './failure.ts';
import { openCheck } from './gate-check.ts';
import { ledgerOf } from './by-ledger.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { runForRun, runOpen } from './run-open.ts';
import { runGroup } from './run-group.ts';
import { runPull } from './run-pull.ts';
import { refuse } from './refuse.ts';
import type { Ending } from './ending.ts';
import { readRunner } from './runner.ts';
import type { Session } from './session.ts';
import { settleClosed, settleEnded } from './settle.ts';

async function main(): Promise<void> {
  const inputs = readInputs((name) => getInput(name));
  setSecret(inputs.token);
  const runner = await readRunner(process.env);
  const ledger = ledgerOf(process.env);
  const [key, noKey] = await usable(loadDigestKey(undefined, process.env));
  const [signingKey, noSigningKey] = await usable(loadSigningKey(undefined, process.env));
  if (ledger !== undefined && isPostgres(ledger)) setSecret(ledger);
  const session: Session = {
    github: createClient({ token: inputs.token, apiUrl: runner.apiUrl, warn: warning }),
    inputs,
    fault: inputs.fault ?? noKey ?? noSigningKey,
    runner,
    key,
    signingKey,
    ledger,
    now: new Date().toISOString(),
    warn: warning,
  };
  const request = requestOf(runner.event, runner.payload);
  if (request.kind !== 'closed') await settleEnded(session);
  const endings = await fulfil(session, request);
  for (const ending of endings) sayEnding(ending, inputs);
}

/** What was read, or why it cannot be used: a check has to say so. */
async function usable<T>(reading: Promise<T>): Promise<readonly [read: T | undefined, fault: InputError | undefined]> {
  try {
    return [await reading, undefined];
  } catch (error) {
    if (error instanceof InputError) return [undefined, error];
    throw error;
  }
}

/** Does what the event asks for. */
async function fulfil(session: Session, request: Request): Promise<readonly Ending[]> {
  switch (request.kind) {
    case 'nothing':
      info(request.why);
      return withoutFault(session);
    case 'closed':
      info(await settleClosed(session, request.number));
      return withoutFault(session);
    case 'refuse':
      return [
        await refuse(session, {
          check: await openCheck(session, { sha: request.sha, results: [] }),
          failure: { message: request.why, hint: request.hint },
          results: [],
        }),
      ];
    case 'pull':
      return [await runPull(session, request)];
    case 'group':
      return [await runGroup(session, request)];
    case 'run':
      return runForRun(session, request);
    case 'open':
      return runOpen(session, request.branch);
  }
}

/** Where there is no check to say what is wrong, the job does. */
function withoutFault({ fault }: Session): readonly Ending[] {
  if (fault !== undefined) throw fault;
  return [];
}

const FAILS: Readonly<Record<Inputs['failOn'], readonly string[]>> = { never: [], block: ['block'], review: ['review', 'block'] };

/** The job fails where nothing was decided, where no check could say so, and where the workflow asks for it. */
function sayEnding(ending: Ending, { failOn }: Inputs): void {
  if (ending.kind === 'undecided') {
    const { message, hint, stack } = ending.failure;
    if (stack !== undefined) logError(stack);
    setFailed(`${message} ${hint}`);
    process.exitCode = EXIT.undecided;
    return;
  }
  if (!ending.written) {
    warning(
      'This token may not write a check or a comment, as that of a pull request from a fork: the job itself says what was decided.',
    );
    if (!ending.passes) {
      setFailed(`The verdict is ${ending.verdict}.`);
      process.exitCode = ending.verdict === 'review' ? EXIT.review : EXIT.block;
    }
  } else if (FAILS[failOn].includes(ending.verdict)) {
    setFailed(`The verdict is ${ending.verdict}, and \`fail-on\` is ${failOn}.`);
    process.exitCode = EXIT[ending.verdict];
  }
}

function fail(error: unknown): void {
  const { message, hint, stack } = describeFailure(error);
  if (stack !== undefined) logError(stack);
  setFailed(`${message} ${hint}`);
  process.exitCode = EXIT.undecided;
}

process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

main().catch(fail);
