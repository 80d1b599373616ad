/** What is wrong, as the key of a text and what fills it. */
export interface Problem {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The server's own sentence, which is English, where there is more to say. */
  readonly sentence?: string;
}

/** What is wrong with a form: by the name of a field, under `form` what belongs to none. Empty when all is well. */
export type Problems = Readonly<Record<string, Problem>>;

export const NO_PROBLEMS: Problems = {};

/** What a form holds, by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

/** Names the fields among these that hold nothing, with what to say of each. */
export function findEmpty(values: Values, words: Readonly<Record<string, string>>): Problems {
  return Object.fromEntries(
    Object.entries(words)
      .filter(([name]) => !values[name]?.trim())
      .map(([name, key]) => [name, { key }]),
  );
}
