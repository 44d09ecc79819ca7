import type { FoundStack } from './stacks.ts';

/** Each by its commit: a tag can be moved by whoever takes the action's repository over. */
export const PINNED = {
  checkout: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  setupTerraform: 'hashicorp/setup-terraform@b9cd54a3c349d3f38e8881555d616ced269862dd # v3.1.2',
  upload: 'actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0',
  download: 'actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0 # v5.0.0',
  appToken: 'actions/create-github-app-token@fee1f7d63c2ff003460e3d139729b119787bc349 # v2.2.2',
} as const;

export interface WorkflowFacts {
  readonly stacks: readonly FoundStack[];
  /** How the workflow names Blastgate: `owner/name@ref`. */
  readonly action: string;
}

/**
 * The job that plans every stack. It runs the code of the pull request, so it may read the cloud and write nothing; what it leaves
 * is the plans as JSON. `condition` is a line that says when it runs; always, where there is none.
 */
export function planJob({ stacks }: WorkflowFacts, condition?: string): string {
  const rows = (stacks.length > 0 ? stacks : [{ name: 'root', folder: '.' }])
    .map(({ name, folder }) => `          - { name: ${JSON.stringify(name)}, folder: ${JSON.stringify(folder)} }`)
    .join('\n');
  const only = condition === undefined ? '' : `    ${condition}\n`;
  return `  plan:
${only}    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      # For a sign-in to your cloud without a stored key. Give that role read access only.
      id-token: write
    strategy:
      matrix:
        stack:
${rows}
    defaults:
      run:
        working-directory: \${{ matrix.stack.folder }}
    steps:
      - uses: ${PINNED.checkout}
        with:
          persist-credentials: false
      - uses: ${PINNED.setupTerraform}
        with:
          terraform_wrapper: false
      # Sign in to your cloud here.
      - run: terraform init -input=false
      - run: terraform plan -input=false -lock=false -out=plan.tfplan
      - run: terraform show -json plan.tfplan > plan.json
      - uses: ${PINNED.upload}
        with:
          name: plan-\${{ matrix.stack.name }}
          path: \${{ matrix.stack.folder }}/plan.json
          if-no-files-found: error
          retention-days: 7
`;
}
