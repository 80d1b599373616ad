import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OrganisationNameFragment } from "../gql/later/graphql.ts";

/** The name of an organisation, leading to its page; a name that the source withholds is said to be so. */
export function OrganisationLink({ organisation }: { readonly organisation: OrganisationNameFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
      {organisation.acronym && organisation.acronym !== organisation.name && (
        <span className="muted regular"> {organisation.acronym}</span>
      )}
      {organisation.withheld && (
        <>
          {" "}
          <span className="tag regular">{t("organisations.withheld.tag")}</span>
        </>
      )}
    </>
  );
}
