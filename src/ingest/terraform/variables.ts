import type { Feed } from '../../model/plan.ts';
import { Sealed } from '../../model/sealed.ts';
import type { Json, JsonObject, ValueObject } from '../../model/value.ts';
import { modulesOf } from './configuration.ts';
import { entriesOf, objectOf } from './fields.ts';
import type { ConfigurationFindings, Findings } from './findings.ts';
import { sealTogether } from './seal.ts';

/** What a module's variable is set to where no other expression decides it. */
export interface ModuleInput {
  /** `module.app.var.command`. */
  readonly name: string;
  readonly value: Json;
  readonly isSensitive: boolean;
}

/** The variables of modules that a constant of their call decides, or where the call gives none their default. */
export function moduleInputsOf(configuration: JsonObject): readonly ModuleInput[] {
  return modulesOf(configuration).flatMap(({ path, json, call, parent }) => {
    if (parent === undefined) return [];
    const given = objectOf(call['expressions']);
    return entriesOf(json['variables']).flatMap(([name, variable]): readonly ModuleInput[] => {
      const expression = given[name];
      const { default: usual, sensitive } = objectOf(variable);
      const value = expression === undefined ? usual : objectOf(expression)['constant_value'];
      return value === undefined ? [] : [{ name: `${path}.var.${name}`, value, isSensitive: sensitive === true }];
    });
  });
}

/**
 * The values of variables that decide what an apply does although no row shows them: those that a provider, a program or a value that is
 * not known yet is made of. Those of the root module have their own names, those of other modules their addresses. Credentials differ
 * from run to run, so what is sealed as a whole is left out. `undefined` where there are none.
 */
export function feedingVariables(
  { inputs, configuration }: Pick<Findings, 'inputs'> & { readonly configuration: ConfigurationFindings },
  feeds: readonly Feed[],
): ValueObject | undefined {
  const { providerReferences = [], programReferences = [], moduleInputs = [], sensitiveVariables } = configuration;
  const references = [...feeds.flatMap((feed) => feed.references), ...providerReferences, ...programReferences];
  const wanted = new Set(references.flatMap((reference) => variableIn(reference) ?? []));
  const values = Object.fromEntries([
    ...[...inputs].filter(([name]) => wanted.has(`var.${name}`)),
    ...moduleInputs.filter(({ name }) => wanted.has(name)).map(({ name, value }) => [name, value] as const),
  ]);
  const sensitive = [...sensitiveVariables, ...moduleInputs.filter((one) => one.isSensitive).map(({ name }) => name)];
  const mask = Object.fromEntries(sensitive.map((name) => [name, true]));
  const { after } = sealTogether({ before: { values: null, mask: undefined }, after: { values, mask } });
  const open = Object.entries(after ?? {}).filter(([, value]) => !(value instanceof Sealed));
  return open.length === 0 ? undefined : Object.fromEntries(open);
}

/** `var.region` of `var.region.name`, `module.app.var.size` of `module.app.var.size["a"]`. */
function variableIn(reference: string): string | undefined {
  return /^(?:module\.[^.]+\.)*var\.[^.[]+/.exec(reference)?.[0];
}
