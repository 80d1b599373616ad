import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";

/**
 * The finding of the page: in how many activities every theme is only suggested, which is the work that waits here;
 * else how many activities there are. The name of the page while nothing is known.
 */
export function useActivitiesTitle(trust: TrustFactsFragment | undefined): string {
  const { t } = useTranslation();
  const { count } = useFormat();
  if (!trust || trust.activities === 0) return t("nav.activities");
  const suggested = trust.withTheme - trust.withStatedTheme;
  const words = { all: count(trust.activities), n: count(suggested) };
  if (suggested === 0) return t("activities.title", { count: trust.activities, ...words });
  return t("activities.titleSuggested", { count: suggested, ...words });
}
