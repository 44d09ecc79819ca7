import { create, destroy, replace, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const table = (days: number) => ({
  table_id: 'orders_history',
  dataset_id: 'events',
  deletion_protection: true,
  time_partitioning: [{ type: 'DAY', expiration_ms: days * 86_400_000 }],
  labels: { env: 'production' },
});
const subscription = '/subscriptions/1d1d1d1d-0000-4000-8000-000000000001';
const assigned = (role: string, scope: string) => ({ principal_id: 'ci', role_definition_name: role, scope });
const role = (...names: readonly string[]) => ({ name: 'Engineer', permission: names.map((name) => ({ name })) });
const rule = (more: object = {}) => ({ name: 'New key', enabled: true, query: [{ query: 'source:cloudtrail' }], ...more });
const member = (roleName: string) => ({ key: 'memberOf', value: 'staff', role: roleName });
const oracle = (environment: string) => ({
  db_name: 'ERP',
  compartment_id: 'ocid1.compartment.oc1..a',
  freeform_tags: { Environment: environment },
});
const named = (environment: string) => ({
  db_name: 'ERP',
  compartment_id: 'ocid1.compartment.oc1..a',
  defined_tags: { 'Operations.Environment': environment },
});
const replica = { identifier: 'orders-replica', engine: 'mysql', replicate_source_db: 'orders', ...prod };
const set = (replicas: number) => ({ metadata: [{ name: 'rabbitmq', namespace: 'prod' }], spec: [{ replicas }] });
const secured = [{ hosts: ['account.acme.com'], secret_name: 'tls' }];
const ingress = (tls: typeof secured) => ({
  metadata: [{ name: 'account', namespace: 'prod' }],
  spec: [{ rule: [{ host: 'account.acme.com' }], tls }],
});
const team = (permission: string) => ({ team_id: '1', repository: 'web', permission });
const droplet = (size: string) => ({ name: 'web-prod', size, image: 'ubuntu-24-04-x64', region: 'fra1' });
const pool = (more: object) => ({ name: 'main', location: 'europe-west1', resource_labels: { env: 'production' }, ...more });

/** What two hundred single changes of another author brought up, each reason beside its harmless twin. */
export const tenthRound: readonly Story[] = [
  ['partitions that had no end go after a week', 'block/review: data_loss', update('google_bigquery_table', table(0), table(7))],
  ['partitions that are kept for longer', 'pass/pass', update('google_bigquery_table', table(30), table(90))],
  ['partitions that are kept for ever', 'pass/pass', update('google_bigquery_table', table(30), table(0))],
  [
    'a contributor of a whole subscription',
    'block/review: privilege_escalation',
    create('azurerm_role_assignment', assigned('Contributor', subscription)),
  ],
  [
    'a contributor of one resource group',
    'review/pass: privilege_escalation',
    create('azurerm_role_assignment', assigned('Contributor', `${subscription}/resourceGroups/rg-web`)),
  ],
  [
    'an owner of one resource group, who may make others owners',
    'block/review: privilege_escalation',
    create('azurerm_role_assignment', assigned('Owner', `${subscription}/resourceGroups/rg-web`)),
  ],
  [
    'a contributor of one storage account',
    'review/pass: privilege_escalation',
    create(
      'azurerm_role_assignment',
      assigned('Contributor', `${subscription}/resourceGroups/rg-web/providers/Microsoft.Storage/storageAccounts/web`),
    ),
  ],
  [
    'a contributor of a group becomes one of the subscription',
    'block/*: privilege_escalation',
    replace('azurerm_role_assignment', assigned('Contributor', `${subscription}/resourceGroups/rg-web`), { scope: subscription }),
  ],
  [
    'a role of Datadog that gives its holder every other',
    'block/review: privilege_escalation',
    update('datadog_role', role('logs_read_data'), role('logs_read_data', 'user_access_manage', 'org_management')),
  ],
  [
    'a role of Datadog that reads one thing more',
    'review/pass',
    update('datadog_role', role('logs_read_data'), role('logs_read_data', 'dashboards_read')),
  ],
  [
    'who signs in through a directory gets another role',
    'review/pass',
    update('datadog_authn_mapping', member('read-only'), member('standard')),
  ],
  [
    'a detection that is off',
    'review/review: audit_tamper',
    update('datadog_security_monitoring_rule', rule(), rule({ enabled: false })),
  ],
  ['a detection with another name', 'pass/pass', update('datadog_security_monitoring_rule', rule(), rule({ name: 'A new key' }))],
  ["Oracle's tags say production", 'block/block: data_loss', destroy('oci_database_autonomous_database', oracle('production'))],
  ["Oracle's tags say sandbox", 'pass/pass', destroy('oci_database_autonomous_database', oracle('sandbox'))],
  ["Oracle's tags behind a namespace say sandbox", 'pass/pass', destroy('oci_database_autonomous_database', named('sandbox'))],
  [
    'a tag of Oracle',
    'pass/pass',
    update('oci_core_instance', { ...oracle('production') }, { freeform_tags: { Environment: 'production', Owner: 'erp' } }),
  ],
  ['a read replica goes, and its source stays', 'review/review', destroy('aws_db_instance', replica)],
  ['a broker of three goes', 'review/*: outage', update('kubernetes_stateful_set_v1', set(3), set(2))],
  ['a broker of seven goes', 'pass/pass', update('kubernetes_stateful_set_v1', set(7), set(6))],
  ['a broker more', 'pass/pass', update('kubernetes_stateful_set_v1', set(3), set(5))],
  [
    'a name without TLS, which is told once',
    'review/review: security_exposure',
    update('kubernetes_ingress_v1', ingress(secured), ingress([])),
  ],
  [
    'a team that administers one repository',
    'review/*: privilege_escalation',
    update('github_team_repository', team('push'), team('admin')),
  ],
  ['a team that reads one repository', 'pass/pass', update('github_team_repository', team('triage'), team('pull'))],
  [
    'a machine of another size, which is off for that',
    'review/review',
    update('digitalocean_droplet', droplet('s-2vcpu-4gb'), droplet('s-4vcpu-8gb')),
  ],
  [
    "a cluster's API for one more office",
    'pass/pass',
    update(
      'google_container_cluster',
      pool({ master_authorized_networks_config: [{ cidr_blocks: [{ cidr_block: '10.0.0.0/8' }] }] }),
      pool({
        master_authorized_networks_config: [{ cidr_blocks: [{ cidr_block: '10.0.0.0/8' }, { cidr_block: '192.168.7.0/24' }] }],
      }),
    ),
  ],
];
