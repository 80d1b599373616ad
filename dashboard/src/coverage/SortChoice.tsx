import { useTranslation } from "react-i18next";
import type { MatrixSort } from "./arrange-matrix.ts";
import styles from "./SortChoice.module.css";

const SORTS: readonly MatrixSort[] = ["name", "partners", "shared"];

/** Reads an order from the address; anything unknown is by name. */
export function parseMatrixSort(text: string | null): MatrixSort {
  return SORTS.find((sort) => sort === text) ?? "name";
}

interface SortChoiceProps {
  readonly sort: MatrixSort;
  readonly onSort: (sort: MatrixSort) => void;
}

/** The order of the rows, in the corner of the matrix. */
export function SortChoice({ sort, onSort }: SortChoiceProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.choice}>
      <span aria-hidden="true">{t(`matrix.sort.${sort}`)}</span>
      <select
        aria-label={t("matrix.sort")}
        value={sort}
        onChange={(event) => onSort(parseMatrixSort(event.target.value))}
      >
        {SORTS.map((option) => (
          <option key={option} value={option}>
            {t(`matrix.sort.${option}`)}
          </option>
        ))}
      </select>
      <i className="screen-only" aria-hidden="true" />
    </label>
  );
}
