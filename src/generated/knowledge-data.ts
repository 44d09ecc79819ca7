// Generated from src/knowledge/data/ by `npm run generate`. Do not edit.
import type { KnowledgeDefaults } from './knowledge-defaults.ts';

/** Every listed type with its entry as JSON: a plan names few types, and only theirs need be parsed. A line for each: name, tab, text. */
export const RESOURCES = `
AWS::Backup::BackupVault	{"category":"backup","state":"user_data","data":0.9,"outage":0,"on_delete":"The vault is gone; the API refuses while it holds recovery points, unless they are deleted with it","protection":[{"attr":"LockConfiguration","op":"gone","severity":0.6}]}
AWS::CDK::Metadata	{"category":"glue","state":"ephemeral","data":0,"outage":0,"routine_replace":true,"glue":true,"on_delete":"A marker for analytics is gone"}
AWS::CloudFormation::CustomResource	{"category":"glue","state":"config","data":0.2,"outage":0.25,"unsure":true,"on_delete":"Its handler runs with RequestType Delete; the effect is whatever its code does"}
AWS::CloudFormation::WaitConditionHandle	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing is deleted: it only waits"}
AWS::DynamoDB::GlobalTable	{"category":"data_store","state":"user_data","data":0.95,"outage":0.7,"identity":true,"on_delete":"The table and its items are gone in every region; with point-in-time recovery on, AWS keeps a system backup for 35 days","mitigates":[{"attr":"Replicas.0.DeletionProtectionEnabled","op":"eq","value":true,"factor":0.6},{"attr":"Replicas.0.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled","op":"eq","value":true,"factor":0.7}],"protection":[{"attr":"Replicas.0.DeletionProtectionEnabled","op":"becomes","value":false,"severity":0.7},{"attr":"Replicas.0.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled","op":"becomes","value":false,"severity":0.75},{"attr":"TimeToLiveSpecification.Enabled","op":"becomes","value":true,"severity":0.4},{"attr":"Replicas","op":"shrink","severity":0.5}],"disruptive":[{"attr":"BillingMode","op":"changes","severity":0.1},{"attr":"GlobalSecondaryIndexes","op":"shrink","severity":0.4},{"attr":"StreamSpecification","op":"gone","severity":0.4}],"security":[{"attr":"SSESpecification.SSEEnabled","op":"becomes","value":false,"severity":0.3}],"forces_replace":["TableName","KeySchema","LocalSecondaryIndexes"]}
AWS::ECR::Repository	{"category":"data_store","state":"user_data","data":0.6,"outage":0.45,"identity":true,"on_delete":"New tasks and nodes cannot pull its images; the API refuses while it holds images, unless they are deleted with it","protection":[{"attr":"LifecyclePolicy","op":"changes","severity":0.12}],"security":[{"attr":"RepositoryPolicyText","op":"public","severity":0.7}]}
AWS::ECS::Service	{"category":"compute","state":"config","data":0,"outage":0.62,"on_delete":"The service and all its tasks stop","security":[{"attr":"NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp","op":"becomes","value":"ENABLED","severity":0.4}]}
AWS::EFS::FileSystem	{"category":"data_store","state":"user_data","data":0.95,"outage":0.65,"identity":true,"on_delete":"The file system and its files are gone; the API refuses while mount targets exist","protection":[{"attr":"BackupPolicy.Status","op":"becomes","value":"DISABLED","severity":0.5}],"security":[{"attr":"FileSystemPolicy","op":"public","severity":0.7}]}
AWS::Events::Rule	{"category":"glue","state":"config","data":0,"outage":0.25,"on_delete":"Scheduled or event-driven work stops","disruptive":[{"attr":"Targets","op":"shrink","severity":0.2}]}
AWS::IAM::Group	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Members lose the group's permissions","security":[{"attr":"Policies","op":"admin","severity":0.88},{"attr":"ManagedPolicyArns","op":"admin","severity":0.88}]}
AWS::IAM::Policy	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Attached principals lose the permissions","security":[{"attr":"PolicyDocument","op":"admin","severity":0.88},{"attr":"PolicyDocument","op":"widen","severity":0.5}]}
AWS::IAM::Role	{"category":"identity","state":"config","data":0,"outage":0.55,"identity":true,"on_delete":"Workloads that assume it lose access; trust in its unique id stays broken even if it is created again","security":[{"attr":"Policies","op":"admin","severity":0.88}]}
AWS::IAM::User	{"category":"identity","state":"config","data":0.05,"outage":0.45,"on_delete":"The user's keys stop working","security":[{"attr":"Policies","op":"admin","severity":0.88},{"attr":"ManagedPolicyArns","op":"admin","severity":0.88}]}
AWS::Lambda::Version	{"category":"compute","state":"ephemeral","data":0,"outage":0.03,"routine_replace":true,"on_delete":"One published version goes; aliases that point at it fail"}
AWS::QLDB::Ledger	{"category":"data_store","state":"user_data","data":0.95,"outage":0.6,"unsure":true,"on_delete":"The ledger is gone (the service is retired)"}
AWS::Route53::RecordSetGroup	{"category":"dns","state":"config","data":0,"outage":0.55,"on_delete":"The names stop resolving","disruptive":[{"attr":"RecordSets","op":"shrink","severity":0.45},{"attr":"RecordSets","op":"changes","severity":0.35}],"forces_replace":["HostedZoneId","HostedZoneName"]}
AWS::S3::Bucket	{"category":"data_store","state":"user_data","data":0.95,"outage":0.25,"identity":true,"on_delete":"The bucket is gone and its name is free for anyone; the API refuses while it holds objects, unless they are deleted with it","protection":[{"attr":"VersioningConfiguration.Status","op":"becomes","value":"Suspended","severity":0.45},{"attr":"LifecycleConfiguration.Rules","op":"expires","severity":0.7},{"attr":"LifecycleConfiguration.Rules","op":"expires_noncurrent","severity":0.35},{"attr":"ReplicationConfiguration","op":"gone","severity":0.35},{"attr":"ObjectLockConfiguration","op":"gone","severity":0.5}],"security":[{"attr":"PublicAccessBlockConfiguration","op":"gone","severity":0.75},{"attr":"PublicAccessBlockConfiguration.BlockPublicPolicy","op":"becomes","value":false,"severity":0.75},{"attr":"PublicAccessBlockConfiguration.RestrictPublicBuckets","op":"becomes","value":false,"severity":0.75},{"attr":"PublicAccessBlockConfiguration.BlockPublicAcls","op":"becomes","value":false,"severity":0.6},{"attr":"PublicAccessBlockConfiguration.IgnorePublicAcls","op":"becomes","value":false,"severity":0.5},{"attr":"BucketEncryption","op":"gone","severity":0.25},{"attr":"LoggingConfiguration","op":"gone","severity":0.35}]}
AWS::SDB::Domain	{"category":"data_store","state":"user_data","data":0.9,"outage":0.6,"unsure":true,"on_delete":"The SimpleDB domain and its data are gone"}
AWS::Serverless::Function	{"category":"compute","state":"config","data":0,"outage":0.45,"on_delete":"Invocations of the function fail; a change set normally shows AWS::Lambda::Function"}
Custom::*	{"category":"glue","state":"config","data":0.2,"outage":0.25,"unsure":true,"on_delete":"Its handler runs with RequestType Delete; the effect is whatever its code does"}
Custom::CDKBucketDeployment	{"category":"glue","state":"config","data":0.02,"outage":0.05,"routine_replace":true,"on_delete":"Files that it copied are left or deleted, as it was told"}
Custom::LogRetention	{"category":"glue","state":"config","data":0.02,"outage":0.02,"routine_replace":true,"on_delete":"The log group keeps its present retention"}
Custom::S3BucketNotifications	{"category":"messaging","state":"config","data":0,"outage":0.3,"on_delete":"Consumers no longer hear of new objects","disruptive":[{"attr":"NotificationConfiguration","op":"changes","severity":0.15}]}
Custom::VpcRestrictDefaultSG	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The default security group gets back the rules that let its members talk","security":[{"on":"delete","severity":0.2}]}
aci_contract	{"same_as":["aci_filter","aci_contract_subject"],"category":"audit_security","state":"config","data":0,"outage":0.6,"attributes_by_name":true,"unsure":true,"on_delete":"Groups that talk to each other by it no longer can","security":[{"on":"delete","severity":0.3}]}
aci_tenant	{"category":"org","state":"config","data":0.2,"outage":0.95,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The tenant is gone with its networks, groups and contracts, and what is connected by them is cut off"}
aci_vrf	{"same_as":["aci_bridge_domain","aci_application_epg","aci_application_profile","aci_l3_outside","aci_subnet"],"category":"network","state":"config","data":0,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is connected by it loses its connection"}
acme_certificate	{"same_as":["venafi_certificate","digicert_certificate","sectigo_certificate"],"category":"secret_key","state":"config","data":0.05,"outage":0.45,"unsure":true,"on_delete":"The certificate is revoked or no longer renewed","disruptive":[{"attr":"dns_names","op":"shrink","severity":0.3}],"forces_replace":["common_name"]}
acme_registration	{"category":"secret_key","state":"config","data":0.1,"outage":0.25,"unsure":true,"on_delete":"Certificates of the account are no longer renewed"}
aiven_kafka_topic	{"same_as":["confluent_kafka_topic","confluentcloud_kafka_topic","kafka_topic","pulsar_topic","redpanda_topic","kafka_mirrormaker_topic"],"category":"messaging","state":"user_data","data":0.85,"outage":0.65,"identity":true,"unsure":true,"on_delete":"The topic is deleted with its messages","protection":[{"attr":"config.min.insync.replicas","op":"down","severity":0.25},{"attr":"config.0.min_insync_replicas","op":"down","severity":0.25},{"attr":"config.unclean.leader.election.enable","op":"becomes","value":true,"severity":0.25},{"attr":"termination_protection","op":"becomes","value":false,"severity":0.6},{"attr":"config.retention.ms","op":"down","severity":0.4},{"attr":"config.0.retention_ms","op":"down","severity":0.4},{"attr":"config.cleanup.policy","op":"changes","severity":0.25}],"disruptive":[{"attr":"replication_factor","op":"down","severity":0.3},{"attr":"replication","op":"down","severity":0.3}]}
aiven_pg	{"same_as":["aiven_mysql","aiven_kafka","aiven_opensearch","aiven_cassandra","aiven_clickhouse","aiven_influxdb","aiven_m3db","aiven_alloydbomni"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"unsure":true,"on_delete":"The service is gone with its data and backups","mitigates":[{"attr":"termination_protection","op":"eq","value":true,"factor":0.3}],"protection":[{"attr":"termination_protection","op":"becomes","value":false,"severity":0.6}],"disruptive":[{"attr":"powered","op":"becomes","value":false,"severity":0.8},{"attr":"plan","op":"changes","severity":0.4},{"attr":"disk_space","op":"down","severity":0.22}],"security":[{"attr":"pg_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"mysql_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"kafka_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"opensearch_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"redis_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"valkey_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"cassandra_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"clickhouse_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"pg_user_config.0.ip_filter_string","op":"open","severity":0.9},{"attr":"mysql_user_config.0.ip_filter_string","op":"open","severity":0.9},{"attr":"kafka_user_config.0.ip_filter_string","op":"open","severity":0.9},{"attr":"opensearch_user_config.0.ip_filter_string","op":"open","severity":0.9}]}
aiven_pg_database	{"same_as":["aiven_mysql_database","aiven_clickhouse_database","aiven_opensearch_index"],"category":"data_store","state":"user_data","data":0.93,"outage":0.75,"identity":true,"unsure":true,"on_delete":"The database is dropped with its tables","protection":[{"attr":"termination_protection","op":"becomes","value":false,"severity":0.6}]}
aiven_project	{"same_as":["aiven_organization","aiven_organizational_unit","confluent_environment"],"category":"org","state":"user_data","data":0.85,"outage":0.9,"env_root":true,"unsure":true,"on_delete":"Every service in it is gone"}
aiven_project_vpc	{"same_as":["aiven_aws_vpc_peering_connection","aiven_gcp_vpc_peering_connection","aiven_service_integration","aiven_connection_pool","confluent_network","confluent_peering","confluent_private_link_access","confluent_transit_gateway_attachment","confluent_network_link_service"],"category":"network","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"Applications no longer reach the service"}
aiven_redis	{"same_as":["aiven_valkey","aiven_dragonfly","aiven_grafana","aiven_kafka_connect","aiven_flink","aiven_m3aggregator","aiven_thanos"],"category":"data_store","state":"user_data","data":0.55,"outage":0.7,"identity":true,"unsure":true,"on_delete":"The service is gone with what it keeps","protection":[{"attr":"termination_protection","op":"becomes","value":false,"severity":0.6}],"disruptive":[{"attr":"powered","op":"becomes","value":false,"severity":0.65}],"security":[{"attr":"pg_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"mysql_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"kafka_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"opensearch_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"redis_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"valkey_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"cassandra_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"clickhouse_user_config.0.ip_filter","op":"open","severity":0.9},{"attr":"pg_user_config.0.ip_filter_string","op":"open","severity":0.9},{"attr":"mysql_user_config.0.ip_filter_string","op":"open","severity":0.9},{"attr":"kafka_user_config.0.ip_filter_string","op":"open","severity":0.9},{"attr":"opensearch_user_config.0.ip_filter_string","op":"open","severity":0.9}]}
aiven_service_user	{"same_as":["aiven_pg_user","aiven_kafka_user","aiven_mysql_user","aiven_project_user","aiven_organization_permission"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Applications that use it are refused","disruptive":[{"attr":"password","op":"changes","severity":0.1}],"security":[{"attr":"permission","op":"admin","severity":0.4},{"attr":"member_type","op":"admin","severity":0.5}]}
akamai_appsec_attack_group	{"same_as":["akamai_appsec_rule","akamai_appsec_rate_policy_action","akamai_appsec_ip_geo","akamai_appsec_penalty_box","akamai_appsec_slow_post","akamai_appsec_reputation_profile_action","akamai_botman_akamai_bot_category_action"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Requests are no longer checked by it","security":[{"on":"delete","severity":0.5},{"attr":"attack_group_action","op":"relaxes","severity":0.6},{"attr":"rule_action","op":"relaxes","severity":0.5},{"attr":"ipv4_action","op":"relaxes","severity":0.45},{"attr":"action","op":"relaxes","severity":0.5},{"attr":"mode","op":"relaxes","severity":0.45}]}
akamai_appsec_configuration	{"same_as":["akamai_appsec_security_policy","akamai_appsec_activations","akamai_appsec_rate_policy","akamai_networklist_network_list","akamai_appsec_waf_mode"],"category":"audit_security","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Requests are no longer filtered by it","security":[{"on":"delete","severity":0.5}]}
akamai_edge_hostname	{"category":"lb_edge","state":"config","data":0,"outage":0.7,"unsure":true,"on_delete":"The host name stops answering"}
akamai_property	{"category":"lb_edge","state":"config","data":0.1,"outage":0.85,"identity":true,"unsure":true,"on_delete":"The sites that it serves stop answering","disruptive":[{"attr":"rules","op":"changes","severity":0.12},{"attr":"hostnames","op":"shrink","severity":0.4}]}
akamai_property_activation	{"category":"lb_edge","state":"config","data":0,"outage":0.7,"unsure":true,"on_delete":"The property is taken off the network","disruptive":[{"attr":"version","op":"changes","severity":0.05}]}
alicloud_cs_kubernetes_node_pool	{"same_as":["tencentcloud_kubernetes_node_pool","huaweicloud_cce_node_pool","opentelekomcloud_cce_node_pool_v3","yandex_kubernetes_node_group","ionoscloud_k8s_node_pool","ibm_container_vpc_worker_pool","ibm_container_worker_pool"],"category":"compute","state":"config","data":0.1,"outage":0.75,"attributes_by_name":true,"unsure":true,"on_delete":"What runs on its nodes is evicted, and stops where nothing else can take it","disruptive":[{"attr":"node_count","op":"capacity","severity":0.5},{"attr":"worker_count","op":"capacity","severity":0.5}]}
alicloud_cs_managed_kubernetes	{"same_as":["alicloud_cs_kubernetes","tencentcloud_kubernetes_cluster","huaweicloud_cce_cluster","opentelekomcloud_cce_cluster_v3","yandex_kubernetes_cluster","ionoscloud_k8s_cluster","stackit_ske_cluster","ibm_container_vpc_cluster","ibm_container_cluster","openstack_containerinfra_cluster_v1","gridscale_k8s","upcloud_kubernetes_cluster"],"category":"cluster","state":"user_data","data":0.75,"outage":0.95,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Everything that runs in the cluster goes with it, volumes included where they belong to it","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}],"disruptive":[{"attr":"version","op":"changes","severity":0.42},{"attr":"kubernetes_version","op":"changes","severity":0.42}]}
alicloud_db_database	{"category":"data_store","state":"user_data","data":0.9,"outage":0.7,"attributes_by_name":true,"unsure":true,"on_delete":"The database is dropped with its tables"}
alicloud_db_instance	{"same_as":["alicloud_rds_clone_db_instance"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases are gone with their automatic backups","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}],"disruptive":[{"attr":"engine_version","op":"changes","severity":0.42},{"attr":"instance_type","op":"changes","severity":0.22}],"security":[{"attr":"security_ips","op":"open","severity":0.85}]}
alicloud_kms_key	{"category":"secret_key","state":"user_data","data":0.9,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is encrypted with the key cannot be read once its waiting period is over","mitigates":[{"attr":"deletion_protection","op":"eq","value":"Enabled","factor":0.3}]}
alicloud_kvstore_instance	{"category":"data_store","state":"user_data","data":0.75,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is kept in memory is gone, with its backups","mitigates":[{"attr":"instance_release_protection","op":"eq","value":true,"factor":0.3}],"disruptive":[{"attr":"engine_version","op":"changes","severity":0.42}],"security":[{"attr":"security_ips","op":"open","severity":0.85}]}
alicloud_mongodb_instance	{"same_as":["alicloud_mongodb_sharding_instance"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases are gone with their automatic backups","mitigates":[{"attr":"db_instance_release_protection","op":"eq","value":true,"factor":0.3}],"disruptive":[{"attr":"engine_version","op":"changes","severity":0.42}],"security":[{"attr":"security_ip_list","op":"open","severity":0.85}]}
alicloud_polardb_cluster	{"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases are gone; whether their backups stay is a setting of the cluster","mitigates":[{"attr":"deletion_lock","op":"eq","value":1,"factor":0.3}],"security":[{"attr":"security_ips","op":"open","severity":0.85}]}
alicloud_ram_policy	{"same_as":["yandex_resourcemanager_folder_iam_member","yandex_resourcemanager_folder_iam_binding","ibm_iam_access_group_policy","ibm_iam_service_policy","alicloud_ram_role_policy_attachment","alicloud_ram_user_policy_attachment","tencentcloud_cam_role_policy_attachment","tencentcloud_cam_policy","huaweicloud_identity_role_assignment"],"category":"identity","state":"config","data":0,"outage":0.45,"attributes_by_name":true,"unsure":true,"on_delete":"Whoever has rights by it loses them"}
alicloud_slb	{"same_as":["tencentcloud_clb_instance","huaweicloud_elb_loadbalancer","opentelekomcloud_lb_loadbalancer_v3","opentelekomcloud_lb_loadbalancer_v2","yandex_lb_network_load_balancer","yandex_alb_load_balancer","ionoscloud_application_loadbalancer","ionoscloud_networkloadbalancer","ibm_is_lb","alicloud_alb_load_balancer","alicloud_nlb_load_balancer","volterra_http_loadbalancer"],"category":"lb_edge","state":"config","data":0,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is reached through the load balancer is cut off, and its address is given up"}
ansible_host	{"same_as":["ansible_group","ansible_vault"],"category":"glue","state":"config","data":0,"outage":0.05,"attributes_by_name":true,"unsure":true,"on_delete":"Nothing outside the state: it only tells an inventory"}
ansible_playbook	{"same_as":["ssh_resource","ssh_sensitive_resource"],"category":"glue","state":"config","data":0,"outage":0.05,"routine_replace":true,"attributes_by_name":true,"unsure":true,"on_delete":"Nothing is undone: what it set up stays, unless its text is meant for the end"}
archive_file	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"A file on the runner is deleted","forces_replace":["source_dir","output_path"]}
argocd_account_token	{"same_as":["argocd_project_token"],"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Whoever deploys with the token is refused","security":[{"on":"create","severity":0.25}]}
argocd_application	{"category":"compute","state":"config","data":0.3,"outage":0.65,"on_delete":"With \`cascade\` everything that it deployed is deleted with it","mitigates":[{"attr":"cascade","op":"eq","value":false,"factor":0.4}],"protection":[{"attr":"spec.0.sync_policy.0.automated.0.prune","op":"becomes","value":true,"severity":0.35},{"attr":"cascade","op":"becomes","value":true,"severity":0.22}],"disruptive":[{"attr":"spec.0.source.0.repo_url","op":"changes","severity":0.3},{"attr":"spec.0.source.0.path","op":"changes","severity":0.25},{"attr":"spec.0.destination","op":"changes","severity":0.4},{"attr":"spec.0.project","op":"changes","severity":0.2}],"forces_replace":["metadata.0.name"]}
argocd_application_set	{"category":"compute","state":"config","data":0.4,"outage":0.75,"on_delete":"Every application that it made is deleted with what they deployed","disruptive":[{"attr":"spec.0.generator","op":"changes","severity":0.3},{"attr":"spec.0.generator","op":"shrink","severity":0.5},{"attr":"spec.0.template","op":"changes","severity":0.1}]}
argocd_cluster	{"same_as":["argocd_repository","argocd_repository_credentials"],"category":"ci","state":"config","data":0,"outage":0.5,"on_delete":"Applications that need it are no longer deployed"}
argocd_project	{"category":"audit_security","state":"config","data":0,"outage":0.45,"on_delete":"Its applications can no longer be deployed","security":[{"attr":"spec.0.source_repos","op":"grow","severity":0.25},{"attr":"spec.0.source_repos","op":"public","severity":0.45},{"attr":"spec.0.destination","op":"grow","severity":0.15},{"attr":"spec.0.destination","op":"public","severity":0.6},{"attr":"spec.0.cluster_resource_whitelist","op":"grow","severity":0.4},{"attr":"spec.0.role","op":"grow","severity":0.25},{"attr":"spec.0.sync_window","op":"shrink","severity":0.25}]}
artifactory_local_repository	{"same_as":["artifactory_local_maven_repository","artifactory_local_npm_repository","artifactory_local_pypi_repository","artifactory_local_helm_repository","artifactory_local_terraform_module_repository","nexus_repository_maven_hosted","nexus_repository_npm_hosted","nexus_repository_raw_hosted"],"category":"data_store","state":"user_data","data":0.85,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Packages in it are gone, and builds that use them fail"}
artifactory_permission_target	{"same_as":["artifactory_user","artifactory_group","artifactory_scoped_token","harbor_robot_account","harbor_user","harbor_project_member_user","harbor_project_member_group"],"category":"identity","state":"config","data":0,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Whoever signs in or has rights by it no longer can"}
artifactory_remote_docker_repository	{"same_as":["artifactory_remote_npm_repository","artifactory_remote_maven_repository","artifactory_virtual_docker_repository","artifactory_virtual_npm_repository","artifactory_virtual_maven_repository","nexus_repository_docker_proxy","nexus_repository_docker_group"],"category":"api","state":"config","data":0.05,"outage":0.55,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Builds that fetch through it fail; what it caches can be fetched again"}
astro_deployment	{"same_as":["astronomer_deployment"],"category":"compute","state":"user_data","data":0.5,"outage":0.7,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Airflow is gone with its history, connections and variables, and its pipelines stop"}
atlas_migration	{"same_as":["sql_migrate_directory"],"category":"glue","state":"config","data":0.2,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"Migrations for the way back may run, and what they drop the plan does not say"}
atlas_schema	{"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"attributes_by_name":true,"unsure":true,"on_delete":"The schema is dropped with its tables"}
auth0_action	{"same_as":["auth0_rule","auth0_hook","auth0_trigger_actions","auth0_trigger_action","auth0_rule_config","auth0_form","auth0_flow"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Sign-in no longer runs it: what it checks or adds is missing","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3},{"attr":"actions","op":"shrink","severity":0.3},{"attr":"code","op":"changes","severity":0.08}]}
auth0_attack_protection	{"category":"audit_security","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Attacks on sign-in are no longer held off","security":[{"on":"delete","severity":0.5},{"attr":"brute_force_protection.0.enabled","op":"becomes","value":false,"severity":0.5},{"attr":"suspicious_ip_throttling.0.enabled","op":"becomes","value":false,"severity":0.5},{"attr":"breached_password_detection.0.enabled","op":"becomes","value":false,"severity":0.5},{"attr":"bot_detection.0.enabled","op":"becomes","value":false,"severity":0.5},{"attr":"brute_force_protection.0.shields","op":"shrink","severity":0.4},{"attr":"suspicious_ip_throttling.0.shields","op":"shrink","severity":0.4},{"attr":"breached_password_detection.0.shields","op":"shrink","severity":0.4}]}
auth0_branding	{"same_as":["auth0_branding_theme","auth0_prompt","auth0_prompt_custom_text","auth0_email_template","auth0_pages","auth0_prompt_screen_partials"],"category":"identity","state":"config","data":0,"outage":0.08,"unsure":true,"on_delete":"Pages and mails look as they did by default"}
auth0_client	{"same_as":["auth0_global_client"],"category":"identity","state":"config","data":0.05,"outage":0.65,"identity":true,"unsure":true,"on_delete":"Users can no longer sign in to the application","disruptive":[{"attr":"grant_types","op":"shrink","severity":0.3},{"attr":"callbacks","op":"shrink","severity":0.25},{"attr":"allowed_logout_urls","op":"shrink","severity":0.1}],"security":[{"attr":"jwt_configuration.0.alg","op":"becomes","value":"none","severity":0.6},{"attr":"refresh_token.0.expiration_type","op":"becomes","value":"non-expiring","severity":0.25},{"attr":"refresh_token.0.rotation_type","op":"becomes","value":"non-rotating","severity":0.25},{"attr":"jwt_configuration.0.lifetime_in_seconds","op":"up","severity":0.25},{"attr":"grant_types","op":"grow","severity":0.22},{"attr":"callbacks","op":"public","severity":0.55},{"attr":"web_origins","op":"public","severity":0.5},{"attr":"allowed_origins","op":"public","severity":0.5},{"attr":"oidc_conformant","op":"becomes","value":false,"severity":0.25},{"attr":"token_endpoint_auth_method","op":"becomes","value":"none","severity":0.45}]}
auth0_client_grant	{"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"The application can no longer call the API","security":[{"on":"create","severity":0.12},{"attr":"scopes","op":"grow","severity":0.22}]}
auth0_connection	{"category":"identity","state":"user_data","data":0.85,"outage":0.75,"identity":true,"unsure":true,"on_delete":"Users of the connection are gone with their passwords, and can no longer sign in","disruptive":[{"attr":"strategy","op":"changes","severity":0.5}],"security":[{"attr":"options.0.disable_signup","op":"becomes","value":false,"severity":0.35},{"attr":"options.0.brute_force_protection","op":"becomes","value":false,"severity":0.4},{"attr":"options.0.password_policy","op":"becomes","value":"none","severity":0.45},{"attr":"options.0.password_policy","op":"becomes","value":"low","severity":0.35},{"attr":"options.0.mfa","op":"gone","severity":0.4}]}
auth0_connection_client	{"same_as":["auth0_connection_clients"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Users of the connection can no longer sign in to the application","disruptive":[{"attr":"enabled_clients","op":"shrink","severity":0.35}]}
auth0_email_provider	{"same_as":["auth0_custom_domain","auth0_custom_domain_verification"],"category":"identity","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"Mails of sign-in are no longer sent, or its host name stops answering"}
auth0_guardian	{"category":"audit_security","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"A second factor is no longer asked for","security":[{"attr":"otp","op":"becomes","value":false,"severity":0.3},{"attr":"email","op":"becomes","value":false,"severity":0.3},{"attr":"recovery_code","op":"becomes","value":false,"severity":0.3},{"attr":"webauthn_roaming.0.enabled","op":"becomes","value":false,"severity":0.3},{"attr":"webauthn_platform.0.enabled","op":"becomes","value":false,"severity":0.3},{"attr":"push.0.enabled","op":"becomes","value":false,"severity":0.3},{"attr":"duo.0.enabled","op":"becomes","value":false,"severity":0.3},{"attr":"policy","op":"becomes","value":"confidence-score","severity":0.35},{"on":"delete","severity":0.55},{"attr":"policy","op":"becomes","value":"never","severity":0.6}]}
auth0_log_stream	{"category":"audit_security","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Events of the tenant are no longer exported","security":[{"on":"delete","severity":0.4},{"attr":"status","op":"becomes","value":"paused","severity":0.4}]}
auth0_resource_server	{"same_as":["auth0_resource_server_scopes","auth0_resource_server_scope"],"category":"identity","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"The API no longer accepts tokens, and grants on it are gone","disruptive":[{"attr":"signing_alg","op":"changes","severity":0.4},{"attr":"scopes","op":"shrink","severity":0.3}],"security":[{"attr":"enforce_policies","op":"becomes","value":false,"severity":0.45}]}
auth0_role	{"same_as":["auth0_organization_member","auth0_organization_members","auth0_user_roles","auth0_organization","auth0_user_permissions","auth0_role_permission"],"category":"identity","state":"config","data":0.1,"outage":0.45,"unsure":true,"on_delete":"Its holders lose their rights","security":[{"attr":"roles","op":"grow","severity":0.25},{"attr":"permissions","op":"grow","severity":0.22}]}
auth0_role_permissions	{"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Its holders lose their rights","disruptive":[{"attr":"permissions","op":"shrink","severity":0.25}],"security":[{"attr":"permissions","op":"grow","severity":0.22}]}
auth0_tenant	{"category":"org","state":"config","data":0.1,"outage":0.6,"unsure":true,"on_delete":"Settings of the tenant fall back to their defaults","disruptive":[{"attr":"enabled_locales","op":"changes","severity":0.02}],"security":[{"attr":"session_lifetime","op":"up","severity":0.25},{"attr":"idle_session_lifetime","op":"up","severity":0.25},{"attr":"allowed_logout_urls","op":"public","severity":0.5}]}
auth0_user	{"category":"identity","state":"user_data","data":0.3,"outage":0.35,"unsure":true,"on_delete":"The person can no longer sign in","disruptive":[{"attr":"blocked","op":"becomes","value":true,"severity":0.3}]}
aviatrix_transit_gateway	{"same_as":["aviatrix_spoke_gateway"],"category":"network_root","state":"config","data":0,"outage":0.9,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Networks that it joins are cut off from each other"}
aviatrix_vpc	{"category":"network_root","state":"config","data":0.05,"outage":0.92,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Everything in the network loses its connection"}
aws_accessanalyzer_analyzer	{"cfn":"AWS::AccessAnalyzer::Analyzer","category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"External-access findings stop","security":[{"on":"delete","severity":0.35}],"forces_replace":["analyzer_name"]}
aws_acm_certificate	{"cfn":"AWS::CertificateManager::Certificate","category":"lb_edge","state":"config","data":0,"outage":0.4,"on_delete":"The certificate is gone; the API refuses while a listener or distribution uses it","forces_replace":["domain_name","subject_alternative_names","validation_method","private_key","certificate_authority_arn"],"cfn_aliases":{"private_key":null}}
aws_acm_certificate_validation	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing is deleted: it only waits for the certificate","forces_replace":["certificate_arn","validation_record_fqdns"]}
aws_acmpca_certificate_authority	{"cfn":"AWS::ACMPCA::CertificateAuthority","category":"secret_key","state":"user_data","data":0.8,"outage":0.75,"identity":true,"unsure":true,"on_delete":"The private CA is scheduled for deletion and issues no more certificates","mitigates":[{"attr":"permanent_deletion_time_in_days","op":"ge","value":14,"factor":0.7}],"protection":[{"attr":"enabled","op":"becomes","value":false,"severity":0.6}],"forces_replace":["type","certificate_authority_configuration"],"cfn_aliases":{"certificate_authority_configuration":null,"enabled":null,"permanent_deletion_time_in_days":null}}
aws_ami	{"category":"compute","state":"config","data":0.3,"outage":0.3,"unsure":true,"on_delete":"The image is deregistered, and launch templates that use it cannot launch","forces_replace":["name","ebs_block_device"]}
aws_ami_launch_permission	{"category":"identity","state":"config","data":0,"outage":0.25,"on_delete":"Whoever was let in can no longer launch the image","security":[{"attr":"group","op":"public","severity":0.92},{"on":"create","severity":0.2}],"forces_replace":["image_id","account_id","group","organization_arn","organizational_unit_arn"]}
aws_amplify_app	{"cfn":"AWS::Amplify::App","category":"compute","state":"config","data":0.1,"outage":0.65,"identity":true,"unsure":true,"on_delete":"The app with its branches and domains is gone"}
aws_api_gateway_account	{"cfn":"AWS::ApiGateway::Account","category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"It only leaves the state"}
aws_api_gateway_api_key	{"cfn":"AWS::ApiGateway::ApiKey","category":"api","state":"config","data":0,"outage":0.45,"identity":true,"on_delete":"Clients that use the key are refused","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.45}],"forces_replace":["value"]}
aws_api_gateway_authorizer	{"cfn":"AWS::ApiGateway::Authorizer","category":"api","state":"config","data":0,"outage":0.45,"on_delete":"Routes that ask it refuse every caller; the API refuses while a route uses it","forces_replace":["rest_api_id"]}
aws_api_gateway_base_path_mapping	{"cfn":"AWS::ApiGateway::BasePathMapping","category":"api","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"The custom domain no longer leads to the API","disruptive":[{"attr":"stage_name","op":"changes","severity":0.2}],"cfn_aliases":{"stage_name":"Stage"},"forces_replace":["domain_name"]}
aws_api_gateway_deployment	{"cfn":"AWS::ApiGateway::Deployment","category":"glue","state":"ephemeral","data":0,"outage":0.05,"routine_replace":true,"on_delete":"A snapshot of the API is gone; the API refuses while a stage points at it","forces_replace":["rest_api_id","triggers","description"],"cfn_aliases":{"description":null,"triggers":null}}
aws_api_gateway_domain_name	{"cfn":"AWS::ApiGateway::DomainName","category":"lb_edge","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"The custom domain stops answering","disruptive":[{"attr":"regional_certificate_arn","op":"changes","severity":0.05},{"attr":"certificate_arn","op":"changes","severity":0.05}],"security":[{"attr":"security_policy","op":"changes","severity":0.1}],"forces_replace":["domain_name"]}
aws_api_gateway_integration	{"category":"api","state":"config","data":0,"outage":0.3,"on_delete":"The route has no backend after the next deployment","disruptive":[{"attr":"uri","op":"changes","severity":0.15}],"forces_replace":["rest_api_id","resource_id","http_method"]}
aws_api_gateway_integration_response	{"category":"api","state":"config","data":0,"outage":0.1,"on_delete":"Answers are no longer mapped after the next deployment","forces_replace":["rest_api_id","resource_id","http_method","status_code"]}
aws_api_gateway_method	{"cfn":"AWS::ApiGateway::Method","category":"api","state":"config","data":0,"outage":0.3,"on_delete":"The route is gone after the next deployment","security":[{"attr":"authorization","op":"becomes","value":"NONE","severity":0.75}],"forces_replace":["rest_api_id","resource_id","http_method"],"cfn_aliases":{"authorization":"AuthorizationType"}}
aws_api_gateway_method_response	{"category":"api","state":"config","data":0,"outage":0.1,"on_delete":"Answers are no longer described after the next deployment","forces_replace":["rest_api_id","resource_id","http_method","status_code"]}
aws_api_gateway_method_settings	{"category":"api","state":"config","data":0,"outage":0.05,"on_delete":"Logging, caching and throttling fall back to defaults","forces_replace":["rest_api_id","stage_name","method_path"]}
aws_api_gateway_resource	{"cfn":"AWS::ApiGateway::Resource","category":"api","state":"config","data":0,"outage":0.3,"on_delete":"The path is gone after the next deployment","forces_replace":["rest_api_id"]}
aws_api_gateway_rest_api	{"cfn":"AWS::ApiGateway::RestApi","category":"api","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"The API and its invoke URL are gone","disruptive":[{"attr":"body","op":"changes","severity":0.15},{"attr":"endpoint_configuration","op":"changes","severity":0.4},{"attr":"policy","op":"changes","severity":0.3}],"security":[{"attr":"policy","op":"public","severity":0.4},{"attr":"disable_execute_api_endpoint","op":"becomes","value":false,"severity":0.15}]}
aws_api_gateway_rest_api_policy	{"category":"identity","state":"config","data":0,"outage":0.2,"on_delete":"Whoever it kept out can call the API, unless its methods ask who it is","security":[{"attr":"policy","op":"widen","severity":0.5},{"attr":"policy","op":"public","severity":0.5},{"on":"delete","severity":0.52}],"forces_replace":["rest_api_id"]}
aws_api_gateway_stage	{"cfn":"AWS::ApiGateway::Stage","category":"api","state":"config","data":0,"outage":0.6,"on_delete":"The stage's URL stops answering","disruptive":[{"attr":"variables","op":"changes","severity":0.1},{"attr":"deployment_id","op":"changes","severity":0.02}],"security":[{"attr":"access_log_settings","op":"gone","severity":0.25},{"attr":"client_certificate_id","op":"gone","severity":0.3}],"forces_replace":["rest_api_id","stage_name"],"cfn_aliases":{"access_log_settings":"AccessLogSetting"}}
aws_api_gateway_usage_plan	{"cfn":"AWS::ApiGateway::UsagePlan","category":"api","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Clients with a key are refused","disruptive":[{"attr":"throttle_settings","op":"changes","severity":0.15},{"attr":"quota_settings","op":"changes","severity":0.15},{"attr":"api_stages","op":"shrink","severity":0.35}],"cfn_aliases":{"quota_settings":"Quota","throttle_settings":"Throttle"}}
aws_api_gateway_usage_plan_key	{"cfn":"AWS::ApiGateway::UsagePlanKey","category":"api","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The client is refused","forces_replace":["key_id","usage_plan_id"]}
aws_apigatewayv2_api	{"cfn":"AWS::ApiGatewayV2::Api","category":"api","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"The API and its invoke URL are gone","disruptive":[{"attr":"body","op":"changes","severity":0.15},{"attr":"cors_configuration","op":"changes","severity":0.1},{"attr":"disable_execute_api_endpoint","op":"becomes","value":true,"severity":0.25}],"security":[{"attr":"disable_execute_api_endpoint","op":"becomes","value":false,"severity":0.25}],"forces_replace":["protocol_type"]}
aws_apigatewayv2_api_mapping	{"cfn":"AWS::ApiGatewayV2::ApiMapping","category":"api","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"The custom domain no longer leads to the API","disruptive":[{"attr":"stage","op":"changes","severity":0.2}],"forces_replace":["domain_name"]}
aws_apigatewayv2_authorizer	{"cfn":"AWS::ApiGatewayV2::Authorizer","category":"api","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Routes that ask it refuse every caller","disruptive":[{"attr":"jwt_configuration","op":"changes","severity":0.3},{"attr":"authorizer_uri","op":"changes","severity":0.2}],"forces_replace":["api_id"]}
aws_apigatewayv2_deployment	{"cfn":"AWS::ApiGatewayV2::Deployment","category":"glue","state":"ephemeral","data":0,"outage":0.05,"routine_replace":true,"on_delete":"A snapshot of the API is gone; the API refuses while a stage points at it","forces_replace":["api_id","triggers"],"cfn_aliases":{"triggers":null}}
aws_apigatewayv2_domain_name	{"cfn":"AWS::ApiGatewayV2::DomainName","category":"lb_edge","state":"config","data":0,"outage":0.65,"identity":true,"unsure":true,"on_delete":"The custom domain stops answering","forces_replace":["domain_name"]}
aws_apigatewayv2_integration	{"cfn":"AWS::ApiGatewayV2::Integration","category":"api","state":"config","data":0,"outage":0.35,"on_delete":"Routes that use it have no backend","disruptive":[{"attr":"integration_uri","op":"changes","severity":0.2}],"forces_replace":["api_id","integration_type"]}
aws_apigatewayv2_route	{"cfn":"AWS::ApiGatewayV2::Route","category":"api","state":"config","data":0,"outage":0.35,"on_delete":"The route answers 404","disruptive":[{"attr":"target","op":"changes","severity":0.2}],"security":[{"attr":"authorization_type","op":"becomes","value":"NONE","severity":0.75}],"forces_replace":["api_id"]}
aws_apigatewayv2_stage	{"cfn":"AWS::ApiGatewayV2::Stage","category":"api","state":"config","data":0,"outage":0.55,"on_delete":"The stage stops answering","disruptive":[{"attr":"deployment_id","op":"changes","severity":0.02}],"forces_replace":["api_id","name"],"cfn_aliases":{"name":"StageName"}}
aws_appautoscaling_scheduled_action	{"category":"compute","state":"config","data":0,"outage":0.15,"on_delete":"The service is no longer resized by this schedule","disruptive":[{"attr":"scalable_target_action.0.max_capacity","op":"becomes","value":0,"severity":0.6},{"attr":"scalable_target_action.0.max_capacity","op":"becomes","value":"0","severity":0.6}],"forces_replace":["name","resource_id","scalable_dimension","service_namespace"]}
aws_appautoscaling_target	{"cfn":"AWS::ApplicationAutoScaling::ScalableTarget","category":"compute","state":"config","data":0,"outage":0.2,"on_delete":"Scaling stops at the present size","disruptive":[{"attr":"max_capacity","op":"capacity","severity":0.5},{"attr":"min_capacity","op":"changes","severity":0.05}],"forces_replace":["resource_id","scalable_dimension","service_namespace"]}
aws_apprunner_service	{"cfn":"AWS::AppRunner::Service","category":"compute","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"The service and its URL are gone","disruptive":[{"attr":"source_configuration","op":"changes","severity":0.08}],"forces_replace":["service_name","encryption_configuration"]}
aws_appsync_graphql_api	{"cfn":"AWS::AppSync::GraphQLApi","category":"api","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"The API and its URL are gone","disruptive":[{"attr":"schema","op":"changes","severity":0.15}],"security":[{"attr":"authentication_type","op":"becomes","value":"API_KEY","severity":0.5}],"cfn_aliases":{"schema":null}}
aws_athena_workgroup	{"cfn":"AWS::Athena::WorkGroup","category":"glue","state":"config","data":0.1,"outage":0.2,"on_delete":"Queries that use the workgroup fail","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.7}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.2}],"forces_replace":["name"],"cfn_aliases":{"force_destroy":"RecursiveDeleteOption"}}
aws_autoscaling_attachment	{"category":"compute","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"The load balancer loses the instances of the group","forces_replace":["autoscaling_group_name","lb_target_group_arn","elb"]}
aws_autoscaling_group	{"cfn":"AWS::AutoScaling::AutoScalingGroup","category":"compute","state":"config","data":0.05,"outage":0.65,"on_delete":"All instances of the group are terminated","protection":[{"attr":"protect_from_scale_in","op":"becomes","value":false,"severity":0.2}],"disruptive":[{"attr":"desired_capacity","op":"capacity","severity":0.7},{"attr":"max_size","op":"capacity","severity":0.7},{"attr":"min_size","op":"capacity","severity":0.1},{"attr":"launch_template","op":"changes","severity":0.08},{"attr":"launch_configuration","op":"changes","severity":0.08},{"attr":"vpc_zone_identifier","op":"changes","severity":0.2},{"attr":"health_check_type","op":"changes","severity":0.1},{"attr":"target_group_arns","op":"shrink","severity":0.4},{"attr":"suspended_processes","op":"grow","severity":0.2}],"forces_replace":["name","availability_zones"],"cfn_aliases":{"launch_configuration":"LaunchConfigurationName","name":"AutoScalingGroupName","protect_from_scale_in":"NewInstancesProtectedFromScaleIn","suspended_processes":null,"target_group_arns":"TargetGroupARNs","vpc_zone_identifier":"VPCZoneIdentifier"}}
aws_autoscaling_lifecycle_hook	{"cfn":"AWS::AutoScaling::LifecycleHook","category":"compute","state":"config","data":0,"outage":0.15,"on_delete":"Instances start or end without waiting for the hook","forces_replace":["name","autoscaling_group_name"],"cfn_aliases":{"autoscaling_group_name":"AutoScalingGroupName","name":"LifecycleHookName"}}
aws_autoscaling_policy	{"cfn":"AWS::AutoScaling::ScalingPolicy","category":"compute","state":"config","data":0,"outage":0.2,"on_delete":"The group stops scaling by this policy","disruptive":[{"attr":"target_tracking_configuration","op":"changes","severity":0.1}],"forces_replace":["name","autoscaling_group_name"],"cfn_aliases":{"autoscaling_group_name":"AutoScalingGroupName","name":null}}
aws_autoscaling_schedule	{"cfn":"AWS::AutoScaling::ScheduledAction","category":"compute","state":"config","data":0,"outage":0.15,"unsure":true,"on_delete":"The group is no longer resized by this schedule","cfn_aliases":{"autoscaling_group_name":"AutoScalingGroupName","scheduled_action_name":null},"disruptive":[{"attr":"max_size","op":"becomes","value":0,"severity":0.6},{"attr":"desired_capacity","op":"becomes","value":0,"severity":0.55}],"forces_replace":["scheduled_action_name","autoscaling_group_name"]}
aws_backup_plan	{"cfn":"AWS::Backup::BackupPlan","category":"backup","state":"config","data":0.5,"outage":0,"on_delete":"Scheduled backups stop","protection":[{"attr":"rule","op":"shrink","severity":0.5},{"attr":"rule.0.lifecycle.0.delete_after","op":"down","severity":0.4}],"cfn_aliases":{"rule":"BackupPlan.BackupPlanRule","rule.0.lifecycle.0.delete_after":"BackupPlan.BackupPlanRule.0.Lifecycle.DeleteAfterDays"}}
aws_backup_selection	{"cfn":"AWS::Backup::BackupSelection","category":"backup","state":"config","data":0.5,"outage":0,"routine_replace":true,"on_delete":"The selected resources are no longer backed up","protection":[{"attr":"resources","op":"shrink","severity":0.55},{"attr":"selection_tag","op":"shrink","severity":0.45},{"attr":"not_resources","op":"grow","severity":0.45}],"forces_replace":["name","plan_id","resources","iam_role_arn","selection_tag"],"cfn_aliases":{"iam_role_arn":"BackupSelection.IamRoleArn","name":null,"not_resources":"BackupSelection.NotResources","plan_id":"BackupPlanId","resources":"BackupSelection.Resources","selection_tag":"BackupSelection.ListOfTags"}}
aws_backup_vault	{"cfn":"AWS::Backup::BackupVault","category":"backup","state":"user_data","data":0.9,"outage":0,"on_delete":"The vault is gone; the API refuses while it holds recovery points, unless they are deleted with it","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.25,"hard":true}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.7}],"forces_replace":["name","kms_key_arn"],"cfn_aliases":{"force_destroy":null,"kms_key_arn":"EncryptionKeyArn","name":"BackupVaultName"}}
aws_backup_vault_lock_configuration	{"category":"backup","state":"config","data":0.6,"outage":0,"on_delete":"Backups can be deleted again","forces_replace":["backup_vault_name","min_retention_days","max_retention_days"]}
aws_backup_vault_policy	{"category":"backup","state":"config","data":0,"outage":0,"on_delete":"What it denied of the copies in the vault is allowed again","security":[{"attr":"policy","op":"widen","severity":0.55},{"attr":"policy","op":"public","severity":0.9},{"on":"delete","severity":0.5}],"forces_replace":["backup_vault_name"]}
aws_batch_compute_environment	{"cfn":"AWS::Batch::ComputeEnvironment","category":"compute","state":"config","data":0,"outage":0.45,"on_delete":"Jobs cannot be placed","disruptive":[{"attr":"state","op":"becomes","value":"DISABLED","severity":0.4},{"attr":"compute_resources","op":"changes","severity":0.15}],"forces_replace":["type","name"],"cfn_aliases":{"name":"ComputeEnvironmentName"}}
aws_batch_job_definition	{"cfn":"AWS::Batch::JobDefinition","category":"compute","state":"ephemeral","data":0,"outage":0.05,"routine_replace":true,"on_delete":"The revision is deregistered","mitigates":[{"attr":"deregister_on_new_revision","op":"eq","value":false,"factor":1,"note":"no data at stake; shown to the reader only"}],"disruptive":[{"attr":"container_properties","op":"changes","severity":0.03}],"forces_replace":["name","type"],"cfn_aliases":{"deregister_on_new_revision":null,"name":"JobDefinitionName"}}
aws_batch_job_queue	{"cfn":"AWS::Batch::JobQueue","category":"compute","state":"config","data":0.1,"outage":0.45,"on_delete":"Queued jobs are lost","disruptive":[{"attr":"state","op":"becomes","value":"DISABLED","severity":0.4},{"attr":"compute_environment_order","op":"changes","severity":0.15}],"forces_replace":["name"],"cfn_aliases":{"name":"JobQueueName"}}
aws_budgets_budget	{"cfn":"AWS::Budgets::Budget","category":"observability","state":"config","data":0,"outage":0,"on_delete":"Spend alerts stop","security":[{"on":"delete","severity":0.1}],"forces_replace":["name"],"cfn_aliases":{"name":null}}
aws_cloudformation_stack	{"cfn":"AWS::CloudFormation::Stack","category":"glue","state":"user_data","data":0.7,"outage":0.7,"env_root":true,"unsure":true,"on_delete":"Every resource of the stack is deleted unless its DeletionPolicy says otherwise","disruptive":[{"attr":"template_body","op":"changes","severity":0.25},{"attr":"parameters","op":"changes","severity":0.15}],"forces_replace":["name"],"cfn_aliases":{"name":null,"template_body":null}}
aws_cloudfront_cache_policy	{"cfn":"AWS::CloudFront::CachePolicy","category":"lb_edge","state":"config","data":0,"outage":0.15,"on_delete":"The cache settings are gone; the API refuses while a distribution uses them","disruptive":[{"attr":"default_ttl","op":"changes","severity":0.05}],"cfn_aliases":{"default_ttl":"CachePolicyConfig.DefaultTTL"}}
aws_cloudfront_distribution	{"cfn":"AWS::CloudFront::Distribution","category":"lb_edge","state":"config","data":0,"outage":0.75,"identity":true,"on_delete":"The site's edge and its domain name are gone","mitigates":[{"attr":"retain_on_delete","op":"eq","value":true,"factor":1,"note":"no data at stake; shown to the reader only"}],"disruptive":[{"attr":"restrictions","op":"changes","severity":0.25},{"attr":"enabled","op":"becomes","value":false,"severity":0.75},{"attr":"origin","op":"changes","severity":0.35},{"attr":"default_cache_behavior","op":"changes","severity":0.15},{"attr":"aliases","op":"shrink","severity":0.5},{"attr":"viewer_certificate","op":"changes","severity":0.1}],"security":[{"attr":"viewer_certificate","op":"changes","severity":0.1},{"attr":"web_acl_id","op":"gone","severity":0.6},{"attr":"logging_config","op":"gone","severity":0.25}],"forces_replace":["staging"],"cfn_aliases":{"aliases":"DistributionConfig.Aliases","default_cache_behavior":"DistributionConfig.DefaultCacheBehavior","enabled":"DistributionConfig.Enabled","logging_config":"DistributionConfig.Logging","origin":"DistributionConfig.Origins","restrictions":"DistributionConfig.Restrictions","retain_on_delete":null,"staging":"DistributionConfig.Staging","viewer_certificate":"DistributionConfig.ViewerCertificate","web_acl_id":"DistributionConfig.WebACLId"}}
aws_cloudfront_function	{"cfn":"AWS::CloudFront::Function","category":"lb_edge","state":"config","data":0,"outage":0.4,"on_delete":"Requests are no longer rewritten; the API refuses while a distribution uses it","disruptive":[{"attr":"code","op":"changes","severity":0.1}],"forces_replace":["name"],"cfn_aliases":{"code":"FunctionCode"}}
aws_cloudfront_origin_access_control	{"cfn":"AWS::CloudFront::OriginAccessControl","category":"lb_edge","state":"config","data":0,"outage":0.5,"on_delete":"The edge can no longer read the origin","disruptive":[{"attr":"signing_behavior","op":"changes","severity":0.4}],"forces_replace":["name"],"cfn_aliases":{"name":"OriginAccessControlConfig.Name","signing_behavior":"OriginAccessControlConfig.SigningBehavior"}}
aws_cloudfront_origin_access_identity	{"cfn":"AWS::CloudFront::CloudFrontOriginAccessIdentity","category":"lb_edge","state":"config","data":0,"outage":0.5,"identity":true,"unsure":true,"on_delete":"The edge can no longer read the origin; the API refuses while a distribution uses it"}
aws_cloudfront_origin_request_policy	{"cfn":"AWS::CloudFront::OriginRequestPolicy","category":"lb_edge","state":"config","data":0,"outage":0.15,"unsure":true,"on_delete":"Its settings are gone; the API refuses while a distribution uses it"}
aws_cloudfront_response_headers_policy	{"cfn":"AWS::CloudFront::ResponseHeadersPolicy","category":"lb_edge","state":"config","data":0,"outage":0.15,"unsure":true,"on_delete":"Its headers are gone; the API refuses while a distribution uses it"}
aws_cloudtrail	{"cfn":"AWS::CloudTrail::Trail","category":"audit_security","state":"config","data":0.1,"outage":0,"on_delete":"API audit records stop","security":[{"attr":"s3_bucket_name","op":"changes","severity":0.35},{"on":"delete","severity":0.85},{"attr":"enable_logging","op":"becomes","value":false,"severity":0.85},{"attr":"is_multi_region_trail","op":"becomes","value":false,"severity":0.5},{"attr":"include_global_service_events","op":"becomes","value":false,"severity":0.4},{"attr":"enable_log_file_validation","op":"becomes","value":false,"severity":0.45},{"attr":"kms_key_id","op":"gone","severity":0.3},{"attr":"event_selector","op":"shrink","severity":0.4},{"attr":"event_selector.0.read_write_type","op":"becomes","value":"ReadOnly","severity":0.4},{"attr":"event_selector.0.read_write_type","op":"becomes","value":"WriteOnly","severity":0.25},{"attr":"event_selector.0.include_management_events","op":"becomes","value":false,"severity":0.5},{"attr":"advanced_event_selector","op":"shrink","severity":0.4}],"forces_replace":["name"],"cfn_aliases":{"advanced_event_selector":"AdvancedEventSelectors","enable_logging":"IsLogging","event_selector":"EventSelectors","event_selector.0.read_write_type":"EventSelectors.0.ReadWriteType","event_selector.0.include_management_events":"EventSelectors.0.IncludeManagementEvents","kms_key_id":"KMSKeyId","name":"TrailName"}}
aws_cloudwatch_composite_alarm	{"cfn":"AWS::CloudWatch::CompositeAlarm","category":"observability","state":"config","data":0,"outage":0.18,"on_delete":"Nobody is paged for this condition","disruptive":[{"attr":"actions_enabled","op":"becomes","value":false,"severity":0.2}],"forces_replace":["alarm_name"]}
aws_cloudwatch_dashboard	{"cfn":"AWS::CloudWatch::Dashboard","category":"observability","state":"config","data":0,"outage":0.02,"on_delete":"The dashboard is gone","disruptive":[{"attr":"dashboard_body","op":"changes","severity":0.01}],"forces_replace":["dashboard_name"]}
aws_cloudwatch_event_bus	{"cfn":"AWS::Events::EventBus","category":"messaging","state":"config","data":0.05,"outage":0.5,"on_delete":"Rules on the bus stop firing","forces_replace":["name"]}
aws_cloudwatch_event_permission	{"cfn":"AWS::Events::EventBusPolicy","category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Senders in other accounts fail","security":[{"attr":"principal","op":"public","severity":0.6},{"on":"create","severity":0.15}],"forces_replace":["statement_id"],"cfn_aliases":{"principal":"Statement"}}
aws_cloudwatch_event_rule	{"cfn":"AWS::Events::Rule","category":"glue","state":"config","data":0,"outage":0.25,"on_delete":"Scheduled or event-driven work stops","disruptive":[{"attr":"state","op":"becomes","value":"DISABLED","severity":0.4},{"attr":"event_pattern","op":"changes","severity":0.1},{"attr":"schedule_expression","op":"changes","severity":0.05}],"forces_replace":["name","event_bus_name"]}
aws_cloudwatch_event_target	{"cfn":"AWS::Events::Rule","category":"glue","state":"config","data":0,"outage":0.2,"on_delete":"The rule no longer invokes this target","forces_replace":["rule","target_id"]}
aws_cloudwatch_log_group	{"cfn":"AWS::Logs::LogGroup","category":"observability","state":"user_data","data":0.52,"outage":0.05,"on_delete":"Stored log events are gone","mitigates":[{"attr":"skip_destroy","op":"eq","value":true,"factor":0.05},{"attr":"deletion_protection_enabled","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection_enabled","op":"becomes","value":false,"severity":0.4},{"attr":"retention_in_days","op":"down","severity":0.3},{"attr":"skip_destroy","op":"becomes","value":false,"severity":0.1}],"security":[{"attr":"kms_key_id","op":"gone","severity":0.3}],"forces_replace":["name","name_prefix","log_group_class"],"cfn_aliases":{"name":"LogGroupName","name_prefix":null,"skip_destroy":null}}
aws_cloudwatch_log_metric_filter	{"cfn":"AWS::Logs::MetricFilter","category":"observability","state":"config","data":0,"outage":0.2,"on_delete":"The metric stops; alarms on it go quiet","disruptive":[{"attr":"pattern","op":"changes","severity":0.05}],"forces_replace":["name","log_group_name"],"cfn_aliases":{"name":"FilterName","pattern":"FilterPattern"}}
aws_cloudwatch_log_resource_policy	{"cfn":"AWS::Logs::ResourcePolicy","category":"identity","state":"config","data":0,"outage":0.15,"unsure":true,"on_delete":"Services can no longer write to the log groups","security":[{"attr":"policy_document","op":"public","severity":0.4}],"forces_replace":["policy_name"]}
aws_cloudwatch_log_stream	{"cfn":"AWS::Logs::LogStream","category":"observability","state":"config","data":0.3,"outage":0.05,"on_delete":"Its stored log events are gone","forces_replace":["name","log_group_name"],"cfn_aliases":{"name":"LogStreamName"}}
aws_cloudwatch_log_subscription_filter	{"cfn":"AWS::Logs::SubscriptionFilter","category":"observability","state":"config","data":0.05,"outage":0.15,"on_delete":"Logs stop flowing to the consumer","disruptive":[{"attr":"destination_arn","op":"changes","severity":0.1}],"security":[{"on":"delete","severity":0.25},{"attr":"filter_pattern","op":"changes","severity":0.3}],"forces_replace":["name","log_group_name"],"cfn_aliases":{"name":"FilterName"}}
aws_cloudwatch_metric_alarm	{"cfn":"AWS::CloudWatch::Alarm","category":"observability","state":"config","data":0,"outage":0.18,"on_delete":"Nobody is paged for this condition; actions driven by it stop","disruptive":[{"attr":"threshold","op":"dulled","severity":0.25},{"attr":"actions_enabled","op":"becomes","value":false,"severity":0.2},{"attr":"threshold","op":"changes","severity":0.02},{"attr":"alarm_actions","op":"shrink","severity":0.15},{"attr":"alarm_actions","op":"gone","severity":0.2}],"forces_replace":["alarm_name"]}
aws_codeartifact_repository	{"cfn":"AWS::CodeArtifact::Repository","category":"data_store","state":"user_data","data":0.7,"outage":0.45,"unsure":true,"on_delete":"Published packages are gone","disruptive":[{"attr":"upstream","op":"changes","severity":0.2}],"forces_replace":["repository","domain"],"cfn_aliases":{"domain":"DomainName","repository":"RepositoryName","upstream":"Upstreams"}}
aws_codebuild_project	{"cfn":"AWS::CodeBuild::Project","category":"ci","state":"config","data":0,"outage":0.25,"on_delete":"Builds stop","disruptive":[{"attr":"environment","op":"changes","severity":0.05},{"attr":"source","op":"changes","severity":0.1}],"security":[{"attr":"environment.0.privileged_mode","op":"becomes","value":true,"severity":0.3}],"forces_replace":["name"]}
aws_codecommit_repository	{"cfn":"AWS::CodeCommit::Repository","category":"data_store","state":"user_data","data":0.95,"outage":0.5,"identity":true,"on_delete":"Source history is gone","disruptive":[{"attr":"default_branch","op":"changes","severity":0.1}],"cfn_aliases":{"default_branch":null}}
aws_codepipeline	{"cfn":"AWS::CodePipeline::Pipeline","category":"ci","state":"config","data":0,"outage":0.3,"on_delete":"Deployments stop","disruptive":[{"attr":"stage","op":"changes","severity":0.1}],"security":[{"attr":"stage","op":"changes","severity":0.1}],"forces_replace":["name"],"cfn_aliases":{"stage":"Stages"}}
aws_cognito_identity_pool	{"cfn":"AWS::Cognito::IdentityPool","category":"identity","state":"user_data","data":0.5,"outage":0.6,"identity":true,"on_delete":"Federated identity ids are lost","security":[{"attr":"allow_unauthenticated_identities","op":"becomes","value":true,"severity":0.6}],"forces_replace":["developer_provider_name"]}
aws_cognito_identity_pool_roles_attachment	{"cfn":"AWS::Cognito::IdentityPoolRoleAttachment","category":"identity","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Identities of the pool get no credentials","disruptive":[{"attr":"roles","op":"changes","severity":0.3}],"forces_replace":["identity_pool_id"]}
aws_cognito_resource_server	{"cfn":"AWS::Cognito::UserPoolResourceServer","category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Clients can no longer ask for its scopes","disruptive":[{"attr":"scope","op":"shrink","severity":0.3}],"cfn_aliases":{"scope":"Scopes"},"forces_replace":["identifier","user_pool_id"]}
aws_cognito_user_group	{"cfn":"AWS::Cognito::UserPoolGroup","category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Its users lose the role of the group","security":[{"attr":"role_arn","op":"changes","severity":0.2}],"forces_replace":["name","user_pool_id"],"cfn_aliases":{"name":"GroupName"}}
aws_cognito_user_pool	{"cfn":"AWS::Cognito::UserPool","category":"identity","state":"user_data","data":0.95,"outage":0.8,"identity":true,"on_delete":"All user accounts are gone; passwords cannot be exported","mitigates":[{"attr":"deletion_protection","op":"eq","value":"ACTIVE","factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":"INACTIVE","severity":0.7}],"disruptive":[{"attr":"lambda_config","op":"changes","severity":0.2},{"attr":"mfa_configuration","op":"becomes","value":"ON","severity":0.15}],"security":[{"attr":"mfa_configuration","op":"becomes","value":"OFF","severity":0.55},{"attr":"mfa_configuration","op":"relaxes","severity":0.42},{"attr":"password_policy","op":"gone","severity":0.3}],"forces_replace":["name","alias_attributes","username_attributes","username_configuration"],"cfn_aliases":{"name":null,"password_policy":"Policies.PasswordPolicy"}}
aws_cognito_user_pool_client	{"cfn":"AWS::Cognito::UserPoolClient","category":"identity","state":"config","data":0,"outage":0.55,"identity":true,"on_delete":"Apps using this client id can no longer sign users in","disruptive":[{"attr":"callback_urls","op":"changes","severity":0.2},{"attr":"explicit_auth_flows","op":"changes","severity":0.2}],"forces_replace":["user_pool_id","generate_secret"],"cfn_aliases":{"callback_urls":"CallbackURLs"}}
aws_config_config_rule	{"cfn":"AWS::Config::ConfigRule","category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The compliance check stops","security":[{"on":"delete","severity":0.25}],"forces_replace":["name"],"cfn_aliases":{"name":"ConfigRuleName"}}
aws_config_configuration_recorder	{"cfn":"AWS::Config::ConfigurationRecorder","category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Configuration history stops","disruptive":[{"attr":"recording_group","op":"changes","severity":0.05}],"security":[{"on":"delete","severity":0.65},{"attr":"recording_group.0.all_supported","op":"becomes","value":false,"severity":0.55,"when":{"attr":"recording_group.0.recording_strategy.0.use_only","is":["INCLUSION_BY_RESOURCE_TYPES"]}}],"forces_replace":["name"]}
aws_config_configuration_recorder_status	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The recorder is stopped: configuration history ends","security":[{"on":"delete","severity":0.65},{"attr":"is_enabled","op":"becomes","value":false,"severity":0.65}],"forces_replace":["name"]}
aws_customer_gateway	{"cfn":"AWS::EC2::CustomerGateway","category":"network","state":"config","data":0,"outage":0.4,"on_delete":"The other end of the VPN is gone; the API refuses while a connection uses it","forces_replace":["ip_address","bgp_asn","type"]}
aws_db_cluster_snapshot	{"category":"backup","state":"user_data","data":0.85,"outage":0,"on_delete":"A manual recovery point of a cluster is gone","forces_replace":["db_cluster_identifier","db_cluster_snapshot_identifier"]}
aws_db_instance	{"cfn":"AWS::RDS::DBInstance","category":"data_store","state":"user_data","data":0.95,"outage":0.75,"identity":true,"on_delete":"The database is gone, and its automated backups may go with it; only a final or manual snapshot stays","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6},{"attr":"skip_final_snapshot","op":"eq","value":false,"factor":0.6},{"attr":"delete_automated_backups","op":"eq","value":false,"factor":0.75},{"attr":"replicate_source_db","op":"set","factor":0.1,"note":"a replica: its source keeps the data"}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7},{"attr":"skip_final_snapshot","op":"becomes","value":true,"severity":0.55},{"attr":"delete_automated_backups","op":"becomes","value":true,"severity":0.35},{"attr":"backup_retention_period","op":"becomes","value":0,"severity":0.85},{"attr":"backup_retention_period","op":"down","severity":0.4}],"disruptive":[{"attr":"instance_class","op":"changes","severity":0.45},{"attr":"engine_version","op":"changes","severity":0.45},{"attr":"multi_az","op":"becomes","value":false,"severity":0.35},{"attr":"parameter_group_name","op":"changes","severity":0.3},{"attr":"port","op":"changes","severity":0.6},{"attr":"storage_type","op":"changes","severity":0.12},{"attr":"vpc_security_group_ids","op":"changes","severity":0.25},{"attr":"ca_cert_identifier","op":"changes","severity":0.3},{"attr":"db_subnet_group_name","op":"changes","severity":0.4},{"attr":"password","op":"changes","severity":0.3}],"security":[{"attr":"publicly_accessible","op":"becomes","value":true,"severity":0.92},{"attr":"iam_database_authentication_enabled","op":"becomes","value":false,"severity":0.2}],"forces_replace":["engine","storage_encrypted","kms_key_id","db_name","username","snapshot_identifier","availability_zone","character_set_name","nchar_character_set_name","timezone","custom_iam_instance_profile","restore_to_point_in_time"],"cfn_aliases":{"ca_cert_identifier":"CACertificateIdentifier","custom_iam_instance_profile":"CustomIAMInstanceProfile","db_name":"DBName","db_subnet_group_name":"DBSubnetGroupName","iam_database_authentication_enabled":"EnableIAMDatabaseAuthentication","instance_class":"DBInstanceClass","multi_az":"MultiAZ","parameter_group_name":"DBParameterGroupName","password":"MasterUserPassword","restore_to_point_in_time":"RestoreTime","skip_final_snapshot":null,"snapshot_identifier":"DBSnapshotIdentifier","username":"MasterUsername","vpc_security_group_ids":"VPCSecurityGroups"}}
aws_db_option_group	{"cfn":"AWS::RDS::OptionGroup","category":"glue","state":"config","data":0,"outage":0.15,"on_delete":"Its options are gone; the API refuses while a database uses it","disruptive":[{"attr":"option","op":"changes","severity":0.2}],"forces_replace":["engine_name","major_engine_version"],"cfn_aliases":{"option":"OptionConfigurations"}}
aws_db_parameter_group	{"cfn":"AWS::RDS::DBParameterGroup","category":"glue","state":"config","data":0,"outage":0.15,"on_delete":"Its settings are gone; the API refuses while a database uses it","disruptive":[{"attr":"parameter","op":"changes","severity":0.2}],"forces_replace":["name","family"],"cfn_aliases":{"name":"DBParameterGroupName","parameter":"Parameters"}}
aws_db_proxy	{"cfn":"AWS::RDS::DBProxy","category":"network","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"Applications that connect through the proxy endpoint fail","disruptive":[{"attr":"require_tls","op":"becomes","value":true,"severity":0.15}],"security":[{"attr":"require_tls","op":"becomes","value":false,"severity":0.4}],"forces_replace":["name","engine_family","vpc_subnet_ids"],"cfn_aliases":{"name":"DBProxyName","require_tls":"RequireTLS"}}
aws_db_snapshot	{"category":"backup","state":"user_data","data":0.85,"outage":0,"on_delete":"A manual recovery point is gone","security":[{"attr":"shared_accounts","op":"public","severity":0.92}],"forces_replace":["db_instance_identifier","db_snapshot_identifier"]}
aws_db_subnet_group	{"cfn":"AWS::RDS::DBSubnetGroup","category":"network","state":"config","data":0,"outage":0.35,"on_delete":"New databases have no subnets to start in; the API refuses while a database uses it","disruptive":[{"attr":"subnet_ids","op":"shrink","severity":0.25},{"attr":"subnet_ids","op":"changes","severity":0.15}],"forces_replace":["name"],"cfn_aliases":{"name":"DBSubnetGroupName"}}
aws_default_network_acl	{"category":"network","state":"config","data":0,"outage":0.05,"on_delete":"It only leaves the state","disruptive":[{"attr":"ingress","op":"changes","severity":0.25},{"attr":"egress","op":"changes","severity":0.25}],"security":[{"attr":"ingress","op":"open","severity":0.5}]}
aws_default_route_table	{"category":"network","state":"config","data":0,"outage":0.1,"on_delete":"It only leaves the state","disruptive":[{"attr":"route","op":"shrink","severity":0.5},{"attr":"route","op":"changes","severity":0.2}]}
aws_default_security_group	{"category":"network","state":"config","data":0,"outage":0.05,"on_delete":"It only leaves the state","disruptive":[{"attr":"ingress","op":"shrink","severity":0.25},{"attr":"egress","op":"shrink","severity":0.25}],"security":[{"attr":"ingress","op":"open","severity":0.9},{"attr":"egress","op":"open","severity":0.05}]}
aws_default_subnet	{"category":"network","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"It only leaves the state, unless \`force_destroy\` is true","security":[{"attr":"map_public_ip_on_launch","op":"becomes","value":true,"severity":0.3}]}
aws_default_vpc	{"category":"network_root","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"It only leaves the state, unless \`force_destroy\` is true","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.3}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.3}]}
aws_directory_service_directory	{"cfn":"AWS::DirectoryService::MicrosoftAD","category":"identity","state":"user_data","data":0.95,"outage":0.85,"env_root":true,"identity":true,"on_delete":"Directory accounts are gone; joined machines cannot sign in","forces_replace":["name","edition","type","vpc_settings"],"cfn_aliases":{"type":null}}
aws_dlm_lifecycle_policy	{"cfn":"AWS::DLM::LifecyclePolicy","category":"backup","state":"config","data":0.5,"outage":0,"on_delete":"Scheduled snapshots stop","protection":[{"attr":"state","op":"becomes","value":"DISABLED","severity":0.6},{"attr":"policy_details","op":"shrink","severity":0.2}]}
aws_docdb_cluster	{"cfn":"AWS::DocDB::DBCluster","category":"data_store","state":"user_data","data":0.95,"outage":0.75,"identity":true,"on_delete":"The document database is gone; only a final or manual snapshot stays","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6},{"attr":"skip_final_snapshot","op":"eq","value":false,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7},{"attr":"skip_final_snapshot","op":"becomes","value":true,"severity":0.55},{"attr":"backup_retention_period","op":"down","severity":0.4}],"disruptive":[{"attr":"engine_version","op":"changes","severity":0.45},{"attr":"db_cluster_parameter_group_name","op":"changes","severity":0.25}],"forces_replace":["cluster_identifier","availability_zones","engine","kms_key_id","storage_encrypted","snapshot_identifier","master_username","db_subnet_group_name"],"cfn_aliases":{"cluster_identifier":"DBClusterIdentifier","db_cluster_parameter_group_name":"DBClusterParameterGroupName","db_subnet_group_name":"DBSubnetGroupName","engine":null,"skip_final_snapshot":null}}
aws_docdb_cluster_instance	{"cfn":"AWS::DocDB::DBInstance","category":"compute","state":"config","data":0.05,"outage":0.45,"on_delete":"A node of the cluster goes; the data stays in the cluster volume","disruptive":[{"attr":"instance_class","op":"changes","severity":0.42}],"forces_replace":["identifier","cluster_identifier"],"cfn_aliases":{"cluster_identifier":"DBClusterIdentifier","identifier":"DBInstanceIdentifier","instance_class":"DBInstanceClass"}}
aws_docdb_subnet_group	{"cfn":"AWS::DocDB::DBSubnetGroup","category":"network","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"New clusters have no subnets to start in; the API refuses while a cluster uses it","disruptive":[{"attr":"subnet_ids","op":"changes","severity":0.15}],"cfn_aliases":{"name":"DBSubnetGroupName"},"forces_replace":["name"]}
aws_dx_connection	{"category":"network_root","state":"config","data":0,"outage":0.95,"env_root":true,"identity":true,"unsure":true,"on_delete":"The physical link is given up","mitigates":[{"attr":"skip_destroy","op":"eq","value":true,"factor":0.1}],"protection":[{"attr":"skip_destroy","op":"becomes","value":false,"severity":0.3}],"forces_replace":["bandwidth","location"]}
aws_dx_gateway	{"category":"network","state":"config","data":0,"outage":0.85,"identity":true,"on_delete":"Routes to the premises are lost","forces_replace":["name","amazon_side_asn"]}
aws_dynamodb_global_table	{"category":"data_store","state":"user_data","data":0.9,"outage":0.7,"unsure":true,"on_delete":"The replicas of the (2017) global table are removed","disruptive":[{"attr":"replica","op":"shrink","severity":0.5}],"forces_replace":["name"]}
aws_dynamodb_table	{"cfn":"AWS::DynamoDB::Table","category":"data_store","state":"user_data","data":0.95,"outage":0.7,"identity":true,"on_delete":"The table and its items are gone; with point-in-time recovery on, AWS keeps a system backup for 35 days","mitigates":[{"attr":"deletion_protection_enabled","op":"eq","value":true,"factor":0.6},{"attr":"point_in_time_recovery.0.enabled","op":"eq","value":true,"factor":0.7}],"protection":[{"attr":"deletion_protection_enabled","op":"becomes","value":false,"severity":0.7},{"attr":"point_in_time_recovery.0.enabled","op":"becomes","value":false,"severity":0.75},{"attr":"ttl.0.enabled","op":"becomes","value":true,"severity":0.4},{"attr":"replica","op":"shrink","severity":0.5}],"disruptive":[{"attr":"billing_mode","op":"changes","severity":0.1},{"attr":"billing_mode","op":"becomes","value":"PROVISIONED","severity":0.25},{"attr":"global_secondary_index","op":"shrink","severity":0.4},{"attr":"stream_enabled","op":"becomes","value":false,"severity":0.4}],"security":[{"attr":"server_side_encryption.0.enabled","op":"becomes","value":false,"severity":0.3}],"forces_replace":["name","hash_key","range_key","local_secondary_index","restore_source_name"],"cfn_aliases":{"global_secondary_index":"GlobalSecondaryIndexes","hash_key":"KeySchema","local_secondary_index":"LocalSecondaryIndexes","name":"TableName","point_in_time_recovery.0.enabled":"PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled","range_key":"KeySchema","replica":null,"restore_source_name":null,"server_side_encryption.0.enabled":"SSESpecification.SSEEnabled","stream_enabled":"StreamSpecification","ttl.0.enabled":"TimeToLiveSpecification.Enabled"}}
aws_dynamodb_table_replica	{"category":"data_store","state":"user_data","data":0.5,"outage":0.4,"unsure":true,"on_delete":"One regional replica is removed; other replicas keep the data","mitigates":[{"attr":"deletion_protection_enabled","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"point_in_time_recovery","op":"becomes","value":false,"severity":0.5}],"forces_replace":["global_table_arn"]}
aws_ebs_encryption_by_default	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"New disks are no longer encrypted by default","security":[{"on":"delete","severity":0.4},{"attr":"enabled","op":"becomes","value":false,"severity":0.4}]}
aws_ebs_snapshot	{"category":"backup","state":"user_data","data":0.8,"outage":0,"on_delete":"A recovery point is gone","forces_replace":["volume_id"]}
aws_ebs_snapshot_block_public_access	{"cfn":"AWS::EC2::SnapshotBlockPublicAccess","category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Snapshots of the account can be shared with everybody again","security":[{"attr":"state","op":"becomes","value":"unblocked","severity":0.6},{"attr":"state","op":"becomes","value":"block-new-sharing","severity":0.42},{"on":"delete","severity":0.6}]}
aws_ebs_snapshot_copy	{"category":"backup","state":"user_data","data":0.8,"outage":0,"unsure":true,"on_delete":"A recovery point is gone","forces_replace":["source_snapshot_id","source_region"]}
aws_ebs_volume	{"cfn":"AWS::EC2::Volume","category":"data_store","state":"user_data","data":0.9,"outage":0.5,"on_delete":"The disk and its data are gone; only a snapshot stays, where one is taken","mitigates":[{"attr":"final_snapshot","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"final_snapshot","op":"becomes","value":false,"severity":0.4}],"disruptive":[{"attr":"type","op":"changes","severity":0.05},{"attr":"iops","op":"changes","severity":0.05}],"forces_replace":["availability_zone","encrypted","kms_key_id","snapshot_id","multi_attach_enabled"],"cfn_aliases":{"final_snapshot":null,"type":"VolumeType"}}
aws_ec2_instance_state	{"category":"compute","state":"config","data":0,"outage":0.02,"on_delete":"It only leaves the state; the instance stays as it is","disruptive":[{"attr":"state","op":"becomes","value":"stopped","severity":0.6}],"forces_replace":["instance_id"]}
aws_ec2_managed_prefix_list	{"cfn":"AWS::EC2::PrefixList","category":"network","state":"config","data":0,"outage":0.4,"identity":true,"on_delete":"Rules and routes that name the list lose their addresses","disruptive":[{"attr":"entry","op":"shrink","severity":0.25}],"security":[{"attr":"entry","op":"open","severity":0.6}],"cfn_aliases":{"entry":"Entries"}}
aws_ec2_serial_console_access	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Nobody can reach the serial consoles of the account any more","security":[{"attr":"enabled","op":"becomes","value":true,"severity":0.3}]}
aws_ec2_tag	{"category":"glue","state":"config","data":0,"outage":0.02,"glue":true,"on_delete":"One tag is removed","forces_replace":["resource_id","key"]}
aws_ec2_transit_gateway	{"cfn":"AWS::EC2::TransitGateway","category":"network_root","state":"config","data":0,"outage":0.95,"env_root":true,"identity":true,"on_delete":"Routing between all attached networks stops","disruptive":[{"attr":"default_route_table_association","op":"changes","severity":0.5}],"security":[{"attr":"auto_accept_shared_attachments","op":"becomes","value":"enable","severity":0.3}],"forces_replace":["amazon_side_asn","multicast_support"]}
aws_ec2_transit_gateway_route	{"cfn":"AWS::EC2::TransitGatewayRoute","category":"network","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"Traffic to the destination is dropped","forces_replace":["destination_cidr_block","transit_gateway_route_table_id"]}
aws_ec2_transit_gateway_route_table_association	{"cfn":"AWS::EC2::TransitGatewayRouteTableAssociation","category":"network","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"The network is no longer routed by the table","forces_replace":["transit_gateway_attachment_id","transit_gateway_route_table_id"]}
aws_ec2_transit_gateway_route_table_propagation	{"cfn":"AWS::EC2::TransitGatewayRouteTablePropagation","category":"network","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"The routes to the network are withdrawn","forces_replace":["transit_gateway_attachment_id","transit_gateway_route_table_id"]}
aws_ec2_transit_gateway_vpc_attachment	{"cfn":"AWS::EC2::TransitGatewayAttachment","category":"network","state":"config","data":0,"outage":0.65,"on_delete":"The VPC is cut off from the other networks","disruptive":[{"attr":"subnet_ids","op":"changes","severity":0.3}],"forces_replace":["transit_gateway_id","vpc_id"]}
aws_ecr_lifecycle_policy	{"category":"data_store","state":"config","data":0.02,"outage":0,"on_delete":"Images no longer expire","protection":[{"attr":"policy","op":"changes","severity":0.42}],"forces_replace":["repository"]}
aws_ecr_repository	{"cfn":"AWS::ECR::Repository","category":"data_store","state":"user_data","data":0.6,"outage":0.45,"identity":true,"on_delete":"New tasks and nodes cannot pull its images; the API refuses while it holds images, unless they are deleted with it","mitigates":[{"attr":"force_delete","op":"eq","value":false,"factor":0.25,"hard":true}],"protection":[{"attr":"force_delete","op":"becomes","value":true,"severity":0.55}],"disruptive":[{"attr":"image_tag_mutability","op":"changes","severity":0.05}],"security":[{"attr":"image_tag_mutability","op":"becomes","value":"MUTABLE","severity":0.22},{"attr":"image_scanning_configuration.0.scan_on_push","op":"becomes","value":false,"severity":0.22}],"forces_replace":["name","encryption_configuration"],"cfn_aliases":{"force_delete":"EmptyOnDelete","name":"RepositoryName"}}
aws_ecr_repository_policy	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"Pullers in other accounts lose access","security":[{"attr":"policy","op":"public","severity":0.7},{"attr":"policy","op":"widen","severity":0.35}],"forces_replace":["repository"]}
aws_ecs_capacity_provider	{"cfn":"AWS::ECS::CapacityProvider","category":"compute","state":"config","data":0,"outage":0.3,"on_delete":"Services using it cannot place tasks","disruptive":[{"attr":"auto_scaling_group_provider","op":"changes","severity":0.15}],"forces_replace":["name"]}
aws_ecs_cluster	{"cfn":"AWS::ECS::Cluster","category":"cluster","state":"config","data":0,"outage":0.85,"env_root":true,"on_delete":"Everything scheduled on the cluster must go first","disruptive":[{"attr":"setting","op":"changes","severity":0.05}],"forces_replace":["name"],"cfn_aliases":{"name":"ClusterName","setting":"ClusterSettings"}}
aws_ecs_cluster_capacity_providers	{"cfn":"AWS::ECS::ClusterCapacityProviderAssociations","category":"compute","state":"config","data":0,"outage":0.35,"on_delete":"Services that use the providers cannot place tasks","disruptive":[{"attr":"capacity_providers","op":"shrink","severity":0.35}],"forces_replace":["cluster_name"],"cfn_aliases":{"cluster_name":"Cluster"}}
aws_ecs_service	{"cfn":"AWS::ECS::Service","category":"compute","state":"config","data":0,"outage":0.62,"on_delete":"The service and all its tasks stop","mitigates":[{"attr":"force_delete","op":"eq","value":false,"factor":1,"note":"no data at stake; shown to the reader only"}],"protection":[{"attr":"deployment_circuit_breaker","op":"gone","severity":0.2}],"disruptive":[{"attr":"desired_count","op":"capacity","severity":0.7},{"attr":"network_configuration","op":"changes","severity":0.25},{"attr":"load_balancer","op":"shrink","severity":0.5},{"attr":"task_definition","op":"changes","severity":0.05},{"attr":"force_new_deployment","op":"changes","severity":0.05}],"security":[{"attr":"network_configuration.0.assign_public_ip","op":"becomes","value":true,"severity":0.3},{"attr":"enable_execute_command","op":"becomes","value":true,"severity":0.25}],"forces_replace":["name","cluster","launch_type","scheduling_strategy"],"cfn_aliases":{"deployment_circuit_breaker":"DeploymentConfiguration.DeploymentCircuitBreaker","force_delete":null,"load_balancer":"LoadBalancers","name":"ServiceName","network_configuration.0.assign_public_ip":null}}
aws_ecs_task_definition	{"cfn":"AWS::ECS::TaskDefinition","category":"compute","state":"ephemeral","data":0,"outage":0.03,"routine_replace":true,"on_delete":"The revision is deregistered; running tasks go on","mitigates":[{"attr":"skip_destroy","op":"eq","value":true,"factor":1,"note":"no data at stake; shown to the reader only"}],"security":[{"attr":"container_definitions","op":"privileged","severity":0.45}],"forces_replace":["family","container_definitions","cpu","memory","task_role_arn","execution_role_arn","network_mode","requires_compatibilities","volume"],"cfn_aliases":{"skip_destroy":null,"volume":"Volumes"}}
aws_efs_access_point	{"cfn":"AWS::EFS::AccessPoint","category":"network","state":"config","data":0,"outage":0.4,"identity":true,"on_delete":"Workloads that mount through the access point lose it; the files stay","forces_replace":["file_system_id","posix_user","root_directory"]}
aws_efs_backup_policy	{"category":"backup","state":"config","data":0.4,"outage":0,"on_delete":"Automatic backups stop","protection":[{"attr":"backup_policy.0.status","op":"becomes","value":"DISABLED","severity":0.5}],"forces_replace":["file_system_id"]}
aws_efs_file_system	{"cfn":"AWS::EFS::FileSystem","category":"data_store","state":"user_data","data":0.95,"outage":0.65,"identity":true,"on_delete":"The file system and its files are gone; the API refuses while mount targets exist","disruptive":[{"attr":"throughput_mode","op":"changes","severity":0.1},{"attr":"performance_mode","op":"changes","severity":0.1}],"forces_replace":["creation_token","encrypted","kms_key_id","performance_mode","availability_zone_name"],"cfn_aliases":{"creation_token":null}}
aws_efs_file_system_policy	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The grants and denials of the file system are gone","security":[{"attr":"policy","op":"public","severity":0.7},{"attr":"policy","op":"widen","severity":0.35},{"on":"delete","severity":0.3}],"forces_replace":["file_system_id"]}
aws_efs_mount_target	{"cfn":"AWS::EFS::MountTarget","category":"network","state":"config","data":0,"outage":0.5,"on_delete":"Clients in that zone lose the mount","disruptive":[{"attr":"security_groups","op":"changes","severity":0.2}],"forces_replace":["file_system_id","subnet_id","ip_address"]}
aws_egress_only_internet_gateway	{"cfn":"AWS::EC2::EgressOnlyInternetGateway","category":"network","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Private subnets lose outbound access over IPv6","forces_replace":["vpc_id"]}
aws_eip	{"cfn":"AWS::EC2::EIP","category":"network","state":"config","data":0,"outage":0.5,"identity":true,"on_delete":"The public address is released and cannot be had again","disruptive":[{"attr":"instance","op":"changes","severity":0.4},{"attr":"network_interface","op":"changes","severity":0.4}],"forces_replace":["domain","address","public_ipv4_pool"],"cfn_aliases":{"instance":"InstanceId","network_interface":null,"public_ipv4_pool":"PublicIpv4Pool"}}
aws_eip_association	{"cfn":"AWS::EC2::EIPAssociation","category":"network","state":"config","data":0,"outage":0.45,"on_delete":"The address no longer points at the instance","forces_replace":["allocation_id","instance_id","network_interface_id"]}
aws_eks_access_entry	{"cfn":"AWS::EKS::AccessEntry","category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"The principal loses cluster access","security":[{"attr":"kubernetes_groups","op":"grow","severity":0.5},{"on":"create","severity":0.2}],"forces_replace":["principal_arn","cluster_name"]}
aws_eks_access_policy_association	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The principal loses the policy","security":[{"attr":"policy_arn","op":"admin","severity":0.85}],"forces_replace":["policy_arn","principal_arn"]}
aws_eks_addon	{"cfn":"AWS::EKS::Addon","category":"compute","state":"config","data":0,"outage":0.5,"on_delete":"An add-on of the cluster (network, DNS or storage driver) is removed","mitigates":[{"attr":"preserve","op":"eq","value":true,"factor":0.5}],"disruptive":[{"attr":"addon_version","op":"changes","severity":0.12},{"attr":"configuration_values","op":"changes","severity":0.15}],"forces_replace":["addon_name","cluster_name"],"cfn_aliases":{"preserve":"PreserveOnDelete"}}
aws_eks_cluster	{"cfn":"AWS::EKS::Cluster","category":"cluster","state":"user_data","data":0.75,"outage":0.95,"env_root":true,"identity":true,"on_delete":"The control plane and every Kubernetes object are gone; volumes and load balancers are orphaned","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7}],"disruptive":[{"attr":"vpc_config.0.endpoint_private_access","op":"becomes","value":false,"severity":0.4},{"attr":"version","op":"changes","severity":0.42},{"attr":"access_config","op":"changes","severity":0.3},{"attr":"upgrade_policy","op":"changes","severity":0.1},{"attr":"upgrade_policy.0.support_type","op":"becomes","value":"STANDARD","severity":0.25}],"security":[{"attr":"vpc_config.0.endpoint_public_access","op":"becomes","value":true,"severity":0.49},{"attr":"vpc_config.0.public_access_cidrs","op":"open","severity":0.6},{"attr":"enabled_cluster_log_types","op":"shrink","severity":0.35},{"attr":"encryption_config","op":"gone","severity":0.5}],"forces_replace":["name","role_arn","bootstrap_self_managed_addons","remote_network_config"],"cfn_aliases":{"enabled_cluster_log_types":"Logging","vpc_config.0.endpoint_private_access":"ResourcesVpcConfig.EndpointPrivateAccess","vpc_config.0.endpoint_public_access":"ResourcesVpcConfig.EndpointPublicAccess","vpc_config.0.public_access_cidrs":"ResourcesVpcConfig.PublicAccessCidrs"}}
aws_eks_fargate_profile	{"cfn":"AWS::EKS::FargateProfile","category":"compute","state":"config","data":0,"outage":0.5,"on_delete":"The pods that match it are stopped","forces_replace":["fargate_profile_name","pod_execution_role_arn","selector","subnet_ids"],"cfn_aliases":{"selector":"Selectors","subnet_ids":"Subnets"}}
aws_eks_identity_provider_config	{"cfn":"AWS::EKS::IdentityProviderConfig","category":"identity","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Staff who sign in through it lose the cluster","forces_replace":["cluster_name","oidc"]}
aws_eks_node_group	{"cfn":"AWS::EKS::Nodegroup","category":"compute","state":"config","data":0.05,"outage":0.55,"on_delete":"All pods on the group are evicted","disruptive":[{"attr":"scaling_config.0.desired_size","op":"capacity","severity":0.6},{"attr":"scaling_config.0.max_size","op":"capacity","severity":0.6},{"attr":"version","op":"changes","severity":0.2},{"attr":"release_version","op":"changes","severity":0.12},{"attr":"launch_template","op":"changes","severity":0.12}],"security":[{"attr":"remote_access","op":"changes","severity":0.3}],"forces_replace":["node_group_name","node_role_arn","subnet_ids","instance_types","ami_type","capacity_type","disk_size","cluster_name"],"cfn_aliases":{"node_group_name":"NodegroupName","node_role_arn":"NodeRole","subnet_ids":"Subnets"}}
aws_eks_pod_identity_association	{"cfn":"AWS::EKS::PodIdentityAssociation","category":"identity","state":"config","data":0,"outage":0.4,"attributes_by_name":true,"on_delete":"Pods of the service account lose the rights of the role","security":[{"attr":"role_arn","op":"changes","severity":0.22}],"forces_replace":["cluster_name","namespace","service_account"]}
aws_elastic_beanstalk_environment	{"cfn":"AWS::ElasticBeanstalk::Environment","category":"cluster","state":"user_data","data":0.4,"outage":0.8,"env_root":true,"identity":true,"on_delete":"The environment is terminated, with any database that it made","disruptive":[{"attr":"setting","op":"changes","severity":0.2},{"attr":"version_label","op":"changes","severity":0.08},{"attr":"solution_stack_name","op":"changes","severity":0.35}],"forces_replace":["name","application"],"cfn_aliases":{"application":"ApplicationName","name":"EnvironmentName","setting":"OptionSettings"}}
aws_elasticache_cluster	{"cfn":"AWS::ElastiCache::CacheCluster","category":"data_store","state":"user_data","data":0.4,"outage":0.6,"identity":true,"on_delete":"The contents of the cache are gone","mitigates":[{"attr":"final_snapshot_identifier","op":"set","factor":0.6}],"protection":[{"attr":"snapshot_retention_limit","op":"becomes","value":0,"severity":0.4}],"disruptive":[{"attr":"node_type","op":"changes","severity":0.4},{"attr":"engine_version","op":"changes","severity":0.4},{"attr":"num_cache_nodes","op":"down","severity":0.3}],"forces_replace":["cluster_id","engine","subnet_group_name"],"cfn_aliases":{"cluster_id":"ClusterName","final_snapshot_identifier":null,"node_type":"CacheNodeType","subnet_group_name":"CacheSubnetGroupName"}}
aws_elasticache_parameter_group	{"cfn":"AWS::ElastiCache::ParameterGroup","category":"glue","state":"config","data":0,"outage":0.15,"on_delete":"Its settings are gone; the API refuses while a cache uses it","disruptive":[{"attr":"parameter","op":"changes","severity":0.2}],"forces_replace":["name","family"],"cfn_aliases":{"family":"CacheParameterGroupFamily","name":null,"parameter":"Properties"}}
aws_elasticache_replication_group	{"cfn":"AWS::ElastiCache::ReplicationGroup","category":"data_store","state":"user_data","data":0.5,"outage":0.65,"identity":true,"on_delete":"The data in Redis or Valkey is gone unless a final snapshot is named","mitigates":[{"attr":"final_snapshot_identifier","op":"set","factor":0.6}],"protection":[{"attr":"snapshot_retention_limit","op":"becomes","value":0,"severity":0.45},{"attr":"automatic_failover_enabled","op":"becomes","value":false,"severity":0.35},{"attr":"multi_az_enabled","op":"becomes","value":false,"severity":0.3}],"disruptive":[{"attr":"node_type","op":"changes","severity":0.35},{"attr":"engine_version","op":"changes","severity":0.4},{"attr":"num_cache_clusters","op":"down","severity":0.25},{"attr":"num_node_groups","op":"down","severity":0.35},{"attr":"parameter_group_name","op":"changes","severity":0.2},{"attr":"auth_token","op":"changes","severity":0.3}],"security":[{"attr":"transit_encryption_enabled","op":"becomes","value":false,"severity":0.5}],"forces_replace":["replication_group_id","at_rest_encryption_enabled","kms_key_id","subnet_group_name","security_group_names","snapshot_arns","snapshot_name"],"cfn_aliases":{"final_snapshot_identifier":null,"multi_az_enabled":"MultiAZEnabled","node_type":"CacheNodeType","parameter_group_name":"CacheParameterGroupName","security_group_names":"CacheSecurityGroupNames","subnet_group_name":"CacheSubnetGroupName"}}
aws_elasticache_serverless_cache	{"cfn":"AWS::ElastiCache::ServerlessCache","category":"data_store","state":"user_data","data":0.5,"outage":0.6,"identity":true,"unsure":true,"on_delete":"The contents of the cache are gone","protection":[{"attr":"snapshot_retention_limit","op":"becomes","value":0,"severity":0.4}],"forces_replace":["name","engine","kms_key_id"],"cfn_aliases":{"name":"ServerlessCacheName"}}
aws_elasticache_subnet_group	{"cfn":"AWS::ElastiCache::SubnetGroup","category":"network","state":"config","data":0,"outage":0.35,"on_delete":"New caches have no subnets to start in; the API refuses while a cache uses it","disruptive":[{"attr":"subnet_ids","op":"changes","severity":0.15}],"forces_replace":["name"],"cfn_aliases":{"name":"CacheSubnetGroupName"}}
aws_elasticsearch_domain	{"cfn":"AWS::Elasticsearch::Domain","category":"data_store","state":"user_data","data":0.85,"outage":0.65,"identity":true,"on_delete":"The indices are gone, and automated snapshots go with the domain","disruptive":[{"attr":"elasticsearch_version","op":"changes","severity":0.4},{"attr":"cluster_config.0.instance_type","op":"changes","severity":0.3},{"attr":"cluster_config.0.instance_count","op":"down","severity":0.35},{"attr":"cluster_config.0.dedicated_master_enabled","op":"becomes","value":false,"severity":0.35},{"attr":"cluster_config.0.zone_awareness_enabled","op":"becomes","value":false,"severity":0.35},{"attr":"cluster_config","op":"changes","severity":0.1}],"security":[{"attr":"access_policies","op":"public","severity":0.92},{"attr":"encrypt_at_rest.0.enabled","op":"becomes","value":false,"severity":0.6}],"forces_replace":["domain_name","vpc_options"],"cfn_aliases":{"cluster_config":"ElasticsearchClusterConfig","encrypt_at_rest.0.enabled":"EncryptionAtRestOptions.Enabled","vpc_options":"VPCOptions"}}
aws_elasticsearch_domain_policy	{"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"The grants and denials of the domain are gone","security":[{"attr":"access_policies","op":"public","severity":0.92},{"attr":"access_policies","op":"widen","severity":0.4}],"forces_replace":["domain_name"]}
aws_elb	{"cfn":"AWS::ElasticLoadBalancing::LoadBalancer","category":"lb_edge","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"The entry point and its DNS name are gone","disruptive":[{"attr":"listener","op":"changes","severity":0.4},{"attr":"instances","op":"changes","severity":0.3},{"attr":"subnets","op":"changes","severity":0.3}],"security":[{"attr":"listener","op":"changes","severity":0.1}],"forces_replace":["name","name_prefix","internal"],"cfn_aliases":{"internal":"Scheme","listener":"Listeners","name":"LoadBalancerName","name_prefix":null}}
aws_emr_cluster	{"cfn":"AWS::EMR::Cluster","category":"compute","state":"user_data","data":0.5,"outage":0.5,"on_delete":"Data in HDFS and running steps are gone","mitigates":[{"attr":"termination_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"termination_protection","op":"becomes","value":false,"severity":0.45}],"disruptive":[{"attr":"core_instance_group","op":"changes","severity":0.2}],"forces_replace":["name","release_label","applications"],"cfn_aliases":{"core_instance_group":"Instances.CoreInstanceGroup","termination_protection":"Instances.TerminationProtected"}}
aws_flow_log	{"cfn":"AWS::EC2::FlowLog","category":"observability","state":"config","data":0.05,"outage":0,"on_delete":"Network audit records stop","security":[{"attr":"traffic_type","op":"becomes","value":"REJECT","severity":0.35},{"attr":"traffic_type","op":"becomes","value":"ACCEPT","severity":0.3},{"attr":"log_destination","op":"changes","severity":0.3},{"on":"delete","severity":0.45}],"forces_replace":["vpc_id","subnet_id","eni_id","log_destination","traffic_type"],"cfn_aliases":{"eni_id":"ResourceId","subnet_id":"ResourceId","vpc_id":"ResourceId"}}
aws_fsx_lustre_file_system	{"cfn":"AWS::FSx::FileSystem","category":"data_store","state":"user_data","data":0.8,"outage":0.6,"on_delete":"The file system is gone; only a backup stays, where one is taken","mitigates":[{"attr":"skip_final_backup","op":"eq","value":false,"factor":0.6}],"protection":[{"attr":"skip_final_backup","op":"becomes","value":true,"severity":0.5},{"attr":"automatic_backup_retention_days","op":"becomes","value":0,"severity":0.6}],"disruptive":[{"attr":"per_unit_storage_throughput","op":"changes","severity":0.3}],"forces_replace":["subnet_ids","deployment_type","kms_key_id"],"cfn_aliases":{"automatic_backup_retention_days":"LustreConfiguration.AutomaticBackupRetentionDays","deployment_type":"LustreConfiguration.DeploymentType","per_unit_storage_throughput":"LustreConfiguration.PerUnitStorageThroughput","skip_final_backup":null}}
aws_fsx_windows_file_system	{"cfn":"AWS::FSx::FileSystem","category":"data_store","state":"user_data","data":0.9,"outage":0.65,"on_delete":"The file shares are gone; only a backup stays, where one is taken","mitigates":[{"attr":"skip_final_backup","op":"eq","value":false,"factor":0.6}],"protection":[{"attr":"skip_final_backup","op":"becomes","value":true,"severity":0.5},{"attr":"automatic_backup_retention_days","op":"becomes","value":0,"severity":0.6}],"disruptive":[{"attr":"throughput_capacity","op":"changes","severity":0.2}],"forces_replace":["subnet_ids","deployment_type","kms_key_id","active_directory_id"],"cfn_aliases":{"active_directory_id":"WindowsConfiguration.ActiveDirectoryId","automatic_backup_retention_days":"WindowsConfiguration.AutomaticBackupRetentionDays","deployment_type":"WindowsConfiguration.DeploymentType","skip_final_backup":null,"throughput_capacity":"WindowsConfiguration.ThroughputCapacity"}}
aws_globalaccelerator_accelerator	{"cfn":"AWS::GlobalAccelerator::Accelerator","category":"lb_edge","state":"config","data":0,"outage":0.8,"identity":true,"on_delete":"Its static anycast addresses are gone","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.75}]}
aws_globalaccelerator_endpoint_group	{"cfn":"AWS::GlobalAccelerator::EndpointGroup","category":"lb_edge","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"Traffic to the region has nowhere to go","disruptive":[{"attr":"traffic_dial_percentage","op":"capacity","severity":0.6},{"attr":"endpoint_configuration","op":"shrink","severity":0.4}],"cfn_aliases":{"endpoint_configuration":"EndpointConfigurations"},"forces_replace":["listener_arn","endpoint_group_region"]}
aws_globalaccelerator_listener	{"cfn":"AWS::GlobalAccelerator::Listener","category":"lb_edge","state":"config","data":0,"outage":0.65,"unsure":true,"on_delete":"The ports stop answering","disruptive":[{"attr":"port_range","op":"changes","severity":0.4}],"cfn_aliases":{"port_range":"PortRanges"},"forces_replace":["accelerator_arn"]}
aws_glue_catalog_database	{"cfn":"AWS::Glue::Database","category":"data_store","state":"config","data":0.35,"outage":0.4,"on_delete":"The metadata of its tables is gone; the data in S3 stays","forces_replace":["name","catalog_id"],"cfn_aliases":{"name":"DatabaseName"}}
aws_glue_catalog_table	{"cfn":"AWS::Glue::Table","category":"data_store","state":"config","data":0.25,"outage":0.3,"on_delete":"The metadata of the table is gone; the data in S3 stays","disruptive":[{"attr":"storage_descriptor","op":"changes","severity":0.1}],"forces_replace":["name","database_name"],"cfn_aliases":{"storage_descriptor":"TableInput.StorageDescriptor"}}
aws_glue_crawler	{"cfn":"AWS::Glue::Crawler","category":"compute","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"New data is no longer found","forces_replace":["name"]}
aws_glue_job	{"cfn":"AWS::Glue::Job","category":"compute","state":"config","data":0.02,"outage":0.35,"on_delete":"The job no longer runs","disruptive":[{"attr":"command","op":"changes","severity":0.05}],"forces_replace":["name"]}
aws_glue_trigger	{"cfn":"AWS::Glue::Trigger","category":"compute","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Jobs that it starts no longer run","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3}],"cfn_aliases":{"enabled":null},"forces_replace":["name","type"]}
aws_guardduty_detector	{"cfn":"AWS::GuardDuty::Detector","category":"audit_security","state":"config","data":0.2,"outage":0,"on_delete":"Threat detection stops and past findings are gone","security":[{"on":"delete","severity":0.8},{"attr":"enable","op":"becomes","value":false,"severity":0.8}]}
aws_iam_access_key	{"cfn":"AWS::IAM::AccessKey","category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Whoever uses the key loses access","disruptive":[{"attr":"status","op":"becomes","value":"Inactive","severity":0.4}],"security":[{"on":"create","severity":0.35}],"forces_replace":["user"],"cfn_aliases":{"user":"UserName"}}
aws_iam_account_password_policy	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The account falls back to the default password policy of AWS","security":[{"on":"delete","severity":0.3}]}
aws_iam_group	{"cfn":"AWS::IAM::Group","category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Members lose the group's permissions","forces_replace":["name"],"cfn_aliases":{"name":"GroupName"}}
aws_iam_group_membership	{"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Its members lose the group's permissions","disruptive":[{"attr":"users","op":"shrink","severity":0.25}],"security":[{"attr":"users","op":"grow","severity":0.2}],"forces_replace":["group"]}
aws_iam_group_policy	{"cfn":"AWS::IAM::GroupPolicy","category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Members of the group lose the permissions","security":[{"attr":"policy","op":"admin","severity":0.88},{"attr":"policy","op":"widen","severity":0.5}],"cfn_aliases":{"group":"GroupName","name":"PolicyName","policy":"PolicyDocument"},"forces_replace":["group","name"]}
aws_iam_group_policy_attachment	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"Members lose the permissions","security":[{"attr":"policy_arn","op":"admin","severity":0.88}],"forces_replace":["group","policy_arn"]}
aws_iam_instance_profile	{"cfn":"AWS::IAM::InstanceProfile","category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"Instances lose their role","disruptive":[{"attr":"role","op":"changes","severity":0.3}],"forces_replace":["name"],"cfn_aliases":{"name":"InstanceProfileName","role":"Roles"}}
aws_iam_openid_connect_provider	{"cfn":"AWS::IAM::OIDCProvider","category":"identity","state":"config","data":0,"outage":0.6,"on_delete":"CI or cluster workloads can no longer assume roles","disruptive":[{"attr":"client_id_list","op":"changes","severity":0.3},{"attr":"thumbprint_list","op":"changes","severity":0.2}],"security":[{"attr":"client_id_list","op":"grow","severity":0.4},{"on":"create","severity":0.2}],"forces_replace":["url"]}
aws_iam_policy	{"cfn":"AWS::IAM::ManagedPolicy","category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Principals lose the permissions","security":[{"attr":"policy","op":"admin","severity":0.88},{"attr":"policy","op":"widen","severity":0.5}],"forces_replace":["name","name_prefix","path","description"],"cfn_aliases":{"name":"ManagedPolicyName","name_prefix":null,"policy":"PolicyDocument"}}
aws_iam_policy_attachment	{"category":"identity","state":"config","data":0,"outage":0.5,"on_delete":"The attachment is exclusive: every other attachment of the policy is removed too","disruptive":[{"attr":"roles","op":"shrink","severity":0.55},{"attr":"groups","op":"shrink","severity":0.42},{"attr":"users","op":"shrink","severity":0.3}],"security":[{"attr":"policy_arn","op":"admin","severity":0.88},{"on":"create","severity":0.3}],"forces_replace":["name","policy_arn"]}
aws_iam_role	{"cfn":"AWS::IAM::Role","category":"identity","state":"config","data":0,"outage":0.55,"identity":true,"on_delete":"Workloads that assume it lose access; trust in its unique id stays broken even if it is created again","disruptive":[{"attr":"managed_policy_arns","op":"shrink","severity":0.25},{"attr":"max_session_duration","op":"changes","severity":0.02}],"security":[{"attr":"max_session_duration","op":"up","severity":0.25},{"attr":"permissions_boundary","op":"becomes","value":"arn:aws:iam::aws:policy/AdministratorAccess","severity":0.7},{"attr":"permissions_boundary","op":"becomes","value":"arn:aws:iam::aws:policy/PowerUserAccess","severity":0.4},{"attr":"assume_role_policy","op":"public","severity":0.9},{"attr":"assume_role_policy","op":"widen","severity":0.55},{"attr":"permissions_boundary","op":"gone","severity":0.8},{"attr":"managed_policy_arns","op":"admin","severity":0.88}],"forces_replace":["name","name_prefix","path"],"cfn_aliases":{"assume_role_policy":"AssumeRolePolicyDocument","name":"RoleName","name_prefix":null}}
aws_iam_role_policy	{"cfn":"AWS::IAM::RolePolicy","category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The role loses the inline permissions","security":[{"attr":"policy","op":"admin","severity":0.88},{"attr":"policy","op":"widen","severity":0.5}],"forces_replace":["name","role","name_prefix"],"cfn_aliases":{"name":"PolicyName","name_prefix":null,"policy":"PolicyDocument","role":"RoleName"}}
aws_iam_role_policy_attachment	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The role loses the permissions","security":[{"attr":"policy_arn","op":"admin","severity":0.88},{"on":"create","severity":0.1}],"forces_replace":["role","policy_arn"]}
aws_iam_saml_provider	{"cfn":"AWS::IAM::SAMLProvider","category":"identity","state":"config","data":0,"outage":0.7,"on_delete":"Staff single sign-on to the account stops","disruptive":[{"attr":"saml_metadata_document","op":"changes","severity":0.3}],"security":[{"on":"create","severity":0.4},{"attr":"saml_metadata_document","op":"eases","severity":0.6}],"forces_replace":["name"]}
aws_iam_user	{"cfn":"AWS::IAM::User","category":"identity","state":"config","data":0.05,"outage":0.45,"on_delete":"The user's keys stop working","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.9}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.1}],"security":[{"attr":"permissions_boundary","op":"becomes","value":"arn:aws:iam::aws:policy/AdministratorAccess","severity":0.7},{"attr":"permissions_boundary","op":"becomes","value":"arn:aws:iam::aws:policy/PowerUserAccess","severity":0.4},{"on":"create","severity":0.25},{"attr":"permissions_boundary","op":"gone","severity":0.8}],"forces_replace":["name"],"cfn_aliases":{"force_destroy":null,"name":"UserName"}}
aws_iam_user_group_membership	{"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The user loses the permissions of the groups","disruptive":[{"attr":"groups","op":"shrink","severity":0.25}],"security":[{"attr":"groups","op":"grow","severity":0.2},{"on":"create","severity":0.15}],"forces_replace":["user"]}
aws_iam_user_login_profile	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The user can no longer sign in to the console","security":[{"on":"create","severity":0.3}],"forces_replace":["user"]}
aws_iam_user_policy	{"cfn":"AWS::IAM::UserPolicy","category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The user loses the permissions","security":[{"attr":"policy","op":"admin","severity":0.88},{"attr":"policy","op":"widen","severity":0.5}],"forces_replace":["name","user"],"cfn_aliases":{"name":"PolicyName","policy":"PolicyDocument","user":"UserName"}}
aws_iam_user_policy_attachment	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The user loses the permissions","security":[{"attr":"policy_arn","op":"admin","severity":0.88},{"on":"create","severity":0.15}],"forces_replace":["user","policy_arn"]}
aws_identitystore_group	{"cfn":"AWS::IdentityStore::Group","category":"identity","state":"config","data":0,"outage":0.4,"identity":true,"unsure":true,"on_delete":"Its members lose the access that it gives","forces_replace":["identity_store_id"]}
aws_identitystore_group_membership	{"cfn":"AWS::IdentityStore::GroupMembership","category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The person loses the access of the group","security":[{"on":"create","severity":0.22}],"forces_replace":["group_id","member_id"]}
aws_inspector2_enabler	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Vulnerability scanning stops","security":[{"on":"delete","severity":0.5},{"attr":"resource_types","op":"shrink","severity":0.35}],"forces_replace":["account_ids"]}
aws_instance	{"cfn":"AWS::EC2::Instance","category":"compute","state":"user_data","data":0.25,"outage":0.42,"identity":true,"on_delete":"Its instance store and the disks that end with it are gone, and its addresses change","mitigates":[{"attr":"disable_api_termination","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"disable_api_termination","op":"becomes","value":false,"severity":0.35}],"disruptive":[{"attr":"instance_type","op":"changes","severity":0.4},{"attr":"user_data","op":"changes","severity":0.3},{"attr":"vpc_security_group_ids","op":"changes","severity":0.15},{"attr":"iam_instance_profile","op":"changes","severity":0.1},{"attr":"source_dest_check","op":"changes","severity":0.2}],"security":[{"attr":"associate_public_ip_address","op":"becomes","value":true,"severity":0.5},{"attr":"metadata_options.0.http_tokens","op":"becomes","value":"optional","severity":0.35}],"forces_replace":["ami","subnet_id","availability_zone","key_name","associate_public_ip_address","tenancy","user_data_replace_on_change"],"cfn_aliases":{"ami":"ImageId","associate_public_ip_address":"NetworkInterfaces.0.AssociatePublicIpAddress","user_data_replace_on_change":null,"vpc_security_group_ids":"SecurityGroupIds"}}
aws_internet_gateway	{"cfn":"AWS::EC2::InternetGateway","category":"network","state":"config","data":0,"outage":0.75,"on_delete":"Public subnets lose the internet","disruptive":[{"attr":"vpc_id","op":"changes","severity":0.7}],"cfn_aliases":{"vpc_id":null}}
aws_internet_gateway_attachment	{"cfn":"AWS::EC2::VPCGatewayAttachment","category":"network","state":"config","data":0,"outage":0.75,"on_delete":"The VPC loses its internet gateway","forces_replace":["internet_gateway_id","vpc_id"]}
aws_iot_policy	{"cfn":"AWS::IoT::Policy","category":"identity","state":"config","data":0,"outage":0.5,"on_delete":"Devices whose certificates have it are refused","security":[{"attr":"policy","op":"admin","severity":0.7},{"attr":"policy","op":"widen","severity":0.55}],"forces_replace":["name"],"cfn_aliases":{"name":"PolicyName","policy":"PolicyDocument"}}
aws_key_pair	{"cfn":"AWS::EC2::KeyPair","category":"secret_key","state":"config","data":0,"outage":0.1,"on_delete":"New instances cannot start with the key; running ones keep it","security":[{"attr":"public_key","op":"changes","severity":0.3}],"forces_replace":["key_name","public_key"],"cfn_aliases":{"public_key":"PublicKeyMaterial"}}
aws_kinesis_firehose_delivery_stream	{"cfn":"AWS::KinesisFirehose::DeliveryStream","category":"messaging","state":"config","data":0.2,"outage":0.5,"on_delete":"Delivery stops, and buffered records may be lost","forces_replace":["name","destination"],"cfn_aliases":{"destination":null,"name":"DeliveryStreamName"}}
aws_kinesis_stream	{"cfn":"AWS::Kinesis::Stream","category":"messaging","state":"user_data","data":0.6,"outage":0.65,"identity":true,"on_delete":"Records within the retention window are gone, and producers fail","protection":[{"attr":"retention_period","op":"down","severity":0.35}],"disruptive":[{"attr":"shard_count","op":"capacity","severity":0.55}],"security":[{"attr":"encryption_type","op":"becomes","value":"NONE","severity":0.4}],"forces_replace":["name"],"cfn_aliases":{"encryption_type":"StreamEncryption.EncryptionType","retention_period":"RetentionPeriodHours"}}
aws_kms_alias	{"cfn":"AWS::KMS::Alias","category":"secret_key","state":"config","data":0,"outage":0.35,"on_delete":"Callers that use the alias fail","disruptive":[{"attr":"target_key_id","op":"changes","severity":0.4}],"forces_replace":["name","name_prefix"],"cfn_aliases":{"name":"AliasName","name_prefix":null}}
aws_kms_external_key	{"category":"secret_key","state":"user_data","data":0.95,"outage":0.8,"on_delete":"What it encrypts cannot be read any more, unless the same material is imported again in time","protection":[{"attr":"valid_to","op":"changes","severity":0.6},{"attr":"enabled","op":"becomes","value":false,"severity":0.6},{"attr":"deletion_window_in_days","op":"down","severity":0.3}],"forces_replace":["key_material_base64","multi_region"]}
aws_kms_key	{"cfn":"AWS::KMS::Key","category":"secret_key","state":"user_data","data":0.95,"outage":0.75,"identity":true,"on_delete":"The key is unusable at once and deleted after its window; whatever it encrypts becomes unreadable for good","mitigates":[{"attr":"deletion_window_in_days","op":"ge","value":14,"factor":0.85}],"protection":[{"attr":"deletion_window_in_days","op":"down","severity":0.3},{"attr":"enable_key_rotation","op":"becomes","value":false,"severity":0.2},{"attr":"is_enabled","op":"becomes","value":false,"severity":0.85}],"security":[{"attr":"policy","op":"public","severity":0.92},{"attr":"policy","op":"widen","severity":0.45},{"attr":"bypass_policy_lockout_safety_check","op":"becomes","value":true,"severity":0.4}],"forces_replace":["customer_master_key_spec","key_usage","multi_region","custom_key_store_id"],"cfn_aliases":{"custom_key_store_id":null,"customer_master_key_spec":null,"deletion_window_in_days":"PendingWindowInDays","is_enabled":"Enabled","policy":"KeyPolicy"}}
aws_kms_key_policy	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The key falls back to the default policy, unless \`bypass_policy_lockout_safety_check\` is true","security":[{"attr":"policy","op":"public","severity":0.92},{"attr":"policy","op":"widen","severity":0.45}],"forces_replace":["key_id"]}
aws_kms_replica_key	{"cfn":"AWS::KMS::ReplicaKey","category":"secret_key","state":"user_data","data":0.6,"outage":0.6,"unsure":true,"on_delete":"The regional replica is scheduled for deletion","protection":[{"attr":"enabled","op":"becomes","value":false,"severity":0.6}],"security":[{"attr":"policy","op":"public","severity":0.92}],"forces_replace":["primary_key_arn"],"cfn_aliases":{"policy":"KeyPolicy"}}
aws_lambda_alias	{"cfn":"AWS::Lambda::Alias","category":"compute","state":"config","data":0,"outage":0.45,"on_delete":"Callers of the alias fail","disruptive":[{"attr":"function_version","op":"changes","severity":0.05},{"attr":"routing_config","op":"changes","severity":0.05}],"forces_replace":["function_name","name"]}
aws_lambda_event_source_mapping	{"cfn":"AWS::Lambda::EventSourceMapping","category":"messaging","state":"config","data":0.05,"outage":0.4,"on_delete":"The queue or stream is no longer consumed","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.45},{"attr":"batch_size","op":"changes","severity":0.05},{"attr":"starting_position","op":"changes","severity":0.2}],"forces_replace":["event_source_arn"]}
aws_lambda_function	{"cfn":"AWS::Lambda::Function","category":"compute","state":"config","data":0,"outage":0.4,"on_delete":"Invocations of the function fail","mitigates":[{"attr":"skip_destroy","op":"eq","value":true,"factor":1,"note":"no data at stake; shown to the reader only"}],"disruptive":[{"attr":"reserved_concurrent_executions","op":"capacity","severity":0.7},{"attr":"runtime","op":"changes","severity":0.12},{"attr":"handler","op":"changes","severity":0.1},{"attr":"vpc_config","op":"changes","severity":0.2},{"attr":"role","op":"changes","severity":0.15},{"attr":"memory_size","op":"changes","severity":0.02},{"attr":"timeout","op":"changes","severity":0.02},{"attr":"image_uri","op":"changes","severity":0.04},{"attr":"source_code_hash","op":"changes","severity":0.03},{"attr":"s3_key","op":"changes","severity":0.03},{"attr":"environment","op":"changes","severity":0.06},{"attr":"layers","op":"changes","severity":0.05}],"forces_replace":["function_name","package_type"],"cfn_aliases":{"image_uri":"Code.ImageUri","s3_key":"Code.S3Key","skip_destroy":null,"source_code_hash":"Code"}}
aws_lambda_function_event_invoke_config	{"cfn":"AWS::Lambda::EventInvokeConfig","category":"compute","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Retries and destinations of failed events fall back to defaults","forces_replace":["function_name","qualifier"]}
aws_lambda_function_url	{"cfn":"AWS::Lambda::Url","category":"api","state":"config","data":0,"outage":0.5,"identity":true,"on_delete":"The URL is gone","security":[{"attr":"authorization_type","op":"becomes","value":"NONE","severity":0.7},{"on":"create","severity":0.1}],"forces_replace":["function_name"],"cfn_aliases":{"authorization_type":"AuthType","function_name":"TargetFunctionArn"}}
aws_lambda_layer_version	{"cfn":"AWS::Lambda::LayerVersion","category":"compute","state":"ephemeral","data":0,"outage":0.05,"routine_replace":true,"on_delete":"The version can no longer be added to functions; running functions go on","mitigates":[{"attr":"skip_destroy","op":"eq","value":true,"factor":1,"note":"no data at stake; shown to the reader only"}],"forces_replace":["layer_name","filename","source_code_hash","compatible_runtimes"],"cfn_aliases":{"filename":"Content","skip_destroy":null,"source_code_hash":"Content"}}
aws_lambda_permission	{"cfn":"AWS::Lambda::Permission","category":"glue","state":"config","data":0,"outage":0.2,"routine_replace":true,"on_delete":"The caller can no longer invoke","security":[{"attr":"principal","op":"public","severity":0.75},{"attr":"function_url_auth_type","op":"becomes","value":"NONE","severity":0.6}],"forces_replace":["function_name","statement_id","principal","action","source_arn"],"cfn_aliases":{"statement_id":null}}
aws_lambda_provisioned_concurrency_config	{"category":"compute","state":"config","data":0,"outage":0.22,"on_delete":"Cold starts come back","disruptive":[{"attr":"provisioned_concurrent_executions","op":"capacity","severity":0.36}],"forces_replace":["function_name","qualifier"]}
aws_launch_configuration	{"cfn":"AWS::AutoScaling::LaunchConfiguration","category":"compute","state":"ephemeral","data":0,"outage":0.05,"routine_replace":true,"on_delete":"The API refuses while a group uses it, so nothing launches from it any more","forces_replace":["name","image_id","instance_type","user_data","security_groups","iam_instance_profile"],"cfn_aliases":{"name":"LaunchConfigurationName"}}
aws_launch_template	{"cfn":"AWS::EC2::LaunchTemplate","category":"compute","state":"config","data":0,"outage":0.25,"routine_replace":true,"on_delete":"Groups that use it cannot launch instances"}
aws_lb	{"cfn":"AWS::ElasticLoadBalancingV2::LoadBalancer","same_as":["aws_alb"],"category":"lb_edge","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"The entry point and its DNS name are gone","protection":[{"attr":"enable_deletion_protection","op":"becomes","value":false,"severity":0.55}],"disruptive":[{"attr":"internal","op":"changes","severity":0.6},{"attr":"security_groups","op":"changes","severity":0.3},{"attr":"subnets","op":"changes","severity":0.3},{"attr":"idle_timeout","op":"changes","severity":0.05}],"security":[{"attr":"access_logs.0.enabled","op":"becomes","value":false,"severity":0.25},{"attr":"drop_invalid_header_fields","op":"becomes","value":false,"severity":0.1},{"attr":"desync_mitigation_mode","op":"becomes","value":"monitor","severity":0.42}],"forces_replace":["name","name_prefix","internal","load_balancer_type"],"cfn_aliases":{"access_logs.0.enabled":"LoadBalancerAttributes[access_logs.s3.enabled]","drop_invalid_header_fields":"LoadBalancerAttributes[routing.http.drop_invalid_header_fields.enabled]","desync_mitigation_mode":"LoadBalancerAttributes[routing.http.desync_mitigation_mode]","enable_deletion_protection":"LoadBalancerAttributes[deletion_protection.enabled]","idle_timeout":"LoadBalancerAttributes[idle_timeout.timeout_seconds]","internal":"Scheme","load_balancer_type":"Type","name_prefix":null}}
aws_lb_listener	{"cfn":"AWS::ElasticLoadBalancingV2::Listener","same_as":["aws_alb_listener"],"category":"lb_edge","state":"config","data":0,"outage":0.6,"on_delete":"The port stops answering","disruptive":[{"attr":"default_action","op":"changes","severity":0.35},{"attr":"certificate_arn","op":"changes","severity":0.1},{"attr":"port","op":"changes","severity":0.6},{"attr":"protocol","op":"changes","severity":0.5}],"security":[{"attr":"ssl_policy","op":"down","severity":0.25},{"attr":"ssl_policy","op":"changes","severity":0.1},{"attr":"protocol","op":"becomes","value":"HTTP","severity":0.45}],"forces_replace":["load_balancer_arn"],"cfn_aliases":{"certificate_arn":"Certificates","default_action":"DefaultActions"}}
aws_lb_listener_certificate	{"cfn":"AWS::ElasticLoadBalancingV2::ListenerCertificate","category":"lb_edge","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Hosts of the certificate answer with the wrong one","cfn_aliases":{"certificate_arn":"Certificates"},"forces_replace":["certificate_arn","listener_arn"]}
aws_lb_listener_rule	{"cfn":"AWS::ElasticLoadBalancingV2::ListenerRule","same_as":["aws_alb_listener_rule"],"category":"lb_edge","state":"config","data":0,"outage":0.4,"on_delete":"Requests fall through to the default action","disruptive":[{"attr":"condition","op":"changes","severity":0.25},{"attr":"action","op":"changes","severity":0.3},{"attr":"priority","op":"changes","severity":0.1}],"forces_replace":["listener_arn"],"cfn_aliases":{"action":"Actions","condition":"Conditions"}}
aws_lb_target_group	{"cfn":"AWS::ElasticLoadBalancingV2::TargetGroup","same_as":["aws_alb_target_group"],"category":"lb_edge","state":"config","data":0,"outage":0.5,"on_delete":"Traffic has nowhere to go; the API refuses while a listener uses it","disruptive":[{"attr":"health_check","op":"changes","severity":0.1},{"attr":"deregistration_delay","op":"changes","severity":0.02},{"attr":"deregistration_delay","op":"becomes","value":"0","severity":0.22}],"forces_replace":["name","name_prefix","port","protocol","vpc_id","target_type"],"cfn_aliases":{"deregistration_delay":"TargetGroupAttributes[deregistration_delay.timeout_seconds]","health_check":"HealthCheckPath","name_prefix":null}}
aws_lb_target_group_attachment	{"same_as":["aws_alb_target_group_attachment"],"category":"lb_edge","state":"config","data":0,"outage":0.2,"on_delete":"One target leaves the group","forces_replace":["target_group_arn","target_id","port"]}
aws_main_route_table_association	{"category":"network","state":"config","data":0,"outage":0.5,"on_delete":"Subnets without a table of their own fall back to the VPC's first one","disruptive":[{"attr":"route_table_id","op":"changes","severity":0.5}]}
aws_memorydb_cluster	{"cfn":"AWS::MemoryDB::Cluster","category":"data_store","state":"user_data","data":0.9,"outage":0.7,"identity":true,"unsure":true,"on_delete":"The durable in-memory database is gone","mitigates":[{"attr":"final_snapshot_name","op":"set","factor":0.6}],"protection":[{"attr":"snapshot_retention_limit","op":"becomes","value":0,"severity":0.6}],"disruptive":[{"attr":"node_type","op":"changes","severity":0.35},{"attr":"engine_version","op":"changes","severity":0.42}],"security":[{"attr":"acl_name","op":"becomes","value":"open-access","severity":0.6},{"attr":"acl_name","op":"changes","severity":0.25},{"attr":"tls_enabled","op":"becomes","value":false,"severity":0.5}],"forces_replace":["name","subnet_group_name"],"cfn_aliases":{"acl_name":"ACLName","name":"ClusterName","tls_enabled":"TLSEnabled"}}
aws_mq_broker	{"cfn":"AWS::AmazonMQ::Broker","category":"messaging","state":"user_data","data":0.7,"outage":0.65,"identity":true,"on_delete":"Queued messages are gone","disruptive":[{"attr":"host_instance_type","op":"changes","severity":0.4},{"attr":"engine_version","op":"changes","severity":0.4},{"attr":"apply_immediately","op":"changes","severity":0.1}],"security":[{"attr":"publicly_accessible","op":"becomes","value":true,"severity":0.9}],"forces_replace":["broker_name","engine_type","deployment_mode","subnet_ids","publicly_accessible"],"cfn_aliases":{"apply_immediately":null}}
aws_msk_cluster	{"cfn":"AWS::MSK::Cluster","category":"data_store","state":"user_data","data":0.85,"outage":0.75,"identity":true,"on_delete":"Kafka topics and offsets are gone","disruptive":[{"attr":"kafka_version","op":"changes","severity":0.42},{"attr":"number_of_broker_nodes","op":"changes","severity":0.3},{"attr":"configuration_info","op":"changes","severity":0.25},{"attr":"broker_node_group_info.0.instance_type","op":"changes","severity":0.4},{"attr":"broker_node_group_info.0.connectivity_info","op":"changes","severity":0.3}],"security":[{"attr":"client_authentication","op":"changes","severity":0.3},{"attr":"broker_node_group_info.0.connectivity_info.0.public_access.0.type","op":"becomes","value":"SERVICE_PROVIDED_EIPS","severity":0.7},{"attr":"client_authentication.0.unauthenticated","op":"becomes","value":true,"severity":0.7}],"forces_replace":["cluster_name","encryption_info"]}
aws_nat_gateway	{"cfn":"AWS::EC2::NatGateway","category":"network","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"Private subnets lose outbound access","forces_replace":["subnet_id","allocation_id","connectivity_type"]}
aws_neptune_cluster	{"cfn":"AWS::Neptune::DBCluster","category":"data_store","state":"user_data","data":0.95,"outage":0.75,"identity":true,"on_delete":"The graph database is gone; only a final or manual snapshot stays","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6},{"attr":"skip_final_snapshot","op":"eq","value":false,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7},{"attr":"skip_final_snapshot","op":"becomes","value":true,"severity":0.55},{"attr":"backup_retention_period","op":"down","severity":0.4}],"disruptive":[{"attr":"engine_version","op":"changes","severity":0.45}],"forces_replace":["cluster_identifier","kms_key_arn","storage_encrypted","snapshot_identifier","availability_zones"],"cfn_aliases":{"cluster_identifier":"DBClusterIdentifier","kms_key_arn":"KmsKeyId","skip_final_snapshot":null}}
aws_neptune_cluster_instance	{"cfn":"AWS::Neptune::DBInstance","category":"compute","state":"config","data":0.05,"outage":0.45,"on_delete":"A node of the cluster goes; the data stays in the cluster volume","disruptive":[{"attr":"instance_class","op":"changes","severity":0.42},{"attr":"engine_version","op":"changes","severity":0.4}],"security":[{"attr":"publicly_accessible","op":"becomes","value":true,"severity":0.9}],"forces_replace":["identifier","cluster_identifier","engine"],"cfn_aliases":{"cluster_identifier":"DBClusterIdentifier","engine":null,"engine_version":null,"identifier":"DBInstanceIdentifier","instance_class":"DBInstanceClass"}}
aws_neptune_cluster_snapshot	{"category":"backup","state":"user_data","data":0.85,"outage":0,"unsure":true,"on_delete":"A manual recovery point of a cluster is gone","forces_replace":["db_cluster_identifier","db_cluster_snapshot_identifier"]}
aws_network_acl	{"cfn":"AWS::EC2::NetworkAcl","category":"network","state":"config","data":0,"outage":0.4,"on_delete":"Subnets fall back to the default ACL","disruptive":[{"attr":"ingress","op":"changes","severity":0.25},{"attr":"egress","op":"changes","severity":0.25}],"security":[{"attr":"ingress","op":"open","severity":0.35}],"forces_replace":["vpc_id"],"cfn_aliases":{"egress":null,"ingress":null}}
aws_network_acl_rule	{"cfn":"AWS::EC2::NetworkAclEntry","category":"network","state":"config","data":0,"outage":0.3,"on_delete":"The rule no longer holds: what it allowed is dropped, what it denied may pass","disruptive":[{"attr":"rule_action","op":"becomes","value":"deny","severity":0.5}],"security":[{"on":"delete","severity":0.25,"when":{"attr":"rule_action","is":["deny"]}},{"attr":"cidr_block","op":"open","severity":0.35},{"attr":"ipv6_cidr_block","op":"open","severity":0.35}],"forces_replace":["network_acl_id","rule_number","egress"]}
aws_network_interface	{"cfn":"AWS::EC2::NetworkInterface","category":"network","state":"config","data":0,"outage":0.45,"identity":true,"on_delete":"The interface and its private addresses are gone","disruptive":[{"attr":"security_groups","op":"changes","severity":0.15},{"attr":"private_ips","op":"shrink","severity":0.3}],"forces_replace":["subnet_id"],"cfn_aliases":{"private_ips":"PrivateIpAddresses","security_groups":"GroupSet"}}
aws_network_interface_attachment	{"cfn":"AWS::EC2::NetworkInterfaceAttachment","category":"network","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"The interface is detached from a running instance","forces_replace":["instance_id","network_interface_id","device_index"]}
aws_networkfirewall_firewall	{"cfn":"AWS::NetworkFirewall::Firewall","category":"audit_security","state":"config","data":0,"outage":0.7,"on_delete":"Routed traffic stops or passes unfiltered","mitigates":[{"attr":"delete_protection","op":"eq","value":true,"factor":1,"note":"no data at stake; shown to the reader only"}],"protection":[{"attr":"delete_protection","op":"becomes","value":false,"severity":0.55}],"disruptive":[{"attr":"firewall_policy_arn","op":"changes","severity":0.3}],"security":[{"on":"delete","severity":0.5}],"forces_replace":["name","vpc_id"],"cfn_aliases":{"name":"FirewallName"}}
aws_networkfirewall_rule_group	{"cfn":"AWS::NetworkFirewall::RuleGroup","category":"audit_security","state":"config","data":0,"outage":0.3,"on_delete":"Its rules no longer hold: what they turned away gets through","security":[{"on":"delete","severity":0.5},{"attr":"rule_group.0.rules_source.0.rules_source_list.0.targets","op":"shrink","severity":0.3,"when":{"attr":"rule_group.0.rules_source.0.rules_source_list.0.generated_rules_type","is":["DENYLIST","REJECTLIST","ALERTLIST"]}}],"forces_replace":["name","type"],"cfn_aliases":{"name":"RuleGroupName","rule_group.0.rules_source.0.rules_source_list.0":"RuleGroup.RulesSource.RulesSourceList"}}
aws_opensearch_domain	{"cfn":"AWS::OpenSearchService::Domain","category":"data_store","state":"user_data","data":0.85,"outage":0.65,"identity":true,"on_delete":"The indices are gone, and automated snapshots go with the domain","disruptive":[{"attr":"engine_version","op":"changes","severity":0.4},{"attr":"advanced_options","op":"changes","severity":0.2},{"attr":"cluster_config.0.instance_type","op":"changes","severity":0.3},{"attr":"cluster_config.0.instance_count","op":"down","severity":0.35},{"attr":"cluster_config.0.dedicated_master_enabled","op":"becomes","value":false,"severity":0.35},{"attr":"cluster_config.0.zone_awareness_enabled","op":"becomes","value":false,"severity":0.35},{"attr":"cluster_config","op":"changes","severity":0.1},{"attr":"ebs_options.0.volume_size","op":"down","severity":0.3},{"attr":"ebs_options","op":"changes","severity":0.08}],"security":[{"attr":"access_policies","op":"public","severity":0.92},{"attr":"encrypt_at_rest.0.enabled","op":"becomes","value":false,"severity":0.6},{"attr":"node_to_node_encryption.0.enabled","op":"becomes","value":false,"severity":0.4},{"attr":"domain_endpoint_options.0.enforce_https","op":"becomes","value":false,"severity":0.4}],"forces_replace":["domain_name","vpc_options"],"cfn_aliases":{"domain_endpoint_options.0.enforce_https":"DomainEndpointOptions.EnforceHTTPS","ebs_options":"EBSOptions","encrypt_at_rest.0.enabled":"EncryptionAtRestOptions.Enabled","node_to_node_encryption.0.enabled":"NodeToNodeEncryptionOptions.Enabled","vpc_options":"VPCOptions"}}
aws_opensearch_domain_policy	{"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"The grants and denials of the domain are gone","security":[{"attr":"access_policies","op":"public","severity":0.92},{"attr":"access_policies","op":"widen","severity":0.4}],"forces_replace":["domain_name"]}
aws_organizations_account	{"cfn":"AWS::Organizations::Account","category":"org","state":"user_data","data":0.97,"outage":0.9,"env_root":true,"identity":true,"on_delete":"The account leaves the organization, or is closed with everything in it","mitigates":[{"attr":"close_on_deletion","op":"eq","value":false,"factor":0.6}],"protection":[{"attr":"close_on_deletion","op":"becomes","value":true,"severity":0.6}],"disruptive":[{"attr":"parent_id","op":"changes","severity":0.3}],"forces_replace":["email","iam_user_access_to_billing"],"cfn_aliases":{"close_on_deletion":null,"iam_user_access_to_billing":null,"parent_id":"ParentIds"}}
aws_organizations_delegated_administrator	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The account no longer administers the service for the organization","security":[{"on":"create","severity":0.22},{"on":"create","severity":0.6,"when":{"attr":"service_principal","is":["sso.amazonaws.com","iam.amazonaws.com","member.org.stacksets.cloudformation.amazonaws.com"]}}],"forces_replace":["account_id","service_principal"]}
aws_organizations_organizational_unit	{"cfn":"AWS::Organizations::OrganizationalUnit","category":"org","state":"config","data":0,"outage":0.4,"on_delete":"The unit is gone with the policies attached to it; the API refuses while it has accounts","security":[{"on":"delete","severity":0.4}],"forces_replace":["parent_id"]}
aws_organizations_policy	{"cfn":"AWS::Organizations::Policy","category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"The guardrail policy is gone","security":[{"on":"delete","severity":0.85},{"attr":"content","op":"widen","severity":0.75}],"forces_replace":["type"]}
aws_organizations_policy_attachment	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"The guardrail no longer applies to the target","security":[{"on":"create","severity":0.22},{"on":"delete","severity":0.85}],"forces_replace":["policy_id","target_id"]}
aws_pipes_pipe	{"cfn":"AWS::Pipes::Pipe","category":"messaging","state":"config","data":0.05,"outage":0.4,"unsure":true,"on_delete":"The source is no longer consumed","disruptive":[{"attr":"desired_state","op":"becomes","value":"STOPPED","severity":0.45},{"attr":"target","op":"changes","severity":0.3}],"forces_replace":["name","source"]}
aws_quicksight_data_set	{"cfn":"AWS::QuickSight::DataSet","category":"glue","state":"config","data":0.2,"outage":0.2,"unsure":true,"on_delete":"Dashboards that use it break","forces_replace":["data_set_id"]}
aws_ram_principal_association	{"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"The account loses the shared resources","security":[{"on":"create","severity":0.2}],"forces_replace":["principal","resource_share_arn"]}
aws_ram_resource_share	{"cfn":"AWS::RAM::ResourceShare","category":"identity","state":"config","data":0,"outage":0.5,"identity":true,"unsure":true,"on_delete":"Other accounts lose the shared resources","security":[{"attr":"allow_external_principals","op":"becomes","value":true,"severity":0.4}]}
aws_rds_cluster	{"cfn":"AWS::RDS::DBCluster","category":"data_store","state":"user_data","data":0.97,"outage":0.8,"identity":true,"on_delete":"The cluster volume with every database on it is gone, and automated backups may go with it; only a final or manual snapshot stays","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6},{"attr":"skip_final_snapshot","op":"eq","value":false,"factor":0.6},{"attr":"delete_automated_backups","op":"eq","value":false,"factor":0.75}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7},{"attr":"skip_final_snapshot","op":"becomes","value":true,"severity":0.55},{"attr":"backup_retention_period","op":"down","severity":0.4},{"attr":"backtrack_window","op":"becomes","value":0,"severity":0.3},{"attr":"delete_automated_backups","op":"becomes","value":true,"severity":0.35}],"disruptive":[{"attr":"engine_version","op":"changes","severity":0.45},{"attr":"db_cluster_parameter_group_name","op":"changes","severity":0.3},{"attr":"port","op":"changes","severity":0.6},{"attr":"master_password","op":"changes","severity":0.3},{"attr":"vpc_security_group_ids","op":"changes","severity":0.25},{"attr":"serverlessv2_scaling_configuration.0.max_capacity","op":"capacity","severity":0.5}],"security":[{"attr":"iam_database_authentication_enabled","op":"becomes","value":false,"severity":0.2},{"attr":"enable_http_endpoint","op":"becomes","value":true,"severity":0.25}],"forces_replace":["availability_zones","cluster_identifier","cluster_identifier_prefix","database_name","db_subnet_group_name","engine","engine_mode","kms_key_id","master_username","snapshot_identifier","storage_encrypted","restore_to_point_in_time"],"cfn_aliases":{"cluster_identifier":"DBClusterIdentifier","cluster_identifier_prefix":null,"db_cluster_parameter_group_name":"DBClusterParameterGroupName","db_subnet_group_name":"DBSubnetGroupName","iam_database_authentication_enabled":"EnableIAMDatabaseAuthentication","master_password":"MasterUserPassword","restore_to_point_in_time":"RestoreToTime","serverlessv2_scaling_configuration":"ServerlessV2ScalingConfiguration","skip_final_snapshot":null}}
aws_rds_cluster_instance	{"cfn":"AWS::RDS::DBInstance","category":"compute","state":"config","data":0.05,"outage":0.5,"identity":true,"on_delete":"A node of the cluster goes; the data stays in the cluster volume, but without its last writer the database stops","disruptive":[{"attr":"instance_class","op":"changes","severity":0.4},{"attr":"promotion_tier","op":"changes","severity":0.05},{"attr":"engine_version","op":"changes","severity":0.4}],"security":[{"attr":"publicly_accessible","op":"becomes","value":true,"severity":0.92}],"forces_replace":["identifier","engine","cluster_identifier","availability_zone"],"cfn_aliases":{"cluster_identifier":"DBClusterIdentifier","identifier":"DBInstanceIdentifier","instance_class":"DBInstanceClass"}}
aws_rds_cluster_parameter_group	{"cfn":"AWS::RDS::DBClusterParameterGroup","category":"glue","state":"config","data":0,"outage":0.15,"on_delete":"Its settings are gone; the API refuses while a cluster uses it","disruptive":[{"attr":"parameter","op":"changes","severity":0.15}],"forces_replace":["name","family"],"cfn_aliases":{"name":"DBClusterParameterGroupName","parameter":"Parameters"}}
aws_rds_global_cluster	{"cfn":"AWS::RDS::GlobalCluster","category":"data_store","state":"config","data":0.3,"outage":0.6,"on_delete":"Global replication is dismantled; member clusters remain","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.5}],"disruptive":[{"attr":"engine_version","op":"changes","severity":0.45}],"forces_replace":["storage_encrypted"]}
aws_redshift_cluster	{"cfn":"AWS::Redshift::Cluster","category":"data_store","state":"user_data","data":0.95,"outage":0.7,"identity":true,"on_delete":"The warehouse is gone; only a final or manual snapshot stays","mitigates":[{"attr":"skip_final_snapshot","op":"eq","value":false,"factor":0.6}],"protection":[{"attr":"skip_final_snapshot","op":"becomes","value":true,"severity":0.55},{"attr":"automated_snapshot_retention_period","op":"becomes","value":0,"severity":0.7},{"attr":"automated_snapshot_retention_period","op":"down","severity":0.35}],"disruptive":[{"attr":"node_type","op":"changes","severity":0.4},{"attr":"number_of_nodes","op":"changes","severity":0.4},{"attr":"cluster_version","op":"changes","severity":0.4},{"attr":"encrypted","op":"changes","severity":0.4}],"security":[{"attr":"publicly_accessible","op":"becomes","value":true,"severity":0.92},{"attr":"encrypted","op":"becomes","value":false,"severity":0.6}],"forces_replace":["cluster_identifier","master_username","database_name","cluster_subnet_group_name","snapshot_identifier"],"cfn_aliases":{"database_name":"DBName","skip_final_snapshot":null}}
aws_redshift_subnet_group	{"cfn":"AWS::Redshift::ClusterSubnetGroup","category":"network","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"New clusters have no subnets to start in; the API refuses while a cluster uses it","disruptive":[{"attr":"subnet_ids","op":"changes","severity":0.15}],"cfn_aliases":{"name":null},"forces_replace":["name"]}
aws_redshiftserverless_namespace	{"cfn":"AWS::RedshiftServerless::Namespace","category":"data_store","state":"user_data","data":0.9,"outage":0.6,"unsure":true,"on_delete":"The databases of the serverless warehouse are gone","forces_replace":["namespace_name","db_name"]}
aws_rolesanywhere_trust_anchor	{"cfn":"AWS::RolesAnywhere::TrustAnchor","category":"identity","state":"config","data":0,"outage":0.6,"identity":true,"attributes_by_name":true,"on_delete":"Programs outside of AWS that sign in with its certificates are refused","security":[{"attr":"source","op":"changes","severity":0.52},{"on":"create","severity":0.25}]}
aws_route	{"cfn":"AWS::EC2::Route","category":"network","state":"config","data":0,"outage":0.55,"on_delete":"Traffic to the destination is dropped","disruptive":[{"attr":"gateway_id","op":"changes","severity":0.5},{"attr":"nat_gateway_id","op":"changes","severity":0.4},{"attr":"transit_gateway_id","op":"changes","severity":0.5}],"forces_replace":["route_table_id","destination_cidr_block","destination_ipv6_cidr_block"]}
aws_route53_health_check	{"cfn":"AWS::Route53::HealthCheck","category":"dns","state":"config","data":0,"outage":0.25,"on_delete":"Failover records lose their signal","protection":[{"attr":"disabled","op":"becomes","value":true,"severity":0.4}],"disruptive":[{"attr":"fqdn","op":"changes","severity":0.1},{"attr":"invert_healthcheck","op":"becomes","value":true,"severity":0.35}],"forces_replace":["type"],"cfn_aliases":{"disabled":null,"invert_healthcheck":"HealthCheckConfig.Inverted","fqdn":"HealthCheckConfig.FullyQualifiedDomainName","type":"HealthCheckConfig.Type"}}
aws_route53_hosted_zone_dnssec	{"cfn":"AWS::Route53::DNSSEC","category":"dns","state":"config","data":0,"outage":0.6,"on_delete":"The zone is no longer signed: while its parent has the DS record, resolvers that check it refuse every name","disruptive":[{"attr":"signing_status","op":"becomes","value":"NOT_SIGNING","severity":0.6}],"security":[{"on":"delete","severity":0.3}],"cfn_aliases":{"signing_status":null},"forces_replace":["hosted_zone_id"]}
aws_route53_record	{"cfn":"AWS::Route53::RecordSet","category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The name stops resolving","disruptive":[{"attr":"records","op":"changes","severity":0.35},{"attr":"alias","op":"changes","severity":0.35},{"attr":"ttl","op":"changes","severity":0.01},{"attr":"weighted_routing_policy","op":"gone","severity":0.3},{"attr":"weighted_routing_policy.0.weight","op":"capacity","severity":0.35},{"attr":"set_identifier","op":"changes","severity":0.1}],"forces_replace":["name","type","zone_id"],"cfn_aliases":{"alias":"AliasTarget","records":"ResourceRecords","ttl":"TTL","weighted_routing_policy":"Weight","weighted_routing_policy.0.weight":"Weight","zone_id":"HostedZoneId"}}
aws_route53_resolver_endpoint	{"cfn":"AWS::Route53Resolver::ResolverEndpoint","category":"dns","state":"config","data":0,"outage":0.65,"identity":true,"unsure":true,"on_delete":"Names are no longer resolved between the VPC and the premises","forces_replace":["direction","security_group_ids"]}
aws_route53_resolver_rule	{"cfn":"AWS::Route53Resolver::ResolverRule","category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"Names of the domain are no longer forwarded; the API refuses while a VPC uses it","disruptive":[{"attr":"target_ip","op":"changes","severity":0.4}],"forces_replace":["domain_name","rule_type"],"cfn_aliases":{"target_ip":"TargetIps"}}
aws_route53_resolver_rule_association	{"cfn":"AWS::Route53Resolver::ResolverRuleAssociation","category":"dns","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Names of the domain are no longer forwarded from the VPC","cfn_aliases":{"vpc_id":"VPCId"},"forces_replace":["resolver_rule_id","vpc_id"]}
aws_route53_zone	{"cfn":"AWS::Route53::HostedZone","category":"dns","state":"user_data","data":0.6,"outage":0.92,"env_root":true,"identity":true,"on_delete":"Every name in the zone stops resolving; a new zone has other name servers","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.5}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.55}],"disruptive":[{"attr":"vpc","op":"changes","severity":0.3}],"forces_replace":["name"],"cfn_aliases":{"force_destroy":null,"vpc":"VPCs"}}
aws_route53_zone_association	{"category":"dns","state":"config","data":0,"outage":0.55,"on_delete":"Names of the private zone stop resolving in the VPC","forces_replace":["vpc_id","zone_id"]}
aws_route53domains_registered_domain	{"category":"dns","state":"config","data":0,"outage":0.3,"env_root":true,"unsure":true,"on_delete":"It only leaves the state; the registration is kept","protection":[{"attr":"auto_renew","op":"becomes","value":false,"severity":0.5},{"attr":"transfer_lock","op":"becomes","value":false,"severity":0.6}],"disruptive":[{"attr":"name_server","op":"changes","severity":0.85}],"forces_replace":["domain_name"]}
aws_route_table	{"cfn":"AWS::EC2::RouteTable","category":"network","state":"config","data":0,"outage":0.55,"on_delete":"Subnets fall back to the main table","disruptive":[{"attr":"route","op":"shrink","severity":0.5},{"attr":"route","op":"changes","severity":0.2}],"security":[{"attr":"route","op":"public","severity":0.2}],"forces_replace":["vpc_id"],"cfn_aliases":{"route":null}}
aws_route_table_association	{"cfn":"AWS::EC2::SubnetRouteTableAssociation","category":"network","state":"config","data":0,"outage":0.45,"on_delete":"The subnet falls back to the main table","disruptive":[{"attr":"route_table_id","op":"changes","severity":0.4}],"forces_replace":["subnet_id","gateway_id"],"cfn_aliases":{"gateway_id":null}}
aws_s3_account_public_access_block	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The account-wide public access guard is lifted","security":[{"on":"delete","severity":0.85},{"attr":"block_public_policy","op":"becomes","value":false,"severity":0.8},{"attr":"restrict_public_buckets","op":"becomes","value":false,"severity":0.8},{"attr":"block_public_acls","op":"becomes","value":false,"severity":0.7}],"forces_replace":["account_id"]}
aws_s3_bucket	{"cfn":"AWS::S3::Bucket","category":"data_store","state":"user_data","data":0.95,"outage":0.25,"identity":true,"on_delete":"The bucket is gone and its name is free for anyone; the API refuses while it holds objects, unless they are deleted with it","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.25,"hard":true}],"disruptive":[{"attr":"website","op":"gone","severity":0.42}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.7},{"attr":"replication_configuration.0.rules.0.status","op":"becomes","value":"Disabled","severity":0.45}],"security":[{"attr":"acl","op":"public","severity":0.92}],"forces_replace":["bucket","bucket_prefix","object_lock_enabled","region"],"cfn_aliases":{"acl":"AccessControl","bucket":"BucketName","bucket_prefix":"BucketNamePrefix","force_destroy":null,"region":null,"replication_configuration.0.rules.0.status":"ReplicationConfiguration.Rules.0.Status","website":"WebsiteConfiguration"}}
aws_s3_bucket_acl	{"category":"identity","state":"config","data":0,"outage":0,"on_delete":"The access control list stays as it is: the provider deletes nothing","security":[{"attr":"acl","op":"public","severity":0.92}],"forces_replace":["bucket"]}
aws_s3_bucket_cors_configuration	{"category":"lb_edge","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"Browsers on other origins are refused","disruptive":[{"attr":"cors_rule","op":"changes","severity":0.1}],"forces_replace":["bucket"]}
aws_s3_bucket_lifecycle_configuration	{"category":"data_store","state":"config","data":0.02,"outage":0,"on_delete":"Objects no longer expire or move to cheaper storage","protection":[{"attr":"rule","op":"expires","severity":0.7},{"attr":"rule","op":"expires_noncurrent","severity":0.35}],"forces_replace":["bucket"]}
aws_s3_bucket_logging	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Access to the bucket is no longer logged","security":[{"on":"delete","severity":0.35}],"forces_replace":["bucket"]}
aws_s3_bucket_notification	{"category":"messaging","state":"config","data":0,"outage":0.3,"on_delete":"Consumers no longer hear of new objects","disruptive":[{"attr":"lambda_function","op":"shrink","severity":0.3},{"attr":"queue","op":"shrink","severity":0.3},{"attr":"topic","op":"shrink","severity":0.3},{"attr":"eventbridge","op":"becomes","value":false,"severity":0.3}],"forces_replace":["bucket"]}
aws_s3_bucket_object_lock_configuration	{"category":"backup","state":"config","data":0.5,"outage":0,"unsure":true,"on_delete":"New objects no longer get the default retention","protection":[{"attr":"rule.0.default_retention.0.days","op":"down","severity":0.6},{"attr":"rule.0.default_retention.0.years","op":"down","severity":0.6},{"attr":"rule","op":"shrink","severity":0.5}],"forces_replace":["bucket"]}
aws_s3_bucket_ownership_controls	{"category":"identity","state":"config","data":0,"outage":0.05,"on_delete":"Object ownership falls back to the account's default","security":[{"attr":"rule.0.object_ownership","op":"becomes","value":"ObjectWriter","severity":0.42},{"attr":"rule.0.object_ownership","op":"becomes","value":"BucketOwnerPreferred","severity":0.3}],"forces_replace":["bucket"]}
aws_s3_bucket_policy	{"cfn":"AWS::S3::BucketPolicy","category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The grants and denials of the bucket are gone","security":[{"attr":"policy","op":"public","severity":0.92},{"attr":"policy","op":"widen","severity":0.45},{"on":"delete","severity":0.3}],"forces_replace":["bucket"],"cfn_aliases":{"policy":"PolicyDocument"}}
aws_s3_bucket_public_access_block	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The guard against making the bucket public is lifted","security":[{"on":"delete","severity":0.75},{"on":"create","severity":0.28,"when":{"attr":"block_public_policy","is":[false]}},{"attr":"block_public_acls","op":"becomes","value":false,"severity":0.6},{"attr":"block_public_policy","op":"becomes","value":false,"severity":0.75},{"attr":"ignore_public_acls","op":"becomes","value":false,"severity":0.5},{"attr":"restrict_public_buckets","op":"becomes","value":false,"severity":0.75}],"forces_replace":["bucket"]}
aws_s3_bucket_replication_configuration	{"category":"backup","state":"config","data":0.4,"outage":0,"on_delete":"New objects stop being replicated","protection":[{"attr":"rule","op":"shrink","severity":0.35}],"forces_replace":["bucket"]}
aws_s3_bucket_server_side_encryption_configuration	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The bucket falls back to default encryption (SSE-S3)","security":[{"on":"delete","severity":0.25}],"forces_replace":["bucket"]}
aws_s3_bucket_versioning	{"category":"backup","state":"config","data":0.45,"outage":0,"on_delete":"Versioning is suspended: overwrites and deletes become final","protection":[{"attr":"versioning_configuration.0.status","op":"becomes","value":"Suspended","severity":0.45}],"forces_replace":["bucket"]}
aws_s3_bucket_website_configuration	{"category":"lb_edge","state":"config","data":0,"outage":0.5,"on_delete":"The static website stops answering","forces_replace":["bucket"]}
aws_s3_object	{"same_as":["aws_s3_bucket_object"],"category":"glue","state":"config","data":0.1,"outage":0.1,"routine_replace":true,"on_delete":"One managed object is deleted","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.8}],"security":[{"attr":"acl","op":"public","severity":0.6}],"forces_replace":["bucket","key"]}
aws_sagemaker_endpoint	{"cfn":"AWS::SageMaker::Endpoint","category":"compute","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"Inference stops","disruptive":[{"attr":"endpoint_config_name","op":"changes","severity":0.1}],"forces_replace":["name"],"cfn_aliases":{"name":"EndpointName"}}
aws_sagemaker_endpoint_configuration	{"cfn":"AWS::SageMaker::EndpointConfig","category":"compute","state":"ephemeral","data":0,"outage":0.1,"routine_replace":true,"unsure":true,"on_delete":"The configuration is gone; the endpoint keeps what it runs"}
aws_sagemaker_model	{"cfn":"AWS::SageMaker::Model","category":"compute","state":"ephemeral","data":0,"outage":0.1,"routine_replace":true,"unsure":true,"on_delete":"The model can no longer be deployed; its artefacts stay in S3"}
aws_sagemaker_notebook_instance	{"cfn":"AWS::SageMaker::NotebookInstance","category":"compute","state":"user_data","data":0.6,"outage":0.3,"unsure":true,"on_delete":"The notebook's disk is gone","disruptive":[{"attr":"instance_type","op":"changes","severity":0.1}],"forces_replace":["name"]}
aws_scheduler_schedule	{"cfn":"AWS::Scheduler::Schedule","category":"glue","state":"config","data":0,"outage":0.3,"on_delete":"Scheduled work stops","disruptive":[{"attr":"state","op":"becomes","value":"DISABLED","severity":0.4},{"attr":"schedule_expression","op":"changes","severity":0.05}],"forces_replace":["name","group_name"]}
aws_secretsmanager_secret	{"cfn":"AWS::SecretsManager::Secret","category":"secret_key","state":"user_data","data":0.7,"outage":0.5,"identity":true,"on_delete":"Readers fail at once; the secret can be recovered only within its recovery window, where it has one","mitigates":[{"attr":"recovery_window_in_days","op":"ge","value":7,"factor":0.5}],"protection":[{"attr":"recovery_window_in_days","op":"becomes","value":0,"severity":0.4}],"disruptive":[{"attr":"kms_key_id","op":"changes","severity":0.15}],"security":[{"attr":"policy","op":"public","severity":0.92}],"forces_replace":["name","name_prefix"],"cfn_aliases":{"name_prefix":null,"policy":null,"recovery_window_in_days":null}}
aws_secretsmanager_secret_policy	{"cfn":"AWS::SecretsManager::ResourcePolicy","category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"Readers in other accounts lose access","security":[{"attr":"policy","op":"public","severity":0.92},{"attr":"policy","op":"widen","severity":0.4}],"forces_replace":["secret_arn"],"cfn_aliases":{"policy":"ResourcePolicy","secret_arn":"SecretId"}}
aws_secretsmanager_secret_rotation	{"cfn":"AWS::SecretsManager::RotationSchedule","category":"secret_key","state":"config","data":0,"outage":0.1,"on_delete":"Rotation stops","security":[{"on":"delete","severity":0.25}],"forces_replace":["secret_id"]}
aws_secretsmanager_secret_version	{"category":"secret_key","state":"config","data":0.1,"outage":0.15,"routine_replace":true,"on_delete":"The old version loses its labels: the value is rotated","disruptive":[{"attr":"secret_string","op":"changes","severity":0.15}],"forces_replace":["secret_id"]}
aws_security_group	{"cfn":"AWS::EC2::SecurityGroup","category":"network","state":"config","data":0,"outage":0.45,"on_delete":"Its rules are gone; the API refuses while an interface uses it","disruptive":[{"attr":"ingress","op":"shrink","severity":0.25},{"attr":"egress","op":"shrink","severity":0.25}],"security":[{"attr":"ingress","op":"open","severity":0.9},{"attr":"egress","op":"open","severity":0.05}],"forces_replace":["name","name_prefix","description","vpc_id"],"cfn_aliases":{"description":"GroupDescription","egress":"SecurityGroupEgress","ingress":"SecurityGroupIngress","name":"GroupName","name_prefix":null}}
aws_security_group_rule	{"cfn":"AWS::EC2::SecurityGroupIngress","category":"network","state":"config","data":0,"outage":0.3,"on_delete":"The allowed traffic is dropped","security":[{"attr":"cidr_blocks","op":"open","severity":0.9},{"attr":"ipv6_cidr_blocks","op":"open","severity":0.9}],"forces_replace":["security_group_id","type","from_port","to_port","protocol","cidr_blocks","source_security_group_id","self","ipv6_cidr_blocks","prefix_list_ids"],"cfn_aliases":{"cidr_blocks":"CidrIp","ipv6_cidr_blocks":"CidrIpv6","prefix_list_ids":"SourcePrefixListId","protocol":"IpProtocol","security_group_id":"GroupId","self":null,"source_security_group_id":"SourceSecurityGroupId","type":null}}
aws_securityhub_account	{"cfn":"AWS::SecurityHub::Hub","category":"audit_security","state":"config","data":0.1,"outage":0,"on_delete":"Findings are no longer gathered","security":[{"on":"delete","severity":0.6}]}
aws_securityhub_standards_subscription	{"cfn":"AWS::SecurityHub::Standard","category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"The checks of the standard stop","security":[{"on":"delete","severity":0.4}],"forces_replace":["standards_arn"]}
aws_service_discovery_private_dns_namespace	{"cfn":"AWS::ServiceDiscovery::PrivateDnsNamespace","category":"dns","state":"config","data":0,"outage":0.75,"env_root":true,"on_delete":"Services can no longer find each other","forces_replace":["name","vpc"]}
aws_service_discovery_service	{"cfn":"AWS::ServiceDiscovery::Service","category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The name stops resolving","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":1,"note":"no data at stake; shown to the reader only"}],"disruptive":[{"attr":"dns_config","op":"changes","severity":0.3}],"forces_replace":["name","namespace_id"],"cfn_aliases":{"force_destroy":null}}
aws_ses_domain_identity	{"category":"messaging","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Mail from the domain is refused","forces_replace":["domain"]}
aws_sesv2_email_identity	{"cfn":"AWS::SES::EmailIdentity","category":"messaging","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Mail from the identity is refused","forces_replace":["email_identity"]}
aws_sfn_state_machine	{"cfn":"AWS::StepFunctions::StateMachine","category":"compute","state":"config","data":0.1,"outage":0.5,"on_delete":"Running executions stop; callers fail","disruptive":[{"attr":"definition","op":"changes","severity":0.1},{"attr":"role_arn","op":"changes","severity":0.15}],"forces_replace":["name","type"],"cfn_aliases":{"name":"StateMachineName","type":"StateMachineType"}}
aws_shield_protection	{"cfn":"AWS::Shield::Protection","category":"audit_security","state":"config","data":0,"outage":0.05,"on_delete":"DDoS protection for the resource stops","security":[{"on":"delete","severity":0.55}],"forces_replace":["resource_arn"]}
aws_sns_topic	{"cfn":"AWS::SNS::Topic","category":"messaging","state":"config","data":0.05,"outage":0.38,"identity":true,"on_delete":"Publishers fail, and the subscriptions go with the topic","security":[{"attr":"policy","op":"public","severity":0.7}],"forces_replace":["name","fifo_topic"],"cfn_aliases":{"name":"TopicName","policy":null}}
aws_sns_topic_policy	{"cfn":"AWS::SNS::TopicPolicy","category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Publishers in other accounts and services fail","security":[{"attr":"policy","op":"public","severity":0.7},{"attr":"policy","op":"widen","severity":0.35}],"forces_replace":["arn"],"cfn_aliases":{"arn":"Topics","policy":"PolicyDocument"}}
aws_sns_topic_subscription	{"cfn":"AWS::SNS::Subscription","category":"messaging","state":"config","data":0,"outage":0.3,"on_delete":"One consumer stops receiving","disruptive":[{"attr":"filter_policy","op":"changes","severity":0.2}],"forces_replace":["topic_arn","protocol","endpoint"]}
aws_spot_fleet_request	{"cfn":"AWS::EC2::SpotFleet","category":"compute","state":"ephemeral","data":0,"outage":0.5,"unsure":true,"on_delete":"The instances of the fleet are terminated","disruptive":[{"attr":"target_capacity","op":"capacity","severity":0.6}],"forces_replace":["launch_specification","iam_fleet_role"],"cfn_aliases":{"iam_fleet_role":"SpotFleetRequestConfigData.IamFleetRole","launch_specification":"SpotFleetRequestConfigData.LaunchSpecifications","target_capacity":"SpotFleetRequestConfigData.TargetCapacity"}}
aws_sqs_queue	{"cfn":"AWS::SQS::Queue","category":"messaging","state":"user_data","data":0.45,"outage":0.55,"identity":true,"on_delete":"Undelivered messages are gone and senders fail; the name cannot be used again for 60 seconds","protection":[{"attr":"message_retention_seconds","op":"down","severity":0.25},{"attr":"redrive_policy","op":"gone","severity":0.25}],"disruptive":[{"attr":"visibility_timeout_seconds","op":"changes","severity":0.05}],"security":[{"attr":"policy","op":"public","severity":0.7},{"attr":"sqs_managed_sse_enabled","op":"becomes","value":false,"severity":0.25}],"forces_replace":["name","name_prefix","fifo_queue"],"cfn_aliases":{"message_retention_seconds":"MessageRetentionPeriod","name":"QueueName","name_prefix":null,"policy":null,"visibility_timeout_seconds":"VisibilityTimeout"}}
aws_sqs_queue_policy	{"cfn":"AWS::SQS::QueuePolicy","category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Senders in other accounts and services fail","security":[{"attr":"policy","op":"public","severity":0.7},{"attr":"policy","op":"widen","severity":0.35}],"forces_replace":["queue_url"],"cfn_aliases":{"policy":"PolicyDocument","queue_url":"Queues"}}
aws_sqs_queue_redrive_policy	{"category":"messaging","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Messages that cannot be handled are no longer set aside","protection":[{"on":"delete","severity":0.25}],"forces_replace":["queue_url"]}
aws_ssm_association	{"cfn":"AWS::SSM::Association","category":"glue","state":"config","data":0,"outage":0.1,"on_delete":"The state is no longer enforced","forces_replace":["name"]}
aws_ssm_document	{"cfn":"AWS::SSM::Document","category":"glue","state":"config","data":0,"outage":0.15,"on_delete":"Runbooks using it fail","disruptive":[{"attr":"content","op":"changes","severity":0.05}],"security":[{"attr":"permissions.account_ids","op":"public","severity":0.5}],"forces_replace":["name","document_type"],"cfn_aliases":{"permissions":null}}
aws_ssm_parameter	{"cfn":"AWS::SSM::Parameter","category":"secret_key","state":"config","data":0.1,"outage":0.28,"on_delete":"Readers of the parameter fail","disruptive":[{"attr":"value","op":"changes","severity":0.05}],"security":[{"attr":"type","op":"becomes","value":"String","severity":0.25}],"forces_replace":["name"]}
aws_ssm_service_setting	{"cfn":"AWS::SSM::ServiceSetting","category":"audit_security","state":"config","data":0,"outage":0.05,"on_delete":"The setting goes back to what AWS gives it","security":[{"attr":"setting_value","op":"changes","severity":0.15},{"attr":"setting_value","op":"becomes","value":"Enable","severity":0.52,"when":{"attr":"setting_id","is":["*public-sharing*"]}}]}
aws_ssoadmin_account_assignment	{"cfn":"AWS::SSO::Assignment","category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"A group loses access to an account","security":[{"on":"create","severity":0.3}],"forces_replace":["permission_set_arn","principal_id","target_id","instance_arn"]}
aws_ssoadmin_managed_policy_attachment	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The permission set loses the policy","security":[{"attr":"managed_policy_arn","op":"admin","severity":0.88}],"forces_replace":["managed_policy_arn","permission_set_arn"]}
aws_ssoadmin_permission_set	{"cfn":"AWS::SSO::PermissionSet","category":"identity","state":"config","data":0,"outage":0.55,"on_delete":"Staff lose this access","disruptive":[{"attr":"session_duration","op":"changes","severity":0.02}],"security":[{"on":"create","severity":0.2},{"attr":"session_duration","op":"up","severity":0.25}],"forces_replace":["name","instance_arn"]}
aws_ssoadmin_permissions_boundary_attachment	{"category":"identity","state":"config","data":0,"outage":0.05,"on_delete":"Whoever has the permission set can be given any right from now on","security":[{"on":"delete","severity":0.6}],"forces_replace":["instance_arn","permission_set_arn","permissions_boundary"]}
aws_subnet	{"cfn":"AWS::EC2::Subnet","category":"network","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"The subnet is gone, and everything with an interface in it must go first","disruptive":[{"attr":"map_public_ip_on_launch","op":"becomes","value":true,"severity":0.1}],"security":[{"attr":"map_public_ip_on_launch","op":"becomes","value":true,"severity":0.3}],"forces_replace":["cidr_block","availability_zone","vpc_id","ipv6_native"]}
aws_timestreamwrite_table	{"cfn":"AWS::Timestream::Table","category":"data_store","state":"user_data","data":0.85,"outage":0.5,"unsure":true,"on_delete":"Time series are gone","protection":[{"attr":"retention_properties.0.magnetic_store_retention_period_in_days","op":"down","severity":0.55},{"attr":"retention_properties.0.memory_store_retention_period_in_hours","op":"down","severity":0.2}],"forces_replace":["database_name","table_name"]}
aws_transfer_server	{"cfn":"AWS::Transfer::Server","category":"lb_edge","state":"config","data":0.1,"outage":0.65,"identity":true,"on_delete":"Partners cannot deliver files, and the host key changes","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.9}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.3}],"disruptive":[{"attr":"host_key","op":"changes","severity":0.5}],"security":[{"attr":"security_policy_name","op":"changes","severity":0.2}],"forces_replace":["domain","identity_provider_type"],"cfn_aliases":{"force_destroy":null,"host_key":null}}
aws_verifiedpermissions_policy	{"cfn":"AWS::VerifiedPermissions::Policy","category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"What it permitted is refused, and what it forbade may be permitted","security":[{"attr":"definition","op":"changes","severity":0.3},{"on":"delete","severity":0.3}],"forces_replace":["policy_store_id"]}
aws_volume_attachment	{"cfn":"AWS::EC2::VolumeAttachment","category":"compute","state":"config","data":0.1,"outage":0.45,"on_delete":"The disk is detached from a running instance","forces_replace":["device_name","instance_id","volume_id"],"cfn_aliases":{"device_name":"Device"}}
aws_vpc	{"cfn":"AWS::EC2::VPC","category":"network_root","state":"config","data":0,"outage":0.9,"env_root":true,"identity":true,"on_delete":"The network is gone, and everything in it must go first; its addresses and peerings are lost","disruptive":[{"attr":"enable_dns_hostnames","op":"becomes","value":false,"severity":0.4},{"attr":"enable_dns_support","op":"becomes","value":false,"severity":0.6}],"forces_replace":["cidr_block","instance_tenancy","ipv4_ipam_pool_id"],"cfn_aliases":{"cidr_block":"CidrBlock"}}
aws_vpc_dhcp_options	{"cfn":"AWS::EC2::DHCPOptions","category":"network","state":"config","data":0,"outage":0.4,"on_delete":"Instances lose resolver settings","forces_replace":["domain_name","domain_name_servers"]}
aws_vpc_dhcp_options_association	{"cfn":"AWS::EC2::VPCDHCPOptionsAssociation","category":"network","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"The VPC falls back to the default resolver settings","disruptive":[{"attr":"dhcp_options_id","op":"changes","severity":0.52}]}
aws_vpc_endpoint	{"cfn":"AWS::EC2::VPCEndpoint","category":"network","state":"config","data":0,"outage":0.42,"on_delete":"Private access to the service stops","disruptive":[{"attr":"subnet_ids","op":"changes","severity":0.2},{"attr":"security_group_ids","op":"changes","severity":0.2},{"attr":"route_table_ids","op":"shrink","severity":0.35},{"attr":"private_dns_enabled","op":"becomes","value":false,"severity":0.45}],"security":[{"attr":"policy","op":"widen","severity":0.25}],"forces_replace":["service_name","vpc_id","vpc_endpoint_type"],"cfn_aliases":{"policy":"PolicyDocument"}}
aws_vpc_endpoint_route_table_association	{"category":"network","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"The subnets lose private access to the service","forces_replace":["route_table_id","vpc_endpoint_id"]}
aws_vpc_ipv4_cidr_block_association	{"cfn":"AWS::EC2::VPCCidrBlock","category":"network","state":"config","data":0,"outage":0.4,"on_delete":"The address range is gone, and the subnets in it must go first","forces_replace":["cidr_block","vpc_id"]}
aws_vpc_peering_connection	{"cfn":"AWS::EC2::VPCPeeringConnection","category":"network","state":"config","data":0,"outage":0.6,"on_delete":"Traffic between the VPCs stops","forces_replace":["vpc_id","peer_vpc_id","peer_owner_id","peer_region"]}
aws_vpc_peering_connection_accepter	{"category":"network","state":"config","data":0,"outage":0.1,"on_delete":"It only leaves the state"}
aws_vpc_security_group_egress_rule	{"cfn":"AWS::EC2::SecurityGroupEgress","category":"network","state":"config","data":0,"outage":0.3,"on_delete":"The allowed traffic is dropped","forces_replace":["security_group_id"],"cfn_aliases":{"security_group_id":"GroupId"}}
aws_vpc_security_group_ingress_rule	{"cfn":"AWS::EC2::SecurityGroupIngress","category":"network","state":"config","data":0,"outage":0.3,"on_delete":"The allowed traffic is dropped","disruptive":[{"attr":"referenced_security_group_id","op":"changes","severity":0.2}],"security":[{"attr":"cidr_ipv4","op":"open","severity":0.9},{"attr":"cidr_ipv6","op":"open","severity":0.9}],"forces_replace":["security_group_id"],"cfn_aliases":{"cidr_ipv4":"CidrIp","cidr_ipv6":"CidrIpv6","referenced_security_group_id":"SourceSecurityGroupId","security_group_id":"GroupId"}}
aws_vpn_connection	{"cfn":"AWS::EC2::VPNConnection","category":"network","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"The tunnel to the site drops; the other side must be reconfigured","disruptive":[{"attr":"tunnel2_preshared_key","op":"changes","severity":0.3},{"attr":"tunnel1_preshared_key","op":"changes","severity":0.3}],"forces_replace":["customer_gateway_id","type"],"cfn_aliases":{"tunnel1_preshared_key":"VpnTunnelOptionsSpecifications.0.PreSharedKey","tunnel2_preshared_key":"VpnTunnelOptionsSpecifications.1.PreSharedKey"}}
aws_vpn_gateway	{"cfn":"AWS::EC2::VPNGateway","category":"network","state":"config","data":0,"outage":0.7,"identity":true,"unsure":true,"on_delete":"The VPN connections of the VPC drop","cfn_aliases":{"availability_zone":null},"forces_replace":["amazon_side_asn","availability_zone"]}
aws_wafv2_ip_set	{"cfn":"AWS::WAFv2::IPSet","category":"audit_security","state":"config","data":0,"outage":0.2,"on_delete":"Rules that use the set fail; the API refuses while a web ACL uses it","disruptive":[{"attr":"addresses","op":"gone","severity":0.42},{"attr":"addresses","op":"shrink","severity":0.2}],"security":[{"on":"delete","severity":0.3},{"attr":"addresses","op":"open","severity":0.6}],"forces_replace":["name","scope"]}
aws_wafv2_rule_group	{"cfn":"AWS::WAFv2::RuleGroup","category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Its rules no longer filter requests; the API refuses while a web ACL uses it","security":[{"on":"delete","severity":0.5},{"attr":"rule","op":"shrink","severity":0.45}],"forces_replace":["name","scope","capacity"],"cfn_aliases":{"rule":"Rules"}}
aws_wafv2_web_acl	{"cfn":"AWS::WAFv2::WebACL","category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Requests are no longer filtered; the API refuses while it protects something","disruptive":[{"attr":"default_action","op":"changes","severity":0.4}],"security":[{"on":"delete","severity":0.6},{"attr":"rule","op":"shrink","severity":0.45},{"attr":"default_action","op":"changes","severity":0.3}],"forces_replace":["name","scope"],"cfn_aliases":{"rule":"Rules"}}
aws_wafv2_web_acl_association	{"cfn":"AWS::WAFv2::WebACLAssociation","category":"audit_security","state":"config","data":0,"outage":0.02,"on_delete":"The endpoint is no longer behind the firewall","security":[{"on":"delete","severity":0.6}],"forces_replace":["resource_arn","web_acl_arn"],"cfn_aliases":{"web_acl_arn":"WebACLArn"}}
aws_wafv2_web_acl_logging_configuration	{"cfn":"AWS::WAFv2::LoggingConfiguration","category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Filtered requests are no longer logged","security":[{"on":"delete","severity":0.35},{"attr":"logging_filter","op":"changes","severity":0.15}],"forces_replace":["resource_arn"]}
aws_workspaces_workspace	{"cfn":"AWS::WorkSpaces::Workspace","category":"compute","state":"user_data","data":0.85,"outage":0.5,"unsure":true,"on_delete":"The user's desktop volumes are gone","forces_replace":["bundle_id","directory_id","user_name"]}
azuread_administrative_unit	{"same_as":["azuread_administrative_unit_member","azuread_app_role","azuread_application_app_role"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Rights that hold for what is in it reach nobody any more","security":[{"on":"create","severity":0.1}]}
azuread_app_role_assignment	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"The principal loses the application's role","security":[{"attr":"app_role_id","op":"admin","severity":0.85},{"on":"create","severity":0.25}],"forces_replace":["app_role_id","principal_object_id","resource_object_id"]}
azuread_application	{"category":"identity","state":"config","data":0.1,"outage":0.6,"identity":true,"on_delete":"Users and services can no longer sign in to the application; it can be restored for 30 days","disruptive":[{"attr":"display_name","op":"changes","severity":0.02}],"security":[{"attr":"sign_in_audience","op":"becomes","value":"AzureADMultipleOrgs","severity":0.35},{"attr":"sign_in_audience","op":"becomes","value":"AzureADandPersonalMicrosoftAccount","severity":0.4},{"attr":"sign_in_audience","op":"becomes","value":"PersonalMicrosoftAccount","severity":0.4},{"attr":"fallback_public_client_enabled","op":"becomes","value":true,"severity":0.3},{"attr":"required_resource_access","op":"changes","severity":0.24},{"attr":"web.0.redirect_uris","op":"public","severity":0.5},{"attr":"web.0.implicit_grant.0.access_token_issuance_enabled","op":"becomes","value":true,"severity":0.25}],"forces_replace":["template_id"]}
azuread_application_federated_identity_credential	{"category":"identity","state":"config","data":0,"outage":0.5,"on_delete":"Workloads or CI that sign in by it lose access","security":[{"on":"create","severity":0.25},{"attr":"subject","op":"changes","severity":0.4},{"attr":"issuer","op":"changes","severity":0.5}],"forces_replace":["application_id","display_name"]}
azuread_application_owner	{"same_as":["azuread_application_certificate","azuread_application_password_credential","azuread_service_principal_certificate"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Sign-ins that rely on it fail","security":[{"on":"create","severity":0.2}]}
azuread_application_password	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"Whoever uses the secret can no longer sign in","security":[{"on":"create","severity":0.2}],"forces_replace":["application_id","rotate_when_changed","end_date"]}
azuread_application_redirect_uris	{"same_as":["azuread_application_identifier_uri","azuread_application_permission_scope"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Sign-ins that rely on it fail","security":[{"on":"create","severity":0.1},{"attr":"redirect_uris","op":"public","severity":0.5}]}
azuread_application_registration	{"category":"identity","state":"config","data":0.1,"outage":0.6,"identity":true,"on_delete":"Users and services can no longer sign in to the application; it can be restored for 30 days"}
azuread_authentication_strength_policy	{"same_as":["azuread_claims_mapping_policy","azuread_group_role_management_policy"],"category":"audit_security","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"Sign-ins are no longer held to this policy","security":[{"on":"delete","severity":0.45},{"attr":"allowed_combinations","op":"grow","severity":0.3}]}
azuread_conditional_access_policy	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Sign-ins are no longer held to this guardrail","disruptive":[{"attr":"conditions","op":"changes","severity":0.2},{"attr":"grant_controls","op":"changes","severity":0.2}],"security":[{"attr":"grant_controls.0.built_in_controls","op":"shrink","severity":0.6},{"attr":"conditions.0.applications.0.included_applications","op":"shrink","severity":0.4},{"attr":"conditions.0.applications.0.excluded_applications","op":"grow","severity":0.4},{"on":"delete","severity":0.8},{"attr":"state","op":"becomes","value":"disabled","severity":0.8},{"attr":"state","op":"becomes","value":"enabledForReportingButNotEnforced","severity":0.7},{"attr":"grant_controls","op":"gone","severity":0.75},{"attr":"conditions.0.users.0.excluded_users","op":"grow","severity":0.5},{"attr":"conditions.0.users.0.excluded_groups","op":"grow","severity":0.5},{"attr":"conditions.0.users.0.included_users","op":"shrink","severity":0.4}]}
azuread_directory_role	{"same_as":["azuread_custom_directory_role"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Its holders lose the role","security":[{"on":"create","severity":0.15},{"attr":"permissions","op":"grow","severity":0.4}]}
azuread_directory_role_assignment	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The principal loses the directory role","security":[{"on":"create","severity":0.6}],"forces_replace":["principal_object_id"]}
azuread_directory_role_eligibility_schedule_request	{"same_as":["azuread_privileged_access_group_assignment_schedule","azuread_privileged_access_group_eligibility_schedule"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Its holders lose the role","security":[{"on":"create","severity":0.3},{"attr":"permissions","op":"grow","severity":0.4}]}
azuread_directory_role_member	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The principal loses the directory role","security":[{"on":"create","severity":0.6}],"forces_replace":["role_object_id","member_object_id"]}
azuread_group	{"category":"identity","state":"config","data":0.05,"outage":0.5,"identity":true,"on_delete":"Members lose whatever access rests on the group","disruptive":[{"attr":"dynamic_membership","op":"changes","severity":0.35}],"security":[{"attr":"members","op":"grow","severity":0.25},{"attr":"owners","op":"grow","severity":0.3},{"attr":"dynamic_membership","op":"changes","severity":0.35}],"forces_replace":["assignable_to_role","mail_enabled","types"]}
azuread_group_member	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The member loses the access of the group","security":[{"on":"create","severity":0.15}],"forces_replace":["group_object_id","member_object_id"]}
azuread_group_without_members	{"category":"identity","state":"config","data":0.05,"outage":0.5,"identity":true,"on_delete":"Members lose whatever access rests on the group","disruptive":[{"attr":"dynamic_membership","op":"changes","severity":0.35}],"security":[{"attr":"owners","op":"grow","severity":0.3},{"attr":"dynamic_membership","op":"changes","severity":0.35}],"forces_replace":["assignable_to_role","mail_enabled","types"]}
azuread_invitation	{"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"People lose what rests on it","security":[{"on":"create","severity":0.3}]}
azuread_named_location	{"category":"audit_security","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"Policies that name the location no longer hold","security":[{"attr":"ip.0.trusted","op":"becomes","value":true,"severity":0.5},{"attr":"ip.0.ip_ranges","op":"grow","severity":0.3},{"attr":"ip.0.ip_ranges","op":"open","severity":0.8},{"on":"delete","severity":0.3}]}
azuread_service_principal	{"category":"identity","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"The application loses its identity in the tenant, with every role and consent that it had","disruptive":[{"attr":"account_enabled","op":"becomes","value":false,"severity":0.6}],"security":[{"attr":"app_role_assignment_required","op":"becomes","value":false,"severity":0.45}],"forces_replace":["client_id"]}
azuread_service_principal_delegated_permission_grant	{"same_as":["azuread_application_api_access","azuread_application_pre_authorized"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"The application loses its consent","security":[{"on":"create","severity":0.22},{"attr":"claim_values","op":"grow","severity":0.25}]}
azuread_service_principal_password	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"Whoever uses the secret can no longer sign in","security":[{"on":"create","severity":0.2}],"forces_replace":["service_principal_id","rotate_when_changed","end_date"]}
azuread_user	{"category":"identity","state":"user_data","data":0.25,"outage":0.4,"unsure":true,"on_delete":"The person can no longer sign in","disruptive":[{"attr":"account_enabled","op":"becomes","value":false,"severity":0.35}],"security":[{"attr":"disable_password_expiration","op":"becomes","value":true,"severity":0.15},{"attr":"disable_strong_password","op":"becomes","value":true,"severity":0.5},{"on":"create","severity":0.15}]}
azuredevops_agent_pool	{"same_as":["azuredevops_agent_queue","azuredevops_elastic_pool"],"category":"ci","state":"config","data":0,"outage":0.45,"attributes_by_name":true,"unsure":true,"on_delete":"Pipelines that use its agents wait for others"}
azuredevops_branch_policy_min_reviewers	{"same_as":["azuredevops_branch_policy_build_validation","azuredevops_branch_policy_status_check","azuredevops_branch_policy_auto_reviewers","azuredevops_branch_policy_comment_resolution","azuredevops_branch_policy_merge_types","azuredevops_branch_policy_work_item_linking","azuredevops_check_approval","azuredevops_check_branch_control"],"category":"ci","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Branches are no longer held to the policy","security":[{"on":"delete","severity":0.65},{"attr":"enabled","op":"becomes","value":false,"severity":0.6},{"attr":"blocking","op":"becomes","value":false,"severity":0.55},{"attr":"settings.0.reviewer_count","op":"down","severity":0.5}]}
azuredevops_build_definition	{"same_as":["azuredevops_release_definition"],"category":"ci","state":"config","data":0.05,"outage":0.35,"unsure":true,"on_delete":"The pipeline is gone, with its history"}
azuredevops_environment	{"category":"ci","state":"config","data":0.04,"outage":0.35,"attributes_by_name":true,"unsure":true,"on_delete":"Deployments to it fail, and its checks and history are gone","security":[{"on":"delete","severity":0.25}]}
azuredevops_feed	{"category":"data_store","state":"user_data","data":0.8,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The feed goes to the recycle bin with its packages, and builds that use them fail"}
azuredevops_git_permissions	{"same_as":["azuredevops_project_permissions","azuredevops_build_definition_permissions","azuredevops_serviceendpoint_permissions","azuredevops_variable_group_permissions","azuredevops_library_permissions"],"category":"identity","state":"config","data":0,"outage":0.35,"attributes_by_name":true,"unsure":true,"on_delete":"Rights fall back to what is inherited","security":[{"on":"delete","severity":0.25}]}
azuredevops_git_repository	{"category":"ci","state":"user_data","data":0.9,"outage":0.6,"identity":true,"unsure":true,"on_delete":"The repository is gone, with its pull requests"}
azuredevops_project	{"category":"ci","state":"user_data","data":0.93,"outage":0.85,"env_root":true,"identity":true,"unsure":true,"on_delete":"Its repositories, boards, pipelines and artifacts are gone","security":[{"attr":"visibility","op":"becomes","value":"public","severity":0.85}]}
azuredevops_serviceendpoint_azurerm	{"same_as":["azuredevops_serviceendpoint_aws","azuredevops_serviceendpoint_github","azuredevops_serviceendpoint_dockerregistry","azuredevops_serviceendpoint_kubernetes"],"category":"ci","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Pipelines that use the connection fail"}
azuredevops_team	{"same_as":["azuredevops_group","azuredevops_group_membership","azuredevops_team_members","azuredevops_team_administrators","azuredevops_group_entitlement","azuredevops_user_entitlement"],"category":"identity","state":"config","data":0,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Whoever has rights by it loses them"}
azuredevops_variable_group	{"category":"ci","state":"config","data":0.15,"outage":0.35,"unsure":true,"on_delete":"Pipelines that read its variables fail","security":[{"attr":"allow_access","op":"becomes","value":true,"severity":0.3}]}
azuredevops_wiki	{"same_as":["azuredevops_wiki_page"],"category":"data_store","state":"user_data","data":0.4,"outage":0.1,"attributes_by_name":true,"unsure":true,"on_delete":"The pages are gone"}
azurerm_api_management	{"category":"api","state":"config","data":0.2,"outage":0.85,"env_root":true,"identity":true,"on_delete":"The gateway with its APIs is gone, and takes 30 to 45 minutes to rebuild","disruptive":[{"attr":"sku_name","op":"changes","severity":0.3},{"attr":"hostname_configuration","op":"changes","severity":0.4},{"attr":"gateway_disabled","op":"becomes","value":true,"severity":0.6}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.3}],"forces_replace":["name","location"]}
azurerm_app_service	{"same_as":["azurerm_app_service_plan","azurerm_container_group","azurerm_function_app","azurerm_spring_cloud_app"],"category":"compute","state":"config","data":0.05,"outage":0.5,"unsure":true,"on_delete":"What it serves or runs stops","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.45},{"attr":"activated","op":"becomes","value":false,"severity":0.35}]}
azurerm_app_service_custom_hostname_binding	{"category":"lb_edge","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"The site no longer answers under this name","forces_replace":["hostname","app_service_name"]}
azurerm_application_gateway	{"category":"lb_edge","state":"config","data":0,"outage":0.75,"identity":true,"on_delete":"The entry point is gone","disruptive":[{"attr":"http_listener","op":"changes","severity":0.3},{"attr":"backend_address_pool","op":"changes","severity":0.25},{"attr":"ssl_certificate","op":"changes","severity":0.1},{"attr":"request_routing_rule","op":"changes","severity":0.3},{"attr":"sku","op":"changes","severity":0.2}],"security":[{"attr":"waf_configuration","op":"gone","severity":0.6},{"attr":"waf_configuration.0.enabled","op":"becomes","value":false,"severity":0.6},{"attr":"waf_configuration.0.firewall_mode","op":"becomes","value":"Detection","severity":0.45},{"attr":"firewall_policy_id","op":"gone","severity":0.6}],"forces_replace":["name","location","zones"]}
azurerm_application_insights	{"category":"observability","state":"user_data","data":0.4,"outage":0.15,"identity":true,"on_delete":"The telemetry is gone, and the connection string changes","protection":[{"attr":"retention_in_days","op":"down","severity":0.25}],"disruptive":[{"attr":"daily_data_cap_in_gb","op":"changes","severity":0.05}],"forces_replace":["name","location","application_type"]}
azurerm_automation_account	{"category":"ci","state":"config","data":0.1,"outage":0.35,"on_delete":"Runbooks and schedules are gone","forces_replace":["name","location"]}
azurerm_backup_policy_vm	{"same_as":["azurerm_backup_policy_file_share","azurerm_backup_protected_file_share","azurerm_backup_container_storage_account","azurerm_data_protection_backup_policy_disk","azurerm_data_protection_backup_instance_disk","azurerm_data_protection_backup_policy_blob_storage","azurerm_data_protection_backup_instance_blob_storage","azurerm_site_recovery_replicated_vm"],"category":"backup","state":"user_data","data":0.5,"outage":0.02,"unsure":true,"on_delete":"There is less, or nothing, to restore from","protection":[{"attr":"immutability","op":"becomes","value":"Disabled","severity":0.55},{"attr":"retention_duration_in_days","op":"down","severity":0.3},{"attr":"soft_delete","op":"becomes","value":"Off","severity":0.7},{"attr":"retention_yearly","op":"gone","severity":0.3},{"attr":"retention_monthly","op":"gone","severity":0.3},{"attr":"retention_weekly","op":"gone","severity":0.3},{"on":"delete","severity":0.55},{"attr":"retention_daily.0.count","op":"down","severity":0.4},{"attr":"retention_weekly.0.count","op":"down","severity":0.3},{"attr":"retention_monthly.0.count","op":"down","severity":0.3},{"attr":"retention_yearly.0.count","op":"down","severity":0.3},{"attr":"soft_delete_enabled","op":"becomes","value":false,"severity":0.5}]}
azurerm_backup_protected_vm	{"category":"backup","state":"user_data","data":0.8,"outage":0,"on_delete":"Backups of the VM stop, and its recovery points are deleted after 14 days of soft delete","protection":[{"attr":"protection_state","op":"becomes","value":"ProtectionStopped","severity":0.6},{"attr":"backup_policy_id","op":"changes","severity":0.2}],"forces_replace":["resource_group_name","recovery_vault_name","source_vm_id"]}
azurerm_cdn_frontdoor_firewall_policy	{"category":"audit_security","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Requests are no longer filtered","security":[{"on":"delete","severity":0.55},{"attr":"enabled","op":"becomes","value":false,"severity":0.6},{"attr":"mode","op":"becomes","value":"Detection","severity":0.5},{"attr":"custom_rule","op":"shrink","severity":0.4},{"attr":"managed_rule","op":"shrink","severity":0.45}],"forces_replace":["name"]}
azurerm_cdn_frontdoor_profile	{"category":"lb_edge","state":"config","data":0,"outage":0.8,"env_root":true,"identity":true,"on_delete":"The edge with its endpoints is gone","disruptive":[{"attr":"response_timeout_seconds","op":"changes","severity":0.05}],"forces_replace":["name","sku_name"]}
azurerm_container_app	{"category":"compute","state":"config","data":0,"outage":0.62,"identity":true,"on_delete":"The app and its URL are gone","disruptive":[{"attr":"template.0.max_replicas","op":"capacity","severity":0.6},{"attr":"template","op":"changes","severity":0.05},{"attr":"ingress","op":"changes","severity":0.25},{"attr":"secret","op":"changes","severity":0.1}],"security":[{"attr":"ingress.0.external_enabled","op":"becomes","value":true,"severity":0.45}],"forces_replace":["name","container_app_environment_id"]}
azurerm_container_app_environment	{"category":"cluster","state":"config","data":0,"outage":0.85,"env_root":true,"on_delete":"Every app in the environment must go first","disruptive":[{"attr":"workload_profile","op":"changes","severity":0.2}],"forces_replace":["name","location","infrastructure_subnet_id"]}
azurerm_container_registry	{"category":"data_store","state":"user_data","data":0.65,"outage":0.55,"identity":true,"on_delete":"Its images are gone, and nodes cannot pull","disruptive":[{"attr":"sku","op":"changes","severity":0.15}],"security":[{"attr":"admin_enabled","op":"becomes","value":true,"severity":0.4},{"attr":"anonymous_pull_enabled","op":"becomes","value":true,"severity":0.6},{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.35}],"forces_replace":["name","location"]}
azurerm_container_registry_scope_map	{"category":"identity","state":"config","data":0,"outage":0.4,"attributes_by_name":true,"on_delete":"Tokens that have it can no longer reach the registry","security":[{"attr":"actions","op":"grow","severity":0.25}],"forces_replace":["name","container_registry_name"]}
azurerm_cosmosdb_account	{"category":"data_store","state":"user_data","data":0.95,"outage":0.8,"env_root":true,"identity":true,"on_delete":"The account with every database in it is gone; continuous backup allows a restore for a time","mitigates":[{"attr":"backup.0.type","op":"eq","value":"Continuous","factor":0.7}],"protection":[{"attr":"backup","op":"changes","severity":0.35}],"disruptive":[{"attr":"consistency_policy","op":"changes","severity":0.2},{"attr":"geo_location","op":"shrink","severity":0.5},{"attr":"capabilities","op":"changes","severity":0.2}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.5},{"attr":"is_virtual_network_filter_enabled","op":"becomes","value":false,"severity":0.5},{"attr":"local_authentication_disabled","op":"becomes","value":false,"severity":0.3}],"forces_replace":["name","location","kind","free_tier_enabled","key_vault_key_id"]}
azurerm_cosmosdb_mongo_database	{"same_as":["azurerm_cosmosdb_mongo_collection","azurerm_cosmosdb_table","azurerm_cosmosdb_gremlin_database","azurerm_cosmosdb_gremlin_graph","azurerm_cosmosdb_cassandra_keyspace","azurerm_cosmosdb_cassandra_table","azurerm_cosmosdb_postgresql_cluster","azurerm_mysql_flexible_database","azurerm_mariadb_server","azurerm_mariadb_database","azurerm_mysql_server","azurerm_mysql_database","azurerm_postgresql_server","azurerm_postgresql_database","azurerm_mssql_managed_instance","azurerm_mssql_managed_database","azurerm_kusto_cluster","azurerm_kusto_database","azurerm_sql_server","azurerm_sql_database","azurerm_storage_data_lake_gen2_filesystem","azurerm_storage_share_file","azurerm_netapp_pool","azurerm_netapp_account"],"category":"data_store","state":"user_data","data":0.93,"outage":0.8,"identity":true,"unsure":true,"on_delete":"Its data is gone","protection":[{"attr":"default_ttl_seconds","op":"changes","severity":0.52},{"attr":"backup_retention_days","op":"down","severity":0.35},{"attr":"geo_redundant_backup_enabled","op":"becomes","value":false,"severity":0.4}],"disruptive":[{"attr":"storage_size_in_gb","op":"changes","severity":0.02},{"attr":"vcores","op":"changes","severity":0.3},{"attr":"sku_name","op":"changes","severity":0.25},{"attr":"version","op":"changes","severity":0.42}],"security":[{"attr":"minimum_tls_version","op":"changes","severity":0.1},{"attr":"public_data_endpoint_enabled","op":"becomes","value":true,"severity":0.6},{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.5},{"attr":"ssl_enforcement_enabled","op":"becomes","value":false,"severity":0.45}]}
azurerm_cosmosdb_sql_container	{"category":"data_store","state":"user_data","data":0.93,"outage":0.6,"on_delete":"The container and its items are gone","protection":[{"attr":"default_ttl","op":"changes","severity":0.52}],"disruptive":[{"attr":"throughput","op":"capacity","severity":0.55},{"attr":"indexing_policy","op":"changes","severity":0.1}],"forces_replace":["name","database_name","partition_key_paths","unique_key"]}
azurerm_cosmosdb_sql_database	{"category":"data_store","state":"user_data","data":0.93,"outage":0.65,"on_delete":"The database with its containers is gone","disruptive":[{"attr":"throughput","op":"capacity","severity":0.55}],"forces_replace":["name","account_name"]}
azurerm_data_factory	{"category":"compute","state":"config","data":0.2,"outage":0.5,"identity":true,"on_delete":"Pipelines and their history are gone","disruptive":[{"attr":"public_network_enabled","op":"changes","severity":0.1}],"security":[{"attr":"public_network_enabled","op":"becomes","value":true,"severity":0.35}],"forces_replace":["name","location"]}
azurerm_data_protection_backup_vault	{"category":"backup","state":"user_data","data":0.9,"outage":0,"env_root":true,"identity":true,"on_delete":"The vault is gone with its recovery points, unless soft delete keeps them for a time","protection":[{"attr":"soft_delete","op":"becomes","value":"Off","severity":0.7},{"attr":"retention_duration_in_days","op":"down","severity":0.3},{"attr":"immutability","op":"becomes","value":"Disabled","severity":0.55},{"attr":"redundancy","op":"becomes","value":"LocallyRedundant","severity":0.3}]}
azurerm_databricks_workspace	{"category":"cluster","state":"user_data","data":0.7,"outage":0.7,"env_root":true,"identity":true,"on_delete":"Notebooks, jobs and the managed storage are gone","disruptive":[{"attr":"sku","op":"changes","severity":0.2}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.35}],"forces_replace":["name","location","managed_resource_group_name","sku"]}
azurerm_dev_test_global_vm_shutdown_schedule	{"category":"compute","state":"config","data":0,"outage":0.05,"on_delete":"The machine is no longer shut down each day","disruptive":[{"attr":"enabled","op":"becomes","value":true,"severity":0.35}],"forces_replace":["location","virtual_machine_id"]}
azurerm_dns_a_record	{"category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The name stops resolving","disruptive":[{"attr":"records","op":"changes","severity":0.35},{"attr":"ttl","op":"changes","severity":0.01}],"forces_replace":["name","zone_name"]}
azurerm_dns_cname_record	{"category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The name stops resolving","disruptive":[{"attr":"record","op":"changes","severity":0.35},{"attr":"ttl","op":"changes","severity":0.01}],"forces_replace":["name","zone_name"]}
azurerm_dns_mx_record	{"same_as":["azurerm_dns_txt_record","azurerm_dns_aaaa_record","azurerm_dns_ns_record","azurerm_dns_srv_record","azurerm_dns_caa_record","azurerm_dns_ptr_record","azurerm_private_dns_cname_record","azurerm_private_dns_txt_record","azurerm_private_dns_mx_record","azurerm_private_dns_srv_record","azurerm_private_dns_aaaa_record"],"category":"dns","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"The name stops resolving","disruptive":[{"attr":"record","op":"changes","severity":0.3},{"attr":"records","op":"changes","severity":0.3},{"attr":"ttl","op":"changes","severity":0.01}]}
azurerm_dns_zone	{"category":"dns","state":"user_data","data":0.6,"outage":0.92,"env_root":true,"identity":true,"on_delete":"Every name in the zone stops resolving","disruptive":[{"attr":"soa_record","op":"changes","severity":0.1}],"forces_replace":["name","resource_group_name"]}
azurerm_eventgrid_event_subscription	{"same_as":["azurerm_eventhub_consumer_group","azurerm_eventgrid_system_topic_event_subscription"],"category":"messaging","state":"config","data":0.05,"outage":0.42,"unsure":true,"on_delete":"Its consumer gets no more events"}
azurerm_eventhub	{"category":"messaging","state":"user_data","data":0.5,"outage":0.55,"identity":true,"on_delete":"Retained events and consumer groups are gone","protection":[{"attr":"message_retention","op":"down","severity":0.25}],"disruptive":[{"attr":"status","op":"becomes","value":"Disabled","severity":0.5},{"attr":"status","op":"becomes","value":"SendDisabled","severity":0.45}],"forces_replace":["name","namespace_name","partition_count"]}
azurerm_eventhub_namespace	{"category":"messaging","state":"user_data","data":0.55,"outage":0.7,"env_root":true,"identity":true,"on_delete":"Event hubs and retained events are gone","disruptive":[{"attr":"capacity","op":"changes","severity":0.1}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.4}],"forces_replace":["name","location","sku"]}
azurerm_express_route_circuit	{"same_as":["azurerm_express_route_connection","azurerm_express_route_gateway","azurerm_express_route_circuit_peering","azurerm_local_network_gateway","azurerm_virtual_network_gateway_connection","azurerm_virtual_wan","azurerm_virtual_hub","azurerm_virtual_hub_connection","azurerm_vpn_gateway","azurerm_vpn_site","azurerm_vpn_gateway_connection","azurerm_route_server","azurerm_bastion_host","azurerm_route","azurerm_subnet_route_table_association","azurerm_subnet_nat_gateway_association","azurerm_private_dns_zone_virtual_network_link","azurerm_private_dns_resolver","azurerm_nat_gateway_public_ip_association"],"category":"network","state":"config","data":0,"outage":0.62,"unsure":true,"on_delete":"Networks that it joins no longer reach each other","security":[{"attr":"next_hop_type","op":"becomes","value":"Internet","severity":0.5}],"disruptive":[{"attr":"shared_key","op":"changes","severity":0.6},{"attr":"sku","op":"changes","severity":0.2},{"attr":"bandwidth_in_mbps","op":"changes","severity":0.1},{"attr":"next_hop_in_ip_address","op":"changes","severity":0.45},{"attr":"next_hop_type","op":"changes","severity":0.45}]}
azurerm_federated_identity_credential	{"category":"identity","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Workloads or CI that sign in by it lose access","security":[{"on":"create","severity":0.2},{"attr":"subject","op":"changes","severity":0.4}],"forces_replace":["name","parent_id"]}
azurerm_firewall	{"category":"audit_security","state":"config","data":0,"outage":0.8,"identity":true,"on_delete":"Traffic routed through the firewall stops","disruptive":[{"attr":"firewall_policy_id","op":"changes","severity":0.4}],"security":[{"on":"delete","severity":0.5},{"attr":"threat_intel_mode","op":"becomes","value":"Off","severity":0.3}],"forces_replace":["name","location","sku_name"]}
azurerm_firewall_application_rule_collection	{"category":"audit_security","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"What its rules allowed is dropped, or what they denied may pass","disruptive":[{"attr":"rule","op":"shrink","severity":0.3}],"security":[{"attr":"action","op":"becomes","value":"Allow","severity":0.5}],"forces_replace":["name","azure_firewall_name"]}
azurerm_firewall_network_rule_collection	{"category":"audit_security","state":"config","data":0,"outage":0.45,"on_delete":"What its rules allowed is dropped, or what they denied may pass","disruptive":[{"attr":"rule","op":"shrink","severity":0.3}],"security":[{"attr":"rule","op":"open","severity":0.6},{"attr":"action","op":"becomes","value":"Allow","severity":0.5}],"forces_replace":["name","azure_firewall_name"]}
azurerm_firewall_policy	{"category":"audit_security","state":"config","data":0,"outage":0.5,"on_delete":"Its rules no longer hold; the API refuses while a firewall uses it","security":[{"on":"delete","severity":0.5}],"forces_replace":["name","location"]}
azurerm_firewall_policy_rule_collection_group	{"category":"audit_security","state":"config","data":0,"outage":0.45,"on_delete":"What its rules allowed is dropped","disruptive":[{"attr":"network_rule_collection","op":"shrink","severity":0.3},{"attr":"application_rule_collection","op":"shrink","severity":0.3},{"attr":"nat_rule_collection","op":"shrink","severity":0.4}],"security":[{"attr":"network_rule_collection","op":"open","severity":0.6},{"attr":"nat_rule_collection","op":"open","severity":0.6}],"forces_replace":["name","firewall_policy_id"]}
azurerm_key_vault	{"category":"secret_key","state":"user_data","data":0.9,"outage":0.75,"env_root":true,"identity":true,"on_delete":"Keys, secrets and certificates are soft-deleted; without purge protection they may be purged at once","mitigates":[{"attr":"purge_protection_enabled","op":"eq","value":true,"factor":0.5}],"protection":[{"attr":"soft_delete_retention_days","op":"down","severity":0.3}],"disruptive":[{"attr":"access_policy","op":"shrink","severity":0.4},{"attr":"network_acls","op":"changes","severity":0.3}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.45},{"attr":"access_policy","op":"grow","severity":0.45},{"attr":"network_acls.0.default_action","op":"becomes","value":"Allow","severity":0.55}],"forces_replace":["name","location","tenant_id","soft_delete_retention_days"]}
azurerm_key_vault_access_policy	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"The principal loses access to the vault","security":[{"attr":"key_permissions","op":"admin","severity":0.75},{"attr":"secret_permissions","op":"admin","severity":0.75},{"attr":"secret_permissions","op":"grow","severity":0.35},{"attr":"key_permissions","op":"grow","severity":0.35},{"on":"create","severity":0.15}],"forces_replace":["key_vault_id","object_id","tenant_id"]}
azurerm_key_vault_certificate	{"category":"secret_key","state":"user_data","data":0.5,"outage":0.6,"identity":true,"on_delete":"The certificate is soft-deleted, and purged by default; what presents it fails at its next read","forces_replace":["name","key_vault_id"]}
azurerm_key_vault_key	{"category":"secret_key","state":"user_data","data":0.85,"outage":0.7,"identity":true,"on_delete":"The key is soft-deleted, and purged by default; what it encrypts becomes unreadable","protection":[{"attr":"expiration_date","op":"changes","severity":0.3}],"disruptive":[{"attr":"key_opts","op":"changes","severity":0.3}],"forces_replace":["name","key_vault_id","key_type","key_size","curve"]}
azurerm_key_vault_secret	{"category":"secret_key","state":"user_data","data":0.6,"outage":0.45,"on_delete":"The secret is soft-deleted, and purged by default","disruptive":[{"attr":"value","op":"changes","severity":0.15}],"forces_replace":["name","key_vault_id"]}
azurerm_kubernetes_cluster	{"category":"cluster","state":"user_data","data":0.75,"outage":0.95,"env_root":true,"identity":true,"on_delete":"The control plane, its nodes and every Kubernetes object are gone","disruptive":[{"attr":"kubernetes_version","op":"changes","severity":0.42},{"attr":"default_node_pool","op":"changes","severity":0.3},{"attr":"network_profile","op":"changes","severity":0.4},{"attr":"sku_tier","op":"changes","severity":0.05},{"attr":"sku_tier","op":"becomes","value":"Free","severity":0.25},{"attr":"automatic_upgrade_channel","op":"becomes","value":"rapid","severity":0.25},{"attr":"automatic_channel_upgrade","op":"becomes","value":"rapid","severity":0.25}],"security":[{"attr":"api_server_access_profile","op":"open","severity":0.6},{"attr":"role_based_access_control_enabled","op":"becomes","value":false,"severity":0.7},{"attr":"local_account_disabled","op":"becomes","value":false,"severity":0.35},{"attr":"oms_agent","op":"gone","severity":0.25},{"attr":"azure_policy_enabled","op":"becomes","value":false,"severity":0.4},{"attr":"api_server_access_profile","op":"gone","severity":0.45},{"attr":"private_cluster_enabled","op":"becomes","value":false,"severity":0.6}],"forces_replace":["name","location","dns_prefix","default_node_pool.0.vm_size","network_profile.0.network_plugin","private_cluster_enabled","node_resource_group"]}
azurerm_kubernetes_cluster_node_pool	{"category":"compute","state":"config","data":0.05,"outage":0.6,"on_delete":"All pods on the pool are evicted","disruptive":[{"attr":"node_count","op":"capacity","severity":0.6},{"attr":"min_count","op":"changes","severity":0.1},{"attr":"max_count","op":"capacity","severity":0.5},{"attr":"orchestrator_version","op":"changes","severity":0.2},{"attr":"node_labels","op":"changes","severity":0.05}],"forces_replace":["name","vm_size","os_disk_type","vnet_subnet_id"]}
azurerm_lb	{"category":"lb_edge","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"The entry point is gone","disruptive":[{"attr":"frontend_ip_configuration","op":"changes","severity":0.4}],"forces_replace":["name","location","sku"]}
azurerm_lb_rule	{"category":"lb_edge","state":"config","data":0,"outage":0.5,"on_delete":"The port stops answering","disruptive":[{"attr":"frontend_port","op":"changes","severity":0.4},{"attr":"backend_port","op":"changes","severity":0.4}],"forces_replace":["name","loadbalancer_id"]}
azurerm_linux_function_app	{"category":"compute","state":"config","data":0.05,"outage":0.55,"identity":true,"on_delete":"Invocations of its functions fail","disruptive":[{"attr":"app_settings","op":"changes","severity":0.06},{"attr":"site_config","op":"changes","severity":0.08},{"attr":"enabled","op":"becomes","value":false,"severity":0.6}],"security":[{"attr":"https_only","op":"becomes","value":false,"severity":0.4}],"forces_replace":["name","location","storage_account_name"]}
azurerm_linux_virtual_machine	{"category":"compute","state":"user_data","data":0.3,"outage":0.45,"identity":true,"on_delete":"Its OS disk goes with it, as is the provider's default","disruptive":[{"attr":"size","op":"changes","severity":0.4},{"attr":"custom_data","op":"changes","severity":0.3}],"security":[{"attr":"disable_password_authentication","op":"becomes","value":false,"severity":0.4},{"attr":"admin_ssh_key","op":"grow","severity":0.3}],"forces_replace":["name","location","admin_username","source_image_reference","source_image_id","os_disk","custom_data"]}
azurerm_linux_virtual_machine_scale_set	{"category":"compute","state":"config","data":0.05,"outage":0.6,"on_delete":"All instances of the set go","disruptive":[{"attr":"instances","op":"capacity","severity":0.7},{"attr":"upgrade_mode","op":"becomes","value":"Automatic","severity":0.3},{"attr":"sku","op":"changes","severity":0.2},{"attr":"source_image_id","op":"changes","severity":0.1},{"attr":"source_image_reference","op":"changes","severity":0.1}],"forces_replace":["name","location","admin_username"]}
azurerm_linux_web_app	{"category":"compute","state":"config","data":0.05,"outage":0.65,"identity":true,"on_delete":"The site and its host name are gone","disruptive":[{"attr":"site_config","op":"changes","severity":0.08},{"attr":"app_settings","op":"changes","severity":0.06},{"attr":"service_plan_id","op":"changes","severity":0.4},{"attr":"enabled","op":"becomes","value":false,"severity":0.7}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.35},{"attr":"https_only","op":"becomes","value":false,"severity":0.4},{"attr":"auth_settings_v2","op":"gone","severity":0.6}],"forces_replace":["name","location","resource_group_name"]}
azurerm_log_analytics_workspace	{"category":"observability","state":"user_data","data":0.55,"outage":0.15,"identity":true,"on_delete":"Logs are soft-deleted for 14 days, or gone at once with \`permanently_delete_on_destroy\`","protection":[{"attr":"retention_in_days","op":"down","severity":0.3}],"disruptive":[{"attr":"daily_quota_gb","op":"down","severity":0.25},{"attr":"daily_quota_gb","op":"changes","severity":0.05}],"forces_replace":["name","location","resource_group_name"]}
azurerm_logic_app_workflow	{"same_as":["azurerm_logic_app_standard","azurerm_batch_pool","azurerm_container_app_job","azurerm_data_factory_pipeline","azurerm_stream_analytics_job","azurerm_automation_runbook","azurerm_automation_schedule","azurerm_data_factory_trigger_schedule"],"category":"compute","state":"config","data":0.05,"outage":0.45,"unsure":true,"on_delete":"What it runs stops","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.45},{"attr":"activated","op":"becomes","value":false,"severity":0.35}]}
azurerm_managed_disk	{"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"on_delete":"The disk and its data are gone","disruptive":[{"attr":"disk_size_gb","op":"changes","severity":0.1},{"attr":"storage_account_type","op":"changes","severity":0.1}],"security":[{"attr":"network_access_policy","op":"changes","severity":0.2},{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.3}],"forces_replace":["name","location","create_option","source_resource_id","zone"]}
azurerm_managed_redis	{"category":"data_store","state":"user_data","data":0.6,"outage":0.65,"identity":true,"on_delete":"What it holds and serves is gone","security":[{"attr":"public_network_access","op":"becomes","value":"Enabled","severity":0.4},{"attr":"default_database.0.access_keys_authentication_enabled","op":"becomes","value":true,"severity":0.2},{"attr":"default_database.0.client_protocol","op":"becomes","value":"Plaintext","severity":0.4}],"disruptive":[{"attr":"default_database.0.clustering_policy","op":"changes","severity":0.55},{"attr":"default_database.0.geo_replication_group_name","op":"changes","severity":0.55},{"attr":"default_database.0.module","op":"changes","severity":0.55},{"attr":"default_database","op":"gone","severity":0.65}],"forces_replace":["name","location","resource_group_name"]}
azurerm_management_group_policy_assignment	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The guardrail no longer applies","security":[{"on":"delete","severity":0.7},{"attr":"enforce","op":"becomes","value":false,"severity":0.7}],"forces_replace":["name","management_group_id","policy_definition_id"]}
azurerm_management_group_subscription_association	{"category":"audit_security","state":"config","data":0,"outage":0.05,"on_delete":"The subscription is no longer held to the policies and roles of the group","security":[{"attr":"management_group_id","op":"changes","severity":0.4},{"on":"delete","severity":0.45}],"forces_replace":["management_group_id","subscription_id"]}
azurerm_management_lock	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"What it protected can be deleted again","protection":[{"on":"delete","severity":0.7},{"attr":"lock_level","op":"becomes","value":"CanNotDelete","severity":0.3}],"forces_replace":["lock_level","scope","name"]}
azurerm_monitor_action_group	{"category":"observability","state":"config","data":0,"outage":0.15,"on_delete":"Alerts that use the group reach nobody","disruptive":[{"attr":"email_receiver","op":"gone","severity":0.22},{"attr":"webhook_receiver","op":"gone","severity":0.22},{"attr":"sms_receiver","op":"gone","severity":0.22},{"attr":"voice_receiver","op":"gone","severity":0.22},{"attr":"logic_app_receiver","op":"gone","severity":0.22},{"attr":"enabled","op":"becomes","value":false,"severity":0.22},{"attr":"email_receiver","op":"shrink","severity":0.1},{"attr":"webhook_receiver","op":"shrink","severity":0.15}],"forces_replace":["name"]}
azurerm_monitor_activity_log_alert	{"category":"observability","state":"config","data":0,"outage":0.18,"on_delete":"Nobody is told of this activity","disruptive":[{"attr":"action","op":"gone","severity":0.25},{"attr":"enabled","op":"becomes","value":false,"severity":0.2},{"attr":"action","op":"shrink","severity":0.15}],"forces_replace":["name"]}
azurerm_monitor_diagnostic_setting	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Platform logs stop flowing","security":[{"on":"delete","severity":0.45},{"on":"delete","severity":0.55,"when":{"attr":"enabled_log.0.category","is":["Administrative","Security","Policy","AuditLogs","SignInLogs","kube-audit*"]}},{"attr":"enabled_log","op":"shrink","severity":0.35}],"forces_replace":["name","target_resource_id"]}
azurerm_monitor_metric_alert	{"category":"observability","state":"config","data":0,"outage":0.18,"on_delete":"Nobody is paged for this condition","disruptive":[{"attr":"action","op":"gone","severity":0.25},{"attr":"enabled","op":"becomes","value":false,"severity":0.2},{"attr":"criteria","op":"changes","severity":0.03},{"attr":"action","op":"shrink","severity":0.15}],"forces_replace":["name","resource_group_name"]}
azurerm_monitor_scheduled_query_rules_alert	{"same_as":["azurerm_monitor_smart_detector_alert_rule","azurerm_monitor_autoscale_setting","azurerm_application_insights_standard_web_test","azurerm_application_insights_web_test","azurerm_consumption_budget_subscription","azurerm_consumption_budget_resource_group","azurerm_monitor_alert_processing_rule_action_group"],"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Nobody is told when this condition holds","disruptive":[{"attr":"profile","op":"changes","severity":0.1},{"attr":"enabled","op":"becomes","value":false,"severity":0.22}]}
azurerm_monitor_scheduled_query_rules_alert_v2	{"category":"observability","state":"config","data":0,"outage":0.18,"on_delete":"Nobody is paged for this condition","disruptive":[{"attr":"action","op":"gone","severity":0.25},{"attr":"enabled","op":"becomes","value":false,"severity":0.2},{"attr":"criteria","op":"changes","severity":0.03},{"attr":"action","op":"shrink","severity":0.15}],"forces_replace":["name"]}
azurerm_mssql_database	{"category":"data_store","state":"user_data","data":0.92,"outage":0.75,"identity":true,"on_delete":"The database is gone; it can be restored to a point in time while its server lives","mitigates":[{"attr":"short_term_retention_policy.0.retention_days","op":"ge","value":7,"factor":0.75}],"protection":[{"attr":"short_term_retention_policy.0.retention_days","op":"down","severity":0.4},{"attr":"geo_backup_enabled","op":"becomes","value":false,"severity":0.35},{"attr":"long_term_retention_policy","op":"gone","severity":0.4}],"disruptive":[{"attr":"sku_name","op":"changes","severity":0.42},{"attr":"max_size_gb","op":"down","severity":0.3},{"attr":"zone_redundant","op":"becomes","value":false,"severity":0.25}],"security":[{"attr":"transparent_data_encryption_enabled","op":"becomes","value":false,"severity":0.6}],"forces_replace":["name","server_id","collation","ledger_enabled","create_mode"]}
azurerm_mssql_elasticpool	{"category":"data_store","state":"config","data":0.05,"outage":0.4,"on_delete":"The pool is gone; the API refuses while it holds databases","disruptive":[{"attr":"sku","op":"changes","severity":0.3}],"forces_replace":["name","server_name","location"]}
azurerm_mssql_firewall_rule	{"category":"network","state":"config","data":0,"outage":0.35,"on_delete":"The allowed clients are refused","security":[{"attr":"end_ip_address","op":"azopen","severity":0.9},{"attr":"start_ip_address","op":"azopen","severity":0.5}],"forces_replace":["name","server_id"]}
azurerm_mssql_server	{"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"env_root":true,"identity":true,"on_delete":"The server goes with every database on it; they can be restored only within their backup retention","security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.5},{"attr":"minimum_tls_version","op":"changes","severity":0.1},{"attr":"azuread_administrator","op":"changes","severity":0.3}],"forces_replace":["name","location","version","administrator_login"]}
azurerm_mysql_flexible_server	{"category":"data_store","state":"user_data","data":0.95,"outage":0.8,"identity":true,"on_delete":"The server and its databases are gone","protection":[{"attr":"backup_retention_days","op":"down","severity":0.4}],"disruptive":[{"attr":"sku_name","op":"changes","severity":0.42},{"attr":"version","op":"changes","severity":0.45},{"attr":"high_availability","op":"changes","severity":0.3}],"forces_replace":["name","location","administrator_login","delegated_subnet_id","private_dns_zone_id"]}
azurerm_mysql_flexible_server_firewall_rule	{"category":"network","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"The allowed clients are refused","security":[{"attr":"end_ip_address","op":"azopen","severity":0.9},{"attr":"start_ip_address","op":"azopen","severity":0.5}],"forces_replace":["name","server_name"]}
azurerm_nat_gateway	{"category":"network","state":"config","data":0,"outage":0.55,"on_delete":"Private subnets lose outbound access","forces_replace":["name","location","sku_name","zones"]}
azurerm_netapp_volume	{"category":"data_store","state":"user_data","data":0.95,"outage":0.65,"identity":true,"on_delete":"The volume and its files are gone","disruptive":[{"attr":"storage_quota_in_gb","op":"down","severity":0.2}],"forces_replace":["name","pool_name","volume_path","subnet_id"]}
azurerm_network_interface	{"category":"network","state":"config","data":0,"outage":0.45,"identity":true,"on_delete":"The interface and its private addresses are gone","disruptive":[{"attr":"ip_configuration","op":"changes","severity":0.3}],"forces_replace":["name","location"]}
azurerm_network_interface_security_group_association	{"category":"network","state":"config","data":0,"outage":0.1,"on_delete":"The interface is unfiltered","security":[{"on":"delete","severity":0.5}],"forces_replace":["network_interface_id","network_security_group_id"]}
azurerm_network_security_group	{"category":"network","state":"config","data":0,"outage":0.4,"on_delete":"Filtering of the subnet or interface is lifted","disruptive":[{"attr":"security_rule","op":"changes","severity":0.2}],"security":[{"attr":"security_rule","op":"open","severity":0.9},{"on":"delete","severity":0.4}],"forces_replace":["name","location"]}
azurerm_network_security_rule	{"category":"network","state":"config","data":0,"outage":0.3,"on_delete":"The rule no longer holds","security":[{"attr":"source_address_prefix","op":"open","severity":0.9},{"attr":"access","op":"becomes","value":"Allow","severity":0.3}],"forces_replace":["name","network_security_group_name"]}
azurerm_policy_definition	{"category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"The guardrail's definition is gone; the API refuses while it is assigned","security":[{"on":"delete","severity":0.5},{"attr":"policy_rule","op":"changes","severity":0.3}],"forces_replace":["name","policy_type"]}
azurerm_portal_dashboard	{"same_as":["azurerm_dashboard","azurerm_application_insights_workbook","azurerm_monitor_workspace","azurerm_dashboard_grafana"],"category":"observability","state":"config","data":0.05,"outage":0.1,"unsure":true,"on_delete":"The dashboard is gone"}
azurerm_postgresql_flexible_server	{"category":"data_store","state":"user_data","data":0.95,"outage":0.8,"identity":true,"on_delete":"The server and its databases are gone; its backups can be restored only for a short time","protection":[{"attr":"backup_retention_days","op":"down","severity":0.4},{"attr":"geo_redundant_backup_enabled","op":"becomes","value":false,"severity":0.3}],"disruptive":[{"attr":"sku_name","op":"changes","severity":0.42},{"attr":"version","op":"changes","severity":0.45},{"attr":"high_availability","op":"changes","severity":0.3},{"attr":"storage_mb","op":"changes","severity":0.05},{"attr":"zone","op":"changes","severity":0.3}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.5}],"forces_replace":["name","location","administrator_login","delegated_subnet_id","private_dns_zone_id","geo_redundant_backup_enabled","create_mode"]}
azurerm_postgresql_flexible_server_configuration	{"category":"data_store","state":"config","data":0,"outage":0.15,"unsure":true,"on_delete":"The setting falls back to its default","disruptive":[{"attr":"value","op":"changes","severity":0.2}],"forces_replace":["name","server_id"]}
azurerm_postgresql_flexible_server_database	{"category":"data_store","state":"user_data","data":0.92,"outage":0.6,"on_delete":"The logical database is dropped","forces_replace":["name","server_id","charset","collation"]}
azurerm_postgresql_flexible_server_firewall_rule	{"category":"network","state":"config","data":0,"outage":0.35,"on_delete":"The allowed clients are refused","security":[{"attr":"end_ip_address","op":"azopen","severity":0.9},{"attr":"start_ip_address","op":"azopen","severity":0.5}],"forces_replace":["name","server_id"]}
azurerm_private_dns_a_record	{"category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The name stops resolving","disruptive":[{"attr":"records","op":"changes","severity":0.35},{"attr":"ttl","op":"changes","severity":0.01}],"forces_replace":["name","zone_name"]}
azurerm_private_dns_zone	{"category":"dns","state":"config","data":0.1,"outage":0.8,"env_root":true,"identity":true,"on_delete":"Private names (private endpoints) stop resolving","forces_replace":["name"]}
azurerm_private_endpoint	{"category":"network","state":"config","data":0,"outage":0.45,"identity":true,"on_delete":"Private access to the service stops","disruptive":[{"attr":"private_dns_zone_group","op":"changes","severity":0.4}],"forces_replace":["name","subnet_id","private_service_connection"]}
azurerm_public_ip	{"category":"network","state":"config","data":0,"outage":0.5,"identity":true,"on_delete":"The public address is released","forces_replace":["name","location","allocation_method","sku","zones"]}
azurerm_recovery_services_vault	{"category":"backup","state":"user_data","data":0.9,"outage":0,"env_root":true,"identity":true,"on_delete":"The vault is gone; the API refuses while it protects items","protection":[{"attr":"soft_delete_enabled","op":"becomes","value":false,"severity":0.7},{"attr":"immutability","op":"becomes","value":"Unlocked","severity":0.4},{"attr":"immutability","op":"becomes","value":"Disabled","severity":0.55}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.3}],"forces_replace":["name","location"]}
azurerm_redis_cache	{"category":"data_store","state":"user_data","data":0.5,"outage":0.65,"identity":true,"on_delete":"The contents of the cache are gone","disruptive":[{"attr":"sku_name","op":"changes","severity":0.35},{"attr":"capacity","op":"changes","severity":0.55},{"attr":"capacity","op":"changes","severity":1,"when":{"attr":"sku_name","is":["Basic"]}},{"attr":"redis_configuration","op":"changes","severity":0.1}],"security":[{"attr":"non_ssl_port_enabled","op":"becomes","value":true,"severity":0.5},{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.5}],"forces_replace":["name","location","subnet_id","zones"]}
azurerm_resource_group	{"category":"network_root","state":"user_data","data":0.95,"outage":0.95,"env_root":true,"identity":true,"on_delete":"Everything in the group goes with it, managed here or not; the provider refuses by default while it holds resources","forces_replace":["name","location"]}
azurerm_resource_group_policy_assignment	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The guardrail no longer applies","security":[{"on":"delete","severity":0.55},{"attr":"enforce","op":"becomes","value":false,"severity":0.55}],"forces_replace":["name","resource_group_id","policy_definition_id"]}
azurerm_resource_group_policy_exemption	{"same_as":["azurerm_resource_policy_exemption"],"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"What was exempt is held to the policy again","protection":[{"on":"create","severity":0.35}],"security":[{"attr":"expires_on","op":"changes","severity":0.2}]}
azurerm_resource_group_template_deployment	{"same_as":["azurerm_template_deployment"],"category":"glue","state":"user_data","data":0.7,"outage":0.7,"env_root":true,"on_delete":"Every resource that its template made is deleted","disruptive":[{"attr":"deployment_mode","op":"becomes","value":"Complete","severity":0.75},{"attr":"template_content","op":"changes","severity":0.25},{"attr":"template_body","op":"changes","severity":0.25},{"attr":"parameters_content","op":"changes","severity":0.15}],"forces_replace":["name","resource_group_name"]}
azurerm_role_assignment	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The principal loses the role","security":[{"attr":"role_definition_name","op":"admin","severity":0.88},{"on":"create","severity":0.12}],"forces_replace":["scope","principal_id","role_definition_name","role_definition_id"]}
azurerm_role_definition	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The role is gone; the API refuses while it is assigned","security":[{"attr":"permissions","op":"widen","severity":0.55}],"forces_replace":["scope","role_definition_id"]}
azurerm_route_table	{"category":"network","state":"config","data":0,"outage":0.5,"on_delete":"Subnets fall back to system routes","disruptive":[{"attr":"route","op":"changes","severity":0.4}],"forces_replace":["name","location"]}
azurerm_search_service	{"same_as":["azurerm_cognitive_account","azurerm_machine_learning_workspace","azurerm_app_configuration","azurerm_redis_enterprise_cluster","azurerm_purview_account","azurerm_healthcare_service","azurerm_iothub","azurerm_maps_account","azurerm_communication_service","azurerm_bot_service_azure_bot","azurerm_digital_twins_instance","azurerm_cognitive_deployment"],"category":"data_store","state":"user_data","data":0.6,"outage":0.65,"identity":true,"unsure":true,"on_delete":"What it holds and serves is gone","security":[{"attr":"local_auth_enabled","op":"becomes","value":true,"severity":0.2},{"attr":"public_network_access","op":"becomes","value":"Enabled","severity":0.4},{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.4},{"attr":"local_authentication_enabled","op":"becomes","value":true,"severity":0.2}],"protection":[{"attr":"purge_protection_enabled","op":"becomes","value":false,"severity":0.4}]}
azurerm_security_center_contact	{"same_as":["azurerm_security_center_auto_provisioning","azurerm_sentinel_alert_rule_scheduled","azurerm_sentinel_log_analytics_workspace_onboarding","azurerm_network_watcher_flow_log","azurerm_policy_assignment","azurerm_resource_policy_assignment","azurerm_advanced_threat_protection","azurerm_mssql_server_extended_auditing_policy","azurerm_mssql_database_extended_auditing_policy","azurerm_mssql_server_security_alert_policy"],"category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"It guards or records nothing any more","security":[{"on":"delete","severity":0.5},{"attr":"enabled","op":"becomes","value":false,"severity":0.5},{"attr":"retention_policy.0.days","op":"down","severity":0.25}]}
azurerm_security_center_subscription_pricing	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The Defender plan goes back to Free","security":[{"on":"delete","severity":0.55},{"attr":"tier","op":"becomes","value":"Free","severity":0.6}],"forces_replace":["resource_type"]}
azurerm_service_plan	{"category":"compute","state":"config","data":0,"outage":0.7,"on_delete":"The plan is gone; the API refuses while it hosts apps","disruptive":[{"attr":"sku_name","op":"changes","severity":0.16},{"attr":"worker_count","op":"capacity","severity":0.5}],"forces_replace":["name","location","os_type"]}
azurerm_servicebus_namespace	{"category":"messaging","state":"user_data","data":0.6,"outage":0.7,"env_root":true,"identity":true,"on_delete":"Queues, topics and undelivered messages are gone","disruptive":[{"attr":"capacity","op":"changes","severity":0.1},{"attr":"sku","op":"changes","severity":0.3}],"security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.4},{"attr":"local_auth_enabled","op":"becomes","value":true,"severity":0.2}],"forces_replace":["name","location"]}
azurerm_servicebus_queue	{"category":"messaging","state":"user_data","data":0.5,"outage":0.55,"identity":true,"on_delete":"Undelivered messages are gone","protection":[{"attr":"default_message_ttl","op":"changes","severity":0.2}],"disruptive":[{"attr":"lock_duration","op":"changes","severity":0.05},{"attr":"status","op":"becomes","value":"Disabled","severity":0.5},{"attr":"status","op":"becomes","value":"ReceiveDisabled","severity":0.45},{"attr":"status","op":"becomes","value":"SendDisabled","severity":0.45}],"forces_replace":["name","namespace_id","requires_session","partitioning_enabled"]}
azurerm_servicebus_subscription	{"category":"messaging","state":"user_data","data":0.25,"outage":0.28,"unsure":true,"on_delete":"Messages that wait in it are gone, and its consumer gets no more","disruptive":[{"attr":"status","op":"becomes","value":"Disabled","severity":0.5}],"forces_replace":["name","topic_id","requires_session"]}
azurerm_signalr_service	{"category":"messaging","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"Real-time connections drop, and the keys change","disruptive":[{"attr":"sku","op":"changes","severity":0.2}],"forces_replace":["name","location"]}
azurerm_snapshot	{"category":"backup","state":"user_data","data":0.8,"outage":0,"on_delete":"A recovery point is gone","forces_replace":["name","source_uri"]}
azurerm_storage_account	{"category":"data_store","state":"user_data","data":0.95,"outage":0.65,"env_root":true,"identity":true,"on_delete":"Every blob, file, queue and table is gone; it can be recovered within 14 days only if the name was not taken","protection":[{"attr":"account_replication_type","op":"becomes","value":"LRS","severity":0.32},{"attr":"blob_properties.0.versioning_enabled","op":"becomes","value":false,"severity":0.4},{"attr":"blob_properties.0.delete_retention_policy","op":"gone","severity":0.45}],"disruptive":[{"attr":"account_replication_type","op":"changes","severity":0.15},{"attr":"access_tier","op":"changes","severity":0.1}],"security":[{"attr":"allow_nested_items_to_be_public","op":"becomes","value":true,"severity":0.5},{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.45},{"attr":"https_traffic_only_enabled","op":"becomes","value":false,"severity":0.45},{"attr":"shared_access_key_enabled","op":"becomes","value":true,"severity":0.2},{"attr":"min_tls_version","op":"down","severity":0.25},{"attr":"network_rules.0.default_action","op":"becomes","value":"Allow","severity":0.55}],"forces_replace":["name","location","account_kind","account_tier","is_hns_enabled","resource_group_name"]}
azurerm_storage_account_network_rules	{"category":"network","state":"config","data":0,"outage":0.2,"on_delete":"The firewall of the storage account is lifted","security":[{"on":"delete","severity":0.55},{"attr":"default_action","op":"becomes","value":"Allow","severity":0.55},{"attr":"ip_rules","op":"grow","severity":0.2}],"forces_replace":["storage_account_id"]}
azurerm_storage_blob	{"category":"glue","state":"config","data":0.1,"outage":0.1,"routine_replace":true,"on_delete":"One managed blob is deleted","forces_replace":["name","storage_container_name"]}
azurerm_storage_container	{"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"identity":true,"on_delete":"Its blobs are gone unless soft delete of containers is on","security":[{"attr":"container_access_type","op":"becomes","value":"blob","severity":0.9},{"attr":"container_access_type","op":"becomes","value":"container","severity":0.9}],"forces_replace":["name","storage_account_id"]}
azurerm_storage_container_immutability_policy	{"category":"backup","state":"config","data":0.4,"outage":0,"on_delete":"Blobs that it kept from being changed or deleted can be deleted again","protection":[{"on":"delete","severity":0.6},{"attr":"immutability_period_in_days","op":"down","severity":0.4},{"attr":"locked","op":"becomes","value":true,"severity":0.25},{"attr":"locked","op":"becomes","value":false,"severity":0.6}]}
azurerm_storage_management_policy	{"category":"data_store","state":"config","data":0.02,"outage":0,"on_delete":"Blobs no longer expire or move to cheaper storage","protection":[{"attr":"rule","op":"expires","severity":0.6}],"forces_replace":["storage_account_id"]}
azurerm_storage_queue	{"same_as":["azurerm_servicebus_topic","azurerm_eventgrid_topic","azurerm_eventgrid_system_topic","azurerm_notification_hub"],"category":"messaging","state":"user_data","data":0.6,"outage":0.55,"unsure":true,"on_delete":"Messages in it are gone, and who sends or reads fails","disruptive":[{"attr":"status","op":"becomes","value":"Disabled","severity":0.5}]}
azurerm_storage_share	{"category":"data_store","state":"user_data","data":0.9,"outage":0.55,"identity":true,"on_delete":"Its files are gone unless soft delete of shares is on","disruptive":[{"attr":"quota","op":"down","severity":0.3}],"forces_replace":["name","storage_account_id"]}
azurerm_storage_table	{"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"identity":true,"on_delete":"The table and its entities are gone","forces_replace":["name","storage_account_name"]}
azurerm_subnet	{"category":"network","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"The subnet is gone, and everything in it must go first","disruptive":[{"attr":"address_prefixes","op":"changes","severity":0.4},{"attr":"delegation","op":"changes","severity":0.4},{"attr":"service_endpoints","op":"shrink","severity":0.35}],"forces_replace":["name","virtual_network_name","resource_group_name"]}
azurerm_subnet_network_security_group_association	{"category":"network","state":"config","data":0,"outage":0.1,"on_delete":"The subnet is unfiltered","security":[{"on":"delete","severity":0.5}],"forces_replace":["subnet_id","network_security_group_id"]}
azurerm_subscription	{"category":"org","state":"user_data","data":0.95,"outage":0.95,"env_root":true,"identity":true,"unsure":true,"on_delete":"The subscription is cancelled","forces_replace":["billing_scope_id","subscription_id"]}
azurerm_subscription_policy_assignment	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The guardrail no longer applies","security":[{"on":"delete","severity":0.6},{"attr":"enforce","op":"becomes","value":false,"severity":0.6}],"forces_replace":["name","subscription_id","policy_definition_id"]}
azurerm_subscription_policy_exemption	{"same_as":["azurerm_management_group_policy_exemption"],"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"What was exempt is held to the policy again","protection":[{"on":"create","severity":0.52}],"security":[{"attr":"expires_on","op":"changes","severity":0.2}]}
azurerm_synapse_workspace	{"category":"data_store","state":"user_data","data":0.85,"outage":0.7,"env_root":true,"identity":true,"unsure":true,"on_delete":"SQL pools and pipelines are gone","security":[{"attr":"public_network_access_enabled","op":"becomes","value":true,"severity":0.4},{"attr":"sql_administrator_login","op":"changes","severity":0.1}],"forces_replace":["name","location","storage_data_lake_gen2_filesystem_id"]}
azurerm_traffic_manager_profile	{"same_as":["azurerm_cdn_endpoint","azurerm_cdn_profile","azurerm_frontdoor","azurerm_cdn_frontdoor_endpoint","azurerm_cdn_frontdoor_route","azurerm_cdn_frontdoor_origin_group","azurerm_cdn_frontdoor_origin","azurerm_cdn_frontdoor_custom_domain","azurerm_traffic_manager_azure_endpoint","azurerm_traffic_manager_external_endpoint","azurerm_static_web_app","azurerm_static_site","azurerm_api_management_api","azurerm_lb_backend_address_pool","azurerm_lb_probe"],"category":"lb_edge","state":"config","data":0,"outage":0.65,"unsure":true,"on_delete":"What is served through it stops answering","disruptive":[{"attr":"patterns_to_match","op":"shrink","severity":0.35},{"attr":"cdn_frontdoor_origin_group_id","op":"changes","severity":0.35},{"attr":"profile_status","op":"becomes","value":"Disabled","severity":0.65},{"attr":"enabled","op":"becomes","value":false,"severity":0.6}]}
azurerm_user_assigned_identity	{"category":"identity","state":"config","data":0,"outage":0.55,"identity":true,"on_delete":"Workloads using it lose access","forces_replace":["name","location","resource_group_name"]}
azurerm_virtual_machine	{"category":"compute","state":"user_data","data":0.4,"outage":0.45,"identity":true,"legacy":true,"unsure":true,"on_delete":"The machine is gone, and its disks too where their deletion is on","mitigates":[{"attr":"delete_os_disk_on_termination","op":"eq","value":false,"factor":0.7}],"disruptive":[{"attr":"vm_size","op":"changes","severity":0.4}],"forces_replace":["name","location"]}
azurerm_virtual_machine_data_disk_attachment	{"category":"compute","state":"config","data":0.1,"outage":0.45,"on_delete":"The disk is detached from a running machine","forces_replace":["managed_disk_id","virtual_machine_id","lun"]}
azurerm_virtual_machine_extension	{"category":"compute","state":"config","data":0,"outage":0.15,"unsure":true,"on_delete":"The agent leaves the machine","disruptive":[{"attr":"settings","op":"changes","severity":0.05}],"security":[{"attr":"type","op":"becomes","value":"DSC","severity":0.6},{"attr":"type","op":"becomes","value":"RunCommandWindows","severity":0.6},{"attr":"type","op":"becomes","value":"RunCommandLinux","severity":0.6},{"attr":"type","op":"becomes","value":"CustomScriptForLinux","severity":0.6},{"attr":"type","op":"becomes","value":"CustomScriptExtension","severity":0.6},{"attr":"type","op":"becomes","value":"CustomScript","severity":0.6}],"forces_replace":["name","virtual_machine_id"]}
azurerm_virtual_machine_run_command	{"same_as":["azurerm_virtual_machine_scale_set_extension"],"category":"compute","state":"config","data":0,"outage":0.1,"on_delete":"It no longer runs","security":[{"on":"create","severity":0.25},{"attr":"source","op":"changes","severity":0.3}]}
azurerm_virtual_network	{"category":"network_root","state":"config","data":0,"outage":0.9,"env_root":true,"identity":true,"on_delete":"The network is gone, and everything in it must go first","disruptive":[{"attr":"address_space","op":"changes","severity":0.3},{"attr":"dns_servers","op":"changes","severity":0.4},{"attr":"subnet","op":"shrink","severity":0.5}],"forces_replace":["name","location","resource_group_name"]}
azurerm_virtual_network_gateway	{"category":"network","state":"config","data":0,"outage":0.92,"identity":true,"on_delete":"VPN or ExpressRoute connectivity drops, and takes about 45 minutes to rebuild","disruptive":[{"attr":"sku","op":"changes","severity":0.4}],"forces_replace":["name","type","vpn_type"]}
azurerm_virtual_network_peering	{"category":"network","state":"config","data":0,"outage":0.6,"on_delete":"Traffic between the networks stops","disruptive":[{"attr":"allow_virtual_network_access","op":"becomes","value":false,"severity":0.6},{"attr":"allow_forwarded_traffic","op":"becomes","value":false,"severity":0.42},{"attr":"allow_gateway_transit","op":"becomes","value":false,"severity":0.42},{"attr":"use_remote_gateways","op":"changes","severity":0.4}],"forces_replace":["name","virtual_network_name","remote_virtual_network_id"]}
azurerm_web_application_firewall_policy	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Requests are no longer filtered; the API refuses while a gateway uses it","security":[{"on":"delete","severity":0.55},{"attr":"policy_settings.0.enabled","op":"becomes","value":false,"severity":0.6},{"attr":"policy_settings.0.mode","op":"becomes","value":"Detection","severity":0.5},{"attr":"managed_rules","op":"changes","severity":0.22},{"attr":"custom_rules","op":"shrink","severity":0.4}],"forces_replace":["name","location"]}
azurerm_windows_function_app	{"category":"compute","state":"config","data":0.05,"outage":0.55,"identity":true,"on_delete":"Invocations of its functions fail","disruptive":[{"attr":"app_settings","op":"changes","severity":0.06},{"attr":"site_config","op":"changes","severity":0.08},{"attr":"enabled","op":"becomes","value":false,"severity":0.6}],"security":[{"attr":"https_only","op":"becomes","value":false,"severity":0.4}],"forces_replace":["name","location","storage_account_name"]}
azurerm_windows_virtual_machine	{"category":"compute","state":"user_data","data":0.3,"outage":0.45,"identity":true,"on_delete":"Its OS disk goes with it, as is the provider's default","disruptive":[{"attr":"size","op":"changes","severity":0.4}],"forces_replace":["name","location","admin_username","source_image_reference"]}
azurerm_windows_virtual_machine_scale_set	{"category":"compute","state":"config","data":0.05,"outage":0.6,"unsure":true,"on_delete":"All instances of the set go","disruptive":[{"attr":"instances","op":"capacity","severity":0.7},{"attr":"sku","op":"changes","severity":0.2},{"attr":"source_image_id","op":"changes","severity":0.1},{"attr":"source_image_reference","op":"changes","severity":0.1}],"forces_replace":["name","location","admin_username"]}
azurerm_windows_web_app	{"category":"compute","state":"config","data":0.05,"outage":0.65,"identity":true,"on_delete":"The site and its host name are gone","disruptive":[{"attr":"site_config","op":"changes","severity":0.08},{"attr":"app_settings","op":"changes","severity":0.06},{"attr":"enabled","op":"becomes","value":false,"severity":0.7}],"security":[{"attr":"https_only","op":"becomes","value":false,"severity":0.4}],"forces_replace":["name","location"]}
bcrypt_hash	{"same_as":["htpasswd_password"],"category":"glue","state":"ephemeral","data":0.02,"outage":0.1,"routine_replace":true,"attributes_by_name":true,"unsure":true,"on_delete":"Nothing outside the state"}
betteruptime_monitor	{"same_as":["betteruptime_heartbeat","uptimerobot_monitor","pingdom_check","statuscake_uptime_check","checkly_check","checkly_check_group","checkly_heartbeat"],"category":"observability","state":"config","data":0.02,"outage":0.22,"unsure":true,"on_delete":"Nobody is told when the site is down","disruptive":[{"attr":"paused","op":"becomes","value":true,"severity":0.22},{"attr":"activated","op":"becomes","value":false,"severity":0.22},{"attr":"muted","op":"becomes","value":true,"severity":0.22}]}
betteruptime_policy	{"same_as":["betteruptime_on_call_calendar"],"category":"observability","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Incidents reach nobody by it"}
bigip_ltm_pool	{"same_as":["bigip_ltm_pool_attachment","bigip_ltm_node"],"category":"lb_edge","state":"config","data":0,"outage":0.6,"attributes_by_name":true,"unsure":true,"on_delete":"Traffic no longer reaches the members behind it","disruptive":[{"attr":"state","op":"changes","severity":0.3}]}
bigip_ltm_virtual_server	{"same_as":["bigip_as3"],"category":"lb_edge","state":"config","data":0,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is reached through it is cut off","disruptive":[{"attr":"state","op":"becomes","value":"disabled","severity":0.7}]}
bitbucket_branch_restriction	{"category":"ci","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"The branch is no longer protected","security":[{"on":"delete","severity":0.65}]}
bitbucket_repository	{"category":"ci","state":"user_data","data":0.9,"outage":0.6,"identity":true,"unsure":true,"on_delete":"The repository is gone, with its pull requests and pipelines","security":[{"attr":"is_private","op":"becomes","value":false,"severity":0.85}]}
boundary_role	{"same_as":["boundary_group","boundary_target","boundary_host_catalog_static","boundary_host_set_static","boundary_credential_store_vault","boundary_user","boundary_account_password"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"People lose the access that rests on it","security":[{"attr":"grant_strings","op":"grow","severity":0.25}]}
boundary_scope	{"same_as":["boundary_auth_method_oidc","boundary_auth_method_password","boundary_auth_method"],"category":"identity","state":"config","data":0.05,"outage":0.7,"unsure":true,"on_delete":"People who come in through it are locked out"}
bunny_pullzone	{"same_as":["bunnynet_pullzone","incapsula_site"],"category":"lb_edge","state":"config","data":0,"outage":0.75,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The site no longer answers by it"}
circleci_context	{"same_as":["circleci_project","drone_cron","teamcity_project","semaphore_project"],"category":"ci","state":"config","data":0.04,"outage":0.45,"attributes_by_name":true,"unsure":true,"on_delete":"Pipelines that use it no longer run"}
cloudflare_account	{"category":"org","state":"user_data","data":0.8,"outage":0.95,"env_root":true,"unsure":true,"on_delete":"Every zone, worker and rule of the account is gone","security":[{"attr":"enforce_twofactor","op":"becomes","value":false,"severity":0.5},{"attr":"settings.0.enforce_twofactor","op":"becomes","value":false,"severity":0.5}]}
cloudflare_account_member	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The person loses access to the account","security":[{"on":"create","severity":0.22},{"attr":"roles","op":"admin","severity":0.6},{"attr":"roles","op":"grow","severity":0.5},{"attr":"policies","op":"grow","severity":0.5}]}
cloudflare_account_token	{"same_as":["cloudflare_stream_key","cloudflare_sso_connector"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Whoever uses it loses access","security":[{"on":"create","severity":0.25},{"attr":"policies","op":"grow","severity":0.4}]}
cloudflare_api_shield	{"same_as":["cloudflare_api_shield_operation","cloudflare_api_shield_schema","cloudflare_schema_validation_schemas","cloudflare_schema_validation_settings","cloudflare_content_scanning","cloudflare_leaked_credential_check","cloudflare_leaked_credential_check_rule","cloudflare_page_shield_policy","cloudflare_dns_firewall","cloudflare_token_validation_rules","cloudflare_email_security_block_sender"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Requests are no longer checked by it","security":[{"on":"delete","severity":0.4},{"attr":"enabled","op":"becomes","value":false,"severity":0.45},{"attr":"enable","op":"becomes","value":false,"severity":0.45},{"attr":"action","op":"becomes","value":"log","severity":0.35},{"attr":"validation_default_mitigation_action","op":"becomes","value":"none","severity":0.35}]}
cloudflare_api_token	{"category":"identity","state":"config","data":0,"outage":0.45,"identity":true,"on_delete":"Whoever uses the token loses access","disruptive":[{"attr":"status","op":"becomes","value":"disabled","severity":0.45}],"security":[{"on":"create","severity":0.3},{"attr":"policies","op":"grow","severity":0.4},{"attr":"condition","op":"gone","severity":0.4}]}
cloudflare_argo_smart_routing	{"same_as":["cloudflare_argo_tiered_caching","cloudflare_tiered_cache","cloudflare_regional_tiered_cache","cloudflare_zone_cache_reserve","cloudflare_zone_cache_variants","cloudflare_url_normalization_settings","cloudflare_managed_transforms","cloudflare_web_analytics_site","cloudflare_web_analytics_rule","cloudflare_observatory_scheduled_test","cloudflare_custom_pages","cloudflare_zero_trust_access_tag","cloudflare_zero_trust_access_custom_page","cloudflare_zero_trust_dex_test"],"category":"lb_edge","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Caching, pages or statistics fall back to their defaults","disruptive":[{"attr":"value","op":"changes","severity":0.02},{"attr":"enabled","op":"becomes","value":false,"severity":0.08}]}
cloudflare_authenticated_origin_pulls	{"same_as":["cloudflare_authenticated_origin_pulls_settings"],"category":"audit_security","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"The origin no longer knows that a request came through the edge","security":[{"on":"delete","severity":0.35},{"attr":"enabled","op":"becomes","value":false,"severity":0.4}]}
cloudflare_certificate_pack	{"same_as":["cloudflare_custom_ssl","cloudflare_origin_ca_certificate"],"category":"secret_key","state":"config","data":0.05,"outage":0.5,"unsure":true,"on_delete":"Host names of the certificate fail with a TLS error"}
cloudflare_custom_hostname_fallback_origin	{"same_as":["cloudflare_hyperdrive_config","cloudflare_regional_hostname","cloudflare_web3_hostname","cloudflare_workers_deployment","cloudflare_workers_script_subdomain","cloudflare_workflow","cloudflare_snippet","cloudflare_snippets","cloudflare_snippet_rules"],"category":"lb_edge","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"What it serves stops answering","disruptive":[{"attr":"origin","op":"changes","severity":0.3}]}
cloudflare_d1_database	{"category":"data_store","state":"user_data","data":0.93,"outage":0.65,"identity":true,"on_delete":"The database is gone","forces_replace":["account_id","name"]}
cloudflare_dns_record	{"category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The name stops resolving","disruptive":[{"attr":"content","op":"changes","severity":0.35},{"attr":"proxied","op":"changes","severity":0.15},{"attr":"ttl","op":"changes","severity":0.01},{"attr":"comment","op":"changes","severity":0.01}],"security":[{"attr":"proxied","op":"becomes","value":false,"severity":0.42}],"forces_replace":["zone_id"]}
cloudflare_email_routing_rule	{"same_as":["cloudflare_email_routing_settings","cloudflare_email_routing_catch_all"],"category":"dns","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Mail to these addresses is lost","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.4}]}
cloudflare_filter	{"same_as":["cloudflare_waf_rule","cloudflare_waf_package","cloudflare_waf_group","cloudflare_access_rule","cloudflare_zone_lockdown","cloudflare_user_agent_blocking_rule","cloudflare_bot_management","cloudflare_managed_headers","cloudflare_waf_override","cloudflare_firewall_waf_rule"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Requests are no longer filtered by it","security":[{"attr":"sbfm_definitely_automated","op":"becomes","value":"allow","severity":0.35},{"attr":"configurations","op":"grow","severity":0.3},{"on":"delete","severity":0.4},{"attr":"mode","op":"becomes","value":"off","severity":0.4},{"attr":"mode","op":"becomes","value":"disable","severity":0.4},{"attr":"mode","op":"becomes","value":"whitelist","severity":0.4},{"attr":"paused","op":"becomes","value":true,"severity":0.4},{"attr":"fight_mode","op":"becomes","value":false,"severity":0.3}]}
cloudflare_firewall_rule	{"category":"audit_security","state":"config","data":0,"outage":0.05,"legacy":true,"on_delete":"Requests are no longer filtered by this rule","security":[{"on":"delete","severity":0.45},{"attr":"filter.paused","op":"becomes","value":true,"severity":0.45}]}
cloudflare_list	{"same_as":["cloudflare_list_item","cloudflare_ip_list","cloudflare_zero_trust_list","cloudflare_teams_list"],"category":"audit_security","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Rules that name the list no longer match","security":[{"attr":"item","op":"shrink","severity":0.22}]}
cloudflare_load_balancer	{"category":"lb_edge","state":"config","data":0,"outage":0.7,"on_delete":"The host name stops answering","disruptive":[{"attr":"default_pools","op":"changes","severity":0.35},{"attr":"enabled","op":"becomes","value":false,"severity":0.7},{"attr":"fallback_pool","op":"changes","severity":0.25}],"forces_replace":["zone_id"]}
cloudflare_load_balancer_monitor	{"same_as":["cloudflare_healthcheck"],"category":"lb_edge","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Broken origins are no longer noticed","disruptive":[{"attr":"expected_codes","op":"changes","severity":0.1}]}
cloudflare_load_balancer_pool	{"category":"lb_edge","state":"config","data":0,"outage":0.6,"on_delete":"Traffic to the pool has nowhere to go; the API refuses while a load balancer uses it","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.6},{"attr":"origins","op":"shrink","severity":0.4},{"attr":"origins","op":"changes","severity":0.25}],"forces_replace":["account_id"]}
cloudflare_logpush_job	{"same_as":["cloudflare_logpull_retention"],"category":"audit_security","state":"config","data":0.05,"outage":0.1,"unsure":true,"on_delete":"Logs of the edge are no longer kept","security":[{"attr":"enabled","op":"becomes","value":false,"severity":0.5},{"on":"delete","severity":0.45},{"attr":"flag","op":"becomes","value":false,"severity":0.4}]}
cloudflare_notification_policy	{"same_as":["cloudflare_notification_policy_webhooks"],"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Nobody is told of these events","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.22}]}
cloudflare_page_rule	{"category":"lb_edge","state":"config","data":0,"outage":0.3,"on_delete":"Redirects, caching or security settings of the path no longer hold","disruptive":[{"attr":"actions","op":"changes","severity":0.15},{"attr":"status","op":"becomes","value":"disabled","severity":0.3}],"security":[{"attr":"actions.disable_security","op":"becomes","value":true,"severity":0.6},{"attr":"actions.ssl","op":"becomes","value":"off","severity":0.5}],"forces_replace":["zone_id"]}
cloudflare_pages_domain	{"same_as":["cloudflare_workers_custom_domain","cloudflare_workers_domain","cloudflare_worker_domain","cloudflare_custom_hostname","cloudflare_spectrum_application"],"category":"lb_edge","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"The host name no longer reaches the service","disruptive":[{"attr":"custom_origin_server","op":"changes","severity":0.3}]}
cloudflare_pages_project	{"category":"compute","state":"config","data":0.2,"outage":0.6,"identity":true,"unsure":true,"on_delete":"The site and its deployments are gone","disruptive":[{"attr":"production_branch","op":"changes","severity":0.25},{"attr":"deployment_configs","op":"changes","severity":0.05}]}
cloudflare_queue	{"category":"messaging","state":"user_data","data":0.5,"outage":0.5,"unsure":true,"on_delete":"Messages in the queue are gone, and producers fail","disruptive":[{"attr":"settings.delivery_paused","op":"becomes","value":true,"severity":0.45}]}
cloudflare_r2_bucket	{"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"identity":true,"on_delete":"The bucket is gone; the API refuses while it holds objects","disruptive":[{"attr":"storage_class","op":"changes","severity":0.02}],"forces_replace":["name","account_id","location"]}
cloudflare_r2_bucket_cors	{"same_as":["cloudflare_r2_bucket_event_notification","cloudflare_r2_bucket_sippy"],"category":"lb_edge","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Programs in browsers, or receivers of events, no longer reach the bucket"}
cloudflare_r2_bucket_lifecycle	{"category":"data_store","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Objects are kept for ever again","protection":[{"attr":"rules","op":"grow","severity":0.3},{"attr":"rules","op":"changes","severity":0.22},{"on":"create","severity":0.3}]}
cloudflare_r2_bucket_lock	{"category":"backup","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Objects can be deleted again","protection":[{"on":"delete","severity":0.5},{"attr":"rules","op":"shrink","severity":0.5}]}
cloudflare_r2_managed_domain	{"same_as":["cloudflare_r2_custom_domain"],"category":"lb_edge","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"The public host name of the bucket stops answering","security":[{"attr":"enabled","op":"becomes","value":true,"severity":0.7}]}
cloudflare_rate_limit	{"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Requests are no longer limited","security":[{"on":"delete","severity":0.4},{"attr":"disabled","op":"becomes","value":true,"severity":0.4}]}
cloudflare_record	{"category":"dns","state":"config","data":0,"outage":0.5,"legacy":true,"on_delete":"The name stops resolving","disruptive":[{"attr":"content","op":"changes","severity":0.35},{"attr":"value","op":"changes","severity":0.35},{"attr":"proxied","op":"changes","severity":0.15},{"attr":"ttl","op":"changes","severity":0.01}],"security":[{"attr":"proxied","op":"becomes","value":false,"severity":0.42}],"forces_replace":["zone_id","type"]}
cloudflare_registrar_domain	{"category":"dns","state":"config","data":0.3,"outage":0.6,"unsure":true,"on_delete":"The domain is no longer managed; it may run out","protection":[{"attr":"auto_renew","op":"becomes","value":false,"severity":0.5}],"security":[{"attr":"locked","op":"becomes","value":false,"severity":0.45},{"attr":"privacy","op":"becomes","value":false,"severity":0.1}]}
cloudflare_ruleset	{"category":"audit_security","state":"config","data":0,"outage":0.3,"on_delete":"The WAF, redirect or cache rules of the phase are gone","disruptive":[{"attr":"rules","op":"shrink","severity":0.22},{"attr":"rules","op":"changes","severity":0.15}],"security":[{"on":"delete","severity":0.55,"when":{"attr":"phase","is":["http_request_firewall_*","http_response_firewall_*","http_ratelimit","http_request_sbfm","ddos_*","magic_transit*"]}},{"attr":"rules.0.action","op":"becomes","value":"skip","severity":0.62,"when":{"attr":"rules.0.expression","is":["true","(true)"]}},{"attr":"rules","op":"shrink","severity":0.5,"when":{"attr":"phase","is":["http_request_firewall_managed","ddos_*"]}},{"attr":"rules","op":"shrink","severity":0.34,"when":{"attr":"phase","is":["http_request_firewall_*","http_response_firewall_*","http_ratelimit","http_request_sbfm","ddos_*","magic_transit*"]}},{"attr":"rules.0.action","op":"becomes","value":"skip","severity":0.4}],"forces_replace":["zone_id","account_id","kind","phase"]}
cloudflare_stream	{"same_as":["cloudflare_image","cloudflare_images_variant","cloudflare_image_variant"],"category":"data_store","state":"user_data","data":0.6,"outage":0.3,"unsure":true,"on_delete":"The media are gone"}
cloudflare_turnstile_widget	{"same_as":["cloudflare_waiting_room"],"category":"lb_edge","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Forms that use it stop working, or the crowd is no longer held back"}
cloudflare_universal_ssl_setting	{"same_as":["cloudflare_total_tls","cloudflare_hostname_tls_setting","cloudflare_mtls_certificate","cloudflare_keyless_certificate","cloudflare_authenticated_origin_pulls_certificate"],"category":"secret_key","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Host names lose their certificate","security":[{"attr":"enabled","op":"becomes","value":false,"severity":0.5},{"attr":"value.min_tls_version","op":"down","severity":0.25}]}
cloudflare_worker	{"same_as":["cloudflare_workers_for_platforms_dispatch_namespace"],"category":"compute","state":"config","data":0.1,"outage":0.65,"unsure":true,"on_delete":"Routes that the worker answers fail"}
cloudflare_worker_version	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"unsure":true,"on_delete":"An older version is gone"}
cloudflare_workers_cron_trigger	{"same_as":["cloudflare_worker_cron_trigger","cloudflare_queue_consumer"],"category":"compute","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The worker is no longer started by it"}
cloudflare_workers_kv_namespace	{"category":"data_store","state":"user_data","data":0.85,"outage":0.55,"identity":true,"on_delete":"Its keys and values are gone","forces_replace":["account_id"]}
cloudflare_workers_route	{"same_as":["cloudflare_worker_route"],"category":"lb_edge","state":"config","data":0,"outage":0.5,"on_delete":"Requests for the pattern no longer reach the worker","disruptive":[{"attr":"script","op":"changes","severity":0.35},{"attr":"pattern","op":"changes","severity":0.35}],"forces_replace":["zone_id"]}
cloudflare_workers_script	{"same_as":["cloudflare_worker_script"],"category":"compute","state":"config","data":0.1,"outage":0.65,"on_delete":"Routes that the worker answers fail; data of Durable Objects may go with it","disruptive":[{"attr":"content","op":"changes","severity":0.06},{"attr":"bindings","op":"changes","severity":0.2}],"forces_replace":["account_id","script_name"]}
cloudflare_workers_secret	{"same_as":["cloudflare_worker_secret","cloudflare_workers_kv","cloudflare_zero_trust_access_service_token","cloudflare_access_service_token"],"category":"secret_key","state":"config","data":0.15,"outage":0.35,"unsure":true,"on_delete":"Whoever reads it fails","disruptive":[{"attr":"value","op":"changes","severity":0.05}]}
cloudflare_zero_trust_access_application	{"same_as":["cloudflare_access_application"],"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The application is no longer behind access control","disruptive":[{"attr":"domain","op":"changes","severity":0.3}],"security":[{"attr":"session_duration","op":"up","severity":0.25},{"attr":"allowed_idps","op":"shrink","severity":0.22},{"attr":"skip_interstitial","op":"becomes","value":true,"severity":0.05},{"on":"delete","severity":0.7}],"forces_replace":["account_id","zone_id"]}
cloudflare_zero_trust_access_group	{"same_as":["cloudflare_access_group"],"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Policies that name the group no longer match anyone by it","security":[{"attr":"include","op":"grow","severity":0.5},{"attr":"require","op":"shrink","severity":0.5},{"attr":"exclude","op":"shrink","severity":0.4}]}
cloudflare_zero_trust_access_identity_provider	{"same_as":["cloudflare_access_identity_provider"],"category":"identity","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"People who sign in through it are locked out"}
cloudflare_zero_trust_access_policy	{"same_as":["cloudflare_access_policy"],"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The access rule is gone","security":[{"attr":"include","op":"public","severity":0.8},{"attr":"include","op":"grow","severity":0.35},{"attr":"include.0.everyone","op":"becomes","value":true,"severity":0.8},{"attr":"decision","op":"becomes","value":"bypass","severity":0.85},{"attr":"require","op":"shrink","severity":0.5},{"attr":"exclude","op":"shrink","severity":0.4}],"forces_replace":["account_id"]}
cloudflare_zero_trust_gateway_policy	{"same_as":["cloudflare_teams_rule"],"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Traffic is no longer filtered by this rule","security":[{"on":"delete","severity":0.5},{"attr":"enabled","op":"becomes","value":false,"severity":0.5},{"attr":"action","op":"becomes","value":"allow","severity":0.45}]}
cloudflare_zero_trust_gateway_settings	{"same_as":["cloudflare_zero_trust_gateway_logging","cloudflare_zero_trust_dlp_custom_profile","cloudflare_zero_trust_dlp_predefined_profile","cloudflare_zero_trust_dlp_entry","cloudflare_zero_trust_device_posture_rule","cloudflare_zero_trust_risk_behavior"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Traffic or devices are no longer checked by it","security":[{"on":"delete","severity":0.45},{"attr":"enabled","op":"becomes","value":false,"severity":0.45},{"attr":"settings.activity_log.enabled","op":"becomes","value":false,"severity":0.5},{"attr":"settings.tls_decrypt.enabled","op":"becomes","value":false,"severity":0.4}]}
cloudflare_zero_trust_organization	{"category":"org","state":"config","data":0.3,"outage":0.8,"env_root":true,"unsure":true,"on_delete":"Nobody reaches the applications behind access","security":[{"attr":"session_duration","op":"up","severity":0.25},{"attr":"allow_authenticate_via_warp","op":"becomes","value":true,"severity":0.22}]}
cloudflare_zero_trust_tunnel_cloudflared	{"same_as":["cloudflare_tunnel"],"category":"network","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"Origins behind the tunnel are unreachable","disruptive":[{"attr":"tunnel_secret","op":"changes","severity":0.5}],"forces_replace":["account_id"]}
cloudflare_zero_trust_tunnel_cloudflared_config	{"same_as":["cloudflare_tunnel_config"],"category":"network","state":"config","data":0,"outage":0.6,"on_delete":"Host names of the tunnel lead nowhere","disruptive":[{"attr":"config.ingress","op":"shrink","severity":0.3},{"attr":"config.ingress_rule","op":"shrink","severity":0.3},{"attr":"config","op":"changes","severity":0.15},{"attr":"config.0.ingress_rule","op":"shrink","severity":0.3}],"forces_replace":["account_id","tunnel_id"]}
cloudflare_zero_trust_tunnel_cloudflared_route	{"same_as":["cloudflare_zero_trust_tunnel_cloudflared_virtual_network","cloudflare_zero_trust_network_hostname_route","cloudflare_tunnel_route","cloudflare_tunnel_virtual_network","cloudflare_magic_wan_gre_tunnel","cloudflare_magic_wan_ipsec_tunnel","cloudflare_magic_wan_static_route","cloudflare_magic_transit_site"],"category":"network","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"Networks behind the tunnel are unreachable","disruptive":[{"attr":"network","op":"changes","severity":0.35},{"attr":"tunnel_id","op":"changes","severity":0.35}]}
cloudflare_zone	{"category":"dns","state":"user_data","data":0.65,"outage":0.95,"env_root":true,"identity":true,"on_delete":"Every record, rule and certificate of the zone is gone; the domain stops resolving","disruptive":[{"attr":"paused","op":"becomes","value":true,"severity":0.7},{"attr":"type","op":"changes","severity":0.5}],"security":[{"attr":"paused","op":"becomes","value":true,"severity":0.6}],"forces_replace":["name"]}
cloudflare_zone_dnssec	{"category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The zone is no longer signed; resolvers that still expect it fail","disruptive":[{"attr":"status","op":"becomes","value":"disabled","severity":0.5}],"security":[{"on":"delete","severity":0.3}],"forces_replace":["zone_id"]}
cloudflare_zone_hold	{"category":"org","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Others may claim the zone","security":[{"on":"delete","severity":0.45},{"attr":"hold","op":"becomes","value":false,"severity":0.45}]}
cloudflare_zone_setting	{"category":"lb_edge","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"It only leaves the state; the setting stays as it is","disruptive":[{"attr":"value.websockets","op":"becomes","value":"off","severity":0.3},{"attr":"value.ipv6","op":"becomes","value":"off","severity":0.22},{"attr":"value.development_mode","op":"becomes","value":"on","severity":0.15},{"attr":"value","op":"changes","severity":0.1}],"security":[{"attr":"value.ssl","op":"becomes","value":"off","severity":0.55},{"attr":"value.ssl","op":"becomes","value":"flexible","severity":0.4},{"attr":"value.security_level","op":"becomes","value":"essentially_off","severity":0.5},{"attr":"value.security_level","op":"becomes","value":"off","severity":0.5},{"attr":"value.always_use_https","op":"becomes","value":"off","severity":0.4},{"attr":"value.waf","op":"becomes","value":"off","severity":0.6},{"attr":"value.min_tls_version","op":"down","severity":0.25},{"attr":"value.tls_1_3","op":"becomes","value":"off","severity":0.22},{"attr":"value.browser_check","op":"becomes","value":"off","severity":0.25},{"attr":"value.tls_client_auth","op":"becomes","value":"off","severity":0.4},{"attr":"value.hotlink_protection","op":"becomes","value":"off","severity":0.22},{"attr":"value.security_header","op":"changes","severity":0.25},{"attr":"value.email_obfuscation","op":"becomes","value":"off","severity":0.2}],"forces_replace":["setting_id","zone_id"]}
cloudflare_zone_settings_override	{"category":"lb_edge","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"The zone falls back to the settings that it had before","disruptive":[{"attr":"settings.0.always_online","op":"changes","severity":0.01}],"security":[{"attr":"settings.0.ssl","op":"becomes","value":"off","severity":0.5},{"attr":"settings.0.ssl","op":"becomes","value":"flexible","severity":0.4},{"attr":"settings.0.min_tls_version","op":"down","severity":0.25},{"attr":"settings.0.always_use_https","op":"becomes","value":"off","severity":0.35},{"attr":"settings.0.waf","op":"becomes","value":"off","severity":0.5},{"attr":"settings.0.security_level","op":"becomes","value":"essentially_off","severity":0.5},{"attr":"settings.0.security_level","op":"becomes","value":"off","severity":0.5},{"attr":"settings.0.security_header","op":"gone","severity":0.3},{"attr":"settings.0.development_mode","op":"becomes","value":"on","severity":0.2},{"attr":"settings.0.browser_check","op":"becomes","value":"off","severity":0.25}]}
cloudinit_config	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state"}
cockroach_cluster	{"same_as":["neon_project","supabase_project","planetscale_branch","neon_branch","rediscloud_subscription","rediscloud_active_active_subscription","rediscloud_database","rediscloud_subscription_database","rediscloud_active_active_subscription_database","upstash_redis_database","tidbcloud_cluster","timescale_service","clickhouse_service","influxdb_instance","astra_database","yugabytedb_cluster","singlestore_workspace"],"category":"data_store","state":"user_data","data":0.93,"outage":0.85,"identity":true,"unsure":true,"on_delete":"The database is gone with its data","protection":[{"attr":"delete_protection","op":"becomes","value":false,"severity":0.6},{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.6}],"disruptive":[{"attr":"paused","op":"becomes","value":true,"severity":0.8}]}
confluent_api_key	{"same_as":["confluent_kafka_client_quota","confluent_invitation"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Applications that use it are refused","security":[{"on":"create","severity":0.1}]}
confluent_connector	{"same_as":["aiven_kafka_connector","kafka_connect_connector","confluent_flink_statement","confluent_cluster_link","confluent_ksql_cluster"],"category":"messaging","state":"config","data":0.1,"outage":0.5,"unsure":true,"on_delete":"Data no longer flows through it","disruptive":[{"attr":"status","op":"becomes","value":"PAUSED","severity":0.3},{"attr":"stopped","op":"becomes","value":true,"severity":0.3}]}
confluent_kafka_acl	{"same_as":["kafka_acl","aiven_kafka_acl","aiven_kafka_native_acl","redpanda_acl"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Applications that use it are refused","security":[{"attr":"principal","op":"public","severity":0.92},{"attr":"acl_principal","op":"public","severity":0.92},{"attr":"username","op":"public","severity":0.6},{"attr":"permission","op":"admin","severity":0.4},{"attr":"acl_operation","op":"admin","severity":0.4}]}
confluent_kafka_cluster	{"category":"data_store","state":"user_data","data":0.95,"outage":0.9,"identity":true,"unsure":true,"on_delete":"Every topic of the cluster is deleted with its messages","disruptive":[{"attr":"availability","op":"changes","severity":0.3}]}
confluent_role_binding	{"same_as":["confluent_service_account","confluent_identity_pool","confluent_identity_provider","confluent_group_mapping"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Applications lose the access that rests on it","security":[{"attr":"role_name","op":"admin","severity":0.7}]}
confluent_schema	{"same_as":["aiven_kafka_schema","schemaregistry_schema","confluent_schema_registry_cluster","confluent_subject_config"],"category":"data_store","state":"user_data","data":0.5,"outage":0.4,"unsure":true,"on_delete":"Producers and consumers of the subject fail","disruptive":[{"attr":"schema","op":"changes","severity":0.06}]}
consul_acl_policy	{"same_as":["consul_acl_role","consul_acl_binding_rule","consul_acl_auth_method"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Holders of its tokens lose access","security":[{"attr":"rules","op":"widen","severity":0.45},{"attr":"rules","op":"admin","severity":0.8},{"attr":"policies","op":"grow","severity":0.25}]}
consul_acl_token	{"same_as":["consul_acl_token_policy_attachment","consul_acl_token_role_attachment"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Whoever uses the token loses access","security":[{"on":"create","severity":0.12},{"attr":"policies","op":"admin","severity":0.7},{"attr":"policies","op":"grow","severity":0.25}]}
consul_config_entry	{"same_as":["consul_config_entry_service_intentions","consul_intention","consul_config_entry_service_router","consul_config_entry_service_resolver","consul_config_entry_service_splitter"],"category":"network","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Services can no longer reach each other by it","security":[{"attr":"config_json","op":"public","severity":0.55},{"attr":"action","op":"becomes","value":"allow","severity":0.3},{"attr":"source_name","op":"public","severity":0.55,"when":{"attr":"action","is":["allow"]}}],"disruptive":[{"attr":"action","op":"becomes","value":"deny","severity":0.4}]}
consul_keys	{"same_as":["consul_key_prefix"],"category":"data_store","state":"user_data","data":0.35,"outage":0.45,"unsure":true,"on_delete":"Services that read the keys find nothing","disruptive":[{"attr":"key","op":"shrink","severity":0.25},{"attr":"subkeys","op":"changes","severity":0.06}]}
consul_namespace	{"same_as":["consul_admin_partition","consul_peering"],"category":"org","state":"user_data","data":0.5,"outage":0.8,"env_root":true,"unsure":true,"on_delete":"Services and keys in it are gone"}
consul_service	{"same_as":["consul_node","consul_prepared_query","consul_agent_service"],"category":"network","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"The service is no longer found by its name"}
databricks_aws_s3_mount	{"same_as":["databricks_mount","databricks_azure_adls_gen2_mount","databricks_azure_blob_mount","databricks_library","databricks_mlflow_webhook"],"category":"compute","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Notebooks that use it fail"}
databricks_catalog	{"same_as":["databricks_schema","databricks_volume","databricks_metastore","databricks_sql_table","databricks_table","databricks_external_location"],"category":"data_store","state":"user_data","data":0.9,"outage":0.75,"identity":true,"unsure":true,"on_delete":"What it holds is dropped with it","protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.35}]}
databricks_cluster	{"same_as":["databricks_sql_endpoint","databricks_instance_pool","databricks_model_serving"],"category":"compute","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"What runs on it stops","disruptive":[{"attr":"spark_version","op":"changes","severity":0.15},{"attr":"node_type_id","op":"changes","severity":0.12},{"attr":"max_num_clusters","op":"capacity","severity":0.3}]}
databricks_entitlements	{"same_as":["databricks_group_role","databricks_user_role","databricks_service_principal_role","databricks_group_instance_profile","databricks_user_instance_profile","databricks_access_control_rule_set","databricks_sql_permissions","databricks_workspace_binding","databricks_catalog_workspace_binding"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"People lose the rights that rest on it","security":[{"attr":"allow_cluster_create","op":"becomes","value":true,"severity":0.15},{"attr":"role","op":"admin","severity":0.6},{"attr":"grant_rules","op":"grow","severity":0.25}]}
databricks_global_init_script	{"category":"ci","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Clusters start without it","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.25}],"security":[{"attr":"content_base64","op":"changes","severity":0.3},{"on":"create","severity":0.25}]}
databricks_grants	{"same_as":["databricks_grant","databricks_permissions","databricks_permission_assignment","databricks_mws_permission_assignment"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Its holders lose their access","disruptive":[{"attr":"grant","op":"shrink","severity":0.42},{"attr":"access_control","op":"shrink","severity":0.42}],"security":[{"attr":"grant","op":"admin","severity":0.5},{"attr":"grant","op":"public","severity":0.35},{"attr":"access_control","op":"public","severity":0.35},{"attr":"principal","op":"public","severity":0.35},{"attr":"grant","op":"grow","severity":0.15},{"attr":"access_control","op":"grow","severity":0.12},{"attr":"privileges","op":"admin","severity":0.5}]}
databricks_group_member	{"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The member loses the rights of the group","security":[{"attr":"group_id","op":"admin","severity":0.5}]}
databricks_ip_access_list	{"same_as":["databricks_mws_network_policy"],"category":"audit_security","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Sign-ins are no longer limited to these addresses","security":[{"on":"delete","severity":0.5},{"attr":"ip_addresses","op":"open","severity":0.7},{"attr":"enabled","op":"becomes","value":false,"severity":0.45}]}
databricks_job	{"same_as":["databricks_pipeline"],"category":"compute","state":"config","data":0.05,"outage":0.35,"unsure":true,"on_delete":"Its scheduled work stops","disruptive":[{"attr":"schedule.0.pause_status","op":"becomes","value":"PAUSED","severity":0.4},{"attr":"trigger.0.pause_status","op":"becomes","value":"PAUSED","severity":0.4},{"attr":"continuous.0.pause_status","op":"becomes","value":"PAUSED","severity":0.4},{"attr":"schedule","op":"gone","severity":0.25}]}
databricks_mlflow_model	{"same_as":["databricks_mlflow_experiment","databricks_registered_model","databricks_vector_search_index","databricks_dbfs_file","databricks_file"],"category":"data_store","state":"user_data","data":0.6,"outage":0.4,"unsure":true,"on_delete":"Models, runs or files are gone"}
databricks_model_serving_provisioned_throughput	{"same_as":["databricks_vector_search_endpoint","databricks_online_table","databricks_app","databricks_database_instance","databricks_online_store"],"category":"compute","state":"config","data":0.4,"outage":0.6,"unsure":true,"on_delete":"What it serves stops","disruptive":[{"attr":"stopped","op":"becomes","value":true,"severity":0.5}]}
databricks_mws_log_delivery	{"same_as":["databricks_system_schema","databricks_compliance_security_profile_workspace_setting","databricks_enhanced_security_monitoring_workspace_setting","databricks_restrict_workspace_admins_setting","databricks_account_network_policy","databricks_disable_legacy_access_setting"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"It no longer records or restricts","security":[{"on":"delete","severity":0.5},{"attr":"status","op":"becomes","value":"DISABLED","severity":0.5}]}
databricks_mws_workspaces	{"category":"org","state":"user_data","data":0.93,"outage":0.95,"env_root":true,"identity":true,"unsure":true,"on_delete":"The workspace is gone with its notebooks, jobs and clusters"}
databricks_notebook	{"same_as":["databricks_workspace_file","databricks_repo","databricks_dashboard","databricks_query","databricks_directory","databricks_sql_query","databricks_sql_dashboard"],"category":"compute","state":"config","data":0.25,"outage":0.2,"unsure":true,"on_delete":"The file is gone from the workspace"}
databricks_secret_scope	{"same_as":["databricks_secret","databricks_secret_acl"],"category":"secret_key","state":"config","data":0.4,"outage":0.4,"unsure":true,"on_delete":"Jobs that read it fail"}
databricks_share	{"same_as":["databricks_recipient","databricks_provider"],"category":"data_store","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Those it is shared with read no more","security":[{"attr":"object","op":"grow","severity":0.25}]}
databricks_sql_alert	{"same_as":["databricks_alert","databricks_alert_v2","databricks_notification_destination","databricks_quality_monitor","databricks_lakehouse_monitor","databricks_quality_monitor_v2"],"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Nobody is told"}
databricks_sql_visualization	{"same_as":["databricks_sql_widget","databricks_budget","databricks_budget_policy","databricks_workspace_entity_tag_assignment","databricks_entity_tag_assignment","databricks_default_namespace_setting","databricks_tag_policy"],"category":"observability","state":"config","data":0,"outage":0.08,"unsure":true,"on_delete":"Views and marks are gone"}
databricks_storage_credential	{"same_as":["databricks_credential","databricks_metastore_data_access","databricks_mws_credentials","databricks_mws_storage_configurations","databricks_mws_networks","databricks_mws_private_access_settings","databricks_mws_customer_managed_keys","databricks_mws_vpc_endpoint","databricks_mws_ncc_binding","databricks_mws_network_connectivity_config","databricks_instance_profile","databricks_connection","databricks_metastore_assignment"],"category":"identity","state":"config","data":0.05,"outage":0.6,"unsure":true,"on_delete":"Clusters that read through it fail","security":[{"attr":"public_access_enabled","op":"becomes","value":true,"severity":0.4}]}
databricks_token	{"same_as":["databricks_obo_token","databricks_service_principal_secret","databricks_git_credential"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Jobs that sign in by it are refused","security":[{"on":"create","severity":0.15}]}
databricks_user	{"same_as":["databricks_service_principal","databricks_group"],"category":"identity","state":"config","data":0.1,"outage":0.35,"unsure":true,"on_delete":"The account loses access","disruptive":[{"attr":"active","op":"becomes","value":false,"severity":0.3}],"security":[{"attr":"allow_cluster_create","op":"becomes","value":true,"severity":0.2}]}
datadog_api_key	{"category":"identity","state":"config","data":0,"outage":0.55,"identity":true,"on_delete":"Agents that use the key can no longer report","security":[{"on":"create","severity":0.15}]}
datadog_apm_retention_filter	{"same_as":["datadog_rum_retention_filter"],"category":"observability","state":"config","data":0,"outage":0.12,"unsure":true,"on_delete":"Traces are no longer kept by it","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.22}],"protection":[{"attr":"rate","op":"down","severity":0.15}]}
datadog_application_key	{"category":"identity","state":"config","data":0,"outage":0.35,"identity":true,"on_delete":"Tools that use the key lose access","security":[{"on":"create","severity":0.25},{"attr":"scopes","op":"gone","severity":0.4}]}
datadog_appsec_waf_custom_rule	{"same_as":["datadog_csm_threats_policy","datadog_cloud_configuration_rule","datadog_security_monitoring_rule_json"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Attacks of this kind are no longer seen","security":[{"on":"delete","severity":0.4},{"attr":"enabled","op":"becomes","value":false,"severity":0.4},{"attr":"blocking","op":"becomes","value":false,"severity":0.4}]}
datadog_appsec_waf_exclusion_filter	{"category":"audit_security","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"What it left out is seen again","security":[{"on":"create","severity":0.22},{"attr":"enabled","op":"becomes","value":true,"severity":0.22}]}
datadog_authn_mapping	{"category":"identity","state":"config","data":0,"outage":0.25,"on_delete":"Whoever signs in through it gets the default role","security":[{"attr":"role","op":"admin","severity":0.6},{"attr":"role","op":"changes","severity":0.35}]}
datadog_dashboard	{"category":"observability","state":"config","data":0,"outage":0.02,"on_delete":"The dashboard is gone","disruptive":[{"attr":"widget","op":"changes","severity":0.01}]}
datadog_dashboard_json	{"same_as":["datadog_dashboard_list","datadog_powerpack","datadog_metric_metadata","datadog_metric_tag_configuration"],"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"The dashboard is gone","disruptive":[{"attr":"dashboard","op":"changes","severity":0.01}]}
datadog_downtime	{"category":"observability","state":"config","data":0,"outage":0.02,"legacy":true,"on_delete":"Alarms that it silenced sound again","protection":[{"on":"create","severity":0.22},{"attr":"scope","op":"changes","severity":0.15}]}
datadog_downtime_schedule	{"category":"observability","state":"config","data":0,"outage":0.02,"on_delete":"Alarms that it silenced sound again","protection":[{"on":"create","severity":0.22},{"attr":"scope","op":"changes","severity":0.15}]}
datadog_integration_aws	{"same_as":["datadog_integration_gcp","datadog_integration_gcp_sts","datadog_integration_azure"],"category":"observability","state":"config","data":0.02,"outage":0.38,"unsure":true,"on_delete":"Metrics and logs of the account stop; monitors on them go quiet"}
datadog_integration_aws_account	{"category":"observability","state":"config","data":0.02,"outage":0.2,"on_delete":"Metrics and logs of the account stop; monitors on them go quiet","disruptive":[{"attr":"metrics_config","op":"changes","severity":0.1}],"forces_replace":["aws_account_id"]}
datadog_integration_pagerduty_service_object	{"category":"observability","state":"config","data":0,"outage":0.2,"on_delete":"Alerts no longer reach this on-call service","disruptive":[{"attr":"service_key","op":"changes","severity":0.15}]}
datadog_ip_allowlist	{"same_as":["datadog_domain_allowlist"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Anybody with a key gets in from anywhere","security":[{"on":"delete","severity":0.5},{"attr":"enabled","op":"becomes","value":false,"severity":0.5},{"attr":"entry","op":"open","severity":0.6},{"attr":"domains","op":"grow","severity":0.3}]}
datadog_logs_archive	{"category":"audit_security","state":"config","data":0.1,"outage":0.05,"on_delete":"Logs are no longer archived","disruptive":[{"attr":"query","op":"changes","severity":0.2}],"security":[{"on":"delete","severity":0.5}]}
datadog_logs_custom_destination	{"same_as":["datadog_observability_pipeline","datadog_integration_aws_log_collection","datadog_integration_aws_event_bridge","datadog_logs_integration_pipeline"],"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Logs no longer get there","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.22},{"attr":"is_enabled","op":"becomes","value":false,"severity":0.22}]}
datadog_logs_custom_pipeline	{"same_as":["datadog_logs_metric","datadog_spans_metric"],"category":"observability","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"Logs are no longer parsed; monitors on their fields go quiet","disruptive":[{"attr":"filter","op":"changes","severity":0.05},{"attr":"processor","op":"changes","severity":0.05},{"attr":"filter","op":"changes","severity":0.05},{"attr":"is_enabled","op":"becomes","value":false,"severity":0.22}]}
datadog_logs_index	{"category":"observability","state":"config","data":0.3,"outage":0.1,"unsure":true,"on_delete":"Logs of the index are no longer kept","protection":[{"attr":"daily_limit","op":"down","severity":0.25},{"attr":"retention_days","op":"down","severity":0.3}],"disruptive":[{"attr":"filter","op":"changes","severity":0.2},{"attr":"exclusion_filter","op":"changes","severity":0.2},{"attr":"exclusion_filter","op":"grow","severity":0.22}],"forces_replace":["name"]}
datadog_monitor	{"category":"observability","state":"config","data":0,"outage":0.18,"on_delete":"Nobody is paged for this condition","disruptive":[{"attr":"monitor_thresholds.0.critical","op":"dulled","severity":0.25},{"attr":"message","op":"silent","severity":0.25},{"attr":"query","op":"changes","severity":0.04},{"attr":"message","op":"changes","severity":0.02},{"attr":"monitor_thresholds","op":"changes","severity":0.02},{"attr":"draft_status","op":"becomes","value":"draft","severity":0.22},{"attr":"notify_no_data","op":"becomes","value":false,"severity":0.08}],"forces_replace":["type"]}
datadog_monitor_json	{"category":"observability","state":"config","data":0,"outage":0.18,"unsure":true,"on_delete":"Nobody is paged for this condition","disruptive":[{"attr":"monitor","op":"changes","severity":0.05}]}
datadog_on_call_schedule	{"same_as":["datadog_on_call_escalation_policy","datadog_on_call_team_routing_rules","datadog_monitor_notification_rule"],"category":"observability","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Nobody is called","disruptive":[{"attr":"layer","op":"shrink","severity":0.25},{"attr":"step","op":"shrink","severity":0.25},{"attr":"recipients","op":"shrink","severity":0.2}]}
datadog_organization_settings	{"same_as":["datadog_child_organization"],"category":"org","state":"config","data":0.5,"outage":0.7,"unsure":true,"on_delete":"What the organization is set to, or all it holds, is gone","security":[{"attr":"settings.0.saml.0.enabled","op":"becomes","value":false,"severity":0.5},{"attr":"settings.0.saml_strict_mode.0.enabled","op":"becomes","value":false,"severity":0.45},{"attr":"settings.0.private_widget_share","op":"becomes","value":true,"severity":0.22}]}
datadog_role	{"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Its holders lose their rights","security":[{"attr":"permission","op":"admin","severity":0.6},{"attr":"permission","op":"grow","severity":0.22}]}
datadog_rum_application	{"category":"observability","state":"config","data":0.3,"outage":0.35,"unsure":true,"on_delete":"The pages can no longer report, and what they reported is gone"}
datadog_security_monitoring_default_rule	{"same_as":["datadog_cloud_workload_security_agent_rule","datadog_csm_threats_agent_rule"],"category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Threats of this kind are no longer detected","security":[{"on":"delete","severity":0.4},{"attr":"enabled","op":"becomes","value":false,"severity":0.4}]}
datadog_security_monitoring_filter	{"category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"What it let by is no longer looked at"}
datadog_security_monitoring_rule	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Threats of this kind are no longer detected","security":[{"on":"delete","severity":0.45},{"attr":"enabled","op":"becomes","value":false,"severity":0.45},{"attr":"query","op":"changes","severity":0.05},{"attr":"filter","op":"grow","severity":0.15}]}
datadog_security_monitoring_suppression	{"category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Signals that it held back are raised again","security":[{"attr":"enabled","op":"becomes","value":true,"severity":0.25},{"on":"create","severity":0.25}]}
datadog_sensitive_data_scanner_group	{"same_as":["datadog_sensitive_data_scanner_rule"],"category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Sensitive data is no longer masked in logs","security":[{"on":"delete","severity":0.4},{"attr":"is_enabled","op":"becomes","value":false,"severity":0.4}]}
datadog_service_account	{"same_as":["datadog_service_account_application_key"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Tools that use it lose access","security":[{"on":"create","severity":0.2},{"attr":"disabled","op":"becomes","value":true,"severity":0.2}]}
datadog_service_level_objective	{"category":"observability","state":"config","data":0.1,"outage":0.03,"on_delete":"The history of the error budget is gone","disruptive":[{"attr":"thresholds","op":"changes","severity":0.05}],"forces_replace":["type"]}
datadog_slo_correction	{"same_as":["datadog_service_definition_yaml","datadog_software_catalog","datadog_team_link","datadog_team","datadog_tag_pipeline_ruleset","datadog_cost_budget","datadog_logs_index_order","datadog_logs_pipeline_order","datadog_logs_archive_order","datadog_monitor_config_policy","datadog_reference_table","datadog_incident_type"],"category":"observability","state":"config","data":0,"outage":0.08,"unsure":true,"on_delete":"Descriptions, orders and reports are gone"}
datadog_synthetics_global_variable	{"category":"observability","state":"config","data":0.05,"outage":0.08,"unsure":true,"on_delete":"Probes that use the variable fail","disruptive":[{"attr":"value","op":"changes","severity":0.03}]}
datadog_synthetics_test	{"category":"observability","state":"config","data":0.02,"outage":0.18,"on_delete":"The probe stops","disruptive":[{"attr":"status","op":"becomes","value":"paused","severity":0.22}],"forces_replace":["type"]}
datadog_team_membership	{"same_as":["datadog_user_role","datadog_restriction_policy"],"category":"identity","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"People lose the rights that rest on it","security":[{"attr":"role","op":"climbs","severity":0.2},{"attr":"bindings","op":"grow","severity":0.22}]}
datadog_user	{"category":"identity","state":"config","data":0,"outage":0.25,"on_delete":"The person is disabled","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.25}],"security":[{"attr":"roles","op":"grow","severity":0.35},{"on":"create","severity":0.1}]}
datadog_webhook	{"same_as":["datadog_integration_slack_channel","datadog_integration_opsgenie_service_object"],"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Alerts no longer reach this channel","disruptive":[{"attr":"url","op":"changes","severity":0.2}]}
dbtcloud_project	{"same_as":["dbtcloud_environment"],"category":"ci","state":"config","data":0.2,"outage":0.5,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The jobs, environments and runs in it are gone; models in the warehouse stay"}
descope_project	{"same_as":["stytch_project"],"category":"identity","state":"user_data","data":0.9,"outage":0.9,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The users in it are gone with all that they sign in by"}
digitalocean_app	{"same_as":["digitalocean_function","scaleway_container","scaleway_function","vercel_project","netlify_site","render_web_service","render_service","fly_app","railway_service","heroku_app","koyeb_service"],"category":"compute","state":"config","data":0.15,"outage":0.72,"identity":true,"unsure":true,"on_delete":"The application stops answering","disruptive":[{"attr":"git_branch","op":"changes","severity":0.2},{"attr":"spec.0.service.0.instance_count","op":"capacity","severity":0.5},{"attr":"suspended","op":"becomes","value":true,"severity":0.6}]}
digitalocean_container_registry	{"same_as":["oci_artifacts_container_repository","scaleway_registry_namespace","harbor_project","harbor_registry","artifactory_local_docker_v2_repository","artifactory_local_generic_repository","quay_repository","dockerhub_repository","nexus_repository_docker_hosted"],"category":"data_store","state":"user_data","data":0.85,"outage":0.6,"identity":true,"unsure":true,"on_delete":"Images and packages in it are gone","security":[{"attr":"public","op":"becomes","value":true,"severity":0.6},{"attr":"private","op":"becomes","value":false,"severity":0.7}]}
digitalocean_database_cluster	{"same_as":["linode_database_postgresql_v2","linode_database_mysql_v2","oci_database_autonomous_database","oci_database_db_system","oci_mysql_mysql_db_system","oci_psql_db_system","scaleway_rdb_instance","vultr_database","ovh_cloud_project_database","civo_database","exoscale_dbaas","exoscale_database"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"unsure":true,"on_delete":"The databases are gone with their backups","protection":[{"attr":"delete_protection","op":"becomes","value":false,"severity":0.6}],"disruptive":[{"attr":"state","op":"becomes","value":"STOPPED","severity":0.8},{"attr":"is_dedicated","op":"changes","severity":0.1},{"attr":"size","op":"changes","severity":0.22},{"attr":"version","op":"changes","severity":0.42}],"security":[{"attr":"allow_list","op":"open","severity":0.8},{"attr":"whitelisted_ips","op":"open","severity":0.9}]}
digitalocean_database_connection_pool	{"same_as":["digitalocean_vpc_nat_gateway","digitalocean_vpc_peering","digitalocean_reserved_ipv6","digitalocean_partner_attachment","digitalocean_reserved_ipv6_assignment"],"category":"network","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"What goes through it is cut off"}
digitalocean_database_db	{"same_as":["digitalocean_database_replica","scaleway_rdb_database"],"category":"data_store","state":"user_data","data":0.9,"outage":0.7,"unsure":true,"on_delete":"The database is dropped with its tables"}
digitalocean_database_firewall	{"category":"audit_security","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"The databases accept any address","disruptive":[{"attr":"rule","op":"shrink","severity":0.22}],"security":[{"attr":"rule","op":"open","severity":0.8},{"on":"delete","severity":0.6},{"attr":"rule","op":"grow","severity":0.12}]}
digitalocean_database_kafka_topic	{"same_as":["digitalocean_nfs"],"category":"data_store","state":"user_data","data":0.85,"outage":0.6,"unsure":true,"on_delete":"It is deleted with what it holds"}
digitalocean_database_postgresql_config	{"same_as":["digitalocean_database_mysql_config","digitalocean_database_redis_config","digitalocean_database_valkey_config","digitalocean_database_mongodb_config","digitalocean_database_kafka_config","digitalocean_database_opensearch_config"],"category":"data_store","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"The settings stay as they are","disruptive":[{"attr":"max_connections","op":"down","severity":0.22}]}
digitalocean_database_user	{"same_as":["digitalocean_spaces_key","digitalocean_container_registry_docker_credentials"],"category":"identity","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Programs that sign in by it are refused","security":[{"attr":"grant","op":"admin","severity":0.5}]}
digitalocean_droplet	{"same_as":["hcloud_server","linode_instance","oci_core_instance","openstack_compute_instance_v2","vultr_instance","scaleway_instance_server","civo_instance","exoscale_compute_instance","upcloud_server","ovh_cloud_project_instance","equinix_metal_device","packet_device","vsphere_virtual_machine","proxmox_vm_qemu","proxmox_virtual_environment_vm","libvirt_domain","nutanix_virtual_machine","alicloud_instance","tencentcloud_instance","ibm_is_instance"],"category":"compute","state":"user_data","data":0.55,"outage":0.6,"identity":true,"unsure":true,"on_delete":"The machine is gone with its own disk","protection":[{"attr":"delete_protection","op":"becomes","value":false,"severity":0.55},{"attr":"rebuild_protection","op":"becomes","value":false,"severity":0.3},{"attr":"backups","op":"becomes","value":false,"severity":0.55},{"attr":"backups_enabled","op":"becomes","value":false,"severity":0.55}],"disruptive":[{"attr":"size","op":"changes","severity":0.4},{"attr":"server_type","op":"changes","severity":0.4},{"attr":"type","op":"changes","severity":0.4},{"attr":"shape","op":"changes","severity":0.4},{"attr":"shape_config","op":"changes","severity":0.4},{"attr":"flavor_id","op":"changes","severity":0.4},{"attr":"memory","op":"changes","severity":0.4},{"attr":"num_cpus","op":"changes","severity":0.4},{"attr":"state","op":"becomes","value":"STOPPED","severity":0.55},{"attr":"power_state","op":"becomes","value":"off","severity":0.55},{"attr":"power_state","op":"becomes","value":"shutoff","severity":0.55},{"attr":"booted","op":"becomes","value":false,"severity":0.55},{"attr":"image","op":"changes","severity":0.3}]}
digitalocean_droplet_autoscale	{"category":"compute","state":"config","data":0.1,"outage":0.65,"unsure":true,"on_delete":"Its machines are gone","disruptive":[{"attr":"config.0.max_instances","op":"capacity","severity":0.4},{"attr":"config.0.min_instances","op":"capacity","severity":0.4}]}
digitalocean_droplet_snapshot	{"same_as":["digitalocean_volume_snapshot","hcloud_snapshot","linode_image","oci_core_volume_backup","oci_core_volume_backup_policy_assignment","openstack_blockstorage_snapshot_v3"],"category":"backup","state":"user_data","data":0.6,"outage":0.05,"unsure":true,"on_delete":"There is less to restore from"}
digitalocean_firewall	{"same_as":["hcloud_firewall","linode_firewall","oci_core_security_list","oci_core_network_security_group","openstack_networking_secgroup_v2","vultr_firewall_group","scaleway_instance_security_group","civo_firewall","exoscale_security_group","alicloud_security_group"],"category":"audit_security","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Machines behind it are filtered by it no more","security":[{"on":"delete","severity":0.4},{"attr":"inbound_rule","op":"open","severity":0.9},{"attr":"rule","op":"open","severity":0.9},{"attr":"rules","op":"open","severity":0.9},{"attr":"inbound","op":"open","severity":0.9},{"attr":"ingress_security_rules","op":"open","severity":0.9},{"attr":"ingress_rule","op":"open","severity":0.9},{"attr":"inbound_policy","op":"becomes","value":"ACCEPT","severity":0.6},{"attr":"inbound_default_policy","op":"becomes","value":"accept","severity":0.6}]}
digitalocean_floating_ip	{"same_as":["digitalocean_reserved_ip","hcloud_floating_ip","hcloud_primary_ip","openstack_networking_floatingip_v2","oci_core_public_ip","vultr_reserved_ip","scaleway_instance_ip"],"category":"network","state":"config","data":0,"outage":0.55,"identity":true,"unsure":true,"on_delete":"The address is given back: clients and records that name it fail","protection":[{"attr":"delete_protection","op":"becomes","value":false,"severity":0.4}]}
digitalocean_kubernetes_cluster	{"same_as":["linode_lke_cluster","oci_containerengine_cluster","scaleway_k8s_cluster","vultr_kubernetes","civo_kubernetes_cluster","ovh_cloud_project_kube","exoscale_sks_cluster"],"category":"cluster","state":"user_data","data":0.75,"outage":0.95,"env_root":true,"identity":true,"unsure":true,"on_delete":"Everything that runs in the cluster goes with it, volumes included where they belong to it","disruptive":[{"attr":"version","op":"changes","severity":0.42},{"attr":"ha","op":"becomes","value":false,"severity":0.3}]}
digitalocean_kubernetes_node_pool	{"same_as":["oci_containerengine_node_pool","scaleway_k8s_pool","linode_lke_node_pool","ovh_cloud_project_kube_nodepool","exoscale_sks_nodepool"],"category":"compute","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"Its nodes are drained and gone","disruptive":[{"attr":"node_count","op":"capacity","severity":0.6},{"attr":"size","op":"changes","severity":0.1},{"attr":"min_nodes","op":"capacity","severity":0.3}]}
digitalocean_loadbalancer	{"same_as":["hcloud_load_balancer","linode_nodebalancer","oci_load_balancer_load_balancer","oci_network_load_balancer_network_load_balancer","openstack_lb_loadbalancer_v2","vultr_load_balancer","scaleway_lb","civo_loadbalancer","exoscale_nlb","alicloud_slb_load_balancer"],"category":"lb_edge","state":"config","data":0,"outage":0.72,"identity":true,"unsure":true,"on_delete":"What it serves stops answering","disruptive":[{"attr":"forwarding_rule","op":"changes","severity":0.3},{"attr":"droplet_ids","op":"shrink","severity":0.3}]}
digitalocean_spaces_bucket	{"same_as":["linode_object_storage_bucket","oci_objectstorage_bucket","scaleway_object_bucket","vultr_object_storage","alicloud_oss_bucket","tencentcloud_cos_bucket","ibm_cos_bucket","minio_s3_bucket","b2_bucket","wasabi_bucket","openstack_objectstorage_container_v1"],"category":"data_store","state":"user_data","data":0.9,"outage":0.6,"identity":true,"unsure":true,"on_delete":"The bucket is gone with its objects","protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.35},{"attr":"versioning.0.enabled","op":"becomes","value":false,"severity":0.5},{"attr":"versioning","op":"becomes","value":"Suspended","severity":0.5},{"attr":"versioning","op":"becomes","value":"Disabled","severity":0.5}],"security":[{"attr":"acl","op":"public","severity":0.92},{"attr":"access_type","op":"becomes","value":"ObjectRead","severity":0.8},{"attr":"access_type","op":"becomes","value":"ObjectReadWithoutList","severity":0.8},{"attr":"bucket_type","op":"becomes","value":"allPublic","severity":0.85}]}
digitalocean_ssh_key	{"same_as":["hcloud_ssh_key","linode_sshkey","vultr_ssh_key","scaleway_iam_ssh_key","openstack_compute_keypair_v2","civo_ssh_key"],"category":"identity","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"New machines no longer get the key"}
digitalocean_volume	{"same_as":["hcloud_volume","linode_volume","oci_core_volume","oci_core_boot_volume","openstack_blockstorage_volume_v3","vultr_block_storage","scaleway_block_volume","civo_volume","oci_file_storage_file_system","oci_file_storage_export","vsphere_virtual_disk","upcloud_storage","alicloud_disk","alicloud_nas_file_system","ibm_is_volume"],"category":"data_store","state":"user_data","data":0.92,"outage":0.55,"identity":true,"unsure":true,"on_delete":"The disk is deleted with its data","protection":[{"attr":"delete_protection","op":"becomes","value":false,"severity":0.55}],"disruptive":[{"attr":"size","op":"changes","severity":0.05}]}
digitalocean_volume_attachment	{"same_as":["hcloud_volume_attachment","oci_core_volume_attachment","openstack_compute_volume_attach_v2"],"category":"data_store","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"The machine loses the disk"}
digitalocean_vpc	{"same_as":["hcloud_network","linode_vpc","oci_core_vcn","openstack_networking_network_v2","vultr_vpc","scaleway_vpc_private_network","ovh_cloud_project_network_private","alicloud_vpc","ibm_is_vpc"],"category":"network_root","state":"config","data":0.05,"outage":0.92,"env_root":true,"identity":true,"unsure":true,"on_delete":"Everything in the network loses its connection"}
dns_a_record_set	{"same_as":["dns_aaaa_record_set","dns_cname_record","dns_mx_record_set","dns_txt_record_set","dns_ns_record_set","dns_srv_record_set","dns_ptr_record","ns1_record","dnsimple_zone_record","dnsimple_record","digitalocean_record","gandi_livedns_record","ovh_domain_zone_record","hetznerdns_record","hcloud_zone_rrset","linode_domain_record","vultr_dns_record","powerdns_record","godaddy_domain_record","namecheap_domain_records","porkbun_dns_record","namedotcom_record","akamai_dns_record","constellix_a_record","ultradns_record","oci_dns_rrset","oci_dns_record","scaleway_domain_record","openstack_dns_recordset_v2","exoscale_domain_record","netlify_dns_record","vercel_dns_record","desec_rrset","infoblox_a_record","infoblox_cname_record","alicloud_alidns_record","alicloud_dns_record","tencentcloud_dnspod_record"],"category":"dns","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"The name stops resolving","disruptive":[{"attr":"value","op":"changes","severity":0.3},{"attr":"values","op":"changes","severity":0.3},{"attr":"records","op":"changes","severity":0.3},{"attr":"record","op":"changes","severity":0.3},{"attr":"answers","op":"changes","severity":0.3},{"attr":"content","op":"changes","severity":0.3},{"attr":"rdata","op":"changes","severity":0.3},{"attr":"rrdatas","op":"changes","severity":0.3},{"attr":"target","op":"changes","severity":0.3},{"attr":"addresses","op":"changes","severity":0.3},{"attr":"address","op":"changes","severity":0.3},{"attr":"ttl","op":"changes","severity":0.01},{"attr":"zone","op":"changes","severity":0.3}]}
dnsimple_domain	{"same_as":["gandi_domain","namecheap_domain_dns","ovh_domain_name","godaddy_domain","porkbun_nameservers","dnsimple_domain_delegation","dnsimple_registered_domain","route53domains_registered_domain"],"category":"dns","state":"config","data":0.3,"outage":0.9,"unsure":true,"on_delete":"The domain loses its registration or its name servers","disruptive":[{"attr":"nameservers","op":"changes","severity":0.8},{"attr":"name_servers","op":"changes","severity":0.8}]}
docker_config	{"same_as":["docker_secret"],"category":"secret_key","state":"config","data":0.1,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Services that mount it cannot be started anew"}
docker_container	{"same_as":["docker_service"],"category":"compute","state":"config","data":0.25,"outage":0.6,"attributes_by_name":true,"unsure":true,"on_delete":"What runs in it stops; what it wrote outside its volumes is gone","disruptive":[{"attr":"image","op":"changes","severity":0.2}]}
docker_image	{"same_as":["docker_registry_image"],"category":"compute","state":"ephemeral","data":0,"outage":0.1,"routine_replace":true,"unsure":true,"on_delete":"The image is deleted from the host or registry; what runs goes on"}
docker_network	{"category":"network","state":"config","data":0,"outage":0.7,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Containers on the network no longer reach each other"}
docker_volume	{"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"unsure":true,"on_delete":"The volume is deleted with its data"}
doppler_project	{"same_as":["doppler_environment","doppler_config","infisical_project","hcp_vault_secrets_app"],"category":"secret_key","state":"user_data","data":0.85,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"All secrets in it are gone, and what reads them fails"}
doppler_secret	{"same_as":["infisical_secret","akeyless_static_secret","conjur_secret","onepassword_item"],"category":"secret_key","state":"user_data","data":0.65,"outage":0.55,"attributes_by_name":true,"unsure":true,"on_delete":"The secret is gone from the store, and what reads it fails"}
doppler_service_token	{"same_as":["infisical_identity","infisical_identity_universal_auth_client_secret","infisical_project_identity"],"category":"identity","state":"config","data":0,"outage":0.5,"attributes_by_name":true,"unsure":true,"on_delete":"What signs in with it can no longer read its secrets"}
dynatrace_management_zone_v2	{"same_as":["dynatrace_management_zone"],"category":"observability","state":"config","data":0,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"Who sees which part, and alerts that are limited to it, change"}
ec_deployment	{"same_as":["elastic_cloud_deployment","ec_elasticsearch_project","ec_observability_project","ec_security_project"],"category":"data_store","state":"user_data","data":0.93,"outage":0.85,"identity":true,"unsure":true,"on_delete":"Its indices are gone, with snapshots that are only there","disruptive":[{"attr":"version","op":"changes","severity":0.4},{"attr":"deployment_template_id","op":"changes","severity":0.42}]}
ec_deployment_traffic_filter	{"same_as":["ec_deployment_traffic_filter_association"],"category":"audit_security","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The deployment is reachable from everywhere","security":[{"on":"delete","severity":0.5},{"attr":"rule","op":"open","severity":0.7}]}
elasticstack_elasticsearch_index	{"same_as":["elasticstack_elasticsearch_data_stream","opensearch_index","elasticsearch_index"],"category":"data_store","state":"user_data","data":0.9,"outage":0.55,"unsure":true,"on_delete":"The index is gone with its documents","protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.5}],"disruptive":[{"attr":"number_of_replicas","op":"down","severity":0.1}]}
elasticstack_elasticsearch_index_lifecycle	{"same_as":["opensearch_ism_policy","elasticsearch_index_lifecycle_policy"],"category":"data_store","state":"config","data":0.05,"outage":0.1,"unsure":true,"on_delete":"Indices are no longer rolled over or deleted by it","protection":[{"attr":"delete.0.min_age","op":"down","severity":0.35}]}
elasticstack_elasticsearch_index_template	{"same_as":["elasticstack_elasticsearch_component_template","elasticstack_elasticsearch_ingest_pipeline","elasticstack_elasticsearch_transform"],"category":"data_store","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"New indices lose their settings","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3}]}
elasticstack_elasticsearch_security_role	{"same_as":["elasticstack_elasticsearch_security_user","elasticstack_elasticsearch_security_role_mapping","elasticstack_elasticsearch_security_api_key","elasticstack_kibana_security_role","opensearch_role","opensearch_roles_mapping"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Its holders lose their access","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3}],"security":[{"attr":"roles","op":"admin","severity":0.6},{"attr":"cluster","op":"admin","severity":0.6},{"attr":"indices","op":"grow","severity":0.22},{"attr":"cluster","op":"grow","severity":0.3},{"attr":"indices","op":"widen","severity":0.45},{"attr":"indices.0.privileges","op":"grow","severity":0.22},{"attr":"indices.0.allow_restricted_indices","op":"becomes","value":true,"severity":0.4}]}
elasticstack_elasticsearch_snapshot_lifecycle	{"same_as":["elasticstack_elasticsearch_snapshot_repository","elasticsearch_snapshot_repository"],"category":"backup","state":"config","data":0.1,"outage":0,"unsure":true,"on_delete":"Snapshots are no longer taken or found","protection":[{"on":"delete","severity":0.55}]}
elasticstack_kibana_alerting_rule	{"same_as":["elasticstack_kibana_action_connector","elasticstack_kibana_slo","elasticstack_elasticsearch_watch"],"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Nobody is told when this condition holds","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.25},{"attr":"active","op":"becomes","value":false,"severity":0.25}]}
elasticstack_kibana_space	{"same_as":["elasticstack_kibana_data_view","elasticstack_kibana_import_saved_objects"],"category":"observability","state":"config","data":0.15,"outage":0.3,"unsure":true,"on_delete":"Its dashboards and searches are gone"}
env0_environment	{"category":"ci","state":"user_data","data":0.6,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What it deployed is destroyed with it, or goes on without it","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.6}]}
env0_project	{"category":"ci","state":"config","data":0.2,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The environments in it must go first; their templates and variables are gone"}
equinix_fabric_connection	{"same_as":["megaport_vxc","megaport_port","megaport_mcr","equinix_fabric_cloud_router"],"category":"network","state":"config","data":0,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The line is cut, and ordering it anew can take days"}
fastly_service_acl_entries	{"same_as":["fastly_service_waf_configuration","fastly_ngwaf_workspace","fastly_ngwaf_workspace_rule"],"category":"audit_security","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Requests are no longer filtered by it","security":[{"on":"delete","severity":0.4},{"attr":"entry","op":"shrink","severity":0.22}],"disruptive":[{"attr":"entry","op":"changes","severity":0.22}]}
fastly_service_dictionary_items	{"same_as":["fastly_service_dynamic_snippet_content","fastly_configstore_entries","fastly_kvstore","fastly_configstore","fastly_secretstore"],"category":"lb_edge","state":"config","data":0.1,"outage":0.35,"unsure":true,"on_delete":"Requests that rely on its entries behave otherwise","disruptive":[{"attr":"content","op":"changes","severity":0.05}]}
fastly_service_vcl	{"same_as":["fastly_service_compute","fastly_service_v1"],"category":"lb_edge","state":"config","data":0.1,"outage":0.85,"identity":true,"unsure":true,"on_delete":"The sites that it serves stop answering","disruptive":[{"attr":"backend","op":"changes","severity":0.3},{"attr":"domain","op":"shrink","severity":0.5},{"attr":"vcl","op":"changes","severity":0.15},{"attr":"activate","op":"becomes","value":false,"severity":0.2}],"security":[{"attr":"backend.0.use_ssl","op":"becomes","value":false,"severity":0.45},{"attr":"backend.0.ssl_check_cert","op":"becomes","value":false,"severity":0.45},{"attr":"logging_s3","op":"shrink","severity":0.22}]}
fastly_tls_subscription	{"same_as":["fastly_tls_certificate","fastly_tls_activation","fastly_tls_private_key"],"category":"secret_key","state":"config","data":0.05,"outage":0.6,"unsure":true,"on_delete":"Host names of the certificate fail with a TLS error"}
fivetran_connector	{"same_as":["fivetran_connector_schema_config","fivetran_destination","fivetran_group","airbyte_connection","airbyte_source_postgres","airbyte_source_mysql","airbyte_destination_postgres","airbyte_destination_snowflake","airbyte_destination_bigquery"],"category":"ci","state":"config","data":0,"outage":0.42,"attributes_by_name":true,"unsure":true,"on_delete":"Data is no longer brought over by it; what was brought over stays","disruptive":[{"attr":"paused","op":"becomes","value":true,"severity":0.3}]}
flux_bootstrap_git	{"category":"ci","state":"config","data":0.1,"outage":0.75,"env_root":true,"on_delete":"Flux leaves the cluster, and nothing that it deploys is kept up to date","disruptive":[{"attr":"path","op":"changes","severity":0.45},{"attr":"version","op":"changes","severity":0.15},{"attr":"components","op":"shrink","severity":0.4},{"attr":"components_extra","op":"shrink","severity":0.2}],"forces_replace":["namespace"]}
gitea_repository	{"same_as":["forgejo_repository","bitbucket_project"],"category":"data_store","state":"user_data","data":0.85,"outage":0.7,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The repositories are gone, with their pull requests"}
github_actions_environment_secret	{"category":"ci","state":"config","data":0.2,"outage":0.35,"on_delete":"Deployments that read it fail","disruptive":[{"attr":"plaintext_value","op":"changes","severity":0.1},{"attr":"encrypted_value","op":"changes","severity":0.1}],"forces_replace":["repository","environment","secret_name"]}
github_actions_organization_permissions	{"category":"ci","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"The organization falls back to the default rules for workflows","disruptive":[{"attr":"enabled_repositories","op":"becomes","value":"none","severity":0.5}],"security":[{"attr":"allowed_actions","op":"becomes","value":"all","severity":0.48},{"on":"delete","severity":0.4}]}
github_actions_organization_secret	{"category":"ci","state":"config","data":0.2,"outage":0.4,"on_delete":"Workflows that read it fail","disruptive":[{"attr":"visibility","op":"changes","severity":0.2}],"security":[{"attr":"visibility","op":"becomes","value":"all","severity":0.4}],"forces_replace":["secret_name"]}
github_actions_repository_permissions	{"category":"ci","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"The repository falls back to the organization's rules for workflows","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.35}],"security":[{"attr":"allowed_actions","op":"becomes","value":"all","severity":0.4},{"on":"delete","severity":0.3}],"forces_replace":["repository"]}
github_actions_runner_group	{"category":"ci","state":"config","data":0,"outage":0.4,"on_delete":"Jobs that ask for its runners wait for ever","security":[{"attr":"allows_public_repositories","op":"becomes","value":true,"severity":0.6},{"attr":"visibility","op":"becomes","value":"all","severity":0.35}]}
github_actions_secret	{"category":"ci","state":"config","data":0.2,"outage":0.3,"on_delete":"Workflows that read it fail","disruptive":[{"attr":"plaintext_value","op":"changes","severity":0.1},{"attr":"encrypted_value","op":"changes","severity":0.1}],"forces_replace":["repository","secret_name"]}
github_actions_variable	{"category":"ci","state":"config","data":0.02,"outage":0.25,"on_delete":"Workflows that read it find it empty","disruptive":[{"attr":"value","op":"changes","severity":0.06}],"forces_replace":["repository","variable_name"]}
github_branch	{"category":"ci","state":"user_data","data":0.4,"outage":0.3,"unsure":true,"on_delete":"The branch is gone, with what was merged nowhere else"}
github_branch_default	{"category":"ci","state":"config","data":0,"outage":0.1,"on_delete":"It only leaves the state","disruptive":[{"attr":"branch","op":"changes","severity":0.3}],"forces_replace":["repository"]}
github_branch_protection	{"category":"ci","state":"config","data":0,"outage":0,"on_delete":"Anyone with write access can push to the branch","security":[{"on":"delete","severity":0.8},{"attr":"enforce_admins","op":"becomes","value":false,"severity":0.55},{"attr":"required_pull_request_reviews","op":"gone","severity":0.8},{"attr":"required_pull_request_reviews","op":"shrink","severity":0.55},{"attr":"required_status_checks","op":"gone","severity":0.6},{"attr":"allows_force_pushes","op":"becomes","value":true,"severity":0.6},{"attr":"allows_deletions","op":"becomes","value":true,"severity":0.5},{"attr":"require_signed_commits","op":"becomes","value":false,"severity":0.3},{"attr":"required_pull_request_reviews.0.required_approving_review_count","op":"down","severity":0.55},{"attr":"required_pull_request_reviews.0.require_code_owner_reviews","op":"becomes","value":false,"severity":0.45},{"attr":"required_pull_request_reviews.0.dismiss_stale_reviews","op":"becomes","value":false,"severity":0.3},{"attr":"required_pull_request_reviews.0.pull_request_bypassers","op":"grow","severity":0.6},{"attr":"required_status_checks.0.contexts","op":"shrink","severity":0.5},{"attr":"force_push_bypassers","op":"grow","severity":0.5},{"attr":"restrict_pushes","op":"gone","severity":0.5}],"forces_replace":["repository_id"]}
github_branch_protection_v3	{"category":"ci","state":"config","data":0,"outage":0,"on_delete":"Anyone with write access can push to the branch","security":[{"on":"delete","severity":0.8},{"attr":"enforce_admins","op":"becomes","value":false,"severity":0.55},{"attr":"required_pull_request_reviews","op":"gone","severity":0.8},{"attr":"required_pull_request_reviews","op":"shrink","severity":0.55},{"attr":"required_status_checks","op":"gone","severity":0.6},{"attr":"required_status_checks.0.checks","op":"shrink","severity":0.5},{"attr":"restrictions","op":"gone","severity":0.5},{"attr":"require_signed_commits","op":"becomes","value":false,"severity":0.3},{"attr":"required_pull_request_reviews.0.require_code_owner_reviews","op":"becomes","value":false,"severity":0.45}],"forces_replace":["repository","branch"]}
github_dependabot_secret	{"same_as":["github_dependabot_organization_secret","github_codespaces_secret","github_codespaces_organization_secret","github_actions_environment_variable","github_actions_organization_variable"],"category":"ci","state":"config","data":0.1,"outage":0.25,"unsure":true,"on_delete":"Workflows that read it fail","disruptive":[{"attr":"value","op":"changes","severity":0.06}]}
github_emu_group_mapping	{"same_as":["github_team_sync_group_mapping","github_team_settings"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"People of the group lose the access of the team"}
github_issue_label	{"same_as":["github_issue_labels","github_repository_topics","github_repository_milestone","github_repository_project","github_repository_autolink_reference","github_issue","github_repository_collaborators_notice","github_release"],"category":"ci","state":"config","data":0.02,"outage":0.02,"unsure":true,"on_delete":"A label or note of the repository is gone"}
github_membership	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The person leaves the organization","mitigates":[{"attr":"downgrade_on_destroy","op":"eq","value":true,"factor":1,"note":"no data at stake; shown to the reader only"}],"security":[{"attr":"role","op":"admin","severity":0.7},{"on":"create","severity":0.1}],"forces_replace":["username"]}
github_organization_custom_role	{"same_as":["github_organization_role"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Its holders lose their rights","security":[{"on":"create","severity":0.15},{"attr":"permissions","op":"grow","severity":0.3}]}
github_organization_role_team	{"same_as":["github_organization_role_user"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Its holders lose their rights","security":[{"on":"create","severity":0.3}]}
github_organization_ruleset	{"category":"ci","state":"config","data":0,"outage":0,"on_delete":"Rules of branches or tags no longer hold in any repository","security":[{"on":"delete","severity":0.88},{"attr":"enforcement","op":"becomes","value":"disabled","severity":0.88},{"attr":"enforcement","op":"becomes","value":"evaluate","severity":0.75},{"attr":"bypass_actors","op":"grow","severity":0.65},{"attr":"rules","op":"shrink","severity":0.6},{"attr":"rules.0.pull_request","op":"gone","severity":0.75},{"attr":"rules.0.required_status_checks","op":"gone","severity":0.65},{"attr":"rules.0.non_fast_forward","op":"becomes","value":false,"severity":0.55}],"forces_replace":["target"]}
github_organization_security_manager	{"category":"identity","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"The team no longer sees security alerts"}
github_organization_settings	{"category":"ci","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"The settings of the organization fall back to defaults","security":[{"attr":"two_factor_requirement","op":"becomes","value":false,"severity":0.6},{"attr":"members_can_create_public_repositories","op":"becomes","value":true,"severity":0.4},{"attr":"default_repository_permission","op":"becomes","value":"admin","severity":0.85},{"attr":"default_repository_permission","op":"becomes","value":"write","severity":0.6},{"attr":"secret_scanning_enabled_for_new_repositories","op":"becomes","value":false,"severity":0.3},{"attr":"secret_scanning_push_protection_enabled_for_new_repositories","op":"becomes","value":false,"severity":0.3}]}
github_organization_webhook	{"category":"ci","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Events of the organization no longer reach the receiver","disruptive":[{"attr":"active","op":"becomes","value":false,"severity":0.4},{"attr":"configuration","op":"changes","severity":0.2}],"security":[{"attr":"configuration.0.insecure_ssl","op":"becomes","value":true,"severity":0.35},{"on":"create","severity":0.2}]}
github_repository	{"category":"data_store","state":"user_data","data":0.95,"outage":0.5,"identity":true,"on_delete":"Source, issues and settings are gone, or only archived where \`archive_on_destroy\` is true","mitigates":[{"attr":"archive_on_destroy","op":"eq","value":true,"factor":0.1}],"protection":[{"attr":"archive_on_destroy","op":"becomes","value":false,"severity":0.5}],"disruptive":[{"attr":"name","op":"changes","severity":0.22},{"attr":"archived","op":"becomes","value":true,"severity":0.4},{"attr":"default_branch","op":"changes","severity":0.2}],"security":[{"attr":"visibility","op":"becomes","value":"public","severity":0.9},{"attr":"private","op":"becomes","value":false,"severity":0.9},{"attr":"vulnerability_alerts","op":"becomes","value":false,"severity":0.25},{"attr":"has_issues","op":"changes","severity":0.01}]}
github_repository_collaborator	{"category":"identity","state":"config","data":0,"outage":0.25,"on_delete":"The person loses access to the repository","security":[{"attr":"permission","op":"becomes","value":"maintain","severity":0.5},{"attr":"permission","op":"becomes","value":"push","severity":0.5},{"attr":"permission","op":"admin","severity":0.55},{"on":"create","severity":0.1}],"forces_replace":["repository","username"]}
github_repository_collaborators	{"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"It is authoritative: every direct collaborator loses access","disruptive":[{"attr":"user","op":"shrink","severity":0.3},{"attr":"team","op":"shrink","severity":0.3}],"security":[{"attr":"user","op":"grow","severity":0.3},{"attr":"team","op":"grow","severity":0.3}],"forces_replace":["repository"]}
github_repository_dependabot_security_updates	{"category":"ci","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Vulnerable dependencies are no longer updated","security":[{"attr":"enabled","op":"becomes","value":false,"severity":0.22},{"on":"delete","severity":0.2}]}
github_repository_deploy_key	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Whoever uses the key can no longer read or push","security":[{"on":"create","severity":0.25,"when":{"attr":"read_only","is":[false]}},{"attr":"read_only","op":"becomes","value":false,"severity":0.5}],"forces_replace":["repository","key","read_only"]}
github_repository_deployment_branch_policy	{"same_as":["github_repository_environment_deployment_policy"],"category":"ci","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"The branches that may deploy are no longer limited by it","security":[{"on":"create","severity":0.15},{"attr":"branch_pattern","op":"changes","severity":0.35},{"on":"delete","severity":0.35}]}
github_repository_environment	{"category":"ci","state":"config","data":0,"outage":0.1,"on_delete":"The deployment gates of the environment are gone","security":[{"on":"delete","severity":0.5},{"attr":"reviewers","op":"shrink","severity":0.6},{"attr":"wait_timer","op":"becomes","value":0,"severity":0.2},{"attr":"reviewers","op":"gone","severity":0.6},{"attr":"reviewers.0.users","op":"shrink","severity":0.4},{"attr":"reviewers.0.teams","op":"shrink","severity":0.4},{"attr":"deployment_branch_policy","op":"gone","severity":0.45},{"attr":"prevent_self_review","op":"becomes","value":false,"severity":0.45},{"attr":"can_admins_bypass","op":"becomes","value":true,"severity":0.35}],"forces_replace":["repository","environment"]}
github_repository_file	{"category":"ci","state":"config","data":0.05,"outage":0.15,"unsure":true,"on_delete":"The file is deleted from the branch","disruptive":[{"attr":"content","op":"changes","severity":0.03}],"security":[{"attr":"content","op":"changes","severity":0.3,"when":{"attr":"file","is":[".github/workflows/*",".github/actions/*","CODEOWNERS",".github/CODEOWNERS","docs/CODEOWNERS",".gitlab-ci.yml"]}}]}
github_repository_ruleset	{"category":"ci","state":"config","data":0,"outage":0,"on_delete":"The rules of branches or tags no longer hold","security":[{"on":"delete","severity":0.8},{"attr":"enforcement","op":"becomes","value":"disabled","severity":0.8},{"attr":"bypass_actors","op":"grow","severity":0.6},{"attr":"rules","op":"shrink","severity":0.5},{"attr":"enforcement","op":"becomes","value":"evaluate","severity":0.7},{"attr":"rules.0.pull_request","op":"gone","severity":0.7},{"attr":"rules.0.pull_request.0.required_approving_review_count","op":"down","severity":0.55},{"attr":"rules.0.pull_request.0.require_code_owner_review","op":"becomes","value":false,"severity":0.45},{"attr":"rules.0.required_status_checks","op":"gone","severity":0.6},{"attr":"rules.0.non_fast_forward","op":"becomes","value":false,"severity":0.5},{"attr":"rules.0.deletion","op":"becomes","value":false,"severity":0.45},{"attr":"conditions.0.ref_name.0.exclude","op":"grow","severity":0.5}],"forces_replace":["repository","target"]}
github_repository_tag_protection	{"same_as":["github_branch_protection_rule"],"category":"ci","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Anyone with write access can move these tags","security":[{"on":"delete","severity":0.6}]}
github_repository_webhook	{"category":"ci","state":"config","data":0,"outage":0.3,"on_delete":"Events no longer reach the receiver: builds or deployments may stop","disruptive":[{"attr":"active","op":"becomes","value":false,"severity":0.3},{"attr":"configuration","op":"changes","severity":0.15},{"attr":"configuration.0.url","op":"changes","severity":0.22},{"attr":"events","op":"shrink","severity":0.15}],"security":[{"attr":"configuration.0.insecure_ssl","op":"becomes","value":true,"severity":0.35},{"on":"create","severity":0.1}],"forces_replace":["repository"]}
github_team	{"category":"identity","state":"config","data":0,"outage":0.45,"identity":true,"on_delete":"The team is gone, with the access and the reviews that rest on it","disruptive":[{"attr":"parent_team_id","op":"changes","severity":0.2}]}
github_team_members	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"It is authoritative: everyone leaves the team","disruptive":[{"attr":"members","op":"shrink","severity":0.3}],"security":[{"attr":"members","op":"grow","severity":0.25}],"forces_replace":["team_id"]}
github_team_membership	{"category":"identity","state":"config","data":0,"outage":0.12,"on_delete":"The person leaves the team","security":[{"attr":"role","op":"becomes","value":"maintainer","severity":0.3},{"on":"create","severity":0.15}],"forces_replace":["team_id","username"]}
github_team_repository	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The team loses access","security":[{"attr":"permission","op":"climbs","severity":0.2},{"attr":"permission","op":"admin","severity":0.45},{"on":"create","severity":0.15}],"forces_replace":["repository","team_id"]}
github_user_ssh_key	{"same_as":["github_user_gpg_key"],"category":"identity","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Whoever uses the key can no longer sign in"}
github_workflow_repository_permissions	{"same_as":["github_actions_organization_workflow_permissions"],"category":"ci","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"It falls back to the default rights of workflows","security":[{"attr":"default_workflow_permissions","op":"becomes","value":"write","severity":0.4},{"attr":"can_approve_pull_request_reviews","op":"becomes","value":true,"severity":0.5}]}
gitlab_branch_protection	{"same_as":["gitlab_tag_protection","gitlab_protected_environment","gitlab_project_protected_environment","gitlab_group_protected_environment"],"category":"ci","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Anyone who may push can push to it","security":[{"on":"delete","severity":0.7},{"attr":"allow_force_push","op":"becomes","value":true,"severity":0.55},{"attr":"push_access_level","op":"becomes","value":"developer","severity":0.45},{"attr":"merge_access_level","op":"becomes","value":"developer","severity":0.35},{"attr":"code_owner_approval_required","op":"becomes","value":false,"severity":0.45},{"attr":"deploy_access_levels","op":"grow","severity":0.3}]}
gitlab_deploy_token	{"same_as":["gitlab_deploy_key","gitlab_project_access_token","gitlab_group_access_token","gitlab_personal_access_token"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Whoever uses it loses access","security":[{"on":"create","severity":0.25,"when":{"attr":"can_push","is":[true]}},{"attr":"can_push","op":"becomes","value":true,"severity":0.5},{"on":"create","severity":0.15},{"attr":"access_level","op":"admin","severity":0.5}]}
gitlab_group	{"category":"org","state":"user_data","data":0.9,"outage":0.8,"env_root":true,"identity":true,"unsure":true,"on_delete":"Every project of the group is gone","security":[{"attr":"visibility_level","op":"becomes","value":"public","severity":0.85},{"attr":"visibility_level","op":"becomes","value":"internal","severity":0.3},{"attr":"visibility","op":"becomes","value":"public","severity":0.85},{"attr":"require_two_factor_authentication","op":"becomes","value":false,"severity":0.5}]}
gitlab_pipeline_schedule	{"category":"ci","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"The scheduled pipelines stop","disruptive":[{"attr":"active","op":"becomes","value":false,"severity":0.4}]}
gitlab_project	{"category":"ci","state":"user_data","data":0.88,"outage":0.6,"identity":true,"unsure":true,"on_delete":"The repository is gone, with its issues, merge requests and pipelines","mitigates":[{"attr":"archive_on_destroy","op":"eq","value":true,"factor":0.1}],"protection":[{"attr":"archived","op":"becomes","value":true,"severity":0.3}],"security":[{"attr":"only_allow_merge_if_pipeline_succeeds","op":"becomes","value":false,"severity":0.35},{"attr":"only_allow_merge_if_all_discussions_are_resolved","op":"becomes","value":false,"severity":0.22},{"attr":"visibility_level","op":"becomes","value":"public","severity":0.85},{"attr":"visibility_level","op":"becomes","value":"internal","severity":0.3},{"attr":"visibility","op":"becomes","value":"public","severity":0.85}]}
gitlab_project_hook	{"same_as":["gitlab_group_hook"],"category":"ci","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Events no longer reach the receiver","disruptive":[{"attr":"url","op":"changes","severity":0.22}],"security":[{"attr":"enable_ssl_verification","op":"becomes","value":false,"severity":0.35}]}
gitlab_project_label	{"same_as":["gitlab_group_label","gitlab_project_milestone","gitlab_project_badge","gitlab_group_badge","gitlab_topic"],"category":"ci","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"A label of the project is gone"}
gitlab_project_level_mr_approvals	{"same_as":["gitlab_project_approval_rule","gitlab_project_push_rules","gitlab_group_push_rules"],"category":"ci","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Merge requests are no longer held to the rule","security":[{"on":"delete","severity":0.6},{"attr":"approvals_required","op":"down","severity":0.5},{"attr":"disable_overriding_approvers_per_merge_request","op":"becomes","value":false,"severity":0.4},{"attr":"merge_requests_author_approval","op":"becomes","value":true,"severity":0.5}]}
gitlab_project_membership	{"same_as":["gitlab_group_membership","gitlab_project_share_group","gitlab_group_share_group"],"category":"identity","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"The member loses access","security":[{"on":"create","severity":0.08},{"attr":"access_level","op":"admin","severity":0.55},{"attr":"group_access","op":"admin","severity":0.55},{"attr":"access_level","op":"becomes","value":"maintainer","severity":0.3}]}
gitlab_project_variable	{"same_as":["gitlab_group_variable","gitlab_instance_variable"],"category":"ci","state":"config","data":0.15,"outage":0.3,"unsure":true,"on_delete":"Pipelines that read it fail","disruptive":[{"attr":"value","op":"changes","severity":0.06}],"security":[{"attr":"protected","op":"becomes","value":false,"severity":0.3},{"attr":"masked","op":"becomes","value":false,"severity":0.3}]}
gitlab_runner	{"same_as":["gitlab_user_runner"],"category":"ci","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Jobs that ask for the runner wait","disruptive":[{"attr":"paused","op":"becomes","value":true,"severity":0.3}]}
gitlab_user	{"category":"identity","state":"user_data","data":0.2,"outage":0.35,"unsure":true,"on_delete":"The person loses access, and what belongs to the account","disruptive":[{"attr":"state","op":"becomes","value":"blocked","severity":0.3},{"attr":"state","op":"becomes","value":"deactivated","severity":0.3}],"security":[{"attr":"is_admin","op":"becomes","value":true,"severity":0.7}]}
google_access_context_manager_service_perimeter	{"same_as":["google_access_context_manager_service_perimeters"],"category":"audit_security","state":"config","data":0,"outage":0.35,"on_delete":"Services of the projects in it are reached from anywhere, and data leaves them for anywhere","security":[{"on":"delete","severity":0.7},{"attr":"status","op":"gone","severity":0.7},{"attr":"status.0.resources","op":"shrink","severity":0.55},{"attr":"status.0.restricted_services","op":"shrink","severity":0.55},{"attr":"status.0.ingress_policies","op":"public","severity":0.7},{"attr":"status.0.egress_policies","op":"public","severity":0.7},{"attr":"status.0.ingress_policies","op":"grow","severity":0.3},{"attr":"status.0.egress_policies","op":"grow","severity":0.3},{"attr":"status.0.access_levels","op":"grow","severity":0.3},{"attr":"status.0.vpc_accessible_services.0.enable_restriction","op":"becomes","value":false,"severity":0.4}],"disruptive":[{"attr":"status.0.restricted_services","op":"grow","severity":0.3},{"attr":"status.0.resources","op":"grow","severity":0.3},{"attr":"status.0.ingress_policies","op":"shrink","severity":0.3},{"attr":"status.0.egress_policies","op":"shrink","severity":0.3}]}
google_alloydb_cluster	{"category":"data_store","state":"user_data","data":0.97,"outage":0.8,"identity":true,"on_delete":"The cluster and its data are gone","mitigates":[{"attr":"deletion_policy","op":"eq","value":"DEFAULT","factor":0.8}],"protection":[{"attr":"deletion_policy","op":"becomes","value":"FORCE","severity":0.6}],"disruptive":[{"attr":"automated_backup_policy","op":"changes","severity":0.3}],"forces_replace":["cluster_id","location","network_config"]}
google_alloydb_instance	{"category":"compute","state":"config","data":0.05,"outage":0.6,"on_delete":"The node stops; the data stays in the cluster","disruptive":[{"attr":"machine_config","op":"changes","severity":0.4},{"attr":"availability_type","op":"changes","severity":0.3}],"forces_replace":["instance_id","cluster","instance_type"]}
google_app_engine_application	{"same_as":["google_firebase_project","google_identity_platform_config","google_identity_platform_tenant","google_firestore_index","google_firestore_document"],"category":"data_store","state":"user_data","data":0.6,"outage":0.6,"unsure":true,"on_delete":"What it holds is gone"}
google_artifact_registry_repository	{"category":"data_store","state":"user_data","data":0.65,"outage":0.5,"identity":true,"on_delete":"Images and packages are gone","protection":[{"attr":"cleanup_policies","op":"changes","severity":0.2,"when":{"attr":"cleanup_policy_dry_run","is":[false]}},{"attr":"cleanup_policy_dry_run","op":"becomes","value":false,"severity":0.25}],"forces_replace":["repository_id","location","format","kms_key_name"]}
google_bigquery_dataset	{"category":"data_store","state":"user_data","data":0.9,"outage":0.6,"identity":true,"on_delete":"The dataset is gone; the API refuses while it holds tables, unless \`delete_contents_on_destroy\` is true; time travel covers 7 days","mitigates":[{"attr":"delete_contents_on_destroy","op":"eq","value":false,"factor":0.25,"hard":true}],"protection":[{"attr":"delete_contents_on_destroy","op":"becomes","value":true,"severity":0.65},{"attr":"default_table_expiration_ms","op":"down","severity":0.45},{"attr":"max_time_travel_hours","op":"down","severity":0.25}],"security":[{"attr":"access","op":"public","severity":0.92},{"attr":"access","op":"grow","severity":0.3}],"forces_replace":["dataset_id","location"]}
google_bigquery_dataset_access	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Whom it let in loses access to the dataset","security":[{"attr":"special_group","op":"public","severity":0.9},{"attr":"iam_member","op":"public","severity":0.9},{"attr":"role","op":"climbs","severity":0.4}],"forces_replace":["dataset_id","role","special_group","iam_member","user_by_email","group_by_email","domain"]}
google_bigquery_dataset_iam_member	{"same_as":["google_bigquery_dataset_iam_binding","google_bigquery_table_iam_member","google_bigquery_table_iam_binding"],"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The member loses access to the dataset","security":[{"attr":"member","op":"public","severity":0.9},{"attr":"members","op":"public","severity":0.9},{"attr":"members","op":"grow","severity":0.12},{"attr":"role","op":"admin","severity":0.5}],"forces_replace":["dataset_id","role","member"]}
google_bigquery_routine	{"same_as":["google_bigquery_data_transfer_config","google_bigquery_reservation","google_bigquery_connection","google_bigquery_job","google_workflows_workflow","google_eventarc_trigger","google_cloudbuild_trigger"],"category":"compute","state":"config","data":0.02,"outage":0.35,"unsure":true,"on_delete":"What calls it fails","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.3},{"attr":"definition_body","op":"changes","severity":0.05},{"attr":"source_contents","op":"changes","severity":0.05}]}
google_bigquery_table	{"category":"data_store","state":"user_data","data":0.85,"outage":0.5,"on_delete":"The table is gone; time travel covers 7 days","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.6},{"attr":"expiration_time","op":"changes","severity":0.52}],"disruptive":[{"attr":"schema","op":"changes","severity":0.25}],"forces_replace":["table_id","dataset_id","time_partitioning","clustering","schema"]}
google_bigtable_gc_policy	{"category":"data_store","state":"config","data":0.05,"outage":0,"on_delete":"Cells are no longer deleted by age or number","protection":[{"attr":"gc_rules","op":"changes","severity":0.5},{"attr":"max_age","op":"changes","severity":0.5},{"attr":"max_version","op":"changes","severity":0.4}]}
google_bigtable_instance	{"category":"data_store","state":"user_data","data":0.97,"outage":0.75,"identity":true,"on_delete":"The instance and its tables are gone","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6},{"attr":"force_destroy","op":"eq","value":false,"factor":0.8}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7}],"disruptive":[{"attr":"cluster","op":"changes","severity":0.3}],"forces_replace":["name"]}
google_bigtable_table	{"category":"data_store","state":"user_data","data":0.95,"outage":0.6,"on_delete":"The table is gone; it can be undeleted for 7 days","mitigates":[{"attr":"deletion_protection","op":"eq","value":"PROTECTED","factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":"UNPROTECTED","severity":0.7}],"disruptive":[{"attr":"column_family","op":"shrink","severity":0.7}],"forces_replace":["name","instance_name"]}
google_cloud_run_service	{"category":"compute","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"The service and its URL are gone","disruptive":[{"attr":"template","op":"changes","severity":0.05},{"attr":"traffic","op":"changes","severity":0.1}],"security":[{"attr":"metadata.0.annotations","op":"changes","severity":0.1}],"forces_replace":["name","location"]}
google_cloud_run_service_iam_member	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The caller loses access","security":[{"attr":"member","op":"public","severity":0.42}],"forces_replace":["service","location","role","member"]}
google_cloud_run_v2_job	{"category":"compute","state":"config","data":0,"outage":0.35,"on_delete":"The job no longer runs","disruptive":[{"attr":"template","op":"changes","severity":0.04}],"forces_replace":["name","location"]}
google_cloud_run_v2_service	{"category":"compute","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"The service and its URL are gone","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":1,"note":"no data at stake; shown to the reader only"}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.3}],"disruptive":[{"attr":"template","op":"changes","severity":0.04},{"attr":"scaling","op":"changes","severity":0.1},{"attr":"traffic","op":"changes","severity":0.1},{"attr":"template.0.scaling.0.max_instance_count","op":"capacity","severity":0.5},{"attr":"ingress","op":"becomes","value":"INGRESS_TRAFFIC_INTERNAL_ONLY","severity":0.35}],"security":[{"attr":"ingress","op":"becomes","value":"INGRESS_TRAFFIC_ALL","severity":0.4},{"attr":"invoker_iam_disabled","op":"becomes","value":true,"severity":0.6}],"forces_replace":["name","location"]}
google_cloud_run_v2_service_iam_member	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The caller loses access","security":[{"attr":"member","op":"public","severity":0.42}],"forces_replace":["name","location","role","member"]}
google_cloud_scheduler_job	{"category":"glue","state":"config","data":0,"outage":0.25,"on_delete":"Scheduled work stops","disruptive":[{"attr":"paused","op":"becomes","value":true,"severity":0.4},{"attr":"schedule","op":"changes","severity":0.05}],"forces_replace":["name","region"]}
google_cloud_tasks_queue	{"category":"messaging","state":"user_data","data":0.4,"outage":0.45,"on_delete":"Queued tasks are gone; the name cannot be used again for 7 days","disruptive":[{"attr":"rate_limits","op":"changes","severity":0.1}],"forces_replace":["name","location"]}
google_cloudfunctions2_function	{"category":"compute","state":"config","data":0,"outage":0.45,"identity":true,"on_delete":"Invocations of the function fail","disruptive":[{"attr":"build_config","op":"changes","severity":0.05},{"attr":"service_config","op":"changes","severity":0.06},{"attr":"event_trigger","op":"changes","severity":0.2}],"security":[{"attr":"service_config.0.ingress_settings","op":"becomes","value":"ALLOW_ALL","severity":0.4}],"forces_replace":["name","location"]}
google_cloudfunctions_function	{"category":"compute","state":"config","data":0,"outage":0.5,"identity":true,"on_delete":"Invocations of the function fail","disruptive":[{"attr":"source_archive_object","op":"changes","severity":0.03},{"attr":"environment_variables","op":"changes","severity":0.06},{"attr":"event_trigger","op":"changes","severity":0.2}],"security":[{"attr":"ingress_settings","op":"becomes","value":"ALLOW_ALL","severity":0.4}],"forces_replace":["name","region"]}
google_cloudfunctions_function_iam_member	{"same_as":["google_cloudfunctions2_function_iam_member","google_cloud_run_v2_job_iam_member","google_api_gateway_api_iam_member","google_cloudfunctions_function_iam_binding","google_cloud_run_service_iam_binding","google_cloud_run_v2_service_iam_binding"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Members lose the right","disruptive":[{"attr":"members","op":"shrink","severity":0.3}],"security":[{"attr":"member","op":"public","severity":0.45},{"attr":"members","op":"public","severity":0.45}]}
google_composer_environment	{"category":"cluster","state":"user_data","data":0.5,"outage":0.65,"env_root":true,"unsure":true,"on_delete":"The workflow environment is gone; the bucket with its DAGs stays","disruptive":[{"attr":"config","op":"changes","severity":0.3},{"attr":"config.0.software_config.0.image_version","op":"changes","severity":0.42}],"forces_replace":["name","region"]}
google_compute_address	{"category":"network","state":"config","data":0,"outage":0.5,"identity":true,"on_delete":"The public address is released","forces_replace":["name","address","region"]}
google_compute_attached_disk	{"category":"compute","state":"config","data":0.1,"outage":0.45,"unsure":true,"on_delete":"The disk is detached from a running instance","forces_replace":["disk","instance"]}
google_compute_autoscaler	{"category":"compute","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"The group stays at its present size","disruptive":[{"attr":"autoscaling_policy.0.max_replicas","op":"capacity","severity":0.5}],"forces_replace":["name"]}
google_compute_backend_service	{"category":"lb_edge","state":"config","data":0,"outage":0.6,"on_delete":"The load balancer has no backend","disruptive":[{"attr":"backend","op":"shrink","severity":0.5},{"attr":"health_checks","op":"changes","severity":0.1},{"attr":"security_policy","op":"gone","severity":0.3}],"security":[{"attr":"security_policy","op":"gone","severity":0.5},{"attr":"iap","op":"gone","severity":0.6}],"forces_replace":["name","protocol"]}
google_compute_disk	{"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"on_delete":"The disk and its data are gone; only snapshots stay","mitigates":[{"attr":"create_snapshot_before_destroy","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"create_snapshot_before_destroy","op":"becomes","value":false,"severity":0.35}],"disruptive":[{"attr":"size","op":"changes","severity":0.02}],"forces_replace":["name","zone","type","snapshot","image","disk_encryption_key"]}
google_compute_firewall	{"category":"network","state":"config","data":0,"outage":0.35,"on_delete":"The allowed traffic is dropped, or the deny no longer holds","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.35},{"attr":"allow","op":"shrink","severity":0.25}],"security":[{"attr":"source_ranges","op":"open","severity":0.9},{"attr":"log_config","op":"gone","severity":0.2}],"forces_replace":["name","network","direction"]}
google_compute_forwarding_rule	{"category":"lb_edge","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"The front end stops answering","disruptive":[{"attr":"target","op":"changes","severity":0.3}],"forces_replace":["name","ip_address","port_range"]}
google_compute_global_address	{"category":"network","state":"config","data":0,"outage":0.55,"identity":true,"on_delete":"The anycast address is released","forces_replace":["name","address","purpose"]}
google_compute_global_forwarding_rule	{"category":"lb_edge","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"The front end stops answering","disruptive":[{"attr":"target","op":"changes","severity":0.3}],"forces_replace":["name","ip_address","port_range"]}
google_compute_health_check	{"category":"lb_edge","state":"config","data":0,"outage":0.3,"on_delete":"Backends are no longer checked; the API refuses while a backend service uses it","forces_replace":["name"]}
google_compute_instance	{"category":"compute","state":"user_data","data":0.3,"outage":0.45,"identity":true,"on_delete":"Its boot disk goes with it where auto-delete is on, and its addresses change","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.4}],"disruptive":[{"attr":"machine_type","op":"changes","severity":0.4},{"attr":"metadata_startup_script","op":"changes","severity":0.05},{"attr":"metadata","op":"changes","severity":0.05},{"attr":"desired_status","op":"becomes","value":"TERMINATED","severity":0.6},{"attr":"desired_status","op":"becomes","value":"SUSPENDED","severity":0.5}],"security":[{"attr":"service_account","op":"changes","severity":0.3},{"attr":"network_interface.0.access_config","op":"grow","severity":0.4}],"forces_replace":["boot_disk","name","zone","network_interface","metadata_startup_script"]}
google_compute_instance_group_manager	{"category":"compute","state":"config","data":0.1,"outage":0.6,"on_delete":"All instances of the group are deleted","disruptive":[{"attr":"target_size","op":"capacity","severity":0.7},{"attr":"version","op":"changes","severity":0.08},{"attr":"update_policy","op":"changes","severity":0.02}],"forces_replace":["name","zone","base_instance_name"]}
google_compute_instance_template	{"category":"compute","state":"ephemeral","data":0,"outage":0.1,"routine_replace":true,"on_delete":"Groups cannot launch from it; the API refuses while a group uses it","forces_replace":["name","machine_type","disk","metadata","network_interface"]}
google_compute_interconnect_attachment	{"category":"network","state":"config","data":0,"outage":0.8,"unsure":true,"on_delete":"On-premises connectivity drops","disruptive":[{"attr":"admin_enabled","op":"becomes","value":false,"severity":0.7}],"forces_replace":["name","router","interconnect"]}
google_compute_managed_ssl_certificate	{"category":"lb_edge","state":"config","data":0,"outage":0.45,"on_delete":"HTTPS stops until a new certificate is provisioned","forces_replace":["name","managed"]}
google_compute_network	{"category":"network_root","state":"config","data":0,"outage":0.9,"env_root":true,"identity":true,"on_delete":"The network is gone, and everything in it must go first","disruptive":[{"attr":"routing_mode","op":"changes","severity":0.2},{"attr":"delete_default_routes_on_create","op":"changes","severity":0.2}],"forces_replace":["name","auto_create_subnetworks"]}
google_compute_network_peering	{"same_as":["google_compute_router","google_compute_interconnect","google_compute_ha_vpn_gateway","google_compute_vpn_gateway","google_compute_external_vpn_gateway","google_compute_router_peer","google_compute_router_interface","google_network_connectivity_spoke","google_compute_shared_vpc_host_project","google_compute_shared_vpc_service_project","google_network_connectivity_hub"],"category":"network","state":"config","data":0,"outage":0.65,"unsure":true,"on_delete":"Networks on both sides no longer reach each other","disruptive":[{"attr":"bgp","op":"changes","severity":0.4}]}
google_compute_project_metadata	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"Every machine of the project loses the keys, scripts and switches that it got from here","security":[{"attr":"metadata.ssh-keys","op":"grow","severity":0.6},{"attr":"metadata.sshKeys","op":"grow","severity":0.6},{"attr":"metadata.enable-oslogin","op":"becomes","value":false,"severity":0.45},{"attr":"metadata.serial-port-enable","op":"becomes","value":true,"severity":0.35}],"forces_replace":["project"]}
google_compute_project_metadata_item	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"Every machine of the project loses what it got from here: a key, a script or a switch","security":[{"attr":"value.ssh-keys","op":"grow","severity":0.6},{"attr":"value.sshKeys","op":"grow","severity":0.6},{"attr":"value.enable-oslogin","op":"becomes","value":false,"severity":0.45},{"attr":"value.serial-port-enable","op":"becomes","value":true,"severity":0.35}],"forces_replace":["key","project"]}
google_compute_region_autoscaler	{"category":"compute","state":"config","data":0,"outage":0.2,"on_delete":"The group stays at its present size","disruptive":[{"attr":"autoscaling_policy.0.max_replicas","op":"capacity","severity":0.5}],"forces_replace":["name"]}
google_compute_region_disk	{"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"on_delete":"The disk and its data are gone; only snapshots stay","forces_replace":["name","region","type"]}
google_compute_region_instance_group_manager	{"category":"compute","state":"config","data":0.1,"outage":0.6,"on_delete":"All instances of the group are deleted","disruptive":[{"attr":"target_size","op":"capacity","severity":0.7},{"attr":"version","op":"changes","severity":0.08}],"forces_replace":["name","region","base_instance_name"]}
google_compute_region_instance_template	{"category":"compute","state":"ephemeral","data":0,"outage":0.1,"routine_replace":true,"unsure":true,"on_delete":"Groups cannot launch from it; the API refuses while a group uses it","forces_replace":["name","machine_type","disk"]}
google_compute_resource_policy	{"category":"backup","state":"config","data":0.35,"outage":0,"on_delete":"Scheduled disk snapshots stop","protection":[{"attr":"snapshot_schedule_policy","op":"shrink","severity":0.3}],"forces_replace":["name","region"]}
google_compute_route	{"category":"network","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"Traffic to the range is no longer led there"}
google_compute_router_nat	{"category":"network","state":"config","data":0,"outage":0.6,"on_delete":"Private instances lose outbound access","disruptive":[{"attr":"nat_ips","op":"changes","severity":0.4},{"attr":"source_subnetwork_ip_ranges_to_nat","op":"changes","severity":0.3},{"attr":"source_subnetwork_ip_ranges_to_nat","op":"becomes","value":"LIST_OF_SUBNETWORKS","severity":0.52},{"attr":"min_ports_per_vm","op":"down","severity":0.3},{"attr":"max_ports_per_vm","op":"down","severity":0.3}],"forces_replace":["name","router","region"]}
google_compute_security_policy	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Cloud Armor filtering stops","disruptive":[{"attr":"rule","op":"changes","severity":0.1}],"security":[{"on":"delete","severity":0.55},{"attr":"rule","op":"shrink","severity":0.4},{"attr":"rule","op":"open","severity":0.7}],"forces_replace":["name"]}
google_compute_snapshot	{"category":"backup","state":"user_data","data":0.8,"outage":0,"on_delete":"A recovery point is gone","forces_replace":["name","source_disk"]}
google_compute_ssl_certificate	{"category":"lb_edge","state":"config","data":0,"outage":0.4,"on_delete":"The certificate is gone; the API refuses while a proxy uses it","forces_replace":["name","certificate","private_key"]}
google_compute_ssl_policy	{"category":"lb_edge","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Proxies fall back to the default policy; the API refuses while a proxy uses it","security":[{"attr":"min_tls_version","op":"becomes","value":"TLS_1_0","severity":0.35},{"attr":"profile","op":"becomes","value":"COMPATIBLE","severity":0.25}]}
google_compute_subnetwork	{"category":"network","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"The subnet is gone, and everything with an interface in it must go first","disruptive":[{"attr":"ip_cidr_range","op":"changes","severity":0.15},{"attr":"secondary_ip_range","op":"changes","severity":0.42},{"attr":"private_ip_google_access","op":"becomes","value":false,"severity":0.4}],"security":[{"attr":"log_config","op":"gone","severity":0.3}],"forces_replace":["name","network","region"]}
google_compute_target_https_proxy	{"same_as":["google_compute_target_http_proxy","google_compute_region_backend_service","google_compute_region_url_map","google_compute_backend_bucket","google_compute_target_pool","google_compute_network_endpoint_group","google_compute_region_network_endpoint_group","google_certificate_manager_certificate","google_certificate_manager_certificate_map","google_apigee_organization","google_apigee_environment","google_api_gateway_gateway","google_endpoints_service"],"category":"lb_edge","state":"config","data":0,"outage":0.65,"unsure":true,"on_delete":"What is served through it stops answering","disruptive":[{"attr":"health_checks","op":"changes","severity":0.1},{"attr":"backend","op":"shrink","severity":0.5},{"attr":"url_map","op":"changes","severity":0.3},{"attr":"ssl_certificates","op":"changes","severity":0.1},{"attr":"url_map","op":"changes","severity":0.3}]}
google_compute_url_map	{"category":"lb_edge","state":"config","data":0,"outage":0.6,"on_delete":"Requests are no longer routed; the API refuses while a proxy uses it","disruptive":[{"attr":"default_service","op":"changes","severity":0.4},{"attr":"path_matcher","op":"changes","severity":0.2}],"forces_replace":["name"]}
google_compute_vpn_tunnel	{"category":"network","state":"config","data":0,"outage":0.65,"on_delete":"The tunnel to the site drops","disruptive":[{"attr":"shared_secret","op":"changes","severity":0.6}],"forces_replace":["name","peer_ip"]}
google_container_cluster	{"category":"cluster","state":"user_data","data":0.75,"outage":0.95,"env_root":true,"identity":true,"on_delete":"The control plane, its nodes and every Kubernetes object are gone","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7}],"disruptive":[{"attr":"min_master_version","op":"changes","severity":0.42},{"attr":"addons_config","op":"changes","severity":0.2},{"attr":"node_config","op":"changes","severity":0.4},{"attr":"release_channel","op":"changes","severity":0.15},{"attr":"maintenance_policy","op":"changes","severity":0.02}],"security":[{"attr":"enable_legacy_abac","op":"becomes","value":true,"severity":0.52},{"attr":"logging_service","op":"becomes","value":"none","severity":0.35},{"attr":"master_authorized_networks_config","op":"open","severity":0.6},{"attr":"private_cluster_config","op":"gone","severity":0.6},{"attr":"logging_config","op":"shrink","severity":0.3},{"attr":"network_policy","op":"gone","severity":0.3},{"attr":"workload_identity_config","op":"gone","severity":0.4}],"forces_replace":["name","location","network","subnetwork","ip_allocation_policy","enable_autopilot","initial_node_count","private_cluster_config"]}
google_container_node_pool	{"category":"compute","state":"config","data":0.05,"outage":0.6,"on_delete":"All pods on the pool are evicted","disruptive":[{"attr":"node_count","op":"capacity","severity":0.6},{"attr":"autoscaling","op":"changes","severity":0.1},{"attr":"version","op":"changes","severity":0.2},{"attr":"node_config","op":"changes","severity":0.3}],"forces_replace":["name","location","cluster","node_config","initial_node_count"]}
google_dataflow_job	{"category":"compute","state":"config","data":0.2,"outage":0.5,"unsure":true,"on_delete":"The streaming job is drained or cancelled","mitigates":[{"attr":"on_delete","op":"eq","value":"drain","factor":0.4}],"forces_replace":["name","template_gcs_path"]}
google_dataproc_cluster	{"same_as":["google_notebooks_instance","google_workbench_instance","google_vertex_ai_endpoint","google_vertex_ai_index_endpoint","google_dataproc_autoscaling_policy"],"category":"compute","state":"user_data","data":0.35,"outage":0.6,"unsure":true,"on_delete":"What runs on it stops; its own disks go with it"}
google_dns_managed_zone	{"category":"dns","state":"user_data","data":0.6,"outage":0.92,"env_root":true,"identity":true,"on_delete":"Every name in the zone stops resolving; a new zone may have other name servers","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.5}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.55}],"disruptive":[{"attr":"dnssec_config","op":"changes","severity":0.3},{"attr":"dnssec_config.0.state","op":"becomes","value":"off","severity":0.48},{"attr":"private_visibility_config.0.networks","op":"shrink","severity":0.48},{"attr":"forwarding_config","op":"changes","severity":0.42}],"security":[{"attr":"visibility","op":"changes","severity":0.3}],"forces_replace":["name","dns_name","visibility"]}
google_dns_record_set	{"category":"dns","state":"config","data":0,"outage":0.5,"on_delete":"The name stops resolving","disruptive":[{"attr":"rrdatas","op":"changes","severity":0.35},{"attr":"ttl","op":"changes","severity":0.01}],"forces_replace":["name","type","managed_zone"]}
google_filestore_instance	{"category":"data_store","state":"user_data","data":0.95,"outage":0.6,"identity":true,"on_delete":"The file shares are gone","mitigates":[{"attr":"deletion_protection_enabled","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection_enabled","op":"becomes","value":false,"severity":0.7}],"disruptive":[{"attr":"file_shares","op":"changes","severity":0.1}],"forces_replace":["name","location","tier","networks"]}
google_firestore_database	{"category":"data_store","state":"user_data","data":0.95,"outage":0.75,"identity":true,"on_delete":"The database and its documents are gone","mitigates":[{"attr":"delete_protection_state","op":"eq","value":"DELETE_PROTECTION_ENABLED","factor":0.6},{"attr":"deletion_policy","op":"eq","value":"ABANDON","factor":0.1}],"protection":[{"attr":"delete_protection_state","op":"becomes","value":"DELETE_PROTECTION_DISABLED","severity":0.7},{"attr":"point_in_time_recovery_enablement","op":"becomes","value":"POINT_IN_TIME_RECOVERY_DISABLED","severity":0.6},{"attr":"deletion_policy","op":"becomes","value":"DELETE","severity":0.5}],"disruptive":[{"attr":"concurrency_mode","op":"changes","severity":0.2}],"forces_replace":["name","location_id","type"]}
google_folder	{"category":"org","state":"config","data":0.1,"outage":0.6,"env_root":true,"unsure":true,"on_delete":"The folder is gone with its policies; the API refuses while it holds projects","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.4}],"disruptive":[{"attr":"parent","op":"changes","severity":0.3}]}
google_folder_iam_member	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The member loses the role in every project of the folder","security":[{"attr":"role","op":"admin","severity":0.88},{"attr":"member","op":"public","severity":0.92},{"on":"create","severity":0.2}],"forces_replace":["folder","role","member"]}
google_gke_backup_backup_plan	{"same_as":["google_backup_dr_backup_plan","google_backup_dr_backup_plan_association","google_sql_backup_run","google_compute_disk_resource_policy_attachment","google_compute_resource_policy_attachment","google_backup_dr_backup_vault","google_firestore_backup_schedule","google_spanner_backup_schedule","google_alloydb_backup","google_filestore_backup"],"category":"backup","state":"config","data":0.5,"outage":0,"unsure":true,"on_delete":"New backups are no longer made, and those of it may go","protection":[{"on":"delete","severity":0.6},{"attr":"state","op":"becomes","value":"DEACTIVATED","severity":0.5},{"attr":"deactivated","op":"becomes","value":true,"severity":0.5}]}
google_iam_workload_identity_pool	{"category":"identity","state":"config","data":0,"outage":0.6,"identity":true,"unsure":true,"on_delete":"CI and other workloads from outside can no longer sign in; it can be undeleted for 30 days","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.6}],"forces_replace":["workload_identity_pool_id"]}
google_iam_workload_identity_pool_provider	{"category":"identity","state":"config","data":0,"outage":0.55,"on_delete":"CI can no longer sign in","security":[{"attr":"attribute_condition","op":"gone","severity":0.75},{"attr":"attribute_condition","op":"eases","severity":0.6},{"attr":"oidc.0.issuer_uri","op":"changes","severity":0.55},{"attr":"aws.0.account_id","op":"changes","severity":0.55}],"forces_replace":["workload_identity_pool_id","workload_identity_pool_provider_id"]}
google_iap_web_iam_member	{"same_as":["google_iap_web_iam_binding","google_iap_web_backend_service_iam_member","google_iap_web_backend_service_iam_binding","google_iap_web_region_backend_service_iam_member","google_iap_web_region_backend_service_iam_binding","google_iap_tunnel_iam_member","google_iap_tunnel_iam_binding","google_iap_tunnel_instance_iam_member","google_iap_tunnel_instance_iam_binding","google_iap_app_engine_service_iam_member"],"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Members no longer get past the proxy","disruptive":[{"attr":"members","op":"shrink","severity":0.3}],"security":[{"attr":"member","op":"public","severity":0.92},{"attr":"members","op":"public","severity":0.92}]}
google_kms_crypto_key	{"category":"secret_key","state":"user_data","data":0.95,"outage":0.75,"identity":true,"on_delete":"Its key versions are scheduled for destruction; what they encrypt becomes unreadable","protection":[{"attr":"destroy_scheduled_duration","op":"down","severity":0.3},{"attr":"rotation_period","op":"gone","severity":0.2}],"forces_replace":["name","key_ring","purpose","destroy_scheduled_duration","import_only"]}
google_kms_crypto_key_iam_member	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"The member can no longer use the key: what it encrypts cannot be read","security":[{"attr":"member","op":"public","severity":0.9},{"on":"create","severity":0.1}],"forces_replace":["crypto_key_id","role","member"]}
google_kms_key_ring	{"category":"secret_key","state":"config","data":0.05,"outage":0.1,"on_delete":"It only leaves the state: key rings cannot be deleted","forces_replace":["name","location"]}
google_kms_key_ring_iam_member	{"same_as":["google_access_context_manager_access_level","google_access_context_manager_access_policy","google_binary_authorization_policy","google_scc_notification_config","google_compute_organization_security_policy","google_compute_firewall_policy","google_compute_firewall_policy_rule"],"category":"audit_security","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"What it held back is allowed","security":[{"on":"delete","severity":0.5},{"attr":"role","op":"admin","severity":0.85},{"attr":"member","op":"public","severity":0.92},{"attr":"default_admission_rule.0.evaluation_mode","op":"becomes","value":"ALWAYS_ALLOW","severity":0.6},{"attr":"default_admission_rule.0.enforcement_mode","op":"becomes","value":"DRYRUN_AUDIT_LOG_ONLY","severity":0.5}]}
google_logging_metric	{"category":"observability","state":"config","data":0,"outage":0.08,"on_delete":"The metric stops; alerts on it go quiet","disruptive":[{"attr":"filter","op":"changes","severity":0.05}]}
google_logging_project_bucket_config	{"category":"audit_security","state":"user_data","data":0.5,"outage":0,"unsure":true,"on_delete":"The log bucket is marked for deletion in 7 days","mitigates":[{"attr":"locked","op":"eq","value":true,"factor":0.5}],"protection":[{"attr":"retention_days","op":"down","severity":0.35}],"forces_replace":["location","bucket_id"]}
google_logging_project_exclusion	{"same_as":["google_logging_folder_exclusion","google_logging_organization_exclusion","google_logging_billing_account_exclusion"],"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"What it left out is logged again","protection":[{"on":"create","severity":0.35}],"security":[{"on":"create","severity":0.55,"when":{"attr":"filter","is":["*cloudaudit*","*protoPayload*","*data_access*"]}},{"attr":"filter","op":"changes","severity":0.25}]}
google_logging_project_sink	{"same_as":["google_logging_organization_sink","google_logging_folder_sink","google_logging_billing_account_sink"],"category":"audit_security","state":"config","data":0.05,"outage":0,"on_delete":"Audit logs stop flowing to the sink","disruptive":[{"attr":"filter","op":"changes","severity":0.25}],"security":[{"on":"delete","severity":0.6},{"attr":"disabled","op":"becomes","value":true,"severity":0.6},{"attr":"destination","op":"changes","severity":0.4},{"attr":"include_children","op":"becomes","value":false,"severity":0.45}],"forces_replace":["name"]}
google_memcache_instance	{"same_as":["google_redis_cluster","google_memorystore_instance"],"category":"data_store","state":"user_data","data":0.35,"outage":0.7,"identity":true,"unsure":true,"on_delete":"The cache is gone with what it keeps","protection":[{"attr":"deletion_protection_enabled","op":"becomes","value":false,"severity":0.5}],"disruptive":[{"attr":"node_count","op":"capacity","severity":0.3}]}
google_monitoring_alert_policy	{"category":"observability","state":"config","data":0,"outage":0.18,"on_delete":"Nobody is paged for this condition","disruptive":[{"attr":"notification_channels","op":"gone","severity":0.25},{"attr":"enabled","op":"becomes","value":false,"severity":0.2},{"attr":"conditions","op":"changes","severity":0.03},{"attr":"notification_channels","op":"shrink","severity":0.15}]}
google_monitoring_dashboard	{"same_as":["google_monitoring_group","google_monitoring_metric_descriptor"],"category":"observability","state":"config","data":0.02,"outage":0.02,"unsure":true,"on_delete":"The dashboard is gone"}
google_monitoring_notification_channel	{"category":"observability","state":"config","data":0,"outage":0.15,"on_delete":"Alerts no longer reach this channel","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.2}]}
google_monitoring_uptime_check_config	{"same_as":["google_monitoring_slo","google_monitoring_service","google_monitoring_custom_service"],"category":"observability","state":"config","data":0.02,"outage":0.22,"unsure":true,"on_delete":"Nobody is told when it breaks"}
google_org_policy_policy	{"category":"audit_security","state":"config","data":0,"outage":0.05,"on_delete":"The guardrail falls back to what is inherited","security":[{"on":"delete","severity":0.7},{"attr":"spec","op":"unbinds","severity":0.6}],"forces_replace":["name","parent"]}
google_organization_iam_member	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The member loses the role in the organization","security":[{"attr":"role","op":"admin","severity":0.9},{"on":"create","severity":0.3}],"forces_replace":["org_id","role","member"]}
google_organization_policy	{"same_as":["google_folder_organization_policy","google_project_organization_policy"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"The constraint falls back to its default","security":[{"on":"delete","severity":0.7},{"attr":"boolean_policy","op":"unbinds","severity":0.6},{"attr":"list_policy","op":"unbinds","severity":0.6}],"forces_replace":["org_id","constraint"]}
google_project	{"category":"network_root","state":"user_data","data":0.97,"outage":0.97,"env_root":true,"identity":true,"on_delete":"The project is shut down at once, and purged after 30 days with everything in it","mitigates":[{"attr":"deletion_policy","op":"eq","value":"PREVENT","factor":0.6},{"attr":"deletion_policy","op":"eq","value":"ABANDON","factor":0.1}],"protection":[{"attr":"deletion_policy","op":"becomes","value":"DELETE","severity":0.65}],"disruptive":[{"attr":"billing_account","op":"changes","severity":0.85},{"attr":"folder_id","op":"changes","severity":0.2}],"forces_replace":["project_id","org_id"]}
google_project_iam_audit_config	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"Data access is no longer logged","security":[{"on":"delete","severity":0.6},{"attr":"audit_log_config","op":"shrink","severity":0.5}],"forces_replace":["service"]}
google_project_iam_binding	{"category":"identity","state":"config","data":0,"outage":0.5,"on_delete":"It is authoritative for the role: all members of the role are removed","disruptive":[{"attr":"members","op":"shrink","severity":0.45}],"security":[{"attr":"role","op":"admin","severity":0.7},{"attr":"members","op":"public","severity":0.9},{"attr":"members","op":"grow","severity":0.3}],"forces_replace":["project","role"]}
google_project_iam_custom_role	{"same_as":["google_organization_iam_custom_role"],"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Members who hold the role lose its permissions; it can be undeleted for 7 days","disruptive":[{"attr":"permissions","op":"shrink","severity":0.25}],"security":[{"attr":"permissions","op":"widen","severity":0.75}],"forces_replace":["role_id"]}
google_project_iam_member	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The member loses the role","security":[{"attr":"role","op":"admin","severity":0.85},{"attr":"member","op":"public","severity":0.9},{"on":"create","severity":0.08}],"forces_replace":["project","role","member"]}
google_project_iam_policy	{"category":"identity","state":"config","data":0.1,"outage":0.95,"on_delete":"It is authoritative: with it, every binding of the project is removed, owners included","disruptive":[{"attr":"policy_data","op":"changes","severity":0.7}],"security":[{"on":"create","severity":0.9},{"attr":"policy_data","op":"public","severity":0.9},{"attr":"policy_data","op":"admin","severity":0.88}],"forces_replace":["project"]}
google_project_service	{"category":"network","state":"config","data":0.3,"outage":0.5,"on_delete":"The API is switched off in the project unless \`disable_on_destroy\` is false, and what it runs stops working","mitigates":[{"attr":"disable_on_destroy","op":"eq","value":false,"factor":0.2}],"protection":[{"attr":"disable_dependent_services","op":"becomes","value":true,"severity":0.3}],"forces_replace":["project","service"]}
google_pubsub_subscription	{"category":"messaging","state":"user_data","data":0.5,"outage":0.5,"on_delete":"Undelivered messages are gone","protection":[{"attr":"expiration_policy.0.ttl","op":"changes","severity":0.25},{"attr":"message_retention_duration","op":"down","severity":0.3}],"disruptive":[{"attr":"ack_deadline_seconds","op":"changes","severity":0.05},{"attr":"push_config","op":"changes","severity":0.25},{"attr":"filter","op":"changes","severity":0.3}],"forces_replace":["name","topic","filter","enable_message_ordering"]}
google_pubsub_topic	{"category":"messaging","state":"user_data","data":0.3,"outage":0.55,"identity":true,"on_delete":"Publishers fail, and the subscriptions are orphaned","protection":[{"attr":"message_retention_duration","op":"gone","severity":0.35},{"attr":"message_retention_duration","op":"down","severity":0.35}],"forces_replace":["name"]}
google_pubsub_topic_iam_member	{"same_as":["google_pubsub_topic_iam_binding","google_pubsub_subscription_iam_member","google_pubsub_subscription_iam_binding","google_artifact_registry_repository_iam_member","google_artifact_registry_repository_iam_binding","google_spanner_database_iam_member","google_compute_subnetwork_iam_member","google_kms_key_ring_iam_binding","google_secret_manager_secret_iam_binding","google_kms_crypto_key_iam_binding","google_billing_account_iam_member","google_folder_iam_binding","google_organization_iam_binding"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Members lose the right","disruptive":[{"attr":"members","op":"shrink","severity":0.4}],"security":[{"attr":"role","op":"admin","severity":0.85},{"attr":"member","op":"public","severity":0.8},{"attr":"members","op":"public","severity":0.8},{"attr":"members","op":"grow","severity":0.12}]}
google_redis_instance	{"category":"data_store","state":"user_data","data":0.5,"outage":0.65,"identity":true,"on_delete":"The contents of the cache are gone","protection":[{"attr":"persistence_config","op":"gone","severity":0.3}],"disruptive":[{"attr":"memory_size_gb","op":"changes","severity":0.3},{"attr":"memory_size_gb","op":"down","severity":0.42},{"attr":"memory_size_gb","op":"changes","severity":0.65,"when":{"attr":"tier","is":["BASIC"]}},{"attr":"tier","op":"changes","severity":0.4},{"attr":"redis_version","op":"changes","severity":0.35}],"security":[{"attr":"auth_enabled","op":"becomes","value":false,"severity":0.6},{"attr":"transit_encryption_mode","op":"becomes","value":"DISABLED","severity":0.5}],"forces_replace":["name","region","authorized_network","connect_mode","tier"]}
google_resource_manager_lien	{"category":"audit_security","state":"config","data":0,"outage":0,"on_delete":"The project that it protected can be deleted","protection":[{"on":"delete","severity":0.7}]}
google_secret_manager_secret	{"category":"secret_key","state":"user_data","data":0.75,"outage":0.5,"identity":true,"on_delete":"The secret and all its versions are gone at once; there is no recovery window","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"expire_time","op":"changes","severity":0.52},{"attr":"ttl","op":"changes","severity":0.52},{"attr":"version_destroy_ttl","op":"down","severity":0.25},{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.4}],"forces_replace":["secret_id","replication"]}
google_secret_manager_secret_iam_member	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The member can no longer read the secret","security":[{"attr":"member","op":"public","severity":0.92},{"on":"create","severity":0.1}],"forces_replace":["secret_id","role","member"]}
google_secret_manager_secret_version	{"category":"secret_key","state":"config","data":0.25,"outage":0.25,"routine_replace":true,"on_delete":"The version is destroyed, or disabled or abandoned as \`deletion_policy\` says","mitigates":[{"attr":"deletion_policy","op":"eq","value":"DISABLE","factor":0.4},{"attr":"deletion_policy","op":"eq","value":"ABANDON","factor":0.1}],"disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.52}],"forces_replace":["secret","secret_data"]}
google_service_account	{"category":"identity","state":"config","data":0,"outage":0.55,"identity":true,"on_delete":"Workloads that use it lose access; bindings do not follow an account that is created again","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.55}],"security":[{"on":"create","severity":0.05}],"forces_replace":["account_id","project"]}
google_service_account_iam_binding	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"It is authoritative for the role: nobody can act as the service account by it any more","disruptive":[{"attr":"members","op":"shrink","severity":0.4}],"security":[{"attr":"members","op":"admin","severity":0.75},{"attr":"role","op":"admin","severity":0.7},{"attr":"members","op":"public","severity":0.92},{"attr":"members","op":"grow","severity":0.3}],"forces_replace":["service_account_id","role"]}
google_service_account_iam_member	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"The member can no longer act as the service account","security":[{"attr":"member","op":"admin","severity":0.75},{"attr":"role","op":"admin","severity":0.7},{"attr":"member","op":"public","severity":0.92},{"on":"create","severity":0.12}],"forces_replace":["service_account_id","role","member"]}
google_service_account_key	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Whoever uses the key loses access","security":[{"on":"create","severity":0.35}],"forces_replace":["service_account_id"]}
google_service_networking_connection	{"category":"network","state":"config","data":0,"outage":0.7,"on_delete":"Private access to services (Cloud SQL, Memorystore) is cut","mitigates":[{"attr":"deletion_policy","op":"eq","value":"ABANDON","factor":1,"note":"no data at stake; shown to the reader only"}],"disruptive":[{"attr":"reserved_peering_ranges","op":"changes","severity":0.4}],"forces_replace":["network","service"]}
google_spanner_database	{"category":"data_store","state":"user_data","data":0.97,"outage":0.7,"on_delete":"The database is dropped","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6},{"attr":"enable_drop_protection","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7},{"attr":"enable_drop_protection","op":"becomes","value":false,"severity":0.6},{"attr":"version_retention_period","op":"down","severity":0.4}],"disruptive":[{"attr":"ddl","op":"changes","severity":0.3}],"forces_replace":["name","instance","encryption_config"]}
google_spanner_instance	{"category":"data_store","state":"user_data","data":0.97,"outage":0.8,"identity":true,"on_delete":"The instance and its databases are gone, and with \`force_destroy\` its backups too","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.6}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.65}],"disruptive":[{"attr":"processing_units","op":"capacity","severity":0.6},{"attr":"num_nodes","op":"capacity","severity":0.6},{"attr":"config","op":"changes","severity":0.3}],"forces_replace":["name","config"]}
google_sql_database	{"category":"data_store","state":"user_data","data":0.95,"outage":0.65,"on_delete":"The logical database is dropped, unless \`deletion_policy\` is ABANDON: then it only leaves the state","mitigates":[{"attr":"deletion_policy","op":"eq","value":"ABANDON","factor":0.1}],"protection":[{"attr":"deletion_policy","op":"becomes","value":"DELETE","severity":0.5}],"forces_replace":["name","instance","charset","collation"]}
google_sql_database_instance	{"category":"data_store","state":"user_data","data":0.97,"outage":0.8,"identity":true,"on_delete":"The instance, its databases and its automated backups are gone; the name cannot be used again for about a week","mitigates":[{"attr":"master_instance_name","op":"set","factor":0.4},{"attr":"deletion_protection","op":"eq","value":true,"factor":0.6},{"attr":"settings.0.deletion_protection_enabled","op":"eq","value":true,"factor":0.7},{"attr":"settings.0.retain_backups_on_delete","op":"eq","value":true,"factor":0.6}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.7},{"attr":"settings.0.deletion_protection_enabled","op":"becomes","value":false,"severity":0.5},{"attr":"settings.0.backup_configuration.0.enabled","op":"becomes","value":false,"severity":0.85},{"attr":"settings.0.backup_configuration.0.point_in_time_recovery_enabled","op":"becomes","value":false,"severity":0.6}],"disruptive":[{"attr":"settings.0.tier","op":"changes","severity":0.45},{"attr":"settings.0.availability_type","op":"becomes","value":"ZONAL","severity":0.35},{"attr":"database_version","op":"changes","severity":0.45},{"attr":"maintenance_version","op":"changes","severity":0.24},{"attr":"settings.0.edition","op":"changes","severity":0.4},{"attr":"settings.0.database_flags","op":"changes","severity":0.3},{"attr":"settings.0.disk_size","op":"changes","severity":0.02},{"attr":"settings.0.activation_policy","op":"becomes","value":"NEVER","severity":0.8}],"security":[{"attr":"settings.0.ip_configuration.0.authorized_networks","op":"open","severity":0.9},{"attr":"settings.0.ip_configuration.0.ipv4_enabled","op":"becomes","value":true,"severity":0.5},{"attr":"settings.0.ip_configuration.0.require_ssl","op":"becomes","value":false,"severity":0.4},{"attr":"settings.0.ip_configuration.0.ssl_mode","op":"becomes","value":"ALLOW_UNENCRYPTED_AND_ENCRYPTED","severity":0.42},{"attr":"settings.0.ip_configuration.0.ssl_mode","op":"changes","severity":0.2}],"forces_replace":["name","region","master_instance_name","encryption_key_name"]}
google_sql_user	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"The account can no longer sign in","mitigates":[{"attr":"deletion_policy","op":"eq","value":"ABANDON","factor":1,"note":"no data at stake; shown to the reader only"}],"disruptive":[{"attr":"password","op":"changes","severity":0.3}],"security":[{"on":"create","severity":0.15}],"forces_replace":["name","instance","host"]}
google_storage_bucket	{"category":"data_store","state":"user_data","data":0.95,"outage":0.5,"identity":true,"on_delete":"The bucket is gone; the API refuses while it holds objects, unless \`force_destroy\` is true; soft delete may keep them for 7 days","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.25,"hard":true},{"attr":"soft_delete_policy.0.retention_duration_seconds","op":"ge","value":604800,"factor":0.85}],"protection":[{"attr":"force_destroy","op":"becomes","value":true,"severity":0.7},{"attr":"versioning.0.enabled","op":"becomes","value":false,"severity":0.45},{"attr":"soft_delete_policy.0.retention_duration_seconds","op":"becomes","value":0,"severity":0.4},{"attr":"retention_policy","op":"gone","severity":0.5},{"attr":"retention_policy.0.retention_period","op":"down","severity":0.42},{"attr":"lifecycle_rule","op":"expires","severity":0.6}],"disruptive":[{"attr":"website","op":"changes","severity":0.1}],"security":[{"attr":"public_access_prevention","op":"becomes","value":"inherited","severity":0.4},{"attr":"uniform_bucket_level_access","op":"becomes","value":false,"severity":0.3}],"forces_replace":["name","location"]}
google_storage_bucket_iam_binding	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"It is authoritative for the role: all members of the role lose access to the bucket","disruptive":[{"attr":"members","op":"shrink","severity":0.35}],"security":[{"attr":"members","op":"public","severity":0.92},{"attr":"members","op":"grow","severity":0.2},{"attr":"role","op":"admin","severity":0.5}],"forces_replace":["bucket","role"]}
google_storage_bucket_iam_member	{"category":"identity","state":"config","data":0,"outage":0.3,"on_delete":"The member loses access","security":[{"attr":"member","op":"public","severity":0.92},{"attr":"role","op":"admin","severity":0.5}],"forces_replace":["bucket","role","member"]}
google_storage_bucket_object	{"category":"glue","state":"config","data":0.1,"outage":0.1,"routine_replace":true,"on_delete":"One managed object is deleted","forces_replace":["bucket","name"]}
google_vmwareengine_private_cloud	{"category":"cluster","state":"user_data","data":0.97,"outage":0.95,"env_root":true,"identity":true,"on_delete":"The private cloud with every VM is gone, at once where \`deletion_delay_hours\` is 0","mitigates":[{"attr":"deletion_delay_hours","op":"gt","value":0,"factor":0.7}],"protection":[{"attr":"deletion_delay_hours","op":"becomes","value":0,"severity":0.6},{"attr":"deletion_delay_hours","op":"down","severity":0.3}],"disruptive":[{"attr":"management_cluster","op":"changes","severity":0.3}],"forces_replace":["name","location","network_config"]}
google_vpc_access_connector	{"category":"network","state":"config","data":0,"outage":0.5,"on_delete":"Serverless services lose the VPC","forces_replace":["name","ip_cidr_range","network"]}
googleworkspace_domain	{"same_as":["googleworkspace_org_unit","googleworkspace_chrome_policy"],"category":"org","state":"config","data":0.1,"outage":0.6,"unsure":true,"on_delete":"Accounts lose the policies of the unit"}
googleworkspace_group	{"same_as":["googleworkspace_group_member","googleworkspace_group_members","googleworkspace_group_settings"],"category":"identity","state":"config","data":0.05,"outage":0.4,"unsure":true,"on_delete":"Members lose mail and access of the group","security":[{"attr":"role","op":"admin","severity":0.4},{"attr":"members","op":"grow","severity":0.22},{"attr":"who_can_join","op":"becomes","value":"ANYONE_CAN_JOIN","severity":0.5},{"attr":"who_can_view_group","op":"becomes","value":"ANYONE_CAN_VIEW","severity":0.4}]}
googleworkspace_role_assignment	{"same_as":["googleworkspace_role"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Its holders lose the role","security":[{"on":"create","severity":0.4}]}
googleworkspace_user	{"category":"identity","state":"user_data","data":0.8,"outage":0.5,"identity":true,"unsure":true,"on_delete":"The account is gone, with its mail and files","protection":[{"attr":"archived","op":"becomes","value":true,"severity":0.22}],"disruptive":[{"attr":"suspended","op":"becomes","value":true,"severity":0.3}],"security":[{"attr":"is_admin","op":"becomes","value":true,"severity":0.7}]}
grafana_cloud_stack	{"same_as":["grafana_organization"],"category":"observability","state":"user_data","data":0.7,"outage":0.6,"identity":true,"unsure":true,"on_delete":"Its dashboards, alerts, metrics and logs are gone"}
grafana_contact_point	{"category":"observability","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Alerts sent to it reach nobody"}
grafana_dashboard	{"same_as":["grafana_dashboard_public","grafana_playlist","grafana_library_panel","grafana_annotation","grafana_dashboard_permission","grafana_folder_permission"],"category":"observability","state":"config","data":0.02,"outage":0.03,"unsure":true,"on_delete":"The dashboard is gone","security":[{"attr":"is_enabled","op":"becomes","value":true,"severity":0.25}]}
grafana_data_source	{"category":"observability","state":"config","data":0.05,"outage":0.25,"unsure":true,"on_delete":"Dashboards and alerts on it show nothing","disruptive":[{"attr":"url","op":"changes","severity":0.22},{"attr":"type","op":"changes","severity":0.22}]}
grafana_folder	{"category":"observability","state":"user_data","data":0.25,"outage":0.25,"identity":true,"unsure":true,"on_delete":"Every dashboard and alert rule of the folder is gone with it","mitigates":[{"attr":"prevent_destroy_if_not_empty","op":"eq","value":true,"factor":0.2,"hard":true}],"forces_replace":["uid"]}
grafana_mute_timing	{"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Alerts that it silenced sound again","protection":[{"on":"create","severity":0.22}]}
grafana_notification_policy	{"category":"observability","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Alerts are routed by the default alone","disruptive":[{"attr":"contact_point","op":"changes","severity":0.22},{"attr":"policy","op":"shrink","severity":0.22}]}
grafana_oncall_schedule	{"same_as":["grafana_oncall_escalation_chain","grafana_oncall_escalation","grafana_oncall_route","grafana_oncall_integration","grafana_oncall_on_call_shift"],"category":"observability","state":"config","data":0,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"Alerts no longer reach somebody by it","protection":[{"on":"delete","severity":0.2}]}
grafana_rule_group	{"same_as":["grafana_alert_notification"],"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Nobody is told when these conditions hold","disruptive":[{"attr":"rule","op":"shrink","severity":0.22},{"attr":"rule.0.is_paused","op":"becomes","value":true,"severity":0.22},{"attr":"rule","op":"changes","severity":0.04}]}
harbor_retention_policy	{"same_as":["harbor_immutable_tag_rule"],"category":"backup","state":"config","data":0,"outage":0.1,"attributes_by_name":true,"unsure":true,"on_delete":"Old images are kept or overwritten by other rules","protection":[{"on":"delete","severity":0.3}]}
hcloud_floating_ip_assignment	{"same_as":["hcloud_primary_ip_assignment","digitalocean_floating_ip_assignment","digitalocean_reserved_ip_assignment"],"category":"network","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"The address no longer points at any server","disruptive":[{"attr":"server_id","op":"changes","severity":0.35},{"attr":"droplet_id","op":"changes","severity":0.35}]}
hcp_aws_network_peering	{"same_as":["hcp_azure_peering_connection","hcp_hvn_route","hcp_aws_transit_gateway_attachment"],"category":"network","state":"config","data":0,"outage":0.65,"attributes_by_name":true,"unsure":true,"on_delete":"Applications no longer reach the clusters behind it"}
hcp_consul_cluster	{"same_as":["hcp_boundary_cluster"],"category":"cluster","state":"user_data","data":0.7,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What it knows of services, keys and sessions is gone, and what finds or reaches others by it is cut off","security":[{"attr":"public_endpoint","op":"becomes","value":true,"severity":0.5}]}
hcp_hvn	{"category":"network_root","state":"config","data":0,"outage":0.9,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Clusters in the network and its peerings are cut off"}
hcp_packer_bucket	{"same_as":["hcp_packer_channel"],"category":"ci","state":"config","data":0.2,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Plans that look up an image by it fail"}
hcp_vault_cluster	{"category":"secret_key","state":"user_data","data":0.95,"outage":0.9,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"All secrets and keys in the vault are gone; only snapshots stay","security":[{"attr":"public_endpoint","op":"becomes","value":true,"severity":0.5}]}
helm_release	{"category":"compute","state":"user_data","data":0.3,"outage":0.65,"on_delete":"Everything that the chart installed is removed; volume claims of stateful sets and CRDs usually stay","disruptive":[{"attr":"version","op":"changes","severity":0.22},{"attr":"values","op":"changes","severity":0.05},{"attr":"set","op":"changes","severity":0.05},{"attr":"chart","op":"changes","severity":0.3},{"attr":"values.image.tag","op":"changes","severity":0.42,"when":{"attr":"chart","is":["postgresql","postgresql-ha","mysql","mariadb","mongodb","redis","kafka","rabbitmq","elasticsearch","influxdb"]}},{"attr":"force_update","op":"becomes","value":true,"severity":0.22},{"attr":"recreate_pods","op":"becomes","value":true,"severity":0.22}],"forces_replace":["name","namespace"],"security":[{"attr":"values.server.dev.enabled","op":"becomes","value":true,"severity":0.6}]}
heroku_addon	{"same_as":["render_postgres","railway_plugin","heroku_addon_attachment"],"category":"data_store","state":"user_data","data":0.85,"outage":0.7,"identity":true,"unsure":true,"on_delete":"The add-on is gone with what it keeps: a database, a cache","disruptive":[{"attr":"plan","op":"changes","severity":0.25}]}
heroku_config_association	{"same_as":["heroku_app_config_association","vercel_project_environment_variable","netlify_environment_variable","vercel_shared_environment_variable","vercel_project_environment_variables"],"category":"glue","state":"config","data":0.1,"outage":0.3,"unsure":true,"on_delete":"The application no longer finds the variable","disruptive":[{"attr":"value","op":"changes","severity":0.06}]}
heroku_domain	{"same_as":["vercel_project_domain","vercel_alias","fly_cert","netlify_domain","digitalocean_cdn","heroku_ssl","heroku_cert","digitalocean_certificate"],"category":"lb_edge","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"The host name no longer reaches the application"}
heroku_formation	{"category":"compute","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"The processes stop","disruptive":[{"attr":"quantity","op":"capacity","severity":0.6},{"attr":"size","op":"changes","severity":0.04}]}
heroku_pipeline	{"same_as":["heroku_pipeline_coupling","vercel_deployment","digitalocean_project","digitalocean_project_resources","digitalocean_tag","digitalocean_uptime_check","digitalocean_uptime_alert","digitalocean_monitor_alert","heroku_build","heroku_app_release"],"category":"ci","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"A grouping, probe or release is gone","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.22}]}
honeycombio_dataset	{"category":"data_store","state":"user_data","data":0.6,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"The events in it are gone"}
honeycombio_trigger	{"same_as":["honeycombio_burn_alert","honeycombio_slo"],"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Nobody is told when this condition holds","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.22}]}
huaweicloud_dcs_instance	{"same_as":["opentelekomcloud_dcs_instance_v2"],"category":"data_store","state":"user_data","data":0.7,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is kept in memory is gone","security":[{"attr":"whitelist_enable","op":"becomes","value":false,"severity":0.5}]}
huaweicloud_networking_secgroup_rule	{"same_as":["opentelekomcloud_networking_secgroup_rule_v2","tencentcloud_security_group_rule_set","yandex_vpc_security_group_rule","stackit_security_group_rule"],"category":"network","state":"config","data":0,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Connections that the rule lets through are cut"}
huaweicloud_obs_bucket	{"same_as":["opentelekomcloud_obs_bucket","stackit_objectstorage_bucket","yandex_storage_bucket","ionoscloud_s3_bucket","garage_bucket"],"category":"data_store","state":"user_data","data":0.9,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The bucket is gone, and where it is forced, all objects and versions in it","mitigates":[{"attr":"force_destroy","op":"eq","value":false,"factor":0.45,"hard":true}],"security":[{"attr":"acl","op":"becomes","value":"public-read","severity":0.8},{"attr":"acl","op":"becomes","value":"public-read-write","severity":0.9}]}
huaweicloud_rds_instance	{"same_as":["opentelekomcloud_rds_instance_v3","flexibleengine_rds_instance_v3","huaweicloud_dds_instance","opentelekomcloud_dds_instance_v3","huaweicloud_gaussdb_mysql_instance","huaweicloud_gaussdb_opengauss_instance"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases are gone with their automatic backups","disruptive":[{"attr":"flavor","op":"changes","severity":0.22}]}
huaweicloud_sfs_turbo	{"same_as":["opentelekomcloud_sfs_turbo_share_v1","opentelekomcloud_sfs_file_system_v2","huaweicloud_sfs_file_system","tencentcloud_cfs_file_system","yandex_compute_filesystem"],"category":"data_store","state":"user_data","data":0.9,"outage":0.7,"attributes_by_name":true,"unsure":true,"on_delete":"The file system is deleted with all files"}
ibm_database	{"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases are gone; their backups are kept for a while","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}],"disruptive":[{"attr":"version","op":"changes","severity":0.42}],"security":[{"attr":"service_endpoints","op":"becomes","value":"public","severity":0.5}]}
ibm_kms_key	{"category":"secret_key","state":"user_data","data":0.9,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is encrypted with the key can no longer be read"}
ibm_resource_group	{"same_as":["yandex_resourcemanager_folder","stackit_resourcemanager_project"],"category":"org","state":"config","data":0.3,"outage":0.8,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is grouped in it can no longer be reached by it, or goes with it"}
ibm_resource_instance	{"category":"data_store","state":"user_data","data":0.7,"outage":0.75,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The service instance is gone with what it holds: objects, keys or messages, by its service"}
ionoscloud_datacenter	{"category":"org","state":"user_data","data":0.7,"outage":0.95,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The data center is gone with the servers, disks and networks in it"}
ionoscloud_pg_cluster	{"same_as":["ionoscloud_mongo_cluster","ionoscloud_mariadb_cluster","stackit_postgresflex_instance","stackit_mongodbflex_instance","stackit_sqlserverflex_instance","stackit_mariadb_instance","upcloud_managed_database_postgresql","upcloud_managed_database_mysql","openstack_db_instance_v1","yandex_mdb_sqlserver_cluster","gridscale_postgresql"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases are gone with their backups","mitigates":[{"attr":"termination_protection","op":"eq","value":true,"factor":0.3}],"disruptive":[{"attr":"version","op":"changes","severity":0.42},{"attr":"postgres_version","op":"changes","severity":0.42}],"security":[{"attr":"acl","op":"open","severity":0.85}]}
jira_project	{"category":"data_store","state":"user_data","data":0.85,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Its issues go to the trash with their history, and are gone some weeks later"}
keycloak_authentication_flow	{"same_as":["keycloak_authentication_execution","keycloak_authentication_bindings","keycloak_authentication_subflow","keycloak_required_action"],"category":"audit_security","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Sign-in takes another course","security":[{"attr":"requirement","op":"becomes","value":"DISABLED","severity":0.55},{"attr":"requirement","op":"becomes","value":"OPTIONAL","severity":0.35},{"attr":"enabled","op":"becomes","value":false,"severity":0.35}]}
keycloak_group	{"same_as":["keycloak_group_memberships","keycloak_role","keycloak_group_roles","keycloak_user_groups","keycloak_default_roles","keycloak_default_groups","keycloak_openid_client_service_account_role"],"category":"identity","state":"config","data":0.05,"outage":0.45,"unsure":true,"on_delete":"People lose what rests on it","disruptive":[{"attr":"members","op":"shrink","severity":0.25}],"security":[{"attr":"role_ids","op":"grow","severity":0.22},{"attr":"members","op":"grow","severity":0.22}]}
keycloak_oidc_identity_provider	{"same_as":["keycloak_saml_identity_provider","keycloak_oidc_google_identity_provider","keycloak_ldap_user_federation","keycloak_custom_user_federation","keycloak_oidc_github_identity_provider"],"category":"identity","state":"config","data":0.05,"outage":0.7,"unsure":true,"on_delete":"People who sign in through it are locked out","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.7}]}
keycloak_openid_client	{"same_as":["keycloak_saml_client"],"category":"identity","state":"config","data":0.05,"outage":0.65,"identity":true,"unsure":true,"on_delete":"Users can no longer sign in to the application","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.65},{"attr":"valid_redirect_uris","op":"shrink","severity":0.25}],"security":[{"attr":"valid_redirect_uris","op":"public","severity":0.55},{"attr":"web_origins","op":"public","severity":0.4},{"attr":"access_type","op":"becomes","value":"PUBLIC","severity":0.35},{"attr":"full_scope_allowed","op":"becomes","value":true,"severity":0.25},{"attr":"direct_access_grants_enabled","op":"becomes","value":true,"severity":0.22}]}
keycloak_realm	{"category":"identity","state":"user_data","data":0.93,"outage":0.93,"env_root":true,"identity":true,"unsure":true,"on_delete":"Every user, client and role of the realm is gone","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.85}],"security":[{"attr":"ssl_required","op":"becomes","value":"none","severity":0.45},{"attr":"brute_force_detection","op":"gone","severity":0.4},{"attr":"security_defenses","op":"gone","severity":0.4},{"attr":"password_policy","op":"gone","severity":0.45},{"attr":"password_policy","op":"eases","severity":0.42},{"attr":"registration_allowed","op":"becomes","value":true,"severity":0.3},{"attr":"verify_email","op":"becomes","value":false,"severity":0.22}]}
keycloak_user	{"same_as":["keycloak_users_permissions"],"category":"identity","state":"user_data","data":0.3,"outage":0.35,"unsure":true,"on_delete":"The person can no longer sign in","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3}]}
keycloak_user_roles	{"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"The person loses these rights","security":[{"attr":"role_ids","op":"admin","severity":0.5},{"attr":"role_ids","op":"grow","severity":0.22}]}
kind_cluster	{"same_as":["k3d_cluster","minikube_cluster"],"category":"cluster","state":"ephemeral","data":0.3,"outage":0.4,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The cluster on this machine is gone with what runs in it; such clusters are for trying things out"}
kubectl_manifest	{"category":"glue","state":"user_data","data":0.45,"outage":0.5,"unsure":true,"on_delete":"It depends on the manifest; deleting a CustomResourceDefinition deletes every object of that kind","mitigates":[{"attr":"apply_only","op":"eq","value":true,"factor":0.05}],"disruptive":[{"attr":"yaml_body","op":"changes","severity":0.12},{"attr":"yaml_body.spec.replicas","op":"capacity","severity":0.7},{"attr":"yaml_body.spec.suspend","op":"becomes","value":true,"severity":0.4},{"attr":"yaml_body.spec.selector","op":"changes","severity":0.35}],"security":[{"attr":"yaml_body.spec","op":"privileged","severity":0.6},{"attr":"yaml_body.roleRef","op":"admin","severity":0.85},{"attr":"yaml_body.subjects","op":"public","severity":0.92},{"attr":"yaml_body.subjects","op":"grow","severity":0.3},{"attr":"yaml_body.rules","op":"widen","severity":0.7},{"attr":"yaml_body.spec.type","op":"becomes","value":"LoadBalancer","severity":0.4}],"forces_replace":["yaml_body"]}
kubernetes_annotations	{"category":"glue","state":"config","data":0,"outage":0.05,"on_delete":"The annotations kept in code are removed","disruptive":[{"attr":"annotations","op":"changes","severity":0.05}]}
kubernetes_api_service_v1	{"same_as":["kubernetes_api_service"],"category":"api","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Its part of the Kubernetes API stops answering"}
kubernetes_application	{"same_as":["kubernetes_application_set","kubernetes_kustomization","kubernetes_helm_release","kubernetes_app_project"],"category":"compute","state":"config","data":0.3,"outage":0.65,"unsure":true,"on_delete":"What it deploys may be deleted with it"}
kubernetes_certificate	{"same_as":["kubernetes_issuer","kubernetes_cluster_issuer"],"category":"secret_key","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Certificates are no longer renewed"}
kubernetes_certificate_signing_request_v1	{"same_as":["kubernetes_certificate_signing_request","kubernetes_token_request_v1"],"category":"secret_key","state":"ephemeral","data":0,"outage":0.05,"routine_replace":true,"on_delete":"A request that is done"}
kubernetes_cluster_role_binding	{"same_as":["kubernetes_cluster_role_binding_v1"],"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"Subjects lose the role in the cluster","security":[{"attr":"role_ref","op":"admin","severity":0.88},{"attr":"subject","op":"public","severity":0.92},{"attr":"subject","op":"grow","severity":0.35}],"forces_replace":["metadata.0.name","role_ref"]}
kubernetes_cluster_role_v1	{"same_as":["kubernetes_cluster_role"],"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Bound subjects lose the permissions","security":[{"attr":"rule","op":"widen","severity":0.75}],"forces_replace":["metadata.0.name"]}
kubernetes_config_map	{"same_as":["kubernetes_config_map_v1"],"category":"glue","state":"config","data":0.05,"outage":0.35,"on_delete":"Pods that mount it fail to start","disruptive":[{"attr":"data","op":"changes","severity":0.05},{"attr":"data","op":"shrink","severity":0.22}],"forces_replace":["metadata.0.name"]}
kubernetes_config_map_v1_data	{"category":"glue","state":"config","data":0.02,"outage":0.25,"on_delete":"The fields kept in code are taken out of the config map","disruptive":[{"attr":"data","op":"changes","severity":0.05}],"forces_replace":["metadata.0.name"]}
kubernetes_cron_job_v1	{"same_as":["kubernetes_cron_job"],"category":"compute","state":"config","data":0,"outage":0.3,"on_delete":"Scheduled work stops","disruptive":[{"attr":"spec.0.suspend","op":"becomes","value":true,"severity":0.4},{"attr":"spec.0.schedule","op":"changes","severity":0.05},{"attr":"spec.0.job_template","op":"changes","severity":0.04}],"forces_replace":["metadata.0.name"]}
kubernetes_csi_driver_v1	{"same_as":["kubernetes_csi_driver"],"category":"data_store","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"Volumes of the driver can no longer be mounted"}
kubernetes_custom_resource_definition	{"category":"cluster","state":"user_data","data":0.78,"outage":0.5,"identity":true,"unsure":true,"on_delete":"Every object of the kind is deleted with it"}
kubernetes_daemonset	{"same_as":["kubernetes_daemon_set_v1"],"category":"compute","state":"config","data":0,"outage":0.5,"on_delete":"The agent leaves every node","disruptive":[{"attr":"spec.0.template","op":"changes","severity":0.15}],"security":[{"attr":"spec.0.template","op":"privileged","severity":0.6}],"forces_replace":["metadata.0.name","spec.0.selector"]}
kubernetes_deployment	{"same_as":["kubernetes_deployment_v1"],"category":"compute","state":"config","data":0,"outage":0.62,"on_delete":"The workload stops","disruptive":[{"attr":"spec.0.strategy.0.type","op":"becomes","value":"Recreate","severity":0.25},{"attr":"spec.0.replicas","op":"capacity","severity":0.7},{"attr":"spec.0.template","op":"changes","severity":0.05},{"attr":"spec.0.strategy","op":"changes","severity":0.1},{"attr":"metadata.0.labels","op":"changes","severity":0.01}],"security":[{"attr":"spec.0.template","op":"privileged","severity":0.6}],"forces_replace":["metadata.0.name","metadata.0.namespace","spec.0.selector"]}
kubernetes_endpoints_v1	{"same_as":["kubernetes_endpoints","kubernetes_endpoint_slice_v1"],"category":"network","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"The service leads nowhere","disruptive":[{"attr":"subset","op":"changes","severity":0.25},{"attr":"endpoint","op":"changes","severity":0.25}]}
kubernetes_env	{"category":"compute","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The workload loses the variables","disruptive":[{"attr":"env","op":"changes","severity":0.05}]}
kubernetes_external_secret	{"same_as":["kubernetes_secret_store","kubernetes_cluster_secret_store","kubernetes_sealed_secret"],"category":"secret_key","state":"config","data":0.05,"outage":0.4,"unsure":true,"on_delete":"Secrets are no longer kept up to date, and may go with it"}
kubernetes_horizontal_pod_autoscaler_v2	{"same_as":["kubernetes_horizontal_pod_autoscaler","kubernetes_horizontal_pod_autoscaler_v1","kubernetes_horizontal_pod_autoscaler_v2beta2"],"category":"compute","state":"config","data":0,"outage":0.25,"on_delete":"The workload stays at its present size","disruptive":[{"attr":"spec.0.max_replicas","op":"capacity","severity":0.5},{"attr":"spec.0.min_replicas","op":"changes","severity":0.05}],"forces_replace":["metadata.0.name"]}
kubernetes_ingress_class_v1	{"same_as":["kubernetes_ingress_class"],"category":"lb_edge","state":"config","data":0,"outage":0.5,"on_delete":"Ingresses of the class are no longer served","forces_replace":["metadata.0.name","spec.0.controller"]}
kubernetes_ingress_v1	{"same_as":["kubernetes_ingress"],"category":"lb_edge","state":"config","data":0,"outage":0.6,"on_delete":"Its routes are gone, and with some controllers the load balancer too","disruptive":[{"attr":"spec.0.rule","op":"changes","severity":0.3},{"attr":"spec.0.tls","op":"changes","severity":0.2},{"attr":"spec.0.ingress_class_name","op":"changes","severity":0.45}],"security":[{"attr":"metadata.0.annotations","op":"changes","severity":0.05},{"attr":"spec.0.tls","op":"gone","severity":0.4}],"forces_replace":["metadata.0.name"]}
kubernetes_job_v1	{"same_as":["kubernetes_job"],"category":"compute","state":"ephemeral","data":0,"outage":0.1,"routine_replace":true,"on_delete":"The job and its pods are deleted","forces_replace":["metadata.0.name","spec.0.template","spec.0.selector"]}
kubernetes_labels	{"category":"glue","state":"config","data":0,"outage":0.05,"on_delete":"The labels kept in code are removed","disruptive":[{"attr":"labels","op":"changes","severity":0.05}],"security":[{"attr":"labels.pod-security.kubernetes.io/enforce","op":"becomes","value":"privileged","severity":0.55},{"attr":"labels.pod-security.kubernetes.io/enforce","op":"gone","severity":0.52}]}
kubernetes_limit_range_v1	{"same_as":["kubernetes_limit_range"],"category":"compute","state":"config","data":0,"outage":0.05,"on_delete":"New pods of the namespace get no default limits","forces_replace":["metadata.0.name"]}
kubernetes_manifest	{"category":"glue","state":"user_data","data":0.45,"outage":0.5,"unsure":true,"on_delete":"It depends on the manifest; deleting a CustomResourceDefinition deletes every object of that kind","disruptive":[{"attr":"manifest","op":"changes","severity":0.1},{"attr":"manifest.spec.replicas","op":"capacity","severity":0.7},{"attr":"manifest.spec.suspend","op":"becomes","value":true,"severity":0.4},{"attr":"manifest.spec.selector","op":"changes","severity":0.35},{"attr":"manifest.spec.versions","op":"shrink","severity":0.35}],"security":[{"attr":"manifest.spec","op":"privileged","severity":0.6},{"attr":"manifest.roleRef","op":"admin","severity":0.85},{"attr":"manifest.subjects","op":"public","severity":0.92},{"attr":"manifest.subjects","op":"grow","severity":0.3},{"attr":"manifest.rules","op":"widen","severity":0.7},{"attr":"manifest.spec.type","op":"becomes","value":"LoadBalancer","severity":0.4}],"forces_replace":["manifest.apiVersion","manifest.kind","manifest.metadata"]}
kubernetes_mutating_webhook_configuration_v1	{"same_as":["kubernetes_mutating_webhook_configuration"],"category":"audit_security","state":"config","data":0,"outage":0.3,"on_delete":"Injection and defaulting stop","disruptive":[{"attr":"webhook","op":"changes","severity":0.3}],"security":[{"on":"delete","severity":0.4},{"attr":"webhook","op":"shrink","severity":0.4},{"attr":"webhook.0.failure_policy","op":"becomes","value":"Ignore","severity":0.35}],"forces_replace":["metadata.0.name"]}
kubernetes_namespace	{"same_as":["kubernetes_namespace_v1"],"category":"network_root","state":"user_data","data":0.88,"outage":0.92,"env_root":true,"on_delete":"Everything in the namespace goes with it, volume claims and their data included","security":[{"attr":"metadata.0.labels.pod-security.kubernetes.io/enforce","op":"becomes","value":"privileged","severity":0.55},{"attr":"metadata.0.labels.pod-security.kubernetes.io/enforce","op":"gone","severity":0.52},{"attr":"metadata.0.labels","op":"changes","severity":0.15}],"forces_replace":["metadata.0.name"]}
kubernetes_network_policy_v1	{"same_as":["kubernetes_network_policy"],"category":"network","state":"config","data":0,"outage":0.05,"on_delete":"Pods become reachable from everywhere","disruptive":[{"attr":"spec","op":"changes","severity":0.15}],"security":[{"on":"delete","severity":0.42},{"attr":"spec","op":"open","severity":0.5}],"forces_replace":["metadata.0.name"]}
kubernetes_node_taint	{"category":"compute","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Pods that it kept away may run on the node","protection":[{"on":"create","severity":0.22}],"disruptive":[{"attr":"taint","op":"changes","severity":0.22}]}
kubernetes_persistent_volume	{"same_as":["kubernetes_persistent_volume_v1"],"category":"data_store","state":"user_data","data":0.9,"outage":0.45,"on_delete":"The backing disk is deleted where the reclaim policy is Delete","mitigates":[{"attr":"spec.0.persistent_volume_reclaim_policy","op":"eq","value":"Retain","factor":0.3}],"protection":[{"attr":"spec.0.persistent_volume_reclaim_policy","op":"becomes","value":"Delete","severity":0.6}],"forces_replace":["metadata.0.name","spec.0.persistent_volume_source"]}
kubernetes_persistent_volume_claim	{"same_as":["kubernetes_persistent_volume_claim_v1"],"category":"data_store","state":"user_data","data":0.92,"outage":0.5,"on_delete":"The volume is deleted where its reclaim policy is Delete, the default of dynamic classes","disruptive":[{"attr":"spec.0.resources","op":"changes","severity":0.05}],"forces_replace":["metadata.0.name","spec.0.storage_class_name","spec.0.access_modes","spec.0.volume_name"]}
kubernetes_pod	{"same_as":["kubernetes_pod_v1"],"category":"compute","state":"config","data":0.05,"outage":0.4,"on_delete":"The pod stops; nothing starts it again","disruptive":[{"attr":"spec.0.container","op":"changes","severity":0.1}],"security":[{"attr":"spec","op":"privileged","severity":0.6}],"forces_replace":["metadata.0.name","spec"]}
kubernetes_pod_disruption_budget_v1	{"same_as":["kubernetes_pod_disruption_budget"],"category":"compute","state":"config","data":0,"outage":0.1,"on_delete":"Drains may take all replicas at once","protection":[{"on":"delete","severity":0.2},{"attr":"spec.0.min_available","op":"becomes","value":0,"severity":0.25},{"attr":"spec.0.min_available","op":"becomes","value":"0%","severity":0.25},{"attr":"spec.0.max_unavailable","op":"becomes","value":"100%","severity":0.25}],"disruptive":[{"attr":"spec","op":"changes","severity":0.1}],"forces_replace":["metadata.0.name","spec.0.selector"]}
kubernetes_postgresql	{"same_as":["kubernetes_kafka","kubernetes_kafka_topic","kubernetes_elasticsearch","kubernetes_mongo_db_community","kubernetes_redis_cluster","kubernetes_rabbitmq_cluster","kubernetes_perconaxtra_db_cluster","kubernetes_inno_db_cluster","kubernetes_cassandra_datacenter","kubernetes_postgres_cluster","kubernetes_pg_cluster","kubernetes_vitess_cluster","kubernetes_mysql_cluster","kubernetes_minio","kubernetes_tenant","kubernetes_cluster_claim"],"category":"data_store","state":"user_data","data":0.88,"outage":0.75,"identity":true,"unsure":true,"on_delete":"The operator deletes the database with it, and often its volumes"}
kubernetes_priority_class_v1	{"same_as":["kubernetes_priority_class","kubernetes_runtime_class_v1"],"category":"compute","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"New pods that name the class are refused"}
kubernetes_replication_controller_v1	{"same_as":["kubernetes_replication_controller"],"category":"compute","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"The workload stops","disruptive":[{"attr":"spec.0.replicas","op":"capacity","severity":0.7},{"attr":"spec.0.template","op":"changes","severity":0.05}],"security":[{"attr":"spec.0.template","op":"privileged","severity":0.6}]}
kubernetes_resource_quota_v1	{"same_as":["kubernetes_resource_quota"],"category":"compute","state":"config","data":0,"outage":0.05,"on_delete":"The namespace is no longer bounded","disruptive":[{"attr":"spec.0.hard.limits.memory","op":"capacity","severity":0.5},{"attr":"spec.0.hard.limits.cpu","op":"capacity","severity":0.5},{"attr":"spec.0.hard.requests.memory","op":"capacity","severity":0.5},{"attr":"spec.0.hard.requests.cpu","op":"capacity","severity":0.5},{"attr":"spec.0.hard.pods","op":"capacity","severity":0.5},{"attr":"spec","op":"changes","severity":0.1}],"forces_replace":["metadata.0.name"]}
kubernetes_role_binding_v1	{"same_as":["kubernetes_role_binding"],"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Subjects lose the role in the namespace","security":[{"attr":"role_ref","op":"admin","severity":0.7},{"attr":"subject","op":"grow","severity":0.3}],"forces_replace":["metadata.0.name","role_ref"]}
kubernetes_role_v1	{"same_as":["kubernetes_role"],"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Bound subjects lose the permissions in the namespace","security":[{"attr":"rule","op":"widen","severity":0.5}],"forces_replace":["metadata.0.name"]}
kubernetes_scaled_object	{"same_as":["kubernetes_vertical_pod_autoscaler","kubernetes_node_pool","kubernetes_provisioner","kubernetes_ec2_node_class"],"category":"compute","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Workloads or nodes are no longer scaled by it"}
kubernetes_schedule	{"same_as":["kubernetes_backup_storage_location","kubernetes_volume_snapshot","kubernetes_scheduled_backup","kubernetes_volume_snapshot_class"],"category":"backup","state":"config","data":0.1,"outage":0,"unsure":true,"on_delete":"Backups are no longer made, or can no longer be found","protection":[{"on":"delete","severity":0.5}]}
kubernetes_secret	{"same_as":["kubernetes_secret_v1"],"category":"secret_key","state":"user_data","data":0.45,"outage":0.45,"on_delete":"Pods that use it fail to start","disruptive":[{"attr":"data","op":"changes","severity":0.1},{"attr":"data","op":"shrink","severity":0.25}],"forces_replace":["metadata.0.name","type"]}
kubernetes_secret_v1_data	{"category":"secret_key","state":"config","data":0.1,"outage":0.35,"on_delete":"The fields kept in code are taken out of the secret","disruptive":[{"attr":"data","op":"changes","severity":0.1}],"forces_replace":["metadata.0.name"]}
kubernetes_service	{"same_as":["kubernetes_service_v1"],"category":"lb_edge","state":"config","data":0,"outage":0.6,"identity":true,"on_delete":"Its name and any load balancer of it are gone","disruptive":[{"attr":"spec.0.selector","op":"changes","severity":0.42},{"attr":"spec.0.port","op":"changes","severity":0.4},{"attr":"spec.0.type","op":"changes","severity":0.1}],"security":[{"attr":"spec.0.type","op":"becomes","value":"LoadBalancer","severity":0.4},{"attr":"spec.0.load_balancer_source_ranges","op":"open","severity":0.5}],"forces_replace":["metadata.0.name","metadata.0.namespace","spec.0.cluster_ip"]}
kubernetes_service_account	{"same_as":["kubernetes_default_service_account","kubernetes_default_service_account_v1","kubernetes_service_account_v1"],"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Pods that run as it fail","disruptive":[{"attr":"metadata.0.annotations","op":"changes","severity":0.25}],"forces_replace":["metadata.0.name"]}
kubernetes_service_monitor	{"same_as":["kubernetes_pod_monitor","kubernetes_prometheus_rule","kubernetes_scrape_config","kubernetes_alertmanager_config","kubernetes_probe"],"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Nobody is told when its conditions hold"}
kubernetes_stateful_set	{"same_as":["kubernetes_stateful_set_v1"],"category":"compute","state":"user_data","data":0.45,"outage":0.7,"on_delete":"The workload stops; its volume claims stay unless their retention policy is Delete","mitigates":[{"attr":"spec.0.persistent_volume_claim_retention_policy.0.when_deleted","op":"eq","value":"Retain","factor":0.4}],"protection":[{"attr":"spec.0.persistent_volume_claim_retention_policy.0.when_deleted","op":"becomes","value":"Delete","severity":0.5}],"disruptive":[{"attr":"spec.0.replicas","op":"capacity","severity":0.7},{"attr":"spec.0.template","op":"changes","severity":0.15}],"security":[{"attr":"spec.0.template","op":"privileged","severity":0.6}],"forces_replace":["metadata.0.name","spec.0.service_name","spec.0.volume_claim_template","spec.0.selector"]}
kubernetes_storage_class_v1	{"same_as":["kubernetes_storage_class"],"category":"data_store","state":"config","data":0,"outage":0.38,"routine_replace":true,"on_delete":"New claims of the class stay pending","mitigates":[{"attr":"reclaim_policy","op":"eq","value":"Retain","factor":1,"note":"no data at stake; shown to the reader only"}],"protection":[{"attr":"reclaim_policy","op":"becomes","value":"Delete","severity":0.4}],"forces_replace":["metadata.0.name","storage_provisioner","parameters","reclaim_policy"]}
kubernetes_validating_admission_policy_v1	{"same_as":["kubernetes_pod_security_policy_v1beta1","kubernetes_pod_security_policy","kubernetes_validating_admission_policy_binding_v1","kubernetes_cluster_policy","kubernetes_constraint_template","kubernetes_peer_authentication","kubernetes_authorization_policy"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Admission or access is no longer held to the policy","security":[{"on":"delete","severity":0.55}]}
kubernetes_validating_webhook_configuration_v1	{"same_as":["kubernetes_validating_webhook_configuration"],"category":"audit_security","state":"config","data":0,"outage":0.2,"on_delete":"Admission policy is lifted","disruptive":[{"attr":"webhook","op":"changes","severity":0.3}],"security":[{"on":"delete","severity":0.6},{"attr":"webhook","op":"shrink","severity":0.4},{"attr":"webhook.0.failure_policy","op":"becomes","value":"Ignore","severity":0.35}],"forces_replace":["metadata.0.name"]}
kubernetes_virtual_service	{"same_as":["kubernetes_gateway","kubernetes_http_route","kubernetes_destination_rule","kubernetes_ingress_route","kubernetes_service_entry","kubernetes_grpcroute","kubernetes_httproute","kubernetes_tcproute","kubernetes_mapping","kubernetes_httpproxy"],"category":"lb_edge","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"Requests by this route no longer reach the service"}
kustomization_resource	{"category":"glue","state":"user_data","data":0.45,"outage":0.5,"on_delete":"It depends on the manifest; deleting a CustomResourceDefinition deletes every object of that kind","disruptive":[{"attr":"manifest","op":"changes","severity":0.12},{"attr":"manifest.spec.replicas","op":"capacity","severity":0.7}],"security":[{"attr":"manifest.spec","op":"privileged","severity":0.6},{"attr":"manifest.roleRef","op":"admin","severity":0.85},{"attr":"manifest.subjects","op":"public","severity":0.92},{"attr":"manifest.rules","op":"widen","severity":0.7}]}
launchdarkly_custom_role	{"same_as":["launchdarkly_team","launchdarkly_team_member","launchdarkly_access_token"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Its holders lose their rights","security":[{"on":"create","severity":0.1},{"attr":"role","op":"admin","severity":0.5}]}
launchdarkly_feature_flag	{"same_as":["unleash_feature","split_split","flagsmith_feature","configcat_setting"],"category":"compute","state":"config","data":0.05,"outage":0.35,"unsure":true,"on_delete":"Programs fall back to the value in their code","disruptive":[{"attr":"archived","op":"becomes","value":true,"severity":0.3,"when":{"attr":"temporary","is":[false]}},{"attr":"archived","op":"becomes","value":true,"severity":0.12,"when":{"attr":"temporary","is":[true]}}]}
launchdarkly_feature_flag_environment	{"same_as":["unleash_feature_environment","flagsmith_feature_state"],"category":"compute","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Programs fall back to the value in their code","disruptive":[{"attr":"fallthrough.0.variation","op":"changes","severity":0.22},{"attr":"fallthrough","op":"changes","severity":0.12},{"attr":"rules","op":"shrink","severity":0.22},{"attr":"rules","op":"changes","severity":0.15},{"attr":"targets","op":"shrink","severity":0.2},{"attr":"on","op":"becomes","value":false,"severity":0.4},{"attr":"enabled","op":"becomes","value":false,"severity":0.4},{"attr":"off_variation","op":"changes","severity":0.1}]}
launchdarkly_project	{"same_as":["launchdarkly_environment"],"category":"org","state":"user_data","data":0.6,"outage":0.8,"env_root":true,"unsure":true,"on_delete":"Every flag in it is gone; programs fall back to the values in their code"}
launchdarkly_segment	{"same_as":["launchdarkly_metric","launchdarkly_webhook"],"category":"compute","state":"config","data":0.02,"outage":0.25,"unsure":true,"on_delete":"Rules of flags no longer match","disruptive":[{"attr":"included","op":"shrink","severity":0.2}]}
libvirt_cloudinit_disk	{"same_as":["libvirt_ignition","lxd_profile","incus_profile"],"category":"compute","state":"config","data":0.02,"outage":0.2,"attributes_by_name":true,"unsure":true,"on_delete":"New machines no longer get what it sets up; those that run go on"}
libvirt_network	{"same_as":["lxd_network","incus_network","vcd_network_routed_v2","vcd_network_isolated_v2","proxmox_virtual_environment_network_linux_bridge"],"category":"network","state":"config","data":0,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Machines on the network lose their connection"}
libvirt_pool	{"same_as":["lxd_storage_pool","incus_storage_pool"],"category":"data_store","state":"user_data","data":0.9,"outage":0.7,"attributes_by_name":true,"unsure":true,"on_delete":"The pool is deleted with the volumes in it"}
libvirt_volume	{"same_as":["lxd_volume","incus_storage_volume","vcd_independent_disk","ovirt_disk"],"category":"data_store","state":"user_data","data":0.85,"outage":0.5,"attributes_by_name":true,"unsure":true,"on_delete":"The volume is deleted with its data"}
local_file	{"category":"glue","state":"ephemeral","data":0.02,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"A file on the runner is deleted","forces_replace":["filename","content"]}
local_sensitive_file	{"category":"glue","state":"ephemeral","data":0.02,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"A file on the runner is deleted","forces_replace":["filename","content"]}
materialize_cluster	{"category":"cluster","state":"config","data":0.4,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Sources, sinks and indexes in the cluster stop or are dropped with it"}
meraki_networks	{"same_as":["meraki_organizations"],"category":"network_root","state":"config","data":0.2,"outage":0.92,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The network is gone with the settings of its devices, which fall back to their defaults"}
minio_iam_policy	{"same_as":["minio_iam_user_policy_attachment"],"category":"identity","state":"config","data":0,"outage":0.35,"attributes_by_name":true,"unsure":true,"on_delete":"Whoever has rights by it loses them"}
momento_cache	{"category":"data_store","state":"ephemeral","data":0.15,"outage":0.6,"attributes_by_name":true,"unsure":true,"on_delete":"What is cached must be filled anew"}
mongodb_user	{"same_as":["jumpcloud_user","genesyscloud_user"],"category":"identity","state":"config","data":0.02,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Whoever signs in by it no longer can"}
mongodbatlas_alert_configuration	{"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Nobody is told when this condition holds","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.22}]}
mongodbatlas_auditing	{"same_as":["mongodbatlas_event_trigger_audit"],"category":"audit_security","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Access to the databases is no longer recorded","security":[{"on":"delete","severity":0.5},{"attr":"enabled","op":"becomes","value":false,"severity":0.5}]}
mongodbatlas_backup_compliance_policy	{"category":"backup","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Backups may be deleted again","protection":[{"on":"delete","severity":0.7}]}
mongodbatlas_cloud_backup_schedule	{"category":"backup","state":"config","data":0.1,"outage":0.02,"unsure":true,"on_delete":"No new backups are made","protection":[{"on":"delete","severity":0.55},{"attr":"policy_item_hourly.0.retention_value","op":"down","severity":0.3},{"attr":"policy_item_daily.0.retention_value","op":"down","severity":0.3},{"attr":"policy_item_weekly.0.retention_value","op":"down","severity":0.3},{"attr":"policy_item_monthly.0.retention_value","op":"down","severity":0.3},{"attr":"policy_item_yearly.0.retention_value","op":"down","severity":0.3},{"attr":"policy_item_hourly.0.retention_value","op":"down","severity":0.55,"when":{"attr":"update_snapshots","is":[true]}},{"attr":"policy_item_daily.0.retention_value","op":"down","severity":0.55,"when":{"attr":"update_snapshots","is":[true]}},{"attr":"policy_item_weekly.0.retention_value","op":"down","severity":0.55,"when":{"attr":"update_snapshots","is":[true]}},{"attr":"policy_item_monthly.0.retention_value","op":"down","severity":0.55,"when":{"attr":"update_snapshots","is":[true]}},{"attr":"policy_item_yearly.0.retention_value","op":"down","severity":0.55,"when":{"attr":"update_snapshots","is":[true]}},{"attr":"policy_item_daily","op":"gone","severity":0.4},{"attr":"policy_item_hourly","op":"gone","severity":0.3}]}
mongodbatlas_cloud_backup_snapshot	{"same_as":["mongodbatlas_cloud_backup_snapshot_export_bucket","mongodbatlas_cloud_backup_snapshot_export_job"],"category":"backup","state":"user_data","data":0.6,"outage":0.05,"unsure":true,"on_delete":"There is less to restore from"}
mongodbatlas_cluster	{"same_as":["mongodbatlas_advanced_cluster","mongodbatlas_serverless_instance","mongodbatlas_flex_cluster"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"unsure":true,"on_delete":"The databases are gone, with their cloud backups unless these are kept","mitigates":[{"attr":"termination_protection_enabled","op":"eq","value":true,"factor":0.3}],"protection":[{"attr":"backup_enabled","op":"becomes","value":false,"severity":0.6},{"attr":"cloud_backup","op":"becomes","value":false,"severity":0.6},{"attr":"pit_enabled","op":"becomes","value":false,"severity":0.5},{"attr":"termination_protection_enabled","op":"becomes","value":false,"severity":0.6},{"attr":"retain_backups_enabled","op":"becomes","value":false,"severity":0.35}],"disruptive":[{"attr":"replication_factor","op":"capacity","severity":0.5},{"attr":"provider_instance_size_name","op":"changes","severity":0.22},{"attr":"mongo_db_major_version","op":"changes","severity":0.42},{"attr":"replication_specs","op":"changes","severity":0.22},{"attr":"paused","op":"becomes","value":true,"severity":0.8},{"attr":"disk_size_gb","op":"down","severity":0.22}]}
mongodbatlas_cluster_outage_simulation	{"category":"compute","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"The outage ends","protection":[{"on":"create","severity":0.6}]}
mongodbatlas_database_user	{"same_as":["mongodbatlas_x509_authentication_database_user","mongodbatlas_custom_db_role"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Applications that sign in as it fail","disruptive":[{"attr":"password","op":"changes","severity":0.1}],"security":[{"attr":"roles","op":"admin","severity":0.6},{"attr":"roles","op":"grow","severity":0.22},{"attr":"actions","op":"grow","severity":0.22}]}
mongodbatlas_encryption_at_rest	{"category":"secret_key","state":"config","data":0.4,"outage":0.6,"unsure":true,"on_delete":"The databases are no longer encrypted with the own key","security":[{"attr":"google_cloud_kms_config.0.enabled","op":"becomes","value":false,"severity":0.55},{"attr":"azure_key_vault_config.0.enabled","op":"becomes","value":false,"severity":0.55},{"attr":"aws_kms_config.0.enabled","op":"becomes","value":false,"severity":0.55},{"on":"delete","severity":0.4}]}
mongodbatlas_federated_settings_identity_provider	{"same_as":["mongodbatlas_federated_settings_org_config","mongodbatlas_federated_settings_org_role_mapping","mongodbatlas_ldap_configuration"],"category":"identity","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"Nobody signs in by it","security":[{"attr":"role_assignments","op":"grow","severity":0.25},{"attr":"domain_restriction_enabled","op":"becomes","value":false,"severity":0.4}]}
mongodbatlas_mongodb_employee_access_grant	{"same_as":["mongodbatlas_access_list_api_key","mongodbatlas_api_key_project_assignment"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Access by it ends","security":[{"on":"create","severity":0.25},{"attr":"cidr_block","op":"open","severity":0.7}]}
mongodbatlas_network_peering	{"same_as":["mongodbatlas_network_container","mongodbatlas_privatelink_endpoint","mongodbatlas_privatelink_endpoint_service"],"category":"network","state":"config","data":0,"outage":0.65,"unsure":true,"on_delete":"Applications no longer reach the databases"}
mongodbatlas_online_archive	{"same_as":["mongodbatlas_federated_database_instance","mongodbatlas_stream_instance"],"category":"data_store","state":"user_data","data":0.6,"outage":0.5,"unsure":true,"on_delete":"Archived data can no longer be read, or is gone","disruptive":[{"attr":"paused","op":"becomes","value":true,"severity":0.3}]}
mongodbatlas_organization	{"category":"org","state":"user_data","data":0.95,"outage":0.95,"env_root":true,"unsure":true,"on_delete":"Every project of the organization is gone","security":[{"attr":"multi_factor_auth_required","op":"becomes","value":false,"severity":0.5},{"attr":"api_access_list_required","op":"becomes","value":false,"severity":0.4}]}
mongodbatlas_project	{"category":"org","state":"user_data","data":0.85,"outage":0.9,"env_root":true,"unsure":true,"on_delete":"The project is gone, with what rests on it"}
mongodbatlas_project_api_key	{"same_as":["mongodbatlas_org_invitation","mongodbatlas_project_invitation","mongodbatlas_team","mongodbatlas_api_key"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Whoever uses it loses access","security":[{"on":"create","severity":0.12},{"attr":"roles","op":"admin","severity":0.6},{"attr":"role_names","op":"admin","severity":0.6}]}
mongodbatlas_project_ip_access_list	{"category":"network","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Clients at these addresses are shut out","security":[{"attr":"cidr_block","op":"open","severity":0.9},{"attr":"ip_address","op":"open","severity":0.9}]}
mongodbatlas_push_based_log_export	{"same_as":["mongodbatlas_resource_policy"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"It no longer records or restricts","security":[{"on":"delete","severity":0.5},{"attr":"policies","op":"shrink","severity":0.45}]}
mongodbatlas_search_index	{"same_as":["mongodbatlas_search_deployment"],"category":"data_store","state":"config","data":0.05,"outage":0.45,"unsure":true,"on_delete":"Searches on the index fail"}
mongodbatlas_stream_processor	{"same_as":["mongodbatlas_stream_connection","mongodbatlas_event_trigger"],"category":"compute","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Events are no longer handled by it","disruptive":[{"attr":"state","op":"becomes","value":"STOPPED","severity":0.3},{"attr":"disabled","op":"becomes","value":true,"severity":0.3}]}
mongodbatlas_third_party_integration	{"same_as":["mongodbatlas_maintenance_window","mongodbatlas_custom_dns_configuration_cluster_aws"],"category":"observability","state":"config","data":0,"outage":0.2,"unsure":true,"on_delete":"Others no longer hear of it"}
netapp-ontap_volume	{"same_as":["netapp-cloudmanager_volume"],"category":"data_store","state":"user_data","data":0.9,"outage":0.75,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The volume is deleted with its data and snapshots"}
netbox_ip_address	{"same_as":["netbox_prefix","netbox_vlan","netbox_device","netbox_virtual_machine","netbox_site","netbox_tag","netbox_available_ip_address"],"category":"observability","state":"user_data","data":0.3,"outage":0.15,"attributes_by_name":true,"unsure":true,"on_delete":"The record of it is deleted; what it describes goes on"}
netlify_site_domain_settings	{"same_as":["netlify_dns_zone"],"category":"lb_edge","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"The site no longer answers under its name","disruptive":[{"attr":"custom_domain","op":"changes","severity":0.35},{"attr":"domain_aliases","op":"shrink","severity":0.3}]}
newrelic_alert_muting_rule	{"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Alerts that it silenced sound again","protection":[{"on":"create","severity":0.22}],"disruptive":[{"attr":"enabled","op":"becomes","value":true,"severity":0.22}]}
newrelic_alert_policy	{"same_as":["newrelic_workflow","newrelic_notification_channel","newrelic_notification_destination","newrelic_alert_channel","newrelic_alert_policy_channel"],"category":"observability","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Its alerts reach nobody","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3}]}
newrelic_api_access_key	{"same_as":["newrelic_synthetics_secure_credential"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Agents that use it can no longer report","security":[{"on":"create","severity":0.15}]}
newrelic_cloud_aws_link_account	{"same_as":["newrelic_cloud_aws_integrations","newrelic_cloud_azure_link_account","newrelic_cloud_azure_integrations","newrelic_cloud_gcp_link_account","newrelic_cloud_gcp_integrations","newrelic_log_parsing_rule","newrelic_synthetics_private_location","newrelic_browser_application","newrelic_application_settings"],"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Metrics and logs stop; conditions on them go quiet","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.22}]}
newrelic_monitor_downtime	{"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Checks sound again","protection":[{"on":"create","severity":0.22}]}
newrelic_nrql_alert_condition	{"same_as":["newrelic_alert_condition","newrelic_infra_alert_condition","newrelic_synthetics_alert_condition","newrelic_synthetics_multilocation_alert_condition"],"category":"observability","state":"config","data":0,"outage":0.18,"unsure":true,"on_delete":"Nobody is told when this condition holds","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.25}]}
newrelic_nrql_drop_rule	{"same_as":["newrelic_pipeline_cloud_rule"],"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"What it dropped is kept again","protection":[{"on":"create","severity":0.4}]}
newrelic_obfuscation_rule	{"same_as":["newrelic_obfuscation_expression"],"category":"audit_security","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Secrets in logs are no longer hidden","security":[{"on":"delete","severity":0.4},{"attr":"enabled","op":"becomes","value":false,"severity":0.4}]}
newrelic_one_dashboard	{"same_as":["newrelic_one_dashboard_raw","newrelic_one_dashboard_json","newrelic_entity_tags","newrelic_service_level"],"category":"observability","state":"config","data":0.02,"outage":0.03,"unsure":true,"on_delete":"The dashboard is gone"}
newrelic_synthetics_monitor	{"same_as":["newrelic_synthetics_script_monitor","newrelic_synthetics_step_monitor","newrelic_synthetics_cert_check_monitor","newrelic_synthetics_broken_links_monitor"],"category":"observability","state":"config","data":0.02,"outage":0.22,"unsure":true,"on_delete":"The probe stops","disruptive":[{"attr":"status","op":"becomes","value":"DISABLED","severity":0.22}]}
newrelic_workload	{"same_as":["newrelic_key_transaction","newrelic_events_to_metrics_rule","newrelic_insights_event"],"category":"observability","state":"config","data":0,"outage":0.08,"unsure":true,"on_delete":"Views and reports are gone"}
nomad_acl_policy	{"same_as":["nomad_acl_token","nomad_acl_role"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Holders of it lose access","security":[{"attr":"rules_hcl","op":"widen","severity":0.45},{"attr":"rules_hcl","op":"admin","severity":0.8},{"attr":"type","op":"becomes","value":"management","severity":0.7}]}
nomad_job	{"category":"compute","state":"config","data":0.05,"outage":0.62,"unsure":true,"on_delete":"The job stops","disruptive":[{"attr":"jobspec","op":"capacity","severity":0.6},{"attr":"jobspec","op":"changes","severity":0.05}],"security":[{"attr":"jobspec","op":"privileged","severity":0.5}]}
nomad_namespace	{"category":"org","state":"config","data":0.1,"outage":0.7,"unsure":true,"on_delete":"Jobs of the namespace have no place to run"}
nomad_variable	{"category":"secret_key","state":"config","data":0.2,"outage":0.35,"unsure":true,"on_delete":"Jobs that read it fail"}
nomad_volume	{"same_as":["nomad_csi_volume","nomad_external_volume","nomad_dynamic_host_volume","nomad_csi_volume_registration"],"category":"data_store","state":"user_data","data":0.9,"outage":0.5,"unsure":true,"on_delete":"The volume is deleted with its data"}
ns1_zone	{"same_as":["dnsimple_zone","digitalocean_domain","gandi_livedns_domain","ovh_domain_zone","hetznerdns_zone","hcloud_zone","linode_domain","vultr_dns_domain","powerdns_zone","akamai_dns_zone","oci_dns_zone","openstack_dns_zone_v2","exoscale_domain","alicloud_alidns_domain","scaleway_domain_zone","desec_domain","infoblox_zone_auth","ultradns_zone"],"category":"dns","state":"user_data","data":0.6,"outage":0.93,"env_root":true,"identity":true,"unsure":true,"on_delete":"Every record of the zone is gone; the domain stops resolving"}
nsxt_policy_lb_virtual_server	{"same_as":["nsxt_policy_lb_service","nsxt_policy_lb_pool"],"category":"lb_edge","state":"config","data":0,"outage":0.75,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is reached through it is cut off"}
nsxt_policy_nat_rule	{"same_as":["nsxt_policy_static_route"],"category":"network","state":"config","data":0,"outage":0.6,"attributes_by_name":true,"unsure":true,"on_delete":"Traffic that it translates or leads no longer arrives"}
nsxt_policy_security_policy	{"same_as":["nsxt_policy_gateway_policy","nsxt_policy_parent_security_policy","nsxt_policy_security_policy_rule","nsxt_policy_intrusion_service_policy"],"category":"audit_security","state":"config","data":0,"outage":0.35,"attributes_by_name":true,"unsure":true,"on_delete":"Traffic is no longer held back or let through by its rules","disruptive":[{"attr":"rule","op":"shrink","severity":0.3}],"security":[{"on":"delete","severity":0.5}]}
nsxt_policy_segment	{"same_as":["nsxt_policy_vlan_segment","nsxt_policy_fixed_segment"],"category":"network","state":"config","data":0,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Machines on the segment lose their network"}
nsxt_policy_tier0_gateway	{"same_as":["nsxt_policy_tier1_gateway"],"category":"network_root","state":"config","data":0,"outage":0.92,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Segments behind the gateway lose their way in and out"}
null_resource	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Its destroy-time provisioners run, if it has any","forces_replace":["triggers"]}
oci_core_subnet	{"same_as":["hcloud_network_subnet","openstack_networking_subnet_v2","oci_core_internet_gateway","oci_core_nat_gateway","oci_core_route_table","openstack_networking_router_v2","oci_core_drg","oci_core_service_gateway","alicloud_vswitch"],"category":"network","state":"config","data":0,"outage":0.65,"unsure":true,"on_delete":"What lies in it loses its connection","disruptive":[{"attr":"route_rules","op":"shrink","severity":0.4}]}
oci_functions_function	{"same_as":["oci_functions_application","oci_apigateway_gateway","oci_apigateway_deployment","oci_streaming_stream","oci_queue_queue","oci_nosql_table","oci_events_rule"],"category":"compute","state":"config","data":0.3,"outage":0.6,"unsure":true,"on_delete":"What rests on it stops","disruptive":[{"attr":"is_enabled","op":"becomes","value":false,"severity":0.4}]}
oci_identity_compartment	{"category":"org","state":"user_data","data":0.9,"outage":0.95,"env_root":true,"identity":true,"unsure":true,"on_delete":"Everything in the compartment goes with it","protection":[{"attr":"enable_delete","op":"becomes","value":true,"severity":0.3}]}
oci_identity_policy	{"same_as":["oci_identity_dynamic_group"],"category":"identity","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Groups lose what the policy gave","disruptive":[{"attr":"statements","op":"shrink","severity":0.22}],"security":[{"attr":"statements","op":"admin","severity":0.8},{"attr":"statements","op":"grow","severity":0.12}]}
oci_identity_user	{"same_as":["oci_identity_group","oci_identity_user_group_membership","oci_identity_api_key","oci_identity_auth_token","oci_identity_customer_secret_key"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"The person or program loses access","security":[{"on":"create","severity":0.12}]}
oci_kms_vault	{"same_as":["oci_kms_key","oci_vault_secret"],"category":"secret_key","state":"user_data","data":0.93,"outage":0.8,"identity":true,"unsure":true,"on_delete":"What was encrypted with it cannot be read any more","disruptive":[{"attr":"desired_state","op":"becomes","value":"DISABLED","severity":0.7}]}
oci_logging_log	{"same_as":["oci_logging_log_group","oci_audit_configuration","oci_cloud_guard_target","oci_cloud_guard_cloud_guard_configuration"],"category":"audit_security","state":"config","data":0.1,"outage":0,"unsure":true,"on_delete":"Events are no longer recorded","security":[{"on":"delete","severity":0.5},{"attr":"is_enabled","op":"becomes","value":false,"severity":0.5},{"attr":"status","op":"becomes","value":"DISABLED","severity":0.5},{"attr":"retention_period_days","op":"down","severity":0.3}]}
okta_admin_role_custom	{"same_as":["okta_admin_role_custom_assignments","okta_app_oauth_role_assignment","okta_group_role_targets","okta_admin_role_targets"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Its holders lose administrator rights","security":[{"on":"create","severity":0.35},{"attr":"permissions","op":"grow","severity":0.4}]}
okta_api_token	{"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Whoever uses the token loses access","security":[{"on":"create","severity":0.3}]}
okta_app_bookmark	{"same_as":["okta_app_swa","okta_app_auto_login","okta_app_secure_password_store","okta_app_basic_auth","okta_app_shared_credentials","okta_app_three_field"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The tile of the application is gone","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.3}]}
okta_app_group_assignment	{"category":"identity","state":"config","data":0,"outage":0.45,"on_delete":"Members of the group lose the application","security":[{"on":"create","severity":0.15}],"forces_replace":["app_id","group_id"]}
okta_app_oauth	{"category":"identity","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"Users can no longer sign in to the application","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.65},{"attr":"redirect_uris","op":"changes","severity":0.15},{"attr":"grant_types","op":"changes","severity":0.2},{"attr":"groups","op":"shrink","severity":0.42},{"attr":"users","op":"shrink","severity":0.3}],"security":[{"attr":"pkce_required","op":"becomes","value":false,"severity":0.3},{"attr":"wildcard_redirect","op":"becomes","value":"SUBDOMAIN","severity":0.35},{"attr":"redirect_uris","op":"grow","severity":0.05},{"attr":"redirect_uris","op":"public","severity":0.5}],"forces_replace":["type"]}
okta_app_saml	{"category":"identity","state":"config","data":0,"outage":0.65,"identity":true,"on_delete":"Users can no longer sign in to the application","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.65},{"attr":"sso_url","op":"changes","severity":0.4},{"attr":"audience","op":"changes","severity":0.4}],"security":[{"attr":"assertion_signed","op":"becomes","value":false,"severity":0.5},{"attr":"response_signed","op":"becomes","value":false,"severity":0.5}]}
okta_app_signon_policy	{"category":"audit_security","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Applications fall back to the default sign-on policy","security":[{"on":"delete","severity":0.6}]}
okta_app_signon_policy_rule	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Sign-ins to the application are no longer held to this rule","security":[{"on":"delete","severity":0.5},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.5},{"attr":"factor_mode","op":"becomes","value":"1FA","severity":0.7},{"attr":"access","op":"becomes","value":"ALLOW","severity":0.5}],"forces_replace":["policy_id"]}
okta_app_user	{"same_as":["okta_app_user_schema_property","okta_user_schema_property","okta_profile_mapping","okta_group_rule","okta_app_group_assignments","okta_user_group_memberships","okta_app_oauth_redirect_uri"],"category":"identity","state":"config","data":0.05,"outage":0.35,"unsure":true,"on_delete":"People lose what rests on it","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.3},{"attr":"group","op":"shrink","severity":0.25},{"attr":"groups","op":"shrink","severity":0.25}],"security":[{"attr":"group_assignments","op":"grow","severity":0.35},{"attr":"expression_value","op":"changes","severity":0.35},{"attr":"group","op":"grow","severity":0.2}]}
okta_auth_server	{"category":"identity","state":"config","data":0.05,"outage":0.75,"identity":true,"on_delete":"Tokens of the server are no longer issued or trusted","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.75},{"attr":"audiences","op":"changes","severity":0.5},{"attr":"issuer_mode","op":"changes","severity":0.4}]}
okta_auth_server_claim	{"same_as":["okta_auth_server_scope","okta_app_oauth_api_scope","okta_auth_server_default"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Tokens no longer carry it","disruptive":[{"attr":"value","op":"changes","severity":0.22},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.3}],"security":[{"attr":"scopes","op":"grow","severity":0.22}]}
okta_auth_server_policy	{"same_as":["okta_auth_server_policy_rule","okta_policy_rule_idp_discovery","okta_policy_rule_profile_enrollment"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Tokens are no longer issued by this rule","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.4}],"security":[{"attr":"access_token_lifetime_minutes","op":"up","severity":0.25},{"attr":"refresh_token_lifetime_minutes","op":"up","severity":0.25},{"attr":"scope_whitelist","op":"grow","severity":0.35},{"attr":"grant_type_whitelist","op":"grow","severity":0.35},{"attr":"client_whitelist","op":"grow","severity":0.3}]}
okta_behavior	{"same_as":["okta_threat_insight_settings","okta_log_stream","okta_security_notification_emails"],"category":"audit_security","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Attacks or events are no longer recorded by it","security":[{"on":"delete","severity":0.4},{"attr":"action","op":"becomes","value":"none","severity":0.45},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.4}]}
okta_brand	{"same_as":["okta_theme","okta_email_customization","okta_domain","okta_template_sms","okta_link_value","okta_user_type"],"category":"identity","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Pages and mails look as they did by default"}
okta_event_hook	{"same_as":["okta_inline_hook"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Its events no longer reach the receiver","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.3},{"attr":"channel","op":"changes","severity":0.22}]}
okta_group	{"category":"identity","state":"config","data":0.05,"outage":0.5,"identity":true,"on_delete":"Members lose whatever access rests on the group"}
okta_group_memberships	{"category":"identity","state":"config","data":0,"outage":0.4,"on_delete":"Its members lose the access of the group","disruptive":[{"attr":"users","op":"shrink","severity":0.3}],"security":[{"attr":"users","op":"grow","severity":0.25}],"forces_replace":["group_id"]}
okta_group_role	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"Members of the group lose the administrator role","security":[{"on":"create","severity":0.6}],"forces_replace":["group_id","role_type"]}
okta_idp_oidc	{"category":"identity","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"People who sign in through this provider are locked out","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.7},{"attr":"client_id","op":"changes","severity":0.4},{"attr":"issuer_url","op":"changes","severity":0.5}],"security":[{"on":"create","severity":0.4}]}
okta_idp_saml	{"category":"identity","state":"config","data":0,"outage":0.7,"identity":true,"on_delete":"People who sign in through this provider are locked out","disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.7},{"attr":"sso_url","op":"changes","severity":0.5},{"attr":"issuer","op":"changes","severity":0.5}],"security":[{"on":"create","severity":0.4}]}
okta_network_zone	{"category":"audit_security","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Policies that name the zone no longer hold","security":[{"on":"delete","severity":0.35},{"attr":"gateways","op":"grow","severity":0.3},{"attr":"gateways","op":"open","severity":0.7},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.35}],"forces_replace":["type"]}
okta_policy_mfa	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"People of the policy are no longer held to its factors","security":[{"attr":"okta_otp.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"okta_otp.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"okta_verify.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"okta_verify.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.52},{"attr":"okta_push.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"okta_push.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"fido_webauthn.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"fido_webauthn.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.52},{"attr":"webauthn.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"webauthn.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.52},{"attr":"google_otp.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"google_otp.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"duo.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"duo.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"on":"delete","severity":0.7},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.7}]}
okta_policy_mfa_default	{"same_as":["okta_factor","okta_policy_rule_mfa","okta_authenticator"],"category":"audit_security","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"People are no longer held to these factors","security":[{"attr":"settings","op":"changes","severity":0.2},{"on":"delete","severity":0.6},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.5},{"attr":"active","op":"becomes","value":false,"severity":0.45},{"attr":"okta_otp.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"okta_otp.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"okta_verify.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"okta_verify.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"okta_push.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"okta_push.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"fido_webauthn.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"fido_webauthn.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"webauthn.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"webauthn.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"google_otp.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"google_otp.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4},{"attr":"duo.enroll","op":"becomes","value":"OPTIONAL","severity":0.4},{"attr":"duo.enroll","op":"becomes","value":"NOT_ALLOWED","severity":0.4}],"disruptive":[{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.3}]}
okta_policy_password	{"same_as":["okta_policy_password_default","okta_policy_rule_password"],"category":"audit_security","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Passwords are no longer held to this policy","security":[{"attr":"password_max_lockout_attempts","op":"changes","severity":0.15},{"on":"delete","severity":0.45},{"attr":"password_min_length","op":"down","severity":0.35},{"attr":"password_max_lockout_attempts","op":"becomes","value":0,"severity":0.35},{"attr":"password_history_count","op":"down","severity":0.22},{"attr":"password_min_number","op":"down","severity":0.22},{"attr":"password_min_symbol","op":"down","severity":0.22},{"attr":"password_max_age_days","op":"becomes","value":0,"severity":0.22},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.45}]}
okta_policy_rule_signon	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Sign-ins are no longer held to this rule","security":[{"attr":"session_lifetime","op":"up","severity":0.25},{"attr":"session_idle","op":"up","severity":0.25},{"attr":"session_persistent","op":"becomes","value":true,"severity":0.22},{"on":"delete","severity":0.55},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.55},{"attr":"mfa_required","op":"becomes","value":false,"severity":0.75},{"attr":"access","op":"becomes","value":"ALLOW","severity":0.5}],"forces_replace":["policy_id"]}
okta_policy_signon	{"category":"audit_security","state":"config","data":0,"outage":0.1,"on_delete":"Sign-ins are no longer held to this policy","security":[{"on":"delete","severity":0.7},{"attr":"status","op":"becomes","value":"INACTIVE","severity":0.7},{"attr":"groups_included","op":"shrink","severity":0.5}]}
okta_resource_set	{"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Rights that hold for what is in it reach nobody any more","security":[{"on":"create","severity":0.15},{"attr":"resources","op":"grow","severity":0.25}]}
okta_trusted_origin	{"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"The origin can no longer call Okta","disruptive":[{"attr":"active","op":"becomes","value":false,"severity":0.35}],"security":[{"on":"create","severity":0.15},{"attr":"origin","op":"changes","severity":0.25}]}
okta_user	{"category":"identity","state":"user_data","data":0.2,"outage":0.35,"unsure":true,"on_delete":"The person can no longer sign in, and the profile is gone","disruptive":[{"attr":"status","op":"becomes","value":"DEPROVISIONED","severity":0.3},{"attr":"status","op":"becomes","value":"SUSPENDED","severity":0.3},{"attr":"admin_roles","op":"shrink","severity":0.24}],"security":[{"on":"create","severity":0.15},{"attr":"admin_roles","op":"grow","severity":0.6}]}
okta_user_admin_roles	{"category":"identity","state":"config","data":0,"outage":0.35,"on_delete":"The person loses the administrator roles","security":[{"on":"create","severity":0.6},{"attr":"admin_roles","op":"grow","severity":0.6}],"forces_replace":["user_id"]}
onelogin_apps	{"same_as":["onelogin_saml_apps","onelogin_oidc_apps","pingone_application","fusionauth_application"],"category":"identity","state":"config","data":0.02,"outage":0.65,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Its users can no longer sign in to the application"}
openstack_networking_secgroup_rule_v2	{"same_as":["vultr_firewall_rule","exoscale_security_group_rule","alicloud_security_group_rule","oci_core_network_security_group_security_rule","ibm_is_security_group_rule"],"category":"network","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Traffic that the rule allowed is refused","security":[{"attr":"remote_ip_prefix","op":"open","severity":0.9},{"attr":"cidr","op":"open","severity":0.9},{"attr":"cidr_ip","op":"open","severity":0.9},{"attr":"source","op":"open","severity":0.9},{"attr":"subnet","op":"open","severity":0.9},{"attr":"remote","op":"open","severity":0.9}]}
opsgenie_api_integration	{"same_as":["opsgenie_email_integration","opsgenie_integration_action"],"category":"observability","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Alerts no longer arrive from this source","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3}]}
opsgenie_maintenance	{"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Alerts that it silenced sound again","protection":[{"on":"create","severity":0.22}]}
opsgenie_team	{"same_as":["opsgenie_escalation","opsgenie_schedule","opsgenie_schedule_rotation","opsgenie_team_routing_rule","opsgenie_service"],"category":"observability","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Alerts reach nobody by it","disruptive":[{"attr":"rules","op":"shrink","severity":0.25}]}
ovh_cloud_project	{"category":"org","state":"user_data","data":0.85,"outage":0.95,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The project is gone with its machines, disks, databases and buckets"}
pagerduty_escalation_policy	{"category":"observability","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Services that use the policy have nobody to call","disruptive":[{"attr":"rule","op":"shrink","severity":0.25},{"attr":"rule","op":"changes","severity":0.1}]}
pagerduty_event_orchestration_unrouted	{"same_as":["pagerduty_event_rule","pagerduty_service_event_rule","pagerduty_alert_grouping_setting"],"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Events are no longer handled by it","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.22},{"attr":"actions.0.suppress.0.value","op":"becomes","value":true,"severity":0.22}]}
pagerduty_incident_workflow	{"same_as":["pagerduty_incident_workflow_trigger","pagerduty_webhook_subscription","pagerduty_extension","pagerduty_extension_servicenow","pagerduty_slack_connection","pagerduty_automation_actions_action","pagerduty_automation_actions_runner","pagerduty_response_play","pagerduty_event_orchestration_integration"],"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"It no longer happens when an incident does","disruptive":[{"attr":"active","op":"becomes","value":false,"severity":0.22},{"attr":"enabled","op":"becomes","value":false,"severity":0.22}]}
pagerduty_maintenance_window	{"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Alarms that it silenced sound again","protection":[{"on":"create","severity":0.22}]}
pagerduty_schedule	{"category":"observability","state":"config","data":0.05,"outage":0.45,"unsure":true,"on_delete":"Nobody is on call by this rota","disruptive":[{"attr":"layer","op":"shrink","severity":0.25},{"attr":"layer","op":"changes","severity":0.04}]}
pagerduty_service	{"category":"observability","state":"config","data":0.05,"outage":0.38,"unsure":true,"on_delete":"Incidents of the service reach nobody, and its history is gone","disruptive":[{"attr":"incident_urgency_rule.0.urgency","op":"becomes","value":"low","severity":0.25},{"attr":"status","op":"becomes","value":"disabled","severity":0.4},{"attr":"escalation_policy","op":"changes","severity":0.22},{"attr":"alert_creation","op":"changes","severity":0.1}]}
pagerduty_service_dependency	{"same_as":["pagerduty_business_service","pagerduty_business_service_subscriber","pagerduty_tag","pagerduty_tag_assignment","pagerduty_incident_custom_field","pagerduty_incident_type","pagerduty_addon","pagerduty_service_custom_field","pagerduty_event_orchestration_service_cache_variable"],"category":"observability","state":"config","data":0,"outage":0.08,"unsure":true,"on_delete":"Descriptions are gone"}
pagerduty_service_integration	{"same_as":["pagerduty_event_orchestration_router","pagerduty_event_orchestration_service","pagerduty_event_orchestration_global","pagerduty_event_orchestration","pagerduty_ruleset","pagerduty_ruleset_rule"],"category":"observability","state":"config","data":0,"outage":0.42,"unsure":true,"on_delete":"Events no longer reach the service on call","disruptive":[{"attr":"catch_all.0.actions.0.suppress","op":"becomes","value":true,"severity":0.25},{"attr":"catch_all.0.actions.0.drop_event","op":"becomes","value":true,"severity":0.3},{"attr":"set","op":"shrink","severity":0.2},{"attr":"integration_key","op":"changes","severity":0.25}]}
pagerduty_team	{"category":"observability","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Services and schedules of the team belong to nobody"}
pagerduty_user	{"same_as":["pagerduty_user_contact_method","pagerduty_user_notification_rule","pagerduty_team_membership"],"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"The person is no longer called","security":[{"attr":"role","op":"admin","severity":0.5}]}
panos_address_object	{"same_as":["panos_address_group","panos_service_object","fortios_firewall_address","fortios_firewall_addrgrp","checkpoint_management_host","checkpoint_management_network","checkpoint_management_group"],"category":"network","state":"config","data":0,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"Rules that name it no longer match, or cannot be installed"}
panos_nat_rule_group	{"same_as":["panos_nat_policy_rules","checkpoint_management_nat_rule","fortios_firewall_vip","fortios_router_static","panos_static_route_ipv4"],"category":"network","state":"config","data":0,"outage":0.6,"attributes_by_name":true,"unsure":true,"on_delete":"Traffic that it translates or leads no longer arrives"}
panos_security_policy	{"same_as":["panos_security_rule_group","panos_security_policy_rules","checkpoint_management_access_rule","checkpoint_management_access_layer","zia_firewall_filtering_rule","zia_url_filtering_rules","fortios_firewall_policy","fortios_firewall_securitypolicy","fortios_firewall_localinpolicy"],"category":"audit_security","state":"config","data":0,"outage":0.5,"attributes_by_name":true,"unsure":true,"on_delete":"Traffic is no longer held back or let through by its rules","security":[{"on":"delete","severity":0.5},{"attr":"action","op":"relaxes","severity":0.5}]}
pinecone_index	{"same_as":["qdrant-cloud_accounts_cluster","zillizcloud_cluster"],"category":"data_store","state":"user_data","data":0.85,"outage":0.75,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The vectors in it are gone; they can only be computed anew from their sources","mitigates":[{"attr":"deletion_protection","op":"eq","value":"enabled","factor":0.3}]}
postgresql_database	{"same_as":["mysql_database","mssql_database","planetscale_database","neon_database","clickhouse_database","influxdb_bucket"],"category":"data_store","state":"user_data","data":0.95,"outage":0.8,"identity":true,"unsure":true,"on_delete":"The database is dropped with its tables","disruptive":[{"attr":"name","op":"changes","severity":0.42}],"protection":[{"attr":"deletion_protection","op":"becomes","value":false,"severity":0.6}],"security":[{"attr":"owner","op":"changes","severity":0.25}]}
postgresql_grant	{"same_as":["mysql_grant","postgresql_default_privileges","postgresql_grant_role"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Its holders lose the rights","disruptive":[{"attr":"privileges","op":"shrink","severity":0.22}],"security":[{"attr":"privileges","op":"grow","severity":0.22},{"attr":"role","op":"becomes","value":"public","severity":0.85},{"attr":"privileges","op":"admin","severity":0.5},{"attr":"grant_role","op":"admin","severity":0.6}]}
postgresql_publication	{"same_as":["postgresql_subscription","postgresql_replication_slot","postgresql_physical_replication_slot"],"category":"data_store","state":"config","data":0.15,"outage":0.5,"unsure":true,"on_delete":"Replication stops","disruptive":[{"attr":"tables","op":"shrink","severity":0.25}]}
postgresql_role	{"same_as":["mysql_user","postgresql_user_mapping","neon_role","mysql_role","mssql_login","mssql_user"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Applications that sign in as it fail","disruptive":[{"attr":"login","op":"becomes","value":false,"severity":0.4},{"attr":"password","op":"changes","severity":0.1}],"security":[{"attr":"superuser","op":"becomes","value":true,"severity":0.6},{"attr":"create_role","op":"becomes","value":true,"severity":0.45},{"attr":"bypass_row_level_security","op":"becomes","value":true,"severity":0.45},{"attr":"roles","op":"admin","severity":0.5}]}
postgresql_schema	{"same_as":["postgresql_extension"],"category":"data_store","state":"user_data","data":0.75,"outage":0.6,"unsure":true,"on_delete":"What it holds is dropped where it cascades","protection":[{"attr":"drop_cascade","op":"becomes","value":true,"severity":0.35}]}
prefect_work_pool	{"same_as":["prefect_deployment","prefect_flow"],"category":"ci","state":"config","data":0.05,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Flows that run by it are no longer started"}
proxmox_lxc	{"same_as":["proxmox_virtual_environment_container","lxd_instance","lxd_container","incus_instance"],"category":"compute","state":"user_data","data":0.55,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The container or machine is gone with its root disk","mitigates":[{"attr":"protection","op":"eq","value":true,"factor":0.3}]}
proxmox_virtual_environment_file	{"same_as":["proxmox_virtual_environment_download_file"],"category":"compute","state":"config","data":0.1,"outage":0.25,"attributes_by_name":true,"unsure":true,"on_delete":"An image, a template or a snippet is deleted, and new machines cannot be made from it"}
quay_organization	{"category":"data_store","state":"user_data","data":0.9,"outage":0.75,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"All repositories of the organization are gone with their images"}
rabbitmq_permissions	{"same_as":["rabbitmq_user","rabbitmq_topic_permissions"],"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"Applications that sign in as it fail","security":[{"attr":"permissions","op":"changes","severity":0.22},{"attr":"tags","op":"admin","severity":0.6}]}
rabbitmq_queue	{"same_as":["rabbitmq_exchange","rabbitmq_binding","rabbitmq_policy","rabbitmq_shovel"],"category":"messaging","state":"user_data","data":0.45,"outage":0.5,"unsure":true,"on_delete":"Messages in it are gone, and publishers fail"}
rabbitmq_vhost	{"category":"messaging","state":"user_data","data":0.75,"outage":0.85,"env_root":true,"unsure":true,"on_delete":"Every queue and exchange of the host is gone"}
rancher2_app_v2	{"category":"compute","state":"config","data":0.3,"outage":0.65,"attributes_by_name":true,"unsure":true,"on_delete":"The chart is uninstalled with what it runs","disruptive":[{"attr":"chart_version","op":"changes","severity":0.2}]}
rancher2_cluster	{"same_as":["rancher2_cluster_v2","rke_cluster","kops_cluster","k0s_cluster"],"category":"cluster","state":"user_data","data":0.75,"outage":0.95,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The cluster is gone with what runs in it where it was made here, and is no longer managed where it was only registered","disruptive":[{"attr":"kubernetes_version","op":"changes","severity":0.42}]}
rancher2_node_pool	{"same_as":["rancher2_machine_config_v2"],"category":"compute","state":"config","data":0.1,"outage":0.65,"attributes_by_name":true,"unsure":true,"on_delete":"Its nodes go, or no new ones can be made"}
rancher2_project	{"same_as":["rancher2_namespace"],"category":"cluster","state":"user_data","data":0.6,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The namespaces in it go with all that runs and is stored there"}
random_bytes	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state"}
random_id	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state","forces_replace":["byte_length","keepers"]}
random_integer	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state"}
random_password	{"category":"glue","state":"ephemeral","data":0.15,"outage":0.25,"routine_replace":true,"on_delete":"The value lives only in the state; what uses it changes too","forces_replace":["length","special","keepers"]}
random_pet	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state","forces_replace":["length","keepers"]}
random_shuffle	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state"}
random_string	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state","forces_replace":["length","keepers"]}
random_uuid	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state","forces_replace":["keepers"]}
redpanda_cluster	{"same_as":["redpanda_serverless_cluster"],"category":"messaging","state":"user_data","data":0.9,"outage":0.9,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Topics are deleted with their messages, and what sends or reads them stops"}
restapi_object	{"same_as":["terracurl_request"],"category":"api","state":"user_data","data":0.5,"outage":0.5,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"A request is sent that deletes what stands behind an interface; what that is, the plan does not say"}
scaleway_redis_cluster	{"same_as":["stackit_redis_instance","upcloud_managed_database_redis","upcloud_managed_database_valkey","ionoscloud_inmemorydb_replicaset"],"category":"data_store","state":"user_data","data":0.7,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is kept in memory is gone"}
scylladbcloud_cluster	{"same_as":["ybm_cluster","couchbase-capella_cluster","clickhousedbops_database","turso_database","influxdb-v2_bucket","singlestoredb_workspace_group"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The data in it is gone with its backups"}
sentry_issue_alert	{"same_as":["sentry_metric_alert"],"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Nobody is told of these errors","disruptive":[{"attr":"actions","op":"gone","severity":0.25},{"attr":"actions_v2","op":"gone","severity":0.25}]}
sentry_key	{"category":"identity","state":"config","data":0,"outage":0.35,"attributes_by_name":true,"unsure":true,"on_delete":"Errors of applications that send with it no longer arrive"}
sentry_project	{"same_as":["sentry_team"],"category":"observability","state":"user_data","data":0.4,"outage":0.3,"unsure":true,"on_delete":"Its events and issues are gone"}
shell_script	{"same_as":["shell_sensitive_script","linux_script"],"category":"glue","state":"config","data":0.2,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"Its \`delete\` command runs, and that alone says what is lost"}
signalfx_alert_muting_rule	{"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"Alerts that it silenced sound again","protection":[{"on":"create","severity":0.22}]}
signalfx_dashboard	{"same_as":["signalfx_dashboard_group","signalfx_time_chart","signalfx_single_value_chart","signalfx_list_chart","signalfx_text_chart","signalfx_heatmap_chart"],"category":"observability","state":"config","data":0,"outage":0.02,"unsure":true,"on_delete":"The dashboard is gone"}
signalfx_detector	{"category":"observability","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"Nobody is told when these conditions hold","disruptive":[{"attr":"rule","op":"shrink","severity":0.22},{"attr":"rule.0.disabled","op":"becomes","value":true,"severity":0.22}]}
singlestoredb_workspace	{"category":"compute","state":"config","data":0.05,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Its databases stay in their group, and nothing can query them by it"}
snowflake_account	{"same_as":["snowflake_managed_account"],"category":"org","state":"user_data","data":0.9,"outage":0.95,"env_root":true,"unsure":true,"on_delete":"Every database of the account is gone"}
snowflake_account_parameter	{"same_as":["snowflake_object_parameter","snowflake_current_account"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"The parameter falls back to its default","protection":[{"attr":"value.data_retention_time_in_days","op":"down","severity":0.35},{"attr":"value.min_data_retention_time_in_days","op":"down","severity":0.3}],"security":[{"attr":"value.network_policy","op":"changes","severity":0.4},{"attr":"value.prevent_unload_to_inline_url","op":"becomes","value":false,"severity":0.4},{"attr":"value.require_storage_integration_for_stage_creation","op":"becomes","value":false,"severity":0.3},{"attr":"value.periodic_data_rekeying","op":"becomes","value":false,"severity":0.3}]}
snowflake_account_password_policy_attachment	{"same_as":["snowflake_user_password_policy_attachment","snowflake_account_authentication_policy_attachment","snowflake_user_authentication_policy_attachment","snowflake_table_column_masking_policy_application"],"category":"audit_security","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"The policy no longer holds","security":[{"on":"delete","severity":0.5}]}
snowflake_account_role	{"same_as":["snowflake_role","snowflake_database_role"],"category":"identity","state":"config","data":0,"outage":0.5,"unsure":true,"on_delete":"Its holders lose the rights of the role"}
snowflake_api_integration	{"same_as":["snowflake_external_oauth_integration","snowflake_saml2_integration","snowflake_scim_integration","snowflake_oauth_integration_for_custom_clients","snowflake_oauth_integration_for_partner_applications","snowflake_external_volume","snowflake_external_function"],"category":"identity","state":"config","data":0,"outage":0.55,"unsure":true,"on_delete":"What signs in or reads through it fails","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.45}],"security":[{"attr":"api_allowed_prefixes","op":"grow","severity":0.22}]}
snowflake_compute_pool	{"category":"compute","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"What runs in it stops"}
snowflake_database	{"same_as":["snowflake_shared_database","snowflake_standard_database","snowflake_secondary_database"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"unsure":true,"on_delete":"The database is dropped; Time Travel restores it for a day by default","protection":[{"attr":"data_retention_time_in_days","op":"down","severity":0.3},{"attr":"data_retention_time_in_days","op":"becomes","value":1,"severity":0.42},{"attr":"data_retention_time_in_days","op":"becomes","value":0,"severity":0.52},{"attr":"is_transient","op":"becomes","value":true,"severity":0.3}]}
snowflake_execute	{"same_as":["snowflake_unsafe_execute"],"category":"glue","state":"config","data":0.05,"outage":0.15,"attributes_by_name":true,"unsure":true,"on_delete":"Its \`revert\` statement runs, and that alone says what is lost"}
snowflake_failover_group	{"same_as":["snowflake_primary_connection","snowflake_secondary_connection"],"category":"backup","state":"config","data":0.2,"outage":0.4,"unsure":true,"on_delete":"There is no other region to fail over to","protection":[{"on":"delete","severity":0.5},{"attr":"allowed_databases","op":"shrink","severity":0.35}]}
snowflake_function_python	{"same_as":["snowflake_function_java","snowflake_function_javascript","snowflake_function_scala","snowflake_procedure_python","snowflake_procedure_java","snowflake_procedure_javascript","snowflake_procedure_scala","snowflake_service","snowflake_job_service","snowflake_streamlit","snowflake_notebook","snowflake_alert","snowflake_semantic_view","snowflake_cortex_search_service"],"category":"compute","state":"config","data":0.05,"outage":0.4,"unsure":true,"on_delete":"Queries that call it fail"}
snowflake_grant_account_role	{"same_as":["snowflake_role_grants","snowflake_grant_database_role","snowflake_grant_application_role"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Its holders lose the rights of the role","security":[{"attr":"role_name","op":"admin","severity":0.8}]}
snowflake_grant_ownership	{"category":"identity","state":"config","data":0,"outage":0.4,"unsure":true,"on_delete":"The object belongs to another role","disruptive":[{"attr":"account_role_name","op":"changes","severity":0.3}],"security":[{"on":"create","severity":0.25}]}
snowflake_grant_privileges_to_account_role	{"same_as":["snowflake_grant_privileges_to_role","snowflake_grant_privileges_to_database_role","snowflake_database_grant","snowflake_schema_grant","snowflake_table_grant"],"category":"identity","state":"config","data":0,"outage":0.35,"unsure":true,"on_delete":"Its holders lose the rights","security":[{"attr":"to_role","op":"becomes","value":"PUBLIC","severity":0.85},{"attr":"role_name","op":"becomes","value":"PUBLIC","severity":0.85},{"attr":"account_role_name","op":"becomes","value":"PUBLIC","severity":0.85},{"attr":"all_privileges","op":"becomes","value":true,"severity":0.6},{"attr":"privileges","op":"grow","severity":0.12},{"attr":"with_grant_option","op":"becomes","value":true,"severity":0.22}]}
snowflake_masking_policy	{"same_as":["snowflake_row_access_policy","snowflake_password_policy","snowflake_authentication_policy"],"category":"audit_security","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Data or sign-ins are no longer held to this policy","security":[{"on":"delete","severity":0.5},{"attr":"body","op":"changes","severity":0.35}]}
snowflake_network_policy	{"same_as":["snowflake_network_rule","snowflake_network_policy_attachment"],"category":"audit_security","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Sign-ins are no longer limited to these addresses","security":[{"on":"delete","severity":0.6},{"attr":"allowed_ip_list","op":"open","severity":0.8},{"attr":"value_list","op":"open","severity":0.7},{"attr":"allowed_ip_list","op":"grow","severity":0.2}]}
snowflake_resource_monitor	{"category":"observability","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Spending is no longer bounded"}
snowflake_schema	{"category":"data_store","state":"user_data","data":0.9,"outage":0.75,"identity":true,"unsure":true,"on_delete":"The schema is dropped with its tables","protection":[{"attr":"data_retention_time_in_days","op":"down","severity":0.3}]}
snowflake_secret_with_generic_string	{"same_as":["snowflake_secret_with_basic_authentication","snowflake_secret_with_client_credentials"],"category":"secret_key","state":"config","data":0.2,"outage":0.45,"unsure":true,"on_delete":"Functions that read it fail"}
snowflake_share	{"same_as":["snowflake_listing","snowflake_grant_privileges_to_share"],"category":"data_store","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Those it is shared with read no more","disruptive":[{"attr":"accounts","op":"shrink","severity":0.3}],"security":[{"attr":"accounts","op":"grow","severity":0.3},{"attr":"to_share","op":"changes","severity":0.3}]}
snowflake_stage	{"same_as":["snowflake_pipe","snowflake_stream","snowflake_stream_on_table","snowflake_storage_integration","snowflake_notification_integration"],"category":"data_store","state":"config","data":0.15,"outage":0.45,"unsure":true,"on_delete":"Data is no longer loaded through it"}
snowflake_table	{"same_as":["snowflake_dynamic_table","snowflake_external_table","snowflake_hybrid_table"],"category":"data_store","state":"user_data","data":0.9,"outage":0.65,"unsure":true,"on_delete":"The table is dropped with its rows","protection":[{"attr":"data_retention_time_in_days","op":"down","severity":0.3}],"disruptive":[{"attr":"column","op":"shrink","severity":0.62}],"forces_replace":["column"]}
snowflake_tag	{"same_as":["snowflake_tag_association","snowflake_table_constraint","snowflake_image_repository","snowflake_git_repository"],"category":"data_store","state":"config","data":0.05,"outage":0.12,"unsure":true,"on_delete":"Marks or copies are gone"}
snowflake_task	{"category":"compute","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Scheduled work stops","disruptive":[{"attr":"enabled","op":"becomes","value":false,"severity":0.3},{"attr":"started","op":"becomes","value":false,"severity":0.3}]}
snowflake_user	{"same_as":["snowflake_service_user","snowflake_legacy_service_user"],"category":"identity","state":"config","data":0.02,"outage":0.35,"unsure":true,"on_delete":"The user can no longer sign in","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.3}],"security":[{"attr":"default_role","op":"admin","severity":0.5}]}
snowflake_user_programmatic_access_token	{"same_as":["snowflake_user_public_keys"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Programs that sign in by it are refused","security":[{"on":"create","severity":0.2}]}
snowflake_view	{"same_as":["snowflake_materialized_view","snowflake_function","snowflake_procedure","snowflake_sequence","snowflake_file_format","snowflake_procedure_sql","snowflake_function_sql"],"category":"data_store","state":"config","data":0.02,"outage":0.35,"unsure":true,"on_delete":"Queries that use it fail","disruptive":[{"attr":"statement","op":"changes","severity":0.05}]}
snowflake_warehouse	{"category":"compute","state":"config","data":0,"outage":0.65,"identity":true,"unsure":true,"on_delete":"Queries that run on it fail","disruptive":[{"attr":"max_cluster_count","op":"capacity","severity":0.4},{"attr":"warehouse_size","op":"changes","severity":0.04}]}
sonarqube_project	{"same_as":["snyk_project"],"category":"ci","state":"user_data","data":0.35,"outage":0.35,"attributes_by_name":true,"unsure":true,"on_delete":"The history of its findings is gone, and pipelines that report to it fail"}
sonarqube_qualitygate	{"same_as":["sonarqube_qualityprofile"],"category":"audit_security","state":"config","data":0,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"Code is no longer held to it","security":[{"on":"delete","severity":0.35}]}
sops_file	{"same_as":["remote_file"],"category":"compute","state":"config","data":0.2,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"The file is deleted where it was put, and what reads it fails"}
spacelift_context	{"same_as":["spacelift_context_attachment","spacelift_environment_variable","spacelift_mounted_file","spacelift_worker_pool","spacelift_aws_integration","spacelift_gcp_service_account","spacelift_azure_integration","spacelift_space"],"category":"ci","state":"config","data":0.05,"outage":0.45,"unsure":true,"on_delete":"Stacks that rest on it no longer run","disruptive":[{"attr":"value","op":"changes","severity":0.05}]}
spacelift_policy	{"same_as":["spacelift_policy_attachment"],"category":"ci","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Runs are no longer checked by it","security":[{"on":"delete","severity":0.55},{"attr":"body","op":"changes","severity":0.25}]}
spacelift_stack	{"category":"ci","state":"user_data","data":0.6,"outage":0.6,"unsure":true,"on_delete":"Its state and history may be gone, and nothing is deployed by it","disruptive":[{"attr":"branch","op":"changes","severity":0.22},{"attr":"repository","op":"changes","severity":0.25}],"protection":[{"attr":"protect_from_deletion","op":"becomes","value":false,"severity":0.4}],"security":[{"attr":"autodeploy","op":"becomes","value":true,"severity":0.4},{"attr":"administrative","op":"becomes","value":true,"severity":0.5}]}
sql_migrate	{"same_as":["mssql_script","postgresql_script","mysql_sql"],"category":"glue","state":"config","data":0.1,"outage":0.2,"attributes_by_name":true,"unsure":true,"on_delete":"Its statements for the end run, where it has any, and they alone say what is lost"}
stripe_product	{"same_as":["stripe_price","stripe_coupon","stripe_portal_configuration"],"category":"api","state":"config","data":0.05,"outage":0.4,"unsure":true,"on_delete":"It can no longer be bought or billed","disruptive":[{"attr":"active","op":"becomes","value":false,"severity":0.3},{"attr":"disabled","op":"becomes","value":true,"severity":0.4},{"attr":"url","op":"changes","severity":0.3}]}
stripe_webhook_endpoint	{"category":"api","state":"config","data":0.05,"outage":0.5,"unsure":true,"on_delete":"Payments are no longer told to the shop","disruptive":[{"attr":"disabled","op":"becomes","value":true,"severity":0.45},{"attr":"url","op":"changes","severity":0.35},{"attr":"enabled_events","op":"shrink","severity":0.3}]}
sumologic_collector	{"same_as":["sumologic_http_source"],"category":"observability","state":"config","data":0.02,"outage":0.3,"attributes_by_name":true,"unsure":true,"on_delete":"Logs that come through it no longer arrive","protection":[{"on":"delete","severity":0.2}]}
sumologic_monitor	{"same_as":["sumologic_monitor_folder","splunk_saved_searches","dynatrace_alerting","dynatrace_metric_events","dynatrace_slo_v2","thousandeyes_http_server","thousandeyes_page_load","sysdig_monitor_alert_metric"],"category":"observability","state":"config","data":0,"outage":0.22,"attributes_by_name":true,"unsure":true,"on_delete":"What it watches is no longer watched, or nobody is told"}
supabase_settings	{"category":"compute","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Settings stay as they are, unmanaged","security":[{"attr":"network","op":"changes","severity":0.22},{"attr":"auth","op":"changes","severity":0.15}]}
tailscale_acl	{"category":"audit_security","state":"config","data":0,"outage":0.6,"unsure":true,"on_delete":"The network falls back to the default rules: everybody reaches everything","security":[{"attr":"acl","op":"public","severity":0.75},{"on":"delete","severity":0.6},{"attr":"acl","op":"changes","severity":0.22}]}
tailscale_device_authorization	{"same_as":["tailscale_device_tags","tailscale_device_key"],"category":"identity","state":"config","data":0,"outage":0.45,"attributes_by_name":true,"unsure":true,"on_delete":"The device may lose its place in the network or its rights in it"}
tailscale_device_subnet_routes	{"same_as":["tailscale_dns_nameservers","tailscale_dns_split_nameservers","tailscale_dns_preferences","tailscale_dns_search_paths"],"category":"network","state":"config","data":0,"outage":0.55,"attributes_by_name":true,"unsure":true,"on_delete":"Addresses or names behind it can no longer be reached in the network"}
tailscale_tailnet_key	{"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"Machines can no longer join by it","security":[{"on":"create","severity":0.22,"when":{"attr":"reusable","is":[true]}}]}
talos_machine_bootstrap	{"same_as":["talos_cluster_kubeconfig"],"category":"glue","state":"config","data":0,"outage":0.1,"attributes_by_name":true,"unsure":true,"on_delete":"It only leaves the state; the cluster goes on"}
talos_machine_configuration_apply	{"category":"compute","state":"config","data":0.2,"outage":0.5,"attributes_by_name":true,"unsure":true,"on_delete":"The machine is no longer configured by it, and is reset where it is told to be","disruptive":[{"attr":"machine_configuration_input","op":"changes","severity":0.3}]}
talos_machine_secrets	{"category":"secret_key","state":"user_data","data":0.85,"outage":0.85,"attributes_by_name":true,"unsure":true,"on_delete":"The keys of the cluster are gone from the state: its machines can no longer be configured, and no new one can join"}
template_dir	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"attributes_by_name":true,"unsure":true,"on_delete":"Files on the runner are deleted"}
temporalcloud_namespace	{"category":"data_store","state":"user_data","data":0.9,"outage":0.9,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"All workflows that run or ran in the namespace are gone","mitigates":[{"attr":"namespace_lifecycle.enable_delete_protection","op":"eq","value":true,"factor":0.3}]}
tencentcloud_cbs_storage	{"same_as":["huaweicloud_evs_volume","opentelekomcloud_evs_volume_v3","yandex_compute_disk","ionoscloud_volume","stackit_volume","fly_volume","gridscale_storage"],"category":"data_store","state":"user_data","data":0.85,"outage":0.55,"attributes_by_name":true,"unsure":true,"on_delete":"The disk is deleted with its data; only snapshots stay"}
tencentcloud_mysql_instance	{"same_as":["tencentcloud_postgresql_instance","tencentcloud_mongodb_instance","tencentcloud_mariadb_instance","tencentcloud_cynosdb_cluster","tencentcloud_sqlserver_instance"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases go to the recycle bin and are gone with their backups when it is emptied","disruptive":[{"attr":"engine_version","op":"changes","severity":0.42}]}
tencentcloud_redis_instance	{"category":"data_store","state":"user_data","data":0.75,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is kept in memory is gone, with its backups"}
tencentcloud_subnet	{"same_as":["huaweicloud_vpc_subnet","opentelekomcloud_vpc_subnet_v1","yandex_vpc_subnet","ibm_is_subnet","nutanix_subnet","cloudstack_network"],"category":"network","state":"config","data":0.02,"outage":0.75,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What stands in the subnet loses its connection"}
tencentcloud_vpc	{"same_as":["huaweicloud_vpc","opentelekomcloud_vpc_v1","yandex_vpc_network","scaleway_vpc","ionoscloud_lan","stackit_network","cloudstack_vpc"],"category":"network_root","state":"config","data":0.05,"outage":0.92,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Everything in the network loses its connection"}
terraform_data	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Its destroy-time provisioners run, if it has any","disruptive":[{"attr":"input","op":"changes","severity":0.01}],"forces_replace":["triggers_replace"]}
tfe_aws_oidc_configuration	{"same_as":["tfe_gcp_oidc_configuration","tfe_azure_oidc_configuration","tfe_vault_oidc_configuration","tfe_hyok_configuration"],"category":"secret_key","state":"config","data":0.2,"outage":0.55,"unsure":true,"on_delete":"Runs can no longer read what it encrypts or sign in by it"}
tfe_notification_configuration	{"category":"observability","state":"config","data":0,"outage":0.1,"unsure":true,"on_delete":"Nobody is told of runs"}
tfe_oauth_client	{"same_as":["tfe_project_oauth_client","tfe_agent_pool","tfe_agent_pool_allowed_workspaces","tfe_run_trigger","tfe_ssh_key","tfe_registry_gpg_key"],"category":"ci","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Workspaces that rest on it no longer run","disruptive":[{"attr":"oauth_token","op":"changes","severity":0.2}]}
tfe_organization	{"same_as":["tfe_project"],"category":"org","state":"user_data","data":0.9,"outage":0.8,"env_root":true,"unsure":true,"on_delete":"Its workspaces and their states are gone"}
tfe_organization_membership	{"same_as":["tfe_team_members"],"category":"identity","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"The person loses access"}
tfe_organization_run_task	{"same_as":["tfe_organization_run_task_global_settings"],"category":"ci","state":"config","data":0,"outage":0.05,"unsure":true,"on_delete":"Runs are no longer checked by the task","security":[{"on":"delete","severity":0.5},{"attr":"enabled","op":"becomes","value":false,"severity":0.5},{"attr":"enforcement_level","op":"becomes","value":"advisory","severity":0.5},{"attr":"global_enforcement_level","op":"becomes","value":"advisory","severity":0.5}]}
tfe_organization_token	{"same_as":["tfe_team_token","tfe_agent_token","tfe_audit_trail_token"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Whoever uses the token loses access","security":[{"on":"create","severity":0.3}]}
tfe_policy_set	{"same_as":["tfe_policy","tfe_sentinel_policy","tfe_policy_set_parameter","tfe_workspace_policy_set","tfe_workspace_run_task"],"category":"ci","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Runs are no longer held to the policy","security":[{"on":"delete","severity":0.6},{"attr":"enforce_mode","op":"becomes","value":"advisory","severity":0.6},{"attr":"enforcement_level","op":"becomes","value":"advisory","severity":0.6}]}
tfe_registry_module	{"same_as":["tfe_registry_provider","tfe_no_code_module"],"category":"ci","state":"user_data","data":0.3,"outage":0.5,"unsure":true,"on_delete":"Configurations that use the module can no longer be planned"}
tfe_saml_settings	{"category":"identity","state":"config","data":0,"outage":0.7,"unsure":true,"on_delete":"Nobody signs in by the identity provider","security":[{"attr":"enabled","op":"becomes","value":false,"severity":0.5},{"attr":"sso_api_token_session_timeout","op":"up","severity":0.25}]}
tfe_stack	{"category":"ci","state":"user_data","data":0.8,"outage":0.6,"unsure":true,"on_delete":"The state of its deployments is gone"}
tfe_team	{"same_as":["tfe_team_member","tfe_team_organization_member","tfe_team_organization_members"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"People of the team lose access","security":[{"attr":"organization_access.0.manage_workspaces","op":"becomes","value":true,"severity":0.45},{"attr":"organization_access.0.manage_policies","op":"becomes","value":true,"severity":0.45}]}
tfe_team_access	{"same_as":["tfe_team_project_access"],"category":"identity","state":"config","data":0,"outage":0.3,"unsure":true,"on_delete":"The team loses access","security":[{"attr":"access","op":"admin","severity":0.5},{"attr":"access","op":"becomes","value":"write","severity":0.25}]}
tfe_team_notification_configuration	{"same_as":["tfe_test_variable","tfe_terraform_version","tfe_opa_version","tfe_sentinel_version","tfe_project_settings","tfe_organization_default_settings","tfe_organization_module_sharing"],"category":"ci","state":"config","data":0,"outage":0.15,"unsure":true,"on_delete":"Others fall back to what they were without it"}
tfe_variable	{"same_as":["tfe_variable_set","tfe_workspace_variable_set","tfe_project_variable_set"],"category":"ci","state":"config","data":0.1,"outage":0.3,"unsure":true,"on_delete":"Runs that read it fail","disruptive":[{"attr":"value","op":"changes","severity":0.06}]}
tfe_workspace	{"category":"ci","state":"user_data","data":0.85,"outage":0.4,"identity":true,"unsure":true,"on_delete":"Its state is gone: Terraform no longer knows of what it manages","protection":[{"attr":"force_delete","op":"becomes","value":true,"severity":0.4}],"disruptive":[{"attr":"working_directory","op":"changes","severity":0.2},{"attr":"vcs_repo","op":"changes","severity":0.2},{"attr":"trigger_prefixes","op":"changes","severity":0.05}],"security":[{"attr":"auto_apply","op":"becomes","value":true,"severity":0.4},{"attr":"assessments_enabled","op":"becomes","value":false,"severity":0.15},{"attr":"global_remote_state","op":"becomes","value":true,"severity":0.4}]}
tfe_workspace_run	{"category":"ci","state":"user_data","data":0.6,"outage":0.6,"unsure":true,"on_delete":"Everything that the workspace manages may be destroyed with it","security":[{"on":"create","severity":0.25}]}
tfe_workspace_settings	{"category":"ci","state":"config","data":0,"outage":0.25,"unsure":true,"on_delete":"The workspace runs by the defaults of its project","disruptive":[{"attr":"execution_mode","op":"changes","severity":0.25},{"attr":"agent_pool_id","op":"changes","severity":0.25}],"security":[{"attr":"global_remote_state","op":"becomes","value":true,"severity":0.25},{"attr":"remote_state_consumer_ids","op":"grow","severity":0.2}]}
time_offset	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state"}
time_rotating	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state","forces_replace":["rotation_days","triggers"]}
time_sleep	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state","forces_replace":["triggers"]}
time_static	{"category":"glue","state":"ephemeral","data":0,"outage":0.02,"routine_replace":true,"glue":true,"on_delete":"Nothing outside the state","forces_replace":["triggers"]}
tls_cert_request	{"category":"secret_key","state":"ephemeral","data":0.02,"outage":0.15,"routine_replace":true,"on_delete":"The certificate is issued anew"}
tls_locally_signed_cert	{"category":"secret_key","state":"ephemeral","data":0.02,"outage":0.15,"routine_replace":true,"on_delete":"The certificate is issued anew"}
tls_private_key	{"category":"secret_key","state":"config","data":0.1,"outage":0.25,"unsure":true,"on_delete":"The key pair is gone from the state; what trusts it must change","forces_replace":["algorithm","ecdsa_curve","rsa_bits"]}
tls_self_signed_cert	{"category":"secret_key","state":"ephemeral","data":0.05,"outage":0.15,"routine_replace":true,"on_delete":"The certificate is issued anew","forces_replace":["private_key_pem","subject","validity_period_hours"]}
twilio_api_accounts_incoming_phone_numbers	{"same_as":["twilio_messaging_services","twilio_studio_flows","sendgrid_domain_authentication","mailgun_domain","mailgun_route"],"category":"messaging","state":"config","data":0.3,"outage":0.6,"identity":true,"unsure":true,"on_delete":"Messages are no longer sent or received","disruptive":[{"attr":"state","op":"becomes","value":"disabled","severity":0.5}]}
twingate_connector	{"same_as":["twingate_connector_tokens","netskope_publisher"],"category":"network","state":"config","data":0,"outage":0.65,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The network behind it is reached through the other connectors only, or no more"}
twingate_remote_network	{"category":"network_root","state":"config","data":0,"outage":0.85,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"All that is reached through the remote network is cut off"}
twingate_resource	{"same_as":["twingate_dns_filtering_profile"],"category":"network","state":"config","data":0,"outage":0.5,"attributes_by_name":true,"unsure":true,"on_delete":"Its users can no longer reach it"}
upstash_kafka_topic	{"category":"messaging","state":"user_data","data":0.75,"outage":0.7,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The topic is deleted with its messages"}
vault_audit	{"category":"audit_security","state":"config","data":0.05,"outage":0.1,"unsure":true,"on_delete":"Requests to Vault are no longer recorded","security":[{"on":"delete","severity":0.85}]}
vault_auth_backend	{"same_as":["vault_jwt_auth_backend","vault_ldap_auth_backend","vault_github_auth_backend","vault_okta_auth_backend","vault_saml_auth_backend"],"category":"identity","state":"config","data":0.05,"outage":0.8,"identity":true,"unsure":true,"on_delete":"Whoever signs in through it is locked out, and its leases are revoked","disruptive":[{"attr":"oidc_discovery_url","op":"changes","severity":0.4},{"attr":"bound_issuer","op":"changes","severity":0.3},{"attr":"url","op":"changes","severity":0.3}],"forces_replace":["path","type"]}
vault_database_secret_backend_connection	{"same_as":["vault_database_secrets_mount","vault_aws_secret_backend","vault_gcp_secret_backend","vault_azure_secret_backend","vault_kubernetes_secret_backend","vault_consul_secret_backend"],"category":"secret_key","state":"config","data":0.1,"outage":0.65,"unsure":true,"on_delete":"Credentials it issued are revoked, and no new ones are given","security":[{"attr":"allowed_roles","op":"public","severity":0.3}]}
vault_identity_group	{"same_as":["vault_identity_entity","vault_identity_group_policies","vault_identity_entity_policies","vault_identity_group_alias","vault_identity_entity_alias","vault_identity_oidc_key","vault_identity_oidc_role","vault_identity_group_member_entity_ids"],"category":"identity","state":"config","data":0.02,"outage":0.4,"unsure":true,"on_delete":"People and workloads lose the policies that rest on it","security":[{"attr":"policies","op":"admin","severity":0.7},{"attr":"policies","op":"grow","severity":0.25}]}
vault_kubernetes_auth_backend_config	{"same_as":["vault_kubernetes_auth_backend_role","vault_approle_auth_backend_role","vault_aws_auth_backend_role","vault_jwt_auth_backend_role","vault_gcp_auth_backend_role","vault_azure_auth_backend_role","vault_cert_auth_backend_role","vault_ldap_auth_backend_group","vault_github_team","vault_token_auth_backend_role","vault_userpass_auth_backend_user"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Workloads that sign in by the role are locked out","security":[{"attr":"orphan","op":"becomes","value":true,"severity":0.22},{"attr":"token_explicit_max_ttl","op":"becomes","value":0,"severity":0.25},{"attr":"token_policies","op":"admin","severity":0.7},{"attr":"token_policies","op":"grow","severity":0.25},{"attr":"bound_service_account_names","op":"public","severity":0.5},{"attr":"bound_service_account_namespaces","op":"public","severity":0.5},{"attr":"bound_claims","op":"gone","severity":0.5}]}
vault_kv_secret_v2	{"same_as":["vault_kv_secret","vault_generic_secret","vault_generic_endpoint"],"category":"secret_key","state":"user_data","data":0.55,"outage":0.45,"unsure":true,"on_delete":"Whoever reads the secret fails; earlier versions may be gone too","protection":[{"attr":"delete_all_versions","op":"becomes","value":true,"severity":0.3},{"attr":"disable_read","op":"becomes","value":true,"severity":0.02}],"disruptive":[{"attr":"data_json","op":"changes","severity":0.1}]}
vault_mount	{"category":"secret_key","state":"user_data","data":0.95,"outage":0.8,"identity":true,"unsure":true,"on_delete":"Every secret below the path is gone for good","disruptive":[{"attr":"default_lease_ttl_seconds","op":"changes","severity":0.02},{"attr":"max_lease_ttl_seconds","op":"changes","severity":0.02}],"security":[{"attr":"max_lease_ttl_seconds","op":"up","severity":0.25},{"attr":"default_lease_ttl_seconds","op":"up","severity":0.25},{"attr":"audit_non_hmac_request_keys","op":"grow","severity":0.3}],"forces_replace":["path","type"]}
vault_namespace	{"category":"org","state":"user_data","data":0.95,"outage":0.95,"env_root":true,"unsure":true,"on_delete":"Every secret, policy and auth method of the namespace is gone"}
vault_pki_secret_backend_role	{"same_as":["vault_database_secret_backend_role","vault_database_secret_backend_static_role","vault_aws_secret_backend_role","vault_ssh_secret_backend_role","vault_gcp_secret_roleset","vault_azure_secret_backend_role","vault_kubernetes_secret_backend_role"],"category":"secret_key","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Whoever asks it for credentials is refused","security":[{"attr":"policy_arns","op":"admin","severity":0.7},{"attr":"allow_any_name","op":"becomes","value":true,"severity":0.45},{"attr":"enforce_hostnames","op":"becomes","value":false,"severity":0.3},{"attr":"allowed_domains","op":"public","severity":0.5},{"attr":"policy_document","op":"admin","severity":0.8}]}
vault_pki_secret_backend_root_cert	{"same_as":["vault_pki_secret_backend_intermediate_set_signed","vault_pki_secret_backend_config_ca","vault_pki_secret_backend_issuer","vault_ssh_secret_backend_ca"],"category":"secret_key","state":"user_data","data":0.75,"outage":0.75,"identity":true,"unsure":true,"on_delete":"Certificates of the authority are no longer trusted or renewed"}
vault_policy	{"same_as":["vault_rgp_policy","vault_egp_policy","vault_password_policy"],"category":"identity","state":"config","data":0,"outage":0.45,"unsure":true,"on_delete":"Its holders lose their access","disruptive":[{"attr":"policy","op":"changes","severity":0.04}],"security":[{"attr":"policy","op":"widen","severity":0.45},{"attr":"policy","op":"admin","severity":0.85}]}
vault_quota_rate_limit	{"same_as":["vault_quota_lease_count","vault_raft_autopilot"],"category":"compute","state":"config","data":0,"outage":0.22,"unsure":true,"on_delete":"Requests are no longer bounded"}
vault_raft_snapshot_agent_config	{"category":"backup","state":"config","data":0,"outage":0,"unsure":true,"on_delete":"Snapshots of Vault are no longer taken","protection":[{"on":"delete","severity":0.6}]}
vault_token	{"same_as":["vault_approle_auth_backend_role_secret_id","vault_approle_auth_backend_login"],"category":"identity","state":"ephemeral","data":0,"outage":0.3,"unsure":true,"on_delete":"Whoever uses it loses access","security":[{"on":"create","severity":0.12},{"attr":"policies","op":"admin","severity":0.7}]}
vault_transit_secret_backend_key	{"same_as":["vault_transit_secret_cache_config","vault_managed_keys"],"category":"secret_key","state":"user_data","data":0.95,"outage":0.8,"identity":true,"unsure":true,"on_delete":"What was encrypted with the key cannot be read any more","protection":[{"attr":"deletion_allowed","op":"becomes","value":true,"severity":0.5},{"attr":"exportable","op":"becomes","value":true,"severity":0.4}],"disruptive":[{"attr":"min_decryption_version","op":"changes","severity":0.4}]}
vcd_org_vdc	{"category":"org","state":"user_data","data":0.9,"outage":0.95,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The virtual data center is gone with its machines, disks and networks"}
vsphere_compute_cluster	{"category":"cluster","state":"config","data":0.2,"outage":0.9,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Its hosts leave the cluster: machines are no longer moved away from a host that fails","protection":[{"attr":"ha_enabled","op":"becomes","value":false,"severity":0.3}],"disruptive":[{"attr":"drs_enabled","op":"becomes","value":false,"severity":0.2},{"attr":"host_system_ids","op":"shrink","severity":0.6}]}
vsphere_datacenter	{"category":"org","state":"user_data","data":0.3,"outage":0.95,"env_root":true,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Hosts, clusters and machines below it are no longer managed, and it goes only when it is empty"}
vsphere_distributed_virtual_switch	{"same_as":["vsphere_distributed_port_group","vsphere_host_virtual_switch","vsphere_host_port_group"],"category":"network","state":"config","data":0,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Machines and hosts connected to it lose their network"}
vsphere_folder	{"category":"observability","state":"config","data":0,"outage":0.12,"attributes_by_name":true,"unsure":true,"on_delete":"The inventory loses a folder; it goes only when it is empty"}
vsphere_host	{"category":"compute","state":"config","data":0.2,"outage":0.8,"attributes_by_name":true,"unsure":true,"on_delete":"The host leaves the inventory, and the machines on it are no longer managed","disruptive":[{"attr":"maintenance","op":"becomes","value":true,"severity":0.5},{"attr":"connected","op":"becomes","value":false,"severity":0.6}]}
vsphere_resource_pool	{"same_as":["vsphere_vapp_container"],"category":"compute","state":"config","data":0.05,"outage":0.5,"attributes_by_name":true,"unsure":true,"on_delete":"Machines in it lose their share of the hosts and move to its parent"}
vsphere_vmfs_datastore	{"same_as":["vsphere_nas_datastore","vsphere_datastore_cluster"],"category":"data_store","state":"user_data","data":0.9,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The datastore is removed, with the disks of the machines on it where it is formatted anew"}
xenorchestra_vm	{"same_as":["maas_instance","maas_machine","ovirt_vm","vcd_vapp_vm","vcd_vm","opennebula_virtual_machine","hyperv_machine_instance","esxi_guest","virtualbox_vm"],"category":"compute","state":"user_data","data":0.55,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The machine is gone with its own disks"}
yandex_compute_instance	{"same_as":["huaweicloud_compute_instance","opentelekomcloud_compute_instance_v2","opentelekomcloud_ecs_instance_v1","ionoscloud_server","ionoscloud_cube_server","stackit_server","gridscale_server","cloudstack_instance","triton_machine","ibm_compute_vm_instance","ibm_pi_instance"],"category":"compute","state":"user_data","data":0.55,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The machine is gone with its own disk","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}]}
yandex_container_registry	{"category":"data_store","state":"user_data","data":0.85,"outage":0.6,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Images in it are gone"}
yandex_kms_symmetric_key	{"same_as":["huaweicloud_kms_key","opentelekomcloud_kms_key_v1","tencentcloud_kms_key","yandex_kms_asymmetric_encryption_key"],"category":"secret_key","state":"user_data","data":0.9,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is encrypted with the key can no longer be read","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}]}
yandex_lockbox_secret	{"same_as":["stackit_secretsmanager_instance","alicloud_kms_secret","ibm_sm_arbitrary_secret"],"category":"secret_key","state":"user_data","data":0.7,"outage":0.7,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The secret is gone with all its versions","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}]}
yandex_mdb_kafka_cluster	{"same_as":["tencentcloud_ckafka_instance","huaweicloud_dms_kafka_instance","alicloud_alikafka_instance","stackit_rabbitmq_instance","huaweicloud_dms_rabbitmq_instance","cloudamqp_instance","upstash_kafka_cluster","yandex_message_queue"],"category":"messaging","state":"user_data","data":0.75,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"Messages that were not read yet are gone, and what sends or reads them stops","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}]}
yandex_mdb_postgresql_cluster	{"same_as":["yandex_mdb_mysql_cluster","yandex_mdb_clickhouse_cluster","yandex_mdb_mongodb_cluster","yandex_mdb_greenplum_cluster","yandex_mdb_opensearch_cluster","yandex_ydb_database_dedicated","yandex_ydb_database_serverless"],"category":"data_store","state":"user_data","data":0.95,"outage":0.85,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"The databases are gone; their backups stay for a short while","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}]}
yandex_mdb_redis_cluster	{"category":"data_store","state":"user_data","data":0.75,"outage":0.8,"identity":true,"attributes_by_name":true,"unsure":true,"on_delete":"What is kept in memory is gone; its backups stay for a short while","mitigates":[{"attr":"deletion_protection","op":"eq","value":true,"factor":0.3}]}
zpa_application_segment	{"same_as":["zpa_server_group","zpa_segment_group"],"category":"network","state":"config","data":0,"outage":0.6,"attributes_by_name":true,"unsure":true,"on_delete":"Its applications can no longer be reached by their users"}
zpa_policy_access_rule	{"same_as":["zpa_policy_access_rule_v2","zpa_policy_timeout_rule"],"category":"audit_security","state":"config","data":0,"outage":0.4,"attributes_by_name":true,"unsure":true,"on_delete":"Who may reach the applications is no longer decided by it","security":[{"on":"delete","severity":0.45},{"attr":"action","op":"relaxes","severity":0.6}]}
`;

/** Other names of listed types, and what each stands for. A line for each: name, tab, text. */
export const SAME_AS = `
aci_application_epg	aci_vrf
aci_application_profile	aci_vrf
aci_bridge_domain	aci_vrf
aci_contract_subject	aci_contract
aci_filter	aci_contract
aci_l3_outside	aci_vrf
aci_subnet	aci_vrf
airbyte_connection	fivetran_connector
airbyte_destination_bigquery	fivetran_connector
airbyte_destination_postgres	fivetran_connector
airbyte_destination_snowflake	fivetran_connector
airbyte_source_mysql	fivetran_connector
airbyte_source_postgres	fivetran_connector
aiven_alloydbomni	aiven_pg
aiven_aws_vpc_peering_connection	aiven_project_vpc
aiven_cassandra	aiven_pg
aiven_clickhouse	aiven_pg
aiven_clickhouse_database	aiven_pg_database
aiven_connection_pool	aiven_project_vpc
aiven_dragonfly	aiven_redis
aiven_flink	aiven_redis
aiven_gcp_vpc_peering_connection	aiven_project_vpc
aiven_grafana	aiven_redis
aiven_influxdb	aiven_pg
aiven_kafka	aiven_pg
aiven_kafka_acl	confluent_kafka_acl
aiven_kafka_connect	aiven_redis
aiven_kafka_connector	confluent_connector
aiven_kafka_native_acl	confluent_kafka_acl
aiven_kafka_schema	confluent_schema
aiven_kafka_user	aiven_service_user
aiven_m3aggregator	aiven_redis
aiven_m3db	aiven_pg
aiven_mysql	aiven_pg
aiven_mysql_database	aiven_pg_database
aiven_mysql_user	aiven_service_user
aiven_opensearch	aiven_pg
aiven_opensearch_index	aiven_pg_database
aiven_organization	aiven_project
aiven_organization_permission	aiven_service_user
aiven_organizational_unit	aiven_project
aiven_pg_user	aiven_service_user
aiven_project_user	aiven_service_user
aiven_service_integration	aiven_project_vpc
aiven_thanos	aiven_redis
aiven_valkey	aiven_redis
akamai_appsec_activations	akamai_appsec_configuration
akamai_appsec_ip_geo	akamai_appsec_attack_group
akamai_appsec_penalty_box	akamai_appsec_attack_group
akamai_appsec_rate_policy	akamai_appsec_configuration
akamai_appsec_rate_policy_action	akamai_appsec_attack_group
akamai_appsec_reputation_profile_action	akamai_appsec_attack_group
akamai_appsec_rule	akamai_appsec_attack_group
akamai_appsec_security_policy	akamai_appsec_configuration
akamai_appsec_slow_post	akamai_appsec_attack_group
akamai_appsec_waf_mode	akamai_appsec_configuration
akamai_botman_akamai_bot_category_action	akamai_appsec_attack_group
akamai_dns_record	dns_a_record_set
akamai_dns_zone	ns1_zone
akamai_networklist_network_list	akamai_appsec_configuration
akeyless_static_secret	doppler_secret
alicloud_alb_load_balancer	alicloud_slb
alicloud_alidns_domain	ns1_zone
alicloud_alidns_record	dns_a_record_set
alicloud_alikafka_instance	yandex_mdb_kafka_cluster
alicloud_cs_kubernetes	alicloud_cs_managed_kubernetes
alicloud_disk	digitalocean_volume
alicloud_dns_record	dns_a_record_set
alicloud_instance	digitalocean_droplet
alicloud_kms_secret	yandex_lockbox_secret
alicloud_mongodb_sharding_instance	alicloud_mongodb_instance
alicloud_nas_file_system	digitalocean_volume
alicloud_nlb_load_balancer	alicloud_slb
alicloud_oss_bucket	digitalocean_spaces_bucket
alicloud_ram_role_policy_attachment	alicloud_ram_policy
alicloud_ram_user_policy_attachment	alicloud_ram_policy
alicloud_rds_clone_db_instance	alicloud_db_instance
alicloud_security_group	digitalocean_firewall
alicloud_security_group_rule	openstack_networking_secgroup_rule_v2
alicloud_slb_load_balancer	digitalocean_loadbalancer
alicloud_vpc	digitalocean_vpc
alicloud_vswitch	oci_core_subnet
ansible_group	ansible_host
ansible_vault	ansible_host
argocd_project_token	argocd_account_token
argocd_repository	argocd_cluster
argocd_repository_credentials	argocd_cluster
artifactory_group	artifactory_permission_target
artifactory_local_docker_v2_repository	digitalocean_container_registry
artifactory_local_generic_repository	digitalocean_container_registry
artifactory_local_helm_repository	artifactory_local_repository
artifactory_local_maven_repository	artifactory_local_repository
artifactory_local_npm_repository	artifactory_local_repository
artifactory_local_pypi_repository	artifactory_local_repository
artifactory_local_terraform_module_repository	artifactory_local_repository
artifactory_remote_maven_repository	artifactory_remote_docker_repository
artifactory_remote_npm_repository	artifactory_remote_docker_repository
artifactory_scoped_token	artifactory_permission_target
artifactory_user	artifactory_permission_target
artifactory_virtual_docker_repository	artifactory_remote_docker_repository
artifactory_virtual_maven_repository	artifactory_remote_docker_repository
artifactory_virtual_npm_repository	artifactory_remote_docker_repository
astra_database	cockroach_cluster
astronomer_deployment	astro_deployment
auth0_branding_theme	auth0_branding
auth0_connection_clients	auth0_connection_client
auth0_custom_domain	auth0_email_provider
auth0_custom_domain_verification	auth0_email_provider
auth0_email_template	auth0_branding
auth0_flow	auth0_action
auth0_form	auth0_action
auth0_global_client	auth0_client
auth0_hook	auth0_action
auth0_organization	auth0_role
auth0_organization_member	auth0_role
auth0_organization_members	auth0_role
auth0_pages	auth0_branding
auth0_prompt	auth0_branding
auth0_prompt_custom_text	auth0_branding
auth0_prompt_screen_partials	auth0_branding
auth0_resource_server_scope	auth0_resource_server
auth0_resource_server_scopes	auth0_resource_server
auth0_role_permission	auth0_role
auth0_rule	auth0_action
auth0_rule_config	auth0_action
auth0_trigger_action	auth0_action
auth0_trigger_actions	auth0_action
auth0_user_permissions	auth0_role
auth0_user_roles	auth0_role
aviatrix_spoke_gateway	aviatrix_transit_gateway
aws_alb	aws_lb
aws_alb_listener	aws_lb_listener
aws_alb_listener_rule	aws_lb_listener_rule
aws_alb_target_group	aws_lb_target_group
aws_alb_target_group_attachment	aws_lb_target_group_attachment
aws_s3_bucket_object	aws_s3_object
azuread_administrative_unit_member	azuread_administrative_unit
azuread_app_role	azuread_administrative_unit
azuread_application_api_access	azuread_service_principal_delegated_permission_grant
azuread_application_app_role	azuread_administrative_unit
azuread_application_certificate	azuread_application_owner
azuread_application_identifier_uri	azuread_application_redirect_uris
azuread_application_password_credential	azuread_application_owner
azuread_application_permission_scope	azuread_application_redirect_uris
azuread_application_pre_authorized	azuread_service_principal_delegated_permission_grant
azuread_claims_mapping_policy	azuread_authentication_strength_policy
azuread_custom_directory_role	azuread_directory_role
azuread_group_role_management_policy	azuread_authentication_strength_policy
azuread_privileged_access_group_assignment_schedule	azuread_directory_role_eligibility_schedule_request
azuread_privileged_access_group_eligibility_schedule	azuread_directory_role_eligibility_schedule_request
azuread_service_principal_certificate	azuread_application_owner
azuredevops_agent_queue	azuredevops_agent_pool
azuredevops_branch_policy_auto_reviewers	azuredevops_branch_policy_min_reviewers
azuredevops_branch_policy_build_validation	azuredevops_branch_policy_min_reviewers
azuredevops_branch_policy_comment_resolution	azuredevops_branch_policy_min_reviewers
azuredevops_branch_policy_merge_types	azuredevops_branch_policy_min_reviewers
azuredevops_branch_policy_status_check	azuredevops_branch_policy_min_reviewers
azuredevops_branch_policy_work_item_linking	azuredevops_branch_policy_min_reviewers
azuredevops_build_definition_permissions	azuredevops_git_permissions
azuredevops_check_approval	azuredevops_branch_policy_min_reviewers
azuredevops_check_branch_control	azuredevops_branch_policy_min_reviewers
azuredevops_elastic_pool	azuredevops_agent_pool
azuredevops_group	azuredevops_team
azuredevops_group_entitlement	azuredevops_team
azuredevops_group_membership	azuredevops_team
azuredevops_library_permissions	azuredevops_git_permissions
azuredevops_project_permissions	azuredevops_git_permissions
azuredevops_release_definition	azuredevops_build_definition
azuredevops_serviceendpoint_aws	azuredevops_serviceendpoint_azurerm
azuredevops_serviceendpoint_dockerregistry	azuredevops_serviceendpoint_azurerm
azuredevops_serviceendpoint_github	azuredevops_serviceendpoint_azurerm
azuredevops_serviceendpoint_kubernetes	azuredevops_serviceendpoint_azurerm
azuredevops_serviceendpoint_permissions	azuredevops_git_permissions
azuredevops_team_administrators	azuredevops_team
azuredevops_team_members	azuredevops_team
azuredevops_user_entitlement	azuredevops_team
azuredevops_variable_group_permissions	azuredevops_git_permissions
azuredevops_wiki_page	azuredevops_wiki
azurerm_advanced_threat_protection	azurerm_security_center_contact
azurerm_api_management_api	azurerm_traffic_manager_profile
azurerm_app_configuration	azurerm_search_service
azurerm_app_service_plan	azurerm_app_service
azurerm_application_insights_standard_web_test	azurerm_monitor_scheduled_query_rules_alert
azurerm_application_insights_web_test	azurerm_monitor_scheduled_query_rules_alert
azurerm_application_insights_workbook	azurerm_portal_dashboard
azurerm_automation_runbook	azurerm_logic_app_workflow
azurerm_automation_schedule	azurerm_logic_app_workflow
azurerm_backup_container_storage_account	azurerm_backup_policy_vm
azurerm_backup_policy_file_share	azurerm_backup_policy_vm
azurerm_backup_protected_file_share	azurerm_backup_policy_vm
azurerm_bastion_host	azurerm_express_route_circuit
azurerm_batch_pool	azurerm_logic_app_workflow
azurerm_bot_service_azure_bot	azurerm_search_service
azurerm_cdn_endpoint	azurerm_traffic_manager_profile
azurerm_cdn_frontdoor_custom_domain	azurerm_traffic_manager_profile
azurerm_cdn_frontdoor_endpoint	azurerm_traffic_manager_profile
azurerm_cdn_frontdoor_origin	azurerm_traffic_manager_profile
azurerm_cdn_frontdoor_origin_group	azurerm_traffic_manager_profile
azurerm_cdn_frontdoor_route	azurerm_traffic_manager_profile
azurerm_cdn_profile	azurerm_traffic_manager_profile
azurerm_cognitive_account	azurerm_search_service
azurerm_cognitive_deployment	azurerm_search_service
azurerm_communication_service	azurerm_search_service
azurerm_consumption_budget_resource_group	azurerm_monitor_scheduled_query_rules_alert
azurerm_consumption_budget_subscription	azurerm_monitor_scheduled_query_rules_alert
azurerm_container_app_job	azurerm_logic_app_workflow
azurerm_container_group	azurerm_app_service
azurerm_cosmosdb_cassandra_keyspace	azurerm_cosmosdb_mongo_database
azurerm_cosmosdb_cassandra_table	azurerm_cosmosdb_mongo_database
azurerm_cosmosdb_gremlin_database	azurerm_cosmosdb_mongo_database
azurerm_cosmosdb_gremlin_graph	azurerm_cosmosdb_mongo_database
azurerm_cosmosdb_mongo_collection	azurerm_cosmosdb_mongo_database
azurerm_cosmosdb_postgresql_cluster	azurerm_cosmosdb_mongo_database
azurerm_cosmosdb_table	azurerm_cosmosdb_mongo_database
azurerm_dashboard	azurerm_portal_dashboard
azurerm_dashboard_grafana	azurerm_portal_dashboard
azurerm_data_factory_pipeline	azurerm_logic_app_workflow
azurerm_data_factory_trigger_schedule	azurerm_logic_app_workflow
azurerm_data_protection_backup_instance_blob_storage	azurerm_backup_policy_vm
azurerm_data_protection_backup_instance_disk	azurerm_backup_policy_vm
azurerm_data_protection_backup_policy_blob_storage	azurerm_backup_policy_vm
azurerm_data_protection_backup_policy_disk	azurerm_backup_policy_vm
azurerm_digital_twins_instance	azurerm_search_service
azurerm_dns_aaaa_record	azurerm_dns_mx_record
azurerm_dns_caa_record	azurerm_dns_mx_record
azurerm_dns_ns_record	azurerm_dns_mx_record
azurerm_dns_ptr_record	azurerm_dns_mx_record
azurerm_dns_srv_record	azurerm_dns_mx_record
azurerm_dns_txt_record	azurerm_dns_mx_record
azurerm_eventgrid_system_topic	azurerm_storage_queue
azurerm_eventgrid_system_topic_event_subscription	azurerm_eventgrid_event_subscription
azurerm_eventgrid_topic	azurerm_storage_queue
azurerm_eventhub_consumer_group	azurerm_eventgrid_event_subscription
azurerm_express_route_circuit_peering	azurerm_express_route_circuit
azurerm_express_route_connection	azurerm_express_route_circuit
azurerm_express_route_gateway	azurerm_express_route_circuit
azurerm_frontdoor	azurerm_traffic_manager_profile
azurerm_function_app	azurerm_app_service
azurerm_healthcare_service	azurerm_search_service
azurerm_iothub	azurerm_search_service
azurerm_kusto_cluster	azurerm_cosmosdb_mongo_database
azurerm_kusto_database	azurerm_cosmosdb_mongo_database
azurerm_lb_backend_address_pool	azurerm_traffic_manager_profile
azurerm_lb_probe	azurerm_traffic_manager_profile
azurerm_local_network_gateway	azurerm_express_route_circuit
azurerm_logic_app_standard	azurerm_logic_app_workflow
azurerm_machine_learning_workspace	azurerm_search_service
azurerm_management_group_policy_exemption	azurerm_subscription_policy_exemption
azurerm_maps_account	azurerm_search_service
azurerm_mariadb_database	azurerm_cosmosdb_mongo_database
azurerm_mariadb_server	azurerm_cosmosdb_mongo_database
azurerm_monitor_alert_processing_rule_action_group	azurerm_monitor_scheduled_query_rules_alert
azurerm_monitor_autoscale_setting	azurerm_monitor_scheduled_query_rules_alert
azurerm_monitor_smart_detector_alert_rule	azurerm_monitor_scheduled_query_rules_alert
azurerm_monitor_workspace	azurerm_portal_dashboard
azurerm_mssql_database_extended_auditing_policy	azurerm_security_center_contact
azurerm_mssql_managed_database	azurerm_cosmosdb_mongo_database
azurerm_mssql_managed_instance	azurerm_cosmosdb_mongo_database
azurerm_mssql_server_extended_auditing_policy	azurerm_security_center_contact
azurerm_mssql_server_security_alert_policy	azurerm_security_center_contact
azurerm_mysql_database	azurerm_cosmosdb_mongo_database
azurerm_mysql_flexible_database	azurerm_cosmosdb_mongo_database
azurerm_mysql_server	azurerm_cosmosdb_mongo_database
azurerm_nat_gateway_public_ip_association	azurerm_express_route_circuit
azurerm_netapp_account	azurerm_cosmosdb_mongo_database
azurerm_netapp_pool	azurerm_cosmosdb_mongo_database
azurerm_network_watcher_flow_log	azurerm_security_center_contact
azurerm_notification_hub	azurerm_storage_queue
azurerm_policy_assignment	azurerm_security_center_contact
azurerm_postgresql_database	azurerm_cosmosdb_mongo_database
azurerm_postgresql_server	azurerm_cosmosdb_mongo_database
azurerm_private_dns_aaaa_record	azurerm_dns_mx_record
azurerm_private_dns_cname_record	azurerm_dns_mx_record
azurerm_private_dns_mx_record	azurerm_dns_mx_record
azurerm_private_dns_resolver	azurerm_express_route_circuit
azurerm_private_dns_srv_record	azurerm_dns_mx_record
azurerm_private_dns_txt_record	azurerm_dns_mx_record
azurerm_private_dns_zone_virtual_network_link	azurerm_express_route_circuit
azurerm_purview_account	azurerm_search_service
azurerm_redis_enterprise_cluster	azurerm_search_service
azurerm_resource_policy_assignment	azurerm_security_center_contact
azurerm_resource_policy_exemption	azurerm_resource_group_policy_exemption
azurerm_route	azurerm_express_route_circuit
azurerm_route_server	azurerm_express_route_circuit
azurerm_security_center_auto_provisioning	azurerm_security_center_contact
azurerm_sentinel_alert_rule_scheduled	azurerm_security_center_contact
azurerm_sentinel_log_analytics_workspace_onboarding	azurerm_security_center_contact
azurerm_servicebus_topic	azurerm_storage_queue
azurerm_site_recovery_replicated_vm	azurerm_backup_policy_vm
azurerm_spring_cloud_app	azurerm_app_service
azurerm_sql_database	azurerm_cosmosdb_mongo_database
azurerm_sql_server	azurerm_cosmosdb_mongo_database
azurerm_static_site	azurerm_traffic_manager_profile
azurerm_static_web_app	azurerm_traffic_manager_profile
azurerm_storage_data_lake_gen2_filesystem	azurerm_cosmosdb_mongo_database
azurerm_storage_share_file	azurerm_cosmosdb_mongo_database
azurerm_stream_analytics_job	azurerm_logic_app_workflow
azurerm_subnet_nat_gateway_association	azurerm_express_route_circuit
azurerm_subnet_route_table_association	azurerm_express_route_circuit
azurerm_template_deployment	azurerm_resource_group_template_deployment
azurerm_traffic_manager_azure_endpoint	azurerm_traffic_manager_profile
azurerm_traffic_manager_external_endpoint	azurerm_traffic_manager_profile
azurerm_virtual_hub	azurerm_express_route_circuit
azurerm_virtual_hub_connection	azurerm_express_route_circuit
azurerm_virtual_machine_scale_set_extension	azurerm_virtual_machine_run_command
azurerm_virtual_network_gateway_connection	azurerm_express_route_circuit
azurerm_virtual_wan	azurerm_express_route_circuit
azurerm_vpn_gateway	azurerm_express_route_circuit
azurerm_vpn_gateway_connection	azurerm_express_route_circuit
azurerm_vpn_site	azurerm_express_route_circuit
b2_bucket	digitalocean_spaces_bucket
betteruptime_heartbeat	betteruptime_monitor
betteruptime_on_call_calendar	betteruptime_policy
bigip_as3	bigip_ltm_virtual_server
bigip_ltm_node	bigip_ltm_pool
bigip_ltm_pool_attachment	bigip_ltm_pool
bitbucket_project	gitea_repository
boundary_account_password	boundary_role
boundary_auth_method	boundary_scope
boundary_auth_method_oidc	boundary_scope
boundary_auth_method_password	boundary_scope
boundary_credential_store_vault	boundary_role
boundary_group	boundary_role
boundary_host_catalog_static	boundary_role
boundary_host_set_static	boundary_role
boundary_target	boundary_role
boundary_user	boundary_role
bunnynet_pullzone	bunny_pullzone
checkly_check	betteruptime_monitor
checkly_check_group	betteruptime_monitor
checkly_heartbeat	betteruptime_monitor
checkpoint_management_access_layer	panos_security_policy
checkpoint_management_access_rule	panos_security_policy
checkpoint_management_group	panos_address_object
checkpoint_management_host	panos_address_object
checkpoint_management_nat_rule	panos_nat_rule_group
checkpoint_management_network	panos_address_object
circleci_project	circleci_context
civo_database	digitalocean_database_cluster
civo_firewall	digitalocean_firewall
civo_instance	digitalocean_droplet
civo_kubernetes_cluster	digitalocean_kubernetes_cluster
civo_loadbalancer	digitalocean_loadbalancer
civo_ssh_key	digitalocean_ssh_key
civo_volume	digitalocean_volume
clickhouse_database	postgresql_database
clickhouse_service	cockroach_cluster
clickhousedbops_database	scylladbcloud_cluster
cloudamqp_instance	yandex_mdb_kafka_cluster
cloudflare_access_application	cloudflare_zero_trust_access_application
cloudflare_access_group	cloudflare_zero_trust_access_group
cloudflare_access_identity_provider	cloudflare_zero_trust_access_identity_provider
cloudflare_access_policy	cloudflare_zero_trust_access_policy
cloudflare_access_rule	cloudflare_filter
cloudflare_access_service_token	cloudflare_workers_secret
cloudflare_api_shield_operation	cloudflare_api_shield
cloudflare_api_shield_schema	cloudflare_api_shield
cloudflare_argo_tiered_caching	cloudflare_argo_smart_routing
cloudflare_authenticated_origin_pulls_certificate	cloudflare_universal_ssl_setting
cloudflare_authenticated_origin_pulls_settings	cloudflare_authenticated_origin_pulls
cloudflare_bot_management	cloudflare_filter
cloudflare_content_scanning	cloudflare_api_shield
cloudflare_custom_hostname	cloudflare_pages_domain
cloudflare_custom_pages	cloudflare_argo_smart_routing
cloudflare_custom_ssl	cloudflare_certificate_pack
cloudflare_dns_firewall	cloudflare_api_shield
cloudflare_email_routing_catch_all	cloudflare_email_routing_rule
cloudflare_email_routing_settings	cloudflare_email_routing_rule
cloudflare_email_security_block_sender	cloudflare_api_shield
cloudflare_firewall_waf_rule	cloudflare_filter
cloudflare_healthcheck	cloudflare_load_balancer_monitor
cloudflare_hostname_tls_setting	cloudflare_universal_ssl_setting
cloudflare_hyperdrive_config	cloudflare_custom_hostname_fallback_origin
cloudflare_image	cloudflare_stream
cloudflare_image_variant	cloudflare_stream
cloudflare_images_variant	cloudflare_stream
cloudflare_ip_list	cloudflare_list
cloudflare_keyless_certificate	cloudflare_universal_ssl_setting
cloudflare_leaked_credential_check	cloudflare_api_shield
cloudflare_leaked_credential_check_rule	cloudflare_api_shield
cloudflare_list_item	cloudflare_list
cloudflare_logpull_retention	cloudflare_logpush_job
cloudflare_magic_transit_site	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_magic_wan_gre_tunnel	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_magic_wan_ipsec_tunnel	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_magic_wan_static_route	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_managed_headers	cloudflare_filter
cloudflare_managed_transforms	cloudflare_argo_smart_routing
cloudflare_mtls_certificate	cloudflare_universal_ssl_setting
cloudflare_notification_policy_webhooks	cloudflare_notification_policy
cloudflare_observatory_scheduled_test	cloudflare_argo_smart_routing
cloudflare_origin_ca_certificate	cloudflare_certificate_pack
cloudflare_page_shield_policy	cloudflare_api_shield
cloudflare_queue_consumer	cloudflare_workers_cron_trigger
cloudflare_r2_bucket_event_notification	cloudflare_r2_bucket_cors
cloudflare_r2_bucket_sippy	cloudflare_r2_bucket_cors
cloudflare_r2_custom_domain	cloudflare_r2_managed_domain
cloudflare_regional_hostname	cloudflare_custom_hostname_fallback_origin
cloudflare_regional_tiered_cache	cloudflare_argo_smart_routing
cloudflare_schema_validation_schemas	cloudflare_api_shield
cloudflare_schema_validation_settings	cloudflare_api_shield
cloudflare_snippet	cloudflare_custom_hostname_fallback_origin
cloudflare_snippet_rules	cloudflare_custom_hostname_fallback_origin
cloudflare_snippets	cloudflare_custom_hostname_fallback_origin
cloudflare_spectrum_application	cloudflare_pages_domain
cloudflare_sso_connector	cloudflare_account_token
cloudflare_stream_key	cloudflare_account_token
cloudflare_teams_list	cloudflare_list
cloudflare_teams_rule	cloudflare_zero_trust_gateway_policy
cloudflare_tiered_cache	cloudflare_argo_smart_routing
cloudflare_token_validation_rules	cloudflare_api_shield
cloudflare_total_tls	cloudflare_universal_ssl_setting
cloudflare_tunnel	cloudflare_zero_trust_tunnel_cloudflared
cloudflare_tunnel_config	cloudflare_zero_trust_tunnel_cloudflared_config
cloudflare_tunnel_route	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_tunnel_virtual_network	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_url_normalization_settings	cloudflare_argo_smart_routing
cloudflare_user_agent_blocking_rule	cloudflare_filter
cloudflare_waf_group	cloudflare_filter
cloudflare_waf_override	cloudflare_filter
cloudflare_waf_package	cloudflare_filter
cloudflare_waf_rule	cloudflare_filter
cloudflare_waiting_room	cloudflare_turnstile_widget
cloudflare_web3_hostname	cloudflare_custom_hostname_fallback_origin
cloudflare_web_analytics_rule	cloudflare_argo_smart_routing
cloudflare_web_analytics_site	cloudflare_argo_smart_routing
cloudflare_worker_cron_trigger	cloudflare_workers_cron_trigger
cloudflare_worker_domain	cloudflare_pages_domain
cloudflare_worker_route	cloudflare_workers_route
cloudflare_worker_script	cloudflare_workers_script
cloudflare_worker_secret	cloudflare_workers_secret
cloudflare_workers_custom_domain	cloudflare_pages_domain
cloudflare_workers_deployment	cloudflare_custom_hostname_fallback_origin
cloudflare_workers_domain	cloudflare_pages_domain
cloudflare_workers_for_platforms_dispatch_namespace	cloudflare_worker
cloudflare_workers_kv	cloudflare_workers_secret
cloudflare_workers_script_subdomain	cloudflare_custom_hostname_fallback_origin
cloudflare_workflow	cloudflare_custom_hostname_fallback_origin
cloudflare_zero_trust_access_custom_page	cloudflare_argo_smart_routing
cloudflare_zero_trust_access_service_token	cloudflare_workers_secret
cloudflare_zero_trust_access_tag	cloudflare_argo_smart_routing
cloudflare_zero_trust_device_posture_rule	cloudflare_zero_trust_gateway_settings
cloudflare_zero_trust_dex_test	cloudflare_argo_smart_routing
cloudflare_zero_trust_dlp_custom_profile	cloudflare_zero_trust_gateway_settings
cloudflare_zero_trust_dlp_entry	cloudflare_zero_trust_gateway_settings
cloudflare_zero_trust_dlp_predefined_profile	cloudflare_zero_trust_gateway_settings
cloudflare_zero_trust_gateway_logging	cloudflare_zero_trust_gateway_settings
cloudflare_zero_trust_list	cloudflare_list
cloudflare_zero_trust_network_hostname_route	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_zero_trust_risk_behavior	cloudflare_zero_trust_gateway_settings
cloudflare_zero_trust_tunnel_cloudflared_virtual_network	cloudflare_zero_trust_tunnel_cloudflared_route
cloudflare_zone_cache_reserve	cloudflare_argo_smart_routing
cloudflare_zone_cache_variants	cloudflare_argo_smart_routing
cloudflare_zone_lockdown	cloudflare_filter
cloudstack_instance	yandex_compute_instance
cloudstack_network	tencentcloud_subnet
cloudstack_vpc	tencentcloud_vpc
configcat_setting	launchdarkly_feature_flag
confluent_cluster_link	confluent_connector
confluent_environment	aiven_project
confluent_flink_statement	confluent_connector
confluent_group_mapping	confluent_role_binding
confluent_identity_pool	confluent_role_binding
confluent_identity_provider	confluent_role_binding
confluent_invitation	confluent_api_key
confluent_kafka_client_quota	confluent_api_key
confluent_kafka_topic	aiven_kafka_topic
confluent_ksql_cluster	confluent_connector
confluent_network	aiven_project_vpc
confluent_network_link_service	aiven_project_vpc
confluent_peering	aiven_project_vpc
confluent_private_link_access	aiven_project_vpc
confluent_schema_registry_cluster	confluent_schema
confluent_service_account	confluent_role_binding
confluent_subject_config	confluent_schema
confluent_transit_gateway_attachment	aiven_project_vpc
confluentcloud_kafka_topic	aiven_kafka_topic
conjur_secret	doppler_secret
constellix_a_record	dns_a_record_set
consul_acl_auth_method	consul_acl_policy
consul_acl_binding_rule	consul_acl_policy
consul_acl_role	consul_acl_policy
consul_acl_token_policy_attachment	consul_acl_token
consul_acl_token_role_attachment	consul_acl_token
consul_admin_partition	consul_namespace
consul_agent_service	consul_service
consul_config_entry_service_intentions	consul_config_entry
consul_config_entry_service_resolver	consul_config_entry
consul_config_entry_service_router	consul_config_entry
consul_config_entry_service_splitter	consul_config_entry
consul_intention	consul_config_entry
consul_key_prefix	consul_keys
consul_node	consul_service
consul_peering	consul_namespace
consul_prepared_query	consul_service
couchbase-capella_cluster	scylladbcloud_cluster
databricks_access_control_rule_set	databricks_entitlements
databricks_account_network_policy	databricks_mws_log_delivery
databricks_alert	databricks_sql_alert
databricks_alert_v2	databricks_sql_alert
databricks_app	databricks_model_serving_provisioned_throughput
databricks_azure_adls_gen2_mount	databricks_aws_s3_mount
databricks_azure_blob_mount	databricks_aws_s3_mount
databricks_budget	databricks_sql_visualization
databricks_budget_policy	databricks_sql_visualization
databricks_catalog_workspace_binding	databricks_entitlements
databricks_compliance_security_profile_workspace_setting	databricks_mws_log_delivery
databricks_connection	databricks_storage_credential
databricks_credential	databricks_storage_credential
databricks_dashboard	databricks_notebook
databricks_database_instance	databricks_model_serving_provisioned_throughput
databricks_dbfs_file	databricks_mlflow_model
databricks_default_namespace_setting	databricks_sql_visualization
databricks_directory	databricks_notebook
databricks_disable_legacy_access_setting	databricks_mws_log_delivery
databricks_enhanced_security_monitoring_workspace_setting	databricks_mws_log_delivery
databricks_entity_tag_assignment	databricks_sql_visualization
databricks_external_location	databricks_catalog
databricks_file	databricks_mlflow_model
databricks_git_credential	databricks_token
databricks_grant	databricks_grants
databricks_group	databricks_user
databricks_group_instance_profile	databricks_entitlements
databricks_group_role	databricks_entitlements
databricks_instance_pool	databricks_cluster
databricks_instance_profile	databricks_storage_credential
databricks_lakehouse_monitor	databricks_sql_alert
databricks_library	databricks_aws_s3_mount
databricks_metastore	databricks_catalog
databricks_metastore_assignment	databricks_storage_credential
databricks_metastore_data_access	databricks_storage_credential
databricks_mlflow_experiment	databricks_mlflow_model
databricks_mlflow_webhook	databricks_aws_s3_mount
databricks_model_serving	databricks_cluster
databricks_mount	databricks_aws_s3_mount
databricks_mws_credentials	databricks_storage_credential
databricks_mws_customer_managed_keys	databricks_storage_credential
databricks_mws_ncc_binding	databricks_storage_credential
databricks_mws_network_connectivity_config	databricks_storage_credential
databricks_mws_network_policy	databricks_ip_access_list
databricks_mws_networks	databricks_storage_credential
databricks_mws_permission_assignment	databricks_grants
databricks_mws_private_access_settings	databricks_storage_credential
databricks_mws_storage_configurations	databricks_storage_credential
databricks_mws_vpc_endpoint	databricks_storage_credential
databricks_notification_destination	databricks_sql_alert
databricks_obo_token	databricks_token
databricks_online_store	databricks_model_serving_provisioned_throughput
databricks_online_table	databricks_model_serving_provisioned_throughput
databricks_permission_assignment	databricks_grants
databricks_permissions	databricks_grants
databricks_pipeline	databricks_job
databricks_provider	databricks_share
databricks_quality_monitor	databricks_sql_alert
databricks_quality_monitor_v2	databricks_sql_alert
databricks_query	databricks_notebook
databricks_recipient	databricks_share
databricks_registered_model	databricks_mlflow_model
databricks_repo	databricks_notebook
databricks_restrict_workspace_admins_setting	databricks_mws_log_delivery
databricks_schema	databricks_catalog
databricks_secret	databricks_secret_scope
databricks_secret_acl	databricks_secret_scope
databricks_service_principal	databricks_user
databricks_service_principal_role	databricks_entitlements
databricks_service_principal_secret	databricks_token
databricks_sql_dashboard	databricks_notebook
databricks_sql_endpoint	databricks_cluster
databricks_sql_permissions	databricks_entitlements
databricks_sql_query	databricks_notebook
databricks_sql_table	databricks_catalog
databricks_sql_widget	databricks_sql_visualization
databricks_system_schema	databricks_mws_log_delivery
databricks_table	databricks_catalog
databricks_tag_policy	databricks_sql_visualization
databricks_user_instance_profile	databricks_entitlements
databricks_user_role	databricks_entitlements
databricks_vector_search_endpoint	databricks_model_serving_provisioned_throughput
databricks_vector_search_index	databricks_mlflow_model
databricks_volume	databricks_catalog
databricks_workspace_binding	databricks_entitlements
databricks_workspace_entity_tag_assignment	databricks_sql_visualization
databricks_workspace_file	databricks_notebook
datadog_child_organization	datadog_organization_settings
datadog_cloud_configuration_rule	datadog_appsec_waf_custom_rule
datadog_cloud_workload_security_agent_rule	datadog_security_monitoring_default_rule
datadog_cost_budget	datadog_slo_correction
datadog_csm_threats_agent_rule	datadog_security_monitoring_default_rule
datadog_csm_threats_policy	datadog_appsec_waf_custom_rule
datadog_dashboard_list	datadog_dashboard_json
datadog_domain_allowlist	datadog_ip_allowlist
datadog_incident_type	datadog_slo_correction
datadog_integration_aws_event_bridge	datadog_logs_custom_destination
datadog_integration_aws_log_collection	datadog_logs_custom_destination
datadog_integration_azure	datadog_integration_aws
datadog_integration_gcp	datadog_integration_aws
datadog_integration_gcp_sts	datadog_integration_aws
datadog_integration_opsgenie_service_object	datadog_webhook
datadog_integration_slack_channel	datadog_webhook
datadog_logs_archive_order	datadog_slo_correction
datadog_logs_index_order	datadog_slo_correction
datadog_logs_integration_pipeline	datadog_logs_custom_destination
datadog_logs_metric	datadog_logs_custom_pipeline
datadog_logs_pipeline_order	datadog_slo_correction
datadog_metric_metadata	datadog_dashboard_json
datadog_metric_tag_configuration	datadog_dashboard_json
datadog_monitor_config_policy	datadog_slo_correction
datadog_monitor_notification_rule	datadog_on_call_schedule
datadog_observability_pipeline	datadog_logs_custom_destination
datadog_on_call_escalation_policy	datadog_on_call_schedule
datadog_on_call_team_routing_rules	datadog_on_call_schedule
datadog_powerpack	datadog_dashboard_json
datadog_reference_table	datadog_slo_correction
datadog_restriction_policy	datadog_team_membership
datadog_rum_retention_filter	datadog_apm_retention_filter
datadog_security_monitoring_rule_json	datadog_appsec_waf_custom_rule
datadog_sensitive_data_scanner_rule	datadog_sensitive_data_scanner_group
datadog_service_account_application_key	datadog_service_account
datadog_service_definition_yaml	datadog_slo_correction
datadog_software_catalog	datadog_slo_correction
datadog_spans_metric	datadog_logs_custom_pipeline
datadog_tag_pipeline_ruleset	datadog_slo_correction
datadog_team	datadog_slo_correction
datadog_team_link	datadog_slo_correction
datadog_user_role	datadog_team_membership
dbtcloud_environment	dbtcloud_project
desec_domain	ns1_zone
desec_rrset	dns_a_record_set
digicert_certificate	acme_certificate
digitalocean_cdn	heroku_domain
digitalocean_certificate	heroku_domain
digitalocean_container_registry_docker_credentials	digitalocean_database_user
digitalocean_database_kafka_config	digitalocean_database_postgresql_config
digitalocean_database_mongodb_config	digitalocean_database_postgresql_config
digitalocean_database_mysql_config	digitalocean_database_postgresql_config
digitalocean_database_opensearch_config	digitalocean_database_postgresql_config
digitalocean_database_redis_config	digitalocean_database_postgresql_config
digitalocean_database_replica	digitalocean_database_db
digitalocean_database_valkey_config	digitalocean_database_postgresql_config
digitalocean_domain	ns1_zone
digitalocean_floating_ip_assignment	hcloud_floating_ip_assignment
digitalocean_function	digitalocean_app
digitalocean_monitor_alert	heroku_pipeline
digitalocean_nfs	digitalocean_database_kafka_topic
digitalocean_partner_attachment	digitalocean_database_connection_pool
digitalocean_project	heroku_pipeline
digitalocean_project_resources	heroku_pipeline
digitalocean_record	dns_a_record_set
digitalocean_reserved_ip	digitalocean_floating_ip
digitalocean_reserved_ip_assignment	hcloud_floating_ip_assignment
digitalocean_reserved_ipv6	digitalocean_database_connection_pool
digitalocean_reserved_ipv6_assignment	digitalocean_database_connection_pool
digitalocean_spaces_key	digitalocean_database_user
digitalocean_tag	heroku_pipeline
digitalocean_uptime_alert	heroku_pipeline
digitalocean_uptime_check	heroku_pipeline
digitalocean_volume_snapshot	digitalocean_droplet_snapshot
digitalocean_vpc_nat_gateway	digitalocean_database_connection_pool
digitalocean_vpc_peering	digitalocean_database_connection_pool
dns_aaaa_record_set	dns_a_record_set
dns_cname_record	dns_a_record_set
dns_mx_record_set	dns_a_record_set
dns_ns_record_set	dns_a_record_set
dns_ptr_record	dns_a_record_set
dns_srv_record_set	dns_a_record_set
dns_txt_record_set	dns_a_record_set
dnsimple_domain_delegation	dnsimple_domain
dnsimple_record	dns_a_record_set
dnsimple_registered_domain	dnsimple_domain
dnsimple_zone	ns1_zone
dnsimple_zone_record	dns_a_record_set
docker_registry_image	docker_image
docker_secret	docker_config
docker_service	docker_container
dockerhub_repository	digitalocean_container_registry
doppler_config	doppler_project
doppler_environment	doppler_project
drone_cron	circleci_context
dynatrace_alerting	sumologic_monitor
dynatrace_management_zone	dynatrace_management_zone_v2
dynatrace_metric_events	sumologic_monitor
dynatrace_slo_v2	sumologic_monitor
ec_deployment_traffic_filter_association	ec_deployment_traffic_filter
ec_elasticsearch_project	ec_deployment
ec_observability_project	ec_deployment
ec_security_project	ec_deployment
elastic_cloud_deployment	ec_deployment
elasticsearch_index	elasticstack_elasticsearch_index
elasticsearch_index_lifecycle_policy	elasticstack_elasticsearch_index_lifecycle
elasticsearch_snapshot_repository	elasticstack_elasticsearch_snapshot_lifecycle
elasticstack_elasticsearch_component_template	elasticstack_elasticsearch_index_template
elasticstack_elasticsearch_data_stream	elasticstack_elasticsearch_index
elasticstack_elasticsearch_ingest_pipeline	elasticstack_elasticsearch_index_template
elasticstack_elasticsearch_security_api_key	elasticstack_elasticsearch_security_role
elasticstack_elasticsearch_security_role_mapping	elasticstack_elasticsearch_security_role
elasticstack_elasticsearch_security_user	elasticstack_elasticsearch_security_role
elasticstack_elasticsearch_snapshot_repository	elasticstack_elasticsearch_snapshot_lifecycle
elasticstack_elasticsearch_transform	elasticstack_elasticsearch_index_template
elasticstack_elasticsearch_watch	elasticstack_kibana_alerting_rule
elasticstack_kibana_action_connector	elasticstack_kibana_alerting_rule
elasticstack_kibana_data_view	elasticstack_kibana_space
elasticstack_kibana_import_saved_objects	elasticstack_kibana_space
elasticstack_kibana_security_role	elasticstack_elasticsearch_security_role
elasticstack_kibana_slo	elasticstack_kibana_alerting_rule
equinix_fabric_cloud_router	equinix_fabric_connection
equinix_metal_device	digitalocean_droplet
esxi_guest	xenorchestra_vm
exoscale_compute_instance	digitalocean_droplet
exoscale_database	digitalocean_database_cluster
exoscale_dbaas	digitalocean_database_cluster
exoscale_domain	ns1_zone
exoscale_domain_record	dns_a_record_set
exoscale_nlb	digitalocean_loadbalancer
exoscale_security_group	digitalocean_firewall
exoscale_security_group_rule	openstack_networking_secgroup_rule_v2
exoscale_sks_cluster	digitalocean_kubernetes_cluster
exoscale_sks_nodepool	digitalocean_kubernetes_node_pool
fastly_configstore	fastly_service_dictionary_items
fastly_configstore_entries	fastly_service_dictionary_items
fastly_kvstore	fastly_service_dictionary_items
fastly_ngwaf_workspace	fastly_service_acl_entries
fastly_ngwaf_workspace_rule	fastly_service_acl_entries
fastly_secretstore	fastly_service_dictionary_items
fastly_service_compute	fastly_service_vcl
fastly_service_dynamic_snippet_content	fastly_service_dictionary_items
fastly_service_v1	fastly_service_vcl
fastly_service_waf_configuration	fastly_service_acl_entries
fastly_tls_activation	fastly_tls_subscription
fastly_tls_certificate	fastly_tls_subscription
fastly_tls_private_key	fastly_tls_subscription
fivetran_connector_schema_config	fivetran_connector
fivetran_destination	fivetran_connector
fivetran_group	fivetran_connector
flagsmith_feature	launchdarkly_feature_flag
flagsmith_feature_state	launchdarkly_feature_flag_environment
flexibleengine_rds_instance_v3	huaweicloud_rds_instance
fly_app	digitalocean_app
fly_cert	heroku_domain
fly_volume	tencentcloud_cbs_storage
forgejo_repository	gitea_repository
fortios_firewall_address	panos_address_object
fortios_firewall_addrgrp	panos_address_object
fortios_firewall_localinpolicy	panos_security_policy
fortios_firewall_policy	panos_security_policy
fortios_firewall_securitypolicy	panos_security_policy
fortios_firewall_vip	panos_nat_rule_group
fortios_router_static	panos_nat_rule_group
fusionauth_application	onelogin_apps
gandi_domain	dnsimple_domain
gandi_livedns_domain	ns1_zone
gandi_livedns_record	dns_a_record_set
garage_bucket	huaweicloud_obs_bucket
genesyscloud_user	mongodb_user
github_actions_environment_variable	github_dependabot_secret
github_actions_organization_variable	github_dependabot_secret
github_actions_organization_workflow_permissions	github_workflow_repository_permissions
github_branch_protection_rule	github_repository_tag_protection
github_codespaces_organization_secret	github_dependabot_secret
github_codespaces_secret	github_dependabot_secret
github_dependabot_organization_secret	github_dependabot_secret
github_issue	github_issue_label
github_issue_labels	github_issue_label
github_organization_role	github_organization_custom_role
github_organization_role_user	github_organization_role_team
github_release	github_issue_label
github_repository_autolink_reference	github_issue_label
github_repository_collaborators_notice	github_issue_label
github_repository_environment_deployment_policy	github_repository_deployment_branch_policy
github_repository_milestone	github_issue_label
github_repository_project	github_issue_label
github_repository_topics	github_issue_label
github_team_settings	github_emu_group_mapping
github_team_sync_group_mapping	github_emu_group_mapping
github_user_gpg_key	github_user_ssh_key
gitlab_deploy_key	gitlab_deploy_token
gitlab_group_access_token	gitlab_deploy_token
gitlab_group_badge	gitlab_project_label
gitlab_group_hook	gitlab_project_hook
gitlab_group_label	gitlab_project_label
gitlab_group_membership	gitlab_project_membership
gitlab_group_protected_environment	gitlab_branch_protection
gitlab_group_push_rules	gitlab_project_level_mr_approvals
gitlab_group_share_group	gitlab_project_membership
gitlab_group_variable	gitlab_project_variable
gitlab_instance_variable	gitlab_project_variable
gitlab_personal_access_token	gitlab_deploy_token
gitlab_project_access_token	gitlab_deploy_token
gitlab_project_approval_rule	gitlab_project_level_mr_approvals
gitlab_project_badge	gitlab_project_label
gitlab_project_milestone	gitlab_project_label
gitlab_project_protected_environment	gitlab_branch_protection
gitlab_project_push_rules	gitlab_project_level_mr_approvals
gitlab_project_share_group	gitlab_project_membership
gitlab_protected_environment	gitlab_branch_protection
gitlab_tag_protection	gitlab_branch_protection
gitlab_topic	gitlab_project_label
gitlab_user_runner	gitlab_runner
godaddy_domain	dnsimple_domain
godaddy_domain_record	dns_a_record_set
google_access_context_manager_access_level	google_kms_key_ring_iam_member
google_access_context_manager_access_policy	google_kms_key_ring_iam_member
google_access_context_manager_service_perimeters	google_access_context_manager_service_perimeter
google_alloydb_backup	google_gke_backup_backup_plan
google_api_gateway_api_iam_member	google_cloudfunctions_function_iam_member
google_api_gateway_gateway	google_compute_target_https_proxy
google_apigee_environment	google_compute_target_https_proxy
google_apigee_organization	google_compute_target_https_proxy
google_artifact_registry_repository_iam_binding	google_pubsub_topic_iam_member
google_artifact_registry_repository_iam_member	google_pubsub_topic_iam_member
google_backup_dr_backup_plan	google_gke_backup_backup_plan
google_backup_dr_backup_plan_association	google_gke_backup_backup_plan
google_backup_dr_backup_vault	google_gke_backup_backup_plan
google_bigquery_connection	google_bigquery_routine
google_bigquery_data_transfer_config	google_bigquery_routine
google_bigquery_dataset_iam_binding	google_bigquery_dataset_iam_member
google_bigquery_job	google_bigquery_routine
google_bigquery_reservation	google_bigquery_routine
google_bigquery_table_iam_binding	google_bigquery_dataset_iam_member
google_bigquery_table_iam_member	google_bigquery_dataset_iam_member
google_billing_account_iam_member	google_pubsub_topic_iam_member
google_binary_authorization_policy	google_kms_key_ring_iam_member
google_certificate_manager_certificate	google_compute_target_https_proxy
google_certificate_manager_certificate_map	google_compute_target_https_proxy
google_cloud_run_service_iam_binding	google_cloudfunctions_function_iam_member
google_cloud_run_v2_job_iam_member	google_cloudfunctions_function_iam_member
google_cloud_run_v2_service_iam_binding	google_cloudfunctions_function_iam_member
google_cloudbuild_trigger	google_bigquery_routine
google_cloudfunctions2_function_iam_member	google_cloudfunctions_function_iam_member
google_cloudfunctions_function_iam_binding	google_cloudfunctions_function_iam_member
google_compute_backend_bucket	google_compute_target_https_proxy
google_compute_disk_resource_policy_attachment	google_gke_backup_backup_plan
google_compute_external_vpn_gateway	google_compute_network_peering
google_compute_firewall_policy	google_kms_key_ring_iam_member
google_compute_firewall_policy_rule	google_kms_key_ring_iam_member
google_compute_ha_vpn_gateway	google_compute_network_peering
google_compute_interconnect	google_compute_network_peering
google_compute_network_endpoint_group	google_compute_target_https_proxy
google_compute_organization_security_policy	google_kms_key_ring_iam_member
google_compute_region_backend_service	google_compute_target_https_proxy
google_compute_region_network_endpoint_group	google_compute_target_https_proxy
google_compute_region_url_map	google_compute_target_https_proxy
google_compute_resource_policy_attachment	google_gke_backup_backup_plan
google_compute_router	google_compute_network_peering
google_compute_router_interface	google_compute_network_peering
google_compute_router_peer	google_compute_network_peering
google_compute_shared_vpc_host_project	google_compute_network_peering
google_compute_shared_vpc_service_project	google_compute_network_peering
google_compute_subnetwork_iam_member	google_pubsub_topic_iam_member
google_compute_target_http_proxy	google_compute_target_https_proxy
google_compute_target_pool	google_compute_target_https_proxy
google_compute_vpn_gateway	google_compute_network_peering
google_dataproc_autoscaling_policy	google_dataproc_cluster
google_endpoints_service	google_compute_target_https_proxy
google_eventarc_trigger	google_bigquery_routine
google_filestore_backup	google_gke_backup_backup_plan
google_firebase_project	google_app_engine_application
google_firestore_backup_schedule	google_gke_backup_backup_plan
google_firestore_document	google_app_engine_application
google_firestore_index	google_app_engine_application
google_folder_iam_binding	google_pubsub_topic_iam_member
google_folder_organization_policy	google_organization_policy
google_iap_app_engine_service_iam_member	google_iap_web_iam_member
google_iap_tunnel_iam_binding	google_iap_web_iam_member
google_iap_tunnel_iam_member	google_iap_web_iam_member
google_iap_tunnel_instance_iam_binding	google_iap_web_iam_member
google_iap_tunnel_instance_iam_member	google_iap_web_iam_member
google_iap_web_backend_service_iam_binding	google_iap_web_iam_member
google_iap_web_backend_service_iam_member	google_iap_web_iam_member
google_iap_web_iam_binding	google_iap_web_iam_member
google_iap_web_region_backend_service_iam_binding	google_iap_web_iam_member
google_iap_web_region_backend_service_iam_member	google_iap_web_iam_member
google_identity_platform_config	google_app_engine_application
google_identity_platform_tenant	google_app_engine_application
google_kms_crypto_key_iam_binding	google_pubsub_topic_iam_member
google_kms_key_ring_iam_binding	google_pubsub_topic_iam_member
google_logging_billing_account_exclusion	google_logging_project_exclusion
google_logging_billing_account_sink	google_logging_project_sink
google_logging_folder_exclusion	google_logging_project_exclusion
google_logging_folder_sink	google_logging_project_sink
google_logging_organization_exclusion	google_logging_project_exclusion
google_logging_organization_sink	google_logging_project_sink
google_memorystore_instance	google_memcache_instance
google_monitoring_custom_service	google_monitoring_uptime_check_config
google_monitoring_group	google_monitoring_dashboard
google_monitoring_metric_descriptor	google_monitoring_dashboard
google_monitoring_service	google_monitoring_uptime_check_config
google_monitoring_slo	google_monitoring_uptime_check_config
google_network_connectivity_hub	google_compute_network_peering
google_network_connectivity_spoke	google_compute_network_peering
google_notebooks_instance	google_dataproc_cluster
google_organization_iam_binding	google_pubsub_topic_iam_member
google_organization_iam_custom_role	google_project_iam_custom_role
google_project_organization_policy	google_organization_policy
google_pubsub_subscription_iam_binding	google_pubsub_topic_iam_member
google_pubsub_subscription_iam_member	google_pubsub_topic_iam_member
google_pubsub_topic_iam_binding	google_pubsub_topic_iam_member
google_redis_cluster	google_memcache_instance
google_scc_notification_config	google_kms_key_ring_iam_member
google_secret_manager_secret_iam_binding	google_pubsub_topic_iam_member
google_spanner_backup_schedule	google_gke_backup_backup_plan
google_spanner_database_iam_member	google_pubsub_topic_iam_member
google_sql_backup_run	google_gke_backup_backup_plan
google_vertex_ai_endpoint	google_dataproc_cluster
google_vertex_ai_index_endpoint	google_dataproc_cluster
google_workbench_instance	google_dataproc_cluster
google_workflows_workflow	google_bigquery_routine
googleworkspace_chrome_policy	googleworkspace_domain
googleworkspace_group_member	googleworkspace_group
googleworkspace_group_members	googleworkspace_group
googleworkspace_group_settings	googleworkspace_group
googleworkspace_org_unit	googleworkspace_domain
googleworkspace_role	googleworkspace_role_assignment
grafana_alert_notification	grafana_rule_group
grafana_annotation	grafana_dashboard
grafana_dashboard_permission	grafana_dashboard
grafana_dashboard_public	grafana_dashboard
grafana_folder_permission	grafana_dashboard
grafana_library_panel	grafana_dashboard
grafana_oncall_escalation	grafana_oncall_schedule
grafana_oncall_escalation_chain	grafana_oncall_schedule
grafana_oncall_integration	grafana_oncall_schedule
grafana_oncall_on_call_shift	grafana_oncall_schedule
grafana_oncall_route	grafana_oncall_schedule
grafana_organization	grafana_cloud_stack
grafana_playlist	grafana_dashboard
gridscale_k8s	alicloud_cs_managed_kubernetes
gridscale_postgresql	ionoscloud_pg_cluster
gridscale_server	yandex_compute_instance
gridscale_storage	tencentcloud_cbs_storage
harbor_immutable_tag_rule	harbor_retention_policy
harbor_project	digitalocean_container_registry
harbor_project_member_group	artifactory_permission_target
harbor_project_member_user	artifactory_permission_target
harbor_registry	digitalocean_container_registry
harbor_robot_account	artifactory_permission_target
harbor_user	artifactory_permission_target
hcloud_firewall	digitalocean_firewall
hcloud_floating_ip	digitalocean_floating_ip
hcloud_load_balancer	digitalocean_loadbalancer
hcloud_network	digitalocean_vpc
hcloud_network_subnet	oci_core_subnet
hcloud_primary_ip	digitalocean_floating_ip
hcloud_primary_ip_assignment	hcloud_floating_ip_assignment
hcloud_server	digitalocean_droplet
hcloud_snapshot	digitalocean_droplet_snapshot
hcloud_ssh_key	digitalocean_ssh_key
hcloud_volume	digitalocean_volume
hcloud_volume_attachment	digitalocean_volume_attachment
hcloud_zone	ns1_zone
hcloud_zone_rrset	dns_a_record_set
hcp_aws_transit_gateway_attachment	hcp_aws_network_peering
hcp_azure_peering_connection	hcp_aws_network_peering
hcp_boundary_cluster	hcp_consul_cluster
hcp_hvn_route	hcp_aws_network_peering
hcp_packer_channel	hcp_packer_bucket
hcp_vault_secrets_app	doppler_project
heroku_addon_attachment	heroku_addon
heroku_app	digitalocean_app
heroku_app_config_association	heroku_config_association
heroku_app_release	heroku_pipeline
heroku_build	heroku_pipeline
heroku_cert	heroku_domain
heroku_pipeline_coupling	heroku_pipeline
heroku_ssl	heroku_domain
hetznerdns_record	dns_a_record_set
hetznerdns_zone	ns1_zone
honeycombio_burn_alert	honeycombio_trigger
honeycombio_slo	honeycombio_trigger
htpasswd_password	bcrypt_hash
huaweicloud_cce_cluster	alicloud_cs_managed_kubernetes
huaweicloud_cce_node_pool	alicloud_cs_kubernetes_node_pool
huaweicloud_compute_instance	yandex_compute_instance
huaweicloud_dds_instance	huaweicloud_rds_instance
huaweicloud_dms_kafka_instance	yandex_mdb_kafka_cluster
huaweicloud_dms_rabbitmq_instance	yandex_mdb_kafka_cluster
huaweicloud_elb_loadbalancer	alicloud_slb
huaweicloud_evs_volume	tencentcloud_cbs_storage
huaweicloud_gaussdb_mysql_instance	huaweicloud_rds_instance
huaweicloud_gaussdb_opengauss_instance	huaweicloud_rds_instance
huaweicloud_identity_role_assignment	alicloud_ram_policy
huaweicloud_kms_key	yandex_kms_symmetric_key
huaweicloud_sfs_file_system	huaweicloud_sfs_turbo
huaweicloud_vpc	tencentcloud_vpc
huaweicloud_vpc_subnet	tencentcloud_subnet
hyperv_machine_instance	xenorchestra_vm
ibm_compute_vm_instance	yandex_compute_instance
ibm_container_cluster	alicloud_cs_managed_kubernetes
ibm_container_vpc_cluster	alicloud_cs_managed_kubernetes
ibm_container_vpc_worker_pool	alicloud_cs_kubernetes_node_pool
ibm_container_worker_pool	alicloud_cs_kubernetes_node_pool
ibm_cos_bucket	digitalocean_spaces_bucket
ibm_iam_access_group_policy	alicloud_ram_policy
ibm_iam_service_policy	alicloud_ram_policy
ibm_is_instance	digitalocean_droplet
ibm_is_lb	alicloud_slb
ibm_is_security_group_rule	openstack_networking_secgroup_rule_v2
ibm_is_subnet	tencentcloud_subnet
ibm_is_volume	digitalocean_volume
ibm_is_vpc	digitalocean_vpc
ibm_pi_instance	yandex_compute_instance
ibm_sm_arbitrary_secret	yandex_lockbox_secret
incapsula_site	bunny_pullzone
incus_instance	proxmox_lxc
incus_network	libvirt_network
incus_profile	libvirt_cloudinit_disk
incus_storage_pool	libvirt_pool
incus_storage_volume	libvirt_volume
infisical_identity	doppler_service_token
infisical_identity_universal_auth_client_secret	doppler_service_token
infisical_project	doppler_project
infisical_project_identity	doppler_service_token
infisical_secret	doppler_secret
influxdb-v2_bucket	scylladbcloud_cluster
influxdb_bucket	postgresql_database
influxdb_instance	cockroach_cluster
infoblox_a_record	dns_a_record_set
infoblox_cname_record	dns_a_record_set
infoblox_zone_auth	ns1_zone
ionoscloud_application_loadbalancer	alicloud_slb
ionoscloud_cube_server	yandex_compute_instance
ionoscloud_inmemorydb_replicaset	scaleway_redis_cluster
ionoscloud_k8s_cluster	alicloud_cs_managed_kubernetes
ionoscloud_k8s_node_pool	alicloud_cs_kubernetes_node_pool
ionoscloud_lan	tencentcloud_vpc
ionoscloud_mariadb_cluster	ionoscloud_pg_cluster
ionoscloud_mongo_cluster	ionoscloud_pg_cluster
ionoscloud_networkloadbalancer	alicloud_slb
ionoscloud_s3_bucket	huaweicloud_obs_bucket
ionoscloud_server	yandex_compute_instance
ionoscloud_volume	tencentcloud_cbs_storage
jumpcloud_user	mongodb_user
k0s_cluster	rancher2_cluster
k3d_cluster	kind_cluster
kafka_acl	confluent_kafka_acl
kafka_connect_connector	confluent_connector
kafka_mirrormaker_topic	aiven_kafka_topic
kafka_topic	aiven_kafka_topic
keycloak_authentication_bindings	keycloak_authentication_flow
keycloak_authentication_execution	keycloak_authentication_flow
keycloak_authentication_subflow	keycloak_authentication_flow
keycloak_custom_user_federation	keycloak_oidc_identity_provider
keycloak_default_groups	keycloak_group
keycloak_default_roles	keycloak_group
keycloak_group_memberships	keycloak_group
keycloak_group_roles	keycloak_group
keycloak_ldap_user_federation	keycloak_oidc_identity_provider
keycloak_oidc_github_identity_provider	keycloak_oidc_identity_provider
keycloak_oidc_google_identity_provider	keycloak_oidc_identity_provider
keycloak_openid_client_service_account_role	keycloak_group
keycloak_required_action	keycloak_authentication_flow
keycloak_role	keycloak_group
keycloak_saml_client	keycloak_openid_client
keycloak_saml_identity_provider	keycloak_oidc_identity_provider
keycloak_user_groups	keycloak_group
keycloak_users_permissions	keycloak_user
kops_cluster	rancher2_cluster
koyeb_service	digitalocean_app
kubernetes_alertmanager_config	kubernetes_service_monitor
kubernetes_api_service	kubernetes_api_service_v1
kubernetes_app_project	kubernetes_application
kubernetes_application_set	kubernetes_application
kubernetes_authorization_policy	kubernetes_validating_admission_policy_v1
kubernetes_backup_storage_location	kubernetes_schedule
kubernetes_cassandra_datacenter	kubernetes_postgresql
kubernetes_certificate_signing_request	kubernetes_certificate_signing_request_v1
kubernetes_cluster_claim	kubernetes_postgresql
kubernetes_cluster_issuer	kubernetes_certificate
kubernetes_cluster_policy	kubernetes_validating_admission_policy_v1
kubernetes_cluster_role	kubernetes_cluster_role_v1
kubernetes_cluster_role_binding_v1	kubernetes_cluster_role_binding
kubernetes_cluster_secret_store	kubernetes_external_secret
kubernetes_config_map_v1	kubernetes_config_map
kubernetes_constraint_template	kubernetes_validating_admission_policy_v1
kubernetes_cron_job	kubernetes_cron_job_v1
kubernetes_csi_driver	kubernetes_csi_driver_v1
kubernetes_daemon_set_v1	kubernetes_daemonset
kubernetes_default_service_account	kubernetes_service_account
kubernetes_default_service_account_v1	kubernetes_service_account
kubernetes_deployment_v1	kubernetes_deployment
kubernetes_destination_rule	kubernetes_virtual_service
kubernetes_ec2_node_class	kubernetes_scaled_object
kubernetes_elasticsearch	kubernetes_postgresql
kubernetes_endpoint_slice_v1	kubernetes_endpoints_v1
kubernetes_endpoints	kubernetes_endpoints_v1
kubernetes_gateway	kubernetes_virtual_service
kubernetes_grpcroute	kubernetes_virtual_service
kubernetes_helm_release	kubernetes_application
kubernetes_horizontal_pod_autoscaler	kubernetes_horizontal_pod_autoscaler_v2
kubernetes_horizontal_pod_autoscaler_v1	kubernetes_horizontal_pod_autoscaler_v2
kubernetes_horizontal_pod_autoscaler_v2beta2	kubernetes_horizontal_pod_autoscaler_v2
kubernetes_http_route	kubernetes_virtual_service
kubernetes_httpproxy	kubernetes_virtual_service
kubernetes_httproute	kubernetes_virtual_service
kubernetes_ingress	kubernetes_ingress_v1
kubernetes_ingress_class	kubernetes_ingress_class_v1
kubernetes_ingress_route	kubernetes_virtual_service
kubernetes_inno_db_cluster	kubernetes_postgresql
kubernetes_issuer	kubernetes_certificate
kubernetes_job	kubernetes_job_v1
kubernetes_kafka	kubernetes_postgresql
kubernetes_kafka_topic	kubernetes_postgresql
kubernetes_kustomization	kubernetes_application
kubernetes_limit_range	kubernetes_limit_range_v1
kubernetes_mapping	kubernetes_virtual_service
kubernetes_minio	kubernetes_postgresql
kubernetes_mongo_db_community	kubernetes_postgresql
kubernetes_mutating_webhook_configuration	kubernetes_mutating_webhook_configuration_v1
kubernetes_mysql_cluster	kubernetes_postgresql
kubernetes_namespace_v1	kubernetes_namespace
kubernetes_network_policy	kubernetes_network_policy_v1
kubernetes_node_pool	kubernetes_scaled_object
kubernetes_peer_authentication	kubernetes_validating_admission_policy_v1
kubernetes_perconaxtra_db_cluster	kubernetes_postgresql
kubernetes_persistent_volume_claim_v1	kubernetes_persistent_volume_claim
kubernetes_persistent_volume_v1	kubernetes_persistent_volume
kubernetes_pg_cluster	kubernetes_postgresql
kubernetes_pod_disruption_budget	kubernetes_pod_disruption_budget_v1
kubernetes_pod_monitor	kubernetes_service_monitor
kubernetes_pod_security_policy	kubernetes_validating_admission_policy_v1
kubernetes_pod_security_policy_v1beta1	kubernetes_validating_admission_policy_v1
kubernetes_pod_v1	kubernetes_pod
kubernetes_postgres_cluster	kubernetes_postgresql
kubernetes_priority_class	kubernetes_priority_class_v1
kubernetes_probe	kubernetes_service_monitor
kubernetes_prometheus_rule	kubernetes_service_monitor
kubernetes_provisioner	kubernetes_scaled_object
kubernetes_rabbitmq_cluster	kubernetes_postgresql
kubernetes_redis_cluster	kubernetes_postgresql
kubernetes_replication_controller	kubernetes_replication_controller_v1
kubernetes_resource_quota	kubernetes_resource_quota_v1
kubernetes_role	kubernetes_role_v1
kubernetes_role_binding	kubernetes_role_binding_v1
kubernetes_runtime_class_v1	kubernetes_priority_class_v1
kubernetes_scheduled_backup	kubernetes_schedule
kubernetes_scrape_config	kubernetes_service_monitor
kubernetes_sealed_secret	kubernetes_external_secret
kubernetes_secret_store	kubernetes_external_secret
kubernetes_secret_v1	kubernetes_secret
kubernetes_service_account_v1	kubernetes_service_account
kubernetes_service_entry	kubernetes_virtual_service
kubernetes_service_v1	kubernetes_service
kubernetes_stateful_set_v1	kubernetes_stateful_set
kubernetes_storage_class	kubernetes_storage_class_v1
kubernetes_tcproute	kubernetes_virtual_service
kubernetes_tenant	kubernetes_postgresql
kubernetes_token_request_v1	kubernetes_certificate_signing_request_v1
kubernetes_validating_admission_policy_binding_v1	kubernetes_validating_admission_policy_v1
kubernetes_validating_webhook_configuration	kubernetes_validating_webhook_configuration_v1
kubernetes_vertical_pod_autoscaler	kubernetes_scaled_object
kubernetes_vitess_cluster	kubernetes_postgresql
kubernetes_volume_snapshot	kubernetes_schedule
kubernetes_volume_snapshot_class	kubernetes_schedule
launchdarkly_access_token	launchdarkly_custom_role
launchdarkly_environment	launchdarkly_project
launchdarkly_metric	launchdarkly_segment
launchdarkly_team	launchdarkly_custom_role
launchdarkly_team_member	launchdarkly_custom_role
launchdarkly_webhook	launchdarkly_segment
libvirt_domain	digitalocean_droplet
libvirt_ignition	libvirt_cloudinit_disk
linode_database_mysql_v2	digitalocean_database_cluster
linode_database_postgresql_v2	digitalocean_database_cluster
linode_domain	ns1_zone
linode_domain_record	dns_a_record_set
linode_firewall	digitalocean_firewall
linode_image	digitalocean_droplet_snapshot
linode_instance	digitalocean_droplet
linode_lke_cluster	digitalocean_kubernetes_cluster
linode_lke_node_pool	digitalocean_kubernetes_node_pool
linode_nodebalancer	digitalocean_loadbalancer
linode_object_storage_bucket	digitalocean_spaces_bucket
linode_sshkey	digitalocean_ssh_key
linode_volume	digitalocean_volume
linode_vpc	digitalocean_vpc
linux_script	shell_script
lxd_container	proxmox_lxc
lxd_instance	proxmox_lxc
lxd_network	libvirt_network
lxd_profile	libvirt_cloudinit_disk
lxd_storage_pool	libvirt_pool
lxd_volume	libvirt_volume
maas_instance	xenorchestra_vm
maas_machine	xenorchestra_vm
mailgun_domain	twilio_api_accounts_incoming_phone_numbers
mailgun_route	twilio_api_accounts_incoming_phone_numbers
megaport_mcr	equinix_fabric_connection
megaport_port	equinix_fabric_connection
megaport_vxc	equinix_fabric_connection
meraki_organizations	meraki_networks
minikube_cluster	kind_cluster
minio_iam_user_policy_attachment	minio_iam_policy
minio_s3_bucket	digitalocean_spaces_bucket
mongodbatlas_access_list_api_key	mongodbatlas_mongodb_employee_access_grant
mongodbatlas_advanced_cluster	mongodbatlas_cluster
mongodbatlas_api_key	mongodbatlas_project_api_key
mongodbatlas_api_key_project_assignment	mongodbatlas_mongodb_employee_access_grant
mongodbatlas_cloud_backup_snapshot_export_bucket	mongodbatlas_cloud_backup_snapshot
mongodbatlas_cloud_backup_snapshot_export_job	mongodbatlas_cloud_backup_snapshot
mongodbatlas_custom_db_role	mongodbatlas_database_user
mongodbatlas_custom_dns_configuration_cluster_aws	mongodbatlas_third_party_integration
mongodbatlas_event_trigger	mongodbatlas_stream_processor
mongodbatlas_event_trigger_audit	mongodbatlas_auditing
mongodbatlas_federated_database_instance	mongodbatlas_online_archive
mongodbatlas_federated_settings_org_config	mongodbatlas_federated_settings_identity_provider
mongodbatlas_federated_settings_org_role_mapping	mongodbatlas_federated_settings_identity_provider
mongodbatlas_flex_cluster	mongodbatlas_cluster
mongodbatlas_ldap_configuration	mongodbatlas_federated_settings_identity_provider
mongodbatlas_maintenance_window	mongodbatlas_third_party_integration
mongodbatlas_network_container	mongodbatlas_network_peering
mongodbatlas_org_invitation	mongodbatlas_project_api_key
mongodbatlas_privatelink_endpoint	mongodbatlas_network_peering
mongodbatlas_privatelink_endpoint_service	mongodbatlas_network_peering
mongodbatlas_project_invitation	mongodbatlas_project_api_key
mongodbatlas_resource_policy	mongodbatlas_push_based_log_export
mongodbatlas_search_deployment	mongodbatlas_search_index
mongodbatlas_serverless_instance	mongodbatlas_cluster
mongodbatlas_stream_connection	mongodbatlas_stream_processor
mongodbatlas_stream_instance	mongodbatlas_online_archive
mongodbatlas_team	mongodbatlas_project_api_key
mongodbatlas_x509_authentication_database_user	mongodbatlas_database_user
mssql_database	postgresql_database
mssql_login	postgresql_role
mssql_script	sql_migrate
mssql_user	postgresql_role
mysql_database	postgresql_database
mysql_grant	postgresql_grant
mysql_role	postgresql_role
mysql_sql	sql_migrate
mysql_user	postgresql_role
namecheap_domain_dns	dnsimple_domain
namecheap_domain_records	dns_a_record_set
namedotcom_record	dns_a_record_set
neon_branch	cockroach_cluster
neon_database	postgresql_database
neon_project	cockroach_cluster
neon_role	postgresql_role
netapp-cloudmanager_volume	netapp-ontap_volume
netbox_available_ip_address	netbox_ip_address
netbox_device	netbox_ip_address
netbox_prefix	netbox_ip_address
netbox_site	netbox_ip_address
netbox_tag	netbox_ip_address
netbox_virtual_machine	netbox_ip_address
netbox_vlan	netbox_ip_address
netlify_dns_record	dns_a_record_set
netlify_dns_zone	netlify_site_domain_settings
netlify_domain	heroku_domain
netlify_environment_variable	heroku_config_association
netlify_site	digitalocean_app
netskope_publisher	twingate_connector
newrelic_alert_channel	newrelic_alert_policy
newrelic_alert_condition	newrelic_nrql_alert_condition
newrelic_alert_policy_channel	newrelic_alert_policy
newrelic_application_settings	newrelic_cloud_aws_link_account
newrelic_browser_application	newrelic_cloud_aws_link_account
newrelic_cloud_aws_integrations	newrelic_cloud_aws_link_account
newrelic_cloud_azure_integrations	newrelic_cloud_aws_link_account
newrelic_cloud_azure_link_account	newrelic_cloud_aws_link_account
newrelic_cloud_gcp_integrations	newrelic_cloud_aws_link_account
newrelic_cloud_gcp_link_account	newrelic_cloud_aws_link_account
newrelic_entity_tags	newrelic_one_dashboard
newrelic_events_to_metrics_rule	newrelic_workload
newrelic_infra_alert_condition	newrelic_nrql_alert_condition
newrelic_insights_event	newrelic_workload
newrelic_key_transaction	newrelic_workload
newrelic_log_parsing_rule	newrelic_cloud_aws_link_account
newrelic_notification_channel	newrelic_alert_policy
newrelic_notification_destination	newrelic_alert_policy
newrelic_obfuscation_expression	newrelic_obfuscation_rule
newrelic_one_dashboard_json	newrelic_one_dashboard
newrelic_one_dashboard_raw	newrelic_one_dashboard
newrelic_pipeline_cloud_rule	newrelic_nrql_drop_rule
newrelic_service_level	newrelic_one_dashboard
newrelic_synthetics_alert_condition	newrelic_nrql_alert_condition
newrelic_synthetics_broken_links_monitor	newrelic_synthetics_monitor
newrelic_synthetics_cert_check_monitor	newrelic_synthetics_monitor
newrelic_synthetics_multilocation_alert_condition	newrelic_nrql_alert_condition
newrelic_synthetics_private_location	newrelic_cloud_aws_link_account
newrelic_synthetics_script_monitor	newrelic_synthetics_monitor
newrelic_synthetics_secure_credential	newrelic_api_access_key
newrelic_synthetics_step_monitor	newrelic_synthetics_monitor
newrelic_workflow	newrelic_alert_policy
nexus_repository_docker_group	artifactory_remote_docker_repository
nexus_repository_docker_hosted	digitalocean_container_registry
nexus_repository_docker_proxy	artifactory_remote_docker_repository
nexus_repository_maven_hosted	artifactory_local_repository
nexus_repository_npm_hosted	artifactory_local_repository
nexus_repository_raw_hosted	artifactory_local_repository
nomad_acl_role	nomad_acl_policy
nomad_acl_token	nomad_acl_policy
nomad_csi_volume	nomad_volume
nomad_csi_volume_registration	nomad_volume
nomad_dynamic_host_volume	nomad_volume
nomad_external_volume	nomad_volume
ns1_record	dns_a_record_set
nsxt_policy_fixed_segment	nsxt_policy_segment
nsxt_policy_gateway_policy	nsxt_policy_security_policy
nsxt_policy_intrusion_service_policy	nsxt_policy_security_policy
nsxt_policy_lb_pool	nsxt_policy_lb_virtual_server
nsxt_policy_lb_service	nsxt_policy_lb_virtual_server
nsxt_policy_parent_security_policy	nsxt_policy_security_policy
nsxt_policy_security_policy_rule	nsxt_policy_security_policy
nsxt_policy_static_route	nsxt_policy_nat_rule
nsxt_policy_tier1_gateway	nsxt_policy_tier0_gateway
nsxt_policy_vlan_segment	nsxt_policy_segment
nutanix_subnet	tencentcloud_subnet
nutanix_virtual_machine	digitalocean_droplet
oci_apigateway_deployment	oci_functions_function
oci_apigateway_gateway	oci_functions_function
oci_artifacts_container_repository	digitalocean_container_registry
oci_audit_configuration	oci_logging_log
oci_cloud_guard_cloud_guard_configuration	oci_logging_log
oci_cloud_guard_target	oci_logging_log
oci_containerengine_cluster	digitalocean_kubernetes_cluster
oci_containerengine_node_pool	digitalocean_kubernetes_node_pool
oci_core_boot_volume	digitalocean_volume
oci_core_drg	oci_core_subnet
oci_core_instance	digitalocean_droplet
oci_core_internet_gateway	oci_core_subnet
oci_core_nat_gateway	oci_core_subnet
oci_core_network_security_group	digitalocean_firewall
oci_core_network_security_group_security_rule	openstack_networking_secgroup_rule_v2
oci_core_public_ip	digitalocean_floating_ip
oci_core_route_table	oci_core_subnet
oci_core_security_list	digitalocean_firewall
oci_core_service_gateway	oci_core_subnet
oci_core_vcn	digitalocean_vpc
oci_core_volume	digitalocean_volume
oci_core_volume_attachment	digitalocean_volume_attachment
oci_core_volume_backup	digitalocean_droplet_snapshot
oci_core_volume_backup_policy_assignment	digitalocean_droplet_snapshot
oci_database_autonomous_database	digitalocean_database_cluster
oci_database_db_system	digitalocean_database_cluster
oci_dns_record	dns_a_record_set
oci_dns_rrset	dns_a_record_set
oci_dns_zone	ns1_zone
oci_events_rule	oci_functions_function
oci_file_storage_export	digitalocean_volume
oci_file_storage_file_system	digitalocean_volume
oci_functions_application	oci_functions_function
oci_identity_api_key	oci_identity_user
oci_identity_auth_token	oci_identity_user
oci_identity_customer_secret_key	oci_identity_user
oci_identity_dynamic_group	oci_identity_policy
oci_identity_group	oci_identity_user
oci_identity_user_group_membership	oci_identity_user
oci_kms_key	oci_kms_vault
oci_load_balancer_load_balancer	digitalocean_loadbalancer
oci_logging_log_group	oci_logging_log
oci_mysql_mysql_db_system	digitalocean_database_cluster
oci_network_load_balancer_network_load_balancer	digitalocean_loadbalancer
oci_nosql_table	oci_functions_function
oci_objectstorage_bucket	digitalocean_spaces_bucket
oci_psql_db_system	digitalocean_database_cluster
oci_queue_queue	oci_functions_function
oci_streaming_stream	oci_functions_function
oci_vault_secret	oci_kms_vault
okta_admin_role_custom_assignments	okta_admin_role_custom
okta_admin_role_targets	okta_admin_role_custom
okta_app_auto_login	okta_app_bookmark
okta_app_basic_auth	okta_app_bookmark
okta_app_group_assignments	okta_app_user
okta_app_oauth_api_scope	okta_auth_server_claim
okta_app_oauth_redirect_uri	okta_app_user
okta_app_oauth_role_assignment	okta_admin_role_custom
okta_app_secure_password_store	okta_app_bookmark
okta_app_shared_credentials	okta_app_bookmark
okta_app_swa	okta_app_bookmark
okta_app_three_field	okta_app_bookmark
okta_app_user_schema_property	okta_app_user
okta_auth_server_default	okta_auth_server_claim
okta_auth_server_policy_rule	okta_auth_server_policy
okta_auth_server_scope	okta_auth_server_claim
okta_authenticator	okta_policy_mfa_default
okta_domain	okta_brand
okta_email_customization	okta_brand
okta_factor	okta_policy_mfa_default
okta_group_role_targets	okta_admin_role_custom
okta_group_rule	okta_app_user
okta_inline_hook	okta_event_hook
okta_link_value	okta_brand
okta_log_stream	okta_behavior
okta_policy_password_default	okta_policy_password
okta_policy_rule_idp_discovery	okta_auth_server_policy
okta_policy_rule_mfa	okta_policy_mfa_default
okta_policy_rule_password	okta_policy_password
okta_policy_rule_profile_enrollment	okta_auth_server_policy
okta_profile_mapping	okta_app_user
okta_security_notification_emails	okta_behavior
okta_template_sms	okta_brand
okta_theme	okta_brand
okta_threat_insight_settings	okta_behavior
okta_user_group_memberships	okta_app_user
okta_user_schema_property	okta_app_user
okta_user_type	okta_brand
onelogin_oidc_apps	onelogin_apps
onelogin_saml_apps	onelogin_apps
onepassword_item	doppler_secret
opennebula_virtual_machine	xenorchestra_vm
opensearch_index	elasticstack_elasticsearch_index
opensearch_ism_policy	elasticstack_elasticsearch_index_lifecycle
opensearch_role	elasticstack_elasticsearch_security_role
opensearch_roles_mapping	elasticstack_elasticsearch_security_role
openstack_blockstorage_snapshot_v3	digitalocean_droplet_snapshot
openstack_blockstorage_volume_v3	digitalocean_volume
openstack_compute_instance_v2	digitalocean_droplet
openstack_compute_keypair_v2	digitalocean_ssh_key
openstack_compute_volume_attach_v2	digitalocean_volume_attachment
openstack_containerinfra_cluster_v1	alicloud_cs_managed_kubernetes
openstack_db_instance_v1	ionoscloud_pg_cluster
openstack_dns_recordset_v2	dns_a_record_set
openstack_dns_zone_v2	ns1_zone
openstack_lb_loadbalancer_v2	digitalocean_loadbalancer
openstack_networking_floatingip_v2	digitalocean_floating_ip
openstack_networking_network_v2	digitalocean_vpc
openstack_networking_router_v2	oci_core_subnet
openstack_networking_secgroup_v2	digitalocean_firewall
openstack_networking_subnet_v2	oci_core_subnet
openstack_objectstorage_container_v1	digitalocean_spaces_bucket
opentelekomcloud_cce_cluster_v3	alicloud_cs_managed_kubernetes
opentelekomcloud_cce_node_pool_v3	alicloud_cs_kubernetes_node_pool
opentelekomcloud_compute_instance_v2	yandex_compute_instance
opentelekomcloud_dcs_instance_v2	huaweicloud_dcs_instance
opentelekomcloud_dds_instance_v3	huaweicloud_rds_instance
opentelekomcloud_ecs_instance_v1	yandex_compute_instance
opentelekomcloud_evs_volume_v3	tencentcloud_cbs_storage
opentelekomcloud_kms_key_v1	yandex_kms_symmetric_key
opentelekomcloud_lb_loadbalancer_v2	alicloud_slb
opentelekomcloud_lb_loadbalancer_v3	alicloud_slb
opentelekomcloud_networking_secgroup_rule_v2	huaweicloud_networking_secgroup_rule
opentelekomcloud_obs_bucket	huaweicloud_obs_bucket
opentelekomcloud_rds_instance_v3	huaweicloud_rds_instance
opentelekomcloud_sfs_file_system_v2	huaweicloud_sfs_turbo
opentelekomcloud_sfs_turbo_share_v1	huaweicloud_sfs_turbo
opentelekomcloud_vpc_subnet_v1	tencentcloud_subnet
opentelekomcloud_vpc_v1	tencentcloud_vpc
opsgenie_email_integration	opsgenie_api_integration
opsgenie_escalation	opsgenie_team
opsgenie_integration_action	opsgenie_api_integration
opsgenie_schedule	opsgenie_team
opsgenie_schedule_rotation	opsgenie_team
opsgenie_service	opsgenie_team
opsgenie_team_routing_rule	opsgenie_team
ovh_cloud_project_database	digitalocean_database_cluster
ovh_cloud_project_instance	digitalocean_droplet
ovh_cloud_project_kube	digitalocean_kubernetes_cluster
ovh_cloud_project_kube_nodepool	digitalocean_kubernetes_node_pool
ovh_cloud_project_network_private	digitalocean_vpc
ovh_domain_name	dnsimple_domain
ovh_domain_zone	ns1_zone
ovh_domain_zone_record	dns_a_record_set
ovirt_disk	libvirt_volume
ovirt_vm	xenorchestra_vm
packet_device	digitalocean_droplet
pagerduty_addon	pagerduty_service_dependency
pagerduty_alert_grouping_setting	pagerduty_event_orchestration_unrouted
pagerduty_automation_actions_action	pagerduty_incident_workflow
pagerduty_automation_actions_runner	pagerduty_incident_workflow
pagerduty_business_service	pagerduty_service_dependency
pagerduty_business_service_subscriber	pagerduty_service_dependency
pagerduty_event_orchestration	pagerduty_service_integration
pagerduty_event_orchestration_global	pagerduty_service_integration
pagerduty_event_orchestration_integration	pagerduty_incident_workflow
pagerduty_event_orchestration_router	pagerduty_service_integration
pagerduty_event_orchestration_service	pagerduty_service_integration
pagerduty_event_orchestration_service_cache_variable	pagerduty_service_dependency
pagerduty_event_rule	pagerduty_event_orchestration_unrouted
pagerduty_extension	pagerduty_incident_workflow
pagerduty_extension_servicenow	pagerduty_incident_workflow
pagerduty_incident_custom_field	pagerduty_service_dependency
pagerduty_incident_type	pagerduty_service_dependency
pagerduty_incident_workflow_trigger	pagerduty_incident_workflow
pagerduty_response_play	pagerduty_incident_workflow
pagerduty_ruleset	pagerduty_service_integration
pagerduty_ruleset_rule	pagerduty_service_integration
pagerduty_service_custom_field	pagerduty_service_dependency
pagerduty_service_event_rule	pagerduty_event_orchestration_unrouted
pagerduty_slack_connection	pagerduty_incident_workflow
pagerduty_tag	pagerduty_service_dependency
pagerduty_tag_assignment	pagerduty_service_dependency
pagerduty_team_membership	pagerduty_user
pagerduty_user_contact_method	pagerduty_user
pagerduty_user_notification_rule	pagerduty_user
pagerduty_webhook_subscription	pagerduty_incident_workflow
panos_address_group	panos_address_object
panos_nat_policy_rules	panos_nat_rule_group
panos_security_policy_rules	panos_security_policy
panos_security_rule_group	panos_security_policy
panos_service_object	panos_address_object
panos_static_route_ipv4	panos_nat_rule_group
pingdom_check	betteruptime_monitor
pingone_application	onelogin_apps
planetscale_branch	cockroach_cluster
planetscale_database	postgresql_database
porkbun_dns_record	dns_a_record_set
porkbun_nameservers	dnsimple_domain
postgresql_default_privileges	postgresql_grant
postgresql_extension	postgresql_schema
postgresql_grant_role	postgresql_grant
postgresql_physical_replication_slot	postgresql_publication
postgresql_replication_slot	postgresql_publication
postgresql_script	sql_migrate
postgresql_subscription	postgresql_publication
postgresql_user_mapping	postgresql_role
powerdns_record	dns_a_record_set
powerdns_zone	ns1_zone
prefect_deployment	prefect_work_pool
prefect_flow	prefect_work_pool
proxmox_virtual_environment_container	proxmox_lxc
proxmox_virtual_environment_download_file	proxmox_virtual_environment_file
proxmox_virtual_environment_network_linux_bridge	libvirt_network
proxmox_virtual_environment_vm	digitalocean_droplet
proxmox_vm_qemu	digitalocean_droplet
pulsar_topic	aiven_kafka_topic
qdrant-cloud_accounts_cluster	pinecone_index
quay_repository	digitalocean_container_registry
rabbitmq_binding	rabbitmq_queue
rabbitmq_exchange	rabbitmq_queue
rabbitmq_policy	rabbitmq_queue
rabbitmq_shovel	rabbitmq_queue
rabbitmq_topic_permissions	rabbitmq_permissions
rabbitmq_user	rabbitmq_permissions
railway_plugin	heroku_addon
railway_service	digitalocean_app
rancher2_cluster_v2	rancher2_cluster
rancher2_machine_config_v2	rancher2_node_pool
rancher2_namespace	rancher2_project
rediscloud_active_active_subscription	cockroach_cluster
rediscloud_active_active_subscription_database	cockroach_cluster
rediscloud_database	cockroach_cluster
rediscloud_subscription	cockroach_cluster
rediscloud_subscription_database	cockroach_cluster
redpanda_acl	confluent_kafka_acl
redpanda_serverless_cluster	redpanda_cluster
redpanda_topic	aiven_kafka_topic
remote_file	sops_file
render_postgres	heroku_addon
render_service	digitalocean_app
render_web_service	digitalocean_app
rke_cluster	rancher2_cluster
route53domains_registered_domain	dnsimple_domain
scaleway_block_volume	digitalocean_volume
scaleway_container	digitalocean_app
scaleway_domain_record	dns_a_record_set
scaleway_domain_zone	ns1_zone
scaleway_function	digitalocean_app
scaleway_iam_ssh_key	digitalocean_ssh_key
scaleway_instance_ip	digitalocean_floating_ip
scaleway_instance_security_group	digitalocean_firewall
scaleway_instance_server	digitalocean_droplet
scaleway_k8s_cluster	digitalocean_kubernetes_cluster
scaleway_k8s_pool	digitalocean_kubernetes_node_pool
scaleway_lb	digitalocean_loadbalancer
scaleway_object_bucket	digitalocean_spaces_bucket
scaleway_rdb_database	digitalocean_database_db
scaleway_rdb_instance	digitalocean_database_cluster
scaleway_registry_namespace	digitalocean_container_registry
scaleway_vpc	tencentcloud_vpc
scaleway_vpc_private_network	digitalocean_vpc
schemaregistry_schema	confluent_schema
sectigo_certificate	acme_certificate
semaphore_project	circleci_context
sendgrid_domain_authentication	twilio_api_accounts_incoming_phone_numbers
sentry_metric_alert	sentry_issue_alert
sentry_team	sentry_project
shell_sensitive_script	shell_script
signalfx_dashboard_group	signalfx_dashboard
signalfx_heatmap_chart	signalfx_dashboard
signalfx_list_chart	signalfx_dashboard
signalfx_single_value_chart	signalfx_dashboard
signalfx_text_chart	signalfx_dashboard
signalfx_time_chart	signalfx_dashboard
singlestore_workspace	cockroach_cluster
singlestoredb_workspace_group	scylladbcloud_cluster
snowflake_account_authentication_policy_attachment	snowflake_account_password_policy_attachment
snowflake_alert	snowflake_function_python
snowflake_authentication_policy	snowflake_masking_policy
snowflake_cortex_search_service	snowflake_function_python
snowflake_current_account	snowflake_account_parameter
snowflake_database_grant	snowflake_grant_privileges_to_account_role
snowflake_database_role	snowflake_account_role
snowflake_dynamic_table	snowflake_table
snowflake_external_function	snowflake_api_integration
snowflake_external_oauth_integration	snowflake_api_integration
snowflake_external_table	snowflake_table
snowflake_external_volume	snowflake_api_integration
snowflake_file_format	snowflake_view
snowflake_function	snowflake_view
snowflake_function_java	snowflake_function_python
snowflake_function_javascript	snowflake_function_python
snowflake_function_scala	snowflake_function_python
snowflake_function_sql	snowflake_view
snowflake_git_repository	snowflake_tag
snowflake_grant_application_role	snowflake_grant_account_role
snowflake_grant_database_role	snowflake_grant_account_role
snowflake_grant_privileges_to_database_role	snowflake_grant_privileges_to_account_role
snowflake_grant_privileges_to_role	snowflake_grant_privileges_to_account_role
snowflake_grant_privileges_to_share	snowflake_share
snowflake_hybrid_table	snowflake_table
snowflake_image_repository	snowflake_tag
snowflake_job_service	snowflake_function_python
snowflake_legacy_service_user	snowflake_user
snowflake_listing	snowflake_share
snowflake_managed_account	snowflake_account
snowflake_materialized_view	snowflake_view
snowflake_network_policy_attachment	snowflake_network_policy
snowflake_network_rule	snowflake_network_policy
snowflake_notebook	snowflake_function_python
snowflake_notification_integration	snowflake_stage
snowflake_oauth_integration_for_custom_clients	snowflake_api_integration
snowflake_oauth_integration_for_partner_applications	snowflake_api_integration
snowflake_object_parameter	snowflake_account_parameter
snowflake_password_policy	snowflake_masking_policy
snowflake_pipe	snowflake_stage
snowflake_primary_connection	snowflake_failover_group
snowflake_procedure	snowflake_view
snowflake_procedure_java	snowflake_function_python
snowflake_procedure_javascript	snowflake_function_python
snowflake_procedure_python	snowflake_function_python
snowflake_procedure_scala	snowflake_function_python
snowflake_procedure_sql	snowflake_view
snowflake_role	snowflake_account_role
snowflake_role_grants	snowflake_grant_account_role
snowflake_row_access_policy	snowflake_masking_policy
snowflake_saml2_integration	snowflake_api_integration
snowflake_schema_grant	snowflake_grant_privileges_to_account_role
snowflake_scim_integration	snowflake_api_integration
snowflake_secondary_connection	snowflake_failover_group
snowflake_secondary_database	snowflake_database
snowflake_secret_with_basic_authentication	snowflake_secret_with_generic_string
snowflake_secret_with_client_credentials	snowflake_secret_with_generic_string
snowflake_semantic_view	snowflake_function_python
snowflake_sequence	snowflake_view
snowflake_service	snowflake_function_python
snowflake_service_user	snowflake_user
snowflake_shared_database	snowflake_database
snowflake_standard_database	snowflake_database
snowflake_storage_integration	snowflake_stage
snowflake_stream	snowflake_stage
snowflake_stream_on_table	snowflake_stage
snowflake_streamlit	snowflake_function_python
snowflake_table_column_masking_policy_application	snowflake_account_password_policy_attachment
snowflake_table_constraint	snowflake_tag
snowflake_table_grant	snowflake_grant_privileges_to_account_role
snowflake_tag_association	snowflake_tag
snowflake_unsafe_execute	snowflake_execute
snowflake_user_authentication_policy_attachment	snowflake_account_password_policy_attachment
snowflake_user_password_policy_attachment	snowflake_account_password_policy_attachment
snowflake_user_public_keys	snowflake_user_programmatic_access_token
snyk_project	sonarqube_project
sonarqube_qualityprofile	sonarqube_qualitygate
spacelift_aws_integration	spacelift_context
spacelift_azure_integration	spacelift_context
spacelift_context_attachment	spacelift_context
spacelift_environment_variable	spacelift_context
spacelift_gcp_service_account	spacelift_context
spacelift_mounted_file	spacelift_context
spacelift_policy_attachment	spacelift_policy
spacelift_space	spacelift_context
spacelift_worker_pool	spacelift_context
split_split	launchdarkly_feature_flag
splunk_saved_searches	sumologic_monitor
sql_migrate_directory	atlas_migration
ssh_resource	ansible_playbook
ssh_sensitive_resource	ansible_playbook
stackit_mariadb_instance	ionoscloud_pg_cluster
stackit_mongodbflex_instance	ionoscloud_pg_cluster
stackit_network	tencentcloud_vpc
stackit_objectstorage_bucket	huaweicloud_obs_bucket
stackit_postgresflex_instance	ionoscloud_pg_cluster
stackit_rabbitmq_instance	yandex_mdb_kafka_cluster
stackit_redis_instance	scaleway_redis_cluster
stackit_resourcemanager_project	ibm_resource_group
stackit_secretsmanager_instance	yandex_lockbox_secret
stackit_security_group_rule	huaweicloud_networking_secgroup_rule
stackit_server	yandex_compute_instance
stackit_ske_cluster	alicloud_cs_managed_kubernetes
stackit_sqlserverflex_instance	ionoscloud_pg_cluster
stackit_volume	tencentcloud_cbs_storage
statuscake_uptime_check	betteruptime_monitor
stripe_coupon	stripe_product
stripe_portal_configuration	stripe_product
stripe_price	stripe_product
stytch_project	descope_project
sumologic_http_source	sumologic_collector
sumologic_monitor_folder	sumologic_monitor
supabase_project	cockroach_cluster
sysdig_monitor_alert_metric	sumologic_monitor
tailscale_device_key	tailscale_device_authorization
tailscale_device_tags	tailscale_device_authorization
tailscale_dns_nameservers	tailscale_device_subnet_routes
tailscale_dns_preferences	tailscale_device_subnet_routes
tailscale_dns_search_paths	tailscale_device_subnet_routes
tailscale_dns_split_nameservers	tailscale_device_subnet_routes
talos_cluster_kubeconfig	talos_machine_bootstrap
teamcity_project	circleci_context
tencentcloud_cam_policy	alicloud_ram_policy
tencentcloud_cam_role_policy_attachment	alicloud_ram_policy
tencentcloud_cfs_file_system	huaweicloud_sfs_turbo
tencentcloud_ckafka_instance	yandex_mdb_kafka_cluster
tencentcloud_clb_instance	alicloud_slb
tencentcloud_cos_bucket	digitalocean_spaces_bucket
tencentcloud_cynosdb_cluster	tencentcloud_mysql_instance
tencentcloud_dnspod_record	dns_a_record_set
tencentcloud_instance	digitalocean_droplet
tencentcloud_kms_key	yandex_kms_symmetric_key
tencentcloud_kubernetes_cluster	alicloud_cs_managed_kubernetes
tencentcloud_kubernetes_node_pool	alicloud_cs_kubernetes_node_pool
tencentcloud_mariadb_instance	tencentcloud_mysql_instance
tencentcloud_mongodb_instance	tencentcloud_mysql_instance
tencentcloud_postgresql_instance	tencentcloud_mysql_instance
tencentcloud_security_group_rule_set	huaweicloud_networking_secgroup_rule
tencentcloud_sqlserver_instance	tencentcloud_mysql_instance
terracurl_request	restapi_object
tfe_agent_pool	tfe_oauth_client
tfe_agent_pool_allowed_workspaces	tfe_oauth_client
tfe_agent_token	tfe_organization_token
tfe_audit_trail_token	tfe_organization_token
tfe_azure_oidc_configuration	tfe_aws_oidc_configuration
tfe_gcp_oidc_configuration	tfe_aws_oidc_configuration
tfe_hyok_configuration	tfe_aws_oidc_configuration
tfe_no_code_module	tfe_registry_module
tfe_opa_version	tfe_team_notification_configuration
tfe_organization_default_settings	tfe_team_notification_configuration
tfe_organization_module_sharing	tfe_team_notification_configuration
tfe_organization_run_task_global_settings	tfe_organization_run_task
tfe_policy	tfe_policy_set
tfe_policy_set_parameter	tfe_policy_set
tfe_project	tfe_organization
tfe_project_oauth_client	tfe_oauth_client
tfe_project_settings	tfe_team_notification_configuration
tfe_project_variable_set	tfe_variable
tfe_registry_gpg_key	tfe_oauth_client
tfe_registry_provider	tfe_registry_module
tfe_run_trigger	tfe_oauth_client
tfe_sentinel_policy	tfe_policy_set
tfe_sentinel_version	tfe_team_notification_configuration
tfe_ssh_key	tfe_oauth_client
tfe_team_member	tfe_team
tfe_team_members	tfe_organization_membership
tfe_team_organization_member	tfe_team
tfe_team_organization_members	tfe_team
tfe_team_project_access	tfe_team_access
tfe_team_token	tfe_organization_token
tfe_terraform_version	tfe_team_notification_configuration
tfe_test_variable	tfe_team_notification_configuration
tfe_variable_set	tfe_variable
tfe_vault_oidc_configuration	tfe_aws_oidc_configuration
tfe_workspace_policy_set	tfe_policy_set
tfe_workspace_run_task	tfe_policy_set
tfe_workspace_variable_set	tfe_variable
thousandeyes_http_server	sumologic_monitor
thousandeyes_page_load	sumologic_monitor
tidbcloud_cluster	cockroach_cluster
timescale_service	cockroach_cluster
triton_machine	yandex_compute_instance
turso_database	scylladbcloud_cluster
twilio_messaging_services	twilio_api_accounts_incoming_phone_numbers
twilio_studio_flows	twilio_api_accounts_incoming_phone_numbers
twingate_connector_tokens	twingate_connector
twingate_dns_filtering_profile	twingate_resource
ultradns_record	dns_a_record_set
ultradns_zone	ns1_zone
unleash_feature	launchdarkly_feature_flag
unleash_feature_environment	launchdarkly_feature_flag_environment
upcloud_kubernetes_cluster	alicloud_cs_managed_kubernetes
upcloud_managed_database_mysql	ionoscloud_pg_cluster
upcloud_managed_database_postgresql	ionoscloud_pg_cluster
upcloud_managed_database_redis	scaleway_redis_cluster
upcloud_managed_database_valkey	scaleway_redis_cluster
upcloud_server	digitalocean_droplet
upcloud_storage	digitalocean_volume
upstash_kafka_cluster	yandex_mdb_kafka_cluster
upstash_redis_database	cockroach_cluster
uptimerobot_monitor	betteruptime_monitor
vault_approle_auth_backend_login	vault_token
vault_approle_auth_backend_role	vault_kubernetes_auth_backend_config
vault_approle_auth_backend_role_secret_id	vault_token
vault_aws_auth_backend_role	vault_kubernetes_auth_backend_config
vault_aws_secret_backend	vault_database_secret_backend_connection
vault_aws_secret_backend_role	vault_pki_secret_backend_role
vault_azure_auth_backend_role	vault_kubernetes_auth_backend_config
vault_azure_secret_backend	vault_database_secret_backend_connection
vault_azure_secret_backend_role	vault_pki_secret_backend_role
vault_cert_auth_backend_role	vault_kubernetes_auth_backend_config
vault_consul_secret_backend	vault_database_secret_backend_connection
vault_database_secret_backend_role	vault_pki_secret_backend_role
vault_database_secret_backend_static_role	vault_pki_secret_backend_role
vault_database_secrets_mount	vault_database_secret_backend_connection
vault_egp_policy	vault_policy
vault_gcp_auth_backend_role	vault_kubernetes_auth_backend_config
vault_gcp_secret_backend	vault_database_secret_backend_connection
vault_gcp_secret_roleset	vault_pki_secret_backend_role
vault_generic_endpoint	vault_kv_secret_v2
vault_generic_secret	vault_kv_secret_v2
vault_github_auth_backend	vault_auth_backend
vault_github_team	vault_kubernetes_auth_backend_config
vault_identity_entity	vault_identity_group
vault_identity_entity_alias	vault_identity_group
vault_identity_entity_policies	vault_identity_group
vault_identity_group_alias	vault_identity_group
vault_identity_group_member_entity_ids	vault_identity_group
vault_identity_group_policies	vault_identity_group
vault_identity_oidc_key	vault_identity_group
vault_identity_oidc_role	vault_identity_group
vault_jwt_auth_backend	vault_auth_backend
vault_jwt_auth_backend_role	vault_kubernetes_auth_backend_config
vault_kubernetes_auth_backend_role	vault_kubernetes_auth_backend_config
vault_kubernetes_secret_backend	vault_database_secret_backend_connection
vault_kubernetes_secret_backend_role	vault_pki_secret_backend_role
vault_kv_secret	vault_kv_secret_v2
vault_ldap_auth_backend	vault_auth_backend
vault_ldap_auth_backend_group	vault_kubernetes_auth_backend_config
vault_managed_keys	vault_transit_secret_backend_key
vault_okta_auth_backend	vault_auth_backend
vault_password_policy	vault_policy
vault_pki_secret_backend_config_ca	vault_pki_secret_backend_root_cert
vault_pki_secret_backend_intermediate_set_signed	vault_pki_secret_backend_root_cert
vault_pki_secret_backend_issuer	vault_pki_secret_backend_root_cert
vault_quota_lease_count	vault_quota_rate_limit
vault_raft_autopilot	vault_quota_rate_limit
vault_rgp_policy	vault_policy
vault_saml_auth_backend	vault_auth_backend
vault_ssh_secret_backend_ca	vault_pki_secret_backend_root_cert
vault_ssh_secret_backend_role	vault_pki_secret_backend_role
vault_token_auth_backend_role	vault_kubernetes_auth_backend_config
vault_transit_secret_cache_config	vault_transit_secret_backend_key
vault_userpass_auth_backend_user	vault_kubernetes_auth_backend_config
vcd_independent_disk	libvirt_volume
vcd_network_isolated_v2	libvirt_network
vcd_network_routed_v2	libvirt_network
vcd_vapp_vm	xenorchestra_vm
vcd_vm	xenorchestra_vm
venafi_certificate	acme_certificate
vercel_alias	heroku_domain
vercel_deployment	heroku_pipeline
vercel_dns_record	dns_a_record_set
vercel_project	digitalocean_app
vercel_project_domain	heroku_domain
vercel_project_environment_variable	heroku_config_association
vercel_project_environment_variables	heroku_config_association
vercel_shared_environment_variable	heroku_config_association
virtualbox_vm	xenorchestra_vm
volterra_http_loadbalancer	alicloud_slb
vsphere_datastore_cluster	vsphere_vmfs_datastore
vsphere_distributed_port_group	vsphere_distributed_virtual_switch
vsphere_host_port_group	vsphere_distributed_virtual_switch
vsphere_host_virtual_switch	vsphere_distributed_virtual_switch
vsphere_nas_datastore	vsphere_vmfs_datastore
vsphere_vapp_container	vsphere_resource_pool
vsphere_virtual_disk	digitalocean_volume
vsphere_virtual_machine	digitalocean_droplet
vultr_block_storage	digitalocean_volume
vultr_database	digitalocean_database_cluster
vultr_dns_domain	ns1_zone
vultr_dns_record	dns_a_record_set
vultr_firewall_group	digitalocean_firewall
vultr_firewall_rule	openstack_networking_secgroup_rule_v2
vultr_instance	digitalocean_droplet
vultr_kubernetes	digitalocean_kubernetes_cluster
vultr_load_balancer	digitalocean_loadbalancer
vultr_object_storage	digitalocean_spaces_bucket
vultr_reserved_ip	digitalocean_floating_ip
vultr_ssh_key	digitalocean_ssh_key
vultr_vpc	digitalocean_vpc
wasabi_bucket	digitalocean_spaces_bucket
yandex_alb_load_balancer	alicloud_slb
yandex_compute_disk	tencentcloud_cbs_storage
yandex_compute_filesystem	huaweicloud_sfs_turbo
yandex_kms_asymmetric_encryption_key	yandex_kms_symmetric_key
yandex_kubernetes_cluster	alicloud_cs_managed_kubernetes
yandex_kubernetes_node_group	alicloud_cs_kubernetes_node_pool
yandex_lb_network_load_balancer	alicloud_slb
yandex_mdb_clickhouse_cluster	yandex_mdb_postgresql_cluster
yandex_mdb_greenplum_cluster	yandex_mdb_postgresql_cluster
yandex_mdb_mongodb_cluster	yandex_mdb_postgresql_cluster
yandex_mdb_mysql_cluster	yandex_mdb_postgresql_cluster
yandex_mdb_opensearch_cluster	yandex_mdb_postgresql_cluster
yandex_mdb_sqlserver_cluster	ionoscloud_pg_cluster
yandex_message_queue	yandex_mdb_kafka_cluster
yandex_resourcemanager_folder	ibm_resource_group
yandex_resourcemanager_folder_iam_binding	alicloud_ram_policy
yandex_resourcemanager_folder_iam_member	alicloud_ram_policy
yandex_storage_bucket	huaweicloud_obs_bucket
yandex_vpc_network	tencentcloud_vpc
yandex_vpc_security_group_rule	huaweicloud_networking_secgroup_rule
yandex_vpc_subnet	tencentcloud_subnet
yandex_ydb_database_dedicated	yandex_mdb_postgresql_cluster
yandex_ydb_database_serverless	yandex_mdb_postgresql_cluster
ybm_cluster	scylladbcloud_cluster
yugabytedb_cluster	cockroach_cluster
zia_firewall_filtering_rule	panos_security_policy
zia_url_filtering_rules	panos_security_policy
zillizcloud_cluster	pinecone_index
zpa_policy_access_rule_v2	zpa_policy_access_rule
zpa_policy_timeout_rule	zpa_policy_access_rule
zpa_segment_group	zpa_application_segment
zpa_server_group	zpa_application_segment
`;

/** Types of CloudFormation, and the listed types that describe each of them. A line for each: name, tab, text. */
export const TWINS = `
AWS::ACMPCA::CertificateAuthority	aws_acmpca_certificate_authority
AWS::AccessAnalyzer::Analyzer	aws_accessanalyzer_analyzer
AWS::AmazonMQ::Broker	aws_mq_broker
AWS::Amplify::App	aws_amplify_app
AWS::ApiGateway::Account	aws_api_gateway_account
AWS::ApiGateway::ApiKey	aws_api_gateway_api_key
AWS::ApiGateway::Authorizer	aws_api_gateway_authorizer
AWS::ApiGateway::BasePathMapping	aws_api_gateway_base_path_mapping
AWS::ApiGateway::Deployment	aws_api_gateway_deployment
AWS::ApiGateway::DomainName	aws_api_gateway_domain_name
AWS::ApiGateway::Method	aws_api_gateway_method
AWS::ApiGateway::Resource	aws_api_gateway_resource
AWS::ApiGateway::RestApi	aws_api_gateway_rest_api
AWS::ApiGateway::Stage	aws_api_gateway_stage
AWS::ApiGateway::UsagePlan	aws_api_gateway_usage_plan
AWS::ApiGateway::UsagePlanKey	aws_api_gateway_usage_plan_key
AWS::ApiGatewayV2::Api	aws_apigatewayv2_api
AWS::ApiGatewayV2::ApiMapping	aws_apigatewayv2_api_mapping
AWS::ApiGatewayV2::Authorizer	aws_apigatewayv2_authorizer
AWS::ApiGatewayV2::Deployment	aws_apigatewayv2_deployment
AWS::ApiGatewayV2::DomainName	aws_apigatewayv2_domain_name
AWS::ApiGatewayV2::Integration	aws_apigatewayv2_integration
AWS::ApiGatewayV2::Route	aws_apigatewayv2_route
AWS::ApiGatewayV2::Stage	aws_apigatewayv2_stage
AWS::AppRunner::Service	aws_apprunner_service
AWS::AppSync::GraphQLApi	aws_appsync_graphql_api
AWS::ApplicationAutoScaling::ScalableTarget	aws_appautoscaling_target
AWS::Athena::WorkGroup	aws_athena_workgroup
AWS::AutoScaling::AutoScalingGroup	aws_autoscaling_group
AWS::AutoScaling::LaunchConfiguration	aws_launch_configuration
AWS::AutoScaling::LifecycleHook	aws_autoscaling_lifecycle_hook
AWS::AutoScaling::ScalingPolicy	aws_autoscaling_policy
AWS::AutoScaling::ScheduledAction	aws_autoscaling_schedule
AWS::Backup::BackupPlan	aws_backup_plan
AWS::Backup::BackupSelection	aws_backup_selection
AWS::Backup::BackupVault	aws_backup_vault
AWS::Batch::ComputeEnvironment	aws_batch_compute_environment
AWS::Batch::JobDefinition	aws_batch_job_definition
AWS::Batch::JobQueue	aws_batch_job_queue
AWS::Budgets::Budget	aws_budgets_budget
AWS::CertificateManager::Certificate	aws_acm_certificate
AWS::CloudFormation::Stack	aws_cloudformation_stack
AWS::CloudFront::CachePolicy	aws_cloudfront_cache_policy
AWS::CloudFront::CloudFrontOriginAccessIdentity	aws_cloudfront_origin_access_identity
AWS::CloudFront::Distribution	aws_cloudfront_distribution
AWS::CloudFront::Function	aws_cloudfront_function
AWS::CloudFront::OriginAccessControl	aws_cloudfront_origin_access_control
AWS::CloudFront::OriginRequestPolicy	aws_cloudfront_origin_request_policy
AWS::CloudFront::ResponseHeadersPolicy	aws_cloudfront_response_headers_policy
AWS::CloudTrail::Trail	aws_cloudtrail
AWS::CloudWatch::Alarm	aws_cloudwatch_metric_alarm
AWS::CloudWatch::CompositeAlarm	aws_cloudwatch_composite_alarm
AWS::CloudWatch::Dashboard	aws_cloudwatch_dashboard
AWS::CodeArtifact::Repository	aws_codeartifact_repository
AWS::CodeBuild::Project	aws_codebuild_project
AWS::CodeCommit::Repository	aws_codecommit_repository
AWS::CodePipeline::Pipeline	aws_codepipeline
AWS::Cognito::IdentityPool	aws_cognito_identity_pool
AWS::Cognito::IdentityPoolRoleAttachment	aws_cognito_identity_pool_roles_attachment
AWS::Cognito::UserPool	aws_cognito_user_pool
AWS::Cognito::UserPoolClient	aws_cognito_user_pool_client
AWS::Cognito::UserPoolGroup	aws_cognito_user_group
AWS::Cognito::UserPoolResourceServer	aws_cognito_resource_server
AWS::Config::ConfigRule	aws_config_config_rule
AWS::Config::ConfigurationRecorder	aws_config_configuration_recorder
AWS::DLM::LifecyclePolicy	aws_dlm_lifecycle_policy
AWS::DirectoryService::MicrosoftAD	aws_directory_service_directory
AWS::DocDB::DBCluster	aws_docdb_cluster
AWS::DocDB::DBInstance	aws_docdb_cluster_instance
AWS::DocDB::DBSubnetGroup	aws_docdb_subnet_group
AWS::DynamoDB::Table	aws_dynamodb_table
AWS::EC2::CustomerGateway	aws_customer_gateway
AWS::EC2::DHCPOptions	aws_vpc_dhcp_options
AWS::EC2::EIP	aws_eip
AWS::EC2::EIPAssociation	aws_eip_association
AWS::EC2::EgressOnlyInternetGateway	aws_egress_only_internet_gateway
AWS::EC2::FlowLog	aws_flow_log
AWS::EC2::Instance	aws_instance
AWS::EC2::InternetGateway	aws_internet_gateway
AWS::EC2::KeyPair	aws_key_pair
AWS::EC2::LaunchTemplate	aws_launch_template
AWS::EC2::NatGateway	aws_nat_gateway
AWS::EC2::NetworkAcl	aws_network_acl
AWS::EC2::NetworkAclEntry	aws_network_acl_rule
AWS::EC2::NetworkInterface	aws_network_interface
AWS::EC2::NetworkInterfaceAttachment	aws_network_interface_attachment
AWS::EC2::PrefixList	aws_ec2_managed_prefix_list
AWS::EC2::Route	aws_route
AWS::EC2::RouteTable	aws_route_table
AWS::EC2::SecurityGroup	aws_security_group
AWS::EC2::SecurityGroupEgress	aws_vpc_security_group_egress_rule
AWS::EC2::SecurityGroupIngress	aws_security_group_rule aws_vpc_security_group_ingress_rule
AWS::EC2::SnapshotBlockPublicAccess	aws_ebs_snapshot_block_public_access
AWS::EC2::SpotFleet	aws_spot_fleet_request
AWS::EC2::Subnet	aws_subnet
AWS::EC2::SubnetRouteTableAssociation	aws_route_table_association
AWS::EC2::TransitGateway	aws_ec2_transit_gateway
AWS::EC2::TransitGatewayAttachment	aws_ec2_transit_gateway_vpc_attachment
AWS::EC2::TransitGatewayRoute	aws_ec2_transit_gateway_route
AWS::EC2::TransitGatewayRouteTableAssociation	aws_ec2_transit_gateway_route_table_association
AWS::EC2::TransitGatewayRouteTablePropagation	aws_ec2_transit_gateway_route_table_propagation
AWS::EC2::VPC	aws_vpc
AWS::EC2::VPCCidrBlock	aws_vpc_ipv4_cidr_block_association
AWS::EC2::VPCDHCPOptionsAssociation	aws_vpc_dhcp_options_association
AWS::EC2::VPCEndpoint	aws_vpc_endpoint
AWS::EC2::VPCGatewayAttachment	aws_internet_gateway_attachment
AWS::EC2::VPCPeeringConnection	aws_vpc_peering_connection
AWS::EC2::VPNConnection	aws_vpn_connection
AWS::EC2::VPNGateway	aws_vpn_gateway
AWS::EC2::Volume	aws_ebs_volume
AWS::EC2::VolumeAttachment	aws_volume_attachment
AWS::ECR::Repository	aws_ecr_repository
AWS::ECS::CapacityProvider	aws_ecs_capacity_provider
AWS::ECS::Cluster	aws_ecs_cluster
AWS::ECS::ClusterCapacityProviderAssociations	aws_ecs_cluster_capacity_providers
AWS::ECS::Service	aws_ecs_service
AWS::ECS::TaskDefinition	aws_ecs_task_definition
AWS::EFS::AccessPoint	aws_efs_access_point
AWS::EFS::FileSystem	aws_efs_file_system
AWS::EFS::MountTarget	aws_efs_mount_target
AWS::EKS::AccessEntry	aws_eks_access_entry
AWS::EKS::Addon	aws_eks_addon
AWS::EKS::Cluster	aws_eks_cluster
AWS::EKS::FargateProfile	aws_eks_fargate_profile
AWS::EKS::IdentityProviderConfig	aws_eks_identity_provider_config
AWS::EKS::Nodegroup	aws_eks_node_group
AWS::EKS::PodIdentityAssociation	aws_eks_pod_identity_association
AWS::EMR::Cluster	aws_emr_cluster
AWS::ElastiCache::CacheCluster	aws_elasticache_cluster
AWS::ElastiCache::ParameterGroup	aws_elasticache_parameter_group
AWS::ElastiCache::ReplicationGroup	aws_elasticache_replication_group
AWS::ElastiCache::ServerlessCache	aws_elasticache_serverless_cache
AWS::ElastiCache::SubnetGroup	aws_elasticache_subnet_group
AWS::ElasticBeanstalk::Environment	aws_elastic_beanstalk_environment
AWS::ElasticLoadBalancing::LoadBalancer	aws_elb
AWS::ElasticLoadBalancingV2::Listener	aws_lb_listener
AWS::ElasticLoadBalancingV2::ListenerCertificate	aws_lb_listener_certificate
AWS::ElasticLoadBalancingV2::ListenerRule	aws_lb_listener_rule
AWS::ElasticLoadBalancingV2::LoadBalancer	aws_lb
AWS::ElasticLoadBalancingV2::TargetGroup	aws_lb_target_group
AWS::Elasticsearch::Domain	aws_elasticsearch_domain
AWS::Events::EventBus	aws_cloudwatch_event_bus
AWS::Events::EventBusPolicy	aws_cloudwatch_event_permission
AWS::Events::Rule	aws_cloudwatch_event_rule aws_cloudwatch_event_target
AWS::FSx::FileSystem	aws_fsx_lustre_file_system aws_fsx_windows_file_system
AWS::GlobalAccelerator::Accelerator	aws_globalaccelerator_accelerator
AWS::GlobalAccelerator::EndpointGroup	aws_globalaccelerator_endpoint_group
AWS::GlobalAccelerator::Listener	aws_globalaccelerator_listener
AWS::Glue::Crawler	aws_glue_crawler
AWS::Glue::Database	aws_glue_catalog_database
AWS::Glue::Job	aws_glue_job
AWS::Glue::Table	aws_glue_catalog_table
AWS::Glue::Trigger	aws_glue_trigger
AWS::GuardDuty::Detector	aws_guardduty_detector
AWS::IAM::AccessKey	aws_iam_access_key
AWS::IAM::Group	aws_iam_group
AWS::IAM::GroupPolicy	aws_iam_group_policy
AWS::IAM::InstanceProfile	aws_iam_instance_profile
AWS::IAM::ManagedPolicy	aws_iam_policy
AWS::IAM::OIDCProvider	aws_iam_openid_connect_provider
AWS::IAM::Role	aws_iam_role
AWS::IAM::RolePolicy	aws_iam_role_policy
AWS::IAM::SAMLProvider	aws_iam_saml_provider
AWS::IAM::User	aws_iam_user
AWS::IAM::UserPolicy	aws_iam_user_policy
AWS::IdentityStore::Group	aws_identitystore_group
AWS::IdentityStore::GroupMembership	aws_identitystore_group_membership
AWS::IoT::Policy	aws_iot_policy
AWS::KMS::Alias	aws_kms_alias
AWS::KMS::Key	aws_kms_key
AWS::KMS::ReplicaKey	aws_kms_replica_key
AWS::Kinesis::Stream	aws_kinesis_stream
AWS::KinesisFirehose::DeliveryStream	aws_kinesis_firehose_delivery_stream
AWS::Lambda::Alias	aws_lambda_alias
AWS::Lambda::EventInvokeConfig	aws_lambda_function_event_invoke_config
AWS::Lambda::EventSourceMapping	aws_lambda_event_source_mapping
AWS::Lambda::Function	aws_lambda_function
AWS::Lambda::LayerVersion	aws_lambda_layer_version
AWS::Lambda::Permission	aws_lambda_permission
AWS::Lambda::Url	aws_lambda_function_url
AWS::Logs::LogGroup	aws_cloudwatch_log_group
AWS::Logs::LogStream	aws_cloudwatch_log_stream
AWS::Logs::MetricFilter	aws_cloudwatch_log_metric_filter
AWS::Logs::ResourcePolicy	aws_cloudwatch_log_resource_policy
AWS::Logs::SubscriptionFilter	aws_cloudwatch_log_subscription_filter
AWS::MSK::Cluster	aws_msk_cluster
AWS::MemoryDB::Cluster	aws_memorydb_cluster
AWS::Neptune::DBCluster	aws_neptune_cluster
AWS::Neptune::DBInstance	aws_neptune_cluster_instance
AWS::NetworkFirewall::Firewall	aws_networkfirewall_firewall
AWS::NetworkFirewall::RuleGroup	aws_networkfirewall_rule_group
AWS::OpenSearchService::Domain	aws_opensearch_domain
AWS::Organizations::Account	aws_organizations_account
AWS::Organizations::OrganizationalUnit	aws_organizations_organizational_unit
AWS::Organizations::Policy	aws_organizations_policy
AWS::Pipes::Pipe	aws_pipes_pipe
AWS::QuickSight::DataSet	aws_quicksight_data_set
AWS::RAM::ResourceShare	aws_ram_resource_share
AWS::RDS::DBCluster	aws_rds_cluster
AWS::RDS::DBClusterParameterGroup	aws_rds_cluster_parameter_group
AWS::RDS::DBInstance	aws_db_instance aws_rds_cluster_instance
AWS::RDS::DBParameterGroup	aws_db_parameter_group
AWS::RDS::DBProxy	aws_db_proxy
AWS::RDS::DBSubnetGroup	aws_db_subnet_group
AWS::RDS::GlobalCluster	aws_rds_global_cluster
AWS::RDS::OptionGroup	aws_db_option_group
AWS::Redshift::Cluster	aws_redshift_cluster
AWS::Redshift::ClusterSubnetGroup	aws_redshift_subnet_group
AWS::RedshiftServerless::Namespace	aws_redshiftserverless_namespace
AWS::RolesAnywhere::TrustAnchor	aws_rolesanywhere_trust_anchor
AWS::Route53::DNSSEC	aws_route53_hosted_zone_dnssec
AWS::Route53::HealthCheck	aws_route53_health_check
AWS::Route53::HostedZone	aws_route53_zone
AWS::Route53::RecordSet	aws_route53_record
AWS::Route53Resolver::ResolverEndpoint	aws_route53_resolver_endpoint
AWS::Route53Resolver::ResolverRule	aws_route53_resolver_rule
AWS::Route53Resolver::ResolverRuleAssociation	aws_route53_resolver_rule_association
AWS::S3::Bucket	aws_s3_bucket
AWS::S3::BucketPolicy	aws_s3_bucket_policy
AWS::SES::EmailIdentity	aws_sesv2_email_identity
AWS::SNS::Subscription	aws_sns_topic_subscription
AWS::SNS::Topic	aws_sns_topic
AWS::SNS::TopicPolicy	aws_sns_topic_policy
AWS::SQS::Queue	aws_sqs_queue
AWS::SQS::QueuePolicy	aws_sqs_queue_policy
AWS::SSM::Association	aws_ssm_association
AWS::SSM::Document	aws_ssm_document
AWS::SSM::Parameter	aws_ssm_parameter
AWS::SSM::ServiceSetting	aws_ssm_service_setting
AWS::SSO::Assignment	aws_ssoadmin_account_assignment
AWS::SSO::PermissionSet	aws_ssoadmin_permission_set
AWS::SageMaker::Endpoint	aws_sagemaker_endpoint
AWS::SageMaker::EndpointConfig	aws_sagemaker_endpoint_configuration
AWS::SageMaker::Model	aws_sagemaker_model
AWS::SageMaker::NotebookInstance	aws_sagemaker_notebook_instance
AWS::Scheduler::Schedule	aws_scheduler_schedule
AWS::SecretsManager::ResourcePolicy	aws_secretsmanager_secret_policy
AWS::SecretsManager::RotationSchedule	aws_secretsmanager_secret_rotation
AWS::SecretsManager::Secret	aws_secretsmanager_secret
AWS::SecurityHub::Hub	aws_securityhub_account
AWS::SecurityHub::Standard	aws_securityhub_standards_subscription
AWS::ServiceDiscovery::PrivateDnsNamespace	aws_service_discovery_private_dns_namespace
AWS::ServiceDiscovery::Service	aws_service_discovery_service
AWS::Shield::Protection	aws_shield_protection
AWS::StepFunctions::StateMachine	aws_sfn_state_machine
AWS::Timestream::Table	aws_timestreamwrite_table
AWS::Transfer::Server	aws_transfer_server
AWS::VerifiedPermissions::Policy	aws_verifiedpermissions_policy
AWS::WAFv2::IPSet	aws_wafv2_ip_set
AWS::WAFv2::LoggingConfiguration	aws_wafv2_web_acl_logging_configuration
AWS::WAFv2::RuleGroup	aws_wafv2_rule_group
AWS::WAFv2::WebACL	aws_wafv2_web_acl
AWS::WAFv2::WebACLAssociation	aws_wafv2_web_acl_association
AWS::WorkSpaces::Workspace	aws_workspaces_workspace
`;

export const DEFAULTS: KnowledgeDefaults = {
  "version": 1,
  "source": "Terraform Registry, resource documentation of hashicorp/aws 6.25.0; CloudFormation resource specification (@aws-cdk/aws-service-spec 0.1.216); words and benign conditions: judgement, not documentation",
  "deferred": {
    "types": [
      "aws_db_instance",
      "aws_rds_cluster",
      "aws_rds_cluster_instance",
      "aws_elasticache_replication_group",
      "aws_elasticache_cluster",
      "aws_docdb_cluster",
      "aws_docdb_cluster_instance",
      "aws_neptune_cluster",
      "aws_neptune_cluster_instance",
      "aws_mq_broker"
    ],
    "attributes": [
      "instance_class",
      "engine_version",
      "multi_az",
      "storage_type",
      "iops",
      "parameter_group_name",
      "db_cluster_parameter_group_name",
      "option_group_name",
      "port",
      "ca_cert_identifier",
      "db_subnet_group_name",
      "node_type",
      "cluster_version",
      "host_instance_type"
    ],
    "unless": "apply_immediately",
    "factor": 0.5
  },
  "benign_conditional": {
    "AWS::RDS::DBInstance": [
      "AutoMinorVersionUpgrade",
      "BackupRetentionPeriod",
      "MultiAZ",
      "PreferredMaintenanceWindow",
      "DBParameterGroupName",
      "StorageType"
    ],
    "AWS::EC2::Instance": [
      "EbsOptimized"
    ]
  },
  "snapshot_on_removal": [
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance"
  ],
  "unknown": {
    "default": {
      "data": 0.5,
      "outage": 0.4
    },
    "words": [
      {
        "match": [
          "dashboard",
          "label",
          "tag",
          "tags",
          "tagging",
          "tag_assignment",
          "tag_association",
          "tag_binding",
          "folder",
          "comment",
          "badge",
          "annotation",
          "theme",
          "branding",
          "chart",
          "board",
          "bookmark",
          "icon",
          "logo",
          "avatar",
          "note",
          "readme",
          "wiki_page",
          "order",
          "custom_field",
          "custom_attribute",
          "ticket_field",
          "field_option",
          "invitation",
          "favorite",
          "saved_view",
          "saved_search",
          "saved_query",
          "milestone",
          "release_link",
          "description",
          "preference",
          "macro",
          "playlist",
          "snippet",
          "emoji",
          "panel",
          "report"
        ],
        "data": 0,
        "outage": 0.08
      },
      {
        "match": [
          "config",
          "configuration",
          "revision",
          "version",
          "template",
          "option",
          "options",
          "setting",
          "settings",
          "slo",
          "parameter_group",
          "parametergroup",
          "param_group",
          "quota",
          "limit"
        ],
        "data": 0,
        "outage": 0.2
      },
      {
        "match": [
          "hook",
          "webhook",
          "view",
          "job",
          "task",
          "cron",
          "flag",
          "claim",
          "scope",
          "variable",
          "pipeline",
          "workflow",
          "trigger",
          "runner",
          "downtime",
          "mapping",
          "agent_pool",
          "work_pool",
          "worker_group",
          "runner_group",
          "context",
          "slack",
          "mattermost",
          "telegram",
          "discord",
          "jira",
          "redmine",
          "youtrack",
          "issue_tracker",
          "external_wiki",
          "emails_on_push",
          "cert_request",
          "login"
        ],
        "data": 0.05,
        "outage": 0.28
      },
      {
        "match": [
          "alert",
          "alert_rule",
          "alert_policy",
          "alert_condition",
          "alert_channel",
          "alert_metric",
          "alerting",
          "alarm",
          "monitor",
          "check",
          "health_check",
          "uptime_check",
          "probe",
          "detector",
          "notification",
          "notification_rule",
          "notification_policy",
          "notification_channel",
          "notification_destination",
          "contact_point",
          "escalation_policy",
          "escalation",
          "on_call",
          "on_call_schedule",
          "oncall_schedule",
          "rotation",
          "synthetic",
          "synthetics",
          "heartbeat",
          "metric",
          "silence",
          "muting_rule",
          "maintenance_window",
          "recording_rule",
          "management_zone",
          "monitoring_server",
          "http_server_test"
        ],
        "category": "observability",
        "data": 0,
        "outage": 0.24,
        "means": "what it watches is no longer watched, or nobody is told"
      },
      {
        "match": [
          "user",
          "member",
          "membership",
          "role",
          "role_assignment",
          "role_binding",
          "permission",
          "permissions",
          "permission_target",
          "grant",
          "grants",
          "binding",
          "assignment",
          "service_account",
          "service_principal",
          "user_account",
          "robot_account",
          "robot",
          "bot_account"
        ],
        "category": "identity",
        "data": 0,
        "outage": 0.3,
        "means": "whoever has rights by it loses them"
      },
      {
        "match": [
          "team",
          "user_group",
          "usergroup",
          "auth_server",
          "authorization_server"
        ],
        "category": "identity",
        "data": 0.02,
        "outage": 0.42,
        "means": "whoever has rights by it loses them"
      },
      {
        "match": [
          "token",
          "api_key",
          "access_key",
          "access_token",
          "api_token",
          "deploy_key",
          "deploy_token",
          "ssh_key",
          "public_key",
          "key_pair",
          "keypair",
          "auth_key",
          "tailnet_key",
          "client_key",
          "client_secret",
          "credential",
          "credentials",
          "password",
          "license"
        ],
        "category": "identity",
        "data": 0,
        "outage": 0.45,
        "means": "whoever signs in with it no longer can"
      },
      {
        "match": [
          "group",
          "client",
          "provider",
          "identity_provider",
          "integration",
          "connection",
          "connector",
          "source",
          "destination",
          "sink",
          "link",
          "cloud_account",
          "route",
          "endpoint",
          "backend",
          "listener",
          "proxy",
          "peering",
          "subnet",
          "subnetwork",
          "vlan",
          "circuit",
          "interconnect",
          "cross_connect",
          "crossconnect",
          "upstream",
          "origin",
          "vip",
          "virtual_ip",
          "floating_ip",
          "elastic_ip",
          "eip",
          "ip_address",
          "address",
          "interface",
          "network_interface",
          "nic",
          "port",
          "storage_integration",
          "security_integration",
          "storage_credential",
          "git_repository"
        ],
        "data": 0.05,
        "outage": 0.5
      },
      {
        "match": [
          "audit",
          "audit_log",
          "audit_trail",
          "audit_config",
          "audit_configuration",
          "audit_policy",
          "audit_setting",
          "audit_settings",
          "audit_stream",
          "audit_log_stream",
          "audit_log_config",
          "audit_log_subscription",
          "audit_destination",
          "log_stream",
          "log_drain",
          "log_sink",
          "log_export",
          "log_delivery",
          "log_archive",
          "log_forwarder",
          "log_destination",
          "trail"
        ],
        "category": "audit_security",
        "guard": 0.55,
        "data": 0,
        "outage": 0.05
      },
      {
        "match": [
          "firewall",
          "firewall_rule",
          "firewall_policy",
          "firewall_filter",
          "filtering_rule",
          "filter_rule",
          "waf",
          "waf_rule",
          "waf_policy",
          "ruleset",
          "rule_group",
          "allowlist",
          "ip_allowlist",
          "ip_allow_list",
          "ip_access_list",
          "access_list",
          "access_rule",
          "access_policy",
          "security_group",
          "security_group_rule",
          "secgroup",
          "secgroup_rule",
          "security_list",
          "security_rule",
          "security_rule_group",
          "security_policy",
          "security_profile",
          "gateway_policy",
          "password_policy",
          "login_policy",
          "sign_in_policy",
          "signon_policy",
          "authentication_policy",
          "session_policy",
          "network_policy",
          "conditional_access_policy",
          "mfa",
          "mfa_policy",
          "rate_limit",
          "branch_protection",
          "protection",
          "protection_rule",
          "protected_branch",
          "approval_rule",
          "approval_policy",
          "approvals",
          "masking_policy",
          "row_access_policy",
          "scanner",
          "scanner_rule",
          "dlp_profile",
          "policy_set",
          "guardrail",
          "detection_rule",
          "config_rule",
          "compliance_rule",
          "compliance_policy",
          "network_acl"
        ],
        "category": "audit_security",
        "guard": 0.42,
        "data": 0,
        "outage": 0.05
      },
      {
        "match": [
          "acl",
          "acl_rule",
          "acl_policy",
          "nat_rule",
          "nat_policy",
          "allow_list",
          "whitelist",
          "ip_whitelist",
          "denylist",
          "blocklist"
        ],
        "guard": 0.42,
        "data": 0,
        "outage": 0.3,
        "means": "it may let traffic or callers through, or keep them out"
      },
      {
        "match": [
          "backup_policy",
          "backup_schedule",
          "backup_plan",
          "backup_config",
          "backup_configuration",
          "backup_vault_policy",
          "snapshot_policy",
          "snapshot_schedule",
          "replication_policy",
          "backup_job"
        ],
        "category": "backup",
        "guard": 0.55,
        "data": 0,
        "outage": 0.05
      },
      {
        "match": [
          "server",
          "vm",
          "machine",
          "virtual_machine",
          "vps",
          "droplet",
          "guest",
          "lxc",
          "bare_metal",
          "baremetal",
          "compute_instance",
          "compute_vm",
          "vm_instance",
          "bare_metal_server",
          "vm_qemu"
        ],
        "category": "compute",
        "data": 0.6,
        "outage": 0.65,
        "means": "it may be a machine, which goes with what is on its own disk"
      },
      {
        "match": [
          "schema",
          "catalog",
          "realm",
          "user_pool"
        ],
        "data": 0.7,
        "outage": 0.7
      },
      {
        "match": [
          "database",
          "db",
          "bucket",
          "table",
          "volume",
          "disk",
          "virtual_disk",
          "store",
          "storage",
          "datastore",
          "data_store",
          "block_storage",
          "object_storage",
          "filesystem",
          "file_system",
          "file_share",
          "fileshare",
          "nas",
          "storage_account",
          "storage_container",
          "storage_pool",
          "disk_pool",
          "objectstorage_container",
          "object_storage_container",
          "blob_container",
          "keyspace",
          "kv_store",
          "vault",
          "repository",
          "registry",
          "warehouse",
          "lake",
          "datalake",
          "lakehouse",
          "ledger",
          "backup",
          "snapshot",
          "index",
          "collection",
          "dataset",
          "share",
          "mailbox",
          "archive"
        ],
        "category": "data_store",
        "data": 0.85,
        "outage": 0.6
      },
      {
        "match": [
          "rds",
          "dbaas",
          "dds",
          "dcs",
          "dws",
          "cdb",
          "postgres",
          "postgresql",
          "postgre",
          "pg",
          "pgsql",
          "sqlserver",
          "oracle",
          "mongo",
          "redis",
          "valkey",
          "tair",
          "couchbase",
          "hbase",
          "neo4j",
          "graph_database",
          "opensearch",
          "elasticsearch",
          "influx",
          "timescale",
          "snowflake",
          "bigquery",
          "redshift"
        ],
        "prefixes": [
          "postgres",
          "mysql",
          "mariadb",
          "mssql",
          "mongodb",
          "cassandra",
          "scylla",
          "couchbase",
          "clickhouse",
          "elasticsearch",
          "opensearch",
          "cockroach",
          "yugabyte",
          "singlestore",
          "influxdb",
          "rediscloud"
        ],
        "suffixes": [
          "db",
          "sql",
          "kvstore",
          "redis"
        ],
        "engine": true,
        "category": "data_store",
        "data": 0.9,
        "outage": 0.8
      },
      {
        "match": [
          "nats",
          "pulsar",
          "kafka",
          "mq",
          "activemq",
          "rabbit"
        ],
        "prefixes": [
          "kafka",
          "rabbitmq",
          "rocketmq",
          "redpanda"
        ],
        "suffixes": [
          "mq",
          "amqp",
          "kafka"
        ],
        "engine": true,
        "category": "messaging",
        "data": 0.6,
        "outage": 0.85,
        "means": "messages in it would be lost, and what sends or reads them stops"
      },
      {
        "match": [
          "cache",
          "memcache",
          "memcached"
        ],
        "engine": true,
        "category": "data_store",
        "data": 0.2,
        "outage": 0.6,
        "means": "what is cached in it must be filled anew"
      },
      {
        "match": [
          "network",
          "vpc",
          "vnet",
          "vcn"
        ],
        "head_only": true,
        "category": "network",
        "data": 0,
        "outage": 0.9,
        "means": "what is connected by it loses its connection"
      },
      {
        "match": [
          "router",
          "segment",
          "bridge_domain",
          "vrf",
          "switch",
          "vswitch",
          "virtual_switch"
        ],
        "category": "network",
        "data": 0,
        "outage": 0.7,
        "means": "what is connected by it loses its connection"
      },
      {
        "match": [
          "cluster"
        ],
        "head_only": true,
        "category": "cluster",
        "data": 0.5,
        "outage": 0.8,
        "means": "what runs or is kept in it goes with it"
      },
      {
        "match": [
          "project",
          "organization",
          "org",
          "account",
          "tenant",
          "workspace",
          "environment",
          "namespace",
          "resource_group",
          "compartment",
          "datacenter",
          "data_center",
          "vdc",
          "space",
          "resource_pool"
        ],
        "head_only": true,
        "category": "org",
        "data": 0.5,
        "outage": 0.8,
        "means": "what is in it may go with it"
      },
      {
        "match": [
          "zone",
          "domain"
        ],
        "head_only": true,
        "data": 0.5,
        "outage": 0.8,
        "means": "names or members under it may no longer be found"
      },
      {
        "match": [
          "kms_key",
          "encryption_key",
          "master_key",
          "symmetric_key",
          "asymmetric_key",
          "crypto_key",
          "cmk",
          "kek",
          "key_ring",
          "keyring"
        ],
        "category": "secret_key",
        "data": 0.8,
        "outage": 0.7,
        "means": "what is encrypted with it could no longer be read"
      },
      {
        "match": [
          "key",
          "secret",
          "certificate",
          "ca"
        ],
        "category": "secret_key",
        "data": 0.6,
        "outage": 0.5,
        "means": "it may be gone for good, and what uses it fails"
      },
      {
        "match": [
          "service"
        ],
        "data": 0.3,
        "outage": 0.6,
        "means": "what it serves stops; whether it holds data, its name does not tell"
      },
      {
        "match": [
          "instance"
        ],
        "data": 0.45,
        "outage": 0.6,
        "means": "what it serves stops; whether it holds data, its name does not tell"
      },
      {
        "match": [
          "host",
          "pool"
        ],
        "data": 0.3,
        "outage": 0.5,
        "means": "what stands on it stops; whether it holds data, its name does not tell"
      },
      {
        "match": [
          "node_pool",
          "nodepool",
          "node_group",
          "nodegroup",
          "worker_pool"
        ],
        "category": "compute",
        "data": 0.1,
        "outage": 0.65,
        "means": "what runs on its machines stops"
      },
      {
        "match": [
          "container",
          "pod",
          "app",
          "application",
          "function",
          "deployment",
          "site",
          "workload",
          "worker"
        ],
        "category": "compute",
        "data": 0.3,
        "outage": 0.6,
        "means": "what runs there stops, and what it wrote into itself goes with it"
      },
      {
        "match": [
          "gateway",
          "balancer",
          "load_balancer",
          "loadbalancer",
          "nodebalancer",
          "lb",
          "virtual_server",
          "tunnel",
          "pullzone",
          "pull_zone",
          "cdn",
          "distribution"
        ],
        "category": "lb_edge",
        "data": 0,
        "outage": 0.65,
        "means": "what is reached through it is cut off"
      },
      {
        "match": [
          "queue",
          "topic",
          "stream"
        ],
        "category": "messaging",
        "data": 0.35,
        "outage": 0.6,
        "means": "messages in it would be lost, and what sends or reads them stops"
      },
      {
        "match": [
          "image"
        ],
        "data": 0.35,
        "outage": 0.3,
        "means": "what is started from it next cannot start"
      },
      {
        "match": [
          "policy"
        ],
        "head_only": true,
        "data": 0,
        "outage": 0.3
      },
      {
        "match": [
          "attachment",
          "association",
          "rule",
          "schedule",
          "subscription",
          "record"
        ],
        "data": 0,
        "outage": 0.3
      }
    ]
  }
};
