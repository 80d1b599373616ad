import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GrantFactsFragment } from "../gql/later/graphql.ts";

type Granted = Pick<GrantFactsFragment, "role" | "organisation"> & { readonly readsConfidential?: boolean };

/** A role with the organisation it holds for. */
export function GrantWords({
  grant: { role, organisation, readsConfidential },
}: {
  readonly grant: Granted;
}) {
  const { t } = useTranslation();
  return (
    <>
      {t(`role.${role}`)}
      {organisation && (
        <>
          , <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
        </>
      )}
      {readsConfidential && <span className="small muted"> · {t("admin.confidential.short")}</span>}
    </>
  );
}
