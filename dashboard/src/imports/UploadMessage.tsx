import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Imports.module.css";
import { shareRead } from "./import-progress.ts";
import { Meter } from "./Meter.tsx";
import { RefusalText } from "./RefusalText.tsx";
import type { UploadState } from "./useUpload.ts";

interface UploadMessageProps {
  readonly state: UploadState;
  readonly onStop: () => void;
}

/** How the sending goes, or why it did not, in place. */
export function UploadMessage({ state, onStop }: UploadMessageProps) {
  const { t } = useTranslation();
  if (state.kind === "IDLE") return null;
  if (state.kind === "SENDING") return <Sending state={state} onStop={onStop} />;
  return (
    <div role="alert" className={styles.error}>
      {state.kind === "NOT_SENT" && <p className="strong">{t(`imports.notSent.${state.reason}`)}</p>}
      {state.kind === "LOST" && <p className="strong">{t("imports.notSent.LOST")}</p>}
      {state.kind === "REFUSED" && (
        <RefusalText title={t("imports.notSent.REFUSED")} sentence={state.message} />
      )}
    </div>
  );
}

interface SendingProps {
  readonly state: Extract<UploadState, { kind: "SENDING" }>;
  readonly onStop: () => void;
}

function Sending({ state: { fileName, bytesSent, bytes }, onStop }: SendingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="stack">
      <p>{t("imports.sending", { name: fileName })}</p>
      <Meter
        share={shareRead({ bytesRead: bytesSent, bytes })}
        label={t("imports.sending", { name: fileName })}
      />
      <p className="muted">
        {t("imports.bytesOf", { part: format.bytes(Math.min(bytesSent, bytes)), whole: format.bytes(bytes) })}{" "}
        <button type="button" className="button-link" onClick={onStop}>
          {t("imports.stopSending")}
        </button>
      </p>
    </div>
  );
}
