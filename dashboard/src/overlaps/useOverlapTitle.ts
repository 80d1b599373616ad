import { useTranslation } from "react-i18next";
import type { OverlapStatusCount } from "../gql/later/graphql.ts";

/** How many wait for a first talk; where none does, how many there are; else the name of the page. */
export function useOverlapTitle(
  byStatus: readonly Pick<OverlapStatusCount, "status" | "count">[] | undefined,
): string {
  const { t } = useTranslation();
  const countOf = (status: string) => byStatus?.find((each) => each.status === status)?.count ?? 0;
  const waiting = countOf("UNEXAMINED");
  if (waiting > 0) return t("overlaps.title", { count: waiting });
  const all = byStatus?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return all > 0 ? t("overlaps.title.allSeen", { count: all }) : t("nav.overlaps");
}
