import { printCellKey } from "../shared/grid/cell-key.ts";
import { Mark, markOfCell } from "../shared/Mark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { countedAs } from "./axis/axis-words.ts";
import { useAxes } from "./axis/useAxes.ts";
import { CellFigures } from "./CellFigures.tsx";
import type { ListAxis, ListGroup } from "./list-groups.ts";
import styles from "./MatrixList.module.css";
import { secondLineOf } from "./second-line.ts";
import { useAxisLabel, useCellWords } from "./useCellWords.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import type { MatrixCell } from "./view-props.ts";

interface MatrixListProps {
  readonly groups: readonly ListGroup[];
  readonly by: ListAxis;
  readonly onOpen: (cellKey: string) => void;
}

/** The matrix for a narrow screen: a list by country or by theme. */
export function MatrixList({ groups, by, onOpen }: MatrixListProps) {
  return groups.map((group) => <ListSection key={group.value.key} group={group} by={by} onOpen={onOpen} />);
}

interface ListSectionProps {
  readonly group: ListGroup;
  readonly by: ListAxis;
  readonly onOpen: (cellKey: string) => void;
}

function ListSection({ group, by, onOpen }: ListSectionProps) {
  const t = useCoverageWords();
  const axisLabel = useAxisLabel();
  const format = useFormat();
  const otherAxis = by === "row" ? "column" : "row";
  const label = axisLabel(group.value, by);
  const axes = useAxes();
  const key =
    by === "row"
      ? printCellKey({ row: group.value.key, column: null })
      : printCellKey({ row: null, column: group.value.key });
  return (
    <section className={styles.group} aria-label={label}>
      <h2>
        <button type="button" data-key={key} onClick={() => onOpen(key)}>
          {label}
        </button>
        <span className="small muted regular">
          {t(countedAs(by === "row" ? axes.columns : axes.rows), { count: group.items.length })}
        </span>
      </h2>
      <ul className="plain-list">
        {group.items.map(({ value, cell }) => (
          <li key={value.key}>
            <ListItem cell={cell} group={label} label={axisLabel(value, otherAxis)} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {group.nothing.length > 0 && (
        <p className={`small muted ${styles.nothing}`}>
          {t("list.nothing", {
            names: format.list(group.nothing.map((value) => axisLabel(value, otherAxis))),
          })}
        </p>
      )}
    </section>
  );
}

interface ListItemProps {
  readonly cell: MatrixCell;
  readonly group: string;
  readonly label: string;
  readonly onOpen: (cellKey: string) => void;
}

function ListItem({ cell, group, label, onOpen }: ListItemProps) {
  const t = useCoverageWords();
  const words = useCellWords();
  const key = printCellKey(cell);
  const second = secondLineOf(cell);
  const state = second === "open" || second === "agreed" ? t(`cell.${second}`) : t(`state.${cell.state}`);
  return (
    <button
      type="button"
      className={`${styles.item} ${second === "open" ? styles.open : ""}`}
      data-key={key}
      onClick={() => onOpen(key)}
    >
      <span className="visually-hidden">{words(group, label, cell)}</span>
      <Mark name={markOfCell(cell)} />
      <span className={styles.words} aria-hidden="true">
        {label}
        <span className={`small ${second === "open" ? "strong" : "muted"}`}>
          {second === "suggested" ? `${state}, ${t("cell.suggested")}` : state}
        </span>
      </span>
      <span aria-hidden="true">
        <CellFigures cell={cell} />
      </span>
    </button>
  );
}
