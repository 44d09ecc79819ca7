import type { InputError } from '../../model/errors.ts';
import type { DigestKey } from '../../trust/hash.ts';
import type { SigningKey } from '../../trust/keys.ts';
import type { GitHub } from '../github/client.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** One run of the gate: what every part of it needs. */
export interface Session {
  readonly github: GitHub;
  readonly inputs: Inputs;
  /** What of the job's inputs or secrets cannot be used: nothing is decided then, and the check says so. */
  readonly fault: InputError | undefined;
  readonly runner: Runner;
  /** What sealed values enter a plan digest by. */
  readonly key: DigestKey | undefined;
  /** What decisions are signed by, where the job may sign any. */
  readonly signingKey: SigningKey | undefined;
  /** Where decisions are remembered: an address of PostgreSQL, or the path of a file. */
  readonly ledger: string | undefined;
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly warn: (message: string) => void;
}
