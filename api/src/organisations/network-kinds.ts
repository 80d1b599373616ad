import { OrganisationKind } from "@onze/schema";

/** Kinds of organisations that are networks, whether or not anybody is recorded as belonging to them. */
export const NETWORK_KINDS: readonly OrganisationKind[] = [
  OrganisationKind.REGIONAL_NETWORK,
  OrganisationKind.INTERNATIONAL_NETWORK,
  OrganisationKind.NATIONAL_PLATFORM,
  OrganisationKind.MOVEMENT,
  OrganisationKind.FEDERATION,
];
