import type { NewFile } from './new-file.ts';
import { PINNED, planJob, type WorkflowFacts } from './workflow-parts.ts';

/**
 * One workflow with the repository's own token. Whoever may push a branch can edit it for that branch, so it guides people and
 * agents that mean well; the hardened set-up withstands those that do not.
 */
export function basicWorkflow(facts: WorkflowFacts): NewFile {
  return {
    path: '.github/workflows/blastgate.yml',
    text: `name: Blastgate

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  # An approval is counted as soon as it is given, by what was kept of the plan.
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:

permissions: {}

concurrency:
  group: blastgate-\${{ github.event_name }}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
${planJob(facts, "if: ${{ github.event_name != 'pull_request_review' }}")}
  # The merge is held up by the check \`blastgate\` that this job writes, not by the job: require that check.
  gate:
    needs: plan
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      checks: write
      contents: read
      pull-requests: write
    steps:
      - if: \${{ github.event_name != 'pull_request_review' }}
        uses: ${PINNED.download}
        with:
          pattern: plan-*
          path: plans
      - uses: ${facts.action}
        with:
          plan: plans/*/plan.json
          token: \${{ github.token }}
        env:
          # Approvals are bound to sealed values by this key: without one, none counts where such a value changes.
          BLASTGATE_DIGEST_KEY: \${{ secrets.BLASTGATE_DIGEST_KEY }}
`,
  };
}
