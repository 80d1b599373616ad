import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../shared/shell.ts";

/** What those can do who write changes down. */
export function ImpactActs() {
  const { t } = useTranslation();
  if (!useMe()?.viewerMay.keepOutcomes) return null;
  return (
    <p className="row wrap screen-only">
      <Link className="button" to="/impact/new">
        {t("impact.form.harvest")}
      </Link>
      <Link to="/impact/alike">{t("impact.alike.title")}</Link>
    </p>
  );
}
