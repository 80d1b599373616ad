import type { TFunction } from "i18next";
import type { WhatIfFigureFragment } from "../gql/later/graphql.ts";
import type { FormatWords } from "../shared/useFormat.ts";

/** Below so many activities a share is no percentage. */
const FEWEST_FOR_PERCENT = 20;

/** A share that is held against a line: one that just misses it must not read as the line itself. */
export const lineWords = (figure: WhatIfFigureFragment, format: FormatWords, t: TFunction): string =>
  figureWords(figure, { ...format, share: format.shareInTenths }, t);

/** A share as people read it: per cent, as one figure or two ends, or why there is none. */
export function figureWords(figure: WhatIfFigureFragment, format: FormatWords, t: TFunction): string {
  if ("unavailable" in figure) return t(`scenarios.unavailable.${figure.unavailable}`);
  const used = figure.trust?.used ?? 0;
  const share = used < FEWEST_FOR_PERCENT ? format.ratio : format.share;
  if ("value" in figure) return share(figure.value);
  return t("scenarios.range", { low: share(figure.low), high: share(figure.high) });
}

/** An amount in euro, or that it is unknown. */
export function amountWords(figure: WhatIfFigureFragment, format: FormatWords, t: TFunction): string {
  if (!("value" in figure)) return t("amount.unknown");
  const { activities = 0, used = 0 } = figure.trust ?? {};
  if (activities === 0) return format.euro(figure.value);
  return format.sum({ sumEur: figure.value, known: used, of: activities });
}
