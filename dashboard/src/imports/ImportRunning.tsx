import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { CancelImportDocument, type ImportFactsFragment } from "../gql/graphql.ts";
import { QueryError } from "../shared/QueryView.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Imports.module.css";
import { shareRead } from "./import-progress.ts";
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
  const { progress, isLost } = useImportProgress(run.id, onCheck);
  const [cancel, { loading, error }] = useMutation(CancelImportDocument, { variables: { id: run.id } });
  const { status, bytesRead, bytes, activitiesRead } = progress ?? run;
  const stop = () => void cancel().then(onCheck, () => undefined);
  return (
    <div className={styles.running}>
      <Meter share={shareRead({ bytesRead, bytes })} label={t("imports.reading")} />
      <p>
        <span className="strong">
          {t("imports.read", { count: activitiesRead, n: format.count(activitiesRead) })}
        </span>{" "}
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
      {error && <QueryError error={error} onRetry={stop} />}
    </div>
  );
}
