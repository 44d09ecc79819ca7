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

test.each(['nginx', 'nginx:1.27', '', 'ami-0a1b', 'https://example.com/a', 'debian 12', '${image}/a b', undefined, 3, ['a/b']])(
  '%j names no registry',
  (value) => {
    expect(registriesIn(value).size).toBe(0);
  },
);
