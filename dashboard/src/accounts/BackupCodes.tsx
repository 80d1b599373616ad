import { useClipboard } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { downloadText } from "../shared/download.ts";
import { useLeaveWarning } from "../shared/form/useLeaveWarning.ts";
import styles from "./Accounts.module.css";
import { useGoingOn } from "./useGoingOn.ts";

interface BackupCodesProps {
  readonly codes: readonly string[];
  /** Called once their reader says that they are kept; they do not come back. */
  readonly onKept: () => void;
}

/** Codes for when the app is lost, shown this once: to copy, to keep as a file, to print. */
export function BackupCodes({ codes, onKept }: BackupCodesProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const clipboard = useClipboard({ timeout: 2000 });
  const goOn = useGoingOn();
  useLeaveWarning(t("accounts.codes.leave"));
  useEffect(() => heading.current?.focus(), []);
  const text = codes.join("\n");
  return (
    <div className={`stack ${styles.codes}`}>
      <h3 ref={heading} tabIndex={-1}>
        {t("accounts.codes.title")}
      </h3>
      <p>{t("accounts.codes.text")}</p>
      <ol className={styles.codeList}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row wrap screen-only">
        <button type="button" className="button" onClick={() => clipboard.copy(text)}>
          <span role="status">{t(clipboard.copied ? "accounts.codes.copied" : "accounts.codes.copy")}</span>
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            downloadText(`${t("accounts.codes.file")}.txt`, `${text}\n`, "text/plain;charset=utf-8")
          }
        >
          {t("accounts.codes.download")}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t("accounts.codes.print")}
        </button>
      </div>
      {clipboard.error && <p role="alert">{t("accounts.codes.notCopied")}</p>}
      <div>
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            onKept();
            void goOn();
          }}
        >
          {t("accounts.codes.kept")}
        </button>
      </div>
    </div>
  );
}
