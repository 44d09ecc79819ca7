import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { dispatchEvent, pullRequestEvent, reviewEvent } from '../support/github/events.ts';
import { approvalLineIn, approve, checkOf, DANGEROUS, ENFORCE, ROUTINE, STOPPED, withGate } from '../support/github/gate.ts';
import { ANN, BEN, CAT, openPull, push, review } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 300_000, maxConcurrency: 6 });

test.concurrent("an agent's dangerous plan fails the check, and one comment says why", () =>
  withGate({}, async (gate) => {
    const ran = await gate.run();
    expect(ran).toMatchObject({ status: 0, outputs: { verdict: 'block', principal: 'agent', 'to-update': '1' } });
    expect(checkOf(gate)).toMatchObject({ status: 'completed', conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
    expect(gate.repository.comments).toHaveLength(1);
    const body = gate.repository.comments[0]?.body ?? '';
    expect(body).toMatch(/^## ⛔ Blocked: .*\n\n.*\n\n\*\*Check: Blocked: 0 of 2 approvals\*\*\n/);
    expect(body).toContain(approvalLineIn(ran));
  }),
);

test.concurrent("an agent's routine plan passes", () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    expect(await gate.run()).toMatchObject({ status: 0, outputs: { verdict: 'pass', principal: 'agent' } });
    expect(checkOf(gate)).toMatchObject({ status: 'completed', conclusion: 'success' });
  }),
);

test.concurrent('two approvals of exactly this plan clear it, and the comment stays one', () =>
  withGate({}, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [BEN, CAT], line);
    const last = gate.repository.reviews.at(-1);
    if (!last) throw new Error('No review was given.');
    await gate.run({ event: reviewEvent(gate.repository, gate.pull, last), runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Approved by ben, cat' });
    expect(gate.repository.comments).toHaveLength(1);
  }),
);

test.concurrent('whoever asks for changes holds it up, whatever others approve', () =>
  withGate({}, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [BEN, CAT], line);
    review(gate.repository, gate.pull, { user: ANN, state: 'CHANGES_REQUESTED' });
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: changes requested by ann' });
  }),
);

test.concurrent('a hard stop of an agent is cleared by nobody', () =>
  withGate({ plan: STOPPED }, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [ANN, BEN, CAT], line);
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: a person has to take this over' });
  }),
);

