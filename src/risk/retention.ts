import type { Retention } from '../model/plan.ts';
import type { RuleContext } from './rule.ts';

/** What becomes of the object that goes, and who says so. */
export interface Fate {
  readonly retention: Retention;
  /** True where the change set says nothing, and CloudFormation's default for the type is taken for what happens. */
  readonly byDefault: boolean;
}

/** What becomes of the destroyed object. CloudFormation's defaults hold for a removal only, and not for members of a cluster. */
export function retentionOf(context: RuleContext): Retention {
  return fateOf(context).retention;
}

/** The same with its source: what is only a default may be otherwise in the template that is deployed. */
export function fateOf(context: RuleContext): Fate {
  const said = saidRetention(context);
  if (said !== undefined) return { retention: said, byDefault: false };
  const { change, plan, knowledge } = context;
  const hasDefault = plan.source.format === 'cloudformation' && change.kind === 'delete' && hasSnapshot(context);
  const retention = hasDefault ? knowledge.defaultRetention : 'delete';
  return { retention, byDefault: retention !== 'delete' };
}

/** A snapshot that is promised for what has none is none. */
function saidRetention(context: RuleContext): Retention | undefined {
  const { change } = context;
  const said = change.retention ?? (change.kind === 'delete' ? deployedPolicy(context) : undefined);
  return said === 'snapshot' && !hasSnapshot(context) ? 'delete' : said;
}

/** The `DeletionPolicy` that is deployed, which decides of a removal. That it keeps the object, `PolicyAction` has to say. */
function deployedPolicy({ change }: RuleContext): Retention | undefined {
  const policy = change.policies?.['DeletionPolicy']?.[0];
  if (policy === undefined) return undefined;
  return policy === 'Snapshot' ? 'snapshot' : 'delete';
}

/** The types of which CloudFormation takes snapshots (user guide, "DeletionPolicy attribute", option `Snapshot`). */
const WITH_SNAPSHOTS: ReadonlySet<string> = new Set([
  'AWS::DocDB::DBCluster',
  'AWS::EC2::Volume',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Neptune::DBCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
]);

/** Whether CloudFormation takes snapshots of objects of this type. */
export function takesSnapshots(type: string): boolean {
  return WITH_SNAPSHOTS.has(type);
}

/** Of a member of a cluster there is none: what it holds is the cluster's. */
function hasSnapshot({ change, before }: RuleContext): boolean {
  if (!takesSnapshots(change.type)) return false;
  return change.type !== 'AWS::RDS::DBInstance' || !before()['DBClusterIdentifier'];
}
