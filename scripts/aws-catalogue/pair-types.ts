import { nameOf } from '../../src/knowledge/classify/name-of.ts';

/** Things that the two call by other names; nothing where a name that looks alike is another thing. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  aws_acmpca_certificate_authority_certificate: 'AWS::ACMPCA::CertificateAuthorityActivation',
  aws_amplify_domain_association: 'AWS::Amplify::Domain',
  aws_api_gateway_integration: '',
  aws_api_gateway_model: 'AWS::ApiGateway::Model',
  aws_api_gateway_rest_api_policy: '',
  aws_api_gateway_vpc_link: 'AWS::ApiGateway::VpcLink',
  aws_appautoscaling_policy: 'AWS::ApplicationAutoScaling::ScalingPolicy',
  aws_apprunner_auto_scaling_configuration_version: 'AWS::AppRunner::AutoScalingConfiguration',
  aws_appstream_fleet_stack_association: 'AWS::AppStream::StackFleetAssociation',
  aws_appstream_user_stack_association: 'AWS::AppStream::StackUserAssociation',
  aws_appsync_function: 'AWS::AppSync::FunctionConfiguration',
  aws_auditmanager_framework: 'AWS::AuditManager::AssessmentFramework',
  aws_autoscaling_policy: 'AWS::AutoScaling::ScalingPolicy',
  aws_autoscaling_schedule: 'AWS::AutoScaling::ScheduledAction',
  aws_backup_logically_air_gapped_vault: 'AWS::Backup::LogicallyAirGappedBackupVault',
  aws_bedrock_inference_profile: 'AWS::Bedrock::ApplicationInferenceProfile',
  aws_bedrockagentcore_agent_runtime: 'AWS::BedrockAgentCore::Runtime',
  aws_bedrockagentcore_agent_runtime_endpoint: 'AWS::BedrockAgentCore::RuntimeEndpoint',
  aws_bedrockagentcore_browser: 'AWS::BedrockAgentCore::BrowserCustom',
  aws_bedrockagentcore_code_interpreter: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
  aws_budgets_budget_action: 'AWS::Budgets::BudgetsAction',
  aws_chatbot_teams_channel_configuration: 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration',
  aws_cloudformation_stack_instances: '',
  aws_cloudformation_stack_set: 'AWS::CloudFormation::StackSet',
  aws_cloudwatch_contributor_insight_rule: 'AWS::CloudWatch::InsightRule',
  aws_codedeploy_app: 'AWS::CodeDeploy::Application',
  aws_cognito_identity_pool_provider_principal_tag: 'AWS::Cognito::IdentityPoolPrincipalTag',
  aws_cognito_identity_pool_roles_attachment: 'AWS::Cognito::IdentityPoolRoleAttachment',
  aws_cognito_identity_provider: 'AWS::Cognito::UserPoolIdentityProvider',
  aws_cognito_resource_server: 'AWS::Cognito::UserPoolResourceServer',
  aws_cognito_risk_configuration: 'AWS::Cognito::UserPoolRiskConfigurationAttachment',
  aws_cognito_user: 'AWS::Cognito::UserPoolUser',
  aws_cognito_user_in_group: 'AWS::Cognito::UserPoolUserToGroupAttachment',
  aws_cognito_user_pool_ui_customization: 'AWS::Cognito::UserPoolUICustomizationAttachment',
  aws_config_aggregate_authorization: 'AWS::Config::AggregationAuthorization',
  aws_config_organization_managed_rule: 'AWS::Config::OrganizationConfigRule',
  aws_controltower_baseline: 'AWS::ControlTower::EnabledBaseline',
  aws_controltower_control: 'AWS::ControlTower::EnabledControl',
  aws_cur_report_definition: 'AWS::CUR::ReportDefinition',
  aws_datasync_location_fsx_lustre_file_system: 'AWS::DataSync::LocationFSxLustre',
  aws_datasync_location_fsx_ontap_file_system: 'AWS::DataSync::LocationFSxONTAP',
  aws_datasync_location_fsx_openzfs_file_system: 'AWS::DataSync::LocationFSxOpenZFS',
  aws_datasync_location_fsx_windows_file_system: 'AWS::DataSync::LocationFSxWindows',
  aws_db_proxy_default_target_group: 'AWS::RDS::DBProxyTargetGroup',
  aws_default_network_acl: '',
  aws_default_route_table: '',
  aws_default_security_group: '',
  aws_default_subnet: '',
  aws_default_vpc: '',
  aws_default_vpc_dhcp_options: '',
  aws_detective_member: 'AWS::Detective::MemberInvitation',
  aws_detective_organization_admin_account: 'AWS::Detective::OrganizationAdmin',
  aws_dx_connection: 'AWS::DirectConnect::Connection',
  aws_dx_gateway: 'AWS::DirectConnect::DirectConnectGateway',
  aws_dx_gateway_association: 'AWS::DirectConnect::DirectConnectGatewayAssociation',
  aws_ec2_client_vpn_network_association: 'AWS::EC2::ClientVpnTargetNetworkAssociation',
  aws_ec2_image_block_public_access: '',
  aws_egress_only_internet_gateway: 'AWS::EC2::EgressOnlyInternetGateway',
  aws_emr_instance_fleet: 'AWS::EMR::InstanceFleetConfig',
  aws_emr_instance_group: 'AWS::EMR::InstanceGroupConfig',
  aws_finspace_kx_environment: 'AWS::FinSpace::Environment',
  aws_fsx_ontap_volume: 'AWS::FSx::Volume',
  aws_fsx_openzfs_snapshot: 'AWS::FSx::Snapshot',
  aws_fsx_openzfs_volume: 'AWS::FSx::Volume',
  aws_glue_resource_policy: '',
  aws_iam_policy: 'AWS::IAM::ManagedPolicy',
  aws_iam_user_group_membership: 'AWS::IAM::UserToGroupAddition',
  aws_internet_gateway_attachment: 'AWS::EC2::VPCGatewayAttachment',
  aws_iot_logging_options: 'AWS::IoT::Logging',
  aws_iot_policy_attachment: 'AWS::IoT::PolicyPrincipalAttachment',
  aws_kinesis_analytics_application: 'AWS::KinesisAnalytics::Application',
  aws_lakeformation_lf_tag: 'AWS::LakeFormation::Tag',
  aws_lightsail_container_service: 'AWS::Lightsail::Container',
  aws_lightsail_lb: 'AWS::Lightsail::LoadBalancer',
  aws_lightsail_lb_certificate: 'AWS::Lightsail::LoadBalancerTlsCertificate',
  aws_macie2_account: 'AWS::Macie::Session',
  aws_media_package_channel: 'AWS::MediaPackage::Channel',
  aws_msk_scram_secret_association: 'AWS::MSK::BatchScramSecret',
  aws_msk_single_scram_secret_association: '',
  aws_network_acl_association: 'AWS::EC2::SubnetNetworkAclAssociation',
  aws_network_interface_permission: 'AWS::EC2::NetworkInterfacePermission',
  aws_networkmanager_dx_gateway_attachment: 'AWS::NetworkManager::DirectConnectGatewayAttachment',
  aws_odb_network: 'AWS::ODB::OdbNetwork',
  aws_odb_network_peering_connection: 'AWS::ODB::OdbPeeringConnection',
  aws_paymentcryptography_key_alias: 'AWS::PaymentCryptography::Alias',
  aws_prometheus_rule_group_namespace: 'AWS::APS::RuleGroupsNamespace',
  aws_prometheus_workspace: 'AWS::APS::Workspace',
  aws_rds_shard_group: 'AWS::RDS::DBShardGroup',
  aws_redshift_cluster_snapshot: 'AWS::Redshift::Snapshot',
  aws_redshift_parameter_group: 'AWS::Redshift::ClusterParameterGroup',
  aws_redshift_subnet_group: 'AWS::Redshift::ClusterSubnetGroup',
  aws_route53_hosted_zone_dnssec: 'AWS::Route53::DNSSEC',
  aws_route53_query_log: 'AWS::Route53::QueryLoggingConfig',
  aws_route53_resolver_query_log_config: 'AWS::Route53Resolver::ResolverQueryLoggingConfig',
  aws_route53_resolver_query_log_config_association: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
  aws_route53profiles_association: 'AWS::Route53Profiles::ProfileAssociation',
  aws_route53profiles_resource_association: 'AWS::Route53Profiles::ProfileResourceAssociation',
  aws_s3_directory_bucket: 'AWS::S3Express::DirectoryBucket',
  aws_s3control_bucket: 'AWS::S3Outposts::Bucket',
  aws_s3control_bucket_policy: 'AWS::S3Outposts::BucketPolicy',
  aws_s3control_multi_region_access_point: 'AWS::S3::MultiRegionAccessPoint',
  aws_s3control_multi_region_access_point_policy: 'AWS::S3::MultiRegionAccessPointPolicy',
  aws_s3control_object_lambda_access_point: 'AWS::S3ObjectLambda::AccessPoint',
  aws_s3control_object_lambda_access_point_policy: 'AWS::S3ObjectLambda::AccessPointPolicy',
  aws_s3control_storage_lens_configuration: 'AWS::S3::StorageLens',
  aws_sagemaker_endpoint_configuration: 'AWS::SageMaker::EndpointConfig',
  aws_sagemaker_notebook_instance_lifecycle_configuration: 'AWS::SageMaker::NotebookInstanceLifecycleConfig',
  aws_securityhub_standards_subscription: 'AWS::SecurityHub::Standard',
  aws_servicecatalog_principal_portfolio_association: 'AWS::ServiceCatalog::PortfolioPrincipalAssociation',
  aws_servicecatalog_product: 'AWS::ServiceCatalog::CloudFormationProduct',
  aws_servicecatalog_product_portfolio_association: 'AWS::ServiceCatalog::PortfolioProductAssociation',
  aws_servicecatalog_provisioned_product: 'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
  aws_ses_event_destination: 'AWS::SES::ConfigurationSetEventDestination',
  aws_sfn_alias: 'AWS::StepFunctions::StateMachineAlias',
  aws_ssoadmin_instance_access_control_attributes: 'AWS::SSO::InstanceAccessControlAttributeConfiguration',
  aws_storagegateway_cached_iscsi_volume: 'AWS::StorageGateway::Volume',
  aws_storagegateway_stored_iscsi_volume: 'AWS::StorageGateway::Volume',
  aws_timestreaminfluxdb_db_cluster: 'AWS::Timestream::InfluxDBCluster',
  aws_timestreaminfluxdb_db_instance: 'AWS::Timestream::InfluxDBInstance',
  aws_verifiedaccess_endpoint: 'AWS::EC2::VerifiedAccessEndpoint',
  aws_verifiedaccess_group: 'AWS::EC2::VerifiedAccessGroup',
  aws_verifiedaccess_instance: 'AWS::EC2::VerifiedAccessInstance',
  aws_verifiedaccess_trust_provider: 'AWS::EC2::VerifiedAccessTrustProvider',
  aws_vpc_endpoint_service_allowed_principal: 'AWS::EC2::VPCEndpointServicePermissions',
  aws_vpc_ipam: 'AWS::EC2::IPAM',
  aws_vpc_ipam_pool_cidr_allocation: 'AWS::EC2::IPAMAllocation',
  aws_vpc_ipv6_cidr_block_association: 'AWS::EC2::VPCCidrBlock',
  aws_vpc_route_server_vpc_association: 'AWS::EC2::RouteServerAssociation',
  aws_vpclattice_listener_rule: 'AWS::VpcLattice::Rule',
  aws_wafv2_web_acl_logging_configuration: 'AWS::WAFv2::LoggingConfiguration',
  aws_workspaces_ip_group: 'AWS::WorkSpaces::WorkspaceIpGroup',
};

/** The CloudFormation type of the same thing: by its other name, or the one of that service whose name is the same letters. */
export function pairOf(terraform: string, cloudFormation: readonly string[]): string | undefined {
  const other = OTHER_NAMES[terraform];
  if (other !== undefined) return other === '' ? undefined : other;
  const named = nameOf(terraform);
  if (named === undefined) return undefined;
  const { service, thing } = named;
  const words = terraform.split('_').slice(1);
  const own = thing === '' ? 0 : thing.split('_').length;
  // The thing, with or without some of the words before it: `log_group` of `aws_cloudwatch_log_group` is `LogGroup`.
  const names = words.slice(0, words.length - own + 1).map((_, start) => words.slice(start).join(''));
  const letters = new Set([...names, `db${thing.replaceAll('_', '')}`]);
  const rank = (type: string): number =>
    middleOf(type) === words[0] ? -1 : service.namespaces.indexOf(type.split('::')[1] ?? '');
  return cloudFormation
    .filter((type) => service.namespaces.includes(type.split('::')[1] ?? '') && letters.has(lettersOf(type)))
    .toSorted((a, b) => rank(a) - rank(b))
    .at(0);
}

function lettersOf(type: string): string {
  return (type.split('::')[2] ?? '').toLowerCase();
}

function middleOf(type: string): string {
  return (type.split('::')[1] ?? '').toLowerCase();
}
