/** Gives each text a number, the same for the same text: addresses stand in a plan very many times. */
export function nameTable(): { readonly names: readonly string[]; readonly numberOf: (name: string) => number } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
