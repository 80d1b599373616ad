import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Tabs } from "../shared/Tabs.tsx";

/** Switches between all organisations and the partners that several of them support. */
export function OrganisationViews({ current }: { readonly current: "list" | "shared" }) {
  const { t } = useTranslation();
  return (
    <Tabs name={t("organisations.views")}>
      <Link to="/organisations" aria-current={current === "list" ? "page" : undefined}>
        {t("organisations.view.list")}
      </Link>
      <Link to="/organisations?view=shared" aria-current={current === "shared" ? "page" : undefined}>
        {t("organisations.view.shared")}
      </Link>
    </Tabs>
  );
}
