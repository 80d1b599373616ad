import { CellFigures } from "./CellFigures.tsx";
import styles from "./Map.module.css";
import { leadingState, type Place } from "./map-places.ts";
import { shortState } from "./map-words.ts";
import { useCoverageWords } from "./useCoverageWords.ts";

/** The second line of a label: the partners of each side and the state in a word or two. */
export function MapFigures({ place }: { readonly place: Place }) {
  const t = useCoverageWords();
  const state = leadingState(place);
  const [cell] = place.cells;
  return (
    <span className={`small ${styles.second}`}>
      {cell ? <CellFigures cell={cell} /> : null}{" "}
      <span className={WORD_CLASSES[state] ?? ""}>{shortState(state, t)}</span>
    </span>
  );
}

const WORD_CLASSES: Partial<Record<ReturnType<typeof leadingState>, string>> = {
  SHARED_NOT_AGREED: "strong",
  NOTHING_RECORDED: "muted",
};
