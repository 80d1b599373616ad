import { useTranslation } from "react-i18next";
import { parseSort, printSort, type Sort } from "../shared/sort.ts";
import styles from "./Activities.module.css";
import { ACTIVITY_COLUMNS, type ActivityColumn } from "./activity-facts.ts";

interface OrderChoiceProps {
  readonly sort: Sort<ActivityColumn> | null;
  readonly onSort: (sort: Sort<ActivityColumn> | null) => void;
}

/** The order of the list where there are no column heads to press. */
export function OrderChoice({ sort, onSort }: OrderChoiceProps) {
  const { t } = useTranslation();
  return (
    <label className={`field ${styles.order}`}>
      <span className="muted">{t("activities.order")}</span>
      <select
        value={sort ? printSort(sort) : ""}
        onChange={(event) => onSort(parseSort(event.target.value, ACTIVITY_COLUMNS, null))}
      >
        <option value="">{t("activities.asRecorded")}</option>
        {ACTIVITY_COLUMNS.flatMap((column) => [
          <option key={column} value={column}>{`${t(`activities.column.${column}`)} ↑`}</option>,
          <option key={`-${column}`} value={`-${column}`}>{`${t(`activities.column.${column}`)} ↓`}</option>,
        ])}
      </select>
    </label>
  );
}
