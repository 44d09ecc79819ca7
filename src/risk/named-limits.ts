import type { NamedAttribute } from './named-attribute-facts.ts';

/** What shrinks, goes out or is dropped by an attribute of this name, on types of which much else is known, too. */
export const NAMED_LIMITS: readonly NamedAttribute[] = [
  {
    facet: 'disruptive',
    // A lower minimum is a floor, not what serves.
    name: /^(?!.*(^|_)min(imum)?_)(.*_)?(iops|provisioned_throughput(_in_mibps)?|throughput_capacity|num_(shards|node_groups|replicas)|(shard|node|replica|broker|instance|worker)_count|number_of_(broker_)?nodes|((read|write|base|max|target|provisioned|desired)_)?capacity(_units)?|replicas_per_node_group|max_?v_?cpus|(reserved|provisioned)_concurren(cy|t_executions)|max_concurrency|traffic_dial_percentage|ocu|units)$/,
    op: 'capacity',
    severity: 0.5,
  },
  // A limit on callers is put back by one number, and most of them never come near it.
  { facet: 'disruptive', name: /^(.*_)?throttl\w*_((rate|burst)_limit|limit|rate)$/, op: 'capacity', severity: 0.45 },
  { facet: 'disruptive', name: /(^|_)min(imum)?_healthy(_percent(age)?)?$/, op: 'becomes', values: [0], severity: 0.22 },
  { facet: 'disruptive', name: /(^|_)(dead_?letter|redrive|on_failure)\w*$/, op: 'gone', severity: 0.22 },
  { facet: 'protection', name: /(^|_)dead_?letter(ing)?(_on_\w+|_enabled)?$/, op: 'becomes', values: [false], severity: 0.3 },
  // A ceiling of what serves, as serverless caches and databases have one.
  {
    facet: 'disruptive',
    name: /(^|_)(ecpu_per_second|data_storage|(usage|capacity|scaling|throughput)_?(limits?|config(uration)?))_max(imum)?$/,
    op: 'capacity',
    severity: 0.6,
  },
  // In place, where it stands is another word for moving all of it.
  {
    facet: 'disruptive',
    name: /^(cloud_name|primary_region|primary_location|data_?cent(er|re))$/,
    op: 'changes',
    severity: 0.42,
  },
  { facet: 'disruptive', name: /(^|_)(allowed|advertised|announced)_(prefixes|routes|cidrs?)$/, op: 'shrink', severity: 0.3 },
  { facet: 'security', name: /(^|_)(log|logs|log_types|logs?_exports)$/, op: 'shrink', severity: 0.25 },
  {
    facet: 'security',
    name: /(^|_)((service_)?access_principals|(delegated|trusted)_services)$/,
    op: 'shrink',
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)(log(ging)?|audit)(_config(uration)?)?_(enabled?_)?(components|types|categories|exports)$/,
    op: 'shrink',
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /(^|_)(restricted|protected|inspected|scanned|monitored|covered)_(services|apis|resources|resource_types|regions|accounts|projects)$/,
    op: 'shrink',
    severity: 0.45,
  },
  // Every policy of the kind stops to hold, and none of them is touched.
  { facet: 'security', name: /(^|_)enabled_policy_types$/, op: 'shrink', severity: 0.55 },
  {
    facet: 'security',
    name: /(^|_)(code_signing_config(_arn)?|web_acl(_id|_arn)?|waf_?\w*_(id|arn)|firewall_policy_(id|arn)|permissions_boundary(_arn)?)$/,
    op: 'gone',
    severity: 0.4,
  },
  { facet: 'security', name: /(^|_)kms_(master_)?key(_id|_arn)?$/, op: 'gone', severity: 0.3 },
  {
    facet: 'security',
    name: /(^|_)(allowed|trusted|shared|permitted|authorized)_(accounts?|account_ids|principals?|users|roles|arns)$/,
    op: 'grow',
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /(^|_)(log|logging)(_\w+)?_level$/,
    op: 'becomes',
    values: ['OFF', 'NONE', 'off', 'none'],
    severity: 0.3,
  },
  // Where records and data go from now on.
  {
    facet: 'disruptive',
    name: /(^|_)(s3_bucket_name|bucket_(arn|name)|log_destination|destination_(arn|bucket\w*|config\w*)|delivery_\w*bucket\w*)$/,
    op: 'changes',
    severity: 0.25,
  },
  // Whoever signs in by it cannot any more; -1 is no limit.
  // Mail that is handed in is refused from then on.
  { facet: 'disruptive', name: /(^|_)sending_enabled$/, op: 'becomes', values: [false], severity: 0.55 },
  { facet: 'disruptive', name: /(^|_)connection_limit$/, op: 'capacity', severity: 0.5 },
  { facet: 'disruptive', name: /(^|_)deployment_config_name$/, op: 'changes', severity: 0.22 },
  { facet: 'disruptive', name: /(^|_)(replicat(e|ion)_source\w*|source_db\w*)$/, op: 'gone', severity: 0.3 },
  { facet: 'disruptive', name: /(^|_)(managed_)?policy_arns$/, op: 'shrink', severity: 0.25 },
  { facet: 'disruptive', name: /(^|_)(subnets?|subnet_ids?|security_groups|security_group_ids?)$/, op: 'shrink', severity: 0.25 },
  {
    facet: 'disruptive',
    name: /(^|_)(engine|airflow|kafka|broker|cluster|server|database|db|redis|valkey|postgres(ql)?|mysql|(elastic|open)search|kubernetes|k8s)_version$/,
    op: 'changes',
    severity: 0.42,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(environment|node|broker|dms|replication_instance|db_instance)_(class|type)$/,
    op: 'changes',
    severity: 0.25,
  },
  {
    facet: 'protection',
    name: /(^|_)(\w+_retention\w*|retention_(days|period|limit|count|hours)\w*|delete_after(_days)?|(?<!spec_)expire_after\w*|days_to_(keep|retain)|frozen_time_period(_in_secs)?|(log|data|message|event)_(max_)?age(_(days|hours|seconds|secs|ms))?|(recovery|deletion)_window\w*)$/,
    op: 'down',
    severity: 0.25,
  },
  // What is older already goes at once.
  {
    facet: 'protection',
    name: /(^|_)expiration_ms$|(^|_)(partition|table|data|dataset|document|row|object|event|item)s?_(ttl|expir(ation|y|es))(_(ms|millis|seconds|secs|minutes|hours|days|in_\w+))?$/,
    op: 'down',
    severity: 0.45,
  },
  {
    facet: 'protection',
    name: /(^|_)(protected|locked|lock|immutable|immutability|worm|legal_hold)(_enabled|_status|_state)?$/,
    op: 'becomes',
    values: [false, 'OFF', 'UNLOCKED', 'Unlocked', 'MUTABLE', 'DISABLED'],
    severity: 0.45,
  },
  {
    facet: 'protection',
    name: /(^|_)(recovery|restore|rewind)_(period|window|range)(_in)?(_(days|hours|seconds))?$/,
    op: 'down',
    severity: 0.25,
  },
  {
    facet: 'protection',
    name: /(^|_)(max_versions|versions_to_keep|number_of_versions|(snapshots?|backups?|versions?|generations?)_(count|limit|to_keep))$/,
    op: 'down',
    severity: 0.25,
  },
  // With fewer copies of what was confirmed, or a leader that has not got it, messages are lost when a broker stops.
  { facet: 'protection', name: /(^|_)insync_replicas$/, op: 'down', severity: 0.25 },
  { facet: 'protection', name: /(^|_)unclean_leader_election(_enabled?)?$/, op: 'becomes', values: [true], severity: 0.35 },
  // What becomes of the data when the object around it goes.
  {
    facet: 'protection',
    name: /(^|_)((keep|retain|preserve)_(on|upon|after)_(remove|removal|delete|deletion|destroy|termination)|(retain|preserve)_(data|disks?|volumes?|objects?|contents?))$/,
    op: 'becomes',
    values: [false],
    severity: 0.35,
  },
  {
    facet: 'protection',
    name: /(^|_)((delete|remove|destroy|purge|wipe)_(\w+_)?(on|upon)_(termination|deletion|destroy|delete|removal)|cascade_delete|delete_cascade|auto_delete_(disks?|volumes?|data))$/,
    op: 'becomes',
    values: [true],
    severity: 0.35,
  },
  { facet: 'protection', name: /(^|_)(replica(_?(regions?|locations?))?|geo_?replications?)$/, op: 'shrink', severity: 0.42 },
  { facet: 'security', name: /(^|_)protocols$/, op: 'grow', severity: 0.22 },
  {
    facet: 'protection',
    name: /(^|_)backups?_\w*(paused|suspended|disabled)$/,
    op: 'becomes',
    values: [true],
    severity: 0.5,
  },
  {
    facet: 'security',
    name: /(^|_)disable_automat(ed|ic)_rotation$/,
    op: 'becomes',
    values: [true],
    severity: 0.25,
  },
  // What a copy does with what its target or its source holds already.
  {
    facet: 'protection',
    name: /(^|_)delete_objects_(unique_in_sink|from_source_after_transfer)$/,
    op: 'becomes',
    values: [true],
    severity: 0.45,
  },
  {
    facet: 'protection',
    name: /(^|_)table_prep_mode$/,
    op: 'becomes',
    values: ['DROP_AND_CREATE', 'TRUNCATE_BEFORE_LOAD'],
    severity: 0.55,
  },
  // Words by which an operator is told that all may go with the object.
  {
    facet: 'protection',
    name: /(^|_)cleanup_policy_confirmation$/,
    op: 'becomes',
    values: ['yes-really-destroy-data'],
    severity: 0.6,
  },
  { facet: 'protection', name: /(^|_)preserve_deleted_files$/, op: 'becomes', values: ['REMOVE'], severity: 0.5 },
  // Who is let into a cluster of AWS, and its machines with them.
  { facet: 'security', name: /(^|_)map_(roles|users|accounts)$/, op: 'changes', severity: 0.3 },
  { facet: 'disruptive', name: /(^|_)limits_(cpu|memory|nodes)$/, op: 'becomes', values: [0, '0'], severity: 0.5 },
  // The other end has to be told before the tunnel is up again.
  {
    facet: 'disruptive',
    name: /(^|_)tunnel_?\d_(ike_versions|phase_?\d_\w+|dpd_\w+|startup_action|inside_cidr)$/,
    op: 'changes',
    severity: 0.3,
  },
  // What is kept at the edge for one may be shown to another.
  { facet: 'security', name: /(^|_)cache_policy_id$/, op: 'changes', severity: 0.22 },
  { facet: 'security', name: /(^|_)allowaccess$/, op: 'changes', severity: 0.3 },
  // Which pushes start a build, and whose.
  { facet: 'security', name: /(^|_)filter_group(_filter)?$/, op: 'changes', severity: 0.3 },
  // What was for some only is for all: "HTTPS only", "only administrators make users".
  { facet: 'security', name: /_only$/, op: 'becomes', values: [false], severity: 0.3 },
  { facet: 'protection', name: /opt_in(_preference)?(_\w+)?$/, op: 'becomes', values: [false], severity: 0.4 },
  {
    facet: 'protection',
    name: /(^|_)(point_in_time_recovery|pitr|versioning|soft_delete|(cloud_)?backups?|backup_policy|continuous_backups?)_(status|state)$/,
    op: 'becomes',
    values: ['DISABLED', 'Disabled', 'disabled', 'Suspended', 'SUSPENDED'],
    severity: 0.55,
  },
];
