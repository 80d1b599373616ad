import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { ParticipationSessionDocument } from "../gql/later/graphql.ts";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { LineNote } from "./LineNote.tsx";
import { SessionBoard } from "./SessionBoard.tsx";
import { SessionControls } from "./SessionControls.tsx";
import styles from "./Sessions.module.css";
import { SessionTools } from "./SessionTools.tsx";
import { StepLine } from "./StepLine.tsx";
import type { Sheet } from "./sheet-words.ts";
import { TakeOver } from "./TakeOver.tsx";
import { useLiveSheet } from "./useLiveSheet.ts";
import { useSessionTitle } from "./useSessionTitle.ts";

/** The screen that all look at, and beside it what whoever leads the session needs. */
export function SessionPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const answer = useQuery(ParticipationSessionDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const sheet = (answer.data ?? answer.previousData)?.participationSession;
  const { line } = useLiveSheet({ id, code: null, sheet, refetch: answer.refetch });
  const title = useSessionTitle(sheet);
  if (sheet === null) return <NotFoundPage />;
  return (
    <Page
      title={title}
      name={t("nav.sessions")}
      above={
        <Link to="/sessions" className="screen-only">
          {t("sessions.back")}
        </Link>
      }
    >
      <LineNote line={line} />
      <QueryView
        answer={{ ...answer, error: line === "LOST" && sheet ? undefined : answer.error }}
        keepsFilters={false}
      >
        {({ participationSession }) =>
          participationSession && (
            <SessionContent sheet={participationSession} asTable={search.get("view") === "table"} />
          )
        }
      </QueryView>
    </Page>
  );
}

interface SessionContentProps {
  readonly sheet: Sheet;
  readonly asTable: boolean;
}

function SessionContent({ sheet, asTable }: SessionContentProps) {
  return (
    <>
      <SessionFacts sheet={sheet} />
      <StepLine step={sheet.session.step} />
      {!sheet.isLed && sheet.mayTakeOver && <TakeOver sheet={sheet} />}
      {sheet.isReadable && (
        <>
          <SessionTools sheet={sheet} asTable={asTable} />
          <div className={sheet.isLed ? styles.columns : undefined}>
            <div className={styles.board}>
              <SessionBoard sheet={sheet} asTable={asTable} />
            </div>
            {sheet.isLed && <SessionControls sheet={sheet} />}
          </div>
        </>
      )}
    </>
  );
}

/** What stands before everything else: of when it is, who leads it, and for whom whoever leads works. */
function SessionFacts({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { title, heldOn, ledBy, isIndependent, closedAt, organisationCount } = sheet.session;
  return (
    <p className={styles.facts}>
      <span>
        <b>{title}</b>, {date(heldOn)}
        {closedAt !== null && `, ${t("sessions.isClosed")}`}
      </span>
      <span>{t("sessions.organisationCount", { count: organisationCount })}</span>
      <span>{ledBy === null ? t("sessions.ledByNobody") : t("sessions.ledBy", { name: ledBy })}</span>
      <span>{t(isIndependent ? "sessions.independent" : "sessions.notIndependent")}</span>
      <span>{t("sessions.readers")}</span>
    </p>
  );
}
