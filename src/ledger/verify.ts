import type { CheckpointBody } from '../generated/ledger.ts';
import type { TrustedKey } from '../trust/keys.ts';
import type { Chain, Problem } from './chain.ts';
import { isGenuine } from './checkpoint.ts';

/** What vouches for a ledger from outside of it. */
export interface Anchors {
  /** Public keys whose checkpoints count; where there are none, signatures are not looked at. */
  readonly keys: readonly TrustedKey[];
  /** Checkpoints that were kept elsewhere. */
  readonly checkpoints: readonly CheckpointBody[];
}

export interface Verification {
  readonly problems: readonly Problem[];
  /** The last entry that a genuine checkpoint covers; 0 where none does. */
  readonly anchored: number;
}

interface Placed {
  readonly checkpoint: CheckpointBody;
  /** The entry that it stands in; none where it was kept elsewhere. */
  readonly entry?: number;
}

/**
 * Whether a chain is what its checkpoints say. The chain by itself shows any edit, removal and re-ordering, but not that its end is
 * missing or that all of it was written anew: this does.
 */
export function verifyChain(chain: Chain, { keys, checkpoints }: Anchors): Verification {
  const hashAt = new Map(chain.entries.map(({ sequence }, index) => [sequence, chain.hashes[index]]));
  const placed: readonly Placed[] = [
    ...chain.entries.flatMap((entry) => (entry.kind === 'checkpoint' ? [{ checkpoint: entry.body, entry: entry.sequence }] : [])),
    ...checkpoints.map((checkpoint) => ({ checkpoint })),
  ];
  const faults = placed.flatMap((one) => {
    const message = faultOf(one, keys, hashAt.get(one.checkpoint.sequence));
    const entry = one.entry ?? one.checkpoint.sequence;
    return message === undefined ? [] : [{ one, problem: { entry, line: entry, message } }];
  });
  const faulty = new Set(faults.map(({ one }) => one));
  const good = keys.length === 0 ? [] : placed.filter((one) => !faulty.has(one));
  const anchored = Math.max(0, ...good.map(({ checkpoint }) => checkpoint.sequence));
  const missing = keys.length > 0 && placed.length === 0 ? [unanchored(chain)] : [];
  return { problems: [...chain.problems, ...faults.map(({ problem }) => problem), ...missing], anchored };
}

function faultOf({ checkpoint, entry }: Placed, keys: readonly TrustedKey[], hash: string | undefined): string | undefined {
  const { sequence, time } = checkpoint;
  const which = entry === undefined ? `the checkpoint of entry ${sequence} made ${time}` : `its checkpoint of entry ${sequence}`;
  if (keys.length > 0 && !isGenuine(checkpoint, keys)) return `${which} is not signed by a key that was given`;
  if (entry !== undefined && sequence >= entry) return `${which} speaks of what comes after it`;
  if (hash === undefined) return `${which} names an entry that is missing: the ledger was cut off or emptied`;
  return hash === checkpoint.hash ? undefined : `${which} names another entry: the ledger was rewritten up to there`;
}

function unanchored({ head }: Chain): Problem {
  const entry = head.sequence;
  return { entry, line: entry, message: 'no checkpoint signed by the given key is in the ledger' };
}
