import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, ROOT } from './repository.ts';

/** Each attempt of docs/github/threat-model.md, and how the title of the test starts that makes it against the built Action. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'The pull request edits its own policy': 'the PR edits its own %s',
  'It edits the workflow of the gate': 'the PR edits its own %s',
  'Another app writes a check of the same name': 'forged check: what another app wrote',
  'A plan is missing, or no file matches': 'a forged or missing plan artifact: %s',
  'A plan was made for an older commit, or given twice': 'a forged or missing plan artifact: one of an older commit',
  'What the gate kept of a plan is replaced by something else': 'a forged artifact: whoever leaves another one under this name',
  'The workflow names a laxer policy': 'the input `policy` cannot choose a policy that is laxer',
  "The agent's plan is proposed again in a person's name": "the plan of an agent's pull request makes the next one",
  'A merge queue puts a change in that nobody approved': 'what none of the pull requests was judged for is judged by itself',
  'The plan holds a provisioner, or is a binary file': "the plan's own code: a provisioner is judged",
  'An older green run is started again': 'an old green run re-run after things moved',
  'The agent makes a branch with a laxer policy and asks onto it': 'a branch with a laxer policy:',
  'A review names two plans, or hides the line in a comment': 'a review that names two plans, or hides the line',
  'The base branch is changed after the approvals': 'base branch retargeted:',
  'A commit is pushed after the approvals': 'stale approval after a push',
  'A bot, the agent or somebody without write access approves': 'a bot or an Action approves, or the agent itself',
  'The person who asked the agent approves': 'the operator of the agent approves',
  'A review is edited into an approval': 'an approval that was edited into one does not count',
  'One destructive change is split over many pull requests': 'one destructive change split over many PRs:',
  'One switches protection off, the next one deletes': 'protection that one PR switches off and the next one uses',
  'A green commit is replaced, then pushed back by force': 'a green commit that was replaced by a harmless one',
  'Signs of the agent are amended away and pushed by force': 'trailers stripped by amend and force-push:',
  "Somebody writes a comment that looks like the gate's": "another user's comment imitates ours:",
  'Names in the plan hold Markdown, HTML, mentions or commands':
    'Markdown, HTML, mentions and workflow commands in resource names',
  'Names in the plan speak to a model that reviews': 'prompt injection of a reviewing agent:',
  'A thousand harmless changes hide one': 'a huge plan pushes the delete out of the comment:',
  'The same commit is proposed onto a laxer branch': 'the same head onto a laxer base',
};
/** What stands outside the gate: `doctor` tells of it. */
const OUTSIDE = 'admin merge, bypass actors:';

const suites = (await filesIn('test/e2e')).filter((name) => name.endsWith('.test.ts'));
const texts = await Promise.all(suites.map((name) => readFile(path.join(ROOT, 'test/e2e', name), 'utf8')));
const hasTest = (title: string): boolean => texts.some((text) => ["'", '"', '`'].some((quote) => text.includes(quote + title)));

test('the threat model lists no attempt that is not made, and none is left out', async () => {
  const page = await readFile(path.join(ROOT, 'docs/github/threat-model.md'), 'utf8');
  const [, table = ''] = /\| Attempt +\| What happens +\|\n\|[-| ]+\|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const listed = [...table.matchAll(/^\| (.*?) +\|/gm)].map(([, attempt]) => attempt);
  expect(listed).toEqual(Object.keys(ATTEMPTS));
});

describe('a test is named after each attempt', () => {
  test.each([...Object.entries(ATTEMPTS), ['whoever may bypass the ruleset', OUTSIDE]])('%s', (_, title) => {
    expect(hasTest(title)).toBe(true);
  });

  test('and one that is not there would be noticed', () => {
    expect(hasTest('an attempt that nobody makes')).toBe(false);
  });
});
