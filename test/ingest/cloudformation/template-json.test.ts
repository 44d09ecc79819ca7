import { expect, test } from 'vitest';
import { readTemplate } from '../../../src/ingest/cloudformation/template.ts';

test.each([
  ['`Resources`', 'Resources: !!omap\n  - A: { Type: T }'],
  ['`Resources.A.Properties`', 'Resources:\n  A:\n    Type: T\n    Properties: !!omap\n      - X: !Ref B'],
  ['`Resources.A.Properties.X.1`', 'Resources:\n  A:\n    Type: T\n    Properties:\n      X: [a, !!set {b}]'],
  ['`Outputs.A.Value`', '%YAML 1.1\n---\nResources: {}\nOutputs:\n  A:\n    Value: 2012-10-17'],
  ['`Resources.A.Properties.X`', 'Resources:\n  A:\n    Type: T\n    Properties:\n      X: .inf'],
])('holds at %s what JSON does not know', (place, text) => {
  expect(() => readTemplate({ file: 'template.yaml', text })).toThrow(`another value that JSON does not know, at ${place}.`);
});
