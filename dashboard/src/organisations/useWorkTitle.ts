import { useTranslation } from "react-i18next";
import type { OrganisationPageQuery } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { countedOf, listHolders } from "./list-holders.ts";
import { findWork } from "./work-finding.ts";

/** The sentence an organisation's page opens with; the name of the view while nothing is known yet. */
export function useWorkTitle(organisation: OrganisationPageQuery["organisation"]): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (!organisation) return t("organisations.name");
  const { name, withheld, heldBy, partnerships } = organisation;
  const finding = findWork({
    withheld,
    holders: listHolders(countedOf(heldBy), format.compare).length,
    partners: partnerships.totalCount,
  });
  if (finding.kind === "WITHHELD") return t("organisations.work.withheld", { name });
  if (finding.kind === "NOTHING") return t("organisations.work.nothing", { name });
  const key = finding.kind === "HOLDS" ? "organisations.work.holds" : "organisations.work.supported";
  return t(key, { name, count: finding.count });
}
