import { describe, expect, test } from 'vitest';
import { typeOfArm, typeOfKind } from '../../src/risk/manifest-types.ts';

/** Types of Azure Resource Manager by the resource of `azurerm` for the same thing. */
const ARM: Readonly<Record<string, string>> = {
  azurerm_cosmosdb_account: 'DocumentDB/databaseAccounts DocumentDB/mongoClusters DocumentDB/cassandraClusters',
  azurerm_cosmosdb_sql_container:
    'DocumentDB/databaseAccounts/sqlDatabases/containers DocumentDB/databaseAccounts/mongodbDatabases/collections DocumentDB/databaseAccounts/tables DocumentDB/databaseAccounts/gremlinDatabases/graphs',
  azurerm_cosmosdb_sql_database: 'DocumentDB/databaseAccounts/sqlDatabases DocumentDB/databaseAccounts/cassandraKeyspaces',
  azurerm_mssql_server: 'Sql/servers Sql/managedInstances',
  azurerm_mssql_database: 'Sql/servers/databases Sql/managedInstances/databases',
  azurerm_postgresql_flexible_server: 'DBforPostgreSQL/flexibleServers DBforPostgreSQL/servers',
  azurerm_mysql_flexible_server: 'DBforMySQL/flexibleServers',
  azurerm_postgresql_flexible_server_database: 'DBforPostgreSQL/flexibleServers/databases DBforMySQL/servers/databases',
  azurerm_mssql_firewall_rule: 'Sql/servers/firewallRules DBforMySQL/flexibleServers/firewallRules',
  azurerm_storage_account: 'Storage/storageAccounts',
  azurerm_storage_container: 'Storage/storageAccounts/blobServices/containers',
  azurerm_storage_share: 'Storage/storageAccounts/fileServices/shares',
  azurerm_redis_cache: 'Cache/redis Cache/redisEnterprise',
  azurerm_search_service: 'Search/searchServices',
  azurerm_cognitive_account: 'CognitiveServices/accounts',
  azurerm_netapp_volume: 'NetApp/netAppAccounts/capacityPools/volumes',
  azurerm_recovery_services_vault: 'RecoveryServices/vaults DataProtection/backupVaults',
  azurerm_key_vault: 'KeyVault/vaults',
  azurerm_key_vault_key: 'KeyVault/vaults/keys KeyVault/vaults/secrets',
  azurerm_kubernetes_cluster: 'ContainerService/managedClusters',
  azurerm_kubernetes_cluster_node_pool: 'ContainerService/managedClusters/agentPools',
  azurerm_container_registry: 'ContainerRegistry/registries',
  azurerm_container_app_environment: 'App/managedEnvironments App/connectedEnvironments',
  azurerm_container_app: 'App/containerApps App/jobs',
  azurerm_linux_web_app: 'Web/sites Web/sites/slots',
  azurerm_service_plan: 'Web/serverFarms',
  azurerm_linux_virtual_machine: 'Compute/virtualMachines',
  azurerm_linux_virtual_machine_scale_set: 'Compute/virtualMachineScaleSets',
  azurerm_managed_disk: 'Compute/disks',
  azurerm_snapshot: 'Compute/snapshots',
  azurerm_virtual_network: 'Network/virtualNetworks',
  azurerm_subnet: 'Network/virtualNetworks/subnets',
  azurerm_virtual_network_peering: 'Network/virtualNetworks/virtualNetworkPeerings',
  azurerm_network_security_group: 'Network/networkSecurityGroups',
  azurerm_network_security_rule: 'Network/networkSecurityGroups/securityRules',
  azurerm_firewall: 'Network/azureFirewalls',
  azurerm_virtual_network_gateway:
    'Network/virtualNetworkGateways Network/expressRouteCircuits Network/vpnGateways Network/virtualHubs Network/virtualWans',
  azurerm_application_gateway: 'Network/applicationGateways Network/loadBalancers',
  azurerm_private_endpoint: 'Network/privateEndpoints',
  azurerm_dns_zone: 'Network/dnsZones',
  azurerm_private_dns_zone: 'Network/privateDnsZones',
  azurerm_cdn_frontdoor_profile: 'Network/frontDoors Cdn/profiles',
  azurerm_web_application_firewall_policy:
    'Network/ApplicationGatewayWebApplicationFirewallPolicies Network/firewallPolicies Cdn/cdnWebApplicationFirewallPolicies',
  azurerm_api_management: 'ApiManagement/service',
  azurerm_eventhub_namespace: 'EventHub/namespaces',
  azurerm_eventhub: 'EventHub/namespaces/eventHubs',
  azurerm_servicebus_namespace: 'ServiceBus/namespaces',
  azurerm_servicebus_queue:
    'ServiceBus/namespaces/queues ServiceBus/namespaces/topics ServiceBus/namespaces/topics/subscriptions',
  azurerm_management_lock: 'Authorization/locks',
  azurerm_subscription_policy_assignment: 'Authorization/policyAssignments',
  azurerm_subscription_policy_exemption: 'Authorization/policyExemptions',
  azurerm_role_assignment: 'Authorization/roleAssignments',
  azurerm_role_definition: 'Authorization/roleDefinitions',
  azurerm_monitor_diagnostic_setting: 'Insights/diagnosticSettings',
  azurerm_monitor_metric_alert: 'Insights/metricAlerts Insights/scheduledQueryAlertRules Insights/alerts',
  azurerm_log_analytics_workspace: 'OperationalInsights/workspaces',
  azurerm_security_center_subscription_pricing: 'Security/pricings',
  azurerm_resource_group: 'Resources/resourceGroups',
  azurerm_user_assigned_identity: 'ManagedIdentity/userAssignedIdentities',
  azurerm_federated_identity_credential: 'ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
  azurerm_databricks_workspace: 'Databricks/workspaces MachineLearningServices/workspaces Synapse/workspaces',
  azurerm_kusto_cluster: 'Kusto/clusters Kusto/clusters/databases',
  azurerm_automation_account: 'Automation/automationAccounts',
  azurerm_automation_runbook: 'Automation/automationAccounts/runbooks',
  azurerm_automation_schedule: 'Automation/automationAccounts/schedules Automation/automationAccounts/jobSchedules',
  azurerm_logic_app_workflow: 'Logic/workflows',
  azurerm_data_factory: 'DataFactory/factories',
  azurerm_public_ip: 'Network/publicIPAddresses',
  azurerm_network_interface: 'Network/networkInterfaces',
  azurerm_route_table: 'Network/routeTables',
  azurerm_route: 'Network/routeTables/routes',
  azurerm_nat_gateway: 'Network/natGateways',
  azurerm_bastion_host: 'Network/bastionHosts',
  azurerm_dns_a_record: 'Network/dnsZones/A Network/dnsZones/CNAME',
  azurerm_private_dns_zone_virtual_network_link: 'Network/privateDnsZones/virtualNetworkLinks',
  azurerm_network_watcher_flow_log: 'Network/networkWatchers/flowLogs',
  azurerm_ip_group: 'Network/ipGroups',
  azurerm_app_configuration: 'AppConfiguration/configurationStores',
  azurerm_static_web_app: 'Web/staticSites',
  azurerm_api_connection: 'Web/connections',
  azurerm_application_insights: 'Insights/components',
  azurerm_monitor_action_group: 'Insights/actionGroups',
  azurerm_shared_image_gallery: 'Compute/galleries Compute/images',
  azurerm_availability_set: 'Compute/availabilitySets',
  azurerm_container_group: 'ContainerInstance/containerGroups',
  azurerm_cognitive_deployment: 'CognitiveServices/accounts/deployments',
  azurerm_mssql_elasticpool: 'Sql/servers/elasticPools',
  azurerm_notification_hub: 'NotificationHubs/namespaces NotificationHubs/namespaces/notificationHubs',
  azurerm_iothub: 'Devices/iotHubs',
  azurerm_stream_analytics_job: 'StreamAnalytics/streamingJobs',
  azurerm_eventgrid_topic: 'EventGrid/topics EventGrid/domains EventGrid/namespaces',
  azurerm_eventgrid_system_topic: 'EventGrid/systemTopics',
  azurerm_fabric_capacity: 'Fabric/capacities',
  azurerm_purview_account: 'Purview/accounts',
  azurerm_batch_account: 'Batch/batchAccounts',
  azurerm_signalr_service: 'SignalRService/signalR SignalRService/webPubSub',
  azurerm_portal_dashboard: 'Portal/dashboards',
};

