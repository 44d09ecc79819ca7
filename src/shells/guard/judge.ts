import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import type { CommandJudgement, Operation } from '../../guard/judgement.ts';
import type { World } from '../../guard/scope.ts';
import { judgeLine } from '../../guard/walk.ts';
import { sandboxReason } from '../../policy/sandbox.ts';
import { type BasePolicy, basePolicy } from './base-policy.ts';
import { workingDirectoryFacts } from './working-directory.ts';

/** Longer scripts are read so far: more than the guard judges for one line, so that what stands behind it is never let through. */
const LONGEST_SCRIPT = 8 * 1_048_576;
/** A program that is no text is searched so far. */
const LONGEST_PROGRAM = 1_048_576;

interface GuardOptions {
  readonly directory: string;
  /** A policy file instead of the base branch's. */
  readonly policy?: string;
}

/** Judges a command line on this machine. The policy is read only where something would be denied without it. */
export function judgeHere(line: string, options: GuardOptions): CommandJudgement {
  let base: BasePolicy | undefined;
  const policy = (): BasePolicy => (base ??= basePolicy(options.directory, options.policy));
  const world: World = {
    directory: options.directory,
    environment: process.env,
    readText: readScript,
    resolve: (directory, file) => path.resolve(directory, file),
    permits: (operation) => permitted(operation, policy()),
    trustsKey: (directory, file) => trusted(path.resolve(directory, file), policy()),
  };
  return judgeLine(line, world);
}

function permitted(operation: Operation, { policy, root }: BasePolicy): string | undefined {
  const facts = workingDirectoryFacts(operation, root);
  return facts === undefined ? undefined : sandboxReason(policy, facts);
}

/** The key counts by what it is, not by where it lies: the file given must hold what the base's file holds. */
function trusted(file: string, { policy, readBase }: BasePolicy): boolean {
  const given = readScript('/', file)?.trim();
  return given !== undefined && given !== '' && policy.guardKeys.some((key) => readBase(key)?.trim() === given);
}

/** A regular file's text, or its beginning; undefined for anything else: a pipe or a device must not hang the guard. */
function readScript(directory: string, file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    // A pipe would wait for its writer, and the guard with it.
    descriptor = openSync(path.resolve(directory, file), constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) return undefined;
    if (facts.size <= LONGEST_PROGRAM) return readFileSync(descriptor, 'utf8');
    const buffer = Buffer.alloc(Math.min(facts.size, LONGEST_SCRIPT));
    const length = readSync(descriptor, buffer);
    const isText = !buffer.subarray(0, LONGEST_PROGRAM).includes(0);
    return buffer.toString('utf8', 0, isText ? length : LONGEST_PROGRAM);
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
