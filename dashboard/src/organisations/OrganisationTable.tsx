import { useTranslation } from "react-i18next";
import type { OrganisationListQuery } from "../gql/later/graphql.ts";
import { KindLabel } from "../shared/KindLabel.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { HolderNames } from "./HolderNames.tsx";
import { listHolders } from "./list-holders.ts";
import { OrganisationLink } from "./OrganisationLink.tsx";
import styles from "./Organisations.module.css";

type Row = OrganisationListQuery["organisations"]["nodes"][number];

/** The list of organisations. On a phone, kind and country stand under the name. */
export function OrganisationTable({ organisations }: { readonly organisations: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t("organisations.column.name")}</th>
          <th scope="col" className={styles.wide}>
            {t("organisations.column.kind")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("organisations.column.country")}
          </th>
          <th scope="col">{t("organisations.column.with")}</th>
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <OrganisationRow key={organisation.id} organisation={organisation} />
        ))}
      </tbody>
    </table>
  );
}

function OrganisationRow({ organisation }: { readonly organisation: Row }) {
  const { t } = useTranslation();
  const country = organisation.country?.name ?? t("organisations.country.unknown");
  return (
    <tr>
      <th scope="row">
        <OrganisationLink organisation={organisation} />
        <span className={`small muted regular ${styles.narrow}`}>
          <KindLabel kind={organisation.kind} /> · {country}
        </span>
      </th>
      <td className={styles.wide}>
        <KindLabel kind={organisation.kind} />
      </td>
      <td className={`${styles.wide} ${organisation.country ? "" : "muted"}`}>{country}</td>
      <td>
        <WorksWith organisation={organisation} />
      </td>
    </tr>
  );
}

/** Its partners where it holds some, else who holds it. */
function WorksWith({ organisation }: { readonly organisation: Row }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = organisation.partnerships.totalCount;
  if (count > 0) return t("organisations.with.partners", { count });
  const holders = listHolders(organisation.heldBy, format.compare);
  if (holders.length === 0) return <span className="muted">{t("organisations.with.none")}</span>;
  return <HolderNames holders={holders} most={3} />;
}
