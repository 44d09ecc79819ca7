import { describe, expect, test } from 'vitest';
import { factsOfName } from '../../src/risk/facts-of-name.ts';
import { factsMeant } from '../../src/risk/negated-name.ts';

const said = (name: string): readonly string[] =>
  factsMeant(name).map(({ op, values }) => `${op} ${JSON.stringify(values ?? null)}`);
const WEAK_WHEN_ON = said('public_network_access');
const WEAK_WHEN_OFF = said('encryption');
const OPENS = factsMeant('ingress_cidrs');

test('the words of these tests mean something by themselves', () => {
  expect(WEAK_WHEN_ON.join()).toContain('becomes');
  expect(WEAK_WHEN_OFF.join()).toContain('becomes');
  expect(OPENS.map(({ op }) => op)).toContain('open');
});

const FRONT =
  'disable disabled disallow disallowed forbid forbidden prevent prevented deny denied reject rejected blocked skip bypass without insecure';
const BEHIND = 'disabled disallowed forbidden prevented denied rejected blocked';

describe('a word that says the opposite', () => {
  test.each(FRONT.split(' '))('%s, in front', (word) => {
    expect(said(`${word}_public_network_access`)).not.toEqual(WEAK_WHEN_ON);
    expect(said(`acme_${word}_encryption`)).not.toEqual(WEAK_WHEN_OFF);
    expect(said(`zz${word}_public_network_access`)).toEqual(said('zz_public_network_access'));
    expect(said(`${word}_ingress_cidrs`).filter((fact) => fact.startsWith('open'))).toEqual([]);
  });

  test.each(BEHIND.split(' '))('%s, behind', (word) => {
    expect(said(`public_network_access_${word}`)).not.toEqual(WEAK_WHEN_ON);
    expect(said(`encryption_${word}`)).not.toEqual(WEAK_WHEN_OFF);
  });

  test('twice says what none says', () => {
    expect(said('disable_public_network_access_disabled').join()).toContain('becomes [true,');
    expect(said('disable_public_network_access').join()).toContain('becomes [false,');
    expect(said('skip_disable_encryption').join()).toContain('becomes [false,');
    expect(said('skip_encryption').join()).toContain('becomes [true,');
  });

  test('turns a switch round, in all of its words', () => {
    const [off] = factsMeant('skip_encryption').filter(({ op }) => op === 'becomes');
    expect(off?.values).toEqual([true, 'true', 'on', 'enabled', 'Enabled', 'ENABLED']);
    const [on] = factsMeant('skip_publicly_accessible').filter(({ op }) => op === 'becomes');
    expect(on?.values).toEqual([false, 'false', 'off', 'disabled', 'Disabled', 'DISABLED']);
  });
});

describe('a word that does so before words of its kind only', () => {
  test.each(['public', 'anonymous', 'insecure'])('block, before %s', (word) => {
    expect(factsMeant(`block_${word}_access`)).not.toEqual(factsOfName(`${word}_access`));
  });

  test('and not before others', () => {
    expect(factsMeant('cidr_block_size')).toEqual(factsOfName('cidr_block_size'));
    expect(factsMeant('block_device_encrypted')).toEqual(factsOfName('block_device_encrypted'));
    expect(factsMeant('non_default_encryption')).toEqual(factsOfName('non_default_encryption'));
    expect(factsMeant('local_encryption')).toEqual(factsOfName('local_encryption'));
    expect(factsMeant('self_service_approval')).toEqual(factsOfName('self_service_approval'));
  });
});

test('a name that denies nothing means what its facts say', () => {
  for (const name of ['public_network_access', 'encryption', 'ingress_cidrs', 'deletion_protection', 'shape'])
    expect(factsMeant(name)).toEqual(factsOfName(name));
});
