import { registerEnumType } from "type-graphql";

/** For whom somebody sits, speaks or proposes. */
export enum Constituency {
  MEMBER = "MEMBER",
  VOLUNTEER = "VOLUNTEER",
  FOURTH_PILLAR = "FOURTH_PILLAR",
  DONOR = "DONOR",
  PARTNER = "PARTNER",
  NETWORK = "NETWORK",
  OTHER_CONTINENTS = "OTHER_CONTINENTS",
  SECRETARIAT = "SECRETARIAT",
  OTHER = "OTHER",
}

registerEnumType(Constituency, {
  name: "Constituency",
  description: "For whom somebody sits, speaks or proposes.",
  valuesConfig: {
    FOURTH_PILLAR: { description: "Citizens’ own solidarity initiatives." },
    DONOR: { description: "Private givers: part of the umbrella, without a seat as such." },
    PARTNER: { description: "Partner organisations, of the secretariat or of members." },
    NETWORK: { description: "Regional and international networks, national platforms and movements." },
    OTHER_CONTINENTS: { description: "Voices from other continents, of a person or an organisation." },
  },
});
