import { expect, test, vi } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { DANGEROUS, withGate } from '../support/github/gate.ts';

vi.setConfig({ testTimeout: 120_000 });

const CHECKOUT = { 'plan.json': DANGEROUS, 'infra/main.tf': '\n\nresource "aws_s3_bucket" "backups" {\n}\n' };

test('findings stand on the lines of the checkout, as annotations of the check', () =>
  withGate({}, async (gate) => {
    await gate.run({ plans: CHECKOUT });
    expect(gate.repository.checks.flatMap(({ annotations }) => annotations)).toMatchObject([
      { path: 'infra/main.tf', start_line: 3, title: expect.stringMatching(/^aws_s3_bucket\.backups: score \d+$/) },
    ]);
  }));

test('every format that is asked for is written, and its path told', () =>
  withGate({}, async (gate) => {
    const formats = Object.keys(renderers);
    const { outputs } = await gate.run({ inputs: { plan: 'plan.json', report: formats.join('\n') } });
    const paths = formats.map((format) => outputs[`report-${format}`]);
    expect(paths).not.toContain(undefined);
    expect(new Set(paths).size).toBe(formats.length);
    expect(outputs['report-sarif']).toMatch(/\.sarif$/);
  }));
