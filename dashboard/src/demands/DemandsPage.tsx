import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DemandSetbacksDocument, LobbyContactsDocument } from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { useMe } from "../shared/shell.ts";
import { Tabs } from "../shared/Tabs.tsx";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { ContactList } from "./ContactList.tsx";
import { DemandList } from "./DemandList.tsx";
import styles from "./Demands.module.css";
import { toContactFilter, toDemandFilter, useDemandChoice, withChoice } from "./demand-filter.ts";
import { findDemands } from "./demand-words.ts";
import { DemandForm } from "./forms/DemandForm.tsx";

/** More than an umbrella asks for at a time; of more the title names the view. */
const MOST_COUNTED = 200;

/** What is asked of policy and how far it came, setbacks included; and, beside it, whom it was brought to. */
export function DemandsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [view] = useUrlValue("view");
  const isContacts = view === "contacts";
  return (
    <Page title={useTitle(isContacts)} name={t(isContacts ? "demands.contacts" : "nav.demands")}>
      <p className="muted readable">{t(isContacts ? "demands.contacts.lead" : "demands.lead")}</p>
      <div className={`row wrap ${styles.tools}`}>
        <Views isContacts={isContacts} />
        {me?.viewerMay.keepDemands && (
          <>
            <span className="spacer" />
            <OpenForm label={t("demands.record")}>
              {(close) => <DemandForm demand={null} onDone={close} />}
            </OpenForm>
            <Link className="button screen-only" to="/impact/sheets">
              {t("demands.sheets")}
            </Link>
          </>
        )}
      </div>
      {isContacts ? <ContactList /> : <DemandList />}
    </Page>
  );
}

/** Both keep what is chosen. */
function Views({ isContacts }: { readonly isContacts: boolean }) {
  const { t } = useTranslation();
  const { choice } = useDemandChoice();
  const chosen = withChoice(new URLSearchParams(), choice);
  const contacts = new URLSearchParams([["view", "contacts"], ...chosen]);
  return (
    <Tabs name={t("demands.view")}>
      <Link to={`/impact/demands?${chosen}`} aria-current={isContacts ? undefined : "page"}>
        {t("nav.demands")}
      </Link>
      <Link to={`/impact/demands?${contacts}`} aria-current={isContacts ? "page" : undefined}>
        {t("demands.contacts")}
      </Link>
    </Tabs>
  );
}

/** How many demands stand and how many went back, or how many contacts are told. */
function useTitle(isContacts: boolean): string {
  const { t } = useTranslation();
  const { choice } = useDemandChoice();
  const demands = useQuery(DemandSetbacksDocument, {
    variables: { filter: toDemandFilter(choice), first: MOST_COUNTED },
    skip: isContacts,
  });
  const contacts = useQuery(LobbyContactsDocument, {
    variables: { filter: toContactFilter(choice), first: 1 },
    skip: !isContacts,
  });
  const told = contacts.data?.lobbyContacts.totalCount;
  if (isContacts) return told ? t("demands.contacts.finding", { count: told }) : t("demands.contacts");
  const answered = (demands.data ?? (demands.error ? undefined : demands.previousData))?.policyDemands;
  const found = answered ? findDemands(answered) : null;
  if (!found) return t("nav.demands");
  const { count, back } = found;
  return back > 0
    ? t("demands.finding", {
        first: t("demands.finding.count", { count }),
        second: t("demands.finding.back", { count: back }),
      })
    : t("demands.finding", {
        first: t("demands.finding.count", { count }),
        second: t("demands.finding.backNone"),
      });
}
