interface Placed {
  readonly countries: readonly { readonly code: string; readonly name: string }[];
}

/** The countries of several records, each once, in the order of their names. */
export function listPlaces(records: readonly Placed[], compare: (a: string, b: string) => number): string[] {
  const names = new Map(records.flatMap(({ countries }) => countries.map(({ code, name }) => [code, name])));
  return [...names.values()].sort(compare);
}
