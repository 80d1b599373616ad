import { useTranslation } from "react-i18next";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { FollowUpSection } from "./FollowUpSection.tsx";
import { QuestionResult } from "./QuestionResult.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { RoundFacts } from "./RoundFacts.tsx";
import { RoundState } from "./RoundState.tsx";
import { RoundTrust } from "./RoundTrust.tsx";
import { definitionsOf, questionsOf, type Round, thresholdOf } from "./round-results.ts";
import { SummarySection } from "./SummarySection.tsx";
import { WrittenSection } from "./WrittenSection.tsx";

interface RoundRecordProps {
  readonly round: Round;
  readonly isTable: boolean;
}

/** What may be told of a round now. */
export function RoundRecord({ round, isTable }: RoundRecordProps) {
  const { t } = useTranslation();
  const { title, results, viewerMay } = round;
  const questions = questionsOf(round);
  return (
    <>
      {results && <RoundTrust round={round} />}
      <p className="strong">{title}</p>
      <RoundState round={round} />
      {results && (isTable ? <ResultTable round={round} questions={questions} /> : null)}
      {results &&
        !isTable &&
        questions.map((told) => (
          <QuestionResult key={told.question.id} told={told} threshold={thresholdOf(round)} />
        ))}
      {results && <SummarySection round={round} />}
      {viewerMay.summarise && <WrittenSection round={round} />}
      {results && <FollowUpSection round={round} />}
      <RoundFacts round={round} />
      {results && (
        <Section title={t("voice.definitions")}>
          {definitionsOf(round).map((definition) => (
            <div key={definition.key}>
              <h3>{definition.name}</h3>
              <DefinitionNote definition={definition} reasons={[]} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}