const ARM_TYPES = Object.entries(ARM).flatMap(([name, types]) => types.split(' ').map((type) => [type, name] as const));

test.each(ARM_TYPES)('Microsoft.%s is known as %s', (type, name) => {
  expect(typeOfArm(`Microsoft.${type}@2024-01-01`)).toContain(name);
});

/** Kinds of servers, of alerts and of circuits have names that go on. */
const GOES_ON = /^DBfor\w+\/\w+$|alert|expressRoute|^Network\/dnsZones\/\w+$/i;
const OF_ANY_PROVIDER = /^Sql\/servers\/firewallRules$/;

test.each(ARM_TYPES)('what only begins or ends like %s is not %s', (type, name) => {
  if (!OF_ANY_PROVIDER.test(type)) expect(typeOfArm(`Acme${type}`)).not.toContain(name);
  if (!GOES_ON.test(type)) expect(typeOfArm(`Microsoft.${type}Zz`)).not.toContain(name);
  expect(typeOfArm(`Microsoft.${type}/zz`)).not.toContain(name);
  expect(typeOfArm(`Microsoft.${type}/zz/zz`)).not.toContain(name);
});

test.each([
  'DocumentDB/databaseAccounts/privateEndpointConnections',
  'Sql/servers/administrators',
  'Network/virtualNetworkTaps',
  'Storage/storageAccounts/managementPolicies',
  'Insights/workbooks',
])('Microsoft.%s is nothing that is listed', (type) => {
  expect(typeOfArm(`Microsoft.${type}@2024-01-01`)).toEqual([]);
});

