import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { SharedPartnersDocument } from "../gql/later/graphql.ts";

/** The surprise of the first day, in one line; silent while unknown and where there is none. */
export function SharedHint() {
  const { t } = useTranslation();
  const count = useQuery(SharedPartnersDocument).data?.sharedPartners.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="note" style={{ margin: "12px 0" }}>
      <span className="strong">{t("organisations.hint", { count })}</span>{" "}
      <Link to="/organisations?view=shared">{t("organisations.hint.show")}</Link>
    </p>
  );
}
