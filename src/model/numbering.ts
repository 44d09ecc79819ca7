/** Makes texts distinct: the second `x` becomes `x #2`, and so on, in constant time each. */
export function numbering(mark = ' #'): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    let number = given.get(text) ?? 0;
    let distinct = text;
    do {
      number += 1;
      distinct = number === 1 ? text : `${text}${mark}${number}`;
    } while (number > 1 && given.has(distinct));
    given.set(text, number);
    if (distinct !== text) given.set(distinct, 1);
    return distinct;
  };
}
