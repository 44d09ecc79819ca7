import { expect, test, vi } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import { approvalLineIn, approve, checkOf, DANGEROUS, ENFORCE, ROUTINE, STOPPED, withGate } from '../support/github/gate.ts';
import { ANN, BEN, CAT, openPull, push } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 300_000, maxConcurrency: 6 });

test.concurrent("a note of authorship in git makes a person's pull request an agent's", () =>
  withGate({ plan: ROUTINE, pull: { by: ANN } }, async (gate) => {
    const head = gate.repository.branches.get(gate.pull.branch) ?? '';
    const note = 'main.tf\n  a1b2 1-9\n---\n{ "schema_version": "authorship/3.0.0" }\n';
    const path = `${head.slice(0, 2)}/${head.slice(2)}`;
    push(gate.repository, 'refs/notes/ai', { by: ANN, files: { [path]: note }, onto: '' });
    expect((await gate.run({ actor: 'ann' })).outputs['principal']).toBe('agent');
  }),
);

test.concurrent("the plan of an agent's pull request makes the next one with it an agent's too", () =>
  withGate({}, async (gate) => {
    await gate.run();
    const copy = openPull(gate.repository, { by: ANN, files: { 'infra/main.tf': 'by hand' }, number: 9 });
    const ran = await gate.run({ event: pullRequestEvent(gate.repository, copy), runId: 2 });
    expect(ran.outputs['principal']).toBe('agent');
    expect(ran.summary).toContain('7 brought the same plan');
  }),
);

test.concurrent('that another pull request brought another plan says nothing', () =>
  withGate({}, async (gate) => {
    await gate.run();
    const other = openPull(gate.repository, { by: ANN, files: { 'infra/main.tf': 'by hand' }, number: 9 });
    const event = pullRequestEvent(gate.repository, other);
    expect((await gate.run({ event, plans: { 'plan.json': ROUTINE }, runId: 2 })).outputs['principal']).toBe('human');
  }),
);

test.concurrent("an earlier check keeps an agent's pull request one, whoever pushes on top and whatever is edited away", () =>
  withGate(
    { pull: { by: ANN, body: 'Devin run: https://app.devin.ai/sessions/0123456789abcdef0123456789abcdef' } },
    async (gate) => {
      expect((await gate.run({ actor: 'ann' })).outputs['principal']).toBe('agent');
      push(gate.repository, gate.pull.branch, { by: ANN, files: { 'infra/main.tf': 'again' } });
      gate.repository.pulls.set(7, { ...gate.pull, body: 'Nothing to see.' });
      const event = pullRequestEvent(gate.repository, { ...gate.pull, body: '' }, { action: 'synchronize', sender: ANN });
      expect((await gate.run({ event, runId: 2 })).outputs['principal']).toBe('agent');
    },
  ),
);

const TEAM = `${ENFORCE}approvals: { agent: { block: 1 }, teams: [dba] }\n`;

test.concurrent('where the policy names a team, only its members clear a change', () =>
  withGate({ base: { '.blastgate.yml': TEAM } }, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [BEN], line);
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 1 approval' });
    approve(gate, [CAT], line);
    await gate.run({ runId: 3 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Approved by cat' });
  }),
);

test.concurrent('a token that may not read the members of a team decides nothing', () =>
  withGate({ base: { '.blastgate.yml': TEAM } }, async (gate) => {
    approve(gate, [CAT], approvalLineIn(await gate.run()));
    const message = 'Resource not accessible by integration';
    gate.github.faults.push({ on: /memberships/, with: { status: 403, message } });
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
  }),
);

const OWNED = {
  '.blastgate.yml': `${ENFORCE}approvals: { agent: { block: 1 }, code_owners: true }\n`,
  '.github/CODEOWNERS': '* @ann\n/infra/ @acme/dba\n',
};

