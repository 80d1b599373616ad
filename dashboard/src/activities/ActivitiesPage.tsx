import { useTranslation } from "react-i18next";
import { Page } from "../shared/Page.tsx";

export function ActivitiesPage() {
  const { t } = useTranslation();
  return <Page title={t("nav.activities")}>{null}</Page>;
}
