import { useTranslation } from "react-i18next";
import styles from "./Effort.module.css";
import type { EffortBar } from "./effort-bars.ts";
import { useEffortWords } from "./useEffortWords.ts";

interface EffortTableProps {
  readonly bars: readonly EffortBar[];
  /** What, where and when. */
  readonly name: string;
}

/** The same years as rows: the amount, and how many activities it is known of. */
export function EffortTable({ bars, name }: EffortTableProps) {
  const { t } = useTranslation();
  const wordsOf = useEffortWords();
  return (
    <table className={`list-table ${styles.table}`}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t("organisations.effort.column.year")}</th>
          <th scope="col">{t("organisations.effort.column.amount")}</th>
          <th scope="col">{t("organisations.effort.column.known")}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.years}>
            <th scope="row">{bar.years}</th>
            <td>{wordsOf(bar).amount}</td>
            <td>{bar.of > 0 && t("amount.nOfN", { part: bar.known, whole: bar.of })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
