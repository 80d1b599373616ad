import { useTranslation } from "react-i18next";
import { CodeForm } from "./CodeForm.tsx";

interface CodeStepProps {
  /** Filled in already, where it is known. */
  readonly code: string | undefined;
  readonly onDone: () => Promise<void>;
  readonly onBack: () => void;
}

/** The second step of signing in: the code of an app, or a backup code. */
export function CodeStep({ code, onDone, onBack }: CodeStepProps) {
  const { t } = useTranslation();
  return (
    <>
      <CodeForm code={code} hint={t("accounts.code.hint")} action={t("accounts.code.send")} onDone={onDone}>
        <button type="button" className="button" onClick={onBack}>
          {t("accounts.code.back")}
        </button>
      </CodeForm>
      <p className="small muted">{t("accounts.code.lost")}</p>
    </>
  );
}
