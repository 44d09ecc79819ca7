import { type Family, testFamilies } from './families.ts';

const OFF = ['off', 'OFF', 'DISABLED', 'Disabled', 'disabled', 'INACTIVE', 'UNPROTECTED', 'NONE', 'none', 'never'];

const FAMILIES: readonly Family[] = [
  {
    what: 'protection from deletion',
    rule: 'protection-removed',
    severity: 0.6,
    before: true,
    after: false,
    orAfter: OFF,
    names:
      'deletion_protection delete_protection termination_protection terminate_protection drop_protection destroy_protection rebuild_protection deletion_protect deletion_protected deletion_protection_enabled delete_protect_enabled disable_api_termination prevent_destroy',
  },
  {
    what: 'leave to delete',
    rule: 'protection-removed',
    severity: 0.35,
    before: false,
    after: true,
    names:
      'skip_final_snapshot delete_automated_backups force_destroy force_delete deletion_allowed delete_allowed destroy_allowed allow_deletion allow_destroy',
  },
  {
    what: 'copies that are kept',
    rule: 'protection-removed',
    severity: 0.55,
    before: true,
    after: false,
    orAfter: ['off', 'disabled', 'Suspended'],
    names:
      'backup backups cloud_backup cloud_backups auto_backup auto_backups automated_backup automatic_backups point_in_time_recovery pit pitr versioning soft_delete persistence backup_enabled cloud_backups_enabled versioning_enabled pitr_enabled backups_enabled',
  },
  {
    what: 'copies that are switched off by a switch of their own',
    rule: 'protection-removed',
    severity: 0.6,
    before: false,
    after: true,
    names:
      'disable_backup disable_backups disablebackups disable_automated_backups disable_automatic_backup backup_disabled backups_disabled automated_backups_disabled automatic_backup_disabled',
  },
  {
    what: 'how long copies are kept',
    rule: 'protection-removed',
    severity: 0.35,
    before: 14,
    after: 7,
    names: 'backup_retention backup_retention_period backup_retention_days',
    goesOn: 'both',
  },
  {
    what: 'copies that are no longer kept',
    rule: 'protection-removed',
    severity: 0.7,
    before: 14,
    after: 0,
    names: 'backup_retention backup_retention_period backup_retention_days',
    goesOn: 'both',
  },
  {
    what: 'how much serves',
    rule: 'capacity-reduced',
    severity: 0.5,
    before: 10,
    after: 0,
    names:
      'desired_count desired_capacity desired_size replicas replica_count replicacount instance_count node_count min_node_count worker_count task_count min_size max_size minsize max_count min_replicas max_instances max_capacity num_nodes number_of_instances num_workers number_of_replicas instances nodes workers quantity dynos',
    except: 'zzdesired_capacity zzmax_capacity',
  },
  { what: 'a scale of capacity', rule: 'capacity-reduced', severity: 0.7, before: 1, after: 0, names: 'capacity_scaler' },
  {
    what: 'definitions of kinds',
    rule: 'disruptive-update',
    severity: 0.6,
    before: true,
    after: false,
    names:
      'crd_enabled crds_enabled install_crd install_crds installcrds create_crds manage_crds crd_install crds_create crds_keep',
  },
  {
    what: 'what tells of a fault, or brings back what fails',
    rule: 'disruptive-update',
    severity: 0.25,
    before: true,
    after: false,
    names:
      'alertmanager_enabled alert_manager_enabled alert_enabled alerts_enabled alerting_enabled prometheus_enabled notification_enabled notifications_enabled autoscaling_enabled pod_disruption_budget_enabled',
  },
  {
    what: 'the way in',
    rule: 'disruptive-update',
    severity: 0.35,
    before: true,
    after: false,
    names: 'ingress_enabled service_enabled gateway_enabled route_enabled',
  },
  {
    what: 'the size of a machine',
    rule: 'disruptive-update',
    severity: 0.22,
    before: 'small',
    after: 'large',
    names: 'instance_type instance_size instance_class machine_type server_size vm_size',
  },
  {
    what: 'a size by itself',
    rule: 'disruptive-update',
    severity: 0.22,
    before: 'small',
    after: 'large',
    names: 'size',
    alone: true,
  },
  {
    what: 'how much can be stored',
    rule: 'disruptive-update',
    severity: 0.25,
    before: 100,
    after: 50,
    names:
      'storage disk volume storage_size disk_size volume_size storage_gb disk_size_gb volume_mb disk_gib storage_size_in_gb disk_in_gb storage_size_size',
  },
];

testFamilies(FAMILIES);
