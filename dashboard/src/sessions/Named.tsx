import { useTranslation } from "react-i18next";
import { mergedInto, type Sheet, type SheetDecision } from "./sheet-words.ts";

interface NamedProps {
  readonly sheet: Sheet;
  readonly decision: SheetDecision;
}

/** A decision in its words, with whose they are and what was taken into it. */
export function Named({ sheet, decision }: NamedProps) {
  const { t } = useTranslation();
  const by = sheet.organisations.find(({ id }) => id === decision.namedBy);
  return (
    <div>
      <span className="strong">{decision.label}</span>
      <span className="small muted">
        {" "}
        {decision.namedBy !== null && decision.namedBy === sheet.own ? t("sessions.named.own") : by?.name}
        {decision.isOwnProgramme && ` · ${t("sessions.ownProgramme")}`}
      </span>
      {mergedInto(sheet, decision.id).map(({ id, label }) => (
        <div key={id} className="small muted">
          + {label}
        </div>
      ))}
    </div>
  );
}
