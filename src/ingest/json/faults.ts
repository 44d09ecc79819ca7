import { InputError, type Position } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { Path } from '../../model/value.ts';
import { type Part, partOf } from './grammar.ts';

const EXPECTED: Readonly<Record<Part, string>> = {
  string: 'a string goes on here, and may not hold a line break or another control character',
  escape: String.raw`an escape such as \n or \u00e9 must be complete`,
  number: 'a number, or what follows one, was expected',
  word: 'only true, false and null are words of JSON',
  value: 'a value was expected',
  first: 'a value, or the end of the list, was expected',
  after: 'a comma or a closing bracket was expected',
  'first key': 'a name in double quotes, or the end of the object, was expected',
  key: 'a name in double quotes was expected',
  colon: 'a colon was expected',
};

/** What is wrong with a byte that the grammar does not allow in a state. */
export function unexpectedByte(byte: number, state: number): string {
  const part = partOf(state);
  return `${nameOf(byte)} can't stand here: ${EXPECTED[part]}`;
}

/** `resource_changes[3].change`, or the whole document. */
export function whereIn(path: Path): string {
  const steps = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`));
  const text = steps.join('');
  return text === '' ? 'the JSON document' : code(text.length > LONGEST_PATH ? `${text.slice(0, LONGEST_PATH)}…` : text);
}

const LONGEST_PATH = 120;

function nameOf(byte: number): string {
  const isPrintable = byte > 0x20 && byte < 0x7f && byte !== 0x60;
  return isPrintable ? code(String.fromCharCode(byte)) : `The byte 0x${byte.toString(16).padStart(2, '0')}`;
}

/** Two values for one key: which of them counts, readers of JSON do not agree on. */
export function twice(what: string, position: Position): InputError {
  return new InputError(`The JSON has two values for ${what}.`, 'Only one of them can be meant: write the plan again.', {
    position,
  });
}
