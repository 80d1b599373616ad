import { foldText } from "@onze/schema";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";

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
/** Line breaks, tabs and the like, which no name has, and signs that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/**
 * The edit as it is stored: without spaces around, and null for what is empty.
 *
 * @throws {Refusal} with a sentence that names the value and what would be right.
 */
export function checkEdit({ name, acronym, website }: OrganisationEdit): OrganisationEdit {
  return {
    ...(name !== undefined && { name: checkName(name) }),
    ...(acronym !== undefined && { acronym: checkText("acronym", acronym) }),
    ...(website !== undefined && { website: checkWebsite(website) }),
  };
}

function checkName(given: string): string {
  const name = checkText("name", given);
  if (name === null)
    throw badInput(`name is empty; it must have 1 to ${LONGEST.name} characters.`, because("NAME_EMPTY"));
  if (foldText(name) === "")
    throw badInput(`name is "${name}"; it must hold a letter or a digit.`, because("NAME_UNREADABLE"));
  return name;
}

function checkText(field: keyof OrganisationFields, given: string | null): string | null {
  const text = given?.trim() ?? "";
  if (text.length > LONGEST[field])
    throw badInput(
      `${field} has ${text.length} characters; it must have at most ${LONGEST[field]}.`,
      because("TEXT_TOO_LONG", { most: LONGEST[field] }),
    );
  if (UNSEEN.test(text))
    throw badInput(
      `${field} holds a sign that cannot be seen, such as a line break; leave it out.`,
      because("TEXT_UNSEEN_SIGN"),
    );
  return text === "" ? null : text;
}

function checkWebsite(given: string | null): string | null {
  const website = checkText("website", given);
  if (website === null) return null;
  const { protocol, hostname } = URL.parse(website) ?? {};
  if ((protocol === "https:" || protocol === "http:") && hostname?.includes(".") && !/\s/.test(website))
    return website;
  throw badInput(
    `website is "${website.slice(0, 60)}"; it must be an address such as https://www.example.org.`,
    because("WEBSITE_WRONG"),
  );
}
