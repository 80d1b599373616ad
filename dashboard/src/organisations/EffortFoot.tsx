import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OrganisationCoverageDocument, type TrustFactsFragment } from "../gql/later/graphql.ts";
import { sortedSources } from "../shared/trust-facts.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Effort.module.css";
import { type EffortBar, knownAmounts } from "./effort-bars.ts";

interface EffortFootProps {
  readonly bars: readonly EffortBar[];
  /** Slug of the organisation that holds the activities. */
  readonly holder: string;
}

/** What has to be known to read the amounts rightly: how many are known, what they are, and their sources. */
export function EffortFoot({ bars, holder }: EffortFootProps) {
  const { t } = useTranslation();
  const { known, of } = knownAmounts(bars);
  const { data } = useQuery(OrganisationCoverageDocument, { variables: { filter: { holders: [holder] } } });
  return (
    <p className={`small muted ${styles.foot}`}>
      {t("organisations.effort.coverage", { known, of })} {t("organisations.effort.meaning")}{" "}
      {data && <Sources trust={data.coverageMatrix.trust} />}{" "}
      <span className={`screen-only ${styles.keys}`}>{t("organisations.effort.keys")}</span>
    </p>
  );
}

function Sources({ trust }: { readonly trust: TrustFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = sortedSources(trust.sources).map(({ kind }) => t(`source.${kind}`));
  const { oldestSourceOn, newestSourceOn } = trust;
  if (kinds.length === 0 || !oldestSourceOn || !newestSourceOn)
    return t("organisations.effort.sources.below");
  const dates = [...new Set([oldestSourceOn, newestSourceOn])].map(format.dateInWords);
  return t("organisations.effort.sources", { sources: format.list(kinds), dates: dates.join(" – ") });
}
