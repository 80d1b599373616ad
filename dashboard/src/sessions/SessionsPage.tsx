import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ParticipationSessionsDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { PrepareForm } from "./PrepareForm.tsx";
import styles from "./Sessions.module.css";

const PAGE_SIZE = 50;

/** The sessions that were held or are to come, and where another is prepared. */
export function SessionsPage() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const answer = useQuery(ParticipationSessionsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const count = (answer.data ?? answer.previousData)?.participationSessions.totalCount;
  return (
    <Page title={count ? t("sessions.title", { count }) : t("sessions.titleNone")} name={t("nav.sessions")}>
      <p className="muted readable">{t("sessions.lead")}</p>
      <div className={styles.columns}>
        <QueryView answer={answer} keepsFilters={false}>
          {({ participationSessions: { nodes, ...page } }) => (
            <Section title={t("nav.sessions")}>
              {nodes.length === 0 && <EmptyState title={t("sessions.none")} />}
              <ul className="plain-list">
                {nodes.map(({ id, title, heldOn, step, ledBy, isLed, organisationCount }) => (
                  <li key={id} className="record">
                    <Link to={`/sessions/${id}`} className="strong">
                      {title}
                    </Link>
                    <div className="small muted">
                      {date(heldOn)} · {t(`sessions.step.${step}`)} ·{" "}
                      {t("sessions.organisationCount", { count: organisationCount })} ·{" "}
                      {isLed && t("sessions.ledByYou")}
                      {!isLed &&
                        (ledBy === null ? t("sessions.ledByNobody") : t("sessions.ledBy", { name: ledBy }))}
                    </div>
                  </li>
                ))}
              </ul>
              <ShowMore
                page={{ nodes, ...page }}
                onMore={(after) => answer.fetchMore({ variables: { after } })}
              />
            </Section>
          )}
        </QueryView>
        <div className="screen-only">
          <Section title={t("sessions.prepare")}>
            <PrepareForm />
          </Section>
        </div>
      </div>
    </Page>
  );
}
