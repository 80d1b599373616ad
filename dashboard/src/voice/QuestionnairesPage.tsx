import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  QuestionnairesDocument,
  type QuestionnairesQuery,
  QuestionnaireTextsDocument,
  VoiceRightsDocument,
} from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page, PageFrame } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { QuestionnaireForm } from "./QuestionnaireForm.tsx";
import styles from "./Voice.module.css";

const PAGE_SIZE = 50;

/** What may be asked, in all its versions: what was asked once is never reworded. */
export function QuestionnairesPage() {
  const { t } = useTranslation();
  const rights = useQuery(VoiceRightsDocument);
  if (!rights.data && !rights.error) return <PageFrame />;
  if (!rights.data?.me.viewerMay.keepQuestionnaires) return <NotFoundPage />;
  return (
    <Page
      title={t("voice.questionnaires")}
      above={
        <p className="small screen-only">
          <Link to="/voice">{t("nav.voice")}</Link>
        </p>
      }
    >
      <p className="muted readable">{t("voice.questionnaires.lead")}</p>
      <Written />
    </Page>
  );
}

type Listed = QuestionnairesQuery["questionnaires"]["nodes"][number];

/** Of what the next version is being written; null for something new. */
interface Writing {
  readonly before: string | null;
}

function Written() {
  const { t } = useTranslation();
  const [writing, setWriting] = useState<Writing | null>(null);
  const answer = useQuery(QuestionnairesDocument, { variables: { first: PAGE_SIZE } });
  const close = () => setWriting(null);
  if (writing?.before) return <NextVersion id={writing.before} onDone={close} />;
  if (writing) return <QuestionnaireForm before={null} onDone={close} />;
  return (
    <>
      <div className={styles.tools}>
        <button type="button" className="button" onClick={() => setWriting({ before: null })}>
          {t("voice.questionnaires.write")}
        </button>
      </div>
      <QueryView answer={answer} keepsFilters={false}>
        {({ questionnaires }) =>
          questionnaires.nodes.length === 0 ? (
            <EmptyState title={t("voice.questionnaires.none")} />
          ) : (
            <>
              <ul className="plain-list">
                {questionnaires.nodes.map((each) => (
                  <QuestionnaireLine
                    key={each.id}
                    questionnaire={each}
                    onNext={() => setWriting({ before: each.id })}
                  />
                ))}
              </ul>
              <ShowMore
                page={questionnaires}
                onMore={(after) => answer.fetchMore({ variables: { after } })}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}

interface NextVersionProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Starts from the words of the version before, in all languages. */
function NextVersion({ id, onDone }: NextVersionProps) {
  const answer = useQuery(QuestionnaireTextsDocument, { variables: { id } });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ questionnaire }) => <QuestionnaireForm before={questionnaire} onDone={onDone} />}
    </QueryView>
  );
}

interface QuestionnaireLineProps {
  readonly questionnaire: Listed;
  readonly onNext: () => void;
}

function QuestionnaireLine({ questionnaire, onNext }: QuestionnaireLineProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { title, version, recordedOn, questions } = questionnaire;
  const name = t("voice.form.version", { title, version });
  return (
    <li className="record">
      <h2>{name}</h2>
      <p className="small muted">
        {t("voice.questionnaires.of", { day: dateInWords(recordedOn), count: questions.length })}
      </p>
      <ol className={styles.questions}>
        {questions.map(({ id, text, kind, choices }) => (
          <li key={id}>
            {text} <span className="small muted">({[t(`voice.kind.${kind}`), ...choices].join(" · ")})</span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button-link screen-only"
        aria-label={t("action.of", { action: t("voice.questionnaires.next"), what: name })}
        onClick={onNext}
      >
        {t("voice.questionnaires.next")}
      </button>
    </li>
  );
}
