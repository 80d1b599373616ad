import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OurProposalsDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ProposalCards } from "./ProposalCards.tsx";
import { ProposalDownload } from "./ProposalDownload.tsx";
import styles from "./Proposals.module.css";
import { findOwnTitle } from "./proposal-finding.ts";

/** As many as one answer holds: nobody proposes more at once, and the title counts them all. */
const PAGE_SIZE = 200;

/** What became of what one's own organisations proposed. */
export function OursPage() {
  const { t } = useTranslation();
  const variables = { first: PAGE_SIZE };
  const answer = useQuery(OurProposalsDocument, { variables });
  const [done, setDone] = useState<Done | null>(null);
  const page = (answer.data ?? answer.previousData)?.whatBecameOfOurs;
  const waiting = page?.nodes.filter(({ isWaiting }) => isWaiting).length ?? 0;
  const title = page && findOwnTitle({ all: page.totalCount, waiting });
  return (
    <Page
      title={title ? t(title.key, title.values) : t("proposals.ours")}
      name={t("proposals.ours")}
      above={
        <p className="small screen-only">
          <Link to="/decisions">{t("nav.decisions")}</Link>
        </p>
      }
    >
      <p className="muted readable">{t("proposals.ours.lead")}</p>
      <div className={`row wrap screen-only ${styles.tools}`}>
        <CopyLink />
        <PrintButton />
        {title && (
          <ProposalDownload
            query={OurProposalsDocument}
            variables={variables}
            pageOf={({ whatBecameOfOurs }) => whatBecameOfOurs}
          />
        )}
      </div>
      <DoneLine done={done} />
      <QueryView answer={answer} keepsFilters={false}>
        {({ whatBecameOfOurs }) =>
          whatBecameOfOurs.totalCount === 0 ? (
            <EmptyState title={t("proposals.ours.none")}>
              <p>{t("proposals.ours.none.how")}</p>
            </EmptyState>
          ) : (
            <ProposalCards
              page={whatBecameOfOurs}
              ofDecision
              onMore={(after) => answer.fetchMore({ variables: { after } })}
              onDone={(words) => setDone({ words })}
            />
          )
        }
      </QueryView>
    </Page>
  );
}
