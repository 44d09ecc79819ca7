import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/value.ts';
import { findingsOf, update } from './support.ts';

/** Attributes that mean the same by their name, and a change of them that counts. */
export interface Family {
  readonly what: string;
  readonly rule: string;
  readonly severity: number;
  readonly before: Json;
  readonly after: Json;
  /** Other values that are as bad, tried on the first of the names. */
  readonly orAfter?: readonly Json[];
  /** A type of which something is known, where others of its kind say the same of a type of which nothing is. */
  readonly type?: string;
  /** Names that call for the rule, between spaces. */
  readonly names: string;
  /** Those of the names of which another family says worse, and how bad that is. */
  readonly worse?: Readonly<Record<string, number>>;
  /** Names that look like them and mean something else. */
  readonly quiet?: string;
  /** Look-alikes that another family knows as well. */
  readonly except?: string;
  /** Set where a name means this only by itself, without a prefix. */
  readonly alone?: true;
  /** Set where more letters before, or words after, may be part of the name. */
  readonly goesOn?: 'before' | 'after' | 'both';
}

/** On a type of which nothing is known: all that is said of it comes from the names. */
const TYPE = 'acme_thing';

interface Case extends Pick<Family, 'rule' | 'before' | 'after' | 'type'> {
  readonly names: readonly string[];
}

function severities({ rule, names, before, after, type = TYPE }: Case): Record<string, number> {
  const all = (value: Json): JsonObject => Object.fromEntries(names.map((name) => [name, value]));
  const found = findingsOf(rule, update(type, all(before), all(after)));
  return Object.fromEntries(found.map(({ attribute, severity }) => [attribute ?? '', Math.round(severity * 1000) / 1000]));
}

function each(names: readonly string[], severity: number): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, severity]));
}

/** The names with letters before or words after them, but for those that end in another of the names. */
function lookAlikes(names: readonly string[], { goesOn, alone }: Pick<Family, 'goesOn' | 'alone'>): readonly string[] {
  const before = goesOn === 'before' || goesOn === 'both' ? [] : names.map((name) => `zz${name}`);
  const after = goesOn === 'after' || goesOn === 'both' ? [] : names.map((name) => `${name}_zz`);
  const behind = alone === true ? names.map((name) => `acme_${name}`) : [];
  return [...before.filter((name) => !names.some((other) => name.endsWith(`_${other}`))), ...after, ...behind];
}

/** Each name counts with its severity, behind a prefix too; a longer word is another name, and the way back is no harm. */
export function testFamilies(families: readonly Family[]): void {
  describe.each(families)('$what', (family) => {
    const { severity, orAfter = [], worse = {}, quiet = '', except = '' } = family;
    const names = family.names.split(' ');
    test('is known by each of its names', () => {
      const prefixed = family.alone === true ? [] : names.map((name) => `acme_${name}`);
      const expected = each([...names, ...prefixed], severity);
      const raised = Object.entries(worse).flatMap(([name, raise]) => [name, `acme_${name}`].map((one) => [one, raise] as const));
      expect(severities({ ...family, names: [...names, ...prefixed] })).toEqual({ ...expected, ...Object.fromEntries(raised) });
    });

    test('is not meant by a name that only looks like it', () => {
      const others = [...quiet.split(' ').filter((name) => name !== ''), ...lookAlikes(names, family)];
      const found = Object.entries(severities({ ...family, names: others }));
      expect(found.filter(([name, weight]) => weight === severity && !except.split(' ').includes(name))).toEqual([]);
    });

    test.each(orAfter.map((value) => [value]))('is as bad where it becomes %j', (value) => {
      const [name = ''] = names;
      expect(severities({ ...family, names: [name], after: value })).toEqual({ [name]: severity });
    });
  });
}
