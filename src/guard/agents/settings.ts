import { applyEdits, findNodeAtLocation, getNodeValue, modify, type Node, parseTree, type ParseError } from 'jsonc-parser';
import { InputError } from '../../model/errors.ts';
import type { HookSetting } from './agent.ts';

/** What an entry of ours is known by, whoever wrote the rest of the file. */
const OURS = /\bguard hook (?:claude-code|codex|copilot|cursor|gemini|kiro)\b/;
const FORMATTING = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** A settings file that exists or is to be made. */
export interface SettingsFile {
  /** Its path, for messages. */
  readonly file: string;
  /** Its text; undefined where it does not exist. */
  readonly text: string | undefined;
}

/**
 * A settings file with the guard's hook in it, and everything else as it was: comments, order, spaces. The same text where the hook
 * is there already. Throws InputError where the file is no JSON that can be added to.
 */
export function withHook({ file, text }: SettingsFile, setting: HookSetting, command: string): string {
  const entry = setting.entry(command);
  if (text === undefined || text.trim() === '') return fresh(setting, entry);
  const root = parse(text, file);
  const list = findNodeAtLocation(root, [...setting.list]);
  if (list !== undefined && list.type !== 'array') throw notAList(setting, file);
  const at = list === undefined ? -1 : ownEntry(list);
  if (at !== -1 && JSON.stringify(getNodeValue(childAt(list, at))) === JSON.stringify(entry)) return text;
  if (list === undefined) return edited(text, setting.list, [entry]);
  return at === -1
    ? applyEdits(text, modify(text, [...setting.list, -1], entry, { formattingOptions: FORMATTING, isArrayInsertion: true }))
    : edited(text, [...setting.list, at], entry);
}

/**
 * The file without the guard's hook. Undefined where nothing but the guard's own setting was in it: the file can go. The same text
 * where there was none. Throws InputError where the file is no JSON.
 */
export function withoutHook(text: string, setting: HookSetting, file: string): string | undefined {
  const root = parse(text, file);
  const list = findNodeAtLocation(root, [...setting.list]);
  if (list === undefined || list.type !== 'array') return text;
  const at = ownEntry(list);
  if (at === -1) return text;
  let left = edited(text, [...setting.list, at], undefined);
  for (let depth = setting.list.length; depth > 0; depth -= 1) {
    const path = setting.list.slice(0, depth);
    const value: unknown = getNodeValue(findNodeAtLocation(parse(left, file), [...path]) ?? root);
    if (!isEmpty(value)) return left;
    left = edited(left, path, undefined);
  }
  const rest: unknown = getNodeValue(parse(left, file));
  return JSON.stringify(rest) === JSON.stringify(setting.skeleton) ? undefined : left;
}

function fresh(setting: HookSetting, entry: unknown): string {
  const nested = setting.list.reduceRight<unknown>((inner, key) => ({ [key]: inner }), [entry]);
  return `${JSON.stringify({ ...setting.skeleton, ...Object(nested) }, undefined, 2)}\n`;
}

function parse(text: string, file: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root?.type === 'object' && errors.length === 0) return root;
  throw new InputError(
    'The settings are no JSON object, so the hook cannot be set without touching anything else.',
    'Repair the file, or move it away, and run this again.',
    { file, ...(errors[0] === undefined ? {} : { position: positionAt(text, errors[0].offset) }) },
  );
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function notAList(setting: HookSetting, file: string): InputError {
  return new InputError(
    `\`${setting.list.join('.')}\` is no list, so the hook cannot be set without touching anything else.`,
    'Repair the file, or move it away, and run this again.',
    { file },
  );
}

function ownEntry(list: Node): number {
  return (list.children ?? []).findIndex((child) => OURS.test(textOf(child)));
}

function textOf(node: Node): string {
  return JSON.stringify(getNodeValue(node)) ?? '';
}

function childAt(list: Node | undefined, at: number): Node {
  const child = list?.children?.[at];
  if (child === undefined) throw new RangeError(`There is no entry ${at}.`);
  return child;
}

function edited(text: string, path: readonly (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: FORMATTING }));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
