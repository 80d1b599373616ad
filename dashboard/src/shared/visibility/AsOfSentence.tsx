import { useTranslation } from "react-i18next";
import { Rich } from "../Rich.tsx";
import { useFormat } from "../useFormat.ts";

/** That figures tell of an earlier day: nobody may take them for those of now. @param day `2026-10-31` */
export function AsOfSentence({ day }: { readonly day: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <Rich text={t("visibility.asOf.stood", { date: format.dateInWords(day) })} />;
}
