import type { TFunction } from "i18next";
import type { FormatWords } from "../useFormat.ts";
import type { Figure } from "./profile-figures.ts";

/** A figure in words: a share, the two ends between which it lies, or why there is none. */
export function figureWords(figure: Figure, t: TFunction, format: FormatWords): string {
  if (figure.__typename === "MetricValue") return format.share(figure.value);
  if (figure.__typename === "MetricUnavailable") return t(`profile.unavailable.${figure.unavailable}`);
  return t("profile.range", { low: format.share(figure.low), high: format.share(figure.high) });
}
