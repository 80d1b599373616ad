import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createFormat, type Format, type KnownSum, shareWords, sumWords } from "./format.ts";

export interface FormatWords extends Format {
  /** "unknown", "at least € 12.000 (8 of 11 amounts known)" or "€ 48.200". */
  readonly sum: (sum: KnownSum) => string;
  /** "2 van 9" under 20 cases, "62%" from there on, "unknown" without any case. */
  readonly partOf: (part: number, whole: number) => string;
}

/** Numbers, amounts and dates in the language now shown. */
export function useFormat(): FormatWords {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const format = createFormat(language);
    return {
      ...format,
      sum: (sum) =>
        t(sumWords(sum), {
          amount: format.euro(sum.sumEur ?? 0), // said only when the sum is known
          known: sum.known,
          of: sum.of,
        }),
      partOf: (part, whole) => {
        const words = shareWords(whole);
        if (words === null) return t("amount.unknown");
        if (words === "percent") return format.share(part / whole);
        return t("amount.nOfN", { part, whole });
      },
    };
  }, [language, t]);
}
