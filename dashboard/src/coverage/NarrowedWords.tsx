import { useCoverageWords } from "./useCoverageWords.ts";
import { useShownStates } from "./useShownStates.ts";

/** What the legend narrows the view to, in words. */
export function NarrowedWords() {
  const t = useCoverageWords();
  const { state, only } = useShownStates();
  if (only !== null) return <span>{t(`legend.only.${only}`)}. </span>;
  return state && <span>{t(`state.${state}`)}. </span>;
}
