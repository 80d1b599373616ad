import { useTranslation } from "react-i18next";
import type { OrganisationPageQuery } from "../gql/graphql.ts";
import { ActivityRecords } from "./ActivityRecords.tsx";
import { HeldByRecords } from "./HeldByRecords.tsx";
import { Identity } from "./Identity.tsx";
import { OrganisationFacts } from "./OrganisationFacts.tsx";
import styles from "./Organisations.module.css";
import { OrganisationTrust } from "./OrganisationTrust.tsx";
import { OwnPartnerships } from "./OwnPartnerships.tsx";

export type OrganisationDetail = NonNullable<OrganisationPageQuery["organisation"]>;

/** The record of one organisation: the work first, what identifies it beside it. */
export function OrganisationRecord({ organisation }: { readonly organisation: OrganisationDetail }) {
  const isHolder = organisation.partnerships.totalCount > 0;
  return (
    <>
      {organisation.withheld && <WithheldNote />}
      <OrganisationFacts organisation={organisation} />
      <OrganisationTrust filter={isHolder ? { holders: [organisation.id] } : { partner: organisation.id }} />
      <div className={styles.columns}>
        <div>
          {isHolder && <OwnPartnerships organisation={organisation} />}
          {(!isHolder || organisation.heldBy.length > 0) && <HeldByRecords organisation={organisation} />}
          <ActivityRecords organisation={organisation} />
        </div>
        <Identity organisation={organisation} />
      </div>
    </>
  );
}

function WithheldNote() {
  const { t } = useTranslation();
  return (
    <div className={`note readable ${styles.withheld}`}>
      <p className="strong">{t("organisations.withheld.title")}</p>
      <p className="muted">{t("organisations.withheld.text")}</p>
    </div>
  );
}
