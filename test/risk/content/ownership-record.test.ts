import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { provesOwnership } from '../../../src/risk/content/ownership-record.ts';

test.each<[record: JsonObject]>([
  [{ type: 'CAA' }],
  [{ type: 'caa', records: ['0 issue "a"'] }],
  [{ type: 'TXT', name: '_acme-challenge' }],
  [{ type: 'TXT', name: '_acme-challenge.shop' }],
  [{ fieldtype: 'CNAME', subdomain: 'a._dnsauth' }],
  [{ Type: 'TXT', Name: '_domainconnect.example.com' }],
  [{ type: 'TXT', hostname: 'asuid.shop' }],
  [{ type: 'TXT', name: '_atlassian' }],
  [{ type: 'TXT', name: '_github-challenge-acme' }],
  [{ type: 'TXT', name: '_gitlab-pages-verification-code.a' }],
  [{ type: 'TXT', name: '_cf-custom-hostname.a' }],
  [{ type: 'TXT', records: ['google-site-verification=abc'] }],
  [{ type: 'TXT', records: ['"MS=ms123"'] }],
  [{ type: 'TXT', content: 'domain-verify: a' }],
  [{ type: 'TXT', value: 'siteverification-code=1' }],
  [{ type: 'TXT', target: 'acme-challenge=abc' }],
  [{ type: 'TXT', rrdatas: ['apple-domain-verification=x'] }],
  [{ type: 'CNAME', records: ['_x.acm-validations.aws.'] }],
  [{ Type: 'CNAME', ResourceRecords: ['_x.acm-validations.aws'] }],
])('%j only proves who owns the name', (record) => {
  expect(provesOwnership(record)).toBe(true);
});

test.each<[record: JsonObject]>([
  [{ type: 'A', name: '_acme-challenge' }],
  [{ name: '_acme-challenge' }],
  [{ type: 'TXT', name: 'my_acme-challenge' }],
  [{ type: 'TXT', name: 'shop', records: ['v=spf1 include:a -all'] }],
  [{ type: 'TXT', name: '_dmarc', records: ['v=DMARC1'] }],
  [{ type: 'TXT', records: ['see MS=ms123'] }],
  [{ type: 'TXT', records: ['verified'] }],
  [{ type: 'TXT', records: ['a challenge=abc'] }],
  [{ type: 'CNAME', records: ['shop.example.com'] }],
  [{ type: 'TXT', name: 'asuids.shop' }],
  [{ type: 'TXT', note: 'MS=1' }],
])('%j serves somebody', (record) => {
  expect(provesOwnership(record)).toBe(false);
});
