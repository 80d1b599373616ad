import { useTranslation } from "react-i18next";
import styles from "./Map.module.css";
import { leadingState, type Place } from "./map-places.ts";
import { partnerFigures, stateWord } from "./map-words.ts";

const TEXT = { umbrella: "umbrella-text strong", members: "members-text strong" };

/** The second line of a label: the partners of each side and the state in a word or two. */
export function MapFigures({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const state = leadingState(place);
  return (
    <span className={`small ${styles.second}`}>
      {partnerFigures(place, t).map(({ side, words }) => (
        <span key={side} className={TEXT[side]}>
          {words}{" "}
        </span>
      ))}
      <span className={WORD_CLASSES[state] ?? ""}>{stateWord(place, t)}</span>
    </span>
  );
}

const WORD_CLASSES: Partial<Record<ReturnType<typeof leadingState>, string>> = {
  SHARED_NOT_AGREED: "strong",
  NOTHING_RECORDED: "muted",
};
