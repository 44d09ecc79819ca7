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

/** A person's pull request in which nothing but this one sign speaks of an agent. */
function withSign(signal: AgentSignal): Partial<PullRequestEvidence> {
  const text = textOf(signal);
  switch (signal.kind) {
    case 'account_id':
      return { pushers: [ANN, { id: Number(text), login: 'some-name', type: 'User' }] };
    case 'login':
      return { pushers: [ANN, { id: 4242, login: text, type: signal.account ?? 'Bot' }] };
    case 'commit_email':
      return { commits: [commit({ authorEmail: text })] };
    case 'commit_name':
      return { commits: [commit({ authorName: text })] };
    case 'commit_body':
    case 'trailer':
      return { commits: [commit({ message: `Fix\n\n${text}` })] };
    case 'branch':
      return { branch: text };
    case 'pr_body':
      return { body: `Ready.\n\n${text}` };
    case 'label':
      return { labels: [text] };
    case 'timeline_event':
      return { timeline: [{ event: text }] };
    case 'git_notes':
      return { gitNotes: [text] };
  }
}

test.each(SIGNALS.map((signal) => [signal.agent, signal.kind, signal.pattern, signal] as const))(
  '%s is recognized by its %s %s',
  (agent, _kind, _pattern, signal) => {
    const { principal } = attribute(pullRequest(withSign(signal)), defaultPolicy.attribution);
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
