import { stringify } from 'yaml';
import type { NewFile } from './new-file.ts';
import type { FoundStack } from './stacks.ts';

const HEAD = `# What Blastgate lets in. It is read at the tip of the base branch: a pull request cannot change the policy that judges it.
version: 1

# Start with \`observe\`: reports say what would be blocked, and nothing is. Change it to \`enforce\` once you believe them.
mode: observe

# What tells an environment. Whatever nothing matches is unknown, and unknown counts as production.
# environments:
#   production: { accounts: ['111111111111'] }
#   sandbox: { workspaces: ['dev-*'] }

# How many people have to approve what is not a pass. Whoever asked an agent for a change does not count.
approvals:
  agent: { review: 1, block: 2 }
  human: { review: 1, block: 1 }
`;

const STACKS = `
# Which plans are expected when files change. A stack that is touched and has no plan fails.
`;

/** The first policy of a repository. */
export function policyFile(stacks: readonly FoundStack[]): NewFile {
  return {
    path: '.blastgate.yml',
    text: stacks.length === 0 ? HEAD : `${HEAD}${STACKS}${stringify({ stacks: stacks.map(expectation) })}`,
  };
}

function expectation({ name, folder, modules }: FoundStack) {
  return { name, paths: [folder, ...modules].map(below), plans: [`plans/plan-${name}/plan.json`] };
}

function below(folder: string): string {
  return folder === '.' ? '**' : `${folder}/**`;
}
