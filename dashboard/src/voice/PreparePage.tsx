import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { QuestionnairesDocument, VoiceRightsDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page, PageFrame } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useRest } from "../shared/useRest.ts";
import { PrepareForm } from "./PrepareForm.tsx";

/** Where whoever runs rounds declares one: what is asked, of whom, until when and how it will be told. */
export function PreparePage() {
  const { t } = useTranslation();
  const rights = useQuery(VoiceRightsDocument);
  if (!rights.data && !rights.error) return <PageFrame />;
  if (!rights.data?.me.viewerMay.operateRounds) return <NotFoundPage />;
  return (
    <Page
      title={t("voice.prepare")}
      above={
        <p className="small">
          <Link to="/voice">{t("nav.voice")}</Link>
        </p>
      }
    >
      <p className="readable">{t("voice.prepare.lead")}</p>
      <AskedForm />
    </Page>
  );
}

function AskedForm() {
  const { t } = useTranslation();
  const answer = useQuery(QuestionnairesDocument, { variables: { first: 100 } });
  useRest(answer.data?.questionnaires, answer.fetchMore);
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ questionnaires: { nodes } }) =>
        nodes.length === 0 ? (
          <EmptyState title={t("voice.questionnaires.none")}>
            <Link to="/voice/questionnaires">{t("voice.questionnaires")}</Link>
          </EmptyState>
        ) : (
          <PrepareForm questionnaires={nodes} />
        )
      }
    </QueryView>
  );
}
