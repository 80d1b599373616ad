import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RoundsDocument, type RoundsQuery, VoiceRightsDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { RoundState } from "./RoundState.tsx";
import styles from "./Voice.module.css";

const PAGE_SIZE = 50;

/** Anonymous rounds: those in which one can still answer, and what became of the others. */
export function VoicePage() {
  const { t } = useTranslation();
  const answer = useQuery(RoundsDocument, { variables: { first: PAGE_SIZE } });
  const may = useQuery(VoiceRightsDocument).data?.me.viewerMay;
  return (
    <Page title={useTitle(answer.data)} name={t("nav.voice")}>
      <p className="muted readable">{t("voice.lead")}</p>
      <div className={`row wrap screen-only ${styles.tools}`}>
        <CopyLink />
        <PrintButton />
        {may?.operateRounds && (
          <Link className="button" to="/voice/prepare">
            {t("voice.prepare")}
          </Link>
        )}
        {may?.keepQuestionnaires && (
          <Link className="button" to="/voice/questionnaires">
            {t("voice.questionnaires")}
          </Link>
        )}
      </div>
      <QueryView answer={answer} keepsFilters={false}>
        {({ rounds }) =>
          rounds.nodes.length === 0 ? (
            <EmptyState title={t("voice.none")}>{t("voice.none.why")}</EmptyState>
          ) : (
            <>
              <ul className="plain-list">
                {rounds.nodes.map((round) => (
                  <RoundLine key={round.id} round={round} />
                ))}
              </ul>
              <ShowMore page={rounds} onMore={(after) => answer.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </QueryView>
      <p className={`small muted readable ${styles.foot}`}>{t("voice.foot")}</p>
    </Page>
  );
}

/** In how many rounds one can still answer; else how many there have been. */
function useTitle(data: RoundsQuery | undefined): string {
  const { t } = useTranslation();
  if (!data || data.rounds.totalCount === 0) return t("nav.voice");
  // those that close last come first
  const open = data.rounds.nodes.filter(({ state }) => state === "OPEN").length;
  if (open > 0) return t("voice.title.open", { count: open });
  return t("voice.title.rounds", { count: data.rounds.totalCount });
}

function RoundLine({ round }: { readonly round: RoundsQuery["rounds"]["nodes"][number] }) {
  const { t } = useTranslation();
  const { id, title, questionnaire, invited } = round;
  return (
    <li className="record">
      <h2>
        <Link to={`/voice/${id}`}>{title}</Link>
      </h2>
      <RoundState round={round} />
      <p className="small muted">
        {questionnaire.title} · {t("voice.invited", { count: invited })}
      </p>
    </li>
  );
}
