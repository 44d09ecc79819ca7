import { expect, test } from 'vitest';
import { registriesIn } from '../../../src/risk/content/registries.ts';

test.each([
  ['registry.example.com/shop/web:1.2', 'registry.example.com'],
  ['registry.example.com:5000/web', 'registry.example.com:5000'],
  ['localhost/web', 'localhost'],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:ab', '123456789012.dkr.ecr.eu-west-1.amazonaws.com'],
  ['acme/web:1', 'docker.io/acme'],
  ['docker.io/acme/web', 'docker.io/acme'],
  ['ghcr.io/acme/shop/web:1', 'ghcr.io/acme'],
  ['public.ecr.aws/acme/web', 'public.ecr.aws/acme'],
])('%s comes from %s', (image, registry) => {
  expect([...registriesIn(image)]).toEqual([registry]);
});

test.each('docker.io index.docker.io registry-1.docker.io quay.io ghcr.io registry.gitlab.com public.ecr.aws'.split(' '))(
  'everybody has a part of %s',
  (host) => {
    expect([...registriesIn(`${host}/acme/web:1`)]).toEqual([`${host}/acme`]);
    expect([...registriesIn(`${host.toUpperCase()}/acme/deep/web@sha256:0a`)]).toEqual([`${host}/acme`]);
    expect([...registriesIn(`x${host}/acme/web`)]).toEqual([`x${host}`]);
    expect([...registriesIn(`${host}.x/acme/web`)]).toEqual([`${host}.x`]);
    expect([...registriesIn(`${host.replaceAll('.', 'x')}.a/acme/web`)]).toEqual([`${host.replaceAll('.', 'x')}.a`]);
  },
);

test.each([
  ['  acme/web:1\n', 'docker.io/acme'],
  ['localhosts/web', 'docker.io/localhosts'],
  ['mylocalhost/web', 'docker.io/mylocalhost'],
  ['localhost:5000/web', 'localhost:5000'],
  ['acme/deep/web-1.2_a:v1.0-rc', 'docker.io/acme'],
])('%j comes from %s', (image, registry) => expect([...registriesIn(image)]).toEqual([registry]));

test.each(['see acme/web', 'acme/web now', 'acme/web:', 'acme/web@', '/web', 'a b/web', 'acme:x/web'])(
  '%j is no image',
  (text) => {
    expect(registriesIn(text).size).toBe(0);
  },
);

test.each(['nginx', 'nginx:1.27', '', 'ami-0a1b', 'https://example.com/a', 'debian 12', '${image}/a b', undefined, 3, ['a/b']])(
  '%j names no registry',
  (value) => {
    expect(registriesIn(value).size).toBe(0);
  },
);
