import { expect, test } from 'vitest';
import { gitlabTerraform } from '../../src/report/gitlab-terraform.ts';
import { counts, report } from './fixtures/build.ts';

test('a replacement is one to create and one to delete, as in the summary of Terraform', () => {
  const given = report({ counts: counts({ create: 3, update: 2, replace: 4, delete: 1, unchanged: 50 }) });
  expect(gitlabTerraform(given, {})).toBe('{"create":7,"update":2,"delete":5}\n');
});
