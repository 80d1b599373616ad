import { useTranslation } from "react-i18next";
import { CodeForm } from "./CodeForm.tsx";
import { useGoingOn } from "./useGoingOn.ts";

/** For a session that began without the second factor, as one from the organisation's own provider does. */
export function GiveFactor() {
  const { t } = useTranslation();
  const goOn = useGoingOn();
  return <CodeForm action={t("accounts.code.send")} hint={t("accounts.code.hint")} onDone={goOn} />;
}
