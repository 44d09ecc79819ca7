/** Kinds whose name alone does not say what they are, by the group of their API. */
const BY_GROUP: readonly (readonly [groupAndKind: RegExp, type: string])[] = [
  [/^constraints\.gatekeeper\.sh\//, 'kubernetes_cluster_policy'],
  [/^(kyverno\.io|policies\.kyverno\.io|wgpolicyk8s\.io)\/\w*Policy$/, 'kubernetes_cluster_policy'],
  [/^(cilium\.io|(crd\.)?projectcalico\.org|policy\.networking\.k8s\.io)\/\w*NetworkPolicy$/, 'kubernetes_network_policy_v1'],
  [/^argoproj\.io\/Rollout$/, 'kubernetes_deployment'],
  [/^argoproj\.io\/(Cron)?Workflow$/, 'kubernetes_cron_job_v1'],
  [/^serving\.knative\.dev\/Service$/, 'kubernetes_deployment'],
  [/^cluster\.x-k8s\.io\/Cluster$/, 'google_container_cluster'],
  [/^infrastructure\.cluster\.x-k8s\.io\/\w+Cluster$/, 'google_container_cluster'],
  [/^cluster\.x-k8s\.io\/Machine(Deployment|Pool|Set)$/, 'google_container_node_pool'],
  // Operators of databases: what backs up, signs in or routes for one is no database.
  [
    /^[\w.-]*(cnpg\.io|postgres|zalan\.do|mysql|mariadb|mongodb|redis|dragonfly|cassandra|k8ssandra|scylla|elastic\.co|opensearch|clickhouse|cockroach|couchbase|neo4j|strimzi|kafka|rabbitmq|percona|pxc|psmdb|minio|vitess|planetscale|kubedb|apps\.kubeblocks\.io|databases\.spotahome|rook\.io|nats\.io|etcd)[\w.-]*\/(?!\w*(Backup|Restore|User|Role|Policy|Pooler|Archive|Schedule|Snapshot|Exporter|Connect\w*|Binding|Permission)s?$)\w+$/,
    'kubernetes_postgresql',
  ],
  [
    /^[\w.-]*(cnpg\.io|zalan\.do|percona|mariadb|kubedb|velero\.io|k8up\.io|postgres|mongodb|mysql)[\w.-]*\/\w*(Backup|Schedule|Archive)\w*$/,
    'kubernetes_schedule',
  ],
  // Clouds run from inside a cluster: Crossplane, AWS Controllers for Kubernetes, Config Connector, Azure Service Operator.
  [
    /^[\w.-]*(upbound\.io|crossplane\.io|services\.k8s\.aws|cnrm\.cloud\.google\.com|azure\.com)\/\w*(DB(Instance|Cluster)|RDSInstance|SQLInstance|SQLDatabase|DatabaseInstance|FlexibleServer|Table|Bucket|StorageAccount|FileSystem|SpannerInstance|BigtableInstance|Volume|Disk|Domain|CosmosDb\w*)s?$/,
    'kubernetes_postgresql',
  ],
];

/** The types that the Terraform provider has of its own for a kind of Kubernetes, the likeliest first. */
export function typeOfKind(kind: string, apiVersion: string): readonly string[] {
  const group = apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : '';
  const found = BY_GROUP.find(([pattern]) => pattern.test(`${group}/${kind}`));
  const words = kind.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  return [...(found === undefined ? [] : [found[1]]), `kubernetes_${words}_v1`, `kubernetes_${words}`];
}

/** Types of Azure Resource Manager, without their provider's first word, and the resources of `azurerm` for the same things. */
const BY_ARM: readonly (readonly [type: RegExp, name: string])[] = [
  [/^documentdb\/(databaseaccounts|mongoclusters|cassandraclusters)$/, 'azurerm_cosmosdb_account'],
  [/^documentdb\/databaseaccounts\/.*(containers|collections|tables|graphs)$/, 'azurerm_cosmosdb_sql_container'],
  [/^documentdb\/databaseaccounts\/.*(databases|keyspaces)$/, 'azurerm_cosmosdb_sql_database'],
  [/^sql\/(servers|managedinstances)$/, 'azurerm_mssql_server'],
  [/^sql\/(servers|managedinstances)\/databases$/, 'azurerm_mssql_database'],
  [/^dbforpostgresql\/\w+$/, 'azurerm_postgresql_flexible_server'],
  [/^dbformysql\/\w+$/, 'azurerm_mysql_flexible_server'],
  [/^dbfor\w+\/\w+\/databases$/, 'azurerm_postgresql_flexible_server_database'],
  [/^\w+\/servers\/firewallrules$|^dbfor\w+\/\w+\/firewallrules$/, 'azurerm_mssql_firewall_rule'],
  [/^storage\/storageaccounts$/, 'azurerm_storage_account'],
  [/^storage\/storageaccounts\/blobservices\/containers$/, 'azurerm_storage_container'],
  [/^storage\/storageaccounts\/fileservices\/shares$/, 'azurerm_storage_share'],
  [/^cache\/redis(enterprise)?$/, 'azurerm_redis_cache'],
  [/^search\/searchservices$/, 'azurerm_search_service'],
  [/^cognitiveservices\/accounts$/, 'azurerm_cognitive_account'],
  [/^netapp\/.*volumes$/, 'azurerm_netapp_volume'],
  [/^(recoveryservices|dataprotection)\/(backup)?vaults$/, 'azurerm_recovery_services_vault'],
  [/^keyvault\/vaults$/, 'azurerm_key_vault'],
  [/^keyvault\/vaults\/(keys|secrets)$/, 'azurerm_key_vault_key'],
  [/^containerservice\/managedclusters$/, 'azurerm_kubernetes_cluster'],
  [/^containerservice\/managedclusters\/agentpools$/, 'azurerm_kubernetes_cluster_node_pool'],
  [/^containerregistry\/registries$/, 'azurerm_container_registry'],
  [/^app\/(managedenvironments|connectedenvironments)$/, 'azurerm_container_app_environment'],
  [/^app\/(containerapps|jobs)$/, 'azurerm_container_app'],
  [/^web\/sites(\/slots)?$/, 'azurerm_linux_web_app'],
  [/^web\/serverfarms$/, 'azurerm_service_plan'],
  [/^compute\/virtualmachines$/, 'azurerm_linux_virtual_machine'],
  [/^compute\/virtualmachinescalesets$/, 'azurerm_linux_virtual_machine_scale_set'],
  [/^compute\/disks$/, 'azurerm_managed_disk'],
  [/^compute\/snapshots$/, 'azurerm_snapshot'],
  [/^network\/virtualnetworks$/, 'azurerm_virtual_network'],
  [/^network\/virtualnetworks\/subnets$/, 'azurerm_subnet'],
  [/^network\/virtualnetworks\/virtualnetworkpeerings$/, 'azurerm_virtual_network_peering'],
  [/^network\/networksecuritygroups$/, 'azurerm_network_security_group'],
  [/^network\/networksecuritygroups\/securityrules$/, 'azurerm_network_security_rule'],
  [/^network\/(azurefirewalls)$/, 'azurerm_firewall'],
  [/^network\/(virtualnetworkgateways|expressroute\w+|vpngateways|virtualhubs|virtualwans)$/, 'azurerm_virtual_network_gateway'],
  [/^network\/(applicationgateways|loadbalancers)$/, 'azurerm_application_gateway'],
  [/^network\/privateendpoints$/, 'azurerm_private_endpoint'],
  [/^network\/dnszones$/, 'azurerm_dns_zone'],
  [/^network\/privatednszones$/, 'azurerm_private_dns_zone'],
  [/^(network|cdn)\/(frontdoors|profiles)$/, 'azurerm_cdn_frontdoor_profile'],
  [/^network\/\w*firewallpolicies$|^cdn\/cdnwebapplicationfirewallpolicies$/, 'azurerm_web_application_firewall_policy'],
  [/^apimanagement\/service$/, 'azurerm_api_management'],
  [/^eventhub\/namespaces$/, 'azurerm_eventhub_namespace'],
  [/^eventhub\/namespaces\/eventhubs$/, 'azurerm_eventhub'],
  [/^servicebus\/namespaces$/, 'azurerm_servicebus_namespace'],
  [/^servicebus\/namespaces\/(queues|topics)(\/subscriptions)?$/, 'azurerm_servicebus_queue'],
  [/^authorization\/locks$/, 'azurerm_management_lock'],
  [/^authorization\/policyassignments$/, 'azurerm_subscription_policy_assignment'],
  [/^authorization\/policyexemptions$/, 'azurerm_subscription_policy_exemption'],
  [/^authorization\/roleassignments$/, 'azurerm_role_assignment'],
  [/^authorization\/roledefinitions$/, 'azurerm_role_definition'],
  [/^insights\/diagnosticsettings$/, 'azurerm_monitor_diagnostic_setting'],
  [/^insights\/\w*alert\w*$/, 'azurerm_monitor_metric_alert'],
  [/^operationalinsights\/workspaces$/, 'azurerm_log_analytics_workspace'],
  [/^security\/pricings$/, 'azurerm_security_center_subscription_pricing'],
  [/^resources\/resourcegroups$/, 'azurerm_resource_group'],
  [/^managedidentity\/userassignedidentities$/, 'azurerm_user_assigned_identity'],
  [/^managedidentity\/.*federatedidentitycredentials$/, 'azurerm_federated_identity_credential'],
  [/^(databricks|machinelearningservices|synapse)\/workspaces$/, 'azurerm_databricks_workspace'],
  [/^kusto\/clusters(\/databases)?$/, 'azurerm_kusto_cluster'],
];

/** The resource of the `azurerm` provider for a type of Azure Resource Manager: `Microsoft.Sql/servers/databases@2023-08-01`. */
export function typeOfArm(type: string): readonly string[] {
  const name = (type.split('@', 1)[0] ?? '').toLowerCase().replace(/^microsoft\./, '');
  return BY_ARM.filter(([pattern]) => pattern.test(name)).map(([, known]) => known);
}
