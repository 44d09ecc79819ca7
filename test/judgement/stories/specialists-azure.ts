import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const prod = { tags: { environment: 'production' } };
const a = (t: string, x: JsonObject, y: JsonObject) => update(t, { ...x, ...prod }, y);
/** What a specialist of the service would stop, and what only looks alarming. */
export const specialistsAzure: readonly Story[] = [
  [
    'Key Vault: purge off',
    'block/*',
    replace('azurerm_key_vault', { name: 'v', purge_protection_enabled: true, ...prod }, { purge_protection_enabled: false }),
  ],
  [
    'Key Vault: soft delete days',
    'review/*',
    a('azurerm_key_vault', { name: 'v', soft_delete_retention_days: 90 }, { soft_delete_retention_days: 7 }),
  ],
  [
    'Key Vault: rbac off',
    'held/*',
    a('azurerm_key_vault', { name: 'v', rbac_authorization_enabled: true }, { rbac_authorization_enabled: false }),
  ],
  [
    'Key Vault: acl default allow',
    'block/*',
    a(
      'azurerm_key_vault',
      { name: 'v', network_acls: [{ default_action: 'Deny', bypass: 'AzureServices', ip_rules: [] }] },
      { network_acls: [{ default_action: 'Allow', bypass: 'AzureServices', ip_rules: [] }] },
    ),
  ],
  [
    'Key Vault: key rotation removed',
    'review/*',
    a(
      'azurerm_key_vault_key',
      { name: 'k', key_type: 'RSA', rotation_policy: [{ expire_after: 'P90D' }] },
      { rotation_policy: [] },
    ),
  ],
  [
    'Key Vault: key opts lose',
    'block/*',
    a(
      'azurerm_key_vault_key',
      { name: 'k', key_type: 'RSA', key_opts: ['unwrapKey', 'wrapKey'] },
      { key_opts: ['sign', 'verify'] },
    ),
  ],
  [
    'Storage: shared key on',
    'review/*',
    a('azurerm_storage_account', { name: 's', shared_access_key_enabled: false }, { shared_access_key_enabled: true }),
  ],
  [
    'Storage: nested public',
    'held/*',
    a(
      'azurerm_storage_account',
      { name: 's', allow_nested_items_to_be_public: false },
      { allow_nested_items_to_be_public: true },
    ),
  ],
  [
    'Storage: replication lrs',
    'review/*',
    a('azurerm_storage_account', { name: 's', account_replication_type: 'GRS' }, { account_replication_type: 'LRS' }),
  ],
  [
    'Storage: replication up',
    'pass/*',
    a('azurerm_storage_account', { name: 's', account_replication_type: 'LRS' }, { account_replication_type: 'GRS' }),
  ],
  [
    'Storage: https off',
    'held/*',
    a('azurerm_storage_account', { name: 's', https_traffic_only_enabled: true }, { https_traffic_only_enabled: false }),
  ],
  [
    'Storage: tls',
    'review/*',
    a('azurerm_storage_account', { name: 's', min_tls_version: 'TLS1_2' }, { min_tls_version: 'TLS1_0' }),
  ],
  [
    'Storage: soft delete gone',
    'held/*',
    a(
      'azurerm_storage_account',
      { name: 's', blob_properties: [{ versioning_enabled: true, delete_retention_policy: [{ days: 30 }] }] },
      { blob_properties: [{ versioning_enabled: true, delete_retention_policy: [] }] },
    ),
  ],
  ['Storage: access tier', 'pass/*', a('azurerm_storage_account', { name: 's', access_tier: 'Hot' }, { access_tier: 'Cool' })],
  [
    'Storage: cross tenant',
    'held/*',
    a(
      'azurerm_storage_account',
      { name: 's', cross_tenant_replication_enabled: false },
      { cross_tenant_replication_enabled: true },
    ),
  ],
  [
    'Storage: sas expiry action',
    'review/*',
    a('azurerm_storage_account', { name: 's', sas_policy: [{ expiration_period: '01.00:00:00' }] }, { sas_policy: [] }),
  ],
  [
    'Azure: container public',
    'block/*',
    a('azurerm_storage_container', { name: 'c', container_access_type: 'private' }, { container_access_type: 'container' }),
  ],
  [
    'Azure: immutability unlocked',
    'held/*',
    a(
      'azurerm_storage_container_immutability_policy',
      { immutability_period_in_days: 365, locked: false },
      { immutability_period_in_days: 7 },
    ),
  ],
  [
    'Azure: immutability locked',
    'review/*',
    a('azurerm_storage_container_immutability_policy', { immutability_period_in_days: 365, locked: false }, { locked: true }),
  ],
  [
    'Azure: mgmt policy delete',
    'block/*',
    a(
      'azurerm_storage_management_policy',
      {
        rule: [
          {
            name: 'r',
            enabled: true,
            actions: [{ base_blob: [{ tier_to_cool_after_days_since_modification_greater_than: 30 }] }],
          },
        ],
      },
      {
        rule: [
          { name: 'r', enabled: true, actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: 30 }] }] },
        ],
      },
    ),
  ],
  [
    'Azure SQL: public',
    'block/*',
    a('azurerm_mssql_server', { name: 's', public_network_access_enabled: false }, { public_network_access_enabled: true }),
  ],
  [
    'Azure SQL: aad only off',
    'held/*',
    a(
      'azurerm_mssql_server',
      { name: 's', azuread_administrator: [{ azuread_authentication_only: true, login_username: 'x' }] },
      { azuread_administrator: [{ azuread_authentication_only: false, login_username: 'x' }] },
    ),
  ],
  ['Azure SQL: db sku down', 'review/*', a('azurerm_mssql_database', { name: 'd', sku_name: 'BC_Gen5_8' }, { sku_name: 'S1' })],
  [
    'Azure SQL: tde off',
    'held/*',
    a(
      'azurerm_mssql_database',
      { name: 'd', transparent_data_encryption_enabled: true },
      { transparent_data_encryption_enabled: false },
    ),
  ],
  [
    'Azure SQL: auditing off',
    'block/*',
    a(
      'azurerm_mssql_server_extended_auditing_policy',
      { server_id: 's', enabled: true, retention_in_days: 90 },
      { enabled: false },
    ),
  ],
  [
    'Azure SQL: fw azure',
    'review/*',
    create('azurerm_mssql_firewall_rule', {
      name: 'AllowAzure',
      server_id: 's',
      start_ip_address: '0.0.0.0',
      end_ip_address: '0.0.0.0',
    }),
  ],
  [
    'Azure SQL: fw all',
    'block/*',
    create('azurerm_mssql_firewall_rule', {
      name: 'tmp',
      server_id: 's',
      start_ip_address: '0.0.0.0',
      end_ip_address: '255.255.255.255',
    }),
  ],
  [
    'Azure PostgreSQL: ha off',
    'review/*',
    a(
      'azurerm_postgresql_flexible_server',
      { name: 'p', high_availability: [{ mode: 'ZoneRedundant' }] },
      { high_availability: [] },
    ),
  ],
  [
    'Azure PostgreSQL: geo backup',
    'block/*',
    replace(
      'azurerm_postgresql_flexible_server',
      { name: 'p', geo_redundant_backup_enabled: true, ...prod },
      { geo_redundant_backup_enabled: false },
    ),
  ],
  [
    'Azure PostgreSQL: backup days',
    'review/*',
    a('azurerm_postgresql_flexible_server', { name: 'p', backup_retention_days: 35 }, { backup_retention_days: 7 }),
  ],
  [
    'Azure PostgreSQL: storage grow',
    'pass/*',
    a('azurerm_postgresql_flexible_server', { name: 'p', storage_mb: 32768 }, { storage_mb: 65536 }),
  ],
  [
    'Cosmos: backup',
    'held/*',
    a(
      'azurerm_cosmosdb_account',
      { name: 'c', backup: [{ type: 'Periodic', interval_in_minutes: 240, retention_in_hours: 720 }] },
      { backup: [{ type: 'Periodic', interval_in_minutes: 1440, retention_in_hours: 8 }] },
    ),
  ],
  [
    'Cosmos: failover off',
    'held/*',
    a('azurerm_cosmosdb_account', { name: 'c', automatic_failover_enabled: true }, { automatic_failover_enabled: false }),
  ],
  [
    'Cosmos: geo removed',
    'block/*',
    a(
      'azurerm_cosmosdb_account',
      {
        name: 'c',
        geo_location: [
          { location: 'westeurope', failover_priority: 0 },
          { location: 'northeurope', failover_priority: 1 },
        ],
      },
      { geo_location: [{ location: 'westeurope', failover_priority: 0 }] },
    ),
  ],
  [
    'Cosmos: consistency',
    'review/*',
    a(
      'azurerm_cosmosdb_account',
      { name: 'c', consistency_policy: [{ consistency_level: 'Strong' }] },
      { consistency_policy: [{ consistency_level: 'Eventual' }] },
    ),
  ],
  [
    'Cosmos: local auth',
    'review/*',
    a('azurerm_cosmosdb_account', { name: 'c', local_authentication_disabled: true }, { local_authentication_disabled: false }),
  ],
  [
    'Cosmos: key metadata',
    'review/*',
    a(
      'azurerm_cosmosdb_account',
      { name: 'c', access_key_metadata_writes_enabled: false },
      { access_key_metadata_writes_enabled: true },
    ),
  ],
  [
    'Azure Redis: non ssl',
    'held/*',
    a('azurerm_redis_cache', { name: 'r', non_ssl_port_enabled: false }, { non_ssl_port_enabled: true }),
  ],
  [
    'Azure Redis: auth off',
    'block/*',
    a(
      'azurerm_redis_cache',
      { name: 'r', redis_configuration: [{ authentication_enabled: true }] },
      { redis_configuration: [{ authentication_enabled: false }] },
    ),
  ],
  ['Event Hubs: retention', 'review/*', a('azurerm_eventhub', { name: 'e', message_retention: 7 }, { message_retention: 1 })],
  ['Event Hubs: disabled', 'block/*', a('azurerm_eventhub', { name: 'e', status: 'Active' }, { status: 'Disabled' })],
  [
    'Service Bus: local auth',
    'review/*',
    a('azurerm_servicebus_namespace', { name: 'n', local_auth_enabled: false }, { local_auth_enabled: true }),
  ],
  [
    'Service Bus: queue ttl',
    'held/*',
    a('azurerm_servicebus_queue', { name: 'q', default_message_ttl: 'P14D' }, { default_message_ttl: 'PT1M' }),
  ],
  [
    'Service Bus: dead letter',
    'review/*',
    a(
      'azurerm_servicebus_queue',
      { name: 'q', dead_lettering_on_message_expiration: true },
      { dead_lettering_on_message_expiration: false },
    ),
  ],
  [
    'AKS: api open',
    'block/*',
    a(
      'azurerm_kubernetes_cluster',
      { name: 'k', api_server_access_profile: [{ authorized_ip_ranges: ['203.0.113.0/24'] }] },
      { api_server_access_profile: [{ authorized_ip_ranges: ['0.0.0.0/0'] }] },
    ),
  ],
  [
    'AKS: run command',
    'review/*',
    a('azurerm_kubernetes_cluster', { name: 'k', run_command_enabled: false }, { run_command_enabled: true }),
  ],
  [
    'AKS: oidc off',
    'held/*',
    a(
      'azurerm_kubernetes_cluster',
      { name: 'k', oidc_issuer_enabled: true, workload_identity_enabled: true },
      { workload_identity_enabled: false },
    ),
  ],
  ['AKS: sku free', 'review/*', a('azurerm_kubernetes_cluster', { name: 'k', sku_tier: 'Standard' }, { sku_tier: 'Free' })],
  [
    'AKS: outbound',
    'held/*',
    a(
      'azurerm_kubernetes_cluster',
      { name: 'k', network_profile: [{ network_plugin: 'azure', outbound_type: 'userDefinedRouting' }] },
      { network_profile: [{ network_plugin: 'azure', outbound_type: 'loadBalancer' }] },
    ),
  ],
  [
    'Azure registry: admin',
    'held/*',
    a('azurerm_container_registry', { name: 'r', admin_enabled: false }, { admin_enabled: true }),
  ],
  [
    'Azure registry: anonymous',
    'block/*',
    a('azurerm_container_registry', { name: 'r', anonymous_pull_enabled: false }, { anonymous_pull_enabled: true }),
  ],
  [
    'Azure registry: trust',
    'review/*',
    a('azurerm_container_registry', { name: 'r', trust_policy_enabled: true }, { trust_policy_enabled: false }),
  ],
  [
    'Azure registry: retention',
    'review/*',
    a('azurerm_container_registry', { name: 'r', retention_policy_in_days: 30 }, { retention_policy_in_days: 1 }),
  ],
  [
    'Azure registry: georeplication',
    'review/*',
    a('azurerm_container_registry', { name: 'r', georeplications: [{ location: 'northeurope' }] }, { georeplications: [] }),
  ],
  ['App Service: https', 'held/*', a('azurerm_linux_web_app', { name: 'w', https_only: true }, { https_only: false })],
  [
    'App Service: auth off',
    'block/*',
    a(
      'azurerm_linux_web_app',
      { name: 'w', auth_settings_v2: [{ auth_enabled: true, require_authentication: true }] },
      { auth_settings_v2: [{ auth_enabled: false, require_authentication: false }] },
    ),
  ],
  [
    'App Service: ip restriction default',
    'block/*',
    a(
      'azurerm_linux_web_app',
      {
        name: 'w',
        site_config: [
          { ip_restriction_default_action: 'Deny', ip_restriction: [{ action: 'Allow', ip_address: '203.0.113.0/24' }] },
        ],
      },
      { site_config: [{ ip_restriction_default_action: 'Allow', ip_restriction: [] }] },
    ),
  ],
  [
    'App Service: client cert',
    'review/*',
    a(
      'azurerm_linux_web_app',
      { name: 'w', client_certificate_enabled: true, client_certificate_mode: 'Required' },
      { client_certificate_mode: 'Optional' },
    ),
  ],
  [
    'App Service: remote debug',
    'review/*',
    a(
      'azurerm_linux_web_app',
      { name: 'w', site_config: [{ remote_debugging_enabled: false }] },
      { site_config: [{ remote_debugging_enabled: true }] },
    ),
  ],
  [
    'App Service: cors all',
    'review/*',
    a(
      'azurerm_linux_web_app',
      { name: 'w', site_config: [{ cors: [{ allowed_origins: ['https://acme.example'] }] }] },
      { site_config: [{ cors: [{ allowed_origins: ['*'] }] }] },
    ),
  ],
  [
    'App Service: always on off',
    'review/*',
    a('azurerm_linux_web_app', { name: 'w', site_config: [{ always_on: true }] }, { site_config: [{ always_on: false }] }),
  ],
  [
    'App Service: http2',
    'pass/*',
    a(
      'azurerm_linux_web_app',
      { name: 'w', site_config: [{ http2_enabled: false }] },
      { site_config: [{ http2_enabled: true }] },
    ),
  ],
  [
    'Azure: plan sku',
    'review/*',
    a('azurerm_service_plan', { name: 'p', sku_name: 'P2v3', worker_count: 3 }, { sku_name: 'B1', worker_count: 1 }),
  ],
  [
    'Azure: frontdoor waf detect',
    'held/*',
    a('azurerm_cdn_frontdoor_firewall_policy', { name: 'f', mode: 'Prevention', enabled: true }, { mode: 'Detection' }),
  ],
  [
    'Application Gateway: waf off',
    'block/*',
    a(
      'azurerm_application_gateway',
      { name: 'g', waf_configuration: [{ enabled: true, firewall_mode: 'Prevention', rule_set_version: '3.2' }] },
      { waf_configuration: [{ enabled: false, firewall_mode: 'Prevention', rule_set_version: '3.2' }] },
    ),
  ],
  [
    'Application Gateway: capacity',
    'review/*',
    a(
      'azurerm_application_gateway',
      { name: 'g', autoscale_configuration: [{ min_capacity: 3, max_capacity: 20 }] },
      { autoscale_configuration: [{ min_capacity: 0, max_capacity: 2 }] },
    ),
  ],
  [
    'Azure firewall: threat intel off',
    'held/*',
    a('azurerm_firewall_policy', { name: 'f', threat_intelligence_mode: 'Deny' }, { threat_intelligence_mode: 'Off' }),
  ],
  [
    'Azure firewall: idps off',
    'held/*',
    a(
      'azurerm_firewall_policy',
      { name: 'f', intrusion_detection: [{ mode: 'Deny' }] },
      { intrusion_detection: [{ mode: 'Off' }] },
    ),
  ],
  ['Azure: bastion ip connect', 'pass/*', a('azurerm_bastion_host', { name: 'b', scale_units: 2 }, { scale_units: 4 })],
  [
    'Azure: bastion shareable link',
    'review/*',
    a('azurerm_bastion_host', { name: 'b', shareable_link_enabled: false }, { shareable_link_enabled: true }),
  ],
  [
    'Azure: vm run ext',
    'review/*',
    create('azurerm_virtual_machine_extension', {
      name: 'x',
      publisher: 'Microsoft.Azure.Extensions',
      type: 'CustomScript',
      settings: '{"commandToExecute":"bash x.sh"}',
      virtual_machine_id: '/subscriptions/x/vm',
    }),
  ],
  [
    'Azure: backup policy',
    'held/*',
    a(
      'azurerm_backup_policy_vm',
      {
        name: 'b',
        retention_daily: [{ count: 30 }],
        retention_yearly: [{ count: 7, months: ['January'], weekdays: ['Sunday'], weeks: ['First'] }],
      },
      { retention_daily: [{ count: 7 }], retention_yearly: [] },
    ),
  ],
  [
    'Recovery vault: soft delete',
    'block/*',
    a('azurerm_recovery_services_vault', { name: 'v', soft_delete_enabled: true }, { soft_delete_enabled: false }),
  ],
  [
    'Recovery vault: immutability',
    'held/*',
    a('azurerm_recovery_services_vault', { name: 'v', immutability: 'Unlocked' }, { immutability: 'Disabled' }),
  ],
  [
    'Azure: defender off',
    'block/*',
    a('azurerm_security_center_subscription_pricing', { tier: 'Standard', resource_type: 'VirtualMachines' }, { tier: 'Free' }),
  ],
  [
    'Azure: policy assign',
    'held/*',
    a('azurerm_subscription_policy_assignment', { name: 'p', enforce: true }, { enforce: false }),
  ],
  [
    'Azure: policy not scopes',
    'held/*',
    a('azurerm_management_group_policy_assignment', { name: 'p', not_scopes: [] }, { not_scopes: ['/subscriptions/x'] }),
  ],
  [
    'Azure: lock removed',
    'block/*',
    destroy('azurerm_management_lock', { name: 'l', lock_level: 'CanNotDelete', scope: '/subscriptions/x' }),
  ],
  [
    'Azure: lock lowered',
    'held/*',
    replace(
      'azurerm_management_lock',
      { name: 'l', lock_level: 'ReadOnly', scope: '/subscriptions/x' },
      { lock_level: 'CanNotDelete' },
    ),
  ],
  [
    'Azure: pim',
    'held/*',
    create('azurerm_pim_active_role_assignment', {
      role_definition_id:
        '/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
      principal_id: 'p',
      scope: '/subscriptions/x',
    }),
  ],
  [
    'Entra: fic',
    'held/*',
    create('azuread_application_federated_identity_credential', {
      application_id: 'a',
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:other/repo:ref:refs/heads/main',
      audiences: ['api://AzureADTokenExchange'],
    }),
  ],
  [
    'Entra: ca disabled',
    'block/*',
    update('azuread_conditional_access_policy', { display_name: 'mfa', state: 'enabled' }, { state: 'disabled' }),
  ],
  [
    'Entra: ca exclude',
    'held/*',
    update(
      'azuread_conditional_access_policy',
      { display_name: 'mfa', state: 'enabled', conditions: [{ users: [{ included_users: ['All'], excluded_users: [] }] }] },
      { conditions: [{ users: [{ included_users: ['All'], excluded_users: ['u1'] }] }] },
    ),
  ],
  [
    'Entra: app multi tenant',
    'held/*',
    update(
      'azuread_application',
      { display_name: 'a', sign_in_audience: 'AzureADMyOrg' },
      { sign_in_audience: 'AzureADMultipleOrgs' },
    ),
  ],
  [
    'Entra: assignment required',
    'held/*',
    update(
      'azuread_service_principal',
      { client_id: 'a', app_role_assignment_required: true },
      { app_role_assignment_required: false },
    ),
  ],
  [
    'Azure: log retention',
    'review/*',
    a('azurerm_log_analytics_workspace', { name: 'l', retention_in_days: 365 }, { retention_in_days: 30 }),
  ],
  [
    'Azure: log quota',
    'review/*',
    a('azurerm_log_analytics_workspace', { name: 'l', daily_quota_gb: -1 }, { daily_quota_gb: 0.5 }),
  ],
  [
    'Azure: diag removed',
    'held/*',
    destroy('azurerm_monitor_diagnostic_setting', {
      name: 'd',
      target_resource_id: '/subscriptions/x',
      log_analytics_workspace_id: 'y',
      enabled_log: [{ category: 'AuditEvent' }],
    }),
  ],
  [
    'Azure: autoscale min 0',
    'review/*',
    a(
      'azurerm_monitor_autoscale_setting',
      { name: 'a', profile: [{ capacity: [{ default: 3, minimum: 3, maximum: 10 }] }] },
      { profile: [{ capacity: [{ default: 1, minimum: 0, maximum: 1 }] }] },
    ),
  ],
  [
    'Azure: nsg rule any',
    'block/*',
    create('azurerm_network_security_rule', {
      name: 'x',
      priority: 100,
      direction: 'Inbound',
      access: 'Allow',
      protocol: '*',
      source_address_prefix: 'Internet',
      destination_port_range: '*',
      source_port_range: '*',
      destination_address_prefix: '*',
    }),
  ],
  [
    'Azure: private dns link',
    'held/*',
    destroy('azurerm_private_dns_zone_virtual_network_link', {
      name: 'l',
      private_dns_zone_name: 'privatelink.database.windows.net',
    }),
  ],
  [
    'Azure: pe network policies',
    'pass/*',
    a(
      'azurerm_subnet',
      { name: 's', private_endpoint_network_policies: 'Disabled' },
      { private_endpoint_network_policies: 'Enabled' },
    ),
  ],
  [
    'Azure: subnet outbound',
    'review/*',
    a('azurerm_subnet', { name: 's', default_outbound_access_enabled: true }, { default_outbound_access_enabled: false }),
  ],
  [
    'Azure: udr next hop',
    'held/*',
    a(
      'azurerm_route',
      { name: 'default', address_prefix: '0.0.0.0/0', next_hop_type: 'VirtualAppliance', next_hop_in_ip_address: '10.0.0.4' },
      { next_hop_type: 'Internet', next_hop_in_ip_address: null },
    ),
  ],
  [
    'Azure: apim sub required',
    'held/*',
    a(
      'azurerm_api_management_product',
      { product_id: 'p', subscription_required: true, approval_required: true, published: true },
      { subscription_required: false, approval_required: false },
    ),
  ],
  [
    'Azure: synapse public',
    'held/*',
    a('azurerm_synapse_workspace', { name: 's', public_network_access_enabled: false }, { public_network_access_enabled: true }),
  ],
  [
    'Azure: synapse exfil',
    'block/*',
    replace(
      'azurerm_synapse_workspace',
      { name: 's', data_exfiltration_protection_enabled: true, ...prod },
      { data_exfiltration_protection_enabled: false },
    ),
  ],
  [
    'Azure: ml public',
    'held/*',
    a(
      'azurerm_machine_learning_workspace',
      { name: 'm', public_network_access_enabled: false },
      { public_network_access_enabled: true },
    ),
  ],
  [
    'Azure: openai filter',
    'review/*',
    a(
      'azurerm_cognitive_deployment',
      { name: 'd', rai_policy_name: 'Strict', sku: [{ name: 'Standard', capacity: 50 }] },
      { rai_policy_name: 'Permissive' },
    ),
  ],
  [
    'Azure: cognitive local auth',
    'review/*',
    a('azurerm_cognitive_account', { name: 'c', local_auth_enabled: false }, { local_auth_enabled: true }),
  ],
  [
    'Azure: data factory git',
    'review/*',
    a(
      'azurerm_data_factory',
      { name: 'd', github_configuration: [{ account_name: 'acme', branch_name: 'main', repository_name: 'adf' }] },
      { github_configuration: [] },
    ),
  ],
  [
    'Azure: trigger deactivated',
    'review/*',
    a('azurerm_data_factory_trigger_schedule', { name: 't', activated: true }, { activated: false }),
  ],
  [
    'Azure: disk export',
    'review/*',
    a(
      'azurerm_managed_disk',
      { name: 'd', network_access_policy: 'DenyAll', public_network_access_enabled: false },
      { network_access_policy: 'AllowAll', public_network_access_enabled: true },
    ),
  ],
  [
    'Azure: vm dealloc size',
    'review/*',
    a('azurerm_linux_virtual_machine', { name: 'v', size: 'Standard_D4s_v5' }, { size: 'Standard_D8s_v5' }),
  ],
  [
    'Azure: vmss upgrade mode',
    'review/*',
    a(
      'azurerm_linux_virtual_machine_scale_set',
      { name: 'v', instances: 4, upgrade_mode: 'Manual' },
      { upgrade_mode: 'Automatic' },
    ),
  ],
  [
    'Azure: traffic manager',
    'held/*',
    a('azurerm_traffic_manager_profile', { name: 't', profile_status: 'Enabled' }, { profile_status: 'Disabled' }),
  ],
  [
    'Azure: cdn rule',
    'review/*',
    a(
      'azurerm_cdn_frontdoor_route',
      { name: 'r', enabled: true, https_redirect_enabled: true, forwarding_protocol: 'HttpsOnly' },
      { https_redirect_enabled: false, forwarding_protocol: 'HttpOnly' },
    ),
  ],
];
