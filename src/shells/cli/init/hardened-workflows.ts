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

permissions: {}

concurrency:
  group: blastgate-plan-\${{ github.event.pull_request.number }}
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

concurrency:
  group: blastgate-\${{ github.event.workflow_run.head_sha }}

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
          permission-checks: write
          permission-contents: read
          permission-pull-requests: write
      # The relay has no plans: those of the latest planning of the same commit count.
      - id: planned
        env:
          GH_TOKEN: \${{ github.token }}
          HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
        run: |
          run="$(gh api "repos/$GITHUB_REPOSITORY/actions/workflows/blastgate-plan.yml/runs?head_sha=$HEAD_SHA&status=success&per_page=1" --jq '.workflow_runs[0].id // empty')"
          echo "run=$run" >> "$GITHUB_OUTPUT"
      - if: \${{ steps.planned.outputs.run != '' }}
        uses: ${PINNED.download}
        with:
          pattern: plan-*
          path: plans
          run-id: \${{ steps.planned.outputs.run }}
          github-token: \${{ github.token }}
      - uses: ${action}
        with:
          plan: plans/*/plan.json
          token: \${{ steps.app.outputs.token }}
        env:
          # Sealed values enter the plan's digest by this key: without one, nobody could tell that they changed.
          BLASTGATE_DIGEST_KEY: \${{ secrets.BLASTGATE_DIGEST_KEY }}
`;
}
