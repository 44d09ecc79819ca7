import type { ThresholdTable } from '../model/policy.ts';

/** A threshold above every score. */
export const NEVER = 101;

const AGENT = {
  production: { review: 20, block: 50 },
  unknown: { review: 20, block: 50 },
  staging: { review: 30, block: 85 },
  sandbox: { review: 35, block: 85 },
} as const;

const HUMAN = {
  production: { review: 40, block: 90 },
  unknown: { review: 40, block: 90 },
  staging: { review: 85, block: 97 },
  sandbox: { review: 90, block: NEVER },
} as const;

/** Calibrated on labelled plans; an environment without evidence takes production's. */
export const DEFAULT_THRESHOLDS: ThresholdTable = {
  agent: AGENT,
  unknown: AGENT,
  assisted: HUMAN,
  automation: HUMAN,
  human: HUMAN,
};
