import type { NamedAttribute } from './named-attribute-facts.ts';

/** What opens a door, keeps less or leaves without notice, by a name that few types have and that says the same on each of them. */
export const NAMED_OPENINGS: readonly NamedAttribute[] = [
  // Ways in that somebody uses for an hour and that stay.
  {
    facet: 'security',
    name: /(^|_)((remote_debugging|run_command|shareable_link|cross_tenant_replication|access_key_metadata_writes|sftp|ssh_password|internet_(query|ingestion)|public_network)(_enabled)?)$/,
    op: 'becomes',
    values: [true],
    severity: 0.25,
  },
  // The programs of any page of the web may ask.
  {
    facet: 'security',
    name: /(^|_)cors(_(rules?|policy|config(uration)?))?_(allow(ed)?_)?origins?$/,
    op: 'public',
    severity: 0.25,
  },
  { facet: 'security', name: /(^|_)connector_enforcement$/, op: 'becomes', values: ['NOT_REQUIRED'], severity: 0.3 },
  { facet: 'security', name: /(^|_)sas_policy$/, op: 'gone', severity: 0.25 },
  { facet: 'security', name: /(^|_)rotation_policy$/, op: 'gone', severity: 0.22 },
  // Code that nobody signed runs, and it is written down.
  { facet: 'security', name: /(^|_)untrusted_artifact_on_deployment$/, op: 'becomes', values: ['Warn'], severity: 0.35 },
  // Whoever opens a pull request has the build run what it brings.
  { facet: 'security', name: /(^|_)comment_control$/, op: 'becomes', values: ['COMMENTS_DISABLED'], severity: 0.42 },
  // An answer that was meant for one is given to all.
  { facet: 'security', name: /(^|_)cache_level$/, op: 'becomes', values: ['cache_everything'], severity: 0.4 },
  { facet: 'security', name: /(^|_)cache_mode$/, op: 'becomes', values: ['FORCE_CACHE_ALL'], severity: 0.45 },
  { facet: 'security', name: /(^|_)client_broker$/, op: 'becomes', values: ['PLAINTEXT'], severity: 0.55 },
  {
    facet: 'security',
    name: /(^|_)(immutable_tags|tag_immutability)(_enabled)?$/,
    op: 'becomes',
    values: [false],
    severity: 0.3,
  },
  // By which rules everybody reads and writes: they stand elsewhere.
  { facet: 'security', name: /(^|_)ruleset_name$/, op: 'changes', severity: 0.25 },
  // A token in the address of a page, or a service that shows all that can be asked of it.
  { facet: 'security', name: /(^|_)allowed_oauth_flows$/, op: 'grow', severity: 0.3 },
  { facet: 'security', name: /(^|_)introspection_config$/, op: 'becomes', values: ['ENABLED'], severity: 0.24 },
  { facet: 'security', name: /(^|_)root_access$/, op: 'becomes', values: ['Enabled'], severity: 0.3 },
  // What does not go through the tunnel passes by what looks at it.
  { facet: 'security', name: /(^|_)split_tunnel$/, op: 'becomes', values: [true], severity: 0.24 },
  { facet: 'security', name: /(^|_)external_connections$/, op: 'grow', severity: 0.3 },
  { facet: 'security', name: /(^|_)allow_auto_registration$/, op: 'becomes', values: [true], severity: 0.35 },
  { facet: 'security', name: /(^|_)disable_all_logs$/, op: 'becomes', values: [true], severity: 0.42 },
  // What is done in a shell of a machine is written down nowhere.
  { facet: 'security', name: /(^|_)inputs_(s3_bucket_name|cloud_watch_log_group_name)$/, op: 'gone', severity: 0.35 },
  {
    facet: 'security',
    name: /(^|_)execute_command_configuration_logging$/,
    op: 'becomes',
    values: ['NONE'],
    severity: 0.3,
  },
  { facet: 'security', name: /(^|_)(input|output)_strength$/, op: 'becomes', values: ['NONE'], severity: 0.45 },
  { facet: 'security', name: /(^|_)port_infos?$/, op: 'open', severity: 0.7 },
  { facet: 'security', name: /(^|_)ftps_state$/, op: 'becomes', values: ['AllAllowed'], severity: 0.35 },
  { facet: 'security', name: /(^|_)sharing_permission$/, op: 'becomes', values: ['Community'], severity: 0.5 },
  { facet: 'security', name: /^manage$/, op: 'becomes', values: [true], severity: 0.35 },
  { facet: 'security', name: /(^|_)(microsoft_)?defender$/, op: 'gone', severity: 0.42 },
  { facet: 'security', name: /(^|_)b2b_\w+$/, op: 'becomes', values: ['allowed'], severity: 0.4 },
  { facet: 'security', name: /(^|_)list_of_allowed_\w+_value$/, op: 'grow', severity: 0.24 },
  {
    facet: 'security',
    name: /(^|_)ssl_policy_(policy_)?name$/,
    op: 'becomes',
    values: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'],
    severity: 0.35,
  },
  { facet: 'security', name: /(^|_)ip_subnetworks$/, op: 'open', severity: 0.6 },
  { facet: 'security', name: /(^|_)identity_type$/, op: 'becomes', values: ['ANY_IDENTITY'], severity: 0.6 },
  { facet: 'security', name: /(^|_)connection_preference$/, op: 'becomes', values: ['ACCEPT_AUTOMATIC'], severity: 0.4 },
  { facet: 'security', name: /(^|_)authorized_domains$/, op: 'grow', severity: 0.3 },
  { facet: 'security', name: /(^|_)ssl_policy$/, op: 'gone', severity: 0.35 },
  { facet: 'security', name: /(^|_)enable_password_policy$/, op: 'becomes', values: [false], severity: 0.35 },
  { facet: 'security', name: /(^|_)log_config_enable$/, op: 'becomes', values: [false], severity: 0.25 },
  { facet: 'security', name: /(^|_)call_log_level$/, op: 'becomes', values: ['LOG_NONE'], severity: 0.25 },
  { facet: 'security', name: /^logging$/, op: 'gone', severity: 0.25 },
  { facet: 'security', name: /(^|_)selected_repositor(y_ids|ies)$/, op: 'grow', severity: 0.25 },
  { facet: 'security', name: /(^|_)sign_?up(_enabled|_allowed)$/, op: 'becomes', values: [true], severity: 0.4 },
  { facet: 'security', name: /(^|_)restrict_\w+$/, op: 'becomes', values: [false], severity: 0.3 },
  { facet: 'security', name: /(^|_)disable_\w*protection\w*$/, op: 'becomes', values: [true], severity: 0.35 },
  // Whoever has the same address elsewhere is taken for the one who has it here.
  { facet: 'security', name: /(^|_)account_link_action$/, op: 'becomes', values: ['AUTO'], severity: 0.35 },
  { facet: 'security', name: /(^|_)seal_wrap$/, op: 'becomes', values: [false], severity: 0.25 },
  { facet: 'security', name: /(^|_)role_arns$/, op: 'changes', severity: 0.25 },
  { facet: 'security', name: /(^|_)allowed_(organizations|groups|domains|teams|emails?)$/, op: 'gone', severity: 0.45 },
  { facet: 'security', name: /(^|_)collaborator_auth_policy$/, op: 'becomes', values: ['password'], severity: 0.45 },
  { facet: 'security', name: /(^|_)confirm_changes$/, op: 'becomes', values: [false], severity: 0.3 },
  { facet: 'security', name: /(^|_)auth_mode$/, op: 'becomes', values: ['open', 'OPEN', 'none', 'NONE'], severity: 0.6 },
  // Whoever signs in to Argo CD, or to Jenkins, and what for.
  { facet: 'security', name: /(^|_)policy_default$/, op: 'becomes', values: ['role:admin'], severity: 0.7 },
  {
    facet: 'security',
    name: /(^|_)(security_realm|authorization_strategy)$/,
    op: 'becomes',
    values: ['none', 'unsecured', 'false', ''],
    severity: 0.6,
  },
  // By what a workflow is known to a cloud: with less of it, others are taken for it.
  { facet: 'security', name: /(^|_)include_claim_keys$/, op: 'changes', severity: 0.35 },
  // What a login that is made on demand may do, and what those see who may not see all.
  { facet: 'security', name: /(^|_)creation_statements$/, op: 'changes', severity: 0.3 },
  // Whose certificates nobody trusts, or somebody else's.
  { facet: 'disruptive', name: /(^|_)acme_server$/, op: 'changes', severity: 0.35 },
  { facet: 'disruptive', name: /(^|_)corefile$/, op: 'changes', severity: 0.3 },
  // What has it keeps its disk; without it, all is gone when the pod is.
  { facet: 'protection', name: /(^|_)storage_spec$/, op: 'gone', severity: 0.45 },
  // Velero.
  { facet: 'protection', name: /(^|_)template_ttl$/, op: 'down', severity: 0.35 },
  { facet: 'protection', name: /(^|_)included_namespaces$/, op: 'shrink', severity: 0.35 },
  // What ends by itself from now on, and what is dropped.
  { facet: 'protection', name: /(^|_)default_time_to_live$/, op: 'changes', severity: 0.52 },
  { facet: 'protection', name: /(^|_)ttl_config$/, op: 'grow', severity: 0.52 },
  { facet: 'protection', name: /(^|_)maximum_(record|event)_age(_in_seconds)?$/, op: 'down', severity: 0.24 },
  { facet: 'protection', name: /(^|_)rpo$/, op: 'becomes', values: ['DEFAULT'], severity: 0.24 },
  // Read only after hours, once it is there.
  { facet: 'protection', name: /(^|_)tiering_access_tier$/, op: 'becomes', values: ['DEEP_ARCHIVE_ACCESS'], severity: 0.25 },
  { facet: 'protection', name: /(^|_)soft_delete_period$/, op: 'down', severity: 0.52 },
  // Nobody renews it by himself.
  { facet: 'protection', name: /(^|_)action_type$/, op: 'becomes', values: ['EmailContacts'], severity: 0.3 },
  { facet: 'protection', name: /(^|_)failover_policy_mode$/, op: 'becomes', values: ['Manual'], severity: 0.24 },
  { facet: 'protection', name: /(^|_)default_event_based_hold$/, op: 'becomes', values: [false], severity: 0.35 },
  { facet: 'protection', name: /(^|_)drop_unknown_fields$/, op: 'becomes', values: [true], severity: 0.3 },
  { facet: 'protection', name: /^protection$/, op: 'becomes', values: [false], severity: 0.5 },
  { facet: 'protection', name: /(^|_)zone_count$/, op: 'down', severity: 0.3 },
  // What a crawler does not find any more goes from the catalogue, and with it what is asked of it.
  { facet: 'protection', name: /(^|_)delete_behavior$/, op: 'becomes', values: ['DELETE_FROM_DATABASE'], severity: 0.3 },
  // What nobody can take back: it can only be waited for.
  { facet: 'protection', name: /(^|_)retention_policy_is_locked$/, op: 'becomes', values: [true], severity: 0.25 },
  // Who reads it has to say that he pays, and is refused until then.
  { facet: 'disruptive', name: /(^|_)requester_pays$/, op: 'becomes', values: [true], severity: 0.25 },
  { facet: 'disruptive', name: /^payer$/, op: 'becomes', values: ['Requester'], severity: 0.25 },
  { facet: 'disruptive', name: /(^|_)redirect_all_requests_to$/, op: 'grow', severity: 0.42 },
  { facet: 'disruptive', name: /(^|_)release_channel_channel$/, op: 'becomes', values: ['RAPID', 'UNSPECIFIED'], severity: 0.25 },
  { facet: 'disruptive', name: /(^|_)vpc_access_egress$/, op: 'becomes', values: ['PRIVATE_RANGES_ONLY'], severity: 0.24 },
  { facet: 'disruptive', name: /(^|_)default_outbound_access(_enabled)?$/, op: 'becomes', values: [false], severity: 0.25 },
  { facet: 'disruptive', name: /(^|_)cku$/, op: 'capacity', severity: 0.6 },
  { facet: 'disruptive', name: /(^|_)validators?$/, op: 'gone', severity: 0.24 },
  { facet: 'disruptive', name: /(^|_)suppressed_reasons$/, op: 'shrink', severity: 0.24 },
  { facet: 'disruptive', name: /^notification_configuration$/, op: 'gone', severity: 0.35 },
  { facet: 'disruptive', name: /(^|_)auto_stop(_enabled)?$/, op: 'becomes', values: [true], severity: 0.3 },
  { facet: 'disruptive', name: /(^|_)active_active(_enabled)?$/, op: 'becomes', values: [false], severity: 0.24 },
  { facet: 'disruptive', name: /(^|_)sql_filter$/, op: 'changes', severity: 0.25 },
  { facet: 'disruptive', name: /(^|_)bandwidth(_in_(mbps|gbps))?$/, op: 'capacity', severity: 0.5 },
  { facet: 'disruptive', name: /(^|_)virtual_network_subnet_id$/, op: 'gone', severity: 0.3 },
  { facet: 'disruptive', name: /(^|_)functions_extension_version$/, op: 'changes', severity: 0.24 },
  // What signs in as it can no longer.
  { facet: 'disruptive', name: /^identity$/, op: 'gone', severity: 0.3 },
  { facet: 'disruptive', name: /(^|_)(export|import)_custom_routes$/, op: 'becomes', values: [false], severity: 0.45 },
  { facet: 'disruptive', name: /(^|_)auto_healing_policies$/, op: 'gone', severity: 0.25 },
  { facet: 'disruptive', name: /(^|_)multi_cluster_routing_use_any$/, op: 'gone', severity: 0.24 },
  { facet: 'disruptive', name: /(^|_)cloud_run_service_service$/, op: 'changes', severity: 0.3 },
  { facet: 'disruptive', name: /(^|_)override_value$/, op: 'capacity', severity: 0.5 },
  { facet: 'disruptive', name: /(^|_)credit_quota$/, op: 'capacity', severity: 0.5 },
  { facet: 'disruptive', name: /(^|_)production_branch$/, op: 'changes', severity: 0.35 },
  { facet: 'disruptive', name: /(^|_)monitors$/, op: 'gone', severity: 0.3 },
  { facet: 'disruptive', name: /(^|_)always_on$/, op: 'becomes', values: [false], severity: 0.24 },
  { facet: 'disruptive', name: /(^|_)capacity_(minimum|default|maximum)$/, op: 'capacity', severity: 0.42 },
  { facet: 'disruptive', name: /(^|_)cluster_autoscaling_enabled$/, op: 'becomes', values: [false], severity: 0.24 },
  // Full, it refuses what comes next.
  {
    facet: 'disruptive',
    name: /(^|_)((disk|storage)_)?auto_?(resize|grow|increase)(_enabled)?$/,
    op: 'becomes',
    values: [false],
    severity: 0.24,
  },
  { facet: 'disruptive', name: /(^|_)(github|vsts)_configuration$/, op: 'gone', severity: 0.24 },
];
