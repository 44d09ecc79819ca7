import { LineCounter, parseDocument, type Document } from 'yaml';
import { ConfigError, type Position } from '../model/errors.ts';
import { unlikeJson } from '../model/json-value.ts';
import { describeViolation, worstViolation, type Violation } from './violation.ts';
import { offsetOf } from './yaml-offset.ts';

/** A validator as ajv compiles it, ahead of time or not; made with `verbose`, its errors can name what is allowed. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: readonly Violation[] | null | undefined;
}

export interface YamlSource<T> {
  readonly text: string;
  /** The name that errors show. */
  readonly file: string;
  readonly validate: Validator<T>;
  /** What the file is, inside a sentence: `policy`, `knowledge file`. */
  readonly what: string;
}

/**
 * A settings file, YAML or JSON, checked against its schema.
 *
 * @throws {ConfigError} with line and column of the worst thing that is wrong
 */
export function parseYaml<T>(source: YamlSource<T>): T {
  const { document, lines } = readDocument(source.text);
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem?.code === 'MULTIPLE_DOCS') {
    throw syntaxError(source, 'it holds several documents, divided by `---`', positionAt(lines, problem.pos[0]));
  }
  if (problem !== undefined) throw syntaxError(source, problem.message, positionAt(lines, problem.pos[0]));
  const data = toData(source, document);
  const unlike = unlikeJson(data);
  if (unlike !== undefined) {
    const place = positionAt(lines, offsetOf(document, unlike.map(String)));
    throw syntaxError(source, 'a date, a set or another value that JSON does not know stands there', place);
  }
  if (source.validate(data)) return data;
  const { path, key, message, hint } = describeViolation(worstViolation(source.validate.errors ?? []), source.what, data);
  throw new ConfigError(message, hint, { file: source.file, position: positionAt(lines, offsetOf(document, path, key)) });
}

/** Where the value at this path stands in a settings file, for checks that no schema can express. */
export function locate(text: string, path: readonly string[]): Position {
  const { document, lines } = readDocument(text);
  return positionAt(lines, offsetOf(document, path));
}

function readDocument(text: string): { readonly document: Document; readonly lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

function toData(source: YamlSource<unknown>, document: Document): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    // Aliases that repeat each other can make a small file into gigabytes: the parser refuses those here, not before.
    throw syntaxError(source, String(cause).replace(/^\w*Error: /u, ''), { line: 1, column: 1 });
  }
}

function syntaxError({ file, what }: YamlSource<unknown>, reason: string, position: Position): ConfigError {
  const sentence = reason.trim().replace(/\.$/u, '');
  return new ConfigError(`The ${what} is not valid YAML: ${sentence}.`, 'Correct the syntax at this place.', { file, position });
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
