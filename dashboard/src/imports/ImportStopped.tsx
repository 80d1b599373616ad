import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { type ImportFactsFragment, type ImportStatus, RetryImportDocument } from "../gql/later/graphql.ts";
import { QueryError } from "../shared/QueryView.tsx";
import styles from "./Imports.module.css";

/** Where trying the same file again can help; a file that was refused will be refused again. */
const RETRIABLE: readonly ImportStatus[] = ["CANCELLED", "INTERRUPTED", "FAILED"];

/** An import that changed nothing: why, that nothing changed, and what to do. */
export function ImportStopped({ run }: { readonly run: ImportFactsFragment }) {
  const { t } = useTranslation();
  const isRefused = run.status === "REFUSED";
  return (
    <div className={styles.stopped}>
      {run.message && (
        <p className={isRefused ? styles.reason : "readable"} lang="en">
          {run.message}
        </p>
      )}
      <p className="strong">{t("imports.unchanged")}</p>
      {isRefused && <WhatToDo />}
      <div className="row wrap">
        {RETRIABLE.includes(run.status) && <Retry id={run.id} />}
        <Link to="/imports" className={`button ${isRefused ? "button-main" : ""}`}>
          {t("imports.another")}
        </Link>
      </div>
    </div>
  );
}

function WhatToDo() {
  const { t } = useTranslation();
  return (
    <section className={styles.help} aria-labelledby="what-to-do">
      <h2 id="what-to-do">{t("imports.todo")}</h2>
      <ul>
        <li>{t("imports.todo.xml")}</li>
        <li>{t("imports.todo.activities")}</li>
        <li>{t("imports.todo.broken")}</li>
      </ul>
    </section>
  );
}

function Retry({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [retry, { loading, error }] = useMutation(RetryImportDocument, { variables: { id } });
  const tryAgain = () =>
    void retry().then(
      ({ data }) => data && navigate(`/imports/${data.retryImport.id}`),
      () => undefined,
    );
  return (
    <>
      <button
        type="button"
        className={`button ${loading ? "" : "button-main"}`}
        disabled={loading}
        onClick={tryAgain}
      >
        {t("imports.retry")}
      </button>
      {error && <QueryError error={error} onRetry={tryAgain} keepsFilters={false} />}
    </>
  );
}
