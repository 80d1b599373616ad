import { useTranslation } from "react-i18next";
import { printCellKey } from "../shared/grid/cell-key.ts";
import { ARENAS, INFLUENCE_TYPES, STATUSES } from "../shared/impact/impact-codes.ts";
import { NothingDot } from "../shared/NothingDot.tsx";
import phone from "../shared/PhoneList.module.css";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Impact.module.css";
import type { Cell } from "./ImpactGrid.tsx";

interface MatrixTwinProps {
  readonly cells: readonly Cell[];
  readonly onOpen: (cellKey: string) => void;
}

/** The same as the matrix in words and numbers: every cell with a change in it as a row. */
export function MatrixTwin({ cells, onOpen }: MatrixTwinProps) {
  const { t } = useTranslation();
  const { count: number } = useFormat();
  const sorted = ARENAS.flatMap((arena) =>
    INFLUENCE_TYPES.flatMap((type) =>
      cells.filter((cell) => cell.arena === arena && cell.influenceType === type),
    ),
  );
  const heads = { otherwise: t("impact.column.otherwise"), influence: t("impact.facet.influenceTypes") };
  return (
    <table className={`list-table ${phone.table} ${styles.twin}`}>
      <caption className="visually-hidden">{t("impact.matrix")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("impact.facet.arenas")}</th>
          <th scope="col">{heads.influence}</th>
          {STATUSES.map((status) => (
            <th key={status} scope="col">
              {t(`substantiation.status.${status}`)}
            </th>
          ))}
          <th scope="col">{heads.otherwise}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((cell) => {
          const key = printCellKey({ row: cell.arena, column: cell.influenceType });
          return (
            <tr key={key}>
              <td>{t(`impact.arena.${cell.arena}`)}</td>
              <th scope="row">
                <button type="button" className="button-link" data-key={key} onClick={() => onOpen(key)}>
                  {t(`impact.influence.${cell.influenceType}`)}
                  <span className="visually-hidden">, {t(`impact.arena.${cell.arena}`)}</span>
                </button>
              </th>
              {STATUSES.map((status) => (
                <td key={status} data-head={t(`substantiation.status.${status}`)}>
                  <Counted count={cell.counts.find((each) => each.status === status)?.count} />
                </td>
              ))}
              <td data-head={heads.otherwise}>
                {cell.negativeOrUnintended > 0 ? number(cell.negativeOrUnintended) : <NothingDot />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Counted({ count }: { readonly count: number | undefined }) {
  const { count: number } = useFormat();
  return count ? number(count) : <NothingDot />;
}
