import { describe, expect, test } from 'vitest';
import {
  holdsSecret,
  isEncodedSecret,
  isNamedSecret,
  isSecretContent,
  isSecretName,
} from '../../../src/ingest/terraform/secrets.ts';

// Put together here, so that no scanner takes this file for a leak.
const joined = (...parts: readonly string[]): string => parts.join('');
const x = (count: number): string => 'a1B2c3D4'.repeat(20).slice(0, count);

describe('a secret by its form, and what falls short of it by one character', () => {
  test.each<[string, string, string]>([
    ['an AWS key id', joined('AK', 'IA', '0123456789ABCDEF'), joined('AK', 'IA', '0123456789ABCDE')],
    ['an AWS session key id', joined('AS', 'IA', '0123456789ABCDEF'), joined('AS', 'IA', '0123456789ABCDEFG')],
    ...['p', 'o', 'u', 's', 'r'].map((kind): [string, string, string] => [
      `a GitHub token (${kind})`,
      joined(`gh${kind}`, '_', x(36)),
      joined(`gh${kind}`, '_', x(35)),
    ]),
    ['a GitHub token of another kind', joined('gh', 'p', '_', x(36)), joined('gh', 'x', '_', x(36))],
    ['a fine-grained GitHub token', joined('github', '_pat_', x(22)), joined('github', '_pat_', x(21))],
    ['a GitLab token', joined('gl', 'pat-', x(20)), joined('gl', 'pat-', x(19))],
    ...['a', 'b', 'e', 'o', 'p', 'r', 's'].map((kind): [string, string, string] => [
      `a Slack token (${kind})`,
      joined('xo', `x${kind}-`, x(10)),
      joined('xo', `x${kind}-`, x(9)),
    ]),
    ['a Slack hook', joined('hooks.slack', '.com/services/', x(20)), joined('hooks.slack', '.com/services/', x(19))],
    ['a Stripe key', joined('sk', '_live_', x(16)), joined('sk', '_live_', x(15))],
    ['a restricted Stripe key', joined('rk', '_live_', x(16)), joined('sk', '_test_', x(16))],
    ['a Google API key', joined('AI', 'za', x(35)), joined('AI', 'za', x(34))],
    ['a key of a model', joined('sk', '-', x(32)), joined('sk', '-', x(31))],
    ['a key of a model, by its maker', joined('sk', '-ant-', x(32)), joined('sk', '-', x(27))],
    ['a key of a model, by its project', joined('sk', '-proj-', x(32)), joined('sk', '-', x(26))],
    ['an npm token', joined('np', 'm_', x(36)), joined('np', 'm_', x(35))],
    ['a Vault token', joined('hv', 's.', x(24)), joined('hv', 's.', x(23))],
    ['a DigitalOcean token', joined('dop', '_v1_', '0a'.repeat(32)), joined('dop', '_v1_', '0a'.repeat(31))],
    ['a SendGrid key', joined('S', 'G.', x(16), '.', x(16)), joined('S', 'G.', x(15), '.', x(16))],
    ['a web token', joined('ey', 'J', x(8), '.ey', 'J', x(8), '.x'), joined('ey', 'J', x(7), '.ey', 'J', x(8), '.x')],
    ['a password in a URL', 'amqp://u:p@host', 'amqp://u@host:80'],
    ['a password in a URL without a user', 'redis://:p@host', 'redis://host:80/a@b'],
    ['a URL that names a variable', 'amqp://u:p@host', joined('amqp://u:', '${password}@host')],
    ['an account key', joined('Account', 'Key=', x(6)), joined('Account', 'Key=', x(5))],
    ['a shared key', joined('SharedAccess', 'Key=', x(6)), joined('SharedAccess', 'Keys=', x(4))],
    ['a signature', joined('SharedAccess', 'Signature=', x(6)), joined('SharedAccess', 'Signature=', x(5))],
    ['a password of a connection', joined('Server=a;P', 'wd=', x(6)), joined('Server=a;P', 'wd=', x(5))],
    ['a private key', joined('-----BEGIN ', 'PRIVATE KEY-----\nMII'), joined('-----BEGIN ', 'PUBLIC KEY-----\nMII')],
    [
      'a PGP key',
      joined('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----\nMII'),
      joined('-----BEGIN PGP ', 'PRIVATE KEY LOCK-----\nMII'),
    ],
    ['a password assigned', 'password=abcde', 'password=abcd'],
    ['a password assigned in capitals', 'PASSWD: abcde', 'PASSWD abcdefgh'],
    ['a passphrase assigned', 'passphrase = "abcde', 'passphrase = "$abcde'],
    ['a quoted name assigned', '"password" : "abcde"', '"password" : "${abcde}"'],
    ['a secret assigned', 'secret=abcdefgh', 'secret=abcdefg'],
    ['a token assigned', 'token = abcdefgh', 'token: abcdefgh'],
    ['a key assigned', 'api_key=abcdefgh', 'the_key=abcdefgh'],
    ['a key assigned without a line', 'apikey=abcdefgh', 'apikey=<abcdefgh>'],
    ['an access key assigned', 'access_key=abcdefgh', 'access_key=$(abcdefgh)'],
    ['an access key assigned without a line', 'accesskey=abcdefgh', 'accesskey=`abcdefgh`'],
  ])('%s', (_, secret, harmless) => {
    expect(holdsSecret(secret)).toBe(true);
    expect(holdsSecret(`run ${secret}`)).toBe(true);
    expect(holdsSecret(harmless)).toBe(false);
  });

  test.each([
    joined('AK', 'IA', '0123456789ABCDEF'),
    joined('gh', 'p_', x(36)),
    joined('github', '_pat_', x(22)),
    joined('gl', 'pat-', x(20)),
    joined('xo', 'xb-', x(10)),
    joined('sk', '_live_', x(16)),
    joined('AI', 'za', x(35)),
    joined('sk', '-', x(32)),
    joined('np', 'm_', x(36)),
    joined('hv', 's.', x(24)),
    joined('dop', '_v1_', '0a'.repeat(32)),
    joined('S', 'G.', x(16), '.', x(16)),
    joined('ey', 'J', x(8), '.ey', 'J', x(8), '.x'),
    joined('Account', 'Key=', x(6)),
  ])('at the end of a longer word it is none: %s', (secret) => {
    expect(holdsSecret(`-${secret}`.replace('-ey', '(ey'))).toBe(true);
    expect(holdsSecret(`x${secret}`)).toBe(false);
  });
});

