import type { NamedAttribute } from './named-attribute-facts.ts';

/** What keeps a workload served, and what goes by itself or stays when it goes, by an attribute or an annotation of this name. */
export const NAMED_WORKLOADS: readonly NamedAttribute[] = [
  // What keeps requests from a program that is not ready or has hung, and one program from taking all of its machine.
  { facet: 'disruptive', name: /(^|_)containers?_(readiness|liveness)_probe$/, op: 'gone', severity: 0.32 },
  { facet: 'disruptive', name: /(^|_)resources_limits$/, op: 'gone', severity: 0.22 },
  // A chart makes a volume of its own, an empty one, where none is named.
  { facet: 'disruptive', name: /(^|_)existing_?(volume_?)?claim(_name)?$/, op: 'gone', severity: 0.45 },
  { facet: 'disruptive', name: /(^|_)existing_?(volume_?)?claim(_name)?$/, op: 'changes', severity: 0.4 },
  // What is pushed next is what runs, where a release was named.
  {
    facet: 'disruptive',
    name: /(^|_)target_?revision$/,
    op: 'becomes',
    values: ['HEAD', 'main', 'master', 'develop', '*'],
    severity: 0.3,
  },
  // external-dns deletes records that it made and does not find any more; whose they are stands beside them.
  { facet: 'disruptive', name: /^((external_?dns|values|args)_)?policy$/, op: 'becomes', values: ['sync'], severity: 0.35 },
  { facet: 'protection', name: /(^|_)txt_?owner_?id$/, op: 'changes', severity: 0.35 },
  // Nobody comes in until a place is free, whether or not there are any.
  { facet: 'disruptive', name: /(^|_)queue_all$/, op: 'becomes', values: [true], severity: 0.45 },
  { facet: 'disruptive', name: /(^|_)max_unavailable(_percent(age)?)?$/, op: 'becomes', values: [100, '100%'], severity: 0.3 },
  // What goes by itself, later, and what is left of it then.
  {
    facet: 'protection',
    name: /^(auto_destroy_(at|activity_duration)|delete_recording_after_days|scheduled_deletion)$/,
    op: 'changes',
    severity: 0.35,
  },
  { facet: 'protection', name: /^final_snapshot_(name|identifier)$/, op: 'gone', severity: 0.35 },
  { facet: 'protection', name: /(^|_)skip_grace_period$/, op: 'becomes', values: [true], severity: 0.42 },
  { facet: 'protection', name: /(^|_)retain_\w+_on_\w+$/, op: 'becomes', values: [false], severity: 0.35 },
  { facet: 'protection', name: /(^|_)replication_overwrite(_protection)?$/, op: 'becomes', values: ['DISABLED'], severity: 0.4 },
  // Which way packets take through what looks at them, and requests that are not answered yet.
  { facet: 'disruptive', name: /(^|_)appliance_mode(_support)?$/, op: 'becomes', values: ['disable', false], severity: 0.42 },
  {
    facet: 'disruptive',
    name: /(^|_)(deregistration_delay|connection_draining_timeout(_sec)?|draining_timeout)$/,
    op: 'becomes',
    values: [0, '0'],
    severity: 0.24,
  },
  // A copy in another region that follows no more.
  {
    facet: 'protection',
    name: /(^|_)global_(cluster|replication_group|datastore)_(identifier|id)$/,
    op: 'gone',
    severity: 0.52,
  },
  { facet: 'protection', name: /(^|_)message_(ttl|time_to_live)$/, op: 'down', severity: 0.42 },
  // What mends a machine that is ill, and brings it the next fixes.
  { facet: 'protection', name: /(^|_)auto_(repair|upgrade)(_enabled)?$/, op: 'becomes', values: [false], severity: 0.32 },
  { facet: 'disruptive', name: /(^|_)admin_roles$/, op: 'shrink', severity: 0.24 },
  // What goes before everything else that does not say how urgent it is.
  { facet: 'disruptive', name: /(^|_)global_default$/, op: 'becomes', values: [true], severity: 0.42 },
  // What a function or an app of Azure runs.
  { facet: 'disruptive', name: /(^|_)application_stack_docker$|^linux_fx_version$/, op: 'gone', severity: 0.65 },
  { facet: 'disruptive', name: /^owners$/, op: 'shrink', severity: 0.25 },
  // Annotations that a controller of the cluster acts on: how a database is reached, a name is served, an identity is lent.
  {
    facet: 'disruptive',
    name: /(^|_)((com|io|dev)_(cloudsql_instances|vpc_access_connector|neg|backend_config|frontend_config|managed_certificates|pre_shared_cert|ingress_global_static_ip_name|(cluster_)?issuer|role_arn|gcp_service_account|agent_inject)|workload_identity_client_id|io_\w+_load_balancer_(ssl_cert|ssl_ports|security_groups))$/,
    op: 'gone',
    severity: 0.3,
  },
  // With any of these a service gets another load balancer, and another address.
  {
    facet: 'disruptive',
    name: /_io_\w+_load_balancer_(type|scheme|internal|subnets|eip_allocations|name|nlb_target_type|resource_group)$/,
    op: 'changes',
    severity: 0.28,
  },
  // What keeps an object when its release goes, and its volumes in the copies.
  { facet: 'protection', name: /(^|_)(helm_sh_resource_policy|velero_io_backup_volumes)$/, op: 'gone', severity: 0.35 },
];
