import { useTranslation } from "react-i18next";
import { printCellKey } from "../shared/grid/cell-key.ts";
import { useFormat } from "../shared/useFormat.ts";
import { CellCounts } from "./CellCounts.tsx";
import styles from "./Impact.module.css";
import type { CellsProps } from "./ImpactGrid.tsx";
import { arrangeCells } from "./impact-matrix.ts";
import { useCellWords } from "./useCellWords.ts";

/** The matrix for a narrow screen: what changed by arena, and of what nothing is recorded there. */
export function ArenaList({ cells, chosen, onOpen }: CellsProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const words = useCellWords();
  const { rows, columns } = arrangeCells(cells, chosen);
  return rows.map(({ arena, cells: ofArena }) => {
    const name = t(`impact.arena.${arena}`);
    const rowKey = printCellKey({ row: arena, column: null });
    const nothing = columns.filter((_, position) => !ofArena[position]);
    return (
      <section key={arena} className={styles.arena} aria-label={name}>
        <h2>
          <button type="button" data-key={rowKey} onClick={() => onOpen(rowKey)}>
            {name}
          </button>
        </h2>
        <ul className="plain-list">
          {ofArena.map((cell) => {
            if (!cell) return null;
            const key = printCellKey({ row: arena, column: cell.influenceType });
            return (
              <li key={key}>
                <button type="button" data-key={key} onClick={() => onOpen(key)}>
                  <span>{t(`impact.influence.${cell.influenceType}`)}</span>
                  <CellCounts cell={cell} />
                  <span className="small muted">{words(cell)}</span>
                </button>
              </li>
            );
          })}
        </ul>
        {nothing.length > 0 && (
          <p className="small muted">
            {t("impact.nothingOf", { names: list(nothing.map((type) => t(`impact.influence.${type}`))) })}
          </p>
        )}
      </section>
    );
  });
}
