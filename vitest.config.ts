import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of pure functions: they leave nothing behind, so that each need not load the product anew. */
const PURE = [
  'compose',
  'config',
  'graph',
  'ingest',
  'judgement',
  'knowledge',
  'model',
  'policy',
  'report',
  'risk',
  'stored',
  'trust',
].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  // As in the bundles: a WebAssembly module is imported by its path.
  plugins: [
    {
      name: 'wasm-path',
      enforce: 'pre',
      load: (id) => (id.endsWith('.wasm') ? `export default ${JSON.stringify(id)};` : undefined),
    },
  ],
  test: {
    server: { deps: { inline: [/\.wasm$/] } },
    // A busy machine is slow, not wrong: speed is measured by `npm run bench`, never by a test that times out.
    testTimeout: 120_000,
    // The end-to-end suites mostly wait for processes of their own: with one core left over, as by default, two cores stand half idle.
    maxWorkers: Math.max(2, availableParallelism()),
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
    // A colour or a width in the developer's terminal must not decide what a renderer test sees.
    env: { NO_COLOR: '1', FORCE_COLOR: '', COLUMNS: '', CI: '' },
    coverage: {
      provider: 'v8',
      // The core; the shells are tried as a user would, on the built bundle (test/house/bundle.test.ts).
      include: ['src/**/*.ts'],
      // So is what only a browser can run (test/page).
      exclude: ['src/shells/**', 'src/generated/**', 'src/page/**'],
      reportOnFailure: true,
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 93 },
    },
  },
});
