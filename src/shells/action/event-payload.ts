import { describeViolation, worstViolation } from '../../config/violation.ts';
import type { EventPayload } from '../../generated/github-event.ts';
import { validateGithubEvent } from '../../generated/validate-github-event.js';
import { ConfigError } from '../../model/errors.ts';

const WHAT = "event's payload";
const HINT = 'GitHub sends it and the runner keeps it at `GITHUB_EVENT_PATH`: leave that variable as the runner sets it.';

/** The payload of the event that a workflow runs for. Throws ConfigError where it is none: half an event names the wrong plans. */
export function parseEventPayload(text: string): EventPayload {
  const payload = parsed(text);
  if (validateGithubEvent(payload)) return payload;
  throw new ConfigError(describeViolation(worstViolation(validateGithubEvent.errors ?? []), WHAT, payload).message, HINT);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`The ${WHAT} is no JSON.`, HINT);
  }
}
