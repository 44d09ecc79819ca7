import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isCommand } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { type KeptCode, readKept, writeKept } from './kept-code.ts';

/** A bundle of `dist/`, as the build knows it: CommonJS without `import()`, which exports `run`. */
export interface CompiledProgram {
  readonly file: string;
  /** SHA-256 of the file. */
  readonly id: string;
}

interface ProgramModule {
  exports: { readonly run?: () => Promise<void> };
}

/** What CommonJS gives each module by name. It ends no line, so that a stack tells the lines of the file. */
const WRAPPER = '(function (exports, require, module, __filename, __dirname) { ';

/**
 * Runs a program by the code that V8 compiled when its command ran before: compiling takes longer than judging a small plan. That
 * code is kept beside the program, where only those can write who could change the program itself. Where there is none, or none for
 * this version of Node, the program is compiled from its source as ever, and the code kept for the next run.
 */
export async function runCompiled({ file, id }: CompiledProgram): Promise<void> {
  const kept: KeptCode = { file: keptFile(file, process.argv.slice(2)), programId: id };
  const cachedData = isNewer(file, kept.file) ? undefined : readKept(kept);
  const script = new Script(`${WRAPPER}${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    columnOffset: -WRAPPER.length,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (cachedData !== undefined && script.cachedDataRejected === false) return start(script, file);
  const flags = cachedDataVersionTag();
  // V8 lets go of code that has not run for a while, and what is let go of would not be kept.
  setFlagsFromString('--no-flush-bytecode');
  await start(script, file);
  // V8 writes its flags into what it hands out, and takes it back under the same ones only: a run that has set others keeps nothing.
  setFlagsFromString('--flush-bytecode');
  if (process.exitCode !== EXIT.undecided && cachedDataVersionTag() === flags) writeKept(kept, script.createCachedData());
}

/** One file for each command, since each needs other parts of its program, and each version of V8, since none reads another's. */
function keptFile(file: string, args: readonly string[]): string {
  const { dir, name } = path.parse(file);
  const [command = ''] = args;
  const purpose = isCommand(command) && !args.includes('--help') && !args.includes('-h') ? command : 'help';
  return path.join(dir, `${name}.${purpose}.${process.versions.v8}-${process.arch}.cache`);
}

/** Whether someone has changed the program since: its source counts then. */
function isNewer(file: string, kept: string): boolean {
  const keptAt = statSync(kept, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  return statSync(file).mtimeMs > keptAt;
}

async function start(script: Script, file: string): Promise<void> {
  const module: ProgramModule = { exports: {} };
  // The programs lie beside the start, whose own `require` finds what theirs would.
  const find = typeof require === 'function' ? require : createRequire(file);
  script.runInThisContext()(module.exports, find, module, file, path.dirname(file));
  if (!module.exports.run) throw new Error(`${file} runs nothing.`);
  await module.exports.run();
}
