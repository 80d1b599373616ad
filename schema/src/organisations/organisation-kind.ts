import { registerEnumType } from "type-graphql";

/** What an organisation is, whoever it works with; what it does for whom is its role. */
export enum OrganisationKind {
  UMBRELLA_SECRETARIAT = "UMBRELLA_SECRETARIAT",
  MEMBER = "MEMBER",
  FOURTH_PILLAR = "FOURTH_PILLAR",
  PARTNER = "PARTNER",
  REGIONAL_NETWORK = "REGIONAL_NETWORK",
  INTERNATIONAL_NETWORK = "INTERNATIONAL_NETWORK",
  NATIONAL_PLATFORM = "NATIONAL_PLATFORM",
  MOVEMENT = "MOVEMENT",
  DIASPORA = "DIASPORA",
  ACADEMIC = "ACADEMIC",
  PEER_UMBRELLA = "PEER_UMBRELLA",
  FEDERATION = "FEDERATION",
  INSTITUTIONAL_FUNDER = "INSTITUTIONAL_FUNDER",
  PUBLIC_AUTHORITY = "PUBLIC_AUTHORITY",
  POLITICAL = "POLITICAL",
  PRIVATE_ECONOMIC = "PRIVATE_ECONOMIC",
  MEDIA = "MEDIA",
}

registerEnumType(OrganisationKind, {
  name: "OrganisationKind",
  description: "What an organisation is. Private economic and political actors are never members.",
});

export enum OrganisationRoleName {
  SECRETARIAT = "SECRETARIAT",
  MEMBER = "MEMBER",
  PARTNER = "PARTNER",
  NETWORK = "NETWORK",
  FUNDER = "FUNDER",
}

registerEnumType(OrganisationRoleName, {
  name: "OrganisationRoleName",
  description: "What an organisation does towards the umbrella; it may have several roles, each with dates.",
});
