import type { CellState } from "../gql/graphql.ts";
import { Mark, type MarkName, markOf, markOfCell } from "../shared/Mark.tsx";
import { NothingDot } from "../shared/NothingDot.tsx";
import { CellFigures } from "./CellFigures.tsx";
import { LayerCell, LayerHead } from "./layer/LayerCell.tsx";
import type { Layer } from "./layer/useLayer.ts";
import styles from "./Map.module.css";
import { type Place, tallyOf } from "./map-places.ts";
import { shortState } from "./map-words.ts";
import { secondLineOf } from "./second-line.ts";
import { OPEN_FIRST } from "./shown-states.ts";
import { useCoverageWords } from "./useCoverageWords.ts";

interface MapTableProps {
  readonly caption: string;
  readonly places: readonly Place[];
  /** What is known of each place besides; null for nothing. */
  readonly layer: Layer | null;
  readonly onOpen: (cellKey: string) => void;
}

/** Places as a table: the map's twin, and the only home of work that is on no country. */
export function MapTable({ isTallied, ...rest }: MapTableProps & { readonly isTallied: boolean }) {
  return isTallied ? <TallyTable {...rest} /> : <StateTable {...rest} />;
}

function StateTable({ caption, places, layer, onOpen }: MapTableProps) {
  const t = useCoverageWords();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className={layer ? "" : "visually-hidden"}>
        <tr>
          <th scope="col">{t("map.column.place")}</th>
          <th scope="col">{t("map.column.state")}</th>
          <th scope="col">{t("map.column.partners")}</th>
          {layer && <LayerHead layer={layer} className={styles.figures} />}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <StateRow key={place.key} place={place} layer={layer} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface StateRowProps extends Omit<NameCellProps, "mark"> {
  readonly layer: Layer | null;
}

function StateRow({ place, layer, onOpen }: StateRowProps) {
  const t = useCoverageWords();
  const [cell] = place.cells;
  const ofLayer = layer && <LayerCell layer={layer} country={place.key} className={styles.figures} />;
  if (!cell)
    return (
      <tr>
        <NameCell place={place} mark="z" onOpen={onOpen} />
        <td className="muted">{t("state.NOTHING_RECORDED")}</td>
        <td />
        {ofLayer}
      </tr>
    );
  const isOpen = cell.state === "SHARED_NOT_AGREED";
  return (
    <tr className={isOpen ? styles.open : ""}>
      <NameCell place={place} mark={markOfCell(cell)} onOpen={onOpen} />
      <td>
        <span className={isOpen ? "strong" : ""}>{shortState(cell.state, t)}</span>
        {secondLineOf(cell) === "suggested" && <i className="small muted"> {t("cell.suggested")}</i>}
      </td>
      <td className={styles.figures}>
        <CellFigures cell={cell} />
      </td>
      {ofLayer}
    </tr>
  );
}

const COUNTED = OPEN_FIRST.filter((state) => state !== "NOTHING_RECORDED");

/** One column per state; a state that does not occur is a dot. */
function TallyTable({ caption, places, layer, onOpen }: MapTableProps) {
  const t = useCoverageWords();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("map.column.place")}</span>
          </th>
          {COUNTED.map((state) => (
            <th key={state} scope="col" className={styles.count} title={t(`state.${state}`)}>
              <Mark name={markOf(state)} size={16} />
              <span className="visually-hidden">{t(`state.${state}`)}</span>
            </th>
          ))}
          {layer && <LayerHead layer={layer} className={styles.figures} />}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.key}>
            <NameCell place={place} onOpen={onOpen} />
            {COUNTED.map((state) => (
              <CountCell key={state} state={state} cells={tallyOf(place, state)} />
            ))}
            {layer && <LayerCell layer={layer} country={place.key} className={styles.figures} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountCell({ state, cells }: { readonly state: CellState; readonly cells: number }) {
  if (cells === 0) {
    return (
      <td className={styles.count}>
        <NothingDot />
      </td>
    );
  }
  return <td className={`${styles.count} ${state === "SHARED_NOT_AGREED" ? styles.open : ""}`}>{cells}</td>;
}

interface NameCellProps {
  readonly place: Place;
  readonly mark?: MarkName;
  readonly onOpen: (cellKey: string) => void;
}

function NameCell({ place, mark, onOpen }: NameCellProps) {
  return (
    <th scope="row">
      <button
        type="button"
        className={styles.name}
        data-key={place.opens}
        onClick={() => onOpen(place.opens)}
      >
        {mark && <Mark name={mark} size={16} />}
        <span>{place.label}</span>
      </button>
    </th>
  );
}
