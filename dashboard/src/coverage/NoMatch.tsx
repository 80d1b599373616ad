import { useTranslation } from "react-i18next";
import { EmptyState } from "../shared/EmptyState.tsx";
import { countChosen } from "../shared/filter/url-filter.ts";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useUrlFilter, useUrlValue } from "../shared/useUrlFilter.ts";

/** Stands where the chosen filters leave nothing, with a way out of each. */
export function NoMatch() {
  const { t } = useTranslation();
  const { clearFilter, changeFilter } = useUrlFilter();
  const filter = useResolvedFilter();
  const [state, setState] = useUrlValue("state");
  const [only, setOnly] = useUrlValue("only");
  const chosen = countChosen({ ...filter, years: null });
  const isNarrowed = state !== null || only !== null;
  const title = chosen + Number(isNarrowed) > 1 ? "empty.noMatch" : "empty.nothing";
  return (
    <EmptyState title={t(title)}>
      <p>{t("empty.notNone")}</p>
      <p className="row wrap">
        {isNarrowed && (
          <button
            type="button"
            className="button"
            onClick={() => (only === null ? setState(null) : setOnly(null))}
          >
            {t("empty.allStates")}
          </button>
        )}
        {(filter.years?.length ?? 0) > 0 && (
          <button type="button" className="button" onClick={() => changeFilter({ years: [] })}>
            {t("empty.allYears")}
          </button>
        )}
        {chosen > 0 && (
          <button type="button" className="button" onClick={clearFilter}>
            {t("filter.clearAll")}
          </button>
        )}
      </p>
    </EmptyState>
  );
}
