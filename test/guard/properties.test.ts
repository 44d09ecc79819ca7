import * as fc from '../support/fast-check.ts';
import { expect, test } from 'vitest';
import { judgeLine } from '../../src/guard/walk.ts';
import { DANGEROUS, DISGUISED, HARMLESS } from './command-lines.ts';
import { WORLD } from './world.ts';

const harmless = fc.constantFrom(
  ...HARMLESS.filter((line) => !/[<\n]|^(?:cd|X=|export|alias|trap|source)\b|^\w+\(\)/.test(line) && line !== ''),
);
const dangerous = fc.constantFrom(...[...DANGEROUS, ...DISGUISED].filter((line) => !/<<|unterminated|\$\($|&$/.test(line)));
const separator = fc.constantFrom('; ', ' && ', ' || ', '\n', ' & ', ' | ');

const ANSWERS = ['allow', 'deny', 'undecided'];

test('whatever the line, there is an answer', () => {
  const words = fc.constantFrom(
    'terraform',
    'apply',
    'destroy',
    '$X',
    '$(',
    ')',
    '"',
    "'",
    '`',
    '|',
    '&&',
    ';',
    '{',
    '}',
    '<<EOF',
    '>',
    'sh',
    '-c',
    'eval',
    '\\',
    '\n',
    '((',
    'for',
    'do',
    'done',
    'if',
    'case',
    'esac',
    '${',
    '[[',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((all) => all.join(' ')),
        fc.array(words).map((all) => all.join('')),
      ),
      (line) => {
        expect(ANSWERS).toContain(judgeLine(line, WORLD).answer);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a dangerous command is stopped wherever it stands among harmless ones', () => {
  fc.assert(
    fc.property(harmless, separator, dangerous, separator, harmless, (before, first, danger, second, after) => {
      expect(judgeLine(`${before}${first}${danger}${second}${after}`, WORLD).answer).not.toBe('allow');
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a subshell', (line: string) => `(${line}\n)`],
  ['a group', (line: string) => `{ ${line}\n}`],
  ['a condition', (line: string) => `if true; then ${line}\nfi`],
  ['a loop', (line: string) => `while sleep 1; do ${line}\ndone`],
  ['a function that is called', (line: string) => `f() { ${line}\n}; f`],
  ['a substitution', (line: string) => `echo "$(${line}\n)"`],
  ['bash -c', (line: string) => `bash -c '${line.replaceAll("'", String.raw`'\''`)}'`],
  ['eval', (line: string) => `eval '${line.replaceAll("'", String.raw`'\''`)}'`],
  ['a here-document', (line: string) => `bash <<'__END'\n${line}\n__END`],
  ['a pipe to a shell', (line: string) => `printf '%s' '${line.replaceAll("'", String.raw`'\''`)}' | sh`],
  ['base64', (line: string) => `echo ${Buffer.from(line).toString('base64')} | base64 -d | bash`],
  ['sudo', (line: string) => `sudo bash -c '${line.replaceAll("'", String.raw`'\''`)}'`],
])('inside %s it is stopped as well', (_name, wrap) => {
  for (const line of [...DANGEROUS, ...DISGUISED].filter((one) => !/<<|unterminated|\$\($/.test(one))) {
    expect([line, judgeLine(wrap(line), WORLD).answer]).not.toEqual([line, 'allow']);
  }
});

test('breaking a program name up by quotes hides nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('apply', 'destroy', 'import', 'taint'),
      fc.nat(8),
      fc.constantFrom('""', "''", '\\'),
      (action, at, quote) => {
        const name = 'terraform';
        expect(judgeLine(`${name.slice(0, at)}${quote}${name.slice(at)} ${action}`, WORLD).answer).toBe('deny');
      },
    ),
  );
});

test('a thousand nested shells are no way around, and no crash', () => {
  const nested = `${'('.repeat(1000)}terraform apply${')'.repeat(1000)}`;
  expect(judgeLine(nested, WORLD).answer).not.toBe('allow');
  const line = Array.from({ length: 12 }).reduce<string>((inner) => `eval ${JSON.stringify(inner)}`, 'terraform apply');
  expect(judgeLine(line, WORLD).answer).not.toBe('allow');
});

test('a function that calls itself comes to an end', () => {
  expect(judgeLine('f() { f; }; f', WORLD).answer).toBe('undecided');
  expect(judgeLine('alias a=b; alias b=a; a', WORLD).answer).toBe('allow');
});
