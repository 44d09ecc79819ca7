import type { Category } from '../../generated/knowledge.ts';

/** What the objects of an area do, and what losing one means where no rule says more of it. */
export interface Area {
  readonly category: Category;
  /** Severities of losing a thing of its own; what holds data says so by a rule. */
  readonly data: number;
  readonly outage: number;
  /** Severity of losing what only connects two things. */
  readonly link: number;
  /** Ends the sentence on what is lost. */
  readonly loss: string;
  /** Severity of removing what guards or records, as a matter of security. */
  readonly guard?: number;
}

/** Where the numbers come from: the types of the same area that have an entry of their own, see the tests. */
export const AREAS = {
  analytics: { category: 'glue', data: 0.1, outage: 0.2, link: 0.1, loss: 'queries, jobs and dashboards that use it break' },
  api: { category: 'api', data: 0, outage: 0.4, link: 0.3, loss: 'calls that need it fail' },
  audit: {
    category: 'audit_security',
    data: 0,
    outage: 0,
    link: 0,
    loss: 'what it watched or guarded no longer is',
    guard: 0.35,
  },
  backup: { category: 'backup', data: 0.3, outage: 0, link: 0, loss: 'there may be nothing to restore from later' },
  bucket: { category: 'glue', data: 0, outage: 0.15, link: 0.1, loss: 'the bucket behaves differently; its objects stay' },
  cache: { category: 'data_store', data: 0.4, outage: 0.5, link: 0.3, loss: 'what it holds is gone with it' },
  catalog: { category: 'glue', data: 0, outage: 0.1, link: 0.05, loss: 'whoever looks it up there no longer finds it' },
  ci: { category: 'ci', data: 0, outage: 0.2, link: 0.1, loss: 'builds and releases that use it stop' },
  compute: { category: 'compute', data: 0, outage: 0.4, link: 0.25, loss: 'the work that it runs or starts stops' },
  contact: { category: 'compute', data: 0.05, outage: 0.35, link: 0.25, loss: 'conversations that need it are not handled' },
  cost: { category: 'observability', data: 0, outage: 0.03, link: 0.02, loss: 'costs and licences are no longer followed by it' },
  database: { category: 'data_store', data: 0.5, outage: 0.5, link: 0.3, loss: 'what it holds is gone with it' },
  desktop: { category: 'compute', data: 0.02, outage: 0.4, link: 0.25, loss: 'users cannot work with it' },
  dns: { category: 'dns', data: 0, outage: 0.4, link: 0.45, loss: 'names that need it may stop resolving' },
  edge: { category: 'lb_edge', data: 0, outage: 0.4, link: 0.3, loss: 'requests that go through it fail' },
  files: { category: 'data_store', data: 0.5, outage: 0.5, link: 0.3, loss: 'what it holds is gone with it' },
  identity: { category: 'identity', data: 0, outage: 0.4, link: 0.3, loss: 'whoever gets in by it loses access' },
  iot: { category: 'compute', data: 0.02, outage: 0.3, link: 0.2, loss: 'devices that need it are no longer served' },
  media: { category: 'compute', data: 0, outage: 0.4, link: 0.25, loss: 'the media that it carries stops' },
  messaging: {
    category: 'messaging',
    data: 0.02,
    outage: 0.35,
    link: 0.25,
    loss: 'messages and events no longer get through it',
  },
  migration: { category: 'compute', data: 0, outage: 0.25, link: 0.15, loss: 'transfers that need it stop' },
  ml: { category: 'compute', data: 0.05, outage: 0.3, link: 0.15, loss: 'models and agents that need it stop' },
  network: { category: 'network', data: 0, outage: 0.4, link: 0.4, loss: 'traffic that needs it stops' },
  observability: {
    category: 'observability',
    data: 0,
    outage: 0.08,
    link: 0.05,
    loss: 'what it watched or showed is no longer seen',
  },
  org: { category: 'org', data: 0, outage: 0.2, link: 0.1, loss: 'the accounts that it governs lose it' },
  repository: { category: 'data_store', data: 0.4, outage: 0.3, link: 0.1, loss: 'what it holds is gone with it' },
  search: { category: 'data_store', data: 0.5, outage: 0.5, link: 0.2, loss: 'what was indexed for it cannot be found' },
  secrets: { category: 'secret_key', data: 0.1, outage: 0.4, link: 0.3, loss: 'whoever needs it is refused' },
  settings: { category: 'glue', data: 0, outage: 0.15, link: 0.1, loss: 'whoever reads or follows it goes without' },
} as const satisfies Readonly<Record<string, Area>>;

export type AreaName = keyof typeof AREAS;
