import { isList } from '../../model/list.ts';
import type { PlanCode } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { argumentsOf } from './arguments.ts';
import { type Block, blocksOf, longestReferences, modulesOf, referencesIn } from './configuration.ts';
import { objectOf, objectsOf, textOf, textsOf } from './fields.ts';
import { maskSecrets } from './secrets.ts';

const KINDS = new Map<string, PlanCode['kind']>([
  ['local-exec', 'local-exec'],
  ['remote-exec', 'remote-exec'],
  ['file', 'file'],
]);

/**
 * Programs in the configuration that planning or applying would run: provisioners, and the programs of `external` data sources.
 * Whether a provisioner runs at creation or at destruction (`when`) is not in Terraform's JSON.
 */
export function codeOf(configuration: JsonObject): readonly PlanCode[] {
  return modulesOf(configuration).flatMap((module) =>
    blocksOf(module).flatMap((block) => [...provisioned(block), ...external(block)]),
  );
}

function provisioned(block: Block): readonly PlanCode[] {
  return objectsOf(block.json['provisioners']).map((provisioner) => {
    const expressions = objectOf(provisioner['expressions']);
    const kind = KINDS.get(textOf(provisioner['type']) ?? '') ?? 'other-provisioner';
    const when = textOf(provisioner['when']) === 'destroy' ? 'destroy' : 'create';
    return { address: block.address, kind, when, ...commandOf(expressions, kind), settings: argumentsOf(expressions) };
  });
}

/** The expressions of each program of a block. */
export function programsOf(block: Block): readonly JsonObject[] {
  const provisioners = objectsOf(block.json['provisioners']).map(({ expressions }) => objectOf(expressions));
  return isExternal(block) ? [...provisioners, objectOf(block.json['expressions'])] : provisioners;
}

function isExternal({ json, local }: Block): boolean {
  return json['type'] === 'external' && local.startsWith('data.');
}

function external(block: Block): readonly PlanCode[] {
  if (!isExternal(block)) return [];
  const expressions = objectOf(block.json['expressions']);
  const command = commandOf(expressions, 'external');
  return [{ address: block.address, kind: 'external', when: 'plan', ...command, settings: argumentsOf(expressions) }];
}

/** The arguments that make up what is run, in the order in which they are read, and what joins a list of them. */
const COMMANDS: Readonly<Record<PlanCode['kind'], { readonly names: readonly string[]; readonly joint: string }>> = {
  'local-exec': { names: ['interpreter', 'command'], joint: ' ' },
  'remote-exec': { names: ['inline', 'script', 'scripts'], joint: '\n' },
  file: { names: ['source', 'destination'], joint: ' ' },
  external: { names: ['program'], joint: ' ' },
  'other-provisioner': { names: [], joint: ' ' },
};

/** The command where all of it is constant; else what it is computed from. */
function commandOf(expressions: JsonObject, kind: PlanCode['kind']): Pick<PlanCode, 'command' | 'computedFrom'> {
  const { names, joint } = COMMANDS[kind];
  const given = names.flatMap((name) => (expressions[name] === undefined ? [] : [expressions[name]]));
  const computedFrom = longestReferences(given.flatMap(referencesIn));
  const texts = given.map((expression) => constantText(expression, joint));
  const isConstant = computedFrom.length === 0 && texts.length > 0 && texts.every((text) => text !== undefined);
  return { ...(isConstant && { command: maskSecrets(texts.join(' ')) }), computedFrom };
}

/** A text, or a list of texts: the lines of a script, or the words of a command. */
function constantText(expression: Json, joint: string): string | undefined {
  const value = objectOf(expression)['constant_value'];
  if (!isList(value)) return textOf(value);
  const words = textsOf(value);
  return words.length === value.length ? words.join(joint) : undefined;
}
