import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';
import { findingsOf, update } from '../support.ts';

/** Names of which a change to another domain counts, out of these. */
function counted(names: readonly string[], [before, after]: readonly [Json, Json], type = 'acme_thing'): readonly string[] {
  return names.filter((name) => findingsOf('sent-elsewhere', update(type, { [name]: before }, { [name]: after })).length > 0);
}

/** A longer word in its place; of several words the last may be a name by itself. */
const lookAlikes = (name: string): readonly string[] => (name.includes('_') ? [`${name}_zz`] : [`zz${name}`, `${name}_zz`]);

const URLS = ['https://a.example.com/x', 'https://a.example.net/x'] as const;
const HOSTS = ['a.example.com', 'a.example.net'] as const;
const MAILS = ['ops@example.com', 'ops@example.net'] as const;
const ARNS = ['arn:aws:sqs:eu-west-1:111122223333:a', 'arn:aws:sqs:eu-west-1:444455556666:a'] as const;
const IMAGES = ['registry.example.com/web:1', 'registry.example.net/web:1'] as const;

const CALLED =
  'webhook webhooks hook hooks callback callbacks redirect redirects logout push notification alert target sink forward reply ' +
  'configuration sso slo acs metadata jwk jwks oidc discovery issuer token authorization authorize userinfo user_info service server ' +
  'collector remote_write repo repository chart registry api base gateway';

describe('a name by which something is called', () => {
  test.each(CALLED.split(' '))('%s, with a word that says address', (word) => {
    const names = ['url', 'urls', 'uri', 'uris', 'endpoint', 'endpoints'].map((address) => `${word}_${address}`);
    expect(counted([...names, `acme_${word}_url`], URLS)).toEqual([...names, `acme_${word}_url`]);
    expect(counted([`zz${word}_url`, `${word}_zz_url`, `${word}_url_zz`], URLS)).toEqual([]);
  });

  const PLACES =
    'url urls uri uris endpoint webhook webhooks callbacks callback_urls web_origins allowed_origins allowed_logout_urls ' +
    'allowed_clients issuer issuer_uri idp_issuer repository chart_repository push_endpoint reply_url registry server acme_server';
  test.each(PLACES.split(' '))('%s', (name) => {
    expect(counted([name], URLS)).toEqual([name]);
    expect(counted(lookAlikes(name), URLS)).toEqual([]);
  });

  test.each(['documentation_url', 'homepage_uri', 'icon_url', 'self_link', 'description'])('%s is none', (name) => {
    expect(counted([name], URLS)).toEqual([]);
  });
});

const PEOPLE =
  'email emails mail mails email_address email_addresses email_receiver email_receivers email_to addresses recipient recipients ' +
  'contact contacts subscribers endpoint';
test.each(PEOPLE.split(' '))('%s names people', (name) => {
  expect(counted([name, `acme_${name}`], MAILS)).toEqual([name, `acme_${name}`]);
  expect(counted(lookAlikes(name), MAILS)).toEqual([]);
});

const SERVERS =
  'server_name bootstrap_server bootstrap_servers smarthost smart_host relay_host target_host remote_host forward_host';
test.each(SERVERS.split(' '))('%s names a server', (name) => {
  expect(counted([name, `acme_${name}`], HOSTS)).toEqual([name, `acme_${name}`]);
  expect(counted(lookAlikes(name), HOSTS)).toEqual([]);
});

test('a host names a server where it says no more', () => {
  expect(counted(['host', 'acme_host', 'url'], HOSTS)).toEqual(['host']);
});

const OBJECTS = 'destination target endpoint delivery_stream event_bus topic queue stream sink layers';
test.each(OBJECTS.split(' '))('%s names an object of an account', (name) => {
  const names = [name, `acme_${name}`, `${name}_arn`];
  expect(counted(names, ARNS)).toEqual(names);
  expect(counted([...lookAlikes(name), `${name}_arn_zz`], ARNS)).toEqual([]);
});

test.each(['image', 'image_url', 'image_uri', 'container_image'])('%s names an image', (name) => {
  expect(counted([name], IMAGES)).toEqual([name]);
  expect(counted([name], [IMAGES[0], 'registry.example.com/web:2'])).toEqual([]);
  expect(counted([name], ['web', IMAGES[1]])).toEqual([]);
  expect(counted(lookAlikes(name), IMAGES)).toEqual([]);
});

describe('a program at sign-in', () => {
  const CODE = ['f()', 'fetch("https://a.example.net")'] as const;
  test.each([
    'auth0_action',
    'auth0_rule',
    'auth0_hook',
    'auth0_custom_db',
    'auth0_trigger_actions',
    'okta_inline_hook',
    'okta_event_hook',
    'workos_x',
  ])('%s may be sent elsewhere though it was sent nowhere before', (type) => {
    expect(counted(['code', 'script'], CODE, type)).toEqual(['code']);
    expect(counted(['code'], CODE, `x${type}`)).toEqual([]);
  });

  test.each(['auth0_client', 'okta_app', 'acme_action'])('%s is none', (type) =>
    expect(counted(['code'], CODE, type)).toEqual([]),
  );
});

test('a replacement counts as an update does, and what is made or removed does not', () => {
  const values = { before: { webhook_url: URLS[0] }, after: { webhook_url: URLS[1] } };
  const found = (['update', 'replace-create-first', 'replace-destroy-first', 'create', 'delete', 'read'] as const).map(
    (kind) => findingsOf('sent-elsewhere', buildChange('acme_thing.a', { kind, ...values })).length,
  );
  expect(found).toEqual([1, 1, 1, 0, 0, 0]);
});

test('tags alone send nothing', () => {
  expect(counted(['tags'], [{ webhook_url: URLS[0] }, { webhook_url: URLS[1] }])).toEqual([]);
});
