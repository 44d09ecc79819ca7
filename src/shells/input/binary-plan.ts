import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../../model/errors.ts';

const TOOLS = ['terraform', 'tofu'] as const;

/** A plan file as `terraform plan -out` writes it is a zip archive. */
export function isBinaryPlan(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

/** Terraform and OpenTofu put the entry `tfplan` first; a name stands 30 bytes behind the beginning of its entry. */
export function holdsPlan(head: Uint8Array): boolean {
  return new TextDecoder().decode(head.subarray(30, 36)) === 'tfplan';
}

/**
 * The JSON of a binary plan, by `terraform show -json` (or `tofu`). That command runs the providers it finds, so it is called
 * only where the user has initialised: the current folder, or the plan's own.
 */
export async function* showBinaryPlan(file: string, mayRun: boolean): AsyncIterable<Uint8Array> {
  const folder = mayRun ? initialisedFolder(file) : undefined;
  if (folder === undefined)
    throw new InputError(`${file} is a binary plan, which only Terraform can open.`, hintFor(file), { file });
  const faults: string[] = [];
  for (const tool of TOOLS) {
    const shown = showPlan(tool, path.resolve(file), { cwd: folder });
    const first = await shown.next();
    if (!first.done) {
      yield first.value;
      yield* shown;
      return;
    }
    faults.push(first.value);
  }
  throw new InputError(`${file} is a binary plan, and it could not be shown: ${faults.join('; ')}.`, hintFor(file), { file });
}

function hintFor(file: string): string {
  const name = file === 'standard input' ? 'PLAN' : file;
  return `In the initialised folder where it was made, run \`terraform show -json ${name} > plan.json\` (or \`tofu show\`) and analyze plan.json.`;
}

function initialisedFolder(file: string): string | undefined {
  const data = process.env['TF_DATA_DIR'] ?? '.terraform';
  const folders = [process.cwd(), path.dirname(path.resolve(file))];
  return folders.find((folder) => existsSync(path.resolve(folder, data))) ?? folders.find(holdsConfiguration);
}

/**
 * `init` leaves no mark where there is nothing to download, neither module nor provider: then the configuration is the mark, and
 * nothing is there that could be executed but the tool itself.
 */
function holdsConfiguration(folder: string): boolean {
  return readdirSync(folder).some((name) => /\.(?:tf|tofu)(?:\.json)?$|^\.terraform\.lock\.hcl$/.test(name));
}

interface ShowOptions {
  readonly cwd: string;
  /** Options of the tool itself, before the command: `-chdir=DIR`. */
  readonly globals?: readonly string[];
}

/** Yields what the tool writes; returns why it failed where it wrote nothing. A failure in the midst of the output throws. */
export async function* showPlan(
  tool: string,
  plan: string,
  { cwd, globals = [] }: ShowOptions,
): AsyncGenerator<Uint8Array, string> {
  const child = spawn(tool, [...globals, 'show', '-json', '-no-color', plan], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) =>
      resolve('code' in error && error.code === 'ENOENT' ? `${tool} is not on the PATH` : error.message),
    );
    child.once('close', (status) => resolve(status === 0 ? undefined : `${tool} says "${firstLine(complaints)}"`));
  });
  let wrote = false;
  const stdout: AsyncIterable<Uint8Array> = child.stdout;
  for await (const chunk of stdout) {
    wrote = true;
    yield chunk;
  }
  const fault = await ended;
  if (fault === undefined) return `${tool} wrote nothing`;
  if (wrote)
    throw new InputError(`${plan} could not be shown whole: ${fault}.`, 'Run the same command by hand to see why.', {
      file: plan,
    });
  return fault;
}

function firstLine(complaints: readonly Buffer[]): string {
  const lines = Buffer.concat(complaints)
    .toString('utf8')
    .replaceAll(/[^\P{C}\n]/gu, '')
    .split('\n');
  return lines.map((line) => line.replace(/^[│╷╵\s]+/, '')).find((line) => line.startsWith('Error')) ?? 'no reason given';
}
