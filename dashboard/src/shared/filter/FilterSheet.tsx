import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../Dialog.tsx";
import { AsOfControl } from "../later-parts.tsx";
import { useResolvedFilter } from "../useResolvedFilter.ts";
import { useUrlFilter } from "../useUrlFilter.ts";
import { FacetControl } from "./FacetControl.tsx";
import styles from "./FilterBar.module.css";
import { FlagControls } from "./FlagControls.tsx";
import { FURTHER_FACETS, MAIN_FACETS } from "./facets.ts";
import { countChosen } from "./url-filter.ts";

/** The filter on a phone: one button with how much is chosen, and a sheet behind it. */
export function FilterSheet({ showWords }: { readonly showWords: string | null }) {
  const { t } = useTranslation();
  const { filter: chosen, changeFilter, clearFilter } = useUrlFilter();
  const filter = useResolvedFilter();
  const [isOpen, setOpen] = useState(false);
  const count = countChosen({ ...chosen, years: null });
  return (
    <>
      <button type="button" className="field" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t("filter.title")}{" "}
        <b>{[filter.years?.join(", "), count > 0 ? `+${count}` : ""].filter(Boolean).join(" ")}</b>
      </button>
      {isOpen && (
        <Dialog title={t("filter.title")} shape="sheet" onClose={() => setOpen(false)}>
          <div className={styles.sheet} data-controls>
            {[...MAIN_FACETS, ...FURTHER_FACETS].map((facet) => (
              <FacetControl key={facet} facet={facet} filter={filter} onChange={changeFilter} />
            ))}
            <AsOfControl day={filter.asOf} onDay={(asOf) => changeFilter({ asOf })} />
            <FlagControls filter={{ ...filter, suggested: true }} onChange={changeFilter} />
            <label className="row">
              <input
                type="checkbox"
                checked={!filter.suggested}
                onChange={(event) => changeFilter({ suggested: !event.target.checked })}
              />
              {t("filter.noSuggested")}
            </label>
          </div>
          <div className="row wrap">
            <button type="button" className="button button-main" onClick={() => setOpen(false)}>
              {showWords ?? t("filter.show")}
            </button>
            <button type="button" className="button" onClick={clearFilter}>
              {t("filter.clearAll")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