test.concurrent("a person's plan asks for another person, and the author is none", () =>
  withGate({ pull: { by: ANN } }, async (gate) => {
    const ran = await gate.run({ actor: 'ann' });
    expect(ran.outputs).toMatchObject({ verdict: 'review', principal: 'human' });
    expect(checkOf(gate)?.conclusion).toBe('action_required');
    approve(gate, [ANN], approvalLineIn(ran));
    await gate.run({ runId: 2 });
    expect(checkOf(gate)?.conclusion).toBe('action_required');
    approve(gate, [BEN], approvalLineIn(ran));
    await gate.run({ runId: 3 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Approved by ben' });
  }),
);

test.concurrent('an approval in other words does not count', () =>
  withGate({}, async (gate) => {
    await gate.run();
    approve(gate, [BEN, CAT], 'LGTM');
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
  }),
);

test.concurrent('a policy that observes concludes success and says what would be blocked', () =>
  withGate({ base: { '.blastgate.yml': 'version: 1\nmode: observe\n' } }, async (gate) => {
    expect((await gate.run()).outputs).toMatchObject({ verdict: 'block' });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Would block: blocked: 0 of 2 approvals' });
  }),
);

test.concurrent('without a policy on the base the defaults hold', () =>
  withGate({ base: { 'README.md': 'x' } }, async (gate) => {
    await gate.run();
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

test.concurrent('the first pull request cannot bring a policy that lets itself through', () =>
  withGate({ base: { 'README.md': 'x' }, pull: { files: { '.blastgate.yml': 'version: 1\nmode: observe\n' } } }, async (gate) => {
    await gate.run();
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

test.concurrent('a dispatched run judges the pull request whose number it is given', () =>
  withGate({}, async (gate) => {
    await gate.run({ event: dispatchEvent(gate.repository, { 'pull-request': '7' }) });
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

test.concurrent('the job itself fails where the workflow asks for it, and the check stays what it is', () =>
  withGate({}, async (gate) => {
    const ran = await gate.run({ inputs: { plan: 'plan.json', 'fail-on': 'block' } });
    expect(ran.status).toBe(1);
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

test.concurrent("a pull request from a fork: the token may only read, so the job's exit code and summary say it", () =>
  withGate({ pull: { fork: true } }, async (gate) => {
    const ran = await gate.run({ token: 'fork-token' });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain('::warning::This token may not write');
    expect(ran.summary).toContain('This token may not write a check');
    expect([gate.repository.checks, gate.repository.comments]).toEqual([[], []]);
  }),
);

test.concurrent('of two pull requests with one head the stricter one decides', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    push(gate.repository, 'release', { by: BEN, files: { '.blastgate.yml': ENFORCE } });
    const other = openPull(gate.repository, { by: ANN, files: {}, branch: gate.pull.branch, base: 'release', number: 9 });
    await gate.run({ event: pullRequestEvent(gate.repository, other), plans: { 'plan.json': DANGEROUS }, runId: 2 });
    expect(checkOf(gate)?.conclusion).not.toBe('success');
    await gate.run({ runId: 3 });
    expect(checkOf(gate)?.conclusion).not.toBe('success');
  }),
);

test.concurrent('the reports that were asked for are written, and later steps are told where', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    const seen: string[] = [];
    const ran = await gate.run({
      inputs: { plan: 'plan.json', report: 'json\nmarkdown\nterminal' },
      onEnd: async ({ outputs }) => {
        for (const name of ['json', 'markdown', 'terminal']) seen.push(await readFile(outputs[`report-${name}`] ?? '', 'utf8'));
      },
    });
    const [json = '{}', markdown, terminal] = seen;
    expect(JSON.parse(json)).toMatchObject({ verdict: 'pass', approvals: { digest: ran.outputs['digest'] } });
    expect([markdown, terminal]).toEqual([expect.stringContaining('Passes'), expect.stringMatching(/pass/i)]);
    expect(ran.outputs).toMatchObject({
      score: expect.stringMatching(/^\d+$/),
      environment: expect.any(String),
      'to-replace': '1',
    });
  }),
);

test.concurrent('a template stands behind a change set: what it says of deletion counts', () =>
  withGate({}, async (gate) => {
    const description = JSON.stringify({
      ChangeSetName: 'c',
      ChangeSetId: 'arn:aws:cloudformation:eu-west-1:111111111111:changeSet/c/1',
      StackName: 'app',
      StackId: 'arn:aws:cloudformation:eu-west-1:111111111111:stack/app/1',
      Status: 'CREATE_COMPLETE',
      ExecutionStatus: 'AVAILABLE',
      Changes: [
        {
          Type: 'Resource',
          ResourceChange: {
            Action: 'Remove',
            LogicalResourceId: 'Db',
            PhysicalResourceId: 'db',
            ResourceType: 'AWS::RDS::DBInstance',
          },
        },
      ],
    });
    const template = 'Resources:\n  Other: { Type: AWS::SNS::Topic }\n';
    const plans = { 'set.json': description, 'app.yaml': template };
    const ran = await gate.run({ plans, inputs: { plan: 'set.json', template: 'app.yaml' } });
    expect(ran.outputs).toMatchObject({ verdict: 'block', 'to-destroy': '1' });
    const missing = await gate.run({ plans, inputs: { plan: 'set.json', template: 'gone.yaml' }, runId: 2 });
    expect(missing.status).toBe(2);
    const twice = await gate.run({
      plans: { ...plans, 'again.json': description.replace('changeSet/c/1', 'changeSet/d/2') },
      inputs: { plan: '*.json' },
      runId: 3,
    });
    expect(twice).toMatchObject({ status: 2, stdout: expect.stringContaining('Two plans are for') });
  }),
);

test.concurrent('a finding stands on the line of the configuration that declares its resource', () =>
  withGate({ pull: { files: { 'infra/main.tf': DECLARED } } }, async (gate) => {
    await gate.run({ plans: { 'plan.json': DANGEROUS, 'infra/main.tf': DECLARED } });
    expect(gate.repository.checks.at(-1)?.annotations).toMatchObject([{ path: 'infra/main.tf', start_line: 3 }]);
  }),
);

const DECLARED = '# buckets\n\nresource "aws_s3_bucket" "backups" {\n  force_destroy = true\n}\n';
