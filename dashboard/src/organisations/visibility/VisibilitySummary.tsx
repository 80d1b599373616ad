import { useTranslation } from "react-i18next";
import type { VisibilityFactsFragment } from "../../gql/later/graphql.ts";
import { visibilityRows } from "../../shared/visibility/visibility-rows.ts";

interface VisibilitySummaryProps {
  readonly state: VisibilityFactsFragment;
}

/** Who sees this record, in a sentence, and whose choice that is. */
export function VisibilitySummary({ state }: VisibilitySummaryProps) {
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
        {state.side && t(`visibility.now.yours.${state.side}`)}
      </p>
    </div>
  );
}