const DATABASE = 'kubernetes_postgresql';

describe('a kind of Kubernetes, by the group of its API', () => {
  test.each([
    ['constraints.gatekeeper.sh/v1', 'K8sAllowedRepos', 'kubernetes_cluster_policy'],
    ['kyverno.io/v1', 'ClusterPolicy', 'kubernetes_cluster_policy'],
    ['policies.kyverno.io/v1', 'ValidatingPolicy', 'kubernetes_cluster_policy'],
    ['wgpolicyk8s.io/v1', 'Policy', 'kubernetes_cluster_policy'],
    ['cilium.io/v2', 'CiliumClusterwideNetworkPolicy', 'kubernetes_network_policy_v1'],
    ['projectcalico.org/v3', 'GlobalNetworkPolicy', 'kubernetes_network_policy_v1'],
    ['crd.projectcalico.org/v1', 'NetworkPolicy', 'kubernetes_network_policy_v1'],
    ['policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy', 'kubernetes_network_policy_v1'],
    ['argoproj.io/v1alpha1', 'Workflow', 'kubernetes_cron_job_v1'],
    ['argoproj.io/v1alpha1', 'CronWorkflow', 'kubernetes_cron_job_v1'],
    ['serving.knative.dev/v1', 'Service', 'kubernetes_deployment'],
    ['cluster.x-k8s.io/v1beta1', 'Cluster', 'google_container_cluster'],
    ['infrastructure.cluster.x-k8s.io/v1beta1', 'AWSCluster', 'google_container_cluster'],
    ['cluster.x-k8s.io/v1beta1', 'MachineDeployment', 'google_container_node_pool'],
    ['cluster.x-k8s.io/v1beta1', 'MachinePool', 'google_container_node_pool'],
    ['cluster.x-k8s.io/v1beta1', 'MachineSet', 'google_container_node_pool'],
    ['mysql.oracle.com/v2', 'InnoDBCluster', DATABASE],
    ['acid.zalan.do/v1', 'postgresql', DATABASE],
    ['my-team.redis.opstreelabs.in/v1', 'RedisCluster', DATABASE],
    ['pxc.percona.com/v1', 'PerconaXtraDBCluster', DATABASE],
    ['postgresql.cnpg.io/v1', 'ScheduledBackup', 'kubernetes_schedule'],
    ['velero.io/v1', 'Schedule', 'kubernetes_schedule'],
    ['k8up.io/v1', 'Archive', 'kubernetes_schedule'],
    ['rds.aws.upbound.io/v1beta1', 'DBInstance', DATABASE],
    ['rds.services.k8s.aws/v1alpha1', 'DBCluster', DATABASE],
    ['database.aws.crossplane.io/v1beta1', 'RDSInstance', DATABASE],
    ['sql.cnrm.cloud.google.com/v1beta1', 'SQLInstance', DATABASE],
    ['dbforpostgresql.azure.com/v1', 'FlexibleServer', DATABASE],
    ['documentdb.azure.com/v1', 'CosmosDbAccount', DATABASE],
    ['storage.cnrm.cloud.google.com/v1beta1', 'StorageBucket', DATABASE],
    ['dynamodb.services.k8s.aws/v1alpha1', 'Table', DATABASE],
    ['azure.com/v1', 'Disks', DATABASE],
  ])('%s %s is known as %s', (group, kind, type) => {
    expect(typeOfKind(kind, group)[0]).toBe(type);
  });

  test.each([
    ['acme.kyverno.io/v1', 'ClusterPolicy'],
    ['kyverno.io/v1', 'PolicyReport'],
    ['kyverno.io/v1', 'PolicyException'],
    ['acme.cilium.io/v2', 'CiliumNetworkPolicy'],
    ['cilium.io/v2', 'CiliumNetworkPolicyStatus'],
    ['acme.argoproj.io/v1', 'Rollout'],
    ['argoproj.io/v1', 'RolloutManager'],
    ['argoproj.io/v1', 'WorkflowTemplate'],
    ['acme.argoproj.io/v1', 'Workflow'],
    ['serving.knative.dev/v1', 'ServiceTemplate'],
    ['acme.serving.knative.dev/v1', 'Service'],
    ['cluster.x-k8s.io/v1', 'ClusterClass'],
    ['acme.cluster.x-k8s.io/v1', 'MachineSet'],
    ['cluster.x-k8s.io/v1', 'MachineSetTemplate'],
    ['infrastructure.cluster.x-k8s.io/v1', 'AWSClusterTemplate'],
    ['acme.infrastructure.cluster.x-k8s.io/v1', 'AWSCluster'],
    ['acme.constraints.gatekeeper.sh/v1', 'K8sAllowedRepos'],
    ['postgresql.cnpg.io/v1', 'Pooler'],
    ['postgresql.cnpg.io/v1', 'DatabaseRoles'],
    ['kafka.strimzi.io/v1beta2', 'KafkaUser'],
    ['kafka.strimzi.io/v1beta2', 'KafkaConnector'],
    ['kafka.strimzi.io/v1beta2', 'KafkaConnect'],
    ['redis.acme.io/v1', 'RedisExporter'],
    ['rabbitmq.com/v1beta1', 'Permission'],
    ['iam.aws.upbound.io/v1beta1', 'Role'],
    ['s3.aws.upbound.io/v1beta1', 'BucketPolicy'],
    ['acme.io/v1', 'Widget'],
  ])('%s %s is only what its own name says', (group, kind) => {
    const words = kind.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
    expect(typeOfKind(kind, group)).toEqual([`kubernetes_${words}_v1`, `kubernetes_${words}`]);
  });
});
