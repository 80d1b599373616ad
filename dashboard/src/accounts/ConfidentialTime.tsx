import { useApolloClient, useMutation } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CloseConfidentialDocument } from "../gql/graphql.ts";
import { ProblemText } from "../shared/form/ProblemText.tsx";
import { changeViewer } from "../shared/session.ts";
import styles from "./Accounts.module.css";
import { minutesLeft } from "./remaining-time.ts";
import { requestProblem } from "./request-problem.ts";

const TICK_MS = 15_000;

/** How long confidential records stay open, and the way to close them now. When the time is over they go from the page. */
export function ConfidentialTime({ until }: { readonly until: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const minutes = useMinutesLeft(until);
  const [close, { loading, error }] = useMutation(CloseConfidentialDocument);
  const press = () => {
    if (!loading)
      void close().then(
        () => changeViewer(client),
        () => undefined,
      ); // what fails stands in `error`
  };
  return (
    <div className="row wrap">
      <span>{t("accounts.confidential.left", { count: minutes })}</span>
      <button type="button" className="button" aria-disabled={loading} onClick={press}>
        {t("accounts.confidential.close")}
      </button>
      {error && (
        <span role="alert" className={styles.wrong}>
          <ProblemText problem={requestProblem(error)} />
        </span>
      )}
    </div>
  );
}

function useMinutesLeft(until: string): number {
  const client = useApolloClient();
  const [minutes, setMinutes] = useState(() => minutesLeft(until, Date.now()));
  useEffect(() => {
    const timer = setInterval(() => {
      const left = minutesLeft(until, Date.now());
      setMinutes(left);
      if (left > 0) return;
      clearInterval(timer);
      void changeViewer(client);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [until, client]);
  return minutes;
}
