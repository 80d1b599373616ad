/** The four languages of the interface, in the order in which a missing name falls back. */
export const LANGUAGES = ["nl", "fr", "en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A label of our own in each language; null where nobody has written one yet. */
export type LocalisedNames = Readonly<Record<Language, string | null>>;

/** Texts of a source by lower-case language code; `und` where the source states no language. */
export type Narratives = Readonly<Record<string, string>>;
