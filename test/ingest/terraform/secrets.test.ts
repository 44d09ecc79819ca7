import { describe, expect, test } from 'vitest';
import { holdsSecret, isSecretContent, isSecretName, maskSecrets } from '../../../src/ingest/terraform/secrets.ts';

// Put together here, so that no scanner takes this file for a leak.
const joined = (...parts: readonly string[]): string => parts.join('');
const AWS_KEY = joined('AKIA', 'IOSFODNN7EXAMPLE');
const GITHUB = joined('ghp', '_', 'a1B2'.repeat(9));
const PEM = joined('-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7\n-----END RSA ', 'PRIVATE KEY-----');
const JWT = joined('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxMjM0NTY3ODkwIn0', '.dozjgNryP4J3jVmNHl0w5N');

describe('names that hold a secret', () => {
  test.each([
    'password',
    'master_password',
    'masterPassword',
    'MasterUserPassword',
    'admin_password',
    'DB_PASSWORD',
    'db-password',
    'passwd',
    'DB_PASS',
    'passphrase',
    'password_wo',
    'secret',
    'client_secret',
    'clientSecret',
    'secrets',
    'secret_string',
    'secret_key',
    'secret_access_key',
    'token',
    'auth_token',
    'authtoken',
    'api_token',
    'apiKey',
    'api_key',
    'access_key',
    'primary_access_key',
    'account_key',
    'shared_key',
    'private_key',
    'private_key_pem',
    'ssh_private_key',
    'connection_string',
    'primary_connection_string',
    'credentials',
    'kube_config_raw',
    'token_1',
    'password_base64',
  ])('%s', (name) => expect(isSecretName(name)).toBe(true));

  test.each([
    'secret_id',
    'secret_arn',
    'secret_name',
    'master_user_secret_arn',
    'master_user_secret_kms_key_id',
    'password_length',
    'password_policy',
    'password_reset_required',
    'password_data_path',
    'manage_master_user_password_enabled',
    'http_tokens',
    'token_type',
    'token_validity_units',
    'key',
    'kms_key',
    'key_name',
    'hash_key',
    'range_key',
    'partition_key',
    'public_key',
    'encryption_key',
    'tokenizer',
    'passenger',
    'bypass',
    'secretary',
    'user_data',
    'access_key_id',
    'api_key_source',
    'name',
    'value',
    '',
  ])('%j does not', (name) => expect(isSecretName(name)).toBe(false));
});

test.each([
  ['hunter2', true],
  ['correct horse battery staple', true],
  ['https://host/hook?token=x', true],
  ['', false],
  ['arn:aws:secretsmanager:eu-west-1:123456789012:secret:db', false],
  ['projects/p/secrets/s/versions/1', false],
  ['/subscriptions/x/secrets/y', false],
  ['https://vault.example/secrets/db', false],
  ['{{resolve:secretsmanager:db}}', false],
  ['required', false],
  ['true', false],
  ['(sensitive)', false],
  ['REDACTED', false],
  ['****', false],
])('the content %j is a secret: %s', (text, expected) => expect(isSecretContent(text)).toBe(expected));

const SECRETS: readonly (readonly [string, string])[] = [
  ['a private key', PEM],
  ['a private key on one line', PEM.replaceAll('\n', '\\n')],
  ['an AWS key id', AWS_KEY],
  ['a GitHub token', GITHUB],
  ['a fine-grained GitHub token', joined('github', '_pat_', 'A1b2C3d4E5f6G7h8I9j0K1')],
  ['a GitLab token', joined('glp', 'at-', 'abcdefghij0123456789')],
  ['a Slack token', joined('xo', 'xb-', '123456789012-abcdef')],
  ['a Slack hook', joined('https://hooks.slack', '.com/services/', 'T00000000/B00000000/abcdef')],
  ['a Stripe key', joined('sk', '_live_', 'abcdefghijklmnop1234')],
  ['a Google API key', joined('AI', 'za', 'SyA1234567890abcdefghijklmnopqrstuv')],
  ['a web token', JWT],
  ['a password in a URL', 'postgres://app:s3cr3t@db.internal:5432/app'],
  ['a storage account key', joined('DefaultEndpointsProtocol=https;Account', 'Key=abcdefgh==')],
  ['an assignment in a script', '#!/bin/sh\nexport DB_PASSWORD=hunter22\nrun'],
  ['a password in YAML', 'user: app\npassword: hunter22\n'],
  ['a token in a query', 'https://example.com/?api_key=abcdefgh12345'],
  ['a document with a secret in it', '{"db":{"password":"hunter2"}}'],
  ['an environment with a secret in it', '[{"environment":[{"name":"DB_PASSWORD","value":"hunter2"}]}]'],
  ['a document in a document', JSON.stringify({ config: JSON.stringify({ clientSecret: 'x9' }) })],
];

test.each(SECRETS)('%s is found, alone and inside a text', (_, text) => {
  expect(holdsSecret(text)).toBe(true);
  if (!/^[[{]/.test(text)) expect(holdsSecret(`before "${text}" behind`)).toBe(true);
});

test.each([
  [
    'a policy',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-password-AbCdEf"}]}',
  ],
  [
    'a task definition that points at secrets',
    '[{"name":"app","secrets":[{"name":"DB_PASSWORD","valueFrom":"arn:aws:ssm:eu-west-1:123456789012:parameter/db"}],"environment":[{"name":"PORT","value":"8080"}]}]',
  ],
  ['a script that names a variable', 'export DB_PASSWORD="$DB_PASSWORD"\nexport TOKEN=${TOKEN}\nsecret=$(fetch)'],
  ['a URL with a port', 'https://example.com:8443/path@2x.png'],
  ['a connection without a password', 'postgres://db.internal:5432/app'],
  ['a public key', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBg\n-----END PUBLIC KEY-----'],
  ['a digest', 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  ['something like JSON', '{not json'],
  ['a short text', 'x'],
])('%s holds none', (_, text) => expect(holdsSecret(text)).toBe(false));

test('a command is shown without the secrets in it', () => {
  expect(maskSecrets(`curl -H "Authorization: token ${GITHUB}" https://u:pass99@host/x && PASSWORD=hunter22 rm -rf /data`)).toBe(
    'curl -H "Authorization: token (sensitive)" https(sensitive)host/x && (sensitive) rm -rf /data',
  );
  expect(maskSecrets('terraform -v')).toBe('terraform -v');
});

test.each([
  ['letters', 'a'.repeat(500_000)],
  ['starts of tokens', 'eyJ'.repeat(200_000)],
  ['starts of URLs', '://a:b'.repeat(100_000)],
  ['starts of keys', '-----BEGIN PRIVATE KEY-----'.repeat(20_000)],
  ['passwords', 'password '.repeat(60_000)],
  ['nested lists', '['.repeat(300_000) + ']'.repeat(300_000)],
])('a long text of %s is read in a straight line: it comes to an end within the time of a test', (_, text) => {
  expect([true, false]).toContain(holdsSecret(text));
  expect(maskSecrets(text).length).toBeGreaterThan(0);
});
