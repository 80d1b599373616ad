import { useTranslation } from "react-i18next";
import { sumWords } from "../shared/format.ts";
import { useFormat } from "../shared/useFormat.ts";
import type { EffortBar } from "./effort-bars.ts";

/** A bar in words. */
export interface EffortWords {
  /** "€ 48.200", "minstens € 48.200", "onbekend" or "niets vermeld". */
  readonly amount: string;
  /** "8 van 11 bedragen bekend"; null where that says nothing more. */
  readonly known: string | null;
  /** The whole of it in one line, with the year and the number of activities. */
  readonly line: string;
}

/** Says bars in the reader's language; what is not known is a word, never a figure. */
export function useEffortWords(): (bar: EffortBar) => EffortWords {
  const { t } = useTranslation();
  const format = useFormat();
  return (bar) => {
    const { years, sumEur, known, of } = bar;
    if (of === 0) {
      const amount = t("organisations.effort.none");
      return { amount, known: null, line: `${years}: ${amount}` };
    }
    const euro = format.euro(sumEur ?? 0); // said only when the sum is known
    const words = sumWords(bar);
    const isPart = words === "amount.atLeast";
    const activities = t("organisations.activities.count", { count: of });
    return {
      amount: isPart ? t("organisations.effort.atLeast", { amount: euro }) : t(words, { amount: euro }),
      known: isPart ? t("organisations.effort.known", { known, of }) : null,
      line: `${years}: ${format.sum(bar)} · ${activities}`,
    };
  };
}
