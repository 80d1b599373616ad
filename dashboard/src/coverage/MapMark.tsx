import { Mark, markOf, markOfCell } from "../shared/Mark.tsx";
import styles from "./Map.module.css";
import { MapFigures } from "./MapFigures.tsx";
import { tallyColumns } from "./map-marks.ts";
import type { MarkOnMap } from "./map-placed.ts";
import type { Place } from "./map-places.ts";
import type { Point } from "./map-zoom.ts";

interface MapMarkProps {
  readonly mark: MarkOnMap;
  /** Where the corner of the sheet is drawn now, in pixels. */
  readonly shift: Point;
  readonly isTallied: boolean;
  readonly onOpen: (cellKey: string) => void;
  readonly onFocus: (at: Point) => void;
}

/** A country's mark with its name beside it: one button that opens the records behind it. */
export function MapMark({ mark: { place, placed, words }, shift, isTallied, onOpen, onFocus }: MapMarkProps) {
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ left: placed.at.x + shift.x, top: placed.at.y + shift.y }}
      data-label={placed.label ?? "none"}
      data-key={place.opens}
      onClick={() => onOpen(place.opens)}
      onFocus={() => onFocus(placed.at)}
    >
      <Sign place={place} isTallied={isTallied} isFolded={placed.folded} />
      <span className={styles.label} aria-hidden="true">
        <b>{words.name}</b>
        {words.second !== null && <MapFigures place={place} />}
      </span>
      <span className="visually-hidden">{words.spoken}</span>
    </button>
  );
}

interface SignProps {
  readonly place: Place;
  readonly isTallied: boolean;
  readonly isFolded: boolean;
}

function Sign({ place, isTallied, isFolded }: SignProps) {
  const [cell] = place.cells;
  if (!cell) return <span className={styles.ring} />;
  if (!isTallied) {
    return (
      <span className={styles.disc}>
        <Mark name={markOfCell(cell)} size={isFolded ? 14 : 24} />
      </span>
    );
  }
  if (isFolded) return <span className={styles.point} />;
  return (
    <span
      className={styles.tallies}
      aria-hidden="true"
      style={{ gridTemplateColumns: `repeat(${tallyColumns(place)}, auto)` }}
    >
      {place.tallies.map(({ state, cells }) => (
        <span key={state} className={styles.tally}>
          <Mark name={markOf(state)} size={16} />
          {cells}
        </span>
      ))}
    </span>
  );
}
