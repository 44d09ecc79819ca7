import { create, destroy, forget, replace, replaceNewFirst, update, type Story } from '../story.ts';

const droplet = {
  name: 'web-1',
  image: 'ubuntu-24-04-x64',
  region: 'fra1',
  size: 's-2vcpu-4gb',
  tags: ['web'],
  backups: true,
  monitoring: true,
};
const database = { name: 'orders', engine: 'pg', version: '16', size: 'db-s-2vcpu-4gb', node_count: 2, region: 'fra1' };
const server = {
  name: 'web-1',
  server_type: 'cx32',
  image: 'debian-12',
  location: 'fsn1',
  backups: true,
  delete_protection: true,
  rebuild_protection: true,
  labels: { role: 'web' },
};

export const fourthClouds: readonly Story[] = [
  ['a droplet made', 'pass/pass', create('digitalocean_droplet', droplet)],
  ['a droplet removed', 'block/*', destroy('digitalocean_droplet', { ...droplet, backups: false })],
  ['a droplet of staging removed', 'review/pass', destroy('digitalocean_droplet', { ...droplet, tags: ['staging', 'web'] })],
  ['a droplet with another image', 'block/*', replace('digitalocean_droplet', droplet, { image: 'ubuntu-22-04-x64' })],
  ['a droplet with a tag more', 'pass/pass', update('digitalocean_droplet', droplet, { tags: ['web', 'blue'] })],
  ['a database of DigitalOcean removed', 'block/block', destroy('digitalocean_database_cluster', database)],
  ['one node more', 'pass/*', update('digitalocean_database_cluster', database, { node_count: 3 })],
  ['a bigger database', 'held/*', update('digitalocean_database_cluster', database, { size: 'db-s-4vcpu-8gb' })],
  [
    'the world into the database',
    'block/*',
    update(
      'digitalocean_database_firewall',
      { cluster_id: 'c', rule: [{ type: 'ip_addr', value: '198.51.100.4' }] },
      { rule: [{ type: 'ip_addr', value: '0.0.0.0/0' }] },
    ),
  ],
  [
    'SSH for the world',
    'held/*',
    update(
      'digitalocean_firewall',
      { name: 'web', inbound_rule: [{ protocol: 'tcp', port_range: '22', source_addresses: ['10.0.0.0/8'] }] },
      { inbound_rule: [{ protocol: 'tcp', port_range: '22', source_addresses: ['0.0.0.0/0', '::/0'] }] },
    ),
  ],
  [
    'HTTPS for the world',
    'pass/*',
    create('digitalocean_firewall', {
      name: 'web',
      inbound_rule: [{ protocol: 'tcp', port_range: '443', source_addresses: ['0.0.0.0/0', '::/0'] }],
    }),
  ],
  [
    'more nodes of Kubernetes',
    'pass/pass',
    update('digitalocean_kubernetes_node_pool', { name: 'a', size: 's-2vcpu-4gb', node_count: 3 }, { node_count: 5 }),
  ],
  [
    'a cluster of Kubernetes removed',
    'block/*',
    destroy('digitalocean_kubernetes_cluster', { name: 'main', region: 'fra1', version: '1.31.1-do.0' }),
  ],
  ['a volume removed', 'block/*', destroy('digitalocean_volume', { name: 'pgdata', size: 100 })],
  [
    'a bucket of Spaces public',
    'block/*',
    update('digitalocean_spaces_bucket', { name: 'invoices', acl: 'private' }, { acl: 'public-read' }),
  ],
  [
    'an app with a new tag',
    'pass/*',
    update(
      'digitalocean_app',
      { spec: [{ name: 'shop', service: [{ name: 'web', instance_count: 2, image: [{ tag: '1' }] }] }] },
      { spec: [{ name: 'shop', service: [{ name: 'web', instance_count: 2, image: [{ tag: '2' }] }] }] },
    ),
  ],
  [
    'a record of DigitalOcean',
    'pass/pass',
    create('digitalocean_record', { domain: 'example.com', type: 'CNAME', name: 'docs', value: 'a.example.net.' }),
  ],
  ['a domain of DigitalOcean removed', 'block/*', destroy('digitalocean_domain', { name: 'example.com' })],
  [
    'a check of uptime removed',
    'review/*',
    destroy('digitalocean_uptime_check', { name: 'home', target: 'https://example.com', enabled: true }),
  ],
  ['a server of Hetzner removed', 'block/*', destroy('hcloud_server', { ...server, delete_protection: false })],
  [
    'protection of a server off',
    'held/*',
    update('hcloud_server', server, { delete_protection: false, rebuild_protection: false }),
  ],
  ['backups of a server off', 'held/*', update('hcloud_server', server, { backups: false })],
  ['labels of a server', 'pass/pass', update('hcloud_server', server, { labels: { role: 'web', team: 'a' } })],
  [
    'a server of staging removed',
    'review/pass',
    destroy('hcloud_server', { ...server, delete_protection: false, labels: { env: 'staging' } }),
  ],
  ['a volume of Hetzner removed', 'block/*', destroy('hcloud_volume', { name: 'pgdata', size: 50, delete_protection: false })],
  ['a larger volume', 'pass/*', update('hcloud_volume', { name: 'pgdata', size: 50 }, { size: 100 })],
  [
    'the database port for the world',
    'block/*',
    update(
      'hcloud_firewall',
      { name: 'db', rule: [{ direction: 'in', protocol: 'tcp', port: '5432', source_ips: ['10.0.0.0/8'] }] },
      { rule: [{ direction: 'in', protocol: 'tcp', port: '5432', source_ips: ['0.0.0.0/0'] }] },
    ),
  ],
  ['a balancer removed', 'block/*', destroy('hcloud_load_balancer', { name: 'web', load_balancer_type: 'lb11' })],
  ['a key of SSH', 'pass/pass', create('hcloud_ssh_key', { name: 'ann', public_key: 'ssh-ed25519 A' })],
  [
    'an instance of Linode removed',
    'block/*',
    destroy('linode_instance', { label: 'web', type: 'g6-standard-2', region: 'eu-central' }),
  ],
  [
    'backups of Linode off',
    'held/*',
    update('linode_instance', { label: 'web', type: 'g6-standard-2', backups_enabled: true }, { backups_enabled: false }),
  ],
  [
    'the world into a database of Linode',
    'held/*',
    update('linode_database_postgresql_v2', { label: 'orders', allow_list: ['198.51.100.4/32'] }, { allow_list: ['0.0.0.0/0'] }),
  ],
  [
    'a database of Scaleway removed',
    'block/block',
    destroy('scaleway_rdb_instance', { name: 'orders', engine: 'PostgreSQL-16', node_type: 'DB-DEV-S' }),
  ],
  [
    'backups of Scaleway off',
    'held/*',
    update(
      'scaleway_rdb_instance',
      { name: 'orders', engine: 'PostgreSQL-16', disable_backup: false, is_ha_cluster: true },
      { disable_backup: true },
    ),
  ],
  [
    'a container of Scaleway with a new image',
    'pass/*',
    update(
      'scaleway_container',
      { name: 'api', registry_image: 'r/api:1', min_scale: 1, max_scale: 5 },
      { registry_image: 'r/api:2' },
    ),
  ],
  ['a bucket of Scaleway removed', 'block/*', destroy('scaleway_object_bucket', { name: 'invoices', force_destroy: true })],
  [
    'a database of OVH removed',
    'block/*',
    destroy('ovh_cloud_project_database', { service_name: 's', engine: 'postgresql', plan: 'business' }),
  ],
  [
    'a record of OVH',
    'held/*',
    destroy('ovh_domain_zone_record', { zone: 'example.com', fieldtype: 'MX', target: '1 mx.example.com.' }),
  ],
  [
    'an instance of Oracle removed',
    'block/*',
    destroy('oci_core_instance', { display_name: 'web', shape: 'VM.Standard.E4.Flex' }),
  ],
  [
    'a list of Oracle opened',
    'held/*',
    update(
      'oci_core_security_list',
      {
        display_name: 'db',
        ingress_security_rules: [{ protocol: '6', source: '10.0.0.0/8', tcp_options: [{ min: 1521, max: 1521 }] }],
      },
      { ingress_security_rules: [{ protocol: '6', source: '0.0.0.0/0', tcp_options: [{ min: 1521, max: 1521 }] }] },
    ),
  ],
  [
    'a database of Oracle stopped',
    'block/*',
    update(
      'oci_database_autonomous_database',
      { db_name: 'ORDERS', cpu_core_count: 2, state: 'AVAILABLE' },
      { state: 'STOPPED' },
    ),
  ],
  [
    'more cores of Oracle',
    'pass/*',
    update('oci_database_autonomous_database', { db_name: 'ORDERS', cpu_core_count: 2 }, { cpu_core_count: 4 }),
  ],
  ['a disk of Alibaba removed', 'block/*', destroy('alicloud_ecs_disk', { disk_name: 'data', size: 100 })],
  [
    'a bucket of Alibaba public',
    'block/*',
    update('alicloud_oss_bucket', { bucket: 'invoices', acl: 'private' }, { acl: 'public-read-write' }),
  ],
  [
    'a rule of Alibaba for the world',
    'held/*',
    create('alicloud_security_group_rule', {
      type: 'ingress',
      ip_protocol: 'tcp',
      port_range: '22/22',
      cidr_ip: '0.0.0.0/0',
      policy: 'accept',
    }),
  ],
  [
    'an instance of OpenStack removed',
    'block/*',
    destroy('openstack_compute_instance_v2', { name: 'web', flavor_name: 'm1.small' }),
  ],
  ['a volume of OpenStack removed', 'block/*', destroy('openstack_blockstorage_volume_v3', { name: 'data', size: 100 })],
  [
    'a rule of OpenStack for the world',
    'held/*',
    create('openstack_networking_secgroup_rule_v2', {
      direction: 'ingress',
      ethertype: 'IPv4',
      protocol: 'tcp',
      port_range_min: 3306,
      port_range_max: 3306,
      remote_ip_prefix: '0.0.0.0/0',
    }),
  ],
  ['a machine of vSphere removed', 'block/*', destroy('vsphere_virtual_machine', { name: 'db', num_cpus: 4, memory: 8192 })],
  [
    'more memory of vSphere',
    'held/*',
    update('vsphere_virtual_machine', { name: 'db', num_cpus: 4, memory: 8192 }, { memory: 16_384 }),
  ],
  [
    'a machine of Proxmox stopped',
    'held/*',
    update('proxmox_virtual_environment_vm', { name: 'db', node_name: 'pve', started: true }, { started: false }),
  ],
  ['a machine of Proxmox removed', 'block/*', destroy('proxmox_vm_qemu', { name: 'db', target_node: 'pve', memory: 4096 })],
];

