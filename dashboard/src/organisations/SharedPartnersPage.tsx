import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { SharedPartnersDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { sortShared } from "./list-holders.ts";
import styles from "./Organisations.module.css";
import { OrganisationTrust } from "./OrganisationTrust.tsx";
import { OrganisationViews } from "./OrganisationViews.tsx";
import { SharedPartnerTable } from "./SharedPartnerTable.tsx";

/** One object, so that the question is asked once. */
const EVERYTHING = {};

/** Which partners are supported by more than one organisation, those of most organisations first. */
export function SharedPartnersPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useQuery(SharedPartnersDocument);
  const count = answer.data?.sharedPartners.length ?? 0;
  const title = count > 0 ? t("organisations.shared.title", { count }) : t("organisations.view.shared");
  return (
    <Page title={title} name={t("organisations.view.shared")}>
      <OrganisationViews current="shared" />
      <OrganisationTrust filter={EVERYTHING} />
      <p className={`muted readable ${styles.intro}`}>{t("organisations.shared.intro")}</p>
      <QueryView answer={answer} keepsFilters={false}>
        {({ sharedPartners }) =>
          sharedPartners.length === 0 ? (
            <EmptyState title={t("organisations.shared.none")}>
              {t("organisations.shared.none.why")}
            </EmptyState>
          ) : (
            <SharedPartnerTable rows={sortShared(sharedPartners, format.compare)} />
          )
        }
      </QueryView>
    </Page>
  );
}
