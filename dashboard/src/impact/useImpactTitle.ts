import { useTranslation } from "react-i18next";
import { useValueNames } from "../shared/filter/useFacetOptions.ts";
import { type ImpactChoice, useImpactChoice } from "./impact-filter.ts";
import { findImpact } from "./impact-finding.ts";
import { type AnsweredCell, statusTotals } from "./impact-matrix.ts";

/** The title of the changes: what those come to that are chosen and that the viewer sees; the name of the view while or where that is nothing. */
export function useImpactTitle(matrix: { readonly cells: readonly AnsweredCell[] } | undefined): string {
  const { t } = useTranslation();
  const { choice } = useImpactChoice();
  const about = useOnlyChosen(choice);
  const finding = matrix && findImpact(statusTotals(matrix.cells));
  if (!finding) return t("nav.changes");
  const [first, second] = finding.map(({ key, values }) => t(key, values));
  const sentence = t("impact.finding", { first, second });
  return about ? t("impact.finding.about", { about, sentence }) : sentence;
}

/** The name of the one theme or the one country that is chosen; null where that is not one. */
function useOnlyChosen({ themes, countries }: ImpactChoice): string | null {
  const nameOf = useValueNames(themes.length === 1 || countries.length === 1);
  const [theme, ...otherThemes] = themes;
  const [country, ...otherCountries] = countries;
  const names = [
    ...(theme && otherThemes.length === 0 ? [nameOf("themes", theme)] : []),
    ...(country && otherCountries.length === 0 ? [nameOf("countries", country)] : []),
  ];
  return names.join(", ") || null;
}
