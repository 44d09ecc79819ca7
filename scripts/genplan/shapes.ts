/**
 * The attributes of 28 resource types as hashicorp/aws 5.100.0 names them (`terraform providers schema -json`).
 * `name:TF` words: T is the type (s string, n number, b bool, L list, M map, O list of objects), F its flag (c computed,
 * o optional and computed, r required, `!` sensitive; none: optional). Blocks are `name:attribute,attribute`.
 */
export interface ShapeText {
  /** How often the type occurs, against the others. */
  readonly weight: number;
  readonly attributes: string;
  readonly blocks: string;
}

export const SHAPES: Readonly<Record<string, ShapeText>> = {
  aws_db_instance: {
    weight: 2,
    attributes:
      'address:sc allocated_storage:no allow_major_version_upgrade:b apply_immediately:b arn:sc auto_minor_version_upgrade:b availability_zone:so backup_retention_period:no backup_target:so backup_window:so ca_cert_identifier:so character_set_name:so copy_tags_to_snapshot:b custom_iam_instance_profile:s customer_owned_ip_enabled:b database_insights_mode:so db_name:so db_subnet_group_name:so dedicated_log_volume:b delete_automated_backups:b deletion_protection:b domain:s domain_auth_secret_arn:s domain_dns_ips:L domain_fqdn:so domain_iam_role_name:s domain_ou:s enabled_cloudwatch_logs_exports:L endpoint:sc engine:so engine_lifecycle_support:so engine_version:so engine_version_actual:sc final_snapshot_identifier:s hosted_zone_id:sc iam_database_authentication_enabled:b id:so identifier:so identifier_prefix:so instance_class:sr iops:no kms_key_id:so latest_restorable_time:sc license_model:so listener_endpoint:Oc maintenance_window:so manage_master_user_password:b master_user_secret:Oc master_user_secret_kms_key_id:so max_allocated_storage:n monitoring_interval:n monitoring_role_arn:so multi_az:bo nchar_character_set_name:so network_type:so option_group_name:so parameter_group_name:so password:s! password_wo:s! password_wo_version:n performance_insights_enabled:b performance_insights_kms_key_id:so performance_insights_retention_period:no port:no publicly_accessible:b replica_mode:so replicas:Lc replicate_source_db:s resource_id:sc skip_final_snapshot:b snapshot_identifier:so status:sc storage_encrypted:b storage_throughput:no storage_type:so tags:M tags_all:Mo timezone:so upgrade_storage_config:b username:so vpc_security_group_ids:Lo',
    blocks:
      'blue_green_update:enabled restore_to_point_in_time:restore_time,source_db_instance_automated_backups_arn,source_db_instance_identifier,source_dbi_resource_id,use_latest_restorable_time s3_import:bucket_name,bucket_prefix,ingestion_role,source_engine,source_engine_version',
  },
  aws_dynamodb_table: {
    weight: 3,
    attributes:
      'arn:sc billing_mode:s deletion_protection_enabled:b hash_key:so id:so name:sr range_key:s read_capacity:no restore_date_time:s restore_source_name:s restore_source_table_arn:s restore_to_latest_time:b stream_arn:sc stream_enabled:b stream_label:sc stream_view_type:so table_class:s tags:M tags_all:Mo write_capacity:no',
    blocks:
      'attribute:name,type global_secondary_index:hash_key,name,non_key_attributes,projection_type,range_key,read_capacity import_table:input_compression_type,input_format local_secondary_index:name,non_key_attributes,projection_type,range_key on_demand_throughput:max_read_request_units,max_write_request_units point_in_time_recovery:enabled,recovery_period_in_days replica:arn,kms_key_arn,point_in_time_recovery,propagate_tags,region_name,stream_arn server_side_encryption:enabled,kms_key_arn ttl:attribute_name,enabled',
  },
  aws_instance: {
    weight: 5,
    attributes:
      'ami:so arn:sc associate_public_ip_address:bo availability_zone:so cpu_core_count:no cpu_threads_per_core:no disable_api_stop:bo disable_api_termination:bo ebs_optimized:bo enable_primary_ipv6:bo get_password_data:b hibernation:b host_id:so host_resource_group_arn:so iam_instance_profile:so id:so instance_initiated_shutdown_behavior:so instance_lifecycle:sc instance_state:sc instance_type:so ipv6_address_count:no ipv6_addresses:Lo key_name:so monitoring:bo outpost_arn:sc password_data:sc placement_group:so placement_partition_number:no primary_network_interface_id:sc private_dns:sc private_ip:so public_dns:sc public_ip:sc secondary_private_ips:Lo security_groups:Lo source_dest_check:b spot_instance_request_id:sc subnet_id:so tags:M tags_all:Mo tenancy:so user_data:so user_data_base64:so user_data_replace_on_change:b volume_tags:M vpc_security_group_ids:Lo',
    blocks:
      'capacity_reservation_specification:capacity_reservation_preference cpu_options:amd_sev_snp,core_count,threads_per_core credit_specification:cpu_credits ebs_block_device:delete_on_termination,device_name,encrypted,iops,kms_key_id,snapshot_id enclave_options:enabled ephemeral_block_device:device_name,no_device,virtual_name instance_market_options:market_type launch_template:id,name,version maintenance_options:auto_recovery metadata_options:http_endpoint,http_protocol_ipv6,http_put_response_hop_limit,http_tokens,instance_metadata_tags network_interface:delete_on_termination,device_index,network_card_index,network_interface_id private_dns_name_options:enable_resource_name_dns_a_record,enable_resource_name_dns_aaaa_record,hostname_type root_block_device:delete_on_termination,device_name,encrypted,iops,kms_key_id,tags',
  },
  aws_s3_bucket: {
    weight: 4,
    attributes:
      'acceleration_status:so acl:so arn:sc bucket:so bucket_domain_name:sc bucket_prefix:so bucket_regional_domain_name:sc force_destroy:b hosted_zone_id:sc id:so object_lock_enabled:bo policy:so region:sc request_payer:so tags:M tags_all:Mo website_domain:sc website_endpoint:sc',
    blocks:
      'cors_rule:allowed_headers,allowed_methods,allowed_origins,expose_headers,max_age_seconds grant:id,permissions,type,uri lifecycle_rule:abort_incomplete_multipart_upload_days,enabled,id,prefix,tags logging:target_bucket,target_prefix object_lock_configuration:object_lock_enabled replication_configuration:role server_side_encryption_configuration: versioning:enabled,mfa_delete website:error_document,index_document,redirect_all_requests_to,routing_rules',
  },
  aws_vpc: {
    weight: 1,
    attributes:
      'arn:sc assign_generated_ipv6_cidr_block:b cidr_block:so default_network_acl_id:sc default_route_table_id:sc default_security_group_id:sc dhcp_options_id:sc enable_dns_hostnames:bo enable_dns_support:b enable_network_address_usage_metrics:bo id:so instance_tenancy:s ipv4_ipam_pool_id:s ipv4_netmask_length:n ipv6_association_id:sc ipv6_cidr_block:so ipv6_cidr_block_network_border_group:so ipv6_ipam_pool_id:s ipv6_netmask_length:n main_route_table_id:sc owner_id:sc tags:M tags_all:Mo',
    blocks: '',
  },
  aws_subnet: {
    weight: 3,
    attributes:
      'arn:sc assign_ipv6_address_on_creation:b availability_zone:so availability_zone_id:so cidr_block:s customer_owned_ipv4_pool:s enable_dns64:b enable_lni_at_device_index:n enable_resource_name_dns_a_record_on_launch:b enable_resource_name_dns_aaaa_record_on_launch:b id:so ipv6_cidr_block:s ipv6_cidr_block_association_id:sc ipv6_native:b map_customer_owned_ip_on_launch:b map_public_ip_on_launch:b outpost_arn:s owner_id:sc private_dns_hostname_type_on_launch:so tags:M tags_all:Mo vpc_id:sr',
    blocks: '',
  },
  aws_security_group: {
    weight: 4,
    attributes:
      'arn:sc description:s egress:Oo id:so ingress:Oo name:so name_prefix:so owner_id:sc revoke_rules_on_delete:b tags:M tags_all:Mo vpc_id:so',
    blocks: '',
  },
  aws_security_group_rule: {
    weight: 8,
    attributes:
      'cidr_blocks:L description:s from_port:nr id:so ipv6_cidr_blocks:L prefix_list_ids:L protocol:sr security_group_id:sr security_group_rule_id:sc self:b source_security_group_id:so to_port:nr type:sr',
    blocks: '',
  },
  aws_iam_role: {
    weight: 4,
    attributes:
      'arn:sc assume_role_policy:sr create_date:sc description:s force_detach_policies:b id:so managed_policy_arns:Lo max_session_duration:n name:so name_prefix:so path:s permissions_boundary:s tags:M tags_all:Mo unique_id:sc',
    blocks: 'inline_policy:name,policy',
  },
  aws_iam_policy: {
    weight: 4,
    attributes:
      'arn:sc attachment_count:nc description:s id:so name:so name_prefix:so path:s policy:sr policy_id:sc tags:M tags_all:Mo',
    blocks: '',
  },
  aws_iam_role_policy_attachment: {
    weight: 6,
    attributes: 'id:so policy_arn:sr role:sr',
    blocks: '',
  },
  aws_lambda_function: {
    weight: 6,
    attributes:
      'architectures:Lo arn:sc code_sha256:sc code_signing_config_arn:s description:s filename:s function_name:sr handler:s id:so image_uri:s invoke_arn:sc kms_key_arn:s last_modified:sc layers:L memory_size:n package_type:s publish:b qualified_arn:sc qualified_invoke_arn:sc replace_security_groups_on_destroy:b replacement_security_group_ids:L reserved_concurrent_executions:n role:sr runtime:s s3_bucket:s s3_key:s s3_object_version:s signing_job_arn:sc signing_profile_version_arn:sc skip_destroy:b source_code_hash:so source_code_size:nc tags:M tags_all:Mo timeout:n version:sc',
    blocks:
      'dead_letter_config:target_arn environment:variables ephemeral_storage:size file_system_config:arn,local_mount_path image_config:command,entry_point,working_directory logging_config:application_log_level,log_format,log_group,system_log_level snap_start:apply_on,optimization_status tracing_config:mode vpc_config:ipv6_allowed_for_dual_stack,security_group_ids,subnet_ids,vpc_id',
  },
  aws_cloudwatch_log_group: {
    weight: 4,
    attributes:
      'arn:sc id:so kms_key_id:s log_group_class:so name:so name_prefix:so retention_in_days:n skip_destroy:b tags:M tags_all:Mo',
    blocks: '',
  },
  aws_cloudwatch_metric_alarm: {
    weight: 6,
    attributes:
      'actions_enabled:b alarm_actions:L alarm_description:s alarm_name:sr arn:sc comparison_operator:sr datapoints_to_alarm:n dimensions:M evaluate_low_sample_count_percentiles:so evaluation_periods:nr extended_statistic:s id:so insufficient_data_actions:L metric_name:s namespace:s ok_actions:L period:n statistic:s tags:M tags_all:Mo threshold:n threshold_metric_id:s treat_missing_data:s unit:s',
    blocks: 'metric_query:account_id,expression,id,label,period,return_data',
  },
  aws_route53_record: {
    weight: 6,
    attributes:
      'allow_overwrite:bo fqdn:sc health_check_id:s id:so multivalue_answer_routing_policy:b name:sr records:L set_identifier:s ttl:n type:sr zone_id:sr',
    blocks:
      'alias:evaluate_target_health,name,zone_id cidr_routing_policy:collection_id,location_name failover_routing_policy:type geolocation_routing_policy:continent,country,subdivision geoproximity_routing_policy:aws_region,bias,local_zone_group latency_routing_policy:region weighted_routing_policy:weight',
  },
  aws_lb: {
    weight: 1,
    attributes:
      'arn:sc arn_suffix:sc client_keep_alive:n customer_owned_ipv4_pool:s desync_mitigation_mode:s dns_name:sc dns_record_client_routing_policy:s drop_invalid_header_fields:b enable_cross_zone_load_balancing:b enable_deletion_protection:b enable_http2:b enable_tls_version_and_cipher_suite_headers:b enable_waf_fail_open:b enable_xff_client_port:b enable_zonal_shift:b enforce_security_group_inbound_rules_on_private_link_traffic:so id:so idle_timeout:n internal:bo ip_address_type:so load_balancer_type:s name:so name_prefix:so preserve_host_header:b security_groups:Lo subnets:Lo tags:M tags_all:Mo vpc_id:sc xff_header_processing_mode:s zone_id:sc',
    blocks:
      'access_logs:bucket,enabled,prefix connection_logs:bucket,enabled,prefix ipam_pools:ipv4_ipam_pool_id minimum_load_balancer_capacity:capacity_units subnet_mapping:allocation_id,ipv6_address,outpost_id,private_ipv4_address,subnet_id',
  },
  aws_lb_target_group: {
    weight: 3,
    attributes:
      'arn:sc arn_suffix:sc connection_termination:bo deregistration_delay:s id:so ip_address_type:so lambda_multi_value_headers_enabled:b load_balancer_arns:Lc load_balancing_algorithm_type:so load_balancing_anomaly_mitigation:so load_balancing_cross_zone_enabled:so name:so name_prefix:so port:n preserve_client_ip:so protocol:s protocol_version:so proxy_protocol_v2:b slow_start:n tags:M tags_all:Mo target_type:s vpc_id:s',
    blocks:
      'health_check:enabled,healthy_threshold,interval,matcher,path,port stickiness:cookie_duration,cookie_name,enabled,type target_failover:on_deregistration,on_unhealthy target_group_health: target_health_state:enable_unhealthy_connection_termination,unhealthy_draining_interval',
  },
  aws_ecs_service: {
    weight: 4,
    attributes:
      'availability_zone_rebalancing:s cluster:so deployment_maximum_percent:n deployment_minimum_healthy_percent:n desired_count:n enable_ecs_managed_tags:b enable_execute_command:b force_delete:b force_new_deployment:b health_check_grace_period_seconds:n iam_role:so id:so launch_type:so name:sr platform_version:so propagate_tags:s scheduling_strategy:s tags:M tags_all:Mo task_definition:s triggers:Mo wait_for_steady_state:b',
    blocks:
      'alarms:alarm_names,enable,rollback capacity_provider_strategy:base,capacity_provider,weight deployment_circuit_breaker:enable,rollback deployment_controller:type load_balancer:container_name,container_port,elb_name,target_group_arn network_configuration:assign_public_ip,security_groups,subnets ordered_placement_strategy:field,type placement_constraints:expression,type service_connect_configuration:enabled,namespace service_registries:container_name,container_port,port,registry_arn volume_configuration:name vpc_lattice_configurations:port_name,role_arn,target_group_arn',
  },
  aws_ecs_task_definition: {
    weight: 4,
    attributes:
      'arn:sc arn_without_revision:sc container_definitions:sr cpu:s enable_fault_injection:bo execution_role_arn:s family:sr id:so ipc_mode:s memory:s network_mode:so pid_mode:s requires_compatibilities:L revision:nc skip_destroy:b tags:M tags_all:Mo task_role_arn:s track_latest:b',
    blocks:
      'ephemeral_storage:size_in_gib inference_accelerator:device_name,device_type placement_constraints:expression,type proxy_configuration:container_name,properties,type runtime_platform:cpu_architecture,operating_system_family volume:configure_at_launch,host_path,name',
  },
  aws_kms_key: {
    weight: 2,
    attributes:
      'arn:sc bypass_policy_lockout_safety_check:b custom_key_store_id:s customer_master_key_spec:s deletion_window_in_days:n description:so enable_key_rotation:b id:so is_enabled:b key_id:sc key_usage:s multi_region:bo policy:so rotation_period_in_days:no tags:M tags_all:Mo xks_key_id:s',
    blocks: '',
  },
  aws_sqs_queue: {
    weight: 3,
    attributes:
      'arn:sc content_based_deduplication:b deduplication_scope:so delay_seconds:n fifo_queue:b fifo_throughput_limit:so id:so kms_data_key_reuse_period_seconds:no kms_master_key_id:s max_message_size:n message_retention_seconds:n name:so name_prefix:so policy:so receive_wait_time_seconds:n redrive_allow_policy:so redrive_policy:so sqs_managed_sse_enabled:bo tags:M tags_all:Mo url:sc visibility_timeout_seconds:n',
    blocks: '',
  },
  aws_sns_topic: {
    weight: 2,
    attributes:
      'application_failure_feedback_role_arn:s application_success_feedback_role_arn:s application_success_feedback_sample_rate:n archive_policy:s arn:sc beginning_archive_time:sc content_based_deduplication:b delivery_policy:s display_name:s fifo_throughput_scope:so fifo_topic:b firehose_failure_feedback_role_arn:s firehose_success_feedback_role_arn:s firehose_success_feedback_sample_rate:n http_failure_feedback_role_arn:s http_success_feedback_role_arn:s http_success_feedback_sample_rate:n id:so kms_master_key_id:s lambda_failure_feedback_role_arn:s lambda_success_feedback_role_arn:s lambda_success_feedback_sample_rate:n name:so name_prefix:so owner:sc policy:so signature_version:no sqs_failure_feedback_role_arn:s sqs_success_feedback_role_arn:s sqs_success_feedback_sample_rate:n tags:M tags_all:Mo tracing_config:so',
    blocks: '',
  },
  aws_elasticache_cluster: {
    weight: 1,
    attributes:
      'apply_immediately:bo arn:sc auto_minor_version_upgrade:s availability_zone:so az_mode:so cache_nodes:Oc cluster_address:sc cluster_id:sr configuration_endpoint:sc engine:so engine_version:so engine_version_actual:sc final_snapshot_identifier:s id:so ip_discovery:so maintenance_window:so network_type:so node_type:so notification_topic_arn:s num_cache_nodes:no outpost_mode:s parameter_group_name:so port:no preferred_availability_zones:L preferred_outpost_arn:so replication_group_id:so security_group_ids:Lo snapshot_arns:L snapshot_name:s snapshot_retention_limit:n snapshot_window:so subnet_group_name:so tags:M tags_all:Mo transit_encryption_enabled:bo',
    blocks: 'log_delivery_configuration:destination,destination_type,log_format,log_type',
  },
  aws_rds_cluster: {
    weight: 1,
    attributes:
      'allocated_storage:no allow_major_version_upgrade:b apply_immediately:bo arn:sc availability_zones:Lo backtrack_window:n backup_retention_period:no ca_certificate_identifier:so ca_certificate_valid_till:sc cluster_identifier:so cluster_identifier_prefix:so cluster_members:Lo cluster_resource_id:sc cluster_scalability_type:so copy_tags_to_snapshot:b database_insights_mode:so database_name:so db_cluster_instance_class:s db_cluster_parameter_group_name:so db_instance_parameter_group_name:s db_subnet_group_name:so db_system_id:so delete_automated_backups:b deletion_protection:b domain:s domain_iam_role_name:s enable_global_write_forwarding:b enable_http_endpoint:b enable_local_write_forwarding:b enabled_cloudwatch_logs_exports:L endpoint:sc engine:sr engine_lifecycle_support:so engine_mode:s engine_version:so engine_version_actual:sc final_snapshot_identifier:s global_cluster_identifier:s hosted_zone_id:sc iam_database_authentication_enabled:b iam_roles:Lo id:so iops:n kms_key_id:so manage_master_user_password:b master_password:s! master_password_wo:s! master_password_wo_version:n master_user_secret:Oc master_user_secret_kms_key_id:so master_username:so monitoring_interval:no monitoring_role_arn:so network_type:so performance_insights_enabled:b performance_insights_kms_key_id:so performance_insights_retention_period:no port:no preferred_backup_window:so preferred_maintenance_window:so reader_endpoint:sc replication_source_identifier:s skip_final_snapshot:b snapshot_identifier:s source_region:s storage_encrypted:bo storage_type:so tags:M tags_all:Mo vpc_security_group_ids:Lo',
    blocks:
      'restore_to_point_in_time:restore_to_time,restore_type,source_cluster_identifier,source_cluster_resource_id,use_latest_restorable_time s3_import:bucket_name,bucket_prefix,ingestion_role,source_engine,source_engine_version scaling_configuration:auto_pause,max_capacity,min_capacity,seconds_before_timeout,seconds_until_auto_pause,timeout_action serverlessv2_scaling_configuration:max_capacity,min_capacity,seconds_until_auto_pause',
  },
  aws_route_table: {
    weight: 2,
    attributes: 'arn:sc id:so owner_id:sc propagating_vgws:Lo route:Oo tags:M tags_all:Mo vpc_id:sr',
    blocks: '',
  },
  aws_s3_bucket_policy: {
    weight: 2,
    attributes: 'bucket:sr id:so policy:sr',
    blocks: '',
  },
  aws_autoscaling_group: {
    weight: 2,
    attributes:
      'arn:sc availability_zones:Lo capacity_rebalance:b context:s default_cooldown:no default_instance_warmup:n desired_capacity:no desired_capacity_type:s enabled_metrics:L force_delete:b force_delete_warm_pool:b health_check_grace_period:n health_check_type:so id:so ignore_failed_scaling_activities:b launch_configuration:s load_balancers:Lo max_instance_lifetime:n max_size:nr metrics_granularity:s min_elb_capacity:n min_size:nr name:so name_prefix:so placement_group:s predicted_capacity:nc protect_from_scale_in:b service_linked_role_arn:so suspended_processes:L target_group_arns:Lo termination_policies:L vpc_zone_identifier:Lo wait_for_capacity_timeout:s wait_for_elb_capacity:n warm_pool_size:nc',
    blocks:
      'availability_zone_distribution:capacity_distribution_strategy capacity_reservation_specification:capacity_reservation_preference initial_lifecycle_hook:default_result,heartbeat_timeout,lifecycle_transition,name,notification_metadata,notification_target_arn instance_maintenance_policy:max_healthy_percentage,min_healthy_percentage instance_refresh:strategy,triggers launch_template:id,name,version mixed_instances_policy: tag:key,propagate_at_launch,value traffic_source:identifier,type warm_pool:max_group_prepared_capacity,min_size,pool_state',
  },
  aws_eks_node_group: {
    weight: 1,
    attributes:
      'ami_type:so arn:sc capacity_type:so cluster_name:sr disk_size:no force_update_version:b id:so instance_types:Lo labels:M node_group_name:so node_group_name_prefix:so node_role_arn:sr release_version:so resources:Oc status:sc subnet_ids:Lr tags:M tags_all:Mo version:so',
    blocks:
      'launch_template:id,name,version node_repair_config:enabled remote_access:ec2_ssh_key,source_security_group_ids scaling_config:desired_size,max_size,min_size taint:effect,key,value update_config:max_unavailable,max_unavailable_percentage',
  },
};
