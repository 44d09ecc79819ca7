import type { ResourceChange } from '../model/plan.ts';
import { code, counted, isPlain } from '../model/text.ts';
import type { Dependents } from '../model/assessment.ts';
import type { AttributeJudgement } from './operators/judge-attribute.ts';

/** Subject and verb of a destruction: "`x` is destroyed before its replacement exists"; of an old object that stays, that it does. */
export function destructionOf(change: ResourceChange): string {
  const name = change.deposed === undefined ? code(change.address) : `A deposed object of ${code(change.address)}`;
  if (change.kind === 'delete') return `${name} is destroyed`;
  const isKept = change.retention === 'retain';
  if (change.likelihood !== 'certain')
    return `${name} may be replaced${isKept ? ', and its old object would stay, unmanaged' : ''}`;
  if (isKept) return `${name} is replaced, and its old object stays, unmanaged`;
  return change.kind === 'replace-destroy-first'
    ? `${name} is destroyed before its replacement exists`
    : `${name} is replaced, the new one first`;
}

/** A sentence of the knowledge as the second half of another: "Database is gone" becomes "database is gone". */
export function continued(sentence: string): string {
  const isName = isPlain(sentence)
    ? /^(Blastgate\b|[A-Z]{2}|[A-Z]\d|[A-Z][a-z]+[A-Z])/.test(sentence)
    : /^(Blastgate\b|\p{Lu}{2}|\p{Lu}\d|\p{Lu}\p{Ll}+\p{Lu})/u.test(sentence);
  const text = isName ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return text.replace(/\.$/, '');
}

/** "`x`: `port` changes" */
export function attributeOf(change: ResourceChange, { rule, says }: AttributeJudgement): string {
  return `${code(change.address)}: ${code(rule.path)} ${says}`;
}

/** For `filter`, on judgements that are sorted: several facts of one attribute are one thing to say. */
export function isWorstOfItsAttribute({ rule }: AttributeJudgement, index: number, all: readonly AttributeJudgement[]): boolean {
  return all.findIndex((other) => other.rule.path === rule.path) === index;
}

/** "; 3 existing resources depend on it", or nothing. */
export function reachOf({ count }: Dependents): string {
  if (count === 0) return '';
  return `; ${counted(count, 'existing resource')} ${count === 1 ? 'depends' : 'depend'} on it`;
}
