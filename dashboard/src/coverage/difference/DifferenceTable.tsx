import { useState } from "react";
import { useTranslation } from "react-i18next";
import { printCellKey } from "../../shared/grid/cell-key.ts";
import { Mark, markOfCell } from "../../shared/Mark.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import { useIsPhone } from "../../shared/useIsPhone.ts";
import { useTableHeads } from "../useTableHeads.ts";
import styles from "./Difference.module.css";
import type { ChangedCell, Difference, DifferenceRow } from "./difference-rows.ts";

interface DifferenceTableProps {
  readonly rows: readonly DifferenceRow[];
  readonly difference: Pick<Difference, "from" | "to">;
  readonly onOpen: (cellKey: string) => void;
}

const PAGE = 100;

/** Each changed cell as it stood on both days, by the marks of the matrix; its name opens the records of the later day. */
export function DifferenceTable({ rows, ...props }: DifferenceTableProps) {
  const isPhone = useIsPhone();
  const [count, setCount] = useState(PAGE);
  const nodes = rows.slice(0, count);
  const page = {
    nodes,
    totalCount: rows.length,
    pageInfo: { hasNextPage: count < rows.length, endCursor: null },
  };
  return (
    <>
      {isPhone ? <DifferenceCards {...props} rows={nodes} /> : <DifferenceRows {...props} rows={nodes} />}
      <ShowMore page={page} onMore={async () => setCount(count + PAGE)} />
    </>
  );
}

function DifferenceRows({ rows, difference: { from, to }, onOpen }: DifferenceTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const headOf = useTableHeads();
  return (
    <table className="list-table">
      <caption className="visually-hidden">{t("difference.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{headOf("country")}</th>
          <th scope="col">{headOf("theme")}</th>
          <th scope="col">{t("difference.change")}</th>
          <th scope="col">{format.dateInWords(from)}</th>
          <th scope="col">{format.dateInWords(to)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, theme, cell }) => (
          <tr key={printCellKey(cell)}>
            <th scope="row">
              <OpenName cell={cell} label={place.label} onOpen={onOpen} />
            </th>
            <td>{theme.label}</td>
            <td>{t(`difference.change.${cell.change}`)}</td>
            <td>
              <Told told={cell.before} />
            </td>
            <td>
              <Told told={cell.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DifferenceCards({ rows, difference: { from, to }, onOpen }: DifferenceTableProps) {
  const format = useFormat();
  return (
    <ul className="plain-list">
      {rows.map(({ place, theme, cell }) => (
        <li key={printCellKey(cell)} className={styles.card}>
          <OpenName cell={cell} label={`${place.label} · ${theme.label}`} onOpen={onOpen} />
          <span>
            <span className="small muted">{format.dateInWords(from)}</span> <Told told={cell.before} />
          </span>
          <span>
            <span className="small muted">{format.dateInWords(to)}</span> <Told told={cell.after} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface OpenNameProps extends Pick<DifferenceTableProps, "onOpen"> {
  readonly cell: ChangedCell;
  readonly label: string;
}

function OpenName({ cell, label, onOpen }: OpenNameProps) {
  const key = printCellKey(cell);
  return (
    <button type="button" className={styles.name} data-key={key} onClick={() => onOpen(key)}>
      {label}
    </button>
  );
}

/** A cell as it stood on a day: its mark and its state in words. */
function Told({ told }: { readonly told: ChangedCell["before"] }) {
  const { t } = useTranslation();
  return (
    <span className={styles.told}>
      <Mark name={told ? markOfCell(told) : "z"} size={16} />
      <span className={told ? "" : "muted"}>{t(`state.${told?.state ?? "NOTHING_RECORDED"}`)}</span>
    </span>
  );
}
