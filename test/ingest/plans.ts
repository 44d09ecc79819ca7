import type { Json, JsonObject } from '../../src/model/value.ts';

/** A plan as Terraform writes it, with these parts. */
export function planJson(parts: JsonObject = {}): JsonObject {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    resource_changes: [],
    configuration: { root_module: {} },
    ...parts,
  };
}

export interface RowParts {
  readonly address?: string;
  readonly actions?: readonly string[];
  readonly before?: JsonObject | null;
  readonly after?: JsonObject | null;
  readonly change?: JsonObject;
  readonly row?: JsonObject;
}

/** A row of `resource_changes`. */
export function rowJson(parts: RowParts = {}): JsonObject {
  const { address = 'aws_vpc.main', actions = ['update'], before = { id: 'vpc-1' }, after = { id: 'vpc-1' } } = parts;
  const own = address.split('.').slice(-2);
  const change: { [key: string]: Json | undefined } = {
    actions,
    before,
    after,
    after_unknown: {},
    before_sensitive: {},
    after_sensitive: {},
    ...parts.change,
  };
  return {
    address,
    mode: 'managed',
    type: own[0] ?? '',
    name: own[1] ?? '',
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change,
    ...parts.row,
  };
}

/** A plan whose only row this is. */
export function planOfRow(parts: RowParts = {}): JsonObject {
  return planJson({ resource_changes: [rowJson(parts)] });
}