describe('a secret inside a document', () => {
  test.each<[string, string]>([
    ['under its name', '{"a":[{"password":"x"}]}'],
    ['in a list under its name', '{"passwords":["x"]}'],
    ['beside others in a list', '["open","open",{"token":"x"}]'],
    ['as a named value', '[{"name":"DB_PASSWORD","value":"x"}]'],
    ['as a named value in capitals', '[{"Name":"DB_PASSWORD","Value":"x"}]'],
    ['as a value of a key', '[{"key":"api_token","value":"x"}]'],
    ['as a value of a Key', '[{"Key":"api_token","Value":"x"}]'],
    ['behind spaces', ' \n{"password":"x"}'],
    ['written with escapes', String.raw`{"\u0070assword":"x"}`],
    ['too deep to be read', `${'['.repeat(70)}"password"${']'.repeat(70)}`],
  ])('%s', (_, text) => expect(holdsSecret(text)).toBe(true));

  test.each<[string, string]>([
    ['a name without a value', '[{"name":"DB_PASSWORD"}]'],
    ['a name with a value that points elsewhere', '[{"name":"DB_PASSWORD","value":"arn:aws:ssm:a"}]'],
    ['a name with an empty value', '{"password":"","token":null,"secret":5}'],
    ['a name that is no text', '[{"name":["DB_PASSWORD"],"value":"x"}]'],
    ['a text that speaks of one', '["a password","the token"]'],
    ['as deep as may be', `${'['.repeat(60)}"password"${']'.repeat(60)}`],
    ['behind a sign that JSON does not know', '\u00A0[{"password":"x"}]'],
    ['something like JSON', '{{ password }} and token'],
    ['a quoted text', '"password and token"'],
  ])('%s is none', (_, text) => expect(holdsSecret(text)).toBe(false));
});

