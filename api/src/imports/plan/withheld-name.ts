import { foldText, remembering } from "@onze/schema";

/** Tells whether a source withholds who an organisation is: the name stands for a partner that it does not name. */
export interface WithheldNames {
  isWithheld(name: string): boolean;
}

/** How sources write "partner" before a letter or a number, and the words beside it: nl, fr, en, es; folded. */
const PARTNER = "(?:partners?|partenaires?|partnerorganisaties?|socio|socia|contraparte)";
const BESIDE_PARTNER =
  "(?:organisations?|organisatie|organizations?|organizacion|local|locale|lokale|locaux)";

const NUMBERED = "(?:(?:n|no|nr|num|number|numero|nummer) )?(?:[a-z]|\\d+|[a-z]\\d+|\\d+[a-z]|[ivx]{2,4})";
const CATEGORY =
  "(?:(?:cat|categorie|category|categoria) [a-z0-9]+(?: .*)?|themati(?:que|c|sch|sche) .*|tematic[oa] .*)";

const UNNAMED_PARTNER = new RegExp(
  `^(?:${BESIDE_PARTNER} )?${PARTNER} (?:${BESIDE_PARTNER} )?(?:${NUMBERED}|${CATEGORY})$`,
);

/** Words that say nothing else than that a name was taken out, with a reason behind them or not. */
const TAKEN_OUT =
  /^(?:(?:supplier |partner |organisation )?names? )?(?:withheld|redacted|undisclosed|anonymised|anonymous)(?: (?:excluded|for|due|because|by|on|at) .*)?$/;

/**
 * Builds the check for withheld names from a list, beside two rules that hold everywhere: "partner" in any of our
 * languages with a letter, a number, a numbered category or a theme, and words such as "name withheld".
 *
 * @param patterns whole names, compared folded; one that ends in `*` is a beginning. `projet pilote *` wants
 *   another word there, `withheld*` also takes `withheldname`.
 */
export function createWithheldNames(patterns: readonly string[]): WithheldNames {
  const names = new Set<string>();
  const beginnings: string[] = [];
  for (const pattern of patterns) {
    const text = pattern.replace(/\*$/, "");
    const folded = foldText(text);
    if (folded === "") continue;
    if (text === pattern) names.add(folded);
    else beginnings.push(/\s$/.test(text) ? `${folded} ` : folded);
  }
  return {
    isWithheld: remembering((name) => {
      const folded = foldText(name);
      if (names.has(folded) || UNNAMED_PARTNER.test(folded) || TAKEN_OUT.test(folded)) return true;
      return beginnings.some((beginning) => folded.startsWith(beginning));
    }),
  };
}
