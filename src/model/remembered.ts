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
