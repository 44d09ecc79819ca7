import { UNKNOWN } from '../judgement.ts';
import { change, type Tool } from './tool.ts';

/** What HCP Terraform and Terraform Enterprise do on request. Source: their API's pages on runs, workspaces and state versions. */
const CHANGES =
  /\/api\/v2\/(?:runs\/[^/\s]+\/actions\/(?:apply|force-execute)|workspaces\/[^/\s]+\/actions\/(?:force-unlock|safe-delete)|organizations\/[^/\s]+\/workspaces\/[^/\s]+\/actions\/safe-delete)\b/;

/** `curl` and its like: the addresses by which Terraform's own service applies a run. Other requests are not the guard's. */
export const http: Tool = (call, name) => {
  const asked = call.words.some((word) => word !== UNKNOWN && CHANGES.test(word));
  if (!asked) return undefined;
  return change(
    call,
    { tool: name, action: '…/actions' },
    'Let the run wait for the people who may confirm it in Terraform itself.',
  );
};
