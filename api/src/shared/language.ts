import { LANGUAGES, type Language } from "@onze/schema";

/** Order in which a missing text falls back, after the language asked for. */
const FALLBACK: readonly Language[] = ["en", "fr", "nl", "es"];

/** The first of our languages that an `Accept-Language` header asks for; English when it names none. */
export function chooseLanguage(header: string | undefined): Language {
  const asked = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of asked) {
    const found = LANGUAGES.find((known) => known === language);
    if (found) return found;
  }
  return "en";
}

/** SQL for the text of a JSON column of names in the language asked for, else in the next that has one. */
export function nameIn(column: string, language: Language): string {
  const order = [language, ...FALLBACK.filter((other) => other !== language)];
  return `coalesce(${order.map((each) => `${column}->>'${each}'`).join(", ")})`;
}

/**
 * SQL for a source's text as `{text, language}`: the language asked for, else the file's own, else the next of ours,
 * else any; null when it has none.
 */
export function textIn(column: string, ownLanguage: string, language: Language): string {
  const rest = FALLBACK.filter((other) => other !== language).map((each) => `'${each}'`);
  return `(select json_build_object('text', t.value, 'language', t.key) from jsonb_each_text(${column}) t
    order by array_position(array['${language}', ${ownLanguage}, ${rest.join(", ")}]::text[], t.key) nulls last, t.key limit 1)`;
}
