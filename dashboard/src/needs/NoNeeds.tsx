import { useTranslation } from "react-i18next";
import { EmptyState } from "../shared/EmptyState.tsx";
import { countChosen, type UrlFilter } from "../shared/filter/url-filter.ts";
import { focusMain } from "../shared/focus.ts";
import { useUrlFilter } from "../shared/useUrlFilter.ts";
import { needsOnly } from "./need-filter.ts";

interface NoNeedsProps {
  readonly filter: UrlFilter;
  readonly hasSource: boolean;
  /** Takes back what needs may rest on. */
  readonly onSource: () => void;
}

/** Stands where no need is: that nobody asked is not that nothing is needed. */
export function NoNeeds({ filter, hasSource, onSource }: NoNeedsProps) {
  const { t } = useTranslation();
  const { clearFilter } = useUrlFilter();
  const isNarrowed = hasSource || countChosen({ ...needsOnly(filter), years: null }) > 0;
  if (!isNarrowed) return <EmptyState title={t("needs.none")}>{t("needs.none.why")}</EmptyState>;
  return (
    <EmptyState title={t("needs.noMatch")}>
      <button
        type="button"
        className="button"
        onClick={() => {
          focusMain();
          if (hasSource) onSource();
          clearFilter();
        }}
      >
        {t("filter.clearAll")}
      </button>
    </EmptyState>
  );
}
