import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../Dialog.tsx";
import { useResolvedFilter } from "../useResolvedFilter.ts";
import { useUrlFilter } from "../useUrlFilter.ts";
import { FacetControl } from "./FacetControl.tsx";
import styles from "./FilterBar.module.css";
import { FlagControls } from "./FlagControls.tsx";
import { type Facet, FURTHER_FACETS, facetValues, MAIN_FACETS } from "./facets.ts";
import { countChosen } from "./url-filter.ts";

interface FilterBarProps {
  /** Stands at the end of the bar: the views, an export. */
  readonly children?: ReactNode;
  /** What closes the sheet of a phone: "Toon 23 vermeldingen". */
  readonly showWords: string;
}

/** The filters of a page. What is chosen is read in the bar, applied at once, and kept in the address. */
export function FilterBar({ children, showWords }: FilterBarProps) {
  const isPhone = useMediaQuery("(max-width: 47.99em)", undefined, { getInitialValueInEffect: false });
  return (
    <div className={`screen-only ${styles.bar}`}>
      {isPhone ? <FilterSheetButton showWords={showWords} /> : <FilterControls />}
      {children && <span className={styles.end}>{children}</span>}
    </div>
  );
}

function FilterControls() {
  const { t } = useTranslation();
  const { changeFilter } = useUrlFilter();
  const filter = useResolvedFilter();
  const [added, setAdded] = useState<Facet | null>(null);
  const shown = FURTHER_FACETS.filter((facet) => facet === added || facetValues(filter, facet).length > 0);
  const hidden = FURTHER_FACETS.filter((facet) => !shown.includes(facet));
  return (
    <>
      {[...MAIN_FACETS, ...shown].map((facet) => (
        <FacetControl
          key={facet}
          facet={facet}
          filter={filter}
          onChange={changeFilter}
          startsOpen={facet === added}
        />
      ))}
      <FlagControls filter={filter} onChange={changeFilter} />
      <label className={`field ${styles.more}`}>
        <span aria-hidden="true">{t("filter.add")}</span>
        <select
          aria-label={t("filter.add")}
          value=""
          onChange={(event) => {
            if (event.target.value === "suggested") changeFilter({ suggested: false });
            setAdded(hidden.find((facet) => facet === event.target.value) ?? null);
          }}
        >
          <option value="" disabled>
            {t("filter.add")}
          </option>
          {hidden.map((facet) => (
            <option key={facet} value={facet}>
              {t(`facet.${facet}`)}
            </option>
          ))}
          {filter.suggested && <option value="suggested">{t("filter.noSuggested")}</option>}
        </select>
      </label>
    </>
  );
}

function FilterSheetButton({ showWords }: { readonly showWords: string }) {
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
          <div className={styles.sheet}>
            {[...MAIN_FACETS, ...FURTHER_FACETS].map((facet) => (
              <FacetControl key={facet} facet={facet} filter={filter} onChange={changeFilter} />
            ))}
            <FlagControls filter={filter} onChange={changeFilter} />
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
              {showWords}
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
