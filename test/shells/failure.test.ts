import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { located } from '../../src/ingest/located.ts';
import { describeFailure } from '../../src/shells/failure.ts';
import { exitCodeOf } from '../../src/shells/exit-code.ts';

describe('a failure on the terminal', () => {
  test('of the input is what, where and what to do, without a stack', () => {
    const error = new InputError('The file ends inside an object.', 'Write it again.', {
      file: 'plan.json',
      position: { line: 3, column: 7, byte: 41 },
    });
    expect(describeFailure(error)).toBe(
      'blastgate: plan.json:3:7 (byte 41): The file ends inside an object.\n  Write it again.\n',
    );
  });

  test('names the file once', () => {
    const error = new InputError('plan.json does not exist.', 'Check the path.', { file: 'plan.json' });
    expect(describeFailure(error)).toBe('blastgate: plan.json does not exist.\n  Check the path.\n');
  });

  test('names a file whose name is a word of the message', () => {
    const error = located(new InputError('The plan has an unknown action.', 'Update.'), { file: 'plan' });
    expect(describeFailure(error)).toBe('blastgate: plan: The plan has an unknown action.\n  Update.\n');
  });

  test('of ours says so and shows the stack', () => {
    const text = describeFailure(new TypeError('boom'));
    expect(text).toContain('a fault in Blastgate');
    expect(text).toContain('TypeError: boom');
  });

  test('carries no control characters of a hostile name', () => {
    const text = describeFailure(new InputError('\u001B[2J\u202Eevil.json does not exist.', 'Check.'));
    expect(text).not.toMatch(/[\u001B\u202E]/);
  });
});

test.each([
  ['pass', 'enforce', 0],
  ['block', 'enforce', 1],
  ['review', 'enforce', 3],
  ['block', 'observe', 0],
] as const)('%s under %s exits with %i', (verdict, mode, code) => {
  expect(exitCodeOf({ verdict, policy: { source: 'defaults', mode } })).toBe(code);
});
