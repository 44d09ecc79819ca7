import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../src/shells/github/client.ts';

/** Every request by what it asks, and the time at which it was sent. */
const sent: (readonly [what: string, at: number])[] = [];

let start = 0;

beforeAll(() => {
  // One clock for all: the client's limiters outlive a test, and none of them takes a clock that is set back.
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (url: string, { method, body }: { method: string; body?: string }) => {
    const query = new URL(url).pathname === '/graphql' ? String(JSON.parse(body ?? '{}').query).split(/\W/)[0] : method;
    sent.push([String(query), Date.now() - start]);
    return Promise.resolve(new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } }));
  });
});

beforeEach(() => {
  sent.length = 0;
  start = Date.now();
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const client = (apiUrl = 'https://api.github.com') => createClient({ token: 't', apiUrl, warn: () => undefined });
const whenAllAreSent = async (requests: readonly Promise<unknown>[]): Promise<typeof sent> => {
  const all = Promise.all(requests);
  await vi.advanceTimersByTimeAsync(10_000);
  await all;
  return sent;
};

describe('the pace of a client', () => {
  test('questions are asked at once, by whatever way', async () => {
    const github = client();
    const asked = Array.from({ length: 4 }, () => [github.graphql('query who { viewer { id } }'), github.request('GET /user')]);
    const times = (await whenAllAreSent(asked.flat())).map(([, at]) => at);
    expect(times).toHaveLength(8);
    expect(Math.max(...times)).toBeLessThan(100);
  });

  test.each(['https://api.github.com', 'https://api.octo.ghe.com'])(
    'changes on %s are a second apart, and a mutation in GraphQL is one',
    async (url) => {
      const github = client(url);
      const made = await whenAllAreSent([
        github.request('POST /repos/a/b/issues/1/comments'),
        github.graphql('mutation fold { minimizeComment(input: {}) { clientMutationId } }'),
        github.request('PATCH /repos/a/b/check-runs/1'),
      ]);
      expect(made.map(([what]) => what)).toEqual(['POST', 'mutation', 'PATCH']);
      const [first = 0, second = 0, third = 0] = made.map(([, at]) => at);
      expect([second - first >= 990, third - second >= 990]).toEqual([true, true]);
    },
  );

  test('changes on a server of its own follow each other at once', async () => {
    const github = client('https://github.example.test/api/v3');
    const made = await whenAllAreSent([github.request('POST /a'), github.request('PATCH /b'), github.request('PUT /c')]);
    expect(made).toHaveLength(3);
    expect(Math.max(...made.map(([, at]) => at))).toBeLessThan(100);
  });

  test('a question does not wait for the changes before it', async () => {
    const github = client();
    const [, , question] = await whenAllAreSent([
      github.request('POST /a'),
      github.request('POST /b'),
      github.graphql('query who { viewer { id } }'),
    ]).then((all) => all.toSorted(([a], [b]) => a.localeCompare(b)));
    expect(question?.[0]).toBe('query');
    expect(question?.[1]).toBeLessThan(100);
  });
});
