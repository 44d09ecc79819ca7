import { expect, test } from 'vitest';
import { auditRecordsLost } from '../../../src/risk/content/audit-records.ts';

test.each([
  ['a list that is emptied', { enabled_cluster_log_types: ['api', 'audit'] }, { enabled_cluster_log_types: [] }],
  ['a list that is gone', { EnableCloudwatchLogsExports: ['audit'] }, {}],
  [
    'a category that is off',
    { log: [{ category: 'AuditEvent', enabled: true }] },
    { log: [{ category: 'AuditEvent', enabled: false }] },
  ],
  [
    'kinds two blocks deep',
    { Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'audit' }] } } },
    { Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'api' }] } } },
  ],
])('%s is a loss', (_what, before, after) => {
  expect(auditRecordsLost(before, after)).toBe(Object.keys(before)[0]);
});

test.each([
  ['another log less', { enabled_cluster_log_types: ['api', 'audit'] }, { enabled_cluster_log_types: ['audit'] }],
  [
    'another order',
    { enabled_log: [{ category: 'AuditEvent' }, { category: 'Security' }] },
    { enabled_log: [{ category: 'Security' }, { category: 'AuditEvent' }] },
  ],
  ['all logs instead of each', { enabled_log: [{ category: 'AuditEvent' }] }, { enabled_log: [{ category_group: 'allLogs' }] }],
  ['a list of another name', { exports: ['audit'] }, { exports: [] }],
])('%s is none', (_what, before, after) => {
  expect(auditRecordsLost(before, after)).toBeUndefined();
});
