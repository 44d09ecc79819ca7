import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';

/** Who holds a lock: all that tells whether that process still lives. */
export interface Holder {
  readonly host: string;
  /** Differs with every start of the machine; empty where the system does not tell. */
  readonly boot: string;
  /** The process namespace: a container's process ids mean nothing outside it. Empty where there are none. */
  readonly namespace: string;
  readonly pid: number;
  /** When the process started, in the system's own count: a number that was given out again starts later. */
  readonly started: string;
  /** Differs with every lock that is taken. */
  readonly token: string;
}

export function ownHolder(token: string): Holder {
  return {
    host: os.hostname(),
    boot: bootOf(),
    namespace: namespaceOf(),
    pid: process.pid,
    started: stateOf(process.pid)?.started ?? '',
    token,
  };
}

/** A holder as the target of a symbolic link, which may hold neither `/` nor line breaks to stay readable. */
export function holderText({ host, boot, namespace, pid, started, token }: Holder): string {
  return [host, boot, namespace, String(pid), started, token].map(encodeURIComponent).join(';');
}

/** The holder that a text names; `undefined` for any other text. */
export function readHolder(text: string): Holder | undefined {
  const [host, boot, namespace, pid, started, token, ...rest] = text.split(';').map(decoded);
  if (token === undefined || !/^[0-9a-f]{16}$/.test(token) || rest.length > 0) return undefined;
  if (host === undefined || boot === undefined || namespace === undefined || started === undefined) return undefined;
  return /^\d+$/.test(pid ?? '') ? { host, boot, namespace, pid: Number(pid), started, token } : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Whether a holder is certainly gone. A process of another machine or container cannot be judged, so it counts as alive. */
export function isDead(holder: Holder): boolean {
  if (holder.host !== os.hostname() || holder.namespace !== namespaceOf()) return false;
  if (holder.boot !== bootOf()) return true;
  if (holder.started === '') return !answers(holder.pid);
  const state = stateOf(holder.pid);
  return state === undefined || state.ended || state.started !== holder.started;
}

function bootOf(): string {
  return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

function namespaceOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** What Linux says of a process: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, fields 3 and 22. */
function stateOf(pid: number): { readonly started: string; readonly ended: boolean } | undefined {
  const text = readText(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The second field is the program's name, in parentheses, and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { started: fields[19] ?? '', ended: fields[0] === 'Z' || fields[0] === 'X' };
}

/** Where there is no `/proc`: whether a process of that number can be reached, be it this one or a later one. */
function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
