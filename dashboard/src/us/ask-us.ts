import type { OurRecordQuery } from "../gql/us/graphql.ts";
import { type Answer, askLight, type LightDocument } from "../shared/light/ask-light.ts";
import type { LightLanguage } from "../shared/light/light-language.ts";
import { heldLink } from "./us-link.ts";

/** The record as the page shows it. */
export type OurRecord = NonNullable<OurRecordQuery["ourRecord"]>;
export type HolderRecord = OurRecord["recordedBy"][number];
export type OurDecision = OurRecord["decisions"][number];
export type Organisation = OurRecord["organisation"];
export type Setting = NonNullable<Organisation["visibility"]>["settings"][number];

/** Asks the server one thing: with the link, or as whoever is signed in. */
export function askUs<Data, Variables>(
  document: LightDocument<Data, Variables>,
  variables: Variables,
  language: LightLanguage,
): Promise<Answer<Data>> {
  const link = heldLink();
  const headers = link === null ? {} : { authorization: `Link ${link}` };
  return askLight(document, variables, language, { headers });
}
