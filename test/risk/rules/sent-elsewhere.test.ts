import { expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const RULE = 'sent-elsewhere';
const moved = (type: string, name: string, before: JsonObject[string], after: JsonObject[string]) =>
  update(type, { name: 'a', [name]: before ?? null }, { name: 'a', [name]: after ?? null });
const oidc = (issuer: string) => ({ oidc: [{ issuer_uri: issuer }] });

test.each<[string, ResourceChange]>([
  ['a webhook', moved('pagerduty_webhook_subscription', 'webhook_url', 'https://hooks.example.com/a', 'https://webhook.site/a')],
  [
    'one callback more',
    moved('auth0_client', 'callbacks', ['https://a.example.com/cb'], ['https://a.example.com/cb', 'https://x.vercel.app/cb']),
  ],
  [
    'a property of a change set',
    moved('AWS::Cognito::UserPoolClient', 'CallbackURLs', ['https://example.com'], ['https://example.net']),
  ],
  [
    'in a block',
    moved('grafana_contact_point', 'webhook', [{ url: 'https://example.com/a' }], [{ url: 'https://b.ngrok.app/a' }]),
  ],
  ['a neighbour below a name that everybody can have', moved('x_hook', 'url', 'https://a.vercel.app', 'https://b.vercel.app')],
  ['a neighbour in a country', moved('x_hook', 'url', 'https://a.co.uk', 'https://b.co.uk')],
  ['an address by its number', moved('x_hook', 'url', 'https://a.example.com', 'http://203.0.113.9/')],
  ['whom an alarm tells', moved('x_alert', 'email_addresses', ['ops@example.com'], ['ops@example.org'])],
  [
    'the issuer of a trusted pool',
    update('google_iam_workload_identity_pool_provider', oidc('https://a.example.com'), oidc('https://b.example.org')),
  ],
  ["a chart's repository", moved('helm_release', 'repository', 'https://charts.example.com', 'https://charts.example.org')],
  ['a program at sign-in', moved('auth0_action', 'code', 'async () => {}', "async (e) => fetch('https://a.example.net/', e)")],
  ['a place in the network before', moved('x_hook', 'url', 'http://web.shop.svc', 'https://a.example.net')],
  ['a server by its name', moved('aws_dms_endpoint', 'server_name', 'dw.example.internal', 'db.example.xyz')],
  ['one broker more', moved('x_sink', 'bootstrap_servers', 'a.example.com:9092', 'a.example.com:9092,b.example.net:9092')],
  [
    'an address of mail in a block',
    moved('x_group', 'email_receiver', [{ email_address: 'a@example.com' }], [{ email_address: 'a@example.org' }]),
  ],
  [
    'a setting of a function',
    moved(
      'x_function',
      'environment',
      [{ variables: { CARD_API_URL: 'https://api.example.com' } }],
      [{ variables: { CARD_API_URL: 'https://api.example.xyz' } }],
    ),
  ],
  [
    'an object of another account',
    moved(
      'x_filter',
      'destination_arn',
      'arn:aws:logs:eu-west-1:111122223333:destination:a',
      'arn:aws:logs:eu-west-1:444455556666:destination:a',
    ),
  ],
  [
    "a layer of another account's beside its own",
    moved(
      'aws_lambda_function',
      'layers',
      ['arn:aws:lambda:eu-west-1:111122223333:layer:a:1'],
      ['arn:aws:lambda:eu-west-1:111122223333:layer:a:1', 'arn:aws:lambda:eu-west-1:444455556666:layer:b:1'],
    ),
  ],
  ['an image of another registry', moved('x_service', 'image', 'registry.example.com/web:1', 'docker.io/example/web:1')],
  [
    'of something that is made anew for it',
    buildChange('aws_sns_topic_subscription.a', {
      kind: 'replace-destroy-first',
      before: { endpoint: 'https://a.example.com' },
      after: { endpoint: 'https://a.example.net' },
    }),
  ],
])('another domain than before: %s', (_what, change) => {
  expect(severitiesOf(RULE, change)).toEqual([0.3]);
});

test('it names the attribute and not the address', () => {
  const [finding] = findingsOf(RULE, moved('x_hook', 'url', 'https://a.example.com/s3cr3t', 'https://b.example.net/s3cr3t'));
  expect(finding?.message).toBe(
    '`x_hook.main`: `url` names a host of another domain than before: whoever owns that gets, or gives, what goes there.',
  );
});

test.each<[string, ResourceChange]>([
  ['another host of the same domain', moved('x_hook', 'url', 'https://a.example.com/x', 'https://b.example.com/y')],
  ['another host of a domain in a country', moved('x_hook', 'url', 'https://a.example.co.uk', 'https://b.example.co.uk')],
  ['one fewer', moved('auth0_client', 'callbacks', ['https://a.com', 'https://b.com'], ['https://a.com'])],
  [
    'the machine of whoever develops',
    moved('auth0_client', 'callbacks', ['https://a.com'], ['https://a.com', 'http://localhost:3000']),
  ],
  ['another version of an image', moved('x_service', 'image', 'registry.example.com/web:1', 'registry.example.com/web:2')],
  ['an image that had no registry', moved('x_service', 'image', 'nginx', 'example/nginx')],
  [
    'the next version of a layer',
    moved(
      'aws_lambda_function',
      'layers',
      ['arn:aws:lambda:eu-west-1:111122223333:layer:a:1'],
      ['arn:aws:lambda:eu-west-1:111122223333:layer:a:2'],
    ),
  ],
  ['another server in the network', moved('aws_dms_endpoint', 'server_name', 'a.example.internal', '10.0.0.7')],
  ['a place in the network', moved('x_hook', 'url', 'https://a.com', 'http://web.shop.svc:8080')],
  ['what had none', moved('x_hook', 'url', '', 'https://a.com')],
  ['a text beside it', moved('x_hook', 'description', 'see https://a.com', 'see https://b.com')],
  ['a program that runs elsewhere', moved('x_function', 'code', 'fetch("https://a.com")', 'fetch("https://b.com")')],
  ['what is made', create('x_hook', { url: 'https://a.com' })],
  ["a repository's name", moved('github_repository_file', 'repository', 'shop', 'web')],
])('stays quiet: %s', (_what, change) => {
  expect(findingsOf(RULE, change)).toEqual([]);
});
