import { foldText } from "@onze/schema";
import type { NamedList } from "./sheet-column.ts";

/** Something that cells can name. */
export interface Listed {
  readonly code: string;
  /** How it is called; the first is shown. */
  readonly names: readonly (string | null)[];
}

/** A list in which something is found by its code, or else by any of its names. @param isShown whether it is short enough to choose from. */
export function namedList(listed: readonly Listed[], { isShown = false } = {}): NamedList {
  const codes = new Map(listed.map(({ code }) => [code.toLowerCase(), code]));
  const named = new Map<string, Set<string>>();
  for (const { code, names } of listed) {
    for (const name of names) {
      if (name === null || foldText(name) === "") continue;
      const known = named.get(foldText(name)) ?? new Set();
      named.set(foldText(name), known.add(code));
    }
  }
  return {
    find: (text) => {
      const code = codes.get(text.toLowerCase()) ?? codes.get(text.padStart(3, "0")); // a spreadsheet takes 011 for 11
      return code === undefined ? [...(named.get(foldText(text)) ?? [])] : [code];
    },
    ...(isShown && {
      all: listed.map(({ code, names }) => ({ code, name: names.find((name) => name) ?? code })),
    }),
  };
}
