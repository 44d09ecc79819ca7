import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const prod = { tags: { environment: 'production' } };
const a = (t: string, x: JsonObject, y: JsonObject) => update(t, { name: 'x', ...x, ...prod }, y);
/** What a specialist of each of the smaller services of Azure would stop. */
export const specialistsMoreAzure: readonly Story[] = [
  [
    'Azure: policy effect param',
    'held/*',
    a(
      'azurerm_subscription_policy_assignment',
      { parameters: '{"effect":{"value":"Deny"}}' },
      { parameters: '{"effect":{"value":"Audit"}}' },
    ),
  ],
  [
    'Azure: policy definition effect',
    'held/*',
    a(
      'azurerm_policy_definition',
      { policy_type: 'Custom', policy_rule: '{"if":{"field":"type","equals":"x"},"then":{"effect":"deny"}}' },
      { policy_rule: '{"if":{"field":"type","equals":"x"},"then":{"effect":"audit"}}' },
    ),
  ],
  [
    'Azure: policy exemption',
    'held/*',
    create('azurerm_subscription_policy_exemption', {
      name: 'e',
      exemption_category: 'Waiver',
      policy_assignment_id: 'p',
      subscription_id: '/subscriptions/x',
    }),
  ],
  [
    'Azure: mg move subscription',
    'held/*',
    replace(
      'azurerm_management_group_subscription_association',
      { management_group_id: '/mg/prod', subscription_id: 's' },
      { management_group_id: '/mg/sandbox' },
    ),
  ],
  [
    'Azure: custom role actions',
    'block/*',
    a(
      'azurerm_role_definition',
      { scope: '/subscriptions/x', permissions: [{ actions: ['Microsoft.Compute/virtualMachines/read'] }] },
      { permissions: [{ actions: ['*'] }] },
    ),
  ],
  [
    'Azure: role condition gone',
    'held/*',
    replace(
      'azurerm_role_assignment',
      {
        scope: '/subscriptions/x',
        role_definition_name: 'Storage Blob Data Owner',
        principal_id: 'p',
        condition: '@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals "a"',
      },
      { condition: null },
    ),
  ],
  [
    'Azure: pim policy',
    'held/*',
    a(
      'azurerm_role_management_policy',
      {
        scope: 's',
        activation_rules: [{ maximum_duration: 'PT1H', require_approval: true, require_multifactor_authentication: true }],
      },
      { activation_rules: [{ maximum_duration: 'PT8H', require_approval: false, require_multifactor_authentication: false }] },
    ),
  ],
  [
    'Entra: app role perms',
    'held/*',
    update(
      'azuread_application',
      {
        display_name: 'a',
        required_resource_access: [
          {
            resource_app_id: '00000003-0000-0000-c000-000000000000',
            resource_access: [{ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }],
          },
        ],
      },
      {
        required_resource_access: [
          {
            resource_app_id: '00000003-0000-0000-c000-000000000000',
            resource_access: [{ id: '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8', type: 'Role' }],
          },
        ],
      },
    ),
  ],
  [
    'Entra: implicit grant',
    'held/*',
    update(
      'azuread_application',
      { display_name: 'a', web: [{ implicit_grant: [{ access_token_issuance_enabled: false }] }] },
      { web: [{ implicit_grant: [{ access_token_issuance_enabled: true }] }] },
    ),
  ],
  [
    'Entra: named location trusted',
    'held/*',
    update(
      'azuread_named_location',
      { display_name: 'office', ip: [{ ip_ranges: ['203.0.113.0/24'], trusted: false }] },
      { ip: [{ ip_ranges: ['203.0.113.0/24'], trusted: true }] },
    ),
  ],
  [
    'Entra: named location ranges',
    'held/*',
    update(
      'azuread_named_location',
      { display_name: 'office', ip: [{ ip_ranges: ['203.0.113.0/24'], trusted: true }] },
      { ip: [{ ip_ranges: ['0.0.0.0/0'], trusted: true }] },
    ),
  ],
  [
    'Entra: group role assignable',
    'held/*',
    update('azuread_group_member', { group_object_id: 'g', member_object_id: 'm' }, {}),
    create('azuread_directory_role_assignment', { role_id: '62e90394-69f5-4237-9190-012177145e10', principal_object_id: 'p' }),
  ],
  [
    'Entra: group dynamic rule',
    'held/*',
    update(
      'azuread_group',
      { display_name: 'admins', dynamic_membership: [{ enabled: true, rule: 'user.department -eq "IT"' }] },
      { dynamic_membership: [{ enabled: true, rule: 'user.accountEnabled -eq true' }] },
    ),
  ],
  [
    'Entra: user disabled',
    'held/*',
    update(
      'azuread_user',
      { user_principal_name: 'break-glass@acme.example', account_enabled: true },
      { account_enabled: false },
    ),
  ],
  [
    'Entra: auth strength',
    'held/*',
    update(
      'azuread_authentication_strength_policy',
      { display_name: 'phishing resistant', allowed_combinations: ['fido2'] },
      { allowed_combinations: ['fido2', 'password,sms'] },
    ),
  ],
  [
    'Entra: invitation policy',
    'held/*',
    update(
      'azuread_cross_tenant_access_policy',
      { display_name: 'x', b2b_collaboration: 'blocked' },
      { b2b_collaboration: 'allowed' },
    ),
  ],
  [
    'Azure: vnet dns',
    'held/*',
    a('azurerm_virtual_network', { address_space: ['10.0.0.0/16'], dns_servers: ['10.0.0.4'] }, { dns_servers: [] }),
  ],
  [
    'Azure: vnet address space',
    'held/*',
    a('azurerm_virtual_network', { address_space: ['10.0.0.0/16', '10.1.0.0/16'] }, { address_space: ['10.0.0.0/16'] }),
  ],
  [
    'Azure: peering gateway',
    'held/*',
    a(
      'azurerm_virtual_network_peering',
      { allow_forwarded_traffic: true, use_remote_gateways: true, allow_virtual_network_access: true },
      { use_remote_gateways: false },
    ),
  ],
  [
    'Azure: peering access',
    'held/*',
    a('azurerm_virtual_network_peering', { allow_virtual_network_access: true }, { allow_virtual_network_access: false }),
  ],
  [
    'Azure: ddos',
    'held/*',
    a(
      'azurerm_virtual_network',
      { address_space: ['10.0.0.0/16'], ddos_protection_plan: [{ id: 'p', enable: true }] },
      { ddos_protection_plan: [] },
    ),
  ],
  [
    'Azure: expressroute peering',
    'held/*',
    destroy('azurerm_express_route_circuit_peering', { peering_type: 'AzurePrivatePeering' }),
  ],
  [
    'Azure: vpn psk',
    'held/*',
    a('azurerm_virtual_network_gateway_connection', { type: 'IPsec', shared_key: 'a' }, { shared_key: 'b' }),
  ],
  [
    'Azure: vpn gw active active',
    'review/*',
    a('azurerm_virtual_network_gateway', { type: 'Vpn', active_active: true }, { active_active: false }),
  ],
  ['Azure: lb rule', 'held/*', a('azurerm_lb_rule', { frontend_port: 443, backend_port: 8443 }, { backend_port: 80 })],
  [
    'Azure: agw ssl policy',
    'held/*',
    a(
      'azurerm_application_gateway',
      { ssl_policy: [{ policy_type: 'Predefined', policy_name: 'AppGwSslPolicy20220101S' }] },
      { ssl_policy: [{ policy_type: 'Predefined', policy_name: 'AppGwSslPolicy20150501' }] },
    ),
  ],
  [
    'Azure: fd origin',
    'held/*',
    a(
      'azurerm_cdn_frontdoor_origin',
      { host_name: 'a.acme.example', certificate_name_check_enabled: true, enabled: true },
      { certificate_name_check_enabled: false },
    ),
  ],
  [
    'Azure: fd origin host',
    'held/*',
    a('azurerm_cdn_frontdoor_origin', { host_name: 'a.acme.example', enabled: true }, { host_name: 'b.other.example' }),
  ],
  ['Azure: fd security policy', 'block/*', destroy('azurerm_cdn_frontdoor_security_policy', { name: 'waf' })],
  ['Azure: dns ttl', 'pass/*', a('azurerm_dns_a_record', { ttl: 300, records: ['203.0.113.7'] }, { ttl: 3600 })],
  [
    'Azure: dns cname',
    'held/*',
    a('azurerm_dns_cname_record', { ttl: 300, record: 'a.acme.example' }, { record: 'b.other.example' }),
  ],
  ['Azure: nat idle', 'pass/*', a('azurerm_nat_gateway', { idle_timeout_in_minutes: 4 }, { idle_timeout_in_minutes: 10 })],
  [
    'Azure: nat assoc gone',
    'block/*',
    destroy('azurerm_subnet_nat_gateway_association', { subnet_id: 's', nat_gateway_id: 'n' }),
  ],
  [
    'Azure: nsg assoc gone',
    'block/*',
    destroy('azurerm_subnet_network_security_group_association', { subnet_id: 's', network_security_group_id: 'n' }),
  ],
  [
    'Azure: route table assoc',
    'block/*',
    destroy('azurerm_subnet_route_table_association', { subnet_id: 's', route_table_id: 'n' }),
  ],
  [
    'Azure firewall: rule any',
    'block/*',
    a(
      'azurerm_firewall_policy_rule_collection_group',
      {
        priority: 100,
        network_rule_collection: [
          {
            name: 'a',
            priority: 100,
            action: 'Allow',
            rule: [
              {
                name: 'r',
                protocols: ['TCP'],
                source_addresses: ['10.0.0.0/8'],
                destination_addresses: ['10.1.0.0/16'],
                destination_ports: ['443'],
              },
            ],
          },
        ],
      },
      {
        network_rule_collection: [
          {
            name: 'a',
            priority: 100,
            action: 'Allow',
            rule: [
              { name: 'r', protocols: ['Any'], source_addresses: ['*'], destination_addresses: ['*'], destination_ports: ['*'] },
            ],
          },
        ],
      },
    ),
  ],
  [
    'Azure firewall: dnat',
    'held/*',
    a(
      'azurerm_firewall_nat_rule_collection',
      { action: 'Dnat', priority: 100, rule: [] },
      {
        rule: [
          {
            name: 'rdp',
            source_addresses: ['*'],
            destination_ports: ['3389'],
            translated_address: '10.0.0.4',
            translated_port: '3389',
            protocols: ['TCP'],
          },
        ],
      },
    ),
  ],
  [
    'Azure: jit',
    'held/*',
    a('azurerm_linux_virtual_machine', { size: 's', encryption_at_host_enabled: true }, { encryption_at_host_enabled: false }),
  ],
  [
    'Azure: vm identity',
    'review/*',
    a('azurerm_linux_virtual_machine', { size: 's', identity: [{ type: 'SystemAssigned' }] }, { identity: [] }),
  ],
  [
    'Azure: vm boot',
    'pass/*',
    a('azurerm_linux_virtual_machine', { size: 's', boot_diagnostics: [] }, { boot_diagnostics: [{ storage_account_uri: '' }] }),
  ],
  [
    'Azure: vm spot',
    'block/*',
    replace('azurerm_linux_virtual_machine', { name: 'v', priority: 'Regular', ...prod }, { priority: 'Spot' }),
  ],
  [
    'Azure: vmss instances',
    'held/*',
    a('azurerm_linux_virtual_machine_scale_set', { instances: 10, sku: 's' }, { instances: 1 }),
  ],
  [
    'Azure: vmss repair',
    'review/*',
    a(
      'azurerm_linux_virtual_machine_scale_set',
      { instances: 10, automatic_instance_repair: [{ enabled: true }] },
      { automatic_instance_repair: [{ enabled: false }] },
    ),
  ],
  ['Azure: disk size', 'pass/*', a('azurerm_managed_disk', { disk_size_gb: 128 }, { disk_size_gb: 256 })],
  ['Azure: disk snapshot copy', 'pass/*', create('azurerm_snapshot', { name: 's', create_option: 'Copy', source_uri: 'x' })],
  [
    'Azure: image gallery share',
    'held/*',
    a('azurerm_shared_image_gallery', { sharing: [] }, { sharing: [{ permission: 'Community' }] }),
  ],
  ['Azure: share quota', 'held/*', a('azurerm_storage_share', { quota: 5120 }, { quota: 100 })],
  ['Azure: share tier', 'pass/*', a('azurerm_storage_share', { quota: 100, access_tier: 'Hot' }, { access_tier: 'Cool' })],
  ['Azure: sftp', 'held/*', a('azurerm_storage_account', { sftp_enabled: false }, { sftp_enabled: true })],
  [
    'Storage: infra',
    'held/*',
    a(
      'azurerm_storage_account',
      { blob_properties: [{ container_delete_retention_policy: [{ days: 30 }] }] },
      { blob_properties: [{ container_delete_retention_policy: [{ days: 1 }] }] },
    ),
  ],
  [
    'Storage: cors',
    'review/*',
    a(
      'azurerm_storage_account',
      { blob_properties: [{ cors_rule: [{ allowed_origins: ['https://acme.example'], allowed_methods: ['GET'] }] }] },
      { blob_properties: [{ cors_rule: [{ allowed_origins: ['*'], allowed_methods: ['GET', 'PUT', 'DELETE'] }] }] },
    ),
  ],
  ['Storage: cmk', 'held/*', destroy('azurerm_storage_account_customer_managed_key', { storage_account_id: 's', key_name: 'k' })],
  ['Azure: sync', 'held/*', destroy('azurerm_storage_sync_cloud_endpoint', { name: 'e', file_share_name: 's' })],
  [
    'Azure: netapp snapshot policy',
    'held/*',
    a(
      'azurerm_netapp_snapshot_policy',
      { enabled: true, daily_schedule: [{ snapshots_to_keep: 30, hour: 1, minute: 0 }] },
      { daily_schedule: [{ snapshots_to_keep: 1, hour: 1, minute: 0 }] },
    ),
  ],
  [
    'Azure: netapp export',
    'held/*',
    a(
      'azurerm_netapp_volume',
      {
        storage_quota_in_gb: 100,
        export_policy_rule: [{ rule_index: 1, allowed_clients: ['10.0.0.0/24'], root_access_enabled: false }],
      },
      { export_policy_rule: [{ rule_index: 1, allowed_clients: ['0.0.0.0/0'], root_access_enabled: true }] },
    ),
  ],
  [
    'Azure: mysql params',
    'held/*',
    a('azurerm_mysql_flexible_server_configuration', { name: 'require_secure_transport', value: 'ON' }, { value: 'OFF' }),
  ],
  ['Azure: mysql version', 'held/*', a('azurerm_mysql_flexible_server', { version: '5.7' }, { version: '8.0.21' })],
  [
    'Azure PostgreSQL: autogrow',
    'review/*',
    a('azurerm_postgresql_flexible_server', { auto_grow_enabled: true }, { auto_grow_enabled: false }),
  ],
  [
    'Azure PostgreSQL: auth',
    'held/*',
    a(
      'azurerm_postgresql_flexible_server',
      { authentication: [{ active_directory_auth_enabled: true, password_auth_enabled: false }] },
      { authentication: [{ active_directory_auth_enabled: true, password_auth_enabled: true }] },
    ),
  ],
  [
    'Azure: mi public',
    'held/*',
    a(
      'azurerm_mssql_managed_instance',
      { public_data_endpoint_enabled: false, vcores: 8 },
      { public_data_endpoint_enabled: true },
    ),
  ],
  ['Azure: mi vcores', 'held/*', a('azurerm_mssql_managed_instance', { vcores: 16 }, { vcores: 4 })],
  [
    'Azure SQL: vuln',
    'review/*',
    destroy('azurerm_mssql_server_vulnerability_assessment', { server_security_alert_policy_id: 'p' }),
  ],
  [
    'Azure SQL: alert policy',
    'held/*',
    a('azurerm_mssql_server_security_alert_policy', { state: 'Enabled' }, { state: 'Disabled' }),
  ],
  [
    'Azure SQL: failover group',
    'block/*',
    destroy('azurerm_mssql_failover_group', { name: 'fg', server_id: 's', partner_server: [{ id: 'p' }] }),
  ],
  [
    'Azure SQL: fg policy',
    'review/*',
    a(
      'azurerm_mssql_failover_group',
      { read_write_endpoint_failover_policy: [{ mode: 'Automatic', grace_minutes: 60 }] },
      { read_write_endpoint_failover_policy: [{ mode: 'Manual' }] },
    ),
  ],
  [
    'Azure: elastic pool',
    'held/*',
    a('azurerm_mssql_elasticpool', { sku: [{ name: 'GP_Gen5', capacity: 16 }] }, { sku: [{ name: 'GP_Gen5', capacity: 2 }] }),
  ],
  [
    'Azure Redis: maxmemory',
    'review/*',
    a(
      'azurerm_redis_cache',
      { redis_configuration: [{ maxmemory_policy: 'noeviction' }] },
      { redis_configuration: [{ maxmemory_policy: 'allkeys-lru' }] },
    ),
  ],
  [
    'Azure Redis: rdb off',
    'held/*',
    a(
      'azurerm_redis_cache',
      { redis_configuration: [{ rdb_backup_enabled: true }] },
      { redis_configuration: [{ rdb_backup_enabled: false }] },
    ),
  ],
  [
    'Azure: eh capture',
    'held/*',
    a('azurerm_eventhub', { capture_description: [{ enabled: true }] }, { capture_description: [{ enabled: false }] }),
  ],
  [
    'Service Bus: sub filter',
    'held/*',
    a('azurerm_servicebus_subscription_rule', { filter_type: 'SqlFilter', sql_filter: '1=1' }, { sql_filter: "type='a'" }),
  ],
  ['Service Bus: queue status', 'held/*', a('azurerm_servicebus_queue', { status: 'Active' }, { status: 'SendDisabled' })],
  [
    'Service Bus: auth rule manage',
    'held/*',
    a('azurerm_servicebus_namespace_authorization_rule', { listen: true, send: true, manage: false }, { manage: true }),
  ],
  [
    'Azure: eventgrid sub',
    'held/*',
    a(
      'azurerm_eventgrid_event_subscription',
      { webhook_endpoint: [{ url: 'https://a.acme.example/h' }] },
      { webhook_endpoint: [{ url: 'https://b.other.example/h' }] },
    ),
  ],
  [
    'Azure: iothub',
    'held/*',
    a(
      'azurerm_iothub',
      { public_network_access_enabled: false, local_authentication_enabled: false, sku: [{ name: 'S1', capacity: 4 }] },
      { local_authentication_enabled: true },
    ),
  ],
  [
    'Azure: iothub retention',
    'review/*',
    a('azurerm_iothub', { event_hub_retention_in_days: 7 }, { event_hub_retention_in_days: 1 }),
  ],
  [
    'Azure: stream job',
    'held/*',
    a(
      'azurerm_stream_analytics_job',
      { transformation_query: 'select * into o from i', streaming_units: 12 },
      { streaming_units: 1 },
    ),
  ],
  [
    'Azure: adf identity',
    'held/*',
    a(
      'azurerm_data_factory',
      { managed_virtual_network_enabled: true, public_network_enabled: false },
      { public_network_enabled: true },
    ),
  ],
  [
    'Azure: databricks npip',
    'block/*',
    replace(
      'azurerm_databricks_workspace',
      { name: 'w', custom_parameters: [{ no_public_ip: true }], ...prod },
      { custom_parameters: [{ no_public_ip: false }] },
    ),
  ],
  [
    'Azure: kusto',
    'held/*',
    a('azurerm_kusto_database', { hot_cache_period: 'P31D', soft_delete_period: 'P365D' }, { soft_delete_period: 'P7D' }),
  ],
  [
    'Azure: kusto stop',
    'held/*',
    a('azurerm_kusto_cluster', { auto_stop_enabled: false, sku: [{ name: 'x', capacity: 4 }] }, { auto_stop_enabled: true }),
  ],
  ['Azure: search replicas', 'held/*', a('azurerm_search_service', { replica_count: 3, sku: 'standard' }, { replica_count: 1 })],
  [
    'Azure: search local auth',
    'review/*',
    a('azurerm_search_service', { local_authentication_enabled: false }, { local_authentication_enabled: true }),
  ],
  [
    'Azure: signalr',
    'held/*',
    a(
      'azurerm_signalr_service',
      { public_network_access_enabled: false, sku: [{ name: 'Standard_S1', capacity: 10 }] },
      { public_network_access_enabled: true },
    ),
  ],
  [
    'Azure: apim policy',
    'held/*',
    a(
      'azurerm_api_management_api_policy',
      { xml_content: '<policies><inbound><validate-jwt header-name="Authorization"></validate-jwt></inbound></policies>' },
      { xml_content: '<policies><inbound></inbound></policies>' },
    ),
  ],
  [
    'Azure: apim tls',
    'held/*',
    a(
      'azurerm_api_management',
      { security: [{ backend_tls10_enabled: false, frontend_tls10_enabled: false }] },
      { security: [{ backend_tls10_enabled: true, frontend_tls10_enabled: true }] },
    ),
  ],
  [
    'Azure: apim backend',
    'held/*',
    a(
      'azurerm_api_management_backend',
      { url: 'https://a.acme.example', tls: [{ validate_certificate_chain: true }] },
      { tls: [{ validate_certificate_chain: false }] },
    ),
  ],
  [
    'App Service: vnet',
    'held/*',
    a('azurerm_linux_web_app', { virtual_network_subnet_id: '/subnets/a' }, { virtual_network_subnet_id: null }),
  ],
  [
    'App Service: ftps',
    'held/*',
    a('azurerm_linux_web_app', { site_config: [{ ftps_state: 'Disabled' }] }, { site_config: [{ ftps_state: 'AllAllowed' }] }),
  ],
  [
    'App Service: scm creds',
    'held/*',
    a(
      'azurerm_linux_web_app',
      { ftp_publish_basic_authentication_enabled: false },
      { ftp_publish_basic_authentication_enabled: true },
    ),
  ],
  [
    'Azure: func runtime',
    'review/*',
    a('azurerm_linux_function_app', { functions_extension_version: '~3' }, { functions_extension_version: '~4' }),
  ],
  [
    'Azure: container app ingress',
    'held/*',
    a(
      'azurerm_container_app',
      { ingress: [{ external_enabled: false, target_port: 80 }] },
      { ingress: [{ external_enabled: true, target_port: 80 }] },
    ),
  ],
  [
    'Azure: container app min',
    'review/*',
    a(
      'azurerm_container_app',
      { template: [{ min_replicas: 3, max_replicas: 10 }] },
      { template: [{ min_replicas: 0, max_replicas: 1 }] },
    ),
  ],
  [
    'AKS: autoscaler',
    'review/*',
    a(
      'azurerm_kubernetes_cluster_node_pool',
      { auto_scaling_enabled: true, min_count: 3, max_count: 10 },
      { auto_scaling_enabled: false, node_count: 1 },
    ),
  ],
  [
    'AKS: image cleaner',
    'pass/*',
    a('azurerm_kubernetes_cluster', { image_cleaner_enabled: false }, { image_cleaner_enabled: true }),
  ],
  [
    'AKS: policy',
    'held/*',
    a(
      'azurerm_kubernetes_cluster',
      { azure_policy_enabled: true, microsoft_defender: [{ log_analytics_workspace_id: 'w' }] },
      { microsoft_defender: [] },
    ),
  ],
  [
    'AKS: admin group',
    'held/*',
    a(
      'azurerm_kubernetes_cluster',
      { azure_active_directory_role_based_access_control: [{ admin_group_object_ids: ['g1'], azure_rbac_enabled: true }] },
      { azure_active_directory_role_based_access_control: [{ admin_group_object_ids: ['g1', 'g2'], azure_rbac_enabled: false }] },
    ),
  ],
  [
    'Azure registry: quarantine',
    'held/*',
    a('azurerm_container_registry', { quarantine_policy_enabled: true }, { quarantine_policy_enabled: false }),
  ],
  [
    'Azure registry: token',
    'held/*',
    a(
      'azurerm_container_registry_scope_map',
      { actions: ['repositories/a/content/read'] },
      { actions: ['repositories/a/content/read', 'repositories/a/content/delete'] },
    ),
  ],
  [
    'Azure registry: net',
    'held/*',
    a(
      'azurerm_container_registry',
      { network_rule_set: [{ default_action: 'Deny' }], public_network_access_enabled: true },
      { network_rule_set: [{ default_action: 'Allow' }] },
    ),
  ],
  [
    'Azure: dev shutdown',
    'held/*',
    a('azurerm_dev_test_global_vm_shutdown_schedule', { enabled: false, daily_recurrence_time: '1900' }, { enabled: true }),
  ],
  ['Azure: alert disabled', 'held/*', a('azurerm_monitor_metric_alert', { enabled: true, severity: 1 }, { enabled: false })],
  [
    'Azure: action group',
    'held/*',
    a(
      'azurerm_monitor_action_group',
      { enabled: true, email_receiver: [{ name: 'o', email_address: 'oncall@acme.example' }] },
      { email_receiver: [] },
    ),
  ],
  [
    'Azure: alert processing',
    'held/*',
    create('azurerm_monitor_alert_processing_rule_suppression', { name: 's', scopes: ['/subscriptions/x'], enabled: true }),
  ],
  [
    'Azure: sentinel rule',
    'held/*',
    a('azurerm_sentinel_alert_rule_scheduled', { enabled: true, query: 'SigninLogs', severity: 'High' }, { enabled: false }),
  ],
  [
    'Azure: law export',
    'held/*',
    a('azurerm_log_analytics_data_export_rule', { enabled: true, destination_resource_id: 'a' }, { enabled: false }),
  ],
  [
    'Azure: law internet',
    'held/*',
    a(
      'azurerm_log_analytics_workspace',
      { internet_query_enabled: false, internet_ingestion_enabled: false },
      { internet_query_enabled: true },
    ),
  ],
  ['Azure: budget', 'pass/*', a('azurerm_consumption_budget_subscription', { amount: 1000 }, { amount: 2000 })],
  [
    'Azure: mgmt group policy params',
    'pass/*',
    a(
      'azurerm_management_group_policy_assignment',
      { parameters: '{"listOfAllowedLocations":{"value":["westeurope","northeurope"]}}' },
      { parameters: '{"listOfAllowedLocations":{"value":["westeurope"]}}' },
    ),
  ],
  [
    'Azure: allowed locations wider',
    'review/*',
    a(
      'azurerm_management_group_policy_assignment',
      { parameters: '{"listOfAllowedLocations":{"value":["westeurope"]}}' },
      { parameters: '{"listOfAllowedLocations":{"value":["westeurope","eastasia"]}}' },
    ),
  ],
  ['Azure: confidential ledger', 'block/*', destroy('azurerm_confidential_ledger', { name: 'l', ledger_type: 'Private' })],
  ['Azure: hsm', 'block/*', destroy('azurerm_key_vault_managed_hardware_security_module', { name: 'h' })],
  [
    'Key Vault: cert policy',
    'review/*',
    a(
      'azurerm_key_vault_certificate',
      { certificate_policy: [{ lifetime_action: [{ action: [{ action_type: 'AutoRenew' }] }] }] },
      { certificate_policy: [{ lifetime_action: [{ action: [{ action_type: 'EmailContacts' }] }] }] },
    ),
  ],
  ['Azure: backup instance', 'held/*', destroy('azurerm_data_protection_backup_instance_disk', { name: 'b', vault_id: 'v' })],
  [
    'Azure: backup vault redundancy',
    'block/*',
    replace(
      'azurerm_data_protection_backup_vault',
      { name: 'v', redundancy: 'GeoRedundant', ...prod },
      { redundancy: 'LocallyRedundant' },
    ),
  ],
  [
    'Azure: backup vault soft delete',
    'held/*',
    a('azurerm_data_protection_backup_vault', { soft_delete: 'On', retention_duration_in_days: 14 }, { soft_delete: 'Off' }),
  ],
  [
    'Recovery vault: storage mode',
    'held/*',
    a(
      'azurerm_recovery_services_vault',
      { storage_mode_type: 'GeoRedundant', cross_region_restore_enabled: true },
      { cross_region_restore_enabled: false },
    ),
  ],
  ['Azure: backup protected vm', 'held/*', destroy('azurerm_backup_protected_vm', { source_vm_id: 'v', backup_policy_id: 'p' })],
  ['Azure: site recovery', 'held/*', destroy('azurerm_site_recovery_replicated_vm', { name: 'r' })],
];
