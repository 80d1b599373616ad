import { useApolloClient, useMutation } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CloseConfidentialDocument } from "../gql/later/graphql.ts";
import { ProblemText } from "../shared/form/ProblemText.tsx";
import { requestProblem } from "../shared/refusal/request-problem.ts";
import { dropAnswers } from "../shared/session.ts";
import styles from "./Accounts.module.css";
import { minutesLeft } from "./remaining-time.ts";

const TICK_MS = 15_000;

/** How long confidential records stay open, and the way to close them now. */
export function ConfidentialTime({ until }: { readonly until: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const minutes = useMinutesLeft(until);
  const [close, { loading, error }] = useMutation(CloseConfidentialDocument);
  const press = () => {
    if (!loading)
      void close().then(
        () => dropAnswers(client),
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
  const [minutes, setMinutes] = useState(() => minutesLeft(until, Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(minutesLeft(until, Date.now())), TICK_MS);
    return () => clearInterval(timer);
  }, [until]);
  return minutes;
}
