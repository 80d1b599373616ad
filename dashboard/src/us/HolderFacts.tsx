import { sumWords } from "../shared/format.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { HolderRecord } from "./ask-us.ts";
import { spanOf } from "./record-status.ts";

const THEME_TAGS = { SUGGESTED: "tag suggested", STATED: "tag", CONFIRMED: "tag confirmed" } as const;
const AMOUNTS = {
  "amount.unknown": "us.amount.unknown",
  "amount.atLeast": "us.amount.atLeast",
  "amount.exact": "us.amount.exact",
} as const;

/** Since when, where, on what, for how much, and where all that was read. */
export function HolderFacts({ holder }: { readonly holder: HolderRecord }) {
  const { t, format } = useSpeech();
  const { startsOn, endsOn, countries, regions, themes, source, confirmedOn } = holder;
  const span = t(spanOf(holder), { from: startsOn?.slice(0, 4) ?? "", to: endsOn?.slice(0, 4) ?? "" });
  const places = [...countries, ...regions].map(({ name }) => name);
  const read = source?.source;
  return (
    <>
      <p>
        {[span, ...(places.length > 0 ? [t("us.places", { places: format.list(places) })] : [])].join(" · ")}
      </p>
      {themes.length > 0 && (
        <ul className="tags" aria-label={t("us.themes")}>
          {themes.map(({ theme, origin }) => (
            <li key={`${theme?.code} ${origin}`} className={THEME_TAGS[origin]}>
              {theme?.name ?? t("us.theme.none")}: {t(`origin.${origin}`)}
            </li>
          ))}
        </ul>
      )}
      <p className="muted small">
        {[
          ...(read
            ? [t("us.source", { kind: t(`us.source.${read.kind}`), month: format.month(read.takenOn) })]
            : []),
          amountOf(holder),
          ...(confirmedOn ? [t("us.confirmedOn", { day: format.dateInWords(confirmedOn) })] : []),
          ...(holder.isCounted ? [] : [t("us.uncounted")]),
        ].join(" · ")}
      </p>
    </>
  );

  function amountOf({ receivedEur, receivedKnownOf, activityCount }: HolderRecord): string {
    const sumEur = receivedEur ?? null;
    const words = sumWords({ sumEur, known: receivedKnownOf, of: activityCount });
    const values = { eur: format.euro(sumEur ?? 0), known: receivedKnownOf, of: activityCount };
    return t(AMOUNTS[words], values);
  }
}
