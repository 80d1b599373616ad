import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { InvitationsDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import styles from "./Admin.module.css";
import { AdminPage } from "./AdminPage.tsx";
import { InvitationForm } from "./InvitationForm.tsx";
import { InvitationTable } from "./InvitationTable.tsx";

const PAGE_SIZE = 50;

/** Invites people, and shows the invitations that nobody answered yet. */
export function InvitationsPage() {
  const { t } = useTranslation();
  const answer = useQuery(InvitationsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const count = answer.data?.invitations.totalCount;
  return (
    <AdminPage
      title={count ? t("admin.invitations.title", { count }) : t("admin.invitations.titleNone")}
      name={t("admin.invitations")}
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ invitations, me }) => (
          <div className={styles.columns}>
            <Section title={t("admin.invite")}>
              <InvitationForm own={me.invitesFor} />
            </Section>
            <Section title={t("admin.invitations.open")}>
              <InvitationTable invitations={invitations.nodes} />
              <ShowMore page={invitations} onMore={more} />
            </Section>
          </div>
        )}
      </QueryView>
    </AdminPage>
  );
}