export const fourthPlatforms: readonly Story[] = [
  ['an app of Heroku removed', 'block/*', destroy('heroku_app', { name: 'shop', region: 'eu', stack: 'heroku-24' })],
  ['an app of staging removed', 'review/pass', destroy('heroku_app', { name: 'shop-staging', region: 'eu', stack: 'heroku-24' })],
  [
    'more dynos',
    'pass/pass',
    update('heroku_formation', { app_id: 'a', type: 'web', quantity: 2, size: 'standard-1x' }, { quantity: 4 }),
  ],
  [
    'no dynos',
    'block/*',
    update('heroku_formation', { app_id: 'a', type: 'web', quantity: 2, size: 'standard-1x' }, { quantity: 0 }),
  ],
  ['a database add-on removed', 'block/*', destroy('heroku_addon', { app_id: 'a', plan: 'heroku-postgresql:standard-0' })],
  ['a drain of logs removed', 'held/*', destroy('heroku_drain', { app_id: 'a', url: 'syslog://logs.example.com' })],
  ['a project of Vercel removed', 'block/*', destroy('vercel_project', { name: 'shop', framework: 'nextjs' })],
  [
    'a variable of Vercel',
    'pass/*',
    update(
      'vercel_project_environment_variable',
      { project_id: 'p', key: 'API_URL', value: 'a', target: ['production'] },
      { value: 'b' },
    ),
  ],
  [
    'a variable of previews removed',
    'pass/*',
    destroy('vercel_project_environment_variable', { project_id: 'p', key: 'API_URL', value: 'a', target: ['preview'] }),
  ],
  ['a domain of Vercel removed', 'block/*', destroy('vercel_project_domain', { project_id: 'p', domain: 'shop.example.com' })],
  [
    'protection of deployments gone',
    'held/*',
    update(
      'vercel_project',
      { name: 'shop', vercel_authentication: { deployment_type: 'standard_protection' } },
      { vercel_authentication: { deployment_type: 'none' } },
    ),
  ],
  [
    'a site of Netlify',
    'held/*',
    update(
      'netlify_site_domain_settings',
      { site_id: 's', custom_domain: 'www.example.com' },
      { custom_domain: 'new.example.com' },
    ),
  ],
  [
    'a variable of Netlify',
    'pass/*',
    create('netlify_environment_variable', { site_id: 's', key: 'A', values: [{ context: 'all', value: 'b' }] }),
  ],
  [
    'a service of Render removed',
    'block/*',
    destroy('render_web_service', { name: 'api', plan: 'standard', region: 'frankfurt' }),
  ],
  ['a database of Render removed', 'block/block', destroy('render_postgres', { name: 'orders', plan: 'pro_4gb', version: '16' })],
  [
    'more instances of Render',
    'pass/pass',
    update('render_web_service', { name: 'api', plan: 'standard', num_instances: 2 }, { num_instances: 4 }),
  ],
  ['an app of Fly removed', 'block/*', destroy('fly_app', { name: 'shop', org: 'acme' })],
  ['a volume of Fly removed', 'block/*', destroy('fly_volume', { name: 'data', app: 'shop', size: 10 })],
  [
    'a machine of Fly with a new image',
    'pass/*',
    update('fly_machine', { name: 'web', app: 'shop', image: 'r/shop:1', region: 'fra' }, { image: 'r/shop:2' }),
  ],
];

