import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/later/graphql.ts";

/**
 * The finding of the page: in how many activities every theme is only suggested, which is the work that waits here;
 * else how many activities there are. The name of the page while nothing is known.
 */
export function useActivitiesTitle(trust: TrustFactsFragment | undefined): string {
  const { t } = useTranslation();
  if (!trust || trust.activities === 0) return t("nav.activities");
  const suggested = trust.withTheme - trust.withStatedTheme;
  if (suggested === 0) return t("activities.title", { count: trust.activities });
  return t("activities.titleSuggested", { count: suggested, all: trust.activities });
}
