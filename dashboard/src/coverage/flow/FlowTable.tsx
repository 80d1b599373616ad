import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
import { ShowMore } from "../../shared/ShowMore.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import { useIsPhone } from "../../shared/useIsPhone.ts";
import { useUrlFilter } from "../../shared/useUrlFilter.ts";
import styles from "./Flow.module.css";
import type { FlowName } from "./flow-figures.ts";
import type { FlowRow } from "./flow-rows.ts";

interface FlowTableProps {
  readonly rows: readonly FlowRow[];
  /** How many paths there are, of which the rows may be the first. */
  readonly pathCount: number;
}

const PAGE = 100;

/** The paths of the flow as a table, or one block each on a phone; a name narrows the page to it. */
export function FlowTable({ rows, pathCount }: FlowTableProps) {
  const isPhone = useIsPhone();
  const [count, setCount] = useState(PAGE);
  const nodes = rows.slice(0, count);
  const page = {
    nodes,
    totalCount: pathCount,
    pageInfo: { hasNextPage: count < rows.length, endCursor: null },
  };
  return (
    <>
      {isPhone ? <FlowCards rows={nodes} /> : <FlowRows rows={nodes} />}
      <ShowMore page={page} onMore={async () => setCount(count + PAGE)} />
    </>
  );
}

const keyOf = ({ path }: FlowRow): string => [path.holder, path.theme, path.place].join(" ");

function FlowRows({ rows }: Pick<FlowTableProps, "rows">) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={`list-table ${styles.table}`}>
      <caption className="visually-hidden">{t("flow.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("flow.column.holder")}</th>
          <th scope="col">{t("flow.column.theme")}</th>
          <th scope="col">{t("flow.column.place")}</th>
          <th scope="col" className={styles.figure}>
            {t("table.column.activities")}
          </th>
          <th scope="col" className={styles.figure}>
            {t("table.column.effort")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">
              <Narrow name={row.holder} facet="holders" />
            </th>
            <td>
              <Narrow name={row.theme} facet="themes" />
            </td>
            <td>
              <Narrow name={row.place} facet="countries" />
            </td>
            <td className={styles.figure}>{format.count(row.path.activities)}</td>
            <td className={styles.figure}>{format.sum(sumOf(row))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FlowCards({ rows }: Pick<FlowTableProps, "rows">) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="plain-list">
      {rows.map((row) => (
        <li key={keyOf(row)} className={styles.card}>
          <span className="strong">
            <Narrow name={row.holder} facet="holders" />
          </span>
          <span>
            <Narrow name={row.theme} facet="themes" /> · <Narrow name={row.place} facet="countries" />
          </span>
          <span className="small muted">
            {t("table.activities", { count: row.path.activities })} ·{" "}
            {t("table.effort", { amount: format.sum(sumOf(row)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const sumOf = ({ path }: FlowRow) => ({
  sumEur: path.effortEur,
  known: path.activitiesWithEffort,
  of: path.activities,
});

interface NarrowProps {
  readonly name: FlowName;
  readonly facet: keyof Pick<UrlFilter, "holders" | "themes" | "countries">;
}

/** A name that, pressed, leaves only its own in the page. */
function Narrow({ name, facet }: NarrowProps) {
  const { t } = useTranslation();
  const { changeFilter } = useUrlFilter();
  const label = name.kind === "NOT_STATED" ? t(`notStated.${facet}`) : name.label;
  return (
    <button
      type="button"
      className={styles.narrow}
      title={t("flow.narrow", { name: label })}
      onClick={() => changeFilter({ [facet]: [name.key] })}
    >
      {label}
    </button>
  );
}
