import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Subject } from './measure.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const CLI = path.join(ROOT, 'dist/cli.cjs');

/** A verdict is no failure. */
const VERDICTS = [0, 1, 3];

const SMALL_PLAN = path.join(ROOT, 'fixtures/ecs-routine-deploy/input.json');

export const emptyNode = nodeSubject("`node -e ''`", ['-e', '']);
export const version = nodeSubject('`blastgate --version`', [CLI, '--version']);
export const smallVerdict = nodeSubject('`blastgate analyze`, small plan', [CLI, 'analyze', SMALL_PLAN], VERDICTS);

/** A command that is free, and one that asks for a decision: what a coding agent's hook adds to each command. */
export const guardFree = guarding('terraform plan');
export const guardDenied = guarding('terraform apply');

/** All that is measured on no plan or a small one; the first is what the others are compared with. */
export const SMALL = [emptyNode, version, smallVerdict, guardFree, guardDenied] as const;

export function analyzing(file: string): Subject {
  return nodeSubject('`blastgate analyze`', [CLI, 'analyze', file], VERDICTS);
}

/** What reading alone costs whoever reads a plan whole; V8 holds no string of more than some 537 MB. */
export function parsing(file: string): Subject {
  const parse = `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'))`;
  return nodeSubject('`node -e JSON.parse(...)`', ['-e', parse]);
}

/** The least that jq can do with a file. */
export function lengthByJq(file: string): Subject {
  return { name: '`jq length`', command: 'jq', args: ['length', file], accepts: [0] };
}

/** The first line with a digit of what `--version` prints; `undefined` where the command is not there. */
export function versionOf(command: string): string | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').find((line) => /\d/.test(line)) : undefined;
}

function guarding(command: string): Subject {
  return nodeSubject(`\`blastgate guard check '${command}'\``, [CLI, 'guard', 'check', command], [0, 1]);
}

function nodeSubject(name: string, args: readonly string[], accepts: readonly number[] = [0]): Subject {
  return { name, command: process.execPath, args, accepts };
}
