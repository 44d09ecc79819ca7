import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/model/errors.ts';
import { parseEventPayload } from '../../../src/shells/action/event-payload.ts';

/** GitHub's own examples of its events. */
const EXAMPLES: readonly { readonly name: string; readonly examples: readonly object[] }[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
);

const SHA = 'a'.repeat(40);

describe('the payload of an event', () => {
  test.each(['merge_group', 'pull_request', 'pull_request_review', 'push', 'workflow_dispatch', 'workflow_run'])(
    'is taken as GitHub sends it for %s',
    (name) => {
      const examples = EXAMPLES.find((each) => each.name === name)?.examples ?? [];
      expect(examples).not.toEqual([]);
      for (const example of examples) expect(parseEventPayload(JSON.stringify(example))).toEqual(example);
    },
  );

  test('may hold less than an event that GitHub sends, as a schedule does', () => {
    expect(parseEventPayload('{"schedule":"0 4 * * *","sender":null,"inputs":null}')).toMatchObject({ schedule: '0 4 * * *' });
  });

  test.each([
    ['', 'is no JSON'],
    ['{"action":', 'is no JSON'],
    ['null', "The event's payload must be a map"],
    ['[]', "The event's payload must be a map"],
    ['{"pull_request":{"number":7}}', "`pull_request` in the event's payload needs `head`"],
    ['{"pull_request":{"number":"7","head":{"sha":"a"}}}', "`pull_request.number` in the event's payload must be a whole number"],
    ['{"pull_request":{"number":0,"head":{"sha":"a"}}}', 'must be 1 or more'],
    ['{"pull_request":null}', "`pull_request` in the event's payload must be a map"],
    ['{"merge_group":{"head_sha":7,"head_ref":"r"}}', "`merge_group.head_sha` in the event's payload must be text"],
    [`{"workflow_run":{"id":1,"run_attempt":1,"event":"push","head_sha":"${SHA}"}}`, 'needs `head_branch`'],
    ['{"sender":{"id":"octocat"}}', "`sender.id` in the event's payload must be a whole number"],
    ['{"inputs":"pull-request=7"}', "`inputs` in the event's payload must be"],
  ])('%s is refused, in a sentence that says where', (text, sentence) => {
    expect(() => parseEventPayload(text)).toThrow(ConfigError);
    expect(() => parseEventPayload(text)).toThrow(sentence);
  });
});
