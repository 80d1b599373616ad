import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { type DecisionFactsFragment, OneDecisionDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page } from "../shared/Page.tsx";
import { ParticipationSection } from "../shared/participation/ParticipationSection.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { AgendaSection } from "./AgendaSection.tsx";
import { DecisionActs } from "./DecisionActs.tsx";
import { DecisionFacts } from "./DecisionFacts.tsx";
import styles from "./Decisions.module.css";
import { DemandSection } from "./DemandSection.tsx";
import { FeedbackSection } from "./FeedbackSection.tsx";
import { OutcomeSection } from "./OutcomeSection.tsx";
import { PartySection } from "./PartySection.tsx";
import { ProposalSection } from "./ProposalSection.tsx";
import { StagePath } from "./StagePath.tsx";
import { StanceSection } from "./StanceSection.tsx";

/** One decision, telling its story in order: what it is about, who put what on the agenda, who took part and stood where, how it ended. */
export function DecisionPage() {
  const { t } = useTranslation();
  const { slug = "" } = useParams();
  const answer = useQuery(OneDecisionDocument, { variables: { slug } });
  if (answer.data?.decision === null) return <NotFoundPage />;
  return (
    <Page
      title={answer.data?.decision?.title ?? t("decisions.one")}
      above={
        <p className="small screen-only">
          <Link to="/decisions">{t("nav.decisions")}</Link>
        </p>
      }
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ decision }) => decision && <Story decision={decision} />}
      </QueryView>
    </Page>
  );
}

function Story({ decision }: { readonly decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const mayReadHistory = useMe()?.viewerMay.readHistory ?? false;
  return (
    <>
      <DecisionFacts decision={decision} />
      <div className={`row wrap screen-only ${styles.tools}`}>
        <CopyLink />
        <PrintButton />
        {mayReadHistory && (
          <Link className="button" to={`/history?entity=DECISION&record=${decision.id}`}>
            {t("nav.history")}
          </Link>
        )}
        {decision.viewerMay.lead && <DecisionActs decision={decision} />}
      </div>
      <StagePath decision={decision} />
      <AgendaSection decision={decision} />
      <PartySection decision={decision} />
      <ProposalSection decision={decision} />
      <StanceSection decision={decision} />
      <FeedbackSection decision={decision} />
      <ParticipationSection decision={decision.slug} />
      <OutcomeSection decision={decision} />
      <DemandSection slug={decision.slug} />
    </>
  );
}
