import type { ApolloClient } from "@apollo/client";
import type { TFunction } from "i18next";
import { WithheldPartnersDocument } from "../../gql/later/graphql.ts";
import { type WithheldBucket, WORLD, withheldWithin } from "./withheld-within.ts";

/** Partners that a file does not name, to keep them safe, in an area that is wide enough. */
export interface WithheldRow {
  /** UN M49. */
  readonly code: string;
  /** The area, and that the country is withheld. */
  readonly place: string;
  /** How many they are and why they are not named, in a sentence. */
  readonly words: string;
  readonly partners: number;
}

/** Asks for those that lie in some regions, or in the world when there are none. UN M49 codes. */
export async function readWithheld(
  client: ApolloClient,
  t: TFunction,
  regions: readonly string[],
): Promise<WithheldRow[]> {
  const { data } = await client.query({ query: WithheldPartnersDocument });
  return withheldWithin(data?.withheldPartners ?? [], regions).map((bucket) => ({
    code: bucket.region?.code ?? WORLD,
    place: bucket.region
      ? t("visibility.withheld.place", { region: bucket.region.name })
      : t("visibility.withheld.world"),
    words: withheldWords(t, bucket),
    partners: bucket.partners,
  }));
}

/** How many partners are not named in an area, and why, in a sentence. */
export const withheldWords = (t: TFunction, { region, partners }: WithheldBucket): string =>
  region
    ? t("visibility.withheld", { region: region.name, count: partners })
    : t("visibility.withheldElsewhere", { count: partners });
