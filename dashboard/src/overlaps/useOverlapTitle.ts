import { useTranslation } from "react-i18next";
import type { OverlapsQuery } from "../gql/later/graphql.ts";

/** How many overlaps of a selection stand so. */
export type StatusCount = OverlapsQuery["overlaps"]["byStatus"][number];

/** How many wait for a first talk; where none does, how many there are; else the name of the page. */
export function useOverlapTitle(byStatus: readonly StatusCount[] | undefined): string {
  const { t } = useTranslation();
  const waiting = byStatus?.find(({ status }) => status === "UNEXAMINED")?.count ?? 0;
  if (waiting > 0) return t("overlaps.title", { count: waiting });
  const all = byStatus?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return all > 0 ? t("overlaps.title.allSeen", { count: all }) : t("nav.overlaps");
}
