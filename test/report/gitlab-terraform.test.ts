import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gitlabTerraform } from '../../src/report/gitlab-terraform.ts';
import { judgeFiles, ROOT } from '../support/pipeline.ts';
import { counts, report } from './fixtures/build.ts';

test('a replacement is one to create and one to delete, as in the summary of Terraform', () => {
  const given = report({ counts: counts({ create: 3, update: 2, replace: 4, delete: 1, unchanged: 50 }) });
  expect(gitlabTerraform(given, {})).toBe('{"create":7,"update":2,"delete":5}\n');
});

/** The numbers as GitLab's documentation has them made: https://docs.gitlab.com/user/infrastructure/iac/mr_integration/ */
async function documented(file: string): Promise<unknown> {
  const { resource_changes: rows }: { resource_changes: readonly { change: { actions: readonly string[] } }[] } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  const actions = rows.flatMap(({ change }) => change.actions);
  const count = (wanted: string): number => actions.filter((action) => action === wanted).length;
  return { create: count('create'), update: count('update'), delete: count('delete') };
}

test.each([
  'cluster-version',
  'destroy-everything',
  'ecs-routine-deploy',
  'import-existing',
  'module-rename-without-moved',
  'moved-block',
  'removed-from-state',
  'replace-requested',
  'vpc-cidr-cascade',
])("the numbers of %s are those that GitLab's own recipe makes of the plan", async (name) => {
  const file = path.join(ROOT, 'fixtures', name, 'input.json');
  expect(JSON.parse(gitlabTerraform(await judgeFiles([file]), {}))).toEqual(await documented(file));
});
