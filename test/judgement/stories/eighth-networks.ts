import { create, destroy, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const entry = (more: object = {}) => ({
  network_acl_id: 'acl-1',
  rule_number: 100,
  egress: false,
  protocol: '-1',
  rule_action: 'allow',
  cidr_block: '0.0.0.0/0',
  ...more,
});
const inList = (rule_no: number, action: string, cidr_block: string, port: number) => ({
  rule_no,
  action,
  cidr_block,
  protocol: '6',
  from_port: port,
  to_port: port,
});
const acl = (...ingress: readonly object[]) => ({
  vpc_id: 'vpc-1',
  ingress: [...ingress].map((one) => ({ ...one })),
  egress: [],
  ...prod,
});
const route = (more: object = {}) => ({
  destination_cidr_block: '0.0.0.0/0',
  blackhole: false,
  transit_gateway_route_table_id: 'tgw-rtb-1',
  transit_gateway_attachment_id: 'tgw-attach-1',
  ...more,
});
const nowhere = { blackhole: true, transit_gateway_attachment_id: null };
const rule = (more: object = {}) => ({
  security_group_id: 'sg-1',
  cidr_ipv4: '10.1.0.0/16',
  from_port: 5432,
  to_port: 5432,
  ip_protocol: 'tcp',
  ...more,
});
const table = { name: 'orders', hash_key: 'id', billing_mode: 'PROVISIONED', read_capacity: 4000, write_capacity: 2000, ...prod };
const assignment = {
  instance_arn: 'arn:aws:sso:::instance/ssoins-1',
  permission_set_arn: 'arn:aws:sso:::permissionSet/ssoins-1/ps-1',
  principal_id: 'a-group',
  principal_type: 'GROUP',
  target_id: '111111111111',
};
const domain = (...names: readonly string[]) => ({
  domain_name: 'acme.com',
  auto_renew: true,
  transfer_lock: true,
  name_server: names.map((name) => ({ name, glue_ips: [] })),
  ...prod,
});
const api = (more: object = {}) => ({
  project: 'acme-prod',
  service: 'container.googleapis.com',
  disable_on_destroy: true,
  ...more,
});
const ingress = (...hosts: readonly string[]) => ({
  metadata: [{ name: 'web', namespace: 'shop' }],
  spec: [{ ingress_class_name: 'nginx', rule: hosts.map((host) => ({ host, http: [{ path: [{ path: '/' }] }] })) }],
});
const manifest = (kind: string, spec: object) => ({
  manifest: { kind, apiVersion: 'networking.k8s.io/v1', metadata: { name: 'web', namespace: 'shop' }, spec: { ...spec } },
});
const paths = (...all: readonly string[]) => ({
  metadata: [{ name: 'web', namespace: 'shop' }],
  spec: [{ rule: [{ host: 'shop.acme.com', http: [{ path: all.map((path) => ({ path, path_type: 'Prefix' })) }] }] }],
});
const nsg = (...ports: readonly string[]) => ({
  name: 'web',
  security_rule: ports.map((destination_port_range, index) => ({
    name: `allow-${destination_port_range}`,
    priority: 100 + index,
    direction: 'Inbound',
    access: 'Allow',
    protocol: 'Tcp',
    source_address_prefix: '*',
    destination_address_prefix: '*',
    destination_port_range,
  })),
});
const policy = (...statements: readonly string[]) => ({
  api_name: 'orders',
  api_management_name: 'acme-prod',
  xml_content: `<policies>\n  <inbound>\n    ${statements.join('\n    ')}\n    <base />\n  </inbound>\n</policies>`,
});
const token = '<validate-jwt header-name="Authorization"><openid-config url="https://login.acme.com" /></validate-jwt>';
const rate = '<rate-limit calls="100" renewal-period="60" />';

/** Networks, capacity and access where one word decides, labelled before the rules saw them, each beside its harmless twin. */
export const eighthNetworks: readonly Story[] = [
  ['the entry that lets everybody into a network', 'block/review: outage', destroy('aws_network_acl_rule', entry())],
  [
    'the same entry under another number',
    'pass/pass',
    destroy('aws_network_acl_rule', entry(), { name: 'old' }),
    create('aws_network_acl_rule', entry({ rule_number: 110 }), { name: 'new' }),
  ],
  [
    'a network with a list of its own',
    'pass/pass',
    create('aws_network_acl', { vpc_id: 'vpc-1', ...prod }),
    create('aws_network_acl_rule', entry({ network_acl_id: UNKNOWN })),
  ],
  ['an entry that lets everybody into a network', 'review/*: security_exposure', create('aws_network_acl_rule', entry())],
  [
    'an entry for one network',
    'review/*: outage',
    destroy('aws_network_acl_rule', entry({ protocol: '6', from_port: 5432, to_port: 5432, cidr_block: '10.1.0.0/16' })),
  ],
  [
    'an entry that kept somebody out',
    'review/pass: security_exposure',
    destroy('aws_network_acl_rule', entry({ rule_action: 'deny', cidr_block: '198.51.100.0/24' })),
  ],
  [
    'the entry that lets everybody in, of a list',
    'block/review: outage',
    update(
      'aws_network_acl',
      acl(inList(100, 'allow', '0.0.0.0/0', 443), inList(200, 'allow', '10.0.0.0/8', 22)),
      acl(inList(200, 'allow', '10.0.0.0/8', 22)),
    ),
  ],
  ['a default route into a black hole', 'block/review: outage', update('aws_ec2_transit_gateway_route', route(), nowhere)],
  [
    'a default route replaced by a black hole',
    'block/review: outage',
    replace('aws_ec2_transit_gateway_route', route(), nowhere),
  ],
  ['the same, the new one first', 'block/review: outage', replaceNewFirst('aws_ec2_transit_gateway_route', route(), nowhere)],
  [
    'a black hole for one network',
    'review/pass: outage',
    create('aws_ec2_transit_gateway_route', route({ ...nowhere, destination_cidr_block: '10.9.0.0/16' })),
  ],
  [
    'a black hole that leads somewhere again',
    'pass/*',
    update('aws_ec2_transit_gateway_route', route(nowhere), { blackhole: false, transit_gateway_attachment_id: 'tgw-attach-1' }),
  ],
  [
    'a default route of Azure to nowhere',
    'block/review: outage',
    update(
      'azurerm_route',
      {
        name: 'default',
        route_table_name: 'rt',
        address_prefix: '0.0.0.0/0',
        next_hop_type: 'VirtualAppliance',
        next_hop_in_ip_address: '10.0.0.4',
      },
      { next_hop_type: 'None', next_hop_in_ip_address: null },
    ),
  ],
  [
    'a rule for another port',
    'review/pass: outage',
    update('aws_vpc_security_group_ingress_rule', rule(), { from_port: 6432, to_port: 6432 }),
  ],
  [
    'a rule for another network',
    'review/pass: outage',
    update('aws_vpc_security_group_ingress_rule', rule(), { cidr_ipv4: '10.7.0.0/16' }),
  ],
  [
    'a rule for another protocol',
    'review/pass: outage',
    update('aws_vpc_security_group_ingress_rule', rule(), { ip_protocol: 'udp' }),
  ],
  [
    'a rule for a part of who came by it',
    'pass/pass',
    update('aws_vpc_security_group_ingress_rule', rule({ cidr_ipv4: '10.0.0.0/8' }), { cidr_ipv4: '10.1.0.0/16' }),
  ],
  ['a rule for one more port', 'pass/pass', update('aws_vpc_security_group_ingress_rule', rule(), { to_port: 5433 })],
  [
    'a firewall for another port',
    'review/pass: outage',
    update(
      'google_compute_firewall',
      {
        name: 'app',
        network: 'prod',
        direction: 'INGRESS',
        source_ranges: ['10.0.0.0/8'],
        allow: [{ protocol: 'tcp', ports: ['8080'] }],
      },
      { allow: [{ protocol: 'tcp', ports: ['9090'] }] },
    ),
  ],
  [
    'a table with a hundredth of its capacity',
    'block/review: outage',
    update('aws_dynamodb_table', table, { read_capacity: 40, write_capacity: 20 }),
  ],
  [
    'a table with half of its capacity',
    'review/pass: outage',
    update('aws_dynamodb_table', table, { read_capacity: 2000, write_capacity: 1000 }),
  ],
  ['a table with a little less', 'pass/pass', update('aws_dynamodb_table', table, { read_capacity: 3600 })],
  [
    'a stream with a hundredth of its shards',
    'block/review: outage',
    update('aws_kinesis_stream', { name: 'clicks', shard_count: 100, retention_period: 24, ...prod }, { shard_count: 1 }),
  ],
  [
    'a container with a hundredth of its throughput',
    'block/review: outage',
    update(
      'azurerm_cosmosdb_sql_container',
      { name: 'orders', throughput: 100000, partition_key_paths: ['/id'] },
      { throughput: 1000 },
    ),
  ],
  [
    'a container with more throughput',
    'pass/pass',
    update(
      'azurerm_cosmosdb_sql_container',
      { name: 'orders', throughput: 1000, partition_key_paths: ['/id'] },
      { throughput: 4000 },
    ),
  ],
  [
    'administrators of an account, by the key of a module',
    'block/review: privilege_escalation',
    create('aws_ssoadmin_account_assignment', assignment, { name: 'this', key: '111111111111-Ops-AdministratorAccess' }),
  ],
  [
    'readers of an account, by the key of a module',
    'review/pass',
    create('aws_ssoadmin_account_assignment', assignment, { name: 'this', key: '111111111111-Admins-ReadOnlyAccess' }),
  ],
  [
    'name servers of a domain swapped',
    'block/review: dns_loss',
    update(
      'aws_route53domains_registered_domain',
      domain('ns-1.aws.com', 'ns-2.aws.net'),
      domain('ns1.other.com', 'ns2.other.com'),
    ),
  ],
  [
    'name servers of a domain in another order',
    'pass/pass',
    update(
      'aws_route53domains_registered_domain',
      domain('ns-1.aws.com', 'ns-2.aws.net'),
      domain('ns-2.aws.net', 'ns-1.aws.com'),
    ),
  ],
  [
    'a part of a domain delegated to others',
    'block/review: dns_loss',
    update(
      'aws_route53_record',
      { zone_id: 'Z1', name: 'shop.acme.com', type: 'NS', ttl: 300, records: ['ns-1.aws.com'] },
      { records: ['ns1.other.com'] },
    ),
  ],
  ['an API of a project off', 'block/review: outage', destroy('google_project_service', api())],
  [
    'an API that stays on and is no longer managed',
    'pass/pass',
    destroy('google_project_service', api({ disable_on_destroy: false })),
  ],
  [
    'an API of Azure that no longer asks who calls',
    'block/review: security_exposure',
    update('azurerm_api_management_api_policy', policy(token, rate), policy(rate)),
  ],
  [
    'an API of Azure that is called as often as one likes',
    'review/*: security_exposure',
    update('azurerm_api_management_api_policy', policy(token, rate), policy(token)),
  ],
  [
    'an API of Azure with another limit',
    'review/pass: disruptive_update',
    update('azurerm_api_management_api_policy', policy(token, rate), policy(token, rate.replace('100', '200'))),
  ],
  [
    'a comment in the policy of an API',
    'pass/pass',
    update('azurerm_api_management_api_policy', policy(token), policy('<!-- who calls -->', token)),
  ],
  [
    'a load balancer that leaves the internet, the new one first',
    'block/review: outage',
    replaceNewFirst('aws_lb', { name: 'shop', internal: false, load_balancer_type: 'application', ...prod }, { internal: true }),
  ],
  [
    'an emptied subnet of Azure, the new one first',
    'review/*: outage',
    replaceNewFirst(
      'azurerm_subnet',
      { name: 'db', virtual_network_name: 'v', address_prefixes: ['10.0.1.0/24'] },
      { address_prefixes: ['10.0.2.0/24'] },
    ),
  ],
  [
    'an ingress that drops one of its hosts',
    'review/review: outage',
    update('kubernetes_ingress_v1', ingress('shop.acme.com', 'pay.acme.com'), ingress('shop.acme.com')),
  ],
  [
    'an ingress with another host beside',
    'pass/*',
    update('kubernetes_ingress_v1', ingress('shop.acme.com'), ingress('shop.acme.com', 'pay.acme.com')),
  ],
  [
    'an ingress whose host a wildcard covers',
    'review/*',
    update('kubernetes_ingress_v1', ingress('shop.acme.com'), ingress('*.acme.com')),
  ],
  [
    "a listener's rule for fewer hosts",
    'review/review: outage',
    update(
      'aws_lb_listener_rule',
      { priority: 10, condition: [{ host_header: [{ values: ['shop.acme.com', 'pay.acme.com'] }] }] },
      { condition: [{ host_header: [{ values: ['shop.acme.com'] }] }] },
    ),
  ],
  [
    'port 80 closed where the web is served by 443',
    'review/*',
    update('azurerm_network_security_group', nsg('80', '443'), nsg('443')),
  ],
  ['the only port of the web closed', 'block/review: outage', update('azurerm_network_security_group', nsg('443'), nsg())],
  [
    'a warehouse that everybody reads',
    'block/block: security_exposure',
    create('google_bigquery_dataset_iam_binding', {
      dataset_id: 'sales',
      role: 'roles/bigquery.dataViewer',
      members: ['allUsers'],
    }),
  ],
  [
    'a manifest of an ingress that drops one of its hosts',
    'review/*: outage',
    update(
      'kubernetes_manifest',
      manifest('Ingress', { rules: [{ host: 'a.acme.com' }, { host: 'b.acme.com' }] }),
      manifest('Ingress', { rules: [{ host: 'a.acme.com' }] }),
    ),
  ],
  [
    'a config map that names another database',
    'pass/*',
    update(
      'kubernetes_manifest',
      { manifest: { kind: 'ConfigMap', apiVersion: 'v1', data: { host: 'db1.acme.com' } } },
      { manifest: { kind: 'ConfigMap', apiVersion: 'v1', data: { host: 'db2.acme.com' } } },
    ),
  ],
  [
    'administrators that a branch no longer binds',
    'block/review: guardrail_tamper',
    update('github_branch_protection', { repository_id: 'R', pattern: 'main', enforce_admins: true }, { enforce_admins: false }),
  ],
  ['an ingress with one more path', 'pass/pass', update('kubernetes_ingress_v1', paths('/'), paths('/', '/api'))],
  ['an ingress with one path less', 'review/*', update('kubernetes_ingress_v1', paths('/', '/api'), paths('/'))],
];
