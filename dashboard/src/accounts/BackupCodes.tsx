import { useTranslation } from "react-i18next";
import { downloadText } from "../shared/download.ts";
import { ShownOnce } from "../shared/ShownOnce.tsx";
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
  const goOn = useGoingOn();
  const text = codes.join("\n");
  const words = {
    title: t("accounts.codes.title"),
    about: t("accounts.codes.text"),
    copy: t("accounts.codes.copy"),
    copied: t("accounts.codes.copied"),
    notCopied: t("accounts.codes.notCopied"),
    leave: t("accounts.codes.leave"),
    kept: t("accounts.codes.kept"),
  };
  const ways = (
    <>
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
    </>
  );
  const keep = () => {
    onKept();
    void goOn();
  };
  return (
    <div className={styles.codes}>
      <ShownOnce words={words} text={text} ways={ways} onKept={keep}>
        <ol className={styles.codeList}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </ShownOnce>
    </div>
  );
}
