import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { signInAddress } from "./header/sign-in-address.ts";
import { Page } from "./Page.tsx";
import { useMe } from "./shell.ts";

/** For a page that is not there and for one that may not be seen: the same words for both. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const location = useLocation();
  const isVisitor = useMe()?.account === null;
  return (
    <Page title={t("notFound.title")}>
      <p className="row wrap">
        <Link to="/coverage">{t("notFound.home")}</Link>
        {isVisitor && <Link to={signInAddress(location)}>{t("nav.signIn")}</Link>}
      </p>
    </Page>
  );
}