const realm = {
  realm: 'shop',
  enabled: true,
  registration_allowed: false,
  ssl_required: 'external',
  access_token_lifespan: '5m',
  sso_session_idle_timeout: '30m',
  password_policy: 'length(12) and upperCase(1)',
};
const openid = {
  realm_id: 'shop',
  client_id: 'web',
  enabled: true,
  access_type: 'CONFIDENTIAL',
  valid_redirect_uris: ['https://shop.example.com/*'],
  standard_flow_enabled: true,
  direct_access_grants_enabled: false,
};
const acl = (rules: string) => `{"acls":[${rules}]}`;

export const fourthAccess: readonly Story[] = [
  ['a realm removed', 'block/block', destroy('keycloak_realm', realm)],
  ['a realm off', 'block/*', update('keycloak_realm', realm, { enabled: false })],
  ['anybody registers', 'held/*', update('keycloak_realm', realm, { registration_allowed: true })],
  ['no TLS asked', 'held/*', update('keycloak_realm', realm, { ssl_required: 'none' })],
  ['tokens of a day', 'held/*', update('keycloak_realm', realm, { access_token_lifespan: '24h' })],
  ['shorter tokens', 'pass/*', update('keycloak_realm', realm, { access_token_lifespan: '3m' })],
  ['no policy for passwords', 'held/*', update('keycloak_realm', realm, { password_policy: '' })],
  ['another theme', 'pass/pass', update('keycloak_realm', { ...realm, login_theme: 'a' }, { login_theme: 'b' })],
  ['a client of Keycloak public', 'held/*', update('keycloak_openid_client', openid, { access_type: 'PUBLIC' })],
  ['any redirect', 'held/*', update('keycloak_openid_client', openid, { valid_redirect_uris: ['*'] })],
  [
    'a redirect more of Keycloak',
    'pass/*',
    update('keycloak_openid_client', openid, {
      valid_redirect_uris: ['https://shop.example.com/*', 'https://www.example.com/*'],
    }),
  ],
  ['passwords given to a client', 'held/*', update('keycloak_openid_client', openid, { direct_access_grants_enabled: true })],
  ['a client of Keycloak removed', 'block/*', destroy('keycloak_openid_client', openid)],
  [
    'a user federation removed',
    'block/*',
    destroy('keycloak_ldap_user_federation', { name: 'ad', realm_id: 'shop', enabled: true, connection_url: 'ldaps://a' }),
  ],
  [
    'an administrator of the realm',
    'held/*',
    create('keycloak_user_roles', { realm_id: 'shop', user_id: 'u', role_ids: ['realm-admin'] }),
  ],
  [
    'everybody to everything',
    'block/*',
    update(
      'tailscale_acl',
      { acl: acl('{"action":"accept","src":["group:eng"],"dst":["tag:web:443"]}') },
      { acl: acl('{"action":"accept","src":["*"],"dst":["*:*"]}') },
    ),
  ],
  [
    'one group more',
    'held/*',
    update(
      'tailscale_acl',
      { acl: acl('{"action":"accept","src":["group:eng"],"dst":["tag:web:443"]}') },
      { acl: acl('{"action":"accept","src":["group:eng","group:ops"],"dst":["tag:web:443"]}') },
    ),
  ],
  [
    'a key of Tailscale',
    'pass/*',
    create('tailscale_tailnet_key', { reusable: false, ephemeral: true, preauthorized: true, expiry: 3600 }),
  ],
  [
    'a key that is used again',
    'held/*',
    create('tailscale_tailnet_key', { reusable: true, ephemeral: false, preauthorized: true, expiry: 7_776_000 }),
  ],
  [
    'keys of devices never expire',
    'held/*',
    update('tailscale_device_key', { device_id: 'd', key_expiry_disabled: false }, { key_expiry_disabled: true }),
  ],
  [
    'devices need no approval',
    'held/*',
    update('tailscale_tailnet_settings', { devices_approval_on: true, users_approval_on: true }, { devices_approval_on: false }),
  ],
];