describe('a secret in base64', () => {
  const script = btoa('export DB_PASSWORD=hunter2');
  test.each<[string, string, boolean]>([
    ['user_data', script, true],
    ['user_data_base64', script, true],
    ['userData', script, true],
    ['content_b64', script, true],
    ['content', script, false],
    ['user_data', `${script}\n`, true],
    ['user_data', `"${script}"`, false],
    ['user_data', btoa('echo hello world'), false],
    ['user_data', 'H4sIAAAA', true],
    ['user_data', `x${'H4sIAAAA'}`, false],
    ['user_data', 'abcde', false],
  ])('%s %s: %s', (name, text, expected) => expect(isEncodedSecret(name, text)).toBe(expected));
});

test.each([
  [{ name: 'DB_PASSWORD' }, true],
  [{ Name: 'DB_PASSWORD' }, true],
  [{ key: 'DB_PASSWORD' }, true],
  [{ Key: 'DB_PASSWORD' }, true],
  [{ name: 'PORT' }, false],
  [{ title: 'DB_PASSWORD' }, false],
  [{ name: 5 }, false],
])('%j names a secret: %s', (pair, expected) => expect(isNamedSecret(pair)).toBe(expected));

const NOUNS =
  'pass password passwords passwd passwds passphrase passcode pwd secret secrets credential credentials kubeconfig kube_config ' +
  'connection_string connection_strings private_key private_keys authtoken accesstoken apitoken bearertoken refreshtoken sessiontoken ' +
  'bottoken idtoken token tokens apikey api_key accesskey access_key secretkey secret_key accountkey account_key sharedkey shared_key ' +
  'storagekey storage_key authkey auth_key licensekey license_key appkey app_key applicationkey application_key integrationkey ' +
  'integration_key primarykey primary_key secondarykey secondary_key api_keys';
const ENDINGS = 'wo value text string data pem openssh raw json plain plaintext base64 b64 hash 1 22';

test.each(NOUNS.split(' '))('the name %s is one of a secret, by itself, behind a prefix and before a form', (noun) => {
  expect(isSecretName(noun)).toBe(true);
  expect(isSecretName(`acme_${noun}`)).toBe(true);
  expect(isSecretName(noun.toUpperCase().replaceAll('_', '-'))).toBe(true);
  expect(ENDINGS.split(' ').filter((ending) => !isSecretName(`${noun}_${ending}`))).toEqual([]);
  expect(isSecretName(`${noun}_wo_1`)).toBe(true);
  expect(isSecretName(`zz${noun}`)).toBe(false);
  expect(isSecretName(`${noun}_arn`)).toBe(false);
});

test.each(['http_token', 'http_tokens', 'next_token', 'page_token', 'public_access_key', 'public_access_keys'])(
  '%s is open, behind a prefix too, and a longer word is another name',
  (name) => {
    expect(isSecretName(name)).toBe(false);
    expect(isSecretName(`acme_${name}`)).toBe(false);
    expect(isSecretName(`acme_${name}_value`)).toBe(true);
  },
);

const WORDS =
  'true false null none required optional enabled disabled default inherit managed auto redacted [redacted] (sensitive) <masked> ' +
  'masked * ****';
test.each([...WORDS.split(' '), 'sensitive value', '(Sensitive Value)'])('%s under the name of a secret says nothing', (word) => {
  expect(isSecretContent(word)).toBe(false);
  expect(isSecretContent(word.toUpperCase())).toBe(false);
  expect(isSecretContent(`${word}x`)).toBe(true);
  expect(isSecretContent(`x${word}`)).toBe(true);
});

test.each(['arn:x', '/subscriptions/x', 'projects/x', 'https://h/p', 'http://h/p', '{{resolve:x', 'vault:x', 'ssm:x'])(
  '%s points at a secret that lies elsewhere',
  (reference) => {
    expect(isSecretContent(reference)).toBe(false);
    expect(isSecretContent(`x${reference}`)).toBe(true);
  },
);
