/**
 * Stands in for `src/model/remembered.ts` while mutants are tried. There, answers last as long as the process, so one that was found
 * without a mutant would hide it from every later test; here they last as long as one trial.
 */

/** What is made anew for each trial. */
function perTrial<State>(make: () => State): () => State {
  let known: { readonly trial: number; readonly state: State } | undefined;
  return () => {
    const trial = globalThis.mutantSwitches?.trial ?? 0;
    if (known?.trial !== trial) known = { trial, state: make() };
    return known.state;
  };
}

export function remembered<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const answers = perTrial(() => new Map<string, Answer>());
  return (text) => {
    const known = answers().get(text);
    if (known !== undefined) return known;
    const answer = judge(text);
    answers().set(text, answer);
    return answer;
  };
}

export { remembered as recalled };

export function onceFor<Subject extends object, Answer>(make: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const answers = perTrial(() => new WeakMap<Subject, { readonly answer: Answer }>());
  return (subject) => {
    const known = answers().get(subject);
    if (known) return known.answer;
    const answer = make(subject);
    answers().set(subject, { answer });
    return answer;
  };
}
