import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { schema } from '@octokit/graphql-schema';
import { buildSchema, findBreakingChanges, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { FOLD_COMMENT, WHO_AM_I } from '../../../src/shells/github/comment.ts';
import { EARLIER_CHECKS } from '../../../src/shells/github/earlier-checks.ts';
import { FORCE_PUSHES } from '../../../src/shells/github/force-pushes.ts';
import { JUDGED_PULLS } from '../../../src/shells/github/judged-pulls.ts';
import { MERGE_QUEUE } from '../../../src/shells/github/merge-queue.ts';
import { REVIEW_EDITS } from '../../../src/shells/github/reviews.ts';
import { SAME_PLANS } from '../../../src/shells/github/same-plans.ts';
import { repositoryFiles, ROOT } from '../../house/repository.ts';
import { SCHEMA } from '../../support/github/graphql.ts';

/** GitHub's public schema, as it is published for its clients; it may name a field twice, which graphql would not let stand. */
const PUBLIC = buildSchema(schema.idl, { assumeValidSDL: true });

const QUERIES = [
  EARLIER_CHECKS,
  FOLD_COMMENT,
  FORCE_PUSHES,
  JUDGED_PULLS,
  MERGE_QUEUE,
  REVIEW_EDITS,
  SAME_PLANS,
  WHO_AM_I,
] as const;
const NAMED = /(?:query|mutation) (\w+)/;
const nameOf = (query: string): string => NAMED.exec(query)?.[1] ?? '';

describe('what is asked of GitHub in GraphQL', () => {
  test.each(QUERIES.map((query) => [nameOf(query), query]))('%s is valid by its public schema', (_, query) => {
    expect(validate(PUBLIC, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test('a field that GitHub has not would be noticed', () => {
    expect(validate(PUBLIC, parse(WHO_AM_I.replace('databaseId', 'shoeSize')))).toHaveLength(1);
  });

  test('is all of it', async () => {
    const sources = (await repositoryFiles()).filter((file) => /^src\/(?!generated\/).*\.ts$/.test(file));
    const texts = await Promise.all(sources.map((file) => readFile(path.join(ROOT, file), 'utf8')));
    const written = texts.flatMap((text) => [...text.matchAll(/['`](?:query|mutation) (\w+)/g)].map(([, name]) => name));
    expect(written.toSorted()).toEqual(QUERIES.map(nameOf).toSorted());
  });

  test('is answered in the tests by nothing that GitHub has not', () => {
    expect(findBreakingChanges(SCHEMA, PUBLIC).map(({ description }) => description)).toEqual([]);
  });
});
