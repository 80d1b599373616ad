import { useTranslation } from "react-i18next";
import type { DecisionFactsFragment } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Place } from "../shared/Place.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Decisions.module.css";
import { FeedbackForm, ReportForm } from "./FeedbackForm.tsx";

interface FeedbackProps {
  readonly decision: DecisionFactsFragment;
}

/** What people were asked to react to, and what was told back of its use; where nothing was, that is said. */
export function FeedbackSection({ decision }: FeedbackProps) {
  const { t } = useTranslation();
  const { feedback, viewerMay } = decision;
  return (
    <Place name="feedback">
      <Section title={t("decisions.feedback")}>
        {feedback.length === 0 ? (
          <p className="record muted">{t("decisions.feedback.none")}</p>
        ) : (
          <ul className="plain-list">
            {feedback.map((request) => (
              <RequestLine key={request.id} request={request} mayReport={viewerMay.lead} />
            ))}
          </ul>
        )}
        {viewerMay.lead && (
          <OpenForm label={t("decisions.feedback.ask")} look="button-link">
            {(close) => <FeedbackForm decision={decision} onDone={close} />}
          </OpenForm>
        )}
      </Section>
    </Place>
  );
}

interface RequestProps {
  readonly request: DecisionFactsFragment["feedback"][number];
  readonly mayReport: boolean;
}

function RequestLine({ request, mayReport }: RequestProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { question, askedOn, closesOn, reportedOn, use } = request;
  const isOpen = closesOn >= today();
  return (
    <li className={`record ${styles.request}`}>
      <span>{question}</span>
      <span className="small muted">
        {t("decisions.stage.days", { from: dateInWords(askedOn), until: dateInWords(closesOn) })}
      </span>
      {use && reportedOn ? (
        <span className={styles.use}>
          {use} <span className="small muted">{dateInWords(reportedOn)}</span>
        </span>
      ) : (
        <span className={isOpen ? "muted" : "strong"}>
          {t(isOpen ? "decisions.feedback.open" : "decisions.feedback.notReported")}
        </span>
      )}
      {mayReport && !isOpen && (
        <OpenForm label={t("decisions.feedback.report")} what={question} look="button-link">
          {(close) => <ReportForm request={request} onDone={close} />}
        </OpenForm>
      )}
    </li>
  );
}
