import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RemoveCoordinationDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";
import { CoordinationForm } from "./forms/CoordinationForm.tsx";

/** With whom it was talked over, and how that stands; seeing it differently, and saying so, is a way to coordinate too. */
export function CoordinationSection({ demand }: DemandProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { coordination, language, viewerMay } = demand;
  return (
    <Section title={t("demands.coordination")}>
      {coordination.length === 0 && <p className="record muted">{t("demands.coordination.none")}</p>}
      <ul className="plain-list">
        {coordination.map(({ id, organisation, state, agreedOn, note }) => (
          <ActLine
            key={id}
            act={
              viewerMay.keep
                ? {
                    mutation: RemoveCoordinationDocument,
                    variables: { id },
                    label: t("demands.remove"),
                    what: organisation.name,
                    look: "button-link",
                  }
                : null
            }
          >
            <span className={styles.step}>
              <span>
                <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>{" "}
                <b>{t(`impact.coordination.${state}`)}</b>
              </span>
              <span className="small muted">
                {t("demands.coordination.since", { date: dateInWords(agreedOn) })}
              </span>
              {note && (
                <span className="small" lang={language}>
                  {note}
                </span>
              )}
            </span>
          </ActLine>
        ))}
      </ul>
      {coordination.some(({ state }) => state === "DIVERGENT") && (
        <p className="small muted">{t("demands.coordination.divergent")}</p>
      )}
      {viewerMay.keep && (
        <OpenForm label={t("demands.coordination.change")} look="button-link">
          {(close) => <CoordinationForm demand={demand} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}
