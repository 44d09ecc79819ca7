// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What the gate reads of the payload of a workflow's event, which the runner keeps in a file. https://docs.github.com/webhooks/webhook-events-and-payloads
 */
export interface EventPayload {
  action?: string;
  ref?: string;
  sender?: null | EventAccount;
  pull_request?: {
    number: number;
    head: {
      sha: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  merge_group?: {
    head_sha: string;
    head_ref: string;
    [k: string]: unknown;
  };
  workflow_run?: WorkflowRun;
  inputs?: null | {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * This interface was referenced by `EventPayload`'s JSON-Schema
 * via the `definition` "account".
 */
export interface EventAccount {
  id?: number;
  login?: string;
  type?: string;
  [k: string]: unknown;
}
/**
 * The run of another workflow, at whose end the gate was started.
 *
 * This interface was referenced by `EventPayload`'s JSON-Schema
 * via the `definition` "workflowRun".
 */
export interface WorkflowRun {
  id: number;
  run_attempt: number;
  /**
   * The event that started that run.
   */
  event: string;
  /**
   * The head of the pull request, for `pull_request` and `pull_request_review`. For `pull_request_target` it is the base: https://github.com/actions/checkout/pull/2454
   */
  head_sha: string;
  head_branch: string | null;
  head_repository: null | {
    full_name: string;
    [k: string]: unknown;
  };
  conclusion: string | null;
  path?: string;
  [k: string]: unknown;
}
