import { validateWorkflow } from '@action-validator/core';
import { parse } from 'yaml';

/** What is wrong with a workflow: by GitHub's schema of workflows, and by what this project asks of its own. */
export function wrongInWorkflow(text: string): readonly string[] {
  const { errors } = validateWorkflow(text);
  const workflow: { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> } = parse(text);
  const floating = [...text.matchAll(/uses: (?!.*@[0-9a-f]{40} # v\d)(?!.*\/blastgate@)(.*)$/gm)].map(
    ([, action]) => `${action} is not pinned`,
  );
  const open = Object.entries(workflow.jobs).filter(([, job]) => job.permissions === undefined);
  // An expression inside of a script is code that whoever names a branch or a title writes.
  const injected = [...text.matchAll(/run: .*\$\{\{.*$/gm)].map(([line]) => `${line} puts an expression into a script`);
  return [
    ...errors.map((error) => JSON.stringify(error)),
    ...floating,
    ...injected,
    ...open.map(([name]) => `the job ${name} does not say which permissions it needs`),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow does not begin without permissions']),
  ];
}
