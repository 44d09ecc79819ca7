import { expect, test } from 'vitest';
import { create, destroy, findingsOf, severitiesOf, update } from '../support.ts';

test.each([
  ['ovh_dedicated_server_reinstall_task', 0.7, 'data_loss'],
  ['acme_disk_wipe', 0.7, 'data_loss'],
  ['mongodbatlas_cloud_backup_snapshot_restore_job', 0.5, 'data_loss'],
  ['ovh_dedicated_server_reboot_task', 0.35, 'outage'],
  ['acme_cluster_switchover', 0.35, 'outage'],
])('%s is an order that is carried out when it is made', (type, severity, code) => {
  expect(findingsOf('destructive-code', create(type, {}))).toMatchObject([{ severity, code }]);
  expect(severitiesOf('destructive-code', destroy(type, {}))).toEqual([]);
  expect(severitiesOf('destructive-code', update(type, { a: 1 }, { a: 2 }))).toEqual([]);
});

test.each(['snowflake_file_format', 'aws_backup_restore_testing_plan', 'azurerm_mssql_failover_group', 'snowflake_task'])(
  '%s is a thing',
  (type) => {
    expect(severitiesOf('destructive-code', create(type, {}))).toEqual([]);
  },
);
