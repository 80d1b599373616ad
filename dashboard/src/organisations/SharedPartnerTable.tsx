import { useTranslation } from "react-i18next";
import type { SharedPartnersQuery } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { HolderNames } from "./HolderNames.tsx";
import { sortHolders } from "./list-holders.ts";
import { OrganisationLink } from "./OrganisationLink.tsx";
import styles from "./Organisations.module.css";

interface SharedPartnerTableProps {
  readonly rows: readonly SharedPartnersQuery["sharedPartners"][number][];
}

/** One row per shared partner, with everyone who supports it. */
export function SharedPartnerTable({ rows }: SharedPartnerTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t("organisations.column.partner")}</th>
          <th scope="col" className={styles.wide}>
            {t("organisations.column.country")}
          </th>
          <th scope="col">{t("organisations.column.holders")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ partner, holders }) => (
          <tr key={partner.id}>
            <th scope="row">
              <OrganisationLink organisation={partner} />
              <span className={`small muted regular ${styles.under}`}>
                {t("organisations.shared.count", { count: holders.length })}
              </span>
            </th>
            <td className={styles.wide}>
              {partner.country?.name ?? <span className="muted">{t("organisations.country.unknown")}</span>}
            </td>
            <td>
              <HolderNames holders={sortHolders(holders, format.compare)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