const vcl = {
  name: 'shop',
  activate: true,
  force_destroy: false,
  domain: [{ name: 'www.example.com' }],
  backend: [{ name: 'origin', address: 'origin.example.com', port: 443, use_ssl: true, ssl_check_cert: true }],
};

export const fourthEdge: readonly Story[] = [
  [
    'certificates of the origin not checked',
    'held/*',
    update('fastly_service_vcl', vcl, { backend: [{ ...vcl.backend[0], ssl_check_cert: false }] }),
  ],
  [
    'a domain less',
    'held/*',
    update(
      'fastly_service_vcl',
      { ...vcl, domain: [{ name: 'www.example.com' }, { name: 'example.com' }] },
      { domain: [{ name: 'www.example.com' }] },
    ),
  ],
  ['a longer cache', 'pass/*', update('fastly_service_vcl', { ...vcl, default_ttl: 3600 }, { default_ttl: 7200 })],
  [
    'an entry of a dictionary',
    'pass/*',
    update(
      'fastly_service_dictionary_items',
      { service_id: 's', dictionary_id: 'd', items: { a: '1' } },
      { items: { a: '1', b: '2' } },
    ),
  ],
  [
    'a list of Fastly opened',
    'held/*',
    update(
      'fastly_service_acl_entries',
      { service_id: 's', acl_id: 'a', entry: [{ ip: '198.51.100.0', subnet: '24', negated: false }] },
      { entry: [{ ip: '0.0.0.0', subnet: '0', negated: false }] },
    ),
  ],
  [
    'a property of Akamai activated',
    'pass/*',
    update('akamai_property_activation', { property_id: 'p', version: 3, network: 'PRODUCTION' }, { version: 4 }),
  ],
  [
    'a property of Akamai on staging',
    'pass/*',
    update('akamai_property_activation', { property_id: 'p', version: 3, network: 'STAGING' }, { version: 4 }),
  ],
  [
    'rules of Akamai only alert',
    'block/*',
    update(
      'akamai_appsec_attack_group',
      { config_id: 1, attack_group: 'SQL', attack_group_action: 'deny' },
      { attack_group_action: 'alert' },
    ),
  ],
  [
    'a list of Akamai',
    'pass/*',
    update(
      'akamai_networklist_network_list',
      { name: 'blocked', type: 'IP', list: ['198.51.100.1'] },
      { list: ['198.51.100.1', '198.51.100.2'] },
    ),
  ],
  [
    'a record of Akamai removed',
    'block/*',
    destroy('akamai_dns_record', { zone: 'example.com', name: 'www.example.com', recordtype: 'CNAME', target: ['a'], ttl: 300 }),
  ],
  ['a zone of NS1 removed', 'block/*', destroy('ns1_zone', { zone: 'example.com' })],
  [
    'a record of NS1',
    'held/*',
    update(
      'ns1_record',
      { zone: 'example.com', domain: 'www.example.com', type: 'A', answers: [{ answer: '198.51.100.1' }] },
      { answers: [{ answer: '203.0.113.9' }] },
    ),
  ],
  [
    'a record of DNSimple',
    'pass/pass',
    create('dnsimple_zone_record', { zone_name: 'example.com', name: 'docs', type: 'CNAME', value: 'a', ttl: 3600 }),
  ],
  [
    'a record of DNSimple removed',
    'block/*',
    destroy('dnsimple_zone_record', { zone_name: 'example.com', name: 'www', type: 'A', value: '198.51.100.1' }),
  ],
  ['a zone of PowerDNS removed', 'block/*', destroy('powerdns_zone', { name: 'example.com.', kind: 'Native' })],
  [
    'a record of PowerDNS',
    'held/*',
    replace(
      'powerdns_record',
      { zone: 'example.com.', name: 'www.example.com.', type: 'A', ttl: 300, records: ['198.51.100.1'] },
      { records: ['203.0.113.9'] },
    ),
  ],
  ['a component of the status page removed', 'held/*', destroy('statuspage_component', { name: 'API', page_id: 'p' })],
  ['a price of Stripe', 'pass/*', create('stripe_price', { currency: 'eur', unit_amount: 900, product: 'p' })],
  [
    'a price of Stripe off',
    'held/*',
    update('stripe_price', { currency: 'eur', unit_amount: 900, active: true }, { active: false }),
  ],
  [
    'a hook of Stripe removed',
    'block/*',
    destroy('stripe_webhook_endpoint', { url: 'https://shop.example.com/stripe', enabled_events: ['payment_intent.succeeded'] }),
  ],
  [
    'a number of Twilio given back',
    'block/*',
    destroy('twilio_phone_number', { phone_number: '+15550100', friendly_name: 'support' }),
  ],
  [
    'a stack of Spacelift removed',
    'block/*',
    destroy('spacelift_stack', { name: 'network', repository: 'infra', branch: 'main', protect_from_deletion: false }),
  ],
  [
    'a stack deploys by itself',
    'held/*',
    update('spacelift_stack', { name: 'network', repository: 'infra', autodeploy: false }, { autodeploy: true }),
  ],
  [
    'a policy of Spacelift removed',
    'held/*',
    destroy('spacelift_policy', { name: 'no-public', type: 'PLAN', body: 'package spacelift' }),
  ],
  [
    'a stack of Spacelift described',
    'pass/pass',
    update('spacelift_stack', { name: 'network', repository: 'infra', description: 'a' }, { description: 'b' }),
  ],
];

