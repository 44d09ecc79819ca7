import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A line of the catalogue that `npm run generate:aws` writes. */
export interface CatalogueLine {
  readonly type: string;
  readonly attributes: readonly string[];
  readonly replace: readonly string[];
  /** The CloudFormation type of the same thing, for a Terraform type. */
  readonly cfn?: string;
}

const DATA = path.resolve(import.meta.dirname, '../../src/knowledge/data');

export const TERRAFORM_TYPES = read('aws-catalogue-terraform.jsonl');
export const CLOUDFORMATION_TYPES = read('aws-catalogue-cloudformation.jsonl');

export type Cloud = 'google' | 'azurerm' | 'azuread' | 'kubernetes' | 'helm';

/** The lines that `npm run generate:clouds` writes for a provider. */
export function typesOf(provider: Cloud): readonly CatalogueLine[] {
  return read(`${provider}-catalogue.jsonl`);
}

function read(file: string): readonly CatalogueLine[] {
  const lines = readFileSync(path.join(DATA, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { attributes, replace, ...rest } = JSON.parse(line);
    return { ...rest, attributes: words(attributes), replace: words(replace ?? '') };
  });
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
