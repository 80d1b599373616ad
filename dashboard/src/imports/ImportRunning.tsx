import { useApolloClient, useMutation } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { CancelImportDocument, type ImportFactsFragment } from "../gql/later/graphql.ts";
import { QueryError } from "../shared/QueryView.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Imports.module.css";
import { type Progress, shareRead } from "./import-progress.ts";
import { Meter } from "./Meter.tsx";
import { useImportProgress } from "./useImportProgress.ts";

interface ImportRunningProps {
  readonly run: ImportFactsFragment;
  readonly onCheck: () => Promise<void>;
}

/** How far an import is, and a way to stop it. */
export function ImportRunning({ run, onCheck }: ImportRunningProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const onProgress = useProgressIntoCache(run.id);
  const isLost = useImportProgress(run.id, { onProgress, onCheck });
  const [cancel, { loading, error }] = useMutation(CancelImportDocument, { variables: { id: run.id } });
  const { status, bytesRead, bytes, activitiesRead } = run;
  const stop = () => void cancel().then(onCheck, () => undefined);
  return (
    <div className={styles.running}>
      <Meter share={shareRead({ bytesRead, bytes })} label={t("imports.reading")} />
      <p>
        {activitiesRead !== null && (
          <span className="strong">{t("imports.read", { count: activitiesRead })} </span>
        )}
        <span className="muted">
          {t("imports.bytesOf", { part: format.bytes(bytesRead), whole: format.bytes(bytes) })}
        </span>
      </p>
      <p className="muted" role="status">
        {isLost ? t("imports.lost") : t(`imports.now.${status === "QUEUED" ? "QUEUED" : "RUNNING"}`)}
      </p>
      <button type="button" className="button" disabled={loading} onClick={stop}>
        {t("imports.cancel")}
      </button>
      {error && <QueryError error={error} onRetry={stop} keepsFilters={false} />}
    </div>
  );
}

/** Puts what the server tells where everything else about the import stands, so that title and figures agree. */
function useProgressIntoCache(id: string): (progress: Progress) => void {
  const { cache } = useApolloClient();
  return useCallback(
    ({ status, bytesRead, activitiesRead }) => {
      const run = cache.identify({ __typename: "ImportRun", id });
      if (run === undefined) return;
      const fields = {
        status: () => status,
        bytesRead: () => bytesRead,
        activitiesRead: () => activitiesRead,
      };
      cache.modify({ id: run, fields });
    },
    [cache, id],
  );
}
