import { useTranslation } from "react-i18next";
import { ShownOnce } from "../shared/ShownOnce.tsx";
import styles from "./Admin.module.css";

interface TokenSecretProps {
  readonly name: string;
  readonly secret: string;
  readonly onKept: () => void;
}

/** The secret of a new token, shown this once: nobody can look it up later, us included. */
export function TokenSecret({ name, secret, onKept }: TokenSecretProps) {
  const { t } = useTranslation();
  const words = {
    title: t("admin.secret.title", { name }),
    about: t("admin.secret.once"),
    copy: t("admin.secret.copy"),
    copied: t("admin.secret.copied"),
    notCopied: t("admin.secret.notCopied"),
    leave: t("admin.secret.leave"),
    kept: t("admin.secret.done"),
  };
  return (
    <ShownOnce words={words} text={secret} onKept={onKept}>
      <code className={styles.secret}>{secret}</code>
    </ShownOnce>
  );
}
