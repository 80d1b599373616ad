import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { ProposalsDocument, ProposedToDocument, type ProposedToQuery } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { CountsOnly } from "./CountsOnly.tsx";
import { ProposalDownload } from "./ProposalDownload.tsx";
import { ProposalList } from "./ProposalList.tsx";
import styles from "./Proposals.module.css";
import { findTitle } from "./proposal-finding.ts";
import { SubmitForm } from "./SubmitForm.tsx";

const PAGE_SIZE = 50;

/** What was proposed to a decision, what became of it, and where something is proposed. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const { slug = "" } = useParams();
  const answer = useQuery(ProposedToDocument, { variables: { slug } });
  const data = answer.data ?? answer.previousData;
  if (answer.data?.decision === null) return <NotFoundPage />;
  const decision = data?.decision ?? null;
  const isReader = decision?.proposalCounts.readsEach ?? false;
  const found =
    data &&
    findTitle({
      all: data.all.totalCount,
      waiting: data.waiting.totalCount,
      late: data.late.totalCount,
    });
  return (
    <Page
      title={found && isReader ? t(found.key, found.values) : t("proposals.name")}
      name={decision ? `${t("proposals.name")}: ${decision.title}` : t("proposals.name")}
      above={
        <p className="small">
          <Link to={`/decisions/${slug}`}>{decision?.title ?? t("nav.decisions")}</Link>
        </p>
      }
    >
      <QueryView answer={answer} keepsFilters={false}>
        {(shown) =>
          shown.decision && (
            <Proposed
              decision={shown.decision}
              all={shown.all.totalCount}
              forOthers={shown.me.viewerMay.recordProposals}
            />
          )
        }
      </QueryView>
    </Page>
  );
}

interface ProposedProps {
  readonly decision: NonNullable<ProposedToQuery["decision"]>;
  readonly all: number;
  /** Whether the reader may write down what others proposed elsewhere. */
  readonly forOthers: boolean;
}

function Proposed({ decision, all, forOthers }: ProposedProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done | null>(null);
  const answersForSome = useMe()?.viewerMay.answerForDecisions ?? false;
  const { slug, proposers, decidedOn, answerWithinDays, contestWithinDays, proposalCounts } = decision;
  const isReader = proposalCounts.readsEach;
  const variables = { filter: { decision: slug }, first: PAGE_SIZE };
  return (
    <>
      <p className="muted readable">
        {answerWithinDays ? t("proposals.term", { count: answerWithinDays }) : t("proposals.noTerm")}{" "}
        {contestWithinDays && t("proposals.contestTerm", { count: contestWithinDays })}
      </p>
      <div className={`row wrap screen-only ${styles.tools}`}>
        {(proposers.length > 0 || (forOthers && decidedOn === null)) && (
          <OpenForm label={t("proposals.submit")}>
            {(close) => (
              <SubmitForm
                decision={decision}
                forOthers={forOthers}
                onDone={(title) => {
                  close();
                  setDone({ words: t("proposals.submit.done", { title }) });
                }}
              />
            )}
          </OpenForm>
        )}
        {answersForSome && (
          <Link className="button" to="/proposals/ours">
            {t("proposals.ours")}
          </Link>
        )}
        <CopyLink />
        <PrintButton />
        {isReader && all > 0 && (
          <ProposalDownload
            query={ProposalsDocument}
            variables={variables}
            pageOf={({ proposals }) => proposals}
          />
        )}
      </div>
      <DoneLine done={done} />
      {isReader ? (
        <ProposalList decision={decision} onDone={(words) => setDone({ words })} />
      ) : (
        <CountsOnly counts={decision.proposalCounts} />
      )}
    </>
  );
}
