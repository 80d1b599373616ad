import { useTranslation } from "react-i18next";
import type { DecisionFactsFragment } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { Stage, StageLine, type When } from "../shared/StageLine.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Decisions.module.css";
import { StagesForm } from "./StagesForm.tsx";

type DecisionStage = DecisionFactsFragment["stages"][number];

const whenIs = ({ opensOn, closesOn }: DecisionStage): When => {
  if (opensOn > today()) return "ahead";
  return closesOn && closesOn < today() ? "past" : "now";
};

/** The stages in the order of their days; the mark and the word say which is past, which is now and which is still to come. */
export function StagePath({ decision }: { readonly decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const { stages, viewerMay } = decision;
  return (
    <Section title={t("decisions.stages")}>
      {stages.length === 0 ? (
        <p className="record muted">{t("decisions.stages.none")}</p>
      ) : (
        <StageLine>
          {stages.map((stage) => (
            <StageStep key={stage.id} stage={stage} />
          ))}
        </StageLine>
      )}
      {viewerMay.lead && (
        <OpenForm label={t("decisions.stages.change")} look="button-link">
          {(close) => <StagesForm decision={decision} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

function StageStep({ stage }: { readonly stage: DecisionStage }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { kind, opensOn, closesOn, note } = stage;
  const when = whenIs(stage);
  return (
    <Stage when={when}>
      <span className="strong">{t(`decisions.stage.${kind}`)}</span>
      {when === "now" && <span className={`small ${styles.now}`}>{t("decisions.stage.now")}</span>}
      <span className="small muted">
        {closesOn && closesOn !== opensOn
          ? t("decisions.stage.days", { from: dateInWords(opensOn), until: dateInWords(closesOn) })
          : t(closesOn ? "decisions.stage.on" : "decisions.stage.from", { date: dateInWords(opensOn) })}
      </span>
      {note && <span className="small">{note}</span>}
    </Stage>
  );
}
