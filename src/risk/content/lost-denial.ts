import type { Json, JsonObject } from '../../model/value.ts';
import { matchesWildcard } from '../../model/wildcard.ts';
import { holdsWherever } from './policy-condition.ts';
import { isEmpty } from './json.ts';
import { textsOf } from './iam-statement.ts';
import { canonical } from './same-content.ts';

/**
 * True where something that was denied is no longer. A denial may be split, joined with others or made wider: it is lost only where
 * none that is there now covers one of its actions.
 */
export function losesDenial(then: readonly JsonObject[], now: readonly JsonObject[]): boolean {
  const kept = denials(now);
  return denials(then)
    .flatMap(byAction)
    .some((denial) => !kept.some((other) => covers(other, denial)));
}

function denials(statements: readonly JsonObject[]): readonly JsonObject[] {
  return statements.filter((statement) => statement['Effect'] === 'Deny');
}

/** One action each, since each may have gone to a statement of its own. */
function byAction(denial: JsonObject): readonly JsonObject[] {
  const actions = textsOf(denial['Action']);
  return actions.length === 0 ? [denial] : actions.map((action) => ({ ...denial, Action: action }));
}

function covers(other: JsonObject, denial: JsonObject): boolean {
  return (
    coversPart(other, denial, 'Action') &&
    coversPart(other, denial, 'Resource') &&
    isAboutTheSame(other, denial) &&
    holdsWherever(denial['Condition'], other['Condition'])
  );
}

/** By patterns that match all of its own, or by fewer exceptions from everything. */
function coversPart(other: JsonObject, denial: JsonObject, part: 'Action' | 'Resource'): boolean {
  const [all, exceptions] = [other[part], other[`Not${part}`]];
  if (!isEmpty(denial[`Not${part}`])) {
    const excepted = new Set(textsOf(denial[`Not${part}`]));
    return textsOf(all).includes('*') || (!isEmpty(exceptions) && textsOf(exceptions).every((name) => excepted.has(name)));
  }
  const patterns = folded(all);
  return folded(denial[part]).every((name) => patterns.some((pattern) => matchesWildcard(pattern, name, { anyOne: true })));
}

/** AWS does not tell upper from lower case in actions; in names of resources a difference of case alone is none of ours. */
function folded(names: Json | undefined): readonly string[] {
  return textsOf(names).map((name) => name.toLowerCase());
}

function isAboutTheSame(other: JsonObject, denial: JsonObject): boolean {
  if (other['Principal'] === '*' && isEmpty(denial['NotPrincipal'])) return true;
  return ['Principal', 'NotPrincipal'].every((part) => canonical(other[part] ?? null) === canonical(denial[part] ?? null));
}
