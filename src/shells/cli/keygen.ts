import type { Command } from 'commander';
import { generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { ConfigError } from '../../model/errors.ts';
import { keyId } from '../../trust/keys.ts';
import { printable } from '../failure.ts';
import { COMMANDS } from '../commands.ts';
import { print } from '../print.ts';

export function addKeygenCommand(program: Command): void {
  program
    .command('keygen')
    .description(COMMANDS.keygen.summary)
    .requiredOption('--out <file>', 'where the private key goes, for its owner alone; an existing file is never overwritten')
    .addHelpText('after', '\nExit codes: 0 written, 2 not.')
    .action(({ out }: { readonly out: string }) => run(out));
}

async function run(out: string): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeNew(out, String(privateKey.export({ type: 'pkcs8', format: 'pem' })), 0o600);
  try {
    await writeNew(`${out}.pub`, String(publicKey.export({ type: 'spki', format: 'pem' })), 0o644);
  } catch (error) {
    // Half a pair is of no use, and would stand in the way of the next attempt.
    await rm(out, { force: true });
    throw error;
  }
  print(`${keyId(publicKey)}  ${printable(out)}.pub\n`);
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  await writeFile(file, text, { mode, flag: 'wx' }).catch((cause: unknown) => {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new ConfigError(
      exists ? `${file} is there already, and a key is never overwritten.` : `The key cannot be written to ${file}.`,
      exists
        ? 'Give --out another name; remove the old key once nothing needs it.'
        : 'Check that its folder exists and may be written to.',
      { file, cause },
    );
  });
}
