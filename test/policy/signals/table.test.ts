import { expect, test } from 'vitest';
import { AUTOMATION, SIGNALS } from '../../../src/generated/signals-data.ts';
import type { AgentSignal } from '../../../src/generated/signals.ts';
import type { PullRequestEvidence } from '../../../src/model/evidence.ts';
import { attribute } from '../../../src/policy/attribution.ts';
import { defaultPolicy } from '../../../src/policy/policy.ts';
import { ANN, commit, pullRequest } from '../evidence.ts';
import { EXAMPLES } from './examples.ts';

/** The text of a sign: the pattern itself, or the example that its expression matches. */
function textOf({ match, pattern }: AgentSignal): string {
  return match === 'regex' ? (EXAMPLES[pattern] ?? '') : pattern;
}

const message = (text: string) => ({ commits: [commit({ message: `Fix\n\n${text}` })] });

/** Where in a pull request the text of each kind of sign stands. */
const PLACES: Readonly<Record<AgentSignal['kind'], (text: string, signal: AgentSignal) => Partial<PullRequestEvidence>>> = {
  account_id: (text) => ({ pushers: [ANN, { id: Number(text), login: 'some-name', type: 'User' }] }),
  login: (text, { account = 'Bot' }) => ({ pushers: [ANN, { id: 4242, login: text, type: account }] }),
  commit_email: (text) => ({ commits: [commit({ authorEmail: text })] }),
  commit_name: (text) => ({ commits: [commit({ authorName: text })] }),
  commit_body: message,
  trailer: message,
  branch: (text) => ({ branch: text }),
  pr_body: (text) => ({ body: `Ready.\n\n${text}` }),
  label: (text) => ({ labels: [text] }),
  timeline_event: (text) => ({ timeline: [{ event: text }] }),
  git_notes: (text) => ({ gitNotes: [text] }),
};

/** A person's pull request in which nothing but this one sign speaks of an agent. */
function withSign(signal: AgentSignal): PullRequestEvidence {
  return pullRequest(PLACES[signal.kind](textOf(signal), signal));
}

test.each(SIGNALS.map((signal) => [signal.agent, signal.kind, signal.pattern, signal] as const))(
  '%s is recognized by its %s %s',
  (agent, _kind, _pattern, signal) => {
    const { principal } = attribute(withSign(signal), defaultPolicy.attribution);
    expect(principal.evidence.join('\n')).toContain(`(${agent === 'any' ? 'an agent' : agent}, ${signal.confidence})`);
    const bot = signal.kind === 'login' && signal.account !== 'User';
    const raised = signal.confidence === 'low' && !bot ? ['assisted', 'unknown'] : ['agent'];
    expect(raised).toContain(principal.kind);
  },
);

test('every regular expression has an example, and no example is left over', () => {
  const expressions = new Set(SIGNALS.filter(({ match }) => match === 'regex').map(({ pattern }) => pattern));
  expect(new Set(Object.keys(EXAMPLES))).toEqual(expressions);
});

test('no account is both an agent and automation', () => {
  const agents = SIGNALS.filter(({ kind }) => kind === 'account_id').map(({ pattern }) => Number(pattern));
  expect(AUTOMATION.filter(({ id }) => agents.includes(id))).toEqual([]);
});
