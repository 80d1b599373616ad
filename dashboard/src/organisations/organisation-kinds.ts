import type { OrganisationKind } from "../gql/later/graphql.ts";

/** Every kind of organisation, in the order of the filter: the umbrella and its members, partners, then the others. */
export const ORGANISATION_KINDS = [
  "UMBRELLA_SECRETARIAT",
  "MEMBER",
  "FOURTH_PILLAR",
  "PARTNER",
  "REGIONAL_NETWORK",
  "INTERNATIONAL_NETWORK",
  "NATIONAL_PLATFORM",
  "MOVEMENT",
  "DIASPORA",
  "ACADEMIC",
  "PEER_UMBRELLA",
  "FEDERATION",
  "INSTITUTIONAL_FUNDER",
  "PUBLIC_AUTHORITY",
  "POLITICAL",
  "PRIVATE_ECONOMIC",
  "MEDIA",
] as const satisfies readonly OrganisationKind[];

/** Whether a word of the address names a kind; an old or mistyped address narrows nothing. */
export function isOrganisationKind(word: string): word is OrganisationKind {
  return ORGANISATION_KINDS.some((kind) => kind === word);
}
