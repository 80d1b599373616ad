import { useClickOutside } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./AddFilter.module.css";
import type { Facet } from "./facets.ts";

interface AddFilterProps {
  readonly facets: readonly Facet[];
  readonly onFacet: (facet: Facet) => void;
  /** Leaves suggested themes out; absent while that is so already. */
  readonly onNoSuggested: (() => void) | null;
}

/** The filters that the bar does not show by itself, under one button. */
export function AddFilter({ facets, onFacet, onNoSuggested }: AddFilterProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const ref = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const choose = (take: () => void) => () => {
    setOpen(false);
    button.current?.focus(); // a facet that opens takes the focus from here
    take();
  };
  if (facets.length === 0 && !onNoSuggested) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard here for everything inside
    <div
      ref={ref}
      className={styles.add}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.preventDefault();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="field"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
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
