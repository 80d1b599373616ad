import { useTranslation } from "react-i18next";
import type { useWeights } from "../shared/profile/useWeights.ts";

/** Says why no decision on needs weighs although there may be one: the chosen one is no more, or none could be fetched. */
export function WeightNote({ answer, sets, isOneGone }: ReturnType<typeof useWeights>) {
  const { t } = useTranslation();
  if (isOneGone) return <p>{t("profile.weights.gone")}</p>;
  if (!answer.error || sets !== null) return null;
  return (
    <p role="alert">
      {t("scenarios.weights.failed")}{" "}
      <button type="button" className="button-link screen-only" onClick={() => answer.refetch()}>
        {t("query.retry")}
      </button>
    </p>
  );
}
