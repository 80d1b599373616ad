import { useTranslation } from "react-i18next";
import { QrCode } from "../shared/qr/QrCode.tsx";
import styles from "./Accounts.module.css";
import { CodeForm } from "./CodeForm.tsx";
import type { NewFactor } from "./new-factor.ts";
import { readKey } from "./totp-key.ts";

interface ConfirmFactorProps {
  readonly factor: NewFactor;
  readonly onConfirmed: () => unknown;
  readonly onCancel: () => void;
}

/** Brings the key into an app, by camera or by hand, and proves by one code that it is there. */
export function ConfirmFactor({ factor: { address }, onConfirmed, onCancel }: ConfirmFactorProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t("accounts.factor.scan")}</p>
      <QrCode text={address} label={t("accounts.factor.qr")} />
      <p>
        {t("accounts.factor.key")} <code className={styles.key}>{readKey(address)}</code>
      </p>
      <CodeForm
        hint={t("accounts.factor.codeHint")}
        action={t("accounts.factor.confirm")}
        onDone={onConfirmed}
      >
        <button type="button" className="button" onClick={onCancel}>
          {t("accounts.cancel")}
        </button>
      </CodeForm>
    </>
  );
}
