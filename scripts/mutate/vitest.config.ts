import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import project from '../../vitest.config.ts';
import type { Job } from './job.ts';

const job: Job = JSON.parse(readFileSync(process.env['MUTATE_JOB'] ?? '', 'utf8'));
const { files }: { files: readonly { name: string; content: string }[] } = JSON.parse(readFileSync(job.instrumented, 'utf8'));
const contents = new Map(files.map(({ name, content }) => [name, content]));
/** What stands in for a file of src/ that would hide mutants. */
const STAND_INS = { 'model/remembered.ts': 'remembered.ts', 'generated/named-words.ts': 'named-words.ts' };
for (const [file, standIn] of Object.entries(STAND_INS)) {
  const own = path.join(import.meta.dirname, standIn);
  contents.set(path.resolve(import.meta.dirname, '../../src', file), `export * from ${JSON.stringify(own)};`);
}

const { projects: _, ...settings } = project.test ?? {};

/** The project's own settings, with each mutated file read as the instrumenter wrote it, and one worker that tries all mutants. */
export default defineConfig({
  plugins: [...(project.plugins ?? []), { name: 'mutants', enforce: 'pre', load: (id) => contents.get(id) }],
  test: {
    ...settings,
    include: ['scripts/mutate/*.test.ts'],
    maxWorkers: 1,
    testTimeout: 0,
    coverage: { enabled: false },
  },
});
