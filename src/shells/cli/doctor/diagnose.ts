import { createClient } from '../../github/client.ts';
import { InputError } from '../../../model/errors.ts';
import { messageOf } from '../../github/undecided.ts';
import { type Diagnosis, diagnosisText } from './diagnosis.ts';
import { examine } from './examine.ts';
import { readFacts } from './read-facts.ts';

export interface DoctorAsked {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly checkName: string;
}

export interface Diagnosed {
  readonly text: string;
  readonly states: readonly Diagnosis['state'][];
}

/** Asks GitHub how a repository is set up, and says what of it lets the gate be bypassed. Throws InputError where it cannot be read at all. */
export async function diagnose({ token, apiUrl, repository, checkName }: DoctorAsked): Promise<Diagnosed> {
  const [owner = '', repo = ''] = repository.split('/');
  const github = createClient({ token, apiUrl, warn: () => undefined });
  const facts = await readFacts(github, { owner, repo }, checkName).catch((cause: unknown) => {
    const hint = 'Check its name, and that the token may read it.';
    throw new InputError(`The repository ${repository} could not be read: ${messageOf(cause)}.`, hint, { cause });
  });
  const all = examine(facts);
  return { text: diagnosisText(all), states: all.map(({ state }) => state) };
}
