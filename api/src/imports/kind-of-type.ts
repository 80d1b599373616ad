import { OrganisationKind } from "@onze/schema";

/** IATI OrganisationType codes that say what an organisation is; the types of NGOs say too little. */
const KINDS: Readonly<Record<string, OrganisationKind>> = {
  "10": OrganisationKind.PUBLIC_AUTHORITY,
  "11": OrganisationKind.PUBLIC_AUTHORITY,
  "15": OrganisationKind.PUBLIC_AUTHORITY,
  "40": OrganisationKind.PUBLIC_AUTHORITY,
  "70": OrganisationKind.PRIVATE_ECONOMIC,
  "71": OrganisationKind.PRIVATE_ECONOMIC,
  "72": OrganisationKind.PRIVATE_ECONOMIC,
  "73": OrganisationKind.PRIVATE_ECONOMIC,
  "80": OrganisationKind.ACADEMIC,
};

/** The kind that an IATI OrganisationType code points to; `otherwise` when it says too little or nothing. */
export function kindOfType(type: string | null, otherwise: OrganisationKind): OrganisationKind {
  return KINDS[type ?? ""] ?? otherwise;
}
