import { expect, test, vi } from 'vitest';
import { approvalLineIn, approve, checkOf, DANGEROUS, ENFORCE, ROUTINE, withGate } from '../support/github/gate.ts';
import { ANN, BEN, CAT, comment, COPILOT, GUEST, push } from '../support/github/scenario.ts';
import type { Fault } from '../support/github/server.ts';

vi.setConfig({ testTimeout: 300_000, maxConcurrency: 6 });

const after = (seconds: number) => String(Math.ceil(Date.now() / 1000) + seconds);

test.concurrent.each<[string, () => Fault]>([
  ['an answer of 502', () => ({ on: /GET .*\/commits$/, times: 1, with: { status: 502 } })],
  ['a connection that breaks while reading', () => ({ on: /GET .*\/reviews$/, times: 1, with: 'reset' })],
  [
    'the primary rate limit',
    () => ({
      on: /GET .*\/timeline$/,
      times: 1,
      with: {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': after(1) },
      },
    }),
  ],
  [
    'the secondary rate limit',
    () => ({
      on: /GET .*\/activity$/,
      times: 1,
      with: { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '1' } },
    }),
  ],
])('%s that passes changes nothing of the verdict', (_, fault) =>
  withGate({}, async (gate) => {
    gate.github.faults.push(fault());
    expect(await gate.run()).toMatchObject({ status: 0, outputs: { verdict: 'block' } });
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

test.concurrent.each<[string, RegExp, number]>([
  ['the commits', /GET .*\/pulls\/7\/commits$/, 404],
  ['the files', /GET .*\/pulls\/7\/files$/, 404],
  ['the reviews', /GET .*\/pulls\/7\/reviews$/, 403],
  ['the timeline', /GET .*\/timeline$/, 403],
  ['the policy', /GET .*\/git\/trees\//, 403],
  ['the pull request', /GET .*\/pulls\/7$/, 404],
  ['GraphQL', /POST \/graphql/, 403],
  ['the commits, refused as wrongly asked for,', /GET .*\/pulls\/7\/commits$/, 422],
])('without %s there is no pass', (_, on, status) =>
  withGate({ plan: ROUTINE }, async (gate) => {
    gate.github.faults.push({ on, with: { status, message: 'Resource not accessible by integration' } });
    expect((await gate.run()).status).toBe(2);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
  }),
);

test.concurrent('an answer of 502 that never recovers is no pass, and the check says so', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    gate.github.faults.push({ on: /GET .*\/pulls\/7\/files$/, with: { status: 502, message: 'Server Error' } });
    expect((await gate.run()).status).toBe(2);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(checkOf(gate)?.summary).toContain('502');
  }),
);

test.concurrent('an answer that never comes is given up after half a minute, and asked for again', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    gate.github.faults.push({ on: /GET .*\/timeline$/, times: 1, with: 'reset', after: new Promise(() => undefined) });
    expect(await gate.run()).toMatchObject({ status: 0, outputs: { verdict: 'pass' } });
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

test.concurrent.each([
  ['the check was made', /POST .*\/check-runs$/],
  ['the check was concluded', /PATCH .*\/check-runs\/\d+$/],
  ['the comment was written', /POST .*\/issues\/7\/comments$/],
])('a connection lost after %s: the newest check tells the truth', (_, on) =>
  withGate({}, async (gate) => {
    gate.github.faults.push({ on, times: 1, with: 'lost' });
    await gate.run();
    expect(checkOf(gate)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    await gate.run({ runId: 2 });
    expect(gate.repository.comments.filter(({ minimized }) => !minimized)).toHaveLength(1);
  }),
);

test.concurrent('a result that cannot be kept is a warning, and the verdict stands', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    gate.github.faults.push({ on: /POST \/twirp\//, with: { status: 400, message: 'no' } });
    const ran = await gate.run();
    expect(ran.stdout).toContain('a review will need a new plan');
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

test.concurrent('a second page that never comes is no shorter list', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    for (let count = 0; count < 3; count++) push(gate.repository, gate.pull.branch, { by: COPILOT, files: {} });
    gate.github.pageSize = 2;
    gate.github.faults.push({ on: /GET .*\/pulls\/7\/commits\?page=2$/, with: { status: 404 } });
    await gate.run();
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
  }),
);

test.concurrent('everything is read in pages of one, the agent on the last one too', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    gate.github.pageSize = 1;
    push(gate.repository, gate.pull.branch, { by: COPILOT, files: { 'infra/other.tf': 'x' } });
    comment(gate.repository, gate.pull, { user: GUEST, body: 'first' });
    expect((await gate.run()).outputs['principal']).toBe('agent');
    await gate.run({ runId: 2 });
    expect(gate.repository.comments).toHaveLength(2);
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

test.concurrent('more than 250 commits are not all listed, so nobody knows who wrote them, and no approval counts', () =>
  withGate({ pull: { by: ANN } }, async (gate) => {
    for (let count = 0; count < 255; count++) push(gate.repository, gate.pull.branch, { by: ANN, files: {} });
    const ran = await gate.run({ actor: 'ann' });
    expect(ran.outputs['principal']).toBe('unknown');
    approve(gate, [BEN, CAT], approvalLineIn(ran));
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
  }),
);

test.concurrent('a token that is not valid ends as an undecided job, and there is no check to believe', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    const ran = await gate.run({ token: 'nonsense' });
    expect(ran.status).toBe(2);
    expect(gate.repository.checks).toEqual([]);
  }),
);

test.concurrent('a comment that may not be written is a warning, and the check stands', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    gate.github.faults.push({
      on: /POST .*\/comments$/,
      with: { status: 403, message: 'Resource not accessible by integration' },
    });
    const ran = await gate.run();
    expect(ran.stdout).toContain('::warning::');
    expect(ran.status).toBe(0);
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

test.concurrent('killed between comment and check: nothing is green, and the next run puts it right with one comment', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    const killed = await gate.run({
      onStart: (child) =>
        gate.github.onAnswer.push(
          (request) => request.endsWith('/issues/7/comments') && request.startsWith('POST') && child.kill('SIGKILL'),
        ),
    });
    expect(killed.status).toBeNull();
    expect(checkOf(gate)?.status).toBe('in_progress');
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(gate.repository.comments).toHaveLength(1);
  }),
);

test.concurrent('a run that dies leaves no older green check as the newest one', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    expect(checkOf(gate)?.conclusion).toBe('success');
    await gate.run({
      plans: { 'plan.json': DANGEROUS },
      runId: 2,
      onStart: (child) => gate.github.onAnswer.push((request) => request.endsWith('/check-runs') && child.kill('SIGKILL')),
    });
    expect(checkOf(gate)?.status).toBe('in_progress');
  }),
);

test.concurrent('two runs at once on one pull request end in the same answer', () =>
  withGate({}, async (gate) => {
    await Promise.all([gate.run({ runId: 1 }), gate.run({ runId: 2 })]);
    expect(gate.repository.checks.map((check) => check.fields['conclusion'])).toEqual(['failure', 'failure']);
    await gate.run({ runId: 3 });
    expect(gate.repository.comments.filter(({ minimized }) => !minimized)).toHaveLength(1);
  }),
);

test.concurrent('two jobs at once, each with one stack: neither passes without the other', () =>
  withGate(
    {
      base: {
        '.blastgate.yml': `${ENFORCE}stacks:\n  - { name: a, paths: ['infra/**'], plans: ['a.json'] }\n  - { name: b, paths: ['infra/**'], plans: ['b.json'] }\n`,
      },
    },
    async (gate) => {
      const job = (name: string, plan: string, runId: number) =>
        gate.run({ plans: { [name]: plan }, inputs: { plan: name, comment: 'never' }, runId });
      await Promise.all([job('a.json', ROUTINE, 1), job('b.json', DANGEROUS, 2)]);
      expect(gate.repository.checks.map((check) => check.fields['conclusion'])).not.toContain('success');
    },
  ),
);

test.concurrent(
  'a wrong `plan` fails until a later run of the job brings the right one, and no other job of a matrix clears it',
  () =>
    withGate({ plan: ROUTINE }, async (gate) => {
      const matrix = JSON.stringify({ stack: 'network' });
      const plans = { 'plan.json': ROUTINE };
      await gate.run({ plans, inputs: { plan: 'nope.json', matrix }, runId: 1 });
      expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
      await gate.run({ plans, inputs: { plan: 'plan.json', matrix: JSON.stringify({ stack: 'database' }) }, runId: 2 });
      expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
      expect(checkOf(gate)?.summary).toContain(
        'the job `gate` of `.github/workflows/blastgate.yml`, with the input `plan` `nope.json`, could not decide: run it again',
      );
      expect(checkOf(gate)?.summary).not.toMatch(/stack `[0-9a-f]{16}`/);
      await gate.run({ plans, inputs: { plan: 'plan.json', matrix }, runId: 3 });
      expect(checkOf(gate)).toMatchObject({ conclusion: 'success' });
    }),
);

test.concurrent.each([
  [{ comment: 'sometimes' }, 'comment'],
  [{ 'check-name': 'two\nlines' }, 'check-name'],
])('an input that cannot be used is told by a check that fails: %j', (inputs, name) =>
  withGate({ plan: ROUTINE }, async (gate) => {
    const ran = await gate.run({ inputs: { plan: 'plan.json', ...inputs } });
    expect(ran.status).toBe(2);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(checkOf(gate)?.summary).toContain(`The input \`${name}\``);
    expect((await gate.run({ inputs: { plan: 'plan.json' }, runId: 2 })).status).toBe(0);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success' });
  }),
);

test.concurrent('a digest key that cannot be used is told by a check that fails', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    expect((await gate.run({ digestKey: 'short' })).status).toBe(2);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
  }),
);