export const fourthUnlisted: readonly Story[] = [
  ['an unknown queue made', 'pass/pass', create('borealis_queue', { name: 'orders' })],
  ['an unknown queue removed', 'block/*', destroy('borealis_queue', { name: 'orders' })],
  [
    'an unknown queue keeps messages longer',
    'pass/*',
    update('borealis_queue', { name: 'orders', message_retention_seconds: 3600 }, { message_retention_seconds: 86_400 }),
  ],
  [
    'an unknown service with a new version',
    'pass/*',
    update('borealis_service', { name: 'api', image: 'r/api:1', replicas: 3 }, { image: 'r/api:2' }),
  ],
  ['an unknown service suspended', 'held/*', update('borealis_service', { name: 'api', suspended: false }, { suspended: true })],
  ['an unknown cluster removed', 'block/block', destroy('borealis_cluster', { name: 'main' })],
  ['an unknown cluster of a sandbox removed', 'pass/*', destroy('borealis_cluster', { name: 'sandbox-ann' })],
  [
    'an unknown session policy loosened',
    'held/*',
    update('borealis_session_policy', { name: 'staff', session_timeout_minutes: 30 }, { session_timeout_minutes: 10_080 }),
  ],
  [
    'an unknown approval no longer needed',
    'held/*',
    update('borealis_change_rule', { name: 'prod', require_approval: true }, { require_approval: false }),
  ],
  [
    'an unknown role widened',
    'held/*',
    update('borealis_role', { name: 'dev', permissions: ['read:orders'] }, { permissions: ['read:orders', '*'] }),
  ],
  [
    'an unknown role narrower',
    'pass/*',
    update('borealis_role', { name: 'dev', permissions: ['read:orders', 'write:orders'] }, { permissions: ['read:orders'] }),
  ],
  [
    'an unknown route to another backend',
    'held/*',
    update('borealis_route', { path: '/pay', backend: 'pay-v1' }, { backend: 'pay-v2' }),
  ],
  [
    'an unknown drain of audit to another place',
    'held/*',
    update('borealis_audit_destination', { name: 'siem', enabled: true, url: 'https://siem.example.com' }, { enabled: false }),
  ],
  [
    'an unknown notification channel removed',
    'review/*',
    destroy('borealis_notification_channel', { name: 'oncall', type: 'pagerduty' }),
  ],
  ['an unknown comment', 'pass/pass', update('borealis_team', { name: 'a', comment: 'a' }, { comment: 'b' })],
  [
    'an unknown secret changed',
    'pass/*',
    update(
      'borealis_secret',
      { name: 'a', value: 'a' },
      { value: 'b' },
      { change: { before_sensitive: { value: true }, after_sensitive: { value: true } } },
    ),
  ],
  ['an unknown secret removed', 'block/*', destroy('borealis_secret', { name: 'a' })],
  ['an unknown volume forgotten', 'held/*', forget('borealis_volume', { name: 'a', size: 10 })],
  [
    'an unknown image replaced, new one first',
    'pass/*',
    replaceNewFirst('borealis_template', { name: 'a', version: 1 }, { version: 2 }),
  ],
  ['an unknown domain removed', 'block/*', destroy('borealis_domain', { name: 'example.com' })],
  [
    'an unknown allow list for the world',
    'held/*',
    update('borealis_ip_allowlist', { name: 'office', cidrs: ['198.51.100.0/24'] }, { cidrs: ['0.0.0.0/0'] }),
  ],
  ['an unknown flag off', 'held/*', update('borealis_feature_flag', { key: 'checkout', enabled: true }, { enabled: false })],
  [
    'an unknown job on another schedule',
    'pass/*',
    update('borealis_cron_job', { name: 'a', schedule: '0 2 * * *' }, { schedule: '0 3 * * *' }),
  ],
  ['an unknown limit raised', 'pass/*', update('borealis_quota', { name: 'a', limit: 100 }, { limit: 200 })],
  [
    'an unknown protection of deletion off',
    'held/*',
    update('borealis_database', { name: 'a', deletion_protection: true }, { deletion_protection: false }),
  ],
  ['an unknown board', 'pass/pass', destroy('borealis_dashboard_panel', { title: 'a' })],
];
