import { useTranslation } from "react-i18next";
import type { GapsQuery } from "../gql/later/graphql.ts";

/** Of how many needs nothing is recorded; only what is asserted counts, and only when the whole list is there. */
export function useGapTitle(page: GapsQuery["gaps"] | undefined): string {
  const { t } = useTranslation();
  if (!page) return t("nav.gaps");
  const { totalCount: count, nodes } = page;
  if (count === 0) return t("needs.title.none");
  // the list begins with them, so that a part of it holds them all unless it holds nothing else
  const nothing = nodes.filter(({ state }) => state === "NOTHING_RECORDED").length;
  if (nothing === nodes.length && nodes.length < count) return t("nav.gaps");
  return nothing === 0 ? t("needs.title.notSure", { count }) : t("needs.title", { count, nothing });
}
