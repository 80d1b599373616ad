import { useTranslation } from "react-i18next";
import { visibilityRows } from "../../shared/visibility/visibility-rows.ts";
import type { OwnRecord } from "./RecordTools.tsx";

interface VisibilitySummaryProps {
  readonly record: OwnRecord;
  readonly state: NonNullable<OwnRecord["visibility"]>;
}

/** Who sees this record, in a sentence, and whose choice that is. */
export function VisibilitySummary({ record, state }: VisibilitySummaryProps) {
  const { t } = useTranslation();
  const stricter = visibilityRows(state).filter(
    ({ subject, effective, followsRecord }) =>
      subject !== "RECORD" && !followsRecord && effective !== state.record,
  ).length;
  return (
    <div className="note readable">
      <p className="strong">{t(`visibility.now.${state.record}`)}</p>
      <p className="muted">
        {stricter > 0 && t("visibility.now.stricter", { count: stricter })}{" "}
        {record.viewerMay.setVisibility && t("visibility.now.yours")}
      </p>
    </div>
  );
}
