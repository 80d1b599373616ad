import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "./Page.tsx";

/** For a page that is not there and for one that may not be seen: the same words for both. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")}>
      <p>
        <Link to="/coverage">{t("notFound.home")}</Link>
      </p>
    </Page>
  );
}
