import { useTranslation } from "react-i18next";
import { usePanel } from "../usePanel.ts";
import styles from "./AddFilter.module.css";
import type { Facet } from "./facets.ts";

interface AddFilterProps {
  readonly facets: readonly Facet[];
  readonly onFacet: (facet: Facet) => void;
  /** Asks for coverage as it stood on an earlier day; absent while that is offered already. */
  readonly onAsOf: (() => void) | null;
  /** Leaves suggested themes out; absent while that is so already. */
  readonly onNoSuggested: (() => void) | null;
}

/** The filters that the bar does not show by itself, under one button. */
export function AddFilter({ facets, onFacet, onAsOf, onNoSuggested }: AddFilterProps) {
  const { t } = useTranslation();
  const { isOpen, toggle, close, button, frame } = usePanel();
  const choose = (take: () => void) => () => {
    close(); // a facet that opens takes the focus from the button
    take();
  };
  if (facets.length === 0 && !onAsOf && !onNoSuggested) return null;
  return (
    <div {...frame} className={styles.add}>
      <button ref={button} type="button" className="field" aria-expanded={isOpen} onClick={toggle}>
        {t("filter.add")}
      </button>
      {isOpen && (
        <ul className={`plain-list ${styles.list}`}>
          {facets.map((facet) => (
            <li key={facet}>
              <button type="button" onClick={choose(() => onFacet(facet))}>
                {t(`facet.${facet}`)}
              </button>
            </li>
          ))}
          {onAsOf && (
            <li>
              <button type="button" onClick={choose(onAsOf)}>
                {t("filter.asOf")}
              </button>
            </li>
          )}
          {onNoSuggested && (
            <li>
              <button type="button" onClick={choose(onNoSuggested)}>
                {t("filter.noSuggested")}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
