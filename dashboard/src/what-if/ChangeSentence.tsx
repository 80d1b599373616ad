import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import { type SimulatedChange, sentenceOf } from "./what-if-finding.ts";

/** A change as a sentence, and beside it that it does nothing where it does not. */
export function ChangeSentence({ change }: { readonly change: SimulatedChange }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { key, values } = sentenceOf(change);
  const { effect, activities, effortEur, announcedFrom } = change;
  return (
    <>
      {t(`what-if.change.${key}`, values)}
      {effortEur !== null && <> {t("what-if.change.with", { amount: format.euro(effortEur) })}</>}
      <span className="small muted" style={{ display: "block" }}>
        {announcedFrom && <>{t("what-if.announced", { date: format.date(announcedFrom) })} </>}
        {effect === "CHANGES" && activities > 0 && t("what-if.touches", { count: activities })}
        {effect !== "CHANGES" && <b>{t(`what-if.effect.${effect}`)}</b>}
      </span>
    </>
  );
}
