import { describe, expect, test } from 'vitest';
import { type Naming, placesIn } from '../../../src/risk/content/domains.ts';
import type { Json } from '../../../src/model/value.ts';

const domains = (value: Json | undefined, naming?: Naming): readonly string[] => [...placesIn(value, naming).domains];

const SHARED =
  'vercel.app netlify.app fly.dev onrender.com ngrok.io ngrok-free.app ngrok.app web.app run.app pages.dev workers.dev deno.dev ' +
  'github.io gitlab.io herokuapp.com appspot.com firebaseapp.com cloudfunctions.net amazonaws.com cloudfront.net ' +
  'awsglobalaccelerator.com azurewebsites.net azurefd.net azure-api.net windows.net trycloudflare.com pipedream.net ' +
  'myshopify.com surge.sh glitch.me repl.co railway.app logic.azure.com';

describe('whose a host is', () => {
  test.each(SHARED.split(' '))('below %s everybody may have a name', (domain) => {
    expect(domains(`https://a.${domain}/x`)).toEqual([`a.${domain}`]);
    expect(domains(`https://a.x${domain}`)).not.toContain(`a.x${domain}`);
    expect(domains(`https://b.a.${domain}.example.com`)).toEqual(['example.com']);
  });

  test.each('co com org net gov ac edu or ne go'.split(' '))('below a country, %s is no name of its own', (label) => {
    expect(domains(`https://www.acme.${label}.uk`)).toEqual([`acme.${label}.uk`]);
    expect(domains(`https://www.acme.${label}x.uk`)).toEqual([`${label}x.uk`]);
    expect(domains(`https://www.acme.${label}.abc`)).toEqual([`${label}.abc`]);
  });

  const HOME =
    'localhost 127.0.0.1 10.1.2.3 192.168.1.1 172.16.0.1 172.19.0.1 172.20.0.1 172.29.0.1 172.30.0.1 172.31.0.1 a.local ' +
    'a.localhost a.internal a.intranet a.lan a.svc a.cluster a.test a.invalid web';
  test.each(HOME.split(' '))('%s is at home', (host) => {
    expect(placesIn(`https://${host}/x`)).toEqual({ domains: new Set(), any: true });
  });

  const ABROAD = '3405803785 0xcb007109 1.127.0.1 11.0.0.1 192.169.1.1 172.15.0.1 172.32.0.1 172.1.0.1 8.8.8.8';
  test.each(ABROAD.split(' '))('%s is an address of somebody', (host) => expect(domains(`http://${host}/`)).toEqual([host]));

  test.each(
    'localhost.example.com a.internal.example.com 10.example.com 127.example.com 192.168.example.com 172.16.example.com 10.0.0.1.example.com xlocalhost.com a.mylan.com'.split(
      ' ',
    ),
  )('%s is a name of a domain', (host) => expect(domains(`http://${host}/`)).toEqual([host.split('.').slice(-2).join('.')]));
});

describe('where a value leads', () => {
  test.each<[string, Json | undefined, readonly string[]]>([
    ['a URL', 'https://Hooks.Example.com/a', ['example.com']],
    ['of another scheme', 'amqps+tls://example.com', ['example.com']],
    ['with a user', 'https://user:pass@example.com:8443/', ['example.com']],
    ['behind a query', 'https://example.com?next=x', ['example.com']],
    ['inside a text', 'see "https://a.com" and https://b.com, both', ['a.com', 'b.com']],
    ['in a list and a map', [{ a: 'https://a.com' }, ['https://b.com']], ['a.com', 'b.com']],
    ['with a star', 'https://*.example.com', ['example.com']],
    ['a host by itself', 'hooks.example.com', []],
    ['a number', 5, []],
    ['nothing', undefined, []],
    ['a word', 'https', []],
  ])('%s', (_, value, expected) => expect(domains(value)).toEqual(expected));

  test('what follows a hundred thousand characters is not looked at', () => {
    const far = (length: number): string => `${'x'.repeat(length)} https://a.com`;
    expect(domains(far(99_980))).toEqual(['a.com']);
    expect(domains(far(100_000))).toEqual([]);
  });

  test('a host by itself counts where it is a name', () => {
    expect(domains('a.example.com', { bareHosts: true })).toEqual(['example.com']);
    expect(domains(' a.example.com:9092 , b.example.net', { bareHosts: true })).toEqual(['example.com', 'example.net']);
    expect(domains('localhost', { bareHosts: true })).toEqual([]);
    expect(domains('a.example.com/x', { bareHosts: true })).toEqual([]);
    expect(domains('see a.example.com', { bareHosts: true })).toEqual([]);
  });

  test('an address of mail counts where somebody is told', () => {
    expect(domains('ops.team+x@mail.example.com', { mails: true })).toEqual(['example.com']);
    expect(domains(['a@b.com', 'c@d.org'], { mails: true })).toEqual(['b.com', 'd.org']);
    expect(domains('ops@example.com')).toEqual([]);
    expect(domains('ops@localhost', { mails: true })).toEqual([]);
    expect(domains('https://user@a.com/x@b.com', { mails: true })).toEqual(['a.com']);
  });

  test('an account counts where an object of AWS is named', () => {
    const arn = 'arn:aws:sqs:eu-west-1:123456789012:a';
    expect(placesIn(arn, { accounts: true })).toEqual({ domains: new Set(['123456789012']), any: true });
    expect(placesIn(arn)).toEqual({ domains: new Set(), any: false });
    for (const other of [`x${arn}`, 'arn:aws:s3:::bucket', 'arn:aws:sqs:eu-west-1:1234:a']) {
      expect(domains(other, { accounts: true })).toEqual([]);
    }
  });
});
