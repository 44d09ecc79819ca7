import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { asList, isObject } from './json.ts';
import { yamlDocument } from './yaml-document.ts';

/** Attributes that carry a document, as a value or as a text in YAML or JSON, by the type of the resource. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  kubectl_manifest: ['yaml_body'],
  kubernetes_manifest: ['manifest'],
  kustomization_resource: ['manifest'],
  azapi_resource: ['body'],
  azapi_update_resource: ['body'],
  azapi_resource_action: ['body'],
  aws_cloudcontrolapi_resource: ['desired_state'],
  helm_release: ['values', 'set'],
  aws_eks_addon: ['configuration_values'],
  aws_dms_replication_task: ['replication_task_settings'],
  aws_ssm_document: ['content'],
  aws_opensearchserverless_lifecycle_policy: ['policy'],
  azurerm_policy_definition: ['parameters', 'policy_rule'],
  azurerm_resource_group_policy_assignment: ['parameters'],
  azurerm_resource_policy_assignment: ['parameters'],
  azurerm_subscription_policy_assignment: ['parameters'],
  azurerm_management_group_policy_assignment: ['parameters'],
  supabase_settings: ['auth', 'api', 'database', 'network', 'storage'],
};

/** Attributes that carry lines of `name=value`. Dots in a name are steps of a path elsewhere, and become underscores. */
const PROPERTIES: Readonly<Record<string, string>> = {
  aws_msk_configuration: 'server_properties',
  'AWS::MSK::Configuration': 'ServerProperties',
  aws_mskconnect_worker_configuration: 'properties_file_content',
};

/** Types of which each object is one setting: where its name stands. Its value is judged under that name: `value.min_tls_version`. */
const SETTINGS: Readonly<Record<string, string>> = {
  cloudflare_zone_setting: 'setting_id',
  cloudflare_hostname_tls_setting: 'setting_id',
  google_compute_project_metadata_item: 'key',
  snowflake_account_parameter: 'key',
  snowflake_object_parameter: 'key',
};

/** True where the attributes below are a chart's or a manifest's own, of which the knowledge of the carrier says nothing. */
export function isInDocument(type: string, path: string): boolean {
  const [carrier = ''] = path.split('.', 1);
  return PROPERTIES[type] === carrier || (DOCUMENTS[type]?.includes(carrier) ?? false);
}

/** The values of an object with the YAML in its attributes read, each at the attribute's own name, so that its seal still counts. */
export function withDocuments(type: string, values: JsonObject): JsonObject {
  const setting = values[SETTINGS[type] ?? ''];
  if (typeof setting === 'string' && 'value' in values)
    return { ...values, value: { [setting.toLowerCase()]: values['value'] ?? null } };
  const properties = PROPERTIES[type] ?? '';
  const lines = values[properties];
  if (typeof lines === 'string') return { ...values, [properties]: propertiesIn(lines) };
  const carriers = DOCUMENTS[type]?.filter((name) => name in values) ?? [];
  if (carriers.length === 0) return values;
  return { ...values, ...Object.fromEntries(carriers.map((name) => [name, opened(name, values[name] ?? null)])) };
}

function propertiesIn(text: string): JsonObject {
  const lines = text.split('\n').map((line) => /^\s*([\w.-]+)\s*[=:](.*)$/.exec(line.trim()));
  return Object.fromEntries(
    lines.flatMap((line) => (line === null ? [] : [[String(line[1]).replaceAll('.', '_'), String(line[2]).trim()]])),
  );
}

function opened(name: string, value: Json): Json {
  if (name === 'set') return settings(value);
  const texts = asList(value).map((item) => (typeof item === 'string' ? yamlDocument(item) : item));
  // A later file of values overrides an earlier one; what cannot be read stays as it is.
  return texts.length > 0 && texts.every(isObject) ? texts.reduce<JsonObject>(merged, {}) : value;
}

function merged(left: JsonObject, right: Json): JsonObject {
  if (!isObject(right)) return left;
  const fields = Object.entries(right).map(([name, value]) => {
    const under = left[name];
    return [name, isObject(under) && isObject(value) ? merged(under, value) : value] as const;
  });
  return { ...left, ...Object.fromEntries(fields) };
}

/** `set { name = "controller.replicaCount" }` and its value, as a chart's values are written. */
function settings(value: Json): Json {
  if (!isList(value)) return value;
  const pairs = value
    .filter(isObject)
    .flatMap(({ name, value: set }) => (typeof name === 'string' ? [[name, set ?? null] as const] : []));
  return pairs.reduce<JsonObject>((tree, [name, set]) => merged(tree, nested(name.split(/(?<!\\)\./), set)), {});
}

function nested(steps: readonly string[], value: Json): JsonObject {
  return steps.toReversed().reduce<JsonObject>((inner, step, index) => ({ [step]: index === 0 ? value : inner }), {});
}
