import type { Category, State } from '../../generated/knowledge.ts';

/** What a rule says of the types that it meets. What is missing is the area's own. */
export interface Kind {
  readonly category?: Category;
  readonly state: State;
  readonly data: number;
  readonly outage: number;
  readonly identity?: boolean;
  readonly root?: boolean;
  readonly routine?: boolean;
  readonly glue?: boolean;
  readonly guard?: number;
  /** Severity of its coming into being, where it lets in or holds back what warns. */
  readonly grants?: number;
  readonly silences?: number;
  /** The reason: what its loss means, said after the name of the thing. */
  readonly loss: string;
}

const DATA = { state: 'user_data' } as const;
const CONFIG = { state: 'config', data: 0 } as const;

export const KINDS = {
  // What holds data that cannot be rebuilt.
  database: { ...DATA, category: 'data_store', data: 0.95, outage: 0.75, identity: true, loss: 'and the data in it are gone' },
  table: { ...DATA, category: 'data_store', data: 0.85, outage: 0.5, loss: 'and the data in it are gone' },
  store: { ...DATA, category: 'data_store', data: 0.9, outage: 0.6, loss: 'and all that it stores are gone' },
  cache: {
    ...DATA,
    category: 'data_store',
    data: 0.5,
    outage: 0.65,
    identity: true,
    loss: 'and what it holds in memory are gone',
  },
  search_index: {
    ...DATA,
    category: 'data_store',
    data: 0.8,
    outage: 0.6,
    loss: 'and what was indexed are gone; it must be filled again',
  },
  bucket: { ...DATA, category: 'data_store', data: 0.95, outage: 0.25, identity: true, loss: 'and the objects in it are gone' },
  files: {
    ...DATA,
    category: 'data_store',
    data: 0.9,
    outage: 0.65,
    loss: 'and its files are gone; only a backup stays, where one is taken',
  },
  disk: { ...DATA, category: 'data_store', data: 0.9, outage: 0.5, loss: 'and the data on it are gone; only a snapshot stays' },
  dataset: { ...DATA, category: 'data_store', data: 0.6, outage: 0.3, loss: 'and the data loaded into it are gone' },
  repository: { ...DATA, category: 'data_store', data: 0.7, outage: 0.45, loss: 'and what was published into it are gone' },
  records: { ...DATA, data: 0.6, outage: 0.4, loss: 'and what its users put into it are gone' },
  telemetry: { ...DATA, category: 'observability', data: 0.55, outage: 0.15, loss: 'and what it recorded are gone' },
  evidence: {
    ...DATA,
    category: 'audit_security',
    data: 0.6,
    outage: 0,
    guard: 0.6,
    loss: 'and the audit records in it are gone',
  },
  stream: {
    ...DATA,
    category: 'messaging',
    data: 0.6,
    outage: 0.6,
    loss: 'and what it retains are gone; producers and consumers fail',
  },
  model: {
    ...DATA,
    category: 'data_store',
    data: 0.5,
    outage: 0.35,
    loss: 'and what was trained are gone; training it again costs time',
  },
  machine: { ...DATA, category: 'compute', data: 0.4, outage: 0.45, loss: 'and what lies on its disks are gone' },
  backup_copy: { ...DATA, category: 'backup', data: 0.8, outage: 0, loss: 'is gone: a recovery point less' },
  backup_vault: {
    ...DATA,
    category: 'backup',
    data: 0.9,
    outage: 0,
    loss: 'is gone; the API refuses while it holds recovery points',
  },
  key: {
    ...DATA,
    category: 'secret_key',
    data: 0.9,
    outage: 0.75,
    identity: true,
    loss: 'is gone: what was encrypted with it cannot be read',
  },
  directory: {
    ...DATA,
    category: 'identity',
    data: 0.95,
    outage: 0.85,
    identity: true,
    root: true,
    loss: 'and its accounts are gone; nobody signs in by it',
  },
  stack: { ...DATA, category: 'glue', data: 0.7, outage: 0.7, root: true, loss: 'is gone with every resource in it' },
  // What an environment, or traffic from outside, hangs off.
  account: {
    ...DATA,
    category: 'org',
    data: 0.9,
    outage: 0.9,
    root: true,
    identity: true,
    loss: 'is gone with everything under it',
  },
  platform: {
    ...DATA,
    category: 'cluster',
    data: 0.6,
    outage: 0.85,
    root: true,
    identity: true,
    loss: 'goes down with everything that runs in it',
  },
  hub: {
    ...CONFIG,
    category: 'network_root',
    outage: 0.9,
    root: true,
    identity: true,
    loss: 'is gone: every network that meets in it is cut off',
  },
  line: {
    ...CONFIG,
    category: 'network',
    outage: 0.75,
    identity: true,
    loss: 'is cut, and so is the other side that it reaches',
  },
  endpoint: {
    ...CONFIG,
    outage: 0.6,
    identity: true,
    loss: 'and its address are gone: callers outside the plan hold that address',
  },
  front: { ...CONFIG, category: 'lb_edge', outage: 0.75, identity: true, loss: 'stops answering: clients know its address' },
  path: { ...CONFIG, category: 'network', outage: 0.6, loss: 'is gone: traffic on that path stops' },
  private_endpoint: {
    ...CONFIG,
    category: 'network',
    outage: 0.42,
    loss: 'is gone: what is reached through it privately is cut off',
  },
  // What runs.
  workload: { ...CONFIG, category: 'compute', outage: 0.5, loss: 'stops, and what it does or serves with it' },
  job: { ...CONFIG, category: 'compute', outage: 0.3, loss: 'no longer runs' },
  scaling: { ...CONFIG, category: 'compute', outage: 0.2, loss: 'no longer scales what it steered' },
  // What lets in, keeps out, watches.
  grant: {
    ...CONFIG,
    category: 'identity',
    outage: 0.3,
    grants: 0.22,
    loss: 'is gone: whoever it let in loses access',
  },
  permission: { ...CONFIG, category: 'identity', outage: 0.3, loss: 'is gone: its grants and denials no longer hold' },
  principal: { ...CONFIG, category: 'identity', outage: 0.4, loss: 'is gone: whoever signs in by it loses access' },
  trust: { ...CONFIG, category: 'identity', outage: 0.6, grants: 0.25, loss: 'is gone: nobody signs in through it' },
  credential: { ...CONFIG, category: 'secret_key', outage: 0.4, loss: 'is gone: whoever holds it is refused' },
  guardrail: {
    ...CONFIG,
    category: 'audit_security',
    outage: 0,
    guard: 0.5,
    loss: 'is lifted: nothing takes the place of this guard',
  },
  audit_trail: {
    ...CONFIG,
    category: 'audit_security',
    outage: 0,
    guard: 0.45,
    loss: 'is gone: what happens is no longer recorded there',
  },
  notice: { ...CONFIG, category: 'observability', outage: 0.18, loss: 'is gone: nobody is told' },
  view: { ...CONFIG, category: 'observability', outage: 0.02, loss: 'is gone; what it shows stays' },
  // What only says how others behave.
  backup_setting: {
    ...CONFIG,
    category: 'backup',
    data: 0.4,
    outage: 0,
    loss: 'is gone: new copies are no longer made or kept as it says',
  },
  metadata: { ...CONFIG, category: 'data_store', data: 0.35, outage: 0.4, loss: 'is gone; the data that it describes stay' },
  parameter_group: { ...CONFIG, category: 'glue', outage: 0.15, loss: 'is gone: its users fall back to defaults' },
  subnet_group: { ...CONFIG, category: 'network', outage: 0.35, loss: 'is gone: what it places needs another' },
  alias: { ...CONFIG, outage: 0.35, loss: 'is gone: whoever uses that name fails' },
  template: { ...CONFIG, outage: 0.1, loss: 'is gone: nothing new can be made from it' },
  setting: { ...CONFIG, outage: 0.1, loss: 'is gone: defaults take its place' },
  schedule: { ...CONFIG, category: 'glue', outage: 0.2, loss: 'is gone: what it starts no longer runs by itself' },
  tag: { ...CONFIG, category: 'glue', outage: 0.02, glue: true, loss: 'is gone; the tagged thing stays' },
  revision: { state: 'ephemeral', data: 0, outage: 0.05, routine: true, loss: 'is gone; a new one is made with every change' },
  marker: {
    state: 'ephemeral',
    category: 'glue',
    data: 0,
    outage: 0.02,
    routine: true,
    glue: true,
    loss: 'is gone; it only recorded that something was done',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
