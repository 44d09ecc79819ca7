import type { Channel } from './assessment.ts';

/** What a channel is called wherever its points are shown. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  data: 'data loss',
  outage: 'outage',
  security: 'security',
  protection: 'protection removed',
  control: 'control of the state',
  code: 'code that runs',
  base: 'change itself',
};
