import { useLazyQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { WrittenAnswersDocument, type WrittenAnswersQuery } from "../gql/later/graphql.ts";
import { QueryError } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import type { Round } from "./round-results.ts";
import { SummaryForm } from "./SummaryForm.tsx";
import styles from "./Voice.module.css";

/** For whoever runs the round: what people wrote, when asked for, and its summary for everybody. It is not printed. */
export function WrittenSection({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  // kept nowhere: the next reader of this browser is somebody else
  const [ask, { data, error, loading }] = useLazyQuery(WrittenAnswersDocument, { fetchPolicy: "no-cache" });
  const read = () => ask({ variables: { id: round.id } });
  return (
    <div className="screen-only">
      <Section title={t("voice.written")}>
        <p className="readable">{t("voice.written.about")}</p>
        {!data && (
          <button type="button" className="button" aria-disabled={loading} onClick={() => void read()}>
            {t("voice.written.read")}
          </button>
        )}
        {error && <QueryError error={error} onRetry={read} keepsFilters={false} />}
        {data?.writtenAnswers.map((written) => (
          <WrittenAnswers key={written.question.id} written={written} />
        ))}
        <SummaryForm round={round} />
      </Section>
    </div>
  );
}

interface WrittenAnswersProps {
  readonly written: WrittenAnswersQuery["writtenAnswers"][number];
}

function WrittenAnswers({ written: { question, answers } }: WrittenAnswersProps) {
  const { t } = useTranslation();
  return (
    <Section title={`${question.position}. ${question.text}`} level={3}>
      {answers.length === 0 && <p className="muted">{t("voice.written.none")}</p>}
      {answers.map(({ text, mayQuote }, at) => (
        // the order is one of chance, and nothing else tells one from another
        // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id, and the list never changes
        <div key={at} className={styles.quote}>
          {text}
          <p className="small muted">{t(mayQuote ? "voice.written.mayQuote" : "voice.written.noQuote")}</p>
        </div>
      ))}
    </Section>
  );
}
