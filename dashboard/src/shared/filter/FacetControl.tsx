import { useClickOutside } from "@mantine/hooks";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./FacetControl.module.css";
import { type Facet, facetPatch, facetValues } from "./facets.ts";
import type { UrlFilter } from "./url-filter.ts";
import { useFacetOptions } from "./useFacetOptions.ts";

const FacetPanel = lazy(() => import("./FacetPanel.tsx").then((m) => ({ default: m.FacetPanel })));

interface FacetControlProps {
  readonly facet: Facet;
  /** With its years spelt out. */
  readonly filter: UrlFilter;
  readonly onChange: (patch: Partial<UrlFilter>) => void;
  readonly startsOpen?: boolean;
}

/** One facet: its name, what is chosen in it, and × to clear it; pressing it opens the options. */
export function FacetControl({ facet, filter, onChange, startsOpen = false }: FacetControlProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(startsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const ref = useClickOutside(() => setOpen(false));
  const values = facetValues(filter, facet);
  const words = useValueWords(facet, values);
  const isSet = values.length > 0;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={ref} className={styles.control}>
      <span className={`field ${styles.field} ${isSet ? styles.set : ""}`}>
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setOpen(!isOpen)}
        >
          <span>{t(`facet.${facet}`)}</span> <b>{words}</b>
          {!isSet && <i className={styles.arrow} aria-hidden="true" />}
        </button>
        {isSet && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t("filter.clearOne", { facet: t(`facet.${facet}`) })}
            onClick={() => onChange(facetPatch(facet, []))}
          >
            ×
          </button>
        )}
      </span>
      {isOpen && (
        <Suspense fallback={null}>
          <FacetPanel
            facet={facet}
            values={values}
            onChange={(chosen) => onChange(facetPatch(facet, chosen))}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}

/** "alle", the one name, or the first name and how many more. */
function useValueWords(facet: Facet, values: readonly string[]): string {
  const { t } = useTranslation();
  const options = useFacetOptions(facet, values.length > 0 && facet !== "years");
  const [first] = values;
  if (first === undefined) return t(`facet.all.${facet}`);
  const name = options?.find(({ value }) => value === first)?.label ?? first;
  return values.length > 1 ? `${name} +${values.length - 1}` : name;
}
