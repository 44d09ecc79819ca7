import type { Plan, PlanFormat } from '../model/plan.ts';
import type { Json, Path } from '../model/value.ts';
import type { Skimmed } from './json/pick.ts';

/** What to do with a value that the scanner has reached: go into it, parse it whole, or pass over it (checked, not kept). */
export type Interest = 'enter' | 'take' | 'skip';

/** What kind of value has been reached. A scalar can't be entered: where that is asked for, it is taken. */
export type ValueKind = 'object' | 'array' | 'scalar';

/** Where a document stands: its file, its number in that file (from 0) and how many bytes precede it. */
export interface DocumentOrigin {
  readonly file: string;
  readonly index: number;
  readonly byte: number;
}

/**
 * One format. The reader asks every parser about every value that it reaches, hands each its values in the order of the file,
 * and lets the one that recognizes the document make plans of it. Root keys of two formats never overlap.
 */
export interface PlanParser<Draft extends PlanDraft = PlanDraft> {
  readonly format: PlanFormat;
  open(origin: DocumentOrigin): Draft;
  /** All drafts of this format in one run, in order: pages and nested sets are joined here. Throws InputError. */
  assemble(drafts: readonly Draft[], templates: readonly TemplateSource[]): readonly Plan[];
}

/** What one document has given so far. */
export interface PlanDraft {
  readonly origin: DocumentOrigin;
  /** `path` starts at the document's root; keys and array indexes. Asked once for each value, before it is read. */
  interest(path: Path, kind?: ValueKind): Interest;
  /**
   * What is needed of an object or a list that was taken, from its bytes, which have been checked to be JSON: most rows of a plan
   * change nothing, and to parse them whole would take most of the time. `undefined` to have it parsed.
   */
  brief?(path: Path, skimmed: Skimmed): Json | undefined;
  /** A value that was taken, or what `brief` gave of it. Throws InputError (without position: the reader adds it) where it can't be used. */
  value(path: Path, value: Json): void;
  /** True once a key was seen that only this format has. */
  recognized(): boolean;
}

/** A CloudFormation template given with `--template`: JSON or YAML text. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}
