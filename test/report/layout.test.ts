import * as fc from '../support/fast-check.ts';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { ascii, column, linksFor, signsFor, wrapSentence, type Canvas } from '../../src/report/layout.ts';
import { shorten, shortenAddress, shortenEnd, shortenSentence, widthOf } from '../../src/report/shorten.ts';
import { styleFor } from '../../src/report/style.ts';

const canvas = (width: number, color = false): Canvas => ({
  width,
  style: styleFor(color),
  signs: signsFor(true),
  link: linksFor(undefined),
});
const wrap = (text: string, width: number, color = false) =>
  wrapSentence(text, canvas(width, color), { first: '- ', rest: '  ' });

describe('a shortened text', () => {
  test.each([
    ['aws_vpc.main', 20, 'aws_vpc.main'],
    ['module.network.aws_vpc.main', 15, 'module.…pc.main'],
    ['データベース.main', 9, 'デー…main'],
    ['abc', 1, '…'],
  ])('%s in %i columns is %s', (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected);
  });

  test.each([
    ['module.network.aws_vpc.main', 27, 'module.network.aws_vpc.main'],
    ['module.network.aws_vpc.main', 26, '…aws_vpc.main'],
    ['module.a["x.y"].module.b[0].aws_nat_gateway.this["eu-west-1a"]', 48, '…module.b[0].aws_nat_gateway.this["eu-west-1a"]'],
    ['module.a["x.y"].module.b[0].aws_nat_gateway.this["eu-west-1a"]', 40, '…aws_nat_gateway.this["eu-west-1a"]'],
    ['module.a.aws_nat_gateway.this', 12, '…aws_n….this'],
    ['aws_nat_gateway.this', 11, 'aws_n….this'],
    ['module.a', 5, 'mo….a'],
  ])('the address %s in %i columns keeps its type and name: %s', (address, width, expected) => {
    expect(shortenAddress(address, width)).toBe(expected);
  });

  test('our own signs take one column each, as the tables of Unicode say', () => {
    for (const sign of '…·→←│├└─█') expect([sign, stringWidth(sign), widthOf(sign)]).toEqual([sign, 1, 1]);
  });

  test('never takes more columns than it may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(widthOf(shorten(text, width))).toBeLessThanOrEqual(width);
        expect(widthOf(shortenEnd(text, width))).toBeLessThanOrEqual(width);
        expect(widthOf(shortenAddress(`module.${text}`, width))).toBeLessThanOrEqual(width);
        expect(widthOf(column(text, width, '…'))).toBe(width);
      }),
    );
  });

  test('keeps its names apart from the words around them in a sentence', () => {
    expect(shortenSentence(`the \`${'x'.repeat(50)}\` goes`, 11)).toBe('the `xxxxx…xxxxx` goes');
  });
});

describe('a wrapped sentence', () => {
  test('keeps to the width, names whole', () => {
    expect(wrap('the new `cidr_block` of `aws_vpc.main` forces it', 24)).toEqual([
      '- the new cidr_block of',
      '  aws_vpc.main forces it',
    ]);
  });

  test('shows where a name with a space starts and ends', () => {
    expect(wrap('run `terraform plan` again', 40)).toEqual(['- run `terraform plan` again']);
  });

  test('breaks a name that is wider than a line', () => {
    const lines = wrap(`a \`${'x'.repeat(30)}\` b`, 26);
    expect(lines.join('').replaceAll(/[\s-]/g, '')).toBe(`a${'x'.repeat(30)}b`);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(26);
  });

  test('is wrapped the same in colour', () => {
    const text = 'the new `cidr_block`, of `aws vpc.main`; forces `its` replacement and `more` of it';
    expect(wrap(text, 24, true).map((line) => line.replace(/\u001B\[\d+m/g, ''))).toEqual(wrap(text, 24));
  });

  test('keeps to the width whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 24, max: 60 }), (text, width) => {
        for (const line of wrap(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('a terminal without Unicode gets signs that it knows', () => {
  expect(ascii('a → b ← c … · d', signsFor(false))).toBe('a -> b <- c ... - d');
});
