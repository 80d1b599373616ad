import { FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFileDrop } from "../shared/files/useFileDrop.ts";
import styles from "./Imports.module.css";
import { UploadMessage } from "./UploadMessage.tsx";
import { useUpload } from "./useUpload.ts";

/** Where a file is brought: by pressing, by keyboard, or dropped anywhere on the page. */
export function UploadBox() {
  const { t } = useTranslation();
  const { state, send, stop } = useUpload();
  const isOver = useFileDrop(send);
  const isSending = state.kind === "SENDING";
  return (
    <section className={`${styles.box} ${isOver ? styles.over : ""}`} aria-label={t("imports.bring")}>
      <p className={`${styles.invite} ${styles.wide}`}>{t(isOver ? "imports.drop.now" : "imports.drop")}</p>
      <p className={`${styles.invite} ${styles.narrow}`}>{t("imports.pick")}</p>
      <FileButton accept=".xml,application/xml,text/xml" onChange={(file) => file && send([file])}>
        {(props) => (
          <button
            {...props}
            type="button"
            className={`button ${isSending ? "" : "button-main"}`}
            disabled={isSending}
          >
            {t("imports.choose")}
          </button>
        )}
      </FileButton>
      <p className="small muted">{t("imports.allOrNothing")}</p>
      <UploadMessage state={state} onStop={stop} />
    </section>
  );
}
