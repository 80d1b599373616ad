import { useTranslation } from "react-i18next";
import { EmptyState } from "../shared/EmptyState.tsx";
import { useDemandChoice } from "./demand-filter.ts";

interface NothingChosenProps {
  /** That nothing is recorded at all, and what that does not mean. */
  readonly none: string;
  readonly why: string;
}

/** Stands where a list has nothing to show. */
export function NothingChosen({ none, why }: NothingChosenProps) {
  const { t } = useTranslation();
  const { isChosen, clear } = useDemandChoice();
  return (
    <EmptyState title={isChosen ? t("impact.none.filtered") : none}>
      {isChosen ? (
        <button type="button" className="button-link" onClick={clear}>
          {t("filter.clearAll")}
        </button>
      ) : (
        why
      )}
    </EmptyState>
  );
}
