import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { AGENTS } from '../../../src/guard/agents/index.ts';
import { withHook, withoutHook } from '../../../src/guard/agents/settings.ts';
import { InputError } from '../../../src/model/errors.ts';

const agents = AGENTS.map((agent) => ({ id: agent.id, agent, command: `blastgate guard hook ${agent.id} ${agent.failClosed}` }));

/** Settings that people have, with comments, odd spaces and hooks of their own. */
const SETTINGS = [
  '{}',
  '{ "model": "x" }\n',
  '{\n\t"permissions": { "allow": ["Bash(ls)"] }, // mine\n\t"env": {"A":"1"}\n}\n',
  '{\r\n  "hooks": {\r\n    "Stop": []\r\n  }\r\n}\r\n',
  '{"version":1,"hooks":{"PreToolUse":[{"matcher":"Write","hooks":[{"type":"command","command":"lint"}]}],"preToolUse":[{"bash":"x"}],"BeforeTool":[{"matcher":"x","hooks":[]}],"beforeShellExecution":[{"command":"audit"}]}}',
];

describe.each(agents)('$id', ({ agent, command }) => {
  const { setting } = agent;

  test('a file of its own is written where there is none, and goes again', () => {
    const text = withHook({ file: 'f', text: undefined }, setting, command);
    expect(JSON.parse(text)).toEqual({ ...setting.skeleton, ...JSON.parse(text) });
    expect(text).toContain('guard hook');
    expect(withoutHook(text, setting, 'f')).toBe(undefined);
  });

  test.each(SETTINGS.filter((text) => !(setting.list.length === 1 && text.includes('"hooks"'))))(
    '%j keeps everything else, and is as it was after uninstalling',
    (text) => {
      const installed = withHook({ file: 'f', text }, setting, command);
      expect(installed).not.toBe(text);
      expect(withHook({ file: 'f', text: installed }, setting, command)).toBe(installed);
      const left = withoutHook(installed, setting, 'f');
      const stripped = (given: string) => given.replaceAll(/\s/g, '');
      expect(stripped(left ?? '{}')).toBe(stripped(text));
    },
  );

  test('an older command of ours is replaced, not doubled', () => {
    const older = withHook(
      { file: 'f', text: undefined },
      setting,
      `"/old/node" "/old/blastgate/cli.cjs" guard hook ${agent.id}`,
    );
    const newer = withHook({ file: 'f', text: older }, setting, command);
    expect(newer).toBe(withHook({ file: 'f', text: undefined }, setting, command));
  });

  test.each(['{', '[]', 'null', '{"a":1,}}', '"text"'])('%j is refused, not overwritten', (text) => {
    expect(() => withHook({ file: 'settings.json', text }, setting, command)).toThrow(InputError);
    expect(() => withoutHook(text, setting, 'settings.json')).toThrow(InputError);
  });

  test('a place for the list that is no list is refused', () => {
    const text = JSON.stringify(setting.list.reduceRight<unknown>((inner, key) => ({ [key]: inner }), 'text'));
    expect(() => withHook({ file: 'settings.json', text }, setting, command)).toThrow(/is no list/);
  });

  test('nothing of the guard is in it: uninstalling changes not a byte', () => {
    for (const text of SETTINGS) expect(withoutHook(text, setting, 'f')).toBe(text);
  });

  test('any settings survive installing and uninstalling', () => {
    const plain = fc.dictionary(
      fc.string().filter((key) => key !== 'hooks' && key !== '__proto__'),
      fc.jsonValue(),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(plain, (settings) => {
        const text = JSON.stringify(settings, undefined, 2);
        const left = withoutHook(withHook({ file: 'f', text }, setting, command), setting, 'f');
        expect(JSON.parse(left ?? '{}')).toEqual(JSON.parse(text));
      }),
      { numRuns: 50 },
    );
  });
});
