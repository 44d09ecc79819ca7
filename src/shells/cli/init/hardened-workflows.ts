import type { NewFile } from './new-file.ts';
import { PINNED, planJob, type WorkflowFacts } from './workflow-parts.ts';

/** Three workflows: only the one that GitHub always takes from the default branch holds a token that can write the check. */
export function hardenedWorkflows(facts: WorkflowFacts): readonly NewFile[] {
  return [
    { path: '.github/workflows/blastgate-plan.yml', text: planWorkflow(facts) },
    { path: '.github/workflows/blastgate-relay.yml', text: RELAY },
    { path: '.github/workflows/blastgate.yml', text: gateWorkflow(facts) },
  ];
}

function planWorkflow(facts: WorkflowFacts): string {
  return `name: Blastgate plan

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:

permissions: {}

concurrency:
  group: blastgate-plan-\${{ github.ref }}
  cancel-in-progress: true

jobs:
${planJob(facts)}`;
}

const RELAY = `name: Blastgate relay

# A review runs the workflow of the pull request, which must not see the key. So this one does nothing, and its end starts the gate.
on:
  pull_request_review:
    types: [submitted, edited, dismissed]

permissions: {}

jobs:
  relay:
    runs-on: ubuntu-latest
    timeout-minutes: 2
    permissions: {}
    steps:
      - run: echo "A review was given."
`;

function gateWorkflow({ action }: WorkflowFacts): string {
  return `name: Blastgate

# GitHub takes this workflow from the default branch, whatever a pull request makes of it.
on:
  workflow_run:
    workflows: [Blastgate plan, Blastgate relay]
    types: [completed]

permissions: {}

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    # Holds the app's key, and is restricted to the default branch: no other branch's workflow can read it.
    environment: blastgate
    permissions:
      actions: read
${gateSteps(action)}`;
}

function gateSteps(action: string): string {
  return `    steps:
      - uses: ${PINNED.appToken}
        id: app
        with:
          app-id: \${{ vars.BLASTGATE_APP_ID }}
          private-key: \${{ secrets.BLASTGATE_APP_KEY }}
          permission-actions: read
          permission-checks: write
          permission-contents: read
          permission-pull-requests: write
      # The relay has no plans: a review is judged by what was kept of them.
      - if: \${{ github.event.workflow_run.event != 'pull_request_review' && github.event.workflow_run.conclusion == 'success' }}
        uses: ${PINNED.download}
        with:
          pattern: plan-*
          path: plans
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: ${action}
        with:
          plan: plans/*/plan.json
          token: \${{ steps.app.outputs.token }}
        env:
          # Approvals are bound to sealed values by this key: without one, none counts where such a value changes.
          BLASTGATE_DIGEST_KEY: \${{ secrets.BLASTGATE_DIGEST_KEY }}
          # One record and one budget for many repositories: the address of a PostgreSQL, as a secret. Without it the checks are added up.
          BLASTGATE_LEDGER: \${{ secrets.BLASTGATE_LEDGER }}
`;
}
