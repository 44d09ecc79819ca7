import type { Feed, PlanCode } from '../../model/plan.ts';
import { Sealed } from '../../model/sealed.ts';
import type { Value, ValueObject } from '../../model/value.ts';
import type { ConfigurationFindings, Findings } from './findings.ts';
import { sealTogether } from './seal.ts';

/**
 * The values of the root module's variables that decide what an apply does although no row shows them: those that a provider, a
 * program or a value that is not known yet is made of. Credentials differ from run to run, so what is sealed as a whole is left out.
 * `undefined` where there are none.
 */
export function feedingVariables(
  { inputs, configuration }: Pick<Findings, 'inputs'> & { readonly configuration: ConfigurationFindings },
  { feeds, code }: { readonly feeds: readonly Feed[]; readonly code: readonly PlanCode[] },
): ValueObject | undefined {
  const references = [
    ...feeds.flatMap((feed) => feed.references),
    ...(configuration.providerReferences ?? []),
    ...code.filter(({ address }) => !address.startsWith('module.')).flatMap(referencesOf),
  ];
  const wanted = new Set(references.flatMap((reference) => /^var\.([^.[]+)/.exec(reference)?.[1] ?? []));
  const values = Object.fromEntries([...inputs].filter(([name]) => wanted.has(name)));
  const mask = Object.fromEntries([...configuration.sensitiveVariables].map((name) => [name, true]));
  const { after } = sealTogether({ before: { values: null, mask: undefined }, after: { values, mask } });
  const open = Object.entries(after ?? {}).filter(([, value]) => !(value instanceof Sealed));
  return open.length === 0 ? undefined : Object.fromEntries(open);
}

function referencesOf({ computedFrom, settings = {} }: PlanCode): readonly string[] {
  return [...computedFrom, ...referencesWithin(settings)];
}

/** What is computed stands in the settings of a program as the map of its `references`. */
function referencesWithin(value: Value | undefined): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof Sealed) return [];
  if (isValues(value)) return value.flatMap(referencesWithin);
  const { references } = value;
  const own = isValues(references) ? references.filter((one) => typeof one === 'string') : [];
  return [...own, ...Object.values(value).flatMap(referencesWithin)];
}

function isValues(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
