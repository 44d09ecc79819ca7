/** Title, area and beginnings of the types after `azurerm_`, for every service of hashicorp/azurerm 4.55.0; `=` where part of the name. */
export const AZURE_ROWS = `
Azure AD B2C|identity|aadb2c
Active Directory Domain Services|identity|active_directory_domain_service
Threat protection|audit|=advanced_threat_protection
Azure AI|ml|=ai_foundry =ai_services cognitive bot video_indexer healthbot
Analysis Services|analytics|analysis_services
API connection|messaging|api_connection
API Management|api|api_management
App Configuration|settings|app_configuration
App Service|compute|app_service web_app function_app linux_function_app linux_web_app windows_function_app windows_web_app static_web_app static_site service_plan spring_cloud web_pubsub signalr
Azure gateway|edge|=application_gateway =application_load_balancer nginx
Application Insights of Azure|observability|application_insights
Application security group|network|=application_security_group
Azure Arc|compute|arc =extended_custom_location =extended_location_custom_location
Attestation|audit|attestation_provider
Automanage|settings|automanage
Azure Automation|ci|automation
Availability set|settings|=availability_set =proximity_placement_group
Azure backup|backup|backup data_protection recovery_services site_recovery =restore_point_collection
Bastion|network|=bastion_host
Azure Batch|compute|batch
Azure billing|cost|billing cost consumption =resource_group_cost_management_export =resource_group_cost_management_view =subscription_cost_management_export =subscription_cost_management_view advisor_suppression
Blueprint|org|blueprint
Capacity reservation|settings|capacity_reservation =dedicated_host
Azure CDN|edge|cdn frontdoor
Chaos Studio|observability|chaos_studio
Communication Services|messaging|communication_service email_communication_service voice_services
Confidential Ledger|database|confidential_ledger
Azure Container Apps|compute|container_app
Azure Container Instances|compute|container_group
Azure Container Registry|repository|container_registry container_connected_registry
Cosmos DB|database|cosmosdb mongo_cluster
Custom IP prefix|network|custom_ip_prefix
Custom provider|settings|custom_provider
Dashboards of Azure|observability|dashboard portal
Azure database migration|migration|database_migration
Data Box|migration|databox_edge
Databricks on Azure|analytics|databricks
Data Factory|compute|data_factory
Data Share|analytics|data_share
Monitoring partner|observability|datadog dynatrace elastic_cloud new_relic logz
Dedicated HSM|secrets|dedicated_hardware_security_module
Dev Center|ci|dev_center dev_test load_test playwright
Digital Twins|iot|digital_twins
Managed disk|files|disk managed_disk =snapshot =image =elastic_san
Azure DNS|dns|dns private_dns
Event Grid|messaging|eventgrid
Event Hubs|messaging|eventhub
ExpressRoute|network|express_route
Fabric|analytics|fabric powerbi
Federated identity|identity|=federated_identity_credential =user_assigned_identity
Azure Firewall|audit|firewall palo_alto
Fluid Relay|messaging|fluid_relay
Compute gallery|settings|gallery shared_image
Graph account|identity|graph_services
HDInsight|compute|hdinsight
Azure health data|database|healthcare
HPC cache|files|hpc_cache managed_lustre
IoT of Azure|iot|iot iotcentral iothub
IP group|network|ip_group
Key Vault|secrets|key_vault
Azure Kubernetes|compute|kubernetes redhat_openshift service_fabric
Data Explorer|database|kusto
Azure load balancer|edge|lb
Lighthouse|identity|lighthouse
Log Analytics|observability|log_analytics
Logic Apps|compute|logic_app
Machine Learning of Azure|ml|machine_learning
Maintenance|settings|maintenance
Managed application|compute|managed_application
Azure Cache|cache|redis managed_redis
Management group|org|management_group
Management lock|audit|management_lock
Azure Maps|api|maps
Marketplace|org|marketplace
Mobile network|network|mobile_network
Azure Monitor|observability|monitor
Azure SQL|database|mssql sql
MySQL on Azure|database|mysql mariadb
NAT gateway of Azure|network|nat_gateway
Azure NetApp Files|files|netapp
Azure network|network|network local_network_gateway point_to_site private_endpoint private_link public_ip route subnet virtual_hub virtual_network virtual_wan vpn trusted_access
Notification Hubs|messaging|notification_hub
Oracle on Azure|database|oracle
Orbital|compute|orbital
PIM|identity|pim
Azure Policy|audit|policy =resource_group_policy_assignment =resource_group_policy_exemption =resource_group_policy_remediation =resource_policy_assignment =resource_policy_exemption =resource_policy_remediation =subscription_policy_assignment =subscription_policy_exemption =subscription_policy_remediation =management_group_policy_assignment =management_group_policy_exemption =management_group_policy_remediation =management_group_policy_set_definition
PostgreSQL on Azure|database|postgresql
Purview|catalog|purview
Qumulo|files|qumulo
Azure Relay|messaging|relay
Azure deployment|ci|=resource_deployment_script =resource_group_template_deployment =subscription_template_deployment =tenant_template_deployment =management_group_template_deployment
Azure resource|org|=resource_group =resource_management =resource_provider
Azure role|identity|role =marketplace_role_assignment
Azure Cognitive Search|search|search
Defender|audit|security_center
Sentinel|audit|sentinel
Service Bus|messaging|servicebus
Source control token|secrets|=source_control_token =ssh_public_key
Azure Stack HCI|compute|stack_hci
Azure Storage|files|storage
Stream Analytics|compute|stream_analytics
Subscription|org|subscription
Synapse|database|synapse
System Center|compute|system_center
Traffic Manager|dns|traffic_manager
Trusted signing|secrets|trusted_signing
Azure Virtual Desktop|desktop|virtual_desktop
Azure virtual machine|compute|virtual_machine linux_virtual_machine windows_virtual_machine orchestrated_virtual_machine
VMware on Azure|network|vmware
Web application firewall|audit|web_application_firewall
SAP on Azure|compute|workloads
`;

/** The same for `azuread_`, of hashicorp/azuread 3.x. */
export const ENTRA_ROWS = `
Entra access package|identity|access_package
Entra unit|identity|administrative_unit
Entra application|identity|application service_principal
Entra claims|identity|claims_mapping_policy
Conditional access|audit|conditional_access authentication_strength named_location
Entra role|identity|custom_directory_role directory_role
Entra group|identity|group privileged_access_group
Entra user|identity|invitation user user_flow
Entra synchronization|identity|synchronization
`;
