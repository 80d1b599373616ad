import type { OrganisationPairsQuery } from "../../gql/later/graphql.ts";

export type Pair = OrganisationPairsQuery["organisationPairs"]["nodes"][number];

/** On what organisations are compared, by the word that the address has for it; the first is what nobody chose. */
export const PAIR_AXES = {
  joint: "JOINT",
  theme: "THEME",
  place: "PLACE",
  type: "PARTNER_TYPE",
} as const;
export type PairAxis = (typeof PAIR_AXES)[keyof typeof PAIR_AXES];

const isWord = (text: string | null): text is keyof typeof PAIR_AXES =>
  text !== null && Object.keys(PAIR_AXES).includes(text);

/** Reads the axis from the address. */
export const parsePairAxis = (text: string | null): PairAxis =>
  isWord(text) ? PAIR_AXES[text] : PAIR_AXES.joint;

/** Two organisations, in no order of rank. */
export const pairKey = ({ first, second }: Pick<Pair, "first" | "second">): string =>
  `${first.key}~${second.key}`;
