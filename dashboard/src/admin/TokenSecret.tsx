import { useClipboard } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLeaveWarning } from "../shared/form/useLeaveWarning.ts";
import styles from "./Admin.module.css";

interface TokenSecretProps {
  readonly name: string;
  readonly secret: string;
  readonly onDone: () => void;
}

/** The secret of a new token, shown this once: nobody can look it up later, us included. */
export function TokenSecret({ name, secret, onDone }: TokenSecretProps) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 4000 });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useLeaveWarning(t("admin.secret.leave"));
  return (
    <div className={`note ${styles.secret}`}>
      <h3 ref={heading} tabIndex={-1}>
        {t("admin.secret.title", { name })}
      </h3>
      <p>{t("admin.secret.once")}</p>
      <code>{secret}</code>
      <div className="row wrap">
        <button type="button" className="button button-main" onClick={() => clipboard.copy(secret)}>
          <span role="status">{t(clipboard.copied ? "admin.secret.copied" : "admin.secret.copy")}</span>
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t("admin.secret.done")}
        </button>
      </div>
      {clipboard.error && <p role="alert">{t("admin.secret.notCopied")}</p>}
    </div>
  );
}