test.concurrent('where the policy asks for code owners, one of them has to be among those who approve', () =>
  withGate({ base: OWNED }, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [ANN, BEN], line);
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: code owners have not approved' });
    expect(gate.repository.comments[0]?.body).toContain('The code owners of `infra/main.tf` have not approved: `@acme/dba`');
    approve(gate, [CAT], line);
    await gate.run({ runId: 3 });
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

test.concurrent('code owners are read at the base: a pull request cannot name its own', () =>
  withGate({ base: OWNED, pull: { files: { '.github/CODEOWNERS': '* @ben\n' } } }, async (gate) => {
    approve(gate, [BEN], approvalLineIn(await gate.run()));
    await gate.run({ runId: 2 });
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

test.concurrent('code owners that nobody has named are a fault of the policy, not a pass', () =>
  withGate({ base: { '.blastgate.yml': OWNED['.blastgate.yml'] }, plan: ROUTINE }, async (gate) => {
    await gate.run();
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
  }),
);

test.concurrent.each([
  ['looser thresholds', 'version: 1\nthresholds: { agent: { production: { review: 30, block: 60 } } }\n'],
  ['only observing', 'version: 1\nmode: observe\n'],
])('the input `policy` cannot choose a policy that is laxer than that of the repository: %s', (_, policy) =>
  withGate({ base: { '.blastgate.yml': ENFORCE, 'lax.yml': policy }, plan: DANGEROUS }, async (gate) => {
    await gate.run({ inputs: { plan: 'plan.json', policy: 'lax.yml' } });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(checkOf(gate)?.summary).toContain('names lax.yml, which is looser than .blastgate.yml');
  }),
);

test.concurrent('nor one that is laxer than the defaults, where the repository has none', () =>
  withGate({ base: { 'lax.yml': 'version: 1\nmode: observe\n' } }, async (gate) => {
    await gate.run({ inputs: { plan: 'plan.json', policy: 'lax.yml' } });
    expect(checkOf(gate)?.summary).toContain('looser than the defaults');
  }),
);

test.concurrent('it can choose a stricter one', () =>
  withGate(
    { base: { '.blastgate.yml': ENFORCE, 'strict.yml': `${ENFORCE}approvals: { agent: { block: 3 } }\n` } },
    async (gate) => {
      await gate.run({ inputs: { plan: 'plan.json', policy: 'strict.yml' } });
      expect(checkOf(gate)?.title).toBe('Blocked: 0 of 3 approvals');
    },
  ),
);

test.concurrent('and while it does, a pull request that loosens the policy at the root is still stopped', () =>
  withGate(
    {
      base: { '.blastgate.yml': ENFORCE, 'strict.yml': ENFORCE },
      pull: { files: { '.blastgate.yml': 'version: 1\nmode: observe\n' } },
      plan: ROUTINE,
    },
    async (gate) => {
      await gate.run({ inputs: { plan: 'plan.json', policy: 'strict.yml' } });
      expect(checkOf(gate)?.title).toBe('Blocked: an agent may not loosen the gate');
    },
  ),
);

test.concurrent.each([
  ['somebody who does not stand behind the agent', ANN, 'success'],
  ['the person who asked the agent', CAT, 'failure'],
])('what no approval clears for an agent, taken over by %s and approved by another person: %s', (_, by, conclusion) =>
  withGate({ plan: STOPPED, pull: { assignees: [CAT] } }, async (gate) => {
    await gate.run();
    expect(checkOf(gate)?.title).toBe('Blocked: a person has to take this over');
    const files = { 'infra/main.tf': 'by hand' };
    const own = openPull(gate.repository, { by, files, number: 9, body: 'Taken over from #7.' });
    const event = pullRequestEvent(gate.repository, own, { sender: by });
    const line = approvalLineIn(await gate.run({ event, actor: by.login, runId: 2 }));
    approve({ ...gate, pull: own }, [BEN], line);
    await gate.run({ event, actor: by.login, runId: 3 });
    expect(checkOf({ ...gate, pull: own })?.conclusion).toBe(conclusion);
  }),
);
