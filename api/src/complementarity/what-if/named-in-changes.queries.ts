import { ScenarioChangeKind, type Side } from "@onze/schema";
import { badInput, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import type { AskedChange } from "./check-changes.ts";
import type { Supposition } from "./work-row.ts";

/** An organisation that changes name. */
export interface KnownOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** On which its work would count today. */
  readonly side: `${Side}`;
}

/** Whatever changes name, as far as the reader sees it. */
export interface KnownNames {
  readonly organisations: readonly KnownOrganisation[];
  readonly places: readonly string[];
  readonly themes: readonly string[];
}

const TODAY = "(now() at time zone 'UTC')::date";

const SIDE = `(select case when bool_or(r.role = 'SECRETARIAT') then 'UMBRELLA' when bool_or(r.role = 'MEMBER') then 'MEMBERS' else 'OTHER' end
  from organisation_role r where r.organisation_id = o.id and coalesce(r.starts_on, ${TODAY}) <= ${TODAY} and coalesce(r.ends_on, ${TODAY}) >= ${TODAY})`;

/** Looks up what changes name, in one statement; an organisation that the sight does not reach is not there. */
export async function knownNames(
  rows: Ask,
  changes: readonly Pick<AskedChange, "organisation" | "place" | "theme">[],
  sight: Sight,
): Promise<KnownNames> {
  const values = new Values(sight);
  const listed = (part: "organisation" | "place" | "theme") =>
    `${values.bind(changes.flatMap((change) => change[part] ?? []))}::text[]`;
  const [words, places, themes] = [listed("organisation"), listed("place"), listed("theme")];
  const [known] = await rows<KnownNames>(
    `select coalesce((select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'side', ${SIDE}))
        from organisation o where (o.slug = any(${words}) or o.id::text = any(${words})) and ${seesOrganisation("o", values)}), '[]') as organisations,
      array(select code from country where code = any(${places}) union select code from region where code = any(${places})) as places,
      array(select code from theme where code = any(${themes})) as themes`,
    values.list,
  );
  if (!known) throw new Error("an aggregate returned no row");
  return known;
}

/** The organisation that a word means, by slug or id. */
export const meant = ({ organisations }: KnownNames, word: string) =>
  organisations.find(({ id, slug }) => id === word || slug === word);

/** The id of the organisation that a word means; null when there is none. */
export const idOf = (known: KnownNames, word: string): string | null => meant(known, word)?.id ?? null;

/**
 * Changes with whom they name, ready to be applied.
 *
 * @throws {Refusal} when a change names what is not there: what the reader does not see is not.
 */
export function suppositionsOf(changes: readonly AskedChange[], known: KnownNames): Supposition[] {
  return changes.map((change, at) => suppositionOf(change, known, at + 1));
}

function suppositionOf(change: AskedChange, known: KnownNames, number: number): Supposition {
  const { place, theme, framework, factor, effortEur } = change;
  const organisation = change.organisation === null ? null : meant(known, change.organisation);
  if (organisation === undefined) throw unknown(number, "organisation", change.organisation);
  if (place !== null && !known.places.includes(place)) throw unknown(number, "place", place);
  if (theme !== null && !known.themes.includes(theme)) throw unknown(number, "theme", theme);
  const id = organisation?.id ?? null;
  if (change.kind === ScenarioChangeKind.FRAMEWORK_ENDS && framework !== null)
    return { kind: change.kind, framework };
  if (change.kind === ScenarioChangeKind.BUDGET_CHANGES && factor !== null)
    return { kind: change.kind, organisation: id, place, theme, factor };
  if (change.kind === ScenarioChangeKind.ORGANISATION_LEAVES && id !== null)
    return { kind: change.kind, organisation: id, place, theme };
  if (
    change.kind === ScenarioChangeKind.ORGANISATION_ENTERS &&
    organisation &&
    place !== null &&
    theme !== null
  )
    return {
      kind: change.kind,
      organisation: organisation.id,
      side: organisation.side,
      place,
      theme,
      effortEur,
    };
  throw new Error(`change ${number} was not checked`);
}

const unknown = (number: number, what: "organisation" | "place" | "theme", value: string | null): Refusal =>
  badInput(
    `Change ${number} names the ${what} “${value}”, which is not there; ${RIGHT[what]}.`,
    because("CHANGE_UNKNOWN", { number, value: value ?? "" }),
  );

const RIGHT = {
  organisation: "give the slug or the id of an organisation",
  place: "give the code of a country, such as BJ, or of a region, such as 011",
  theme: "give the code of a theme, such as climate-justice",
} as const;
