import type { EnvironmentSign, ProviderSettings } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { codeOf, programsOf } from './code.ts';
import { argumentsOf } from './arguments.ts';
import { blocksOf, modulesOf } from './configuration.ts';
import { feedsOf, madeOf, tracedExpression } from './feeds.ts';
import { entriesOf, objectOf, objectsOf, textOf } from './fields.ts';
import type { ConfigurationFindings } from './findings.ts';
import { stackLinks } from './links.ts';
import { configurationReferences, scopeOf } from './references.ts';
import { holdsSecret } from './secrets.ts';
import { moduleInputsOf } from './variables.ts';
import { namesEnvironment } from '../../model/environment.ts';

/** What the configuration of a plan tells. */
export function readConfiguration(configuration: JsonObject): ConfigurationFindings {
  const scope = scopeOf(configuration);
  return {
    references: configurationReferences(scope),
    links: stackLinks(scope),
    code: codeOf(configuration),
    defaultTags: entriesOf(configuration['provider_config']).flatMap(([, provider]) => defaultTagsOf(objectOf(provider))),
    sensitiveVariables: new Set(
      entriesOf(objectOf(configuration['root_module'])['variables']).flatMap(([name, variable]) =>
        objectOf(variable)['sensitive'] === true ? [name] : [],
      ),
    ),
    providers: entriesOf(configuration['provider_config']).map(([name, provider]) => providerOf(name, objectOf(provider))),
    providerReferences: entriesOf(configuration['provider_config']).flatMap(([, provider]) => {
      const { expressions, module_address: module } = objectOf(provider);
      return madeOf(configuration, textOf(module) ?? '', expressions);
    }),
    programReferences: tracedPrograms(configuration),
    moduleInputs: moduleInputsOf(configuration),
    feedsOf: (wanted) => feedsOf(configuration, wanted),
  };
}

function tracedPrograms(configuration: JsonObject): readonly string[] {
  return modulesOf(configuration).flatMap((module) =>
    blocksOf(module).flatMap((block) => programsOf(block).flatMap((expressions) => tracedExpression(block, expressions))),
  );
}

function providerOf(name: string, provider: JsonObject): ProviderSettings {
  const source = textOf(provider['full_name']) ?? textOf(provider['name']) ?? name;
  return { name, source, settings: argumentsOf(objectOf(provider['expressions'])) };
}

/** Tags that a provider gives to everything it makes: `default_tags` blocks of AWS, `default_labels` of Google. */
function defaultTagsOf(provider: JsonObject): readonly EnvironmentSign[] {
  const expressions = objectOf(provider['expressions']);
  const blocks = [...objectsOf(expressions['default_tags']), objectOf(expressions['default_tags'])];
  return [
    ...blocks.flatMap((block) => constantSigns(block['tags'], 'default_tags.tags')),
    ...constantSigns(expressions['default_labels'], 'default_labels'),
  ];
}

function constantSigns(expression: Json | undefined, where: string): readonly EnvironmentSign[] {
  return entriesOf(objectOf(expression)['constant_value']).flatMap(([key, value]) => {
    const text = textOf(value);
    if (text === undefined || !namesEnvironment(key) || holdsSecret(text)) return [];
    return [{ text, source: 'default-tags', where: `${where}.${key}`, count: 1 }];
  });
}
