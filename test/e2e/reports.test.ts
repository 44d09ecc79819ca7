import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { DANGEROUS, withGate } from '../support/github/gate.ts';

vi.setConfig({ testTimeout: 300_000 });

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
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

test('the page is an artifact of the run too, and one that cannot be uploaded is a warning', () =>
  withGate({}, async (gate) => {
    const inputs = { plan: 'plan.json', report: 'html' };
    const pages = () => gate.repository.artifacts.filter(({ name }) => name.endsWith('.html'));
    await gate.run({ inputs });
    expect(pages().map(({ name }) => name)).toEqual([expect.stringMatching(/^blastgate-report-[0-9a-f]{12}\.html$/)]);
    const [content] = Object.values(unzipSync(new Uint8Array(pages()[0]?.archive ?? [])));
    expect(new TextDecoder().decode(content)).toMatch(/^<!doctype html>/i);

    const message = 'no room';
    gate.github.faults.push({ on: /POST \/twirp\/.*CreateArtifact/, with: { status: 400, message } });
    const again = await gate.run({ inputs, runId: 2 });
    expect(again.stdout).toContain('The page could not be uploaded as an artifact');
    expect(again.outputs['verdict']).toBe('block');
    expect(pages()).toHaveLength(1);
  }));

const CHANGE_SET = readFileSync(path.join(FIXTURES, 'cloudformation-rds-replace-with-snapshot/input.json'), 'utf8');
const TEMPLATE = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  # What the shop sells.
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: postgres }
`;

test('findings of a change set stand on the lines of the template', () =>
  withGate({}, async (gate) => {
    const plans = { 'change-set.json': CHANGE_SET, 'stacks/shop.yaml': TEMPLATE };
    await gate.run({ plans, inputs: { plan: 'change-set.json', template: 'stacks/shop.yaml' } });
    expect(gate.repository.checks.flatMap(({ annotations }) => annotations)).toMatchObject([
      { path: 'stacks/shop.yaml', start_line: 4, title: expect.stringMatching(/^Database: score \d+$/) },
    ]);
  }));
