import { foldText } from "@onze/schema";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { needLine, readLine } from "../shared/given-text.ts";

/** What people edit of an organisation. */
export interface OrganisationFields {
  readonly name: string;
  readonly acronym: string | null;
  readonly website: string | null;
}

/** What somebody asks for; what is left out stays. */
export interface OrganisationEdit {
  readonly name?: string;
  readonly acronym?: string | null;
  readonly website?: string | null;
}

export const EDITABLE = ["name", "acronym", "website"] as const satisfies (keyof OrganisationFields)[];

const LONGEST = { name: 300, acronym: 60, website: 2000 } as const;
/**
 * The edit as it is stored: without spaces around, and null for what is empty.
 *
 * @throws {Refusal} with a sentence that names the value and what would be right.
 */
export function checkEdit({ name, acronym, website }: OrganisationEdit): OrganisationEdit {
  return {
    ...(name !== undefined && { name: checkName(name) }),
    ...(acronym !== undefined && { acronym: readLine("acronym", acronym, LONGEST.acronym) }),
    ...(website !== undefined && { website: checkWebsite(website) }),
  };
}

function checkName(given: string): string {
  const name = needLine("name", given, LONGEST.name, because("NAME_EMPTY"));
  if (foldText(name) === "")
    throw badInput(`name is "${name}"; it must hold a letter or a digit.`, because("NAME_UNREADABLE"));
  return name;
}

function checkWebsite(given: string | null): string | null {
  const website = readLine("website", given, LONGEST.website);
  if (website === null) return null;
  const { protocol, hostname } = URL.parse(website) ?? {};
  if ((protocol === "https:" || protocol === "http:") && hostname?.includes(".") && !/\s/.test(website))
    return website;
  throw badInput(
    `website is "${website.slice(0, 60)}"; it must be an address such as https://www.example.org.`,
    because("WEBSITE_WRONG"),
  );
}
