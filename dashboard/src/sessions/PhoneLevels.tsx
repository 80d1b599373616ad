import { useTranslation } from "react-i18next";
import { ScoreAtSessionDocument, WishAtSessionDocument } from "../gql/later/graphql.ts";
import { LevelChoice } from "./LevelChoice.tsx";
import { OthersSaid } from "./OthersSaid.tsx";
import type { PhoneStepProps } from "./PhoneStep.tsx";
import { chosenOf, disagreedOf, type SheetDecision, scoreOf } from "./sheet-words.ts";

interface PhoneLevelsProps extends PhoneStepProps {
  /** As it was, or as it is wished. */
  readonly kind: "actual" | "desired";
}

/** For each decision a ladder, on which an organisation says where it stood, or where it would stand. */
export function PhoneLevels({ sheet, at, saying, kind }: PhoneLevelsProps) {
  const { t } = useTranslation();
  const decisions = kind === "actual" ? chosenOf(sheet) : disagreedOf(sheet);
  const say = ({ id }: SheetDecision, level: number) => {
    const about = `${kind} ${id}`;
    if (kind === "actual")
      saying.say(about, level, ScoreAtSessionDocument, { at, decision: id, actual: level });
    else saying.say(about, level, WishAtSessionDocument, { at, decision: id, desired: level });
  };
  if (decisions.length === 0) return <p className="strong">{t("sessions.desired.none")}</p>;
  return decisions.map((decision) => {
    const unsent = saying.unsentOf(`${kind} ${decision.id}`);
    const own = scoreOf(decision, sheet.own ?? "");
    return (
      <div key={decision.id}>
        <LevelChoice
          legend={decision.label}
          level={typeof unsent === "number" ? unsent : (own?.[kind] ?? null)}
          isOnItsWay={unsent !== undefined}
          onLevel={(level) => say(decision, level)}
        >
          {kind === "desired" && typeof own?.actual === "number" && (
            <p className="small muted">
              {t("sessions.was", { level: own.actual, words: t(`participation.level.${own.actual}`) })}
            </p>
          )}
        </LevelChoice>
        <OthersSaid sheet={sheet} decision={decision} kind={kind} />
      </div>
    );
  });
}
