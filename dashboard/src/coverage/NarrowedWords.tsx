import { useTranslation } from "react-i18next";
import { useShownStates } from "./useShownStates.ts";

/** What the legend narrows the view to, in words. */
export function NarrowedWords() {
  const { t } = useTranslation();
  const { state, only } = useShownStates();
  if (only !== null) return <span>{t(`legend.only.${only}`)}. </span>;
  return state && <span>{t(`state.${state}`)}. </span>;
}
