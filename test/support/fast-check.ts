import * as fc from 'fast-check';

/**
 * fast-check, as every test of ours imports it. While you work each run tries other values; `npm run check` sets PROPERTY_SEED, so
 * that the same commit gets the same answer. To look further: PROPERTY_RUNS=2000 npx vitest run test/properties.test.ts
 */
const { PROPERTY_SEED: seed } = process.env;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

export * from 'fast-check';
