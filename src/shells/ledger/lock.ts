import { randomBytes } from 'node:crypto';
import { readlink, symlink, unlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../../model/errors.ts';
import { type Holder, holderText, isDead, ownHolder, readHolder } from './lock-holder.ts';

export interface LockOptions {
  /** Milliseconds after which waiting for somebody else ends with an error. */
  readonly patience?: number;
}

const PATIENCE = 60_000;
const LONGEST_PAUSE = 20;

/**
 * Runs something while no other process does. The lock is a symbolic link whose target names the holder: it is made at once with its
 * content or not at all, so a process that is killed never leaves half a lock. A holder that is known to be dead is set aside; one
 * that cannot be judged (another machine, another container) never is. Throws InputError when the patience is over.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>, { patience = PATIENCE }: LockOptions = {}): Promise<T> {
  const own = ownHolder(randomBytes(8).toString('hex'));
  await acquire(lock, own, performance.now() + patience);
  try {
    return await work();
  } finally {
    await unlink(lock);
  }
}

async function acquire(lock: string, own: Holder, deadline: number): Promise<void> {
  for (;;) {
    if (await took(lock, own)) return;
    const text = await holderAt(lock);
    if (text === undefined) continue;
    const holder = readHolder(text);
    if (holder !== undefined && isDead(holder)) await setAside(lock, { text, holder }, { own, deadline });
    else await wait(lock, text, deadline);
  }
}

async function took(lock: string, own: Holder): Promise<boolean> {
  try {
    await symlink(holderText(own), lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new InputError(
      `The ledger's lock ${lock} cannot be made.`,
      'Check that its folder exists, may be written to, and can hold symbolic links.',
      { file: lock, cause: error },
    );
  }
}

async function holderAt(lock: string): Promise<string | undefined> {
  try {
    return await readlink(lock);
  } catch (error) {
    // Released since: ENOENT. Anything that is no link is nobody's lock, and waited for until the patience ends.
    return codeOf(error) === 'ENOENT' ? undefined : '';
  }
}

/**
 * Removes the lock of a dead holder. Two that do so at once could remove the lock of a third that took it in between: so only who
 * holds a second lock, named after this very holder, may do so, and looks again first.
 */
async function setAside(
  lock: string,
  dead: { readonly text: string; readonly holder: Holder },
  { own, deadline }: { readonly own: Holder; readonly deadline: number },
): Promise<void> {
  const guard = `${lock}.${dead.holder.token}`;
  await acquire(guard, own, deadline);
  try {
    if ((await holderAt(lock)) === dead.text) await unlink(lock);
  } finally {
    await unlink(guard);
  }
}

async function wait(lock: string, text: string, deadline: number): Promise<void> {
  if (performance.now() < deadline) {
    await sleep(1 + Math.random() * LONGEST_PAUSE);
    return;
  }
  const holder = readHolder(text);
  const who = holder === undefined ? 'something unknown' : `process ${holder.pid} on ${holder.host}`;
  throw new InputError(
    `The ledger is locked by ${who}.`,
    `Try again; if you are sure that nobody writes to it any more, remove ${lock}.`,
    { file: lock },
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
