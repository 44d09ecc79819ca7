import { RequestError } from 'octokit';
import { expect, test } from 'vitest';
import { undecidedFor } from '../../../src/shells/github/undecided.ts';

const request = { method: 'GET', url: 'https://api.github.com/x', headers: {} } as const;

test.each([
  [403, 'API rate limit exceeded for installation ID 1.', /when the limit is over/],
  [429, 'You have exceeded a secondary rate limit.', /when the limit is over/],
  [403, 'Resource not accessible by integration', /has the permissions/],
  [404, 'Not Found', /has the permissions/],
  [401, 'Bad credentials', /`token` input/],
  [502, 'Server Error', /Run the job again/],
])('an answer of %d (%s) tells how to go on', (status, message, hint) => {
  expect(() => undecidedFor('The reviews')(new RequestError(message, status, { request }))).toThrow(
    expect.objectContaining({ name: 'Undecided', hint: expect.stringMatching(hint) }),
  );
});
