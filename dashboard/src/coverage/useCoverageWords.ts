import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { WORDINGS } from "../i18n/later-words.ts";
import { isPlain } from "./axis/axes.ts";
import { useAxes } from "./axis/useAxes.ts";
import { useComparedName, useComparedSlug } from "./compare/useCompared.ts";

/** Finds a text, filled with values. */
export type CoverageWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The words of a view: where one organisation stands against the others, or rows and columns are not countries and themes,
 * some texts have another wording under the same key.
 */
export function useCoverageWords(): CoverageWords {
  const { t } = useTranslation();
  const hasOtherAxes = !isPlain(useAxes());
  const compared = useComparedSlug();
  const who = useComparedName(compared);
  return useMemo(() => {
    const [ofOne, ofAxes] = WORDINGS;
    const wordings = [...(compared === null ? [] : [ofOne]), ...(hasOtherAxes ? [ofAxes] : []), ""];
    return (key, values) =>
      t(
        wordings.map((wording) => `${wording}${key}`),
        { ...values, who },
      );
  }, [t, hasOtherAxes, compared, who]);
}
