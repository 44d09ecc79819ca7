import { type Text, UNKNOWN } from './judgement.ts';
import type { Scope } from './scope.ts';
import { own } from './own.ts';

/** A command whose output might be told without running it. */
export interface Producer {
  readonly words: readonly string[];
  /** What it reads from a pipe or a redirection; undefined where nothing is given. */
  readonly stdin: Text | undefined;
  readonly scope: Scope;
}

/**
 * What a command prints, where that follows from the line and the files at hand alone: the ways in which text is written down,
 * decoded and handed to a shell. Anything else is UNKNOWN.
 */
export function outputOf(producer: Producer): Text {
  const [name = '', ...args] = producer.words;
  return (own(PRINTERS, name.replace(/^.*\//, '')) ?? unknownOutput)(args, producer);
}

type Printer = (args: readonly string[], producer: Producer) => Text;

const unknownOutput: Printer = () => UNKNOWN;

const PRINTERS: Readonly<Record<string, Printer>> = {
  base64: decodedFrom(/^(?:-d|-D|--decode|-di|-id)$/, fromBase64),
  basenc: decodedFrom(/^(?:-d|--decode)$/, fromBase64),
  cat: (args, producer) => contents(args, producer),
  command: (args) => (args[0] === '-v' && args[1] !== undefined ? `${args[1]}\n` : UNKNOWN),
  echo: (args) => echoed(args),
  openssl: decodedFrom(/^-d$/, fromBase64),
  printf: (args) => formatted(args),
  pwd: (_args, { scope }) => (scope.directory === undefined ? UNKNOWN : `${scope.directory}\n`),
  rev: (_args, producer) => changed(input([], producer), (text) => text.split('\n').map(reversed).join('\n')),
  tee: (_args, { stdin }) => stdin ?? '',
  tr: (args, { stdin }) => changed(stdin ?? '', (text) => translated(text, args)),
  which: (args) => (args.length === 1 ? `${args[0]}\n` : UNKNOWN),
  xxd: decodedFrom(/^(?:-r|-rp|-r-p|-p-r|-ps)$/, fromHex),
};

function decodedFrom(flag: RegExp, decode: (text: string) => Text): Printer {
  return (args, producer) => {
    if (!args.some((arg) => flag.test(arg))) return UNKNOWN;
    const files = args.filter((arg) => !arg.startsWith('-') && arg !== 'base64' && arg !== 'enc');
    return changed(input(files, producer), decode);
  };
}

function changed(text: Text, change: (text: string) => Text): Text {
  return text === UNKNOWN ? UNKNOWN : change(text);
}

function contents(args: readonly string[], producer: Producer): Text {
  return input(
    args.filter((arg) => !/^-[A-Za-z]+$/.test(arg)),
    producer,
  );
}

function input(files: readonly string[], { stdin, scope }: Producer): Text {
  if (files.length === 0) return stdin ?? '';
  let all = '';
  for (const file of files) {
    const text = file === '-' || file === '/dev/stdin' ? (stdin ?? '') : fileText(file, scope);
    if (text === UNKNOWN) return UNKNOWN;
    all += text;
  }
  return all;
}

/** A file's text as it would be when the line gets there: what the line writes itself comes first. */
export function fileText(path: string, scope: Scope): Text {
  const { world, directory } = scope;
  if (directory === undefined) return UNKNOWN;
  return scope.files.get(world.resolve(directory, path)) ?? world.readText(directory, path) ?? UNKNOWN;
}

/**
 * A script's text. In a directory that is known only when the line runs it is looked for where the line starts: `cd "$(git rev-parse
 * --show-toplevel)"` mostly leads there, and a script that changes infrastructure must not run for being called from elsewhere.
 */
export function scriptText(path: string, scope: Scope): Text {
  return fileText(path, { ...scope, directory: scope.directory ?? scope.world.directory });
}

function echoed(args: readonly string[]): Text {
  const first = args.findIndex((arg) => !/^-[neE]+$/.test(arg));
  const options = first === -1 ? args : args.slice(0, first);
  const text = `${first === -1 ? '' : args.slice(first).join(' ')}\n`;
  return options.some((option) => option.includes('e')) ? unescaped(text) : text;
}

function formatted(args: readonly string[]): Text {
  const [format = '', ...values] = args[0] === '--' ? args.slice(1) : args;
  const template = unescaped(format);
  if (/%(?![sb%])/.test(template)) return UNKNOWN;
  const holes = template.match(/%[sb]/g)?.length ?? 0;
  if (holes === 0) return template.replaceAll('%%', '%');
  const rest = [...values];
  let all = '';
  do {
    all += template.replaceAll(/%([sb%])/g, (_match, kind: string) => {
      if (kind === '%') return '%';
      const value = rest.shift() ?? '';
      return kind === 'b' ? unescaped(value) : value;
    });
  } while (rest.length > 0);
  return all;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', a: '', b: '', f: '', v: '', e: '' };

function unescaped(text: string): string {
  return text
    .replaceAll(/\\x([\dA-Fa-f]{1,2})/g, (_all, hex: string) => character(hex, 16))
    .replaceAll(/\\(0?[0-7]{1,3})/g, (_all, octal: string) => character(octal, 8))
    .replaceAll(/\\(.)/g, (all, letter: string) => own(ESCAPES, letter) ?? all);
}

function character(digits: string, base: number): string {
  return String.fromCodePoint(Number.parseInt(digits, base));
}

function reversed(line: string): string {
  return [...line].toReversed().join('');
}

function translated(text: string, args: readonly string[]): Text {
  const [from, to] = args;
  if (from === '-d' && to !== undefined) {
    const gone = characters(to);
    return [...text].filter((character) => !gone.includes(character)).join('');
  }
  if (from === undefined || to === undefined || from.startsWith('-') || args.length !== 2) return UNKNOWN;
  const [old, fresh] = [characters(from), characters(to)];
  return [...text].map((character) => swap(character, old, fresh)).join('');
}

function swap(character: string, from: readonly string[], to: readonly string[]): string {
  const at = from.indexOf(character);
  return at === -1 ? character : (to[Math.min(at, to.length - 1)] ?? '');
}

/** `a-z` as its characters. */
function characters(set: string): readonly string[] {
  const all = unescaped(set).replaceAll(/(.)-(.)/gs, (_match, low: string, high: string) => {
    const [start, end] = [low.codePointAt(0) ?? 0, high.codePointAt(0) ?? 0];
    return Array.from({ length: Math.max(0, Math.min(end - start + 1, 256)) }, (_, at) => String.fromCodePoint(start + at)).join(
      '',
    );
  });
  return [...all];
}

function fromBase64(text: string): Text {
  try {
    return utf8(Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (character) => character.codePointAt(0) ?? 0));
  } catch {
    return UNKNOWN;
  }
}

function fromHex(text: string): Text {
  const digits = text.replaceAll(/\s/g, '');
  if (!/^(?:[\dA-Fa-f]{2})*$/.test(digits)) return UNKNOWN;
  return utf8(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
