import type { Channel } from '../model/assessment.ts';
import type { EnvironmentName } from '../model/environment.ts';

/**
 * Every number of the risk model that is not a fact of a resource type. They were calibrated together on labelled plans:
 * change one and run the benchmark.
 */

type Weights = Readonly<Record<EnvironmentName, number>>;

const SERVICE: Weights = { production: 1, unknown: 1, staging: 0.6, sandbox: 0.12 };
// A hole in a sandbox is a way into the account around it.
const SECURITY: Weights = { production: 1, unknown: 1, staging: 0.75, sandbox: 0.45 };
const ROUTINE: Weights = { production: 1, unknown: 1, staging: 0.5, sandbox: 0.2 };
// Code runs on the runner with its credentials, whatever environment the resource belongs to.
const CODE: Weights = { production: 1, unknown: 1, staging: 1, sandbox: 0.45 };

/** How much of a channel's severity counts in each environment. */
export const ENVIRONMENT_WEIGHTS: Readonly<Record<Channel, Weights>> = {
  data: SERVICE,
  outage: SERVICE,
  protection: SERVICE,
  security: SECURITY,
  code: CODE,
  control: ROUTINE,
  base: ROUTINE,
};

/** Share of the outage that is left, by the order of a replacement. */
export const REPLACEMENT_OUTAGE = {
  destroyFirst: 0.9,
  destroyFirstIdentity: 1,
  createFirst: 0.2,
  /** The new one has another name, address or content: its users notice even though it exists. */
  createFirstIdentity: 0.6,
  routine: 0.03,
} as const;

/** How likely a replacement is that a change set only announces. */
export const LIKELIHOOD = {
  dynamic: 0.7,
  conditionalUserData: 0.9,
  conditional: 0.6,
  /** Only properties changed whose conditional replacement does not happen in practice. */
  conditionalBenign: 0.1,
} as const;

/** What is left of a data loss at least, however many mitigations hold: each of them can fail, or expire. */
export const MITIGATION_FLOOR = { usual: 0.35, refusedWhileFilled: 0.2, kept: 0.05 } as const;
/** A single mitigation this strong keeps the data itself, not a copy. */
export const KEEPS_DATA = 0.1;
/** Factors of what becomes of the old object. One that stays beside its replacement is kept, but the application starts empty. */
export const RETENTION_FACTOR = { retain: 0.35, snapshot: 0.6, delete: 1 } as const;
/** A deposed object is a leftover of an earlier replacement: its data was moved, as a rule. */
export const DEPOSED = 0.85;

/** Exponent growth per doubling of what depends on a destroyed object. */
export const REACH = 0.15;
/** An in-place disruption below this does not travel. */
export const REACH_FROM = 0.15;

/** Most that a value gives which cannot be seen: redacted upstream, known only after apply, or of a new object. */
export const HIDDEN = { redacted: 0.3, unknown: 0.25, created: 0.1 } as const;
/** A changed value that cannot be seen probably changed. */
export const HIDDEN_CHANGES = 0.8;
export const HIDDEN_CAPACITY = { unknown: 0.1, redacted: 0.4 } as const;

/** A new object with a bad setting is less than an old one that gets it; settings below `from` are the author's business. */
export const CREATED_WITH = { factor: 0.6, from: 0.5 } as const;

/** A policy document of the plan itself grants everything: as bad as the same text in a policy. */
export const PLANNED_ADMINISTRATOR = 0.88;
export const PLANNED_FOR_EVERYBODY = 0.6;
export const PLANNED_ESCALATION = 0.45;

/** Relabelling production as something less is the prelude to a loss, and lowers every later judgement. */
export const LABEL_LOWERED = 0.6;
/** The first label on an object of which nobody knows where it belongs is mostly tidying, and may be the same prelude. */
export const LABEL_GIVEN = 0.22;
/** A retention policy is loosened: the next removal is final. */
export const RETENTION_LOOSENED = 0.7;

export const CONTROL = { forgottenData: 0.3, forgotten: 0.06, imported: 0.02 } as const;
export const UNDETERMINED = { least: 0.2, share: 0.3 } as const;

export const BASE = {
  create: 0.01,
  update: 0.01,
  /** Added to an update, times the worst that the type can do. */
  updateShare: 0.03,
  tags: 0.003,
  destroy: 0.05,
  routine: 0.01,
} as const;

/** Harm below this is routine: it names no reason. */
export const NOTICEABLE = 0.08;

/** `from`: what many changes have of it each is still a routine of many, such as the renewal of all certificates. */
export const CONCENTRATION = { from: 0.13, factor: 0.18, most: 0.7 } as const;

/** `2^-(roots + kind x (kinds - 1) + object x (objects - 1))` of an environment is left. */
export const RECREATE = { kind: 0.5, object: 0.15, most: 0.97, leastObjects: 3, significant: 0.3, decides: 0.45 } as const;

/** From here on (after weighting) a finding may be a hard stop: what scores less would be cleared by a review anyway. */
export const HARD_STOP = { data: 0.8, other: 0.5 } as const;
