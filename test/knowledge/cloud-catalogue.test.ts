import { describe, expect, test } from 'vitest';
import { nameOf, servicesOf } from '../../src/knowledge/classify/name-of.ts';
import { createLookup } from '../../src/knowledge/index.ts';
import type { KnowledgeEntry } from '../../src/model/knowledge.ts';
import { typesOf, type Cloud } from '../support/aws-catalogue.ts';

const lookup = createLookup();
const entriesOf = (provider: Cloud): readonly KnowledgeEntry[] => typesOf(provider).map(({ type }) => lookup(type, 'terraform'));
const PROVIDERS: readonly (readonly [provider: Cloud, count: number])[] = [
  ['google', 1096],
  ['azurerm', 1127],
  ['azuread', 54],
  ['kubernetes', 82],
  ['helm', 1],
];

describe.each(PROVIDERS)('%s', (provider, count) => {
  const entries = entriesOf(provider);

  test('every type is listed once, in order', () => {
    const names = typesOf(provider).map(({ type }) => type);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names).toHaveLength(count);
  });

  test('every type is known, by an entry of its own or by a rule, none by the words of its name', () => {
    expect(entries.filter(({ known }) => !known).map(({ type }) => type)).toEqual([]);
    expect(entries.filter(({ category }) => category === 'unknown').map(({ type }) => type)).toEqual([]);
  });

  test('each loss is told in one short sentence without a full stop', () => {
    const ruled = entries.filter(({ byRule }) => byRule);
    const isSentence = (text: string): boolean => /^The \S.*[^.]$/u.test(text) && text.length <= 200 && !text.includes('  ');
    expect(ruled.filter(({ onDelete }) => !isSentence(onDelete)).map(({ onDelete }) => onDelete)).toEqual([]);
  });

  test('what is said by a rule of data agrees with what is said of its state', () => {
    const ruled = entries.filter(({ byRule }) => byRule);
    const contradictory = ruled.filter(({ state, data }) => (state === 'user_data' ? data < 0.1 : data > 0.6));
    expect(contradictory.map(({ type }) => type)).toEqual([]);
  });

  test('what ties two things together holds nothing', () => {
    const ties = entries.filter(
      ({ type, byRule, category }) =>
        byRule && category !== 'backup' && /_(association|attachment|iam_\w+|policy|assignment|binding)$/u.test(type),
    );
    expect(ties.filter(({ data, state }) => data > 0.05 || state === 'user_data').map(({ type }) => type)).toEqual([]);
  });
});

test.each(['google', 'azurerm', 'azuread'])('every service of %s has types', (provider) => {
  const named = (['google', 'azurerm', 'azuread'] as const).flatMap((cloud) =>
    typesOf(cloud).flatMap(({ type }) => nameOf(type)?.service.title ?? []),
  );
  const idle = servicesOf(provider).filter(({ title }) => !named.includes(title));
  expect(idle.map(({ title }) => title)).toEqual([]);
});

test.each([
  'google_healthcare_dicom_store',
  'google_oracle_database_autonomous_database',
  'google_netapp_volume',
  'google_kms_crypto_key_version',
  'google_managed_kafka_cluster',
  'google_lustre_instance',
  'google_secure_source_manager_repository',
  'azurerm_oracle_autonomous_database',
  'azurerm_mongo_cluster',
  'azurerm_netapp_volume_group_sap_hana',
  'azurerm_healthcare_dicom_service',
  'azurerm_vmware_private_cloud',
  'azurerm_key_vault_managed_hardware_security_module',
  'azurerm_elastic_san_volume',
  'azurerm_synapse_sql_pool',
])('%s holds what cannot be rebuilt', (type) => {
  const entry = lookup(type, 'terraform');
  expect(entry).toMatchObject({ state: 'user_data', routineReplace: false });
  expect(entry.data).toBeGreaterThanOrEqual(0.8);
});

test.each([
  'google_healthcare_dataset_iam_member',
  'google_bigquery_reservation_assignment',
  'google_storage_notification',
  'google_spanner_database_iam_policy',
  'azurerm_cosmosdb_sql_role_assignment',
  'azurerm_mssql_virtual_network_rule',
  'azurerm_kusto_eventhub_data_connection',
  'azurerm_api_management_api_tag',
  'azurerm_network_interface_backend_address_pool_association',
])('%s holds no data, whatever its service does', (type) => {
  expect(lookup(type, 'terraform')).toMatchObject({ state: 'config' });
  expect(lookup(type, 'terraform').data).toBeLessThanOrEqual(0.1);
});

test.each([
  'google_logging_folder_sink',
  'google_scc_organization_custom_module',
  'google_iam_deny_policy',
  'google_compute_network_firewall_policy_rule',
  'google_organization_iam_audit_config',
  'azurerm_mssql_database_extended_auditing_policy',
  'azurerm_sentinel_data_connector_office_365',
  'azurerm_monitor_aad_diagnostic_setting',
  'azurerm_policy_set_definition',
  'azurerm_security_center_setting',
])('without %s something is no longer guarded or recorded', (type) => {
  const removal = lookup(type, 'terraform').security.find((rule) => rule.kind === 'action' && rule.on === 'delete');
  expect(removal?.severity).toBeGreaterThanOrEqual(0.35);
});

test('a new version or a marker is replaced as a matter of routine', () => {
  for (const type of ['google_app_engine_standard_app_version', 'azurerm_resource_group_policy_remediation'])
    expect(lookup(type, 'terraform').routineReplace, type).toBe(true);
  expect(lookup('azurerm_nginx_deployment', 'terraform').routineReplace).toBe(false);
});

test.each([
  ['azurerm_pim_eligible_role_assignment', 'security'],
  ['google_privileged_access_manager_entitlement', 'security'],
  ['google_scc_v2_organization_mute_config', 'protection'],
  ['azurerm_monitor_alert_processing_rule_suppression', 'protection'],
] as const)('that %s comes into being is worth a look', (type, facet) => {
  expect(lookup(type, 'terraform')[facet]).toContainEqual(expect.objectContaining({ kind: 'action', on: 'create' }));
});
