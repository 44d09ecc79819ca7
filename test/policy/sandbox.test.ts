import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { sandboxReason } from '../../src/policy/sandbox.ts';

const HERE = { path: 'sandbox/app', workspace: 'default', backend: 's3://state/sandbox/app.tfstate' };

function policy(environments: string) {
  return parsePolicy(`version: 1\nenvironments:\n${environments}`, 'policy.yml');
}

describe('a directory is a sandbox', () => {
  test.each([
    ['by its path', '  sandbox: { paths: ["sandbox/*"] }', 'The policy names this a sandbox: path `sandbox/app`.'],
    [
      'by its path and its backend',
      '  sandbox: { paths: ["sandbox/*"], backends: ["s3://state/sandbox/*"] }',
      'The policy names this a sandbox: path `sandbox/app`, backend `s3://state/sandbox/app.tfstate`.',
    ],
    ['by its workspace', '  sandbox: { workspaces: [default] }', 'The policy names this a sandbox: workspace `default`.'],
  ])('%s', (_how, environments, reason) => {
    expect(sandboxReason(policy(environments), HERE)).toBe(reason);
  });
});

describe('a directory is no sandbox', () => {
  test.each([
    ['where the policy names none', '  production: { paths: ["live/*"] }', HERE],
    ['where only accounts are named, which a directory does not tell', '  sandbox: { accounts: ["1"] }', HERE],
    [
      'where one kind of fact is missing',
      '  sandbox: { paths: ["sandbox/*"], backends: ["s3://*"] }',
      { ...HERE, backend: undefined },
    ],
    ['where one kind of fact says otherwise', '  sandbox: { paths: ["sandbox/*"], workspaces: [preview] }', HERE],
    ['where its workspace is production', '  sandbox: { paths: ["sandbox/*"] }\n  production: { workspaces: [default] }', HERE],
    ['where its backend is staging', '  sandbox: { paths: ["sandbox/*"] }\n  staging: { backends: ["s3://state/*"] }', HERE],
  ])('%s', (_why, environments, facts) => {
    expect(sandboxReason(policy(environments), facts)).toBe(undefined);
  });
});
