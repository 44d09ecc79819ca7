import { describe, expect, test } from 'vitest';
import { judgeLine } from '../../src/guard/walk.ts';
import { WORLD } from './world.ts';

const answerTo = (line: string): string => judgeLine(line, WORLD).answer;

describe('a script is found from wherever the line went', () => {
  test.each([
    'cd infra; cd -; ./deploy.sh',
    'cd infra && cd modules && cd - && cd .. && ./deploy.sh',
    'pushd infra; popd; ./deploy.sh',
    'pushd infra; pushd modules; popd; popd; ./run.sh apply',
    'popd; ./deploy.sh',
    'pushd infra; ../deploy.sh',
    'cd infra; ./check.sh; cd -; ./deploy.sh',
    '(cd infra); ./deploy.sh',
    '(cd infra && pushd modules); ./deploy.sh',
    'cd infra | cat; ./deploy.sh',
    '{ cd infra; cd ..; }; ./deploy.sh',
    'popd; bash deploy.sh',
    'pushd infra; popd; . ./deploy.sh',
    'pushd infra; popd; npm run release',
  ])('%j must not run', (line) => {
    expect(answerTo(line)).toBe('deny');
  });

  test.each(['pushd infra; popd; make ship', 'pushd infra; popd; just go'])('%j is not understood', (line) => {
    expect(answerTo(line)).toBe('undecided');
  });
});

describe('where nobody can tell the directory, no script can be read', () => {
  test.each([
    'cd "$X"; ./run.sh apply',
    'cd -; ./deploy.sh',
    'popd +1; source deploy.sh',
    'pushd; bash deploy.sh',
    'cd "$X" && npm run release',
    'cd "$X" && make ship',
    'cd "$X" && ./not-there.sh',
  ])('%j is not understood', (line) => {
    expect(answerTo(line)).toBe('undecided');
  });

  test.each(['cd "$(git rev-parse --show-toplevel)" && ./check.sh', 'cd -; terraform plan', 'cd "$X" && ls'])(
    '%j may run',
    (line) => {
      expect(answerTo(line)).toBe('allow');
    },
  );
});
