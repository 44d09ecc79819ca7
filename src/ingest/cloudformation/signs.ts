import { namesEnvironment } from '../../model/environment.ts';
import { isList } from '../../model/list.ts';
import type { EnvironmentSign } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import type { NamedText } from './document.ts';
import { isObject, textOf } from './json.ts';
import { isUnknown } from './known-after-apply.ts';
import type { StackNode } from './stack-tree.ts';
import { addressIn, stacksOf } from './stack-tree.ts';

/** What a NoEcho parameter shows, or nothing at all. */
const SAYS_NOTHING = /^\**$/;

type Sign = Omit<EnvironmentSign, 'count'>;

/** Everything in a tree of stacks that names an environment, equal signs counted together, in the order of the files. */
export function environmentSigns(root: StackNode): readonly EnvironmentSign[] {
  const counts = new Map<string, EnvironmentSign>();
  for (const sign of stacksOf(root).flatMap(signsOf)) {
    const key = JSON.stringify([sign.source, sign.where, sign.text]);
    counts.set(key, { ...sign, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function signsOf(stack: StackNode): readonly Sign[] {
  const { head, rows } = stack.set;
  const place = (name: string): string => addressIn(stack.address, name);
  return [
    ...named(head.tags).map(({ name, text }) => ({
      text,
      source: 'stack-tag' as const,
      where: place(`Tags.${name}`),
    })),
    ...named(head.parameters).map(({ name, text }) => ({
      text,
      source: 'stack-parameter' as const,
      where: place(`Parameters.${name}`),
    })),
    ...(head.stackName === undefined ? [] : [{ text: head.stackName, source: 'name' as const, where: place('StackName') }]),
    ...rows.flatMap(({ values }) => [...tagSigns(values.before, 'tag-before'), ...tagSigns(values.after, 'tag-after')]),
  ];
}

function tagSigns(properties: JsonObject | null, source: 'tag-before' | 'tag-after'): readonly Sign[] {
  const tags = Object.entries(properties ?? {}).flatMap(([property, value]) => tagsIn(property, value));
  return named(tags).map(({ name, text }) => ({ text, source, where: `Tags.${name}` }));
}

/** Most types have `Tags`, a list; some a map, and some a name of their own (`HostedZoneTags`, `FileSystemTags`, `UserPoolTags`). */
function tagsIn(property: string, value: Json | undefined): readonly NamedText[] {
  if (!property.endsWith('Tags')) return [];
  const pairs = isList(value)
    ? value.filter(isObject).map((tag): [Json | undefined, Json | undefined] => [tag['Key'], tag['Value']])
    : isObject(value)
      ? Object.entries(value)
      : [];
  return pairs.flatMap(([key, item]) => {
    const name = textOf(key);
    const text = textOf(item);
    return name === undefined || text === undefined || isUnknown(text) ? [] : [{ name, text }];
  });
}

function named(texts: readonly NamedText[]): readonly NamedText[] {
  return texts.filter(({ name, text }) => namesEnvironment(name) && !SAYS_NOTHING.test(text));
}
