import { stackSteps, terraformSteps } from '../../compose/locate.ts';
import type { Report } from '../../generated/report.ts';

/**
 * Whether a text may declare something that a report is about. It never says no to one that does, and spares the parsers, which take a
 * thousand times as long, nearly all files of a big repository.
 */
export type Wanted = (text: string) => boolean;

/** A header of a block in HCL, which has its labels on its line; in JSON the kind stands as a key. */
const HEADER = /\b(?:(?:resource|data|ephemeral)[ \t]+"?([\w-]+)"?[ \t]+"?([\w-]+)|module[ \t]+"?([\w-]+))/g;
const JSON_KEY = /^\s*\{/;

export function blocksWanted({ changes }: Report): Wanted {
  const steps = changes.map(({ address }) => terraformSteps(address));
  const resources = new Set(steps.map(({ name }) => name.replace(/^(?:data|ephemeral)\./, '')));
  const calls = new Set(steps.flatMap((step) => step.calls));
  return (text) => {
    if (JSON_KEY.test(text)) return true;
    for (const [, type, name, module] of text.matchAll(HEADER)) {
      if (module === undefined ? resources.has(`${type}.${name}`) : calls.has(module)) return true;
    }
    return false;
  };
}

export function resourcesWanted({ changes }: Report): Wanted {
  const ids = new Set(changes.flatMap(({ address }) => stackSteps(address)).flatMap(({ calls, name }) => [...calls, name]));
  return (text) => {
    if (!text.includes('Resources')) return false;
    for (const [word] of text.matchAll(/[A-Za-z0-9]+/g)) if (ids.has(word)) return true;
    return false;
  };
}
