import { useTranslation } from "react-i18next";

/** Says on paper that a part had not come yet: a browser does not wait for it, and an empty part would pass for none. */
export function PrintAgain({ isNeeded }: { readonly isNeeded: boolean }) {
  const { t } = useTranslation();
  return isNeeded ? <p className="print-only">{t("print.again")}</p> : null;
}
