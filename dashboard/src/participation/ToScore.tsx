import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { WaitingForUsDocument } from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { ScoreForm } from "../shared/participation/ScoreForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useMe } from "../shared/shell.ts";
import styles from "./ParticipationPage.module.css";

/** Decisions that were taken, of which one's own partner did not say yet how far it took part. */
export function ToScore() {
  const { t } = useTranslation();
  const mayAnswer = useMe()?.viewerMay.answerForDecisions ?? false;
  const { data } = useQuery(WaitingForUsDocument, { skip: !mayAnswer });
  const items = data?.waitingForUs.filter(({ kind }) => kind === "SCORE") ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t("participation.toScore")} count={String(items.length)}>
      <p className="muted readable">{t("participation.toScore.lead")}</p>
      <ul className="plain-list">
        {items.map(({ id, decision, organisation }) => (
          <li key={id} className={`record ${styles.toScore}`}>
            <Link to={`/decisions/${decision.slug}`}>{decision.title}</Link>
            <OpenForm label={t("participation.say")} what={`${organisation.name}, ${decision.title}`}>
              {(close) => (
                <ScoreForm decision={decision.slug} organisation={organisation} score={null} onDone={close} />
              )}
            </OpenForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}
