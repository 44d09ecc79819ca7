/** What `init` knows when it is done. */
export interface Done {
  readonly written: readonly string[];
  readonly existing: readonly string[];
  /** Those of them that do not go with what was written. */
  readonly unfit: readonly string[];
  /** Workflows, written or kept, that name the action by something else than a commit. */
  readonly unpinned: readonly string[];
  readonly defaultBranch: string;
  readonly stacks: readonly string[];
  readonly isHardened: boolean;
  /** People who may write; undefined where nobody could tell. */
  readonly writers: number | undefined;
}

/** Two approve what an agent may not do on its own, and whoever asked the agent does not count. */
const WRITERS_NEEDED = 3;

/** What `init` prints: what it did, what is left to do, and what it could not know. */
export function nextSteps(done: Done): string {
  const steps = [...stackSteps(done), ...tokenSteps(done), ...mergeSteps(done)];
  const lines = [
    ...done.written.map((file) => `wrote  ${file}`),
    ...done.existing.map((file) => `kept   ${file} (it exists; nothing in it was changed)`),
    '',
    ...warnings(done),
    'Next:',
    ...steps.map((step, index) => `${String(index + 1).padStart(2)}. ${step}`),
  ];
  return `${lines.join('\n')}\n`;
}

function warnings(done: Done): readonly string[] {
  return [...unfitWarnings(done), ...writerWarnings(done)];
}

function unfitWarnings({ unfit }: Done): readonly string[] {
  return unfit.flatMap((file) => [
    `Warning: ${file} is that of another set-up, so nothing of what was written is judged by it.`,
    'Move what you changed in it elsewhere, delete it, and run this again.',
    '',
  ]);
}

function writerWarnings({ writers }: Done): readonly string[] {
  if (writers === undefined) {
    return [
      `Not known: how many people may write here. A blocked change of an agent needs two approvals, neither of them from the person`,
      `behind the agent, so ${WRITERS_NEEDED} writers at least. With GITHUB_TOKEN set, or --writers N, this is checked.`,
      '',
    ];
  }
  if (writers >= WRITERS_NEEDED) return [];
  return [
    `Warning: ${writers} ${writers === 1 ? 'person' : 'people'} may write here. A blocked change of an agent needs two approvals, neither of`,
    `them from the person behind the agent, so ${WRITERS_NEEDED} at least: such a change could never be cleared. Lower approvals.agent.block.`,
    '',
  ];
}

function stackSteps({ stacks }: Done): readonly string[] {
  if (stacks.length === 0)
    return ['No Terraform was found: name the folders to plan in the workflow, and their stacks in .blastgate.yml.'];
  return [`Sign in to your cloud in the plan job, with read access only. It plans: ${stacks.join(', ')}.`];
}

function tokenSteps({ isHardened }: Done): readonly string[] {
  const key = `Make a key for plan digests, \`openssl rand -hex 32\`, and keep it as the secret BLASTGATE_DIGEST_KEY${isHardened ? ' of the environment below' : ''}.`;
  if (!isHardened) return [key];
  return [
    key,
    'Register a GitHub App (actions: read, checks: write, contents: read, pull requests: write) and install it on this repository only.',
    'Make an environment `blastgate` that only the default branch may deploy to. Its variable BLASTGATE_APP_ID is the app, its secret BLASTGATE_APP_KEY the key.',
    'Where one budget and one record should hold for many repositories: keep the address of a PostgreSQL ledger as its secret BLASTGATE_LEDGER. Without it each repository has its own.',
  ];
}

function mergeSteps({ defaultBranch, isHardened, unpinned }: Done): readonly string[] {
  const app = isHardened ? 'your app' : 'GitHub Actions';
  return [
    ...(unpinned.length === 0
      ? []
      : [`Pin \`uses: …/blastgate@…\` in ${unpinned.join(', ')} to the commit of the release: a tag can be moved.`]),
    `Commit the files to ${defaultBranch}, and open a pull request that changes infrastructure.`,
    `When you believe the reports, set \`mode: enforce\`, and require the check \`blastgate\` from ${app} in a ruleset for ${defaultBranch}, with no bypass, and branches up to date before merging.`,
  ];
}
