// `node instrument.mjs FILE… > JSON`: Stryker's own mutants, each behind a switch of its own, so that one start tries them all.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const quiet = () => {};
const logger = { debug: quiet, info: quiet, isDebugEnabled: () => false };
const files = process.argv
  .slice(2)
  .map((name) => ({ name: path.resolve(name), mutate: true, content: readFileSync(name, 'utf8') }));
const options = { plugins: null, ignorers: [], excludedMutations: [] };
const made = await new Instrumenter(logger).instrument(files, options);
// A name of our own for what the switches read: the one that it gives is not a name this project allows.
const text = JSON.stringify(made).replaceAll('__stryker__', 'mutantSwitches');
process.stdout.write(text);
