import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { SessionAtDocument } from "../gql/later/graphql.ts";
import { ProblemText } from "../shared/form/ProblemText.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { CodeEntry } from "./CodeEntry.tsx";
import { LineNote } from "./LineNote.tsx";
import { PhoneStep } from "./PhoneStep.tsx";
import styles from "./Sessions.module.css";
import { placeOf, STEPS } from "./session-steps.ts";
import type { Sheet } from "./sheet-words.ts";
import { useLiveSheet } from "./useLiveSheet.ts";
import { useSaying } from "./useSaying.ts";

/** A phone at a session. The code of its organisation stands behind the number sign, which no server ever sees. */
export function PhonePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const code = readCode(useLocation().hash);
  const navigate = useNavigate();
  const at = { session: id, code };
  const answer = useQuery(SessionAtDocument, {
    variables: { at },
    skip: code === "",
    fetchPolicy: "cache-and-network",
  });
  const sheet = code === "" ? undefined : (answer.data ?? answer.previousData)?.sessionAt;
  const { line } = useLiveSheet({ id, code, sheet, refetch: answer.refetch });
  const saying = useSaying(line);
  const isRefused = sheet === null;
  return (
    <Page title={useTitle(sheet)} name={t("sessions.phone")}>
      <div className={styles.phone}>
        {(code === "" || isRefused) && (
          <CodeEntry
            isRefused={isRefused}
            onCode={(given) => navigate({ hash: encodeURIComponent(given) }, { replace: true })}
          />
        )}
        {code !== "" && !isRefused && (
          <QueryView
            answer={{ ...answer, error: line === "LOST" && sheet ? undefined : answer.error }}
            keepsFilters={false}
          >
            {({ sessionAt }) =>
              sessionAt && (
                <>
                  <WhoSpeaks sheet={sessionAt} />
                  <LineNote line={saying.isHeld ? "LOST" : line} unsent={saying.unsentCount} />
                  <p role="alert" className="strong">
                    {saying.problem && <ProblemText problem={saying.problem} />}
                  </p>
                  <PhoneStep sheet={sessionAt} at={at} saying={saying} />
                </>
              )
            }
          </QueryView>
        )}
      </div>
    </Page>
  );
}

/** The code in an address; as it stands there where it was typed and is no encoded text. */
function readCode(hash: string): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What is asked now; the name of the page while nothing is. */
function useTitle(sheet: Sheet | null | undefined): string {
  const { t } = useTranslation();
  return sheet ? t(`sessions.ask.${sheet.session.step}`) : t("sessions.phone");
}

/** In whose name this phone speaks, how far the session is, and whether whoever leads it is there. */
function WhoSpeaks({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const { step, title, ledBy, isFacilitatorHere } = sheet.session;
  const own = sheet.organisations.find(({ id }) => id === sheet.own);
  return (
    <>
      <p className="muted">
        {t("sessions.speaksFor")} <b>{own?.name}</b> · {title}
      </p>
      {step !== "CLOSED" && (
        <p className="small muted">{t("sessions.stepOf", { place: placeOf(step) + 1, all: STEPS.length })}</p>
      )}
      {step !== "CLOSED" && !isFacilitatorHere && (
        <p className={`note ${styles.away}`} role="status">
          {ledBy === null ? t("sessions.away.nobody") : t("sessions.away", { name: ledBy })}
        </p>
      )}
    </>
  );
}
