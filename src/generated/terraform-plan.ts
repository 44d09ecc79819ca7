// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "switch".
 */
export type Switch = boolean | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "variable".
 */
export type Variable = {
  value?: unknown;
  [k: string]: unknown;
} | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "object".
 */
export type Object = {
  [k: string]: unknown;
} | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "list".
 */
export type List = unknown[] | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "texts".
 */
export type Texts = string[] | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "stateModule".
 */
export type StateModule = {
  resources?: StateResource[] | null;
  child_modules?: StateModule[] | null;
  [k: string]: unknown;
} | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "configuration".
 */
export type Configuration = {
  provider_config?: {
    [k: string]: ProviderConfig;
  } | null;
  root_module?: ConfigModule;
  [k: string]: unknown;
} | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "providerConfig".
 */
export type ProviderConfig = {
  expressions?: Object;
  [k: string]: unknown;
} | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "configModule".
 */
export type ConfigModule = {
  resources?: ConfigResource[] | null;
  outputs?: {
    [k: string]: Object;
  } | null;
  variables?: {
    [k: string]: ConfigVariable;
  } | null;
  module_calls?: {
    [k: string]: ModuleCall;
  } | null;
  [k: string]: unknown;
} | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "configVariable".
 */
export type ConfigVariable = {
  sensitive?: Switch;
  [k: string]: unknown;
} | null;
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "moduleCall".
 */
export type ModuleCall = {
  expressions?: Object;
  depends_on?: Texts;
  module?: ConfigModule;
  [k: string]: unknown;
} | null;

/**
 * What Blastgate reads of `terraform show -json` and `tofu show -json`, format 0.1 to 1.x. It is no stricter than the tools that write plans: unknown properties never fail, and what a tool may leave out or write as null is optional.
 */
export interface TerraformPlan {
  format_version?: Text;
  plan_format_version?: Text;
  terraform_version?: Text;
  errored?: Switch;
  complete?: Switch;
  applyable?: Switch;
  variables?: {
    [k: string]: Variable;
  } | null;
  planned_values?: Object;
  resource_changes?: ResourceChange[] | null;
  resource_drift?: ResourceChange[] | null;
  deferred_changes?: DeferredChange[] | null;
  deferred_action_invocations?: List;
  action_invocations?: ActionInvocation[] | null;
  output_changes?: {
    [k: string]: OutputChange;
  } | null;
  prior_state?: {
    values?: {
      root_module?: StateModule;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  configuration?: Configuration;
  checks?: Check[] | null;
  condition_results?: ConditionResult[] | null;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "resourceChange".
 */
export interface ResourceChange {
  address: string;
  previous_address?: Text;
  module_address?: Text;
  mode?: Text;
  type?: Text;
  name?: Text;
  index?:
    | string
    | number
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  /**
   * The key; before Terraform 0.12 was released, true on rows that are not deposed.
   */
  deposed?: string | boolean | null;
  provider_name?: Text;
  action_reason?: Text;
  change: Change;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
  actions: string[];
  before?: Object;
  after?: Object;
  after_unknown?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  before_sensitive?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  after_sensitive?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  replace_paths?:
    | (
        | string
        | number
        | boolean
        | {
            [k: string]: unknown;
          }
        | null
      )[][]
    | null;
  importing?: Object;
  generated_config?: Text;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "deferredChange".
 */
export interface DeferredChange {
  reason?: Text;
  resource_change: ResourceChange;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "actionInvocation".
 */
export interface ActionInvocation {
  address: string;
  type?: Text;
  lifecycle_action_trigger?: {
    triggering_resource_address?: Text;
    [k: string]: unknown;
  } | null;
  invoke_action_trigger?: {
    calling_resource_address?: Text;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "outputChange".
 */
export interface OutputChange {
  actions?: Texts;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "stateResource".
 */
export interface StateResource {
  address: string;
  mode?: Text;
  type?: Text;
  values?: Object;
  sensitive_values?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  depends_on?: Texts;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "configResource".
 */
export interface ConfigResource {
  address?: Text;
  type?: Text;
  expressions?: Object;
  depends_on?: Texts;
  provisioners?:
    | {
        type?: Text;
        expressions?: Object;
        [k: string]: unknown;
      }[]
    | null;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "check".
 */
export interface Check {
  address?: {
    to_display?: Text;
    [k: string]: unknown;
  } | null;
  status?: Text;
  [k: string]: unknown;
}
/**
 * Terraform 1.2 had these in place of checks.
 *
 * This interface was referenced by `TerraformPlan`'s JSON-Schema
 * via the `definition` "conditionResult".
 */
export interface ConditionResult {
  address?: Text;
  result?: Switch;
  unknown?: Switch;
  [k: string]: unknown;
}
