import { isList } from '../../model/list.ts';
import type { StackExport, StackImport } from '../../model/stack-link.ts';
import type { Json } from '../../model/value.ts';
import { isObject, listOf } from './json.ts';
import { referencesIn } from './references.ts';
import type { Template } from './template.ts';

/** What the template of a stack exports to others and imports from them, where the names can be told without a deployment. */
export function templateLinks(
  { resources, outputs, exportNames }: Template,
  stack: string | undefined,
): { readonly exports: readonly StackExport[]; readonly imports: readonly StackImport[] } {
  const imports = new Map<string, Set<string>>();
  for (const [id, { properties }] of resources) {
    for (const argument of importsIn(properties)) {
      const name = textOfName(argument, stack);
      if (name !== undefined) imports.set(name, (imports.get(name) ?? new Set()).add(id));
    }
  }
  return {
    exports: [...exportNames].flatMap(([output, expression]) => {
      const name = textOfName(expression, stack);
      const from = referencesIn(outputs.get(output)).flatMap(({ id }) => (resources.has(id) ? [id] : []));
      return name === undefined || from.length === 0 ? [] : [{ kind: 'export' as const, name, from: [...new Set(from)] }];
    }),
    imports: [...imports].map(([name, by]) => ({ kind: 'export', name, by: [...by].toSorted() })),
  };
}

function importsIn(value: Json | undefined): readonly Json[] {
  if (isList(value)) return value.flatMap(importsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'Fn::ImportValue' ? [item ?? null] : importsIn(item)));
}

/** A name out of constants and the stack's own name; `undefined` where anything else goes into it. */
function textOfName(name: Json | undefined, stack: string | undefined): string | undefined {
  if (typeof name === 'string') return name;
  if (!isObject(name)) return undefined;
  if (name['Ref'] === 'AWS::StackName') return stack;
  if (name['Fn::Join'] !== undefined) return joined(listOf(name['Fn::Join']), stack);
  const text = name['Fn::Sub'];
  if (typeof text !== 'string' || stack === undefined) return undefined;
  const filled = text.replaceAll('${AWS::StackName}', stack);
  return filled.includes('${') ? undefined : filled;
}

function joined([separator, parts]: readonly Json[], stack: string | undefined): string | undefined {
  const texts = listOf(parts).flatMap((part) => textOfName(part, stack) ?? []);
  return typeof separator === 'string' && texts.length === listOf(parts).length ? texts.join(separator) : undefined;
}
