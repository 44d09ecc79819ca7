import { destroy, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const offices = ['198.51.100.0/24'];
const everybody = ['0.0.0.0/0'];
const service = (ranges: readonly string[] | null) => ({
  metadata: [{ name: 'admin', namespace: 'prod' }],
  spec: [{ type: 'LoadBalancer', load_balancer_source_ranges: ranges === null ? null : [...ranges] }],
});
const cluster = (networks: readonly string[]) => ({
  name: 'main',
  location: 'europe-west1',
  master_authorized_networks_config:
    networks.length === 0 ? [] : [{ cidr_blocks: networks.map((cidr_block) => ({ cidr_block })) }],
  resource_labels: { env: 'production' },
});
const lambda = (reserved: number | null) => ({ function_name: 'orders', reserved_concurrent_executions: reserved, ...prod });
const tasks = (count: number | null) => ({ name: 'web', desired_count: count, ...prod });
const cron = (name: string) => ({ metadata: [{ name, namespace: 'prod' }], spec: [{ schedule: '0 3 * * *', suspend: false }] });
const warehouse = (days: number) => ({ name: 'ANALYTICS', data_retention_time_in_days: days });
const route = (hop: string) => ({
  name: 'default',
  address_prefix: '0.0.0.0/0',
  next_hop_type: hop,
  route_table_name: 'rt-prod',
});
const database = (name: string, list: readonly string[]) => ({ label: 'orders', [name]: [...list], ...prod });

/** What a second set of another author brought up, each reason beside its harmless twin. */
export const eleventhRound: readonly Story[] = [
  [
    'a database of Alibaba for everybody',
    'block/*: security_exposure',
    update('alicloud_db_instance', database('security_ips', offices), database('security_ips', everybody)),
  ],
  [
    'a listed database for everybody, by a name that its entry does not list',
    'block/*: security_exposure',
    update('vultr_database', database('trusted_ips', offices), database('trusted_ips', everybody)),
  ],
  [
    'an unlisted database for everybody',
    'block/*: security_exposure',
    update('acmecloud_database', database('allowlist', offices), database('allowlist', everybody)),
  ],
  [
    'a database for one office more',
    'pass/pass',
    update('alicloud_db_instance', database('security_ips', offices), database('security_ips', [...offices, '203.0.113.0/28'])),
  ],
  [
    'a service whose callers are no longer listed',
    'review/*: security_exposure',
    update('kubernetes_service_v1', service(offices), service([])),
  ],
  ['the same, without the list', 'review/*: security_exposure', update('kubernetes_service_v1', service(offices), service(null))],
  [
    'a service for one office more',
    'pass/pass',
    update('kubernetes_service_v1', service(offices), service([...offices, '203.0.113.0/28'])),
  ],
  [
    "a cluster's API whose callers are no longer listed",
    'review/*: security_exposure',
    update('google_container_cluster', cluster(offices), cluster([])),
  ],
  ['a function that may no longer run', 'block/review: outage', update('aws_lambda_function', lambda(null), lambda(0))],
  ['a function that may run as often as it likes', 'pass/pass', update('aws_lambda_function', lambda(50), lambda(-1))],
  ['a function with a share of its own', 'pass/pass', update('aws_lambda_function', lambda(null), lambda(50))],
  ['a service without tasks, which counted for itself', 'block/review: outage', update('aws_ecs_service', tasks(null), tasks(0))],
  ['a service that counts for itself', 'pass/pass', update('aws_ecs_service', tasks(3), tasks(null))],
  ['a job that made the copies is gone', 'block/review: backup_loss', destroy('kubernetes_cron_job_v1', cron('nightly-backup'))],
  ['a job that made no copies is gone', 'review/*: outage', destroy('kubernetes_cron_job_v1', cron('send-invoices'))],
  ['nothing can be rolled back any more', 'block/review', update('snowflake_database', warehouse(7), warehouse(0))],
  ['less can be rolled back', 'review/*', update('snowflake_database', warehouse(7), warehouse(1))],
  ['the way out past the firewall', 'block/*', update('azurerm_route', route('VirtualAppliance'), route('Internet'))],
  ['no way out', 'block/*: outage', update('azurerm_route', route('Internet'), route('None'))],
];
