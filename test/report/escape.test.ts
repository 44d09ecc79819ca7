import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import {
  escapeComment,
  escapeMarkdown,
  escapeMermaid,
  escapeTerminal,
  markdownCode,
  markdownFence,
  markdownSentence,
} from '../../src/report/escape.ts';

describe('plain text in Markdown', () => {
  test.each([
    ['a <b> & c', 'a &#60;b&#62; &#38; c'],
    ['ask @octocat', 'ask @&#8203;octocat'],
    ['see #12 and GH-12', 'see &#35;&#8203;12 and GH-&#8203;12'],
    ['https://evil.example', 'https:&#8203;//evil.example'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['mailto:someone', 'mailto:&#8203;someone'],
    ['a | b', 'a &#124; b'],
    ['*a* _b_ ~c~ [d](e)', '&#42;a&#42; &#95;b&#95; &#126;c&#126; &#91;d&#93;(e)'],
    [':tada:', ':&#8203;tada:'],
    ['one\r\ntwo', 'one two'],
    ['bell\u0007 \u202Eright', 'bell\uFFFD \uFFFDright'],
    ["an agent's plan: 98 of 100", "an agent's plan: 98 of 100"],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each([
    ['- item', '&#8203;- item'],
    ['1. item', '&#8203;1. item'],
    ['=====', '&#8203;====='],
    ['    code', 'code'],
    ['+41 points', '+41 points'],
    ['16 of 23', '16 of 23'],
  ])('starting a line, %j becomes %j', (text, escaped) => {
    expect(markdownSentence(text)).toBe(escaped);
  });
});

describe('names in Markdown', () => {
  test.each([
    ['aws_vpc.main', '`aws_vpc.main`'],
    ['module.a["x"].aws_s3_bucket.b[0]', '`module.a["x"].aws_s3_bucket.b[0]`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['<script>', '<code>&#60;script&#62;</code>'],
    ['`', '<code>&#96;</code>'],
    [' padded', '<code> padded</code>'],
    ['', ''],
  ])('%j becomes %j', (name, escaped) => {
    expect(markdownCode(name)).toBe(escaped);
  });

  test('keep their code in a sentence', () => {
    expect(markdownSentence('the `id` of `a|b` changes')).toBe('the `id` of <code>a&#124;b</code> changes');
  });

  test('side by side do not make one longer fence', () => {
    expect(markdownSentence('`a``b`')).toBe('`a` `b`');
  });
});

describe('code in Markdown', () => {
  test('stands in a fence that is longer than its own backticks', () => {
    expect(markdownFence({ language: 'text', text: 'a\n```` b\n' }, '  ')).toBe('  `````text\n  a\n  ```` b\n  `````');
  });

  test('keeps its empty lines empty', () => {
    expect(markdownFence({ language: 'hcl', text: 'a\n\n\tb' }, '  ')).toBe('  ```hcl\n  a\n\n    b\n  ```');
  });
});

test('a quoted Mermaid label holds nothing that Mermaid reads', () => {
  expect(escapeMermaid('a["x"]; %%{init}%% <b> #1 → `')).toBe(
    'a[#34;x#34;]#59; #37;#37;#123;init#125;#37;#37; #60;b#62; #35;1 → #96;',
  );
});

test('an HTML comment cannot be ended from inside', () => {
  expect(escapeComment('a --> <!-- b -->')).toBe('a - !- b');
});

describe('whatever the text', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 });

  test('one line of visible characters comes out for a terminal', () => {
    fc.assert(fc.property(anything, (text) => !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(escapeTerminal(text))));
  });

  test('no markup comes out for Markdown', () => {
    fc.assert(fc.property(anything, (text) => !/[\\`*_[\]<>|~$\n]|@\w|&(?!#\d+;)|#(?!\d+;)/.test(escapeMarkdown(text))));
  });

  test('no quote, directive or tag comes out for Mermaid', () => {
    fc.assert(fc.property(anything, (text) => !/["%{}<>`\n]|#(?!\d+;)/.test(escapeMermaid(text))));
  });

  test('no comment comes out of a comment', () => {
    fc.assert(fc.property(anything, (text) => !/[<>\n]|--/.test(escapeComment(text))));
  });
});
