import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";

/** What an agreement is about: a theme in a place, or a demand. */
export interface AgreementSubject {
  readonly theme: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly demand: string | null;
}

interface AskedSubject {
  readonly theme?: string | null;
  readonly place?: string | null;
  readonly demand?: string | null;
}

/** @throws {Refusal} unless it is one of both, and its codes are known. */
export async function findSubject(rows: Ask, asked: AskedSubject): Promise<AgreementSubject> {
  const { theme = null, place = null } = asked;
  const demand = readParagraphs("demand", asked.demand);
  if (demand !== null) {
    if (theme === null && place === null) return { theme, country: null, region: null, demand };
    throw badInput("demand is given with a theme or a place; an agreement is about one or the other.");
  }
  if (theme === null || place === null)
    throw badInput("An agreement is about a theme in a place, or about a demand; give both, or the demand.");
  const [found] = await rows<Record<"theme" | "country" | "region", string | null>>(
    `select (select code from theme where code = $1) as theme, (select code from country where code = $2) as country,
      (select code from region where code = $2) as region`,
    [theme, place],
  );
  if (!found?.theme) throw badInput(`theme is "${theme}"; it must be the code of a theme.`);
  if (!found.country && !found.region)
    throw badInput(`place is "${place}"; it must be an ISO 3166-1 country or a UN M49 region.`);
  return { theme, country: found.country, region: found.region, demand };
}

/** From when, and until when it holds unless renewed. */
export interface Term {
  readonly validFrom: string;
  readonly reviewBy: string;
}

/** @throws {Refusal} when it would hold on no day to come. */
export function checkTerm({ validFrom, reviewBy }: Term, today: string): Term {
  if (reviewBy <= validFrom || reviewBy <= today)
    throw badInput(
      `reviewBy is ${reviewBy}; it must be after today and after ${validFrom}, the day from which it holds.`,
      because("REVIEW_TOO_EARLY"),
    );
  return { validFrom, reviewBy };
}
