import { useTranslation } from "react-i18next";
import type { DecisionLineFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";

/** How far a decision is, in words: its outcome and its day, else its stage, else since when it is open. */
export function DecisionState({ decision }: { readonly decision: DecisionLineFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currentStage, openedOn, decidedOn, outcome } = decision;
  if (decidedOn && outcome)
    return (
      <>
        <span className="strong">{t(`decisions.outcome.${outcome}`)}</span>{" "}
        <span className="small muted">{format.dateInWords(decidedOn)}</span>
      </>
    );
  return (
    <>
      <span className="strong">
        {currentStage
          ? t("decisions.inStage", { stage: t(`decisions.stage.${currentStage}`) })
          : t("decisions.isOpen")}
      </span>{" "}
      <span className="small muted">{t("decisions.since", { date: format.dateInWords(openedOn) })}</span>
    </>
  );
}
