import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { configAddressOf, namesIn, parseAddress } from '../../../src/ingest/terraform/address.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/).filter((text) => !['module', 'data', 'ephemeral'].includes(text));
/** Terraform quotes a key as HCL does: quotes and backslashes are escaped. */
const key = fc.oneof(
  fc.nat().map(String),
  fc.string().map((text) => JSON.stringify(text)),
);
const keyed = fc
  .tuple(name, fc.option(key))
  .map(([text, index]) => ({ name: text, text: index === null ? text : `${text}[${index}]` }));
const resource = fc.record({
  modules: fc.array(keyed, { maxLength: 3 }),
  mode: fc.constantFrom('managed', 'data', 'ephemeral'),
  type: name,
  own: keyed,
});

test('an address falls into the parts that it was made of, whatever its keys hold', () => {
  fc.assert(
    fc.property(resource, ({ modules, mode, type, own }) => {
      const prefix = mode === 'managed' ? [] : [mode];
      const module = modules.map(({ text }) => `module.${text}`).join('.');
      const address = [...(module === '' ? [] : [module]), ...prefix, type, own.text].join('.');
      expect(parseAddress(address)).toEqual({ module, mode, type, name: own.name });
      const plain = [...modules.map((each) => `module.${each.name}`), ...prefix, type, own.name].join('.');
      expect(configAddressOf(address)).toBe(plain);
      expect(configAddressOf(plain)).toBe(plain);
      expect(namesIn(`${address}.attribute`)).toEqual([...plain.split('.'), 'attribute']);
    }),
  );
});

describe('addresses as they occur', () => {
  test.each([
    ['aws_vpc.main', 'aws_vpc.main', '', 'aws_vpc'],
    ['module.a[0].aws_subnet.b["x"]', 'module.a.aws_subnet.b', 'module.a[0]', 'aws_subnet'],
    ['module.a["x.y[0]"].module.b.aws_b.c["k]"]', 'module.a.module.b.aws_b.c', 'module.a["x.y[0]"].module.b', 'aws_b'],
    ['module.a.data.aws_ami.x', 'module.a.data.aws_ami.x', 'module.a', 'aws_ami'],
    [String.raw`aws_s3_object.f["a/\"b\".txt"]`, 'aws_s3_object.f', '', 'aws_s3_object'],
  ])('%s', (address, config, module, type) => {
    expect(configAddressOf(address)).toBe(config);
    expect(parseAddress(address)).toMatchObject({ module, type });
  });
});

test('no text makes it fail or go on for ever', () => {
  const hostile = fc.string({ unit: fc.constantFrom('.', '[', ']', '"', '\\', 'a', 'module') });
  fc.assert(
    fc.property(hostile, (text) => {
      expect(typeof configAddressOf(text)).toBe('string');
      expect(parseAddress(text).mode).toMatch(/managed|data|ephemeral/);
    }),
  );
});
