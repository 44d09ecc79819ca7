/** Most texts that are remembered at once: attribute names repeat by the million, but hostile ones need not. */
const MOST = 20_000;

/** The same pure function, with its answers kept. */
export function remembered<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = judge(text);
    if (answers.size < MOST) answers.set(text, answer);
    return answer;
  };
}

/** How many long texts are kept, and how long one may be: together they stay below some megabytes. */
const RECENT = { most: 256, longest: 20_000 } as const;

/** The same pure function for long texts, which repeat within a change and among its neighbours: it knows the last ones. */
export function recalled<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = judge(text);
    if (answers.size === RECENT.most) answers.clear();
    if (text.length <= RECENT.longest) answers.set(text, answer);
    return answer;
  };
}

/** The same pure function of an object, asked once for each: what is made of a whole plan is not made anew for every change. */
export function onceFor<Subject extends object, Answer>(make: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const known = answers.get(subject);
    if (known) return known.answer;
    const answer = make(subject);
    answers.set(subject, { answer });
    return answer;
  };
}
