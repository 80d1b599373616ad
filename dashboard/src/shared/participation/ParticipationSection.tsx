import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { DecisionParticipationDocument, type DecisionParticipationQuery } from "../../gql/later/graphql.ts";
import { OpenForm } from "../OpenForm.tsx";
import { Place } from "../Place.tsx";
import { QueryView } from "../QueryView.tsx";
import { Section } from "../Section.tsx";
import { useMe } from "../shell.ts";
import { useRest } from "../useRest.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import { LevelCounts } from "./LevelCounts.tsx";
import { ScoreActs } from "./ScoreActs.tsx";
import { ScoreForm } from "./ScoreForm.tsx";
import { ScoreLine } from "./ScoreLine.tsx";

interface ParticipationSectionProps {
  /** Slug or id. */
  readonly decision: string;
}

/** How far partners took part in a decision, and the place to say so. It is not for the public. */
export function ParticipationSection({ decision }: ParticipationSectionProps) {
  const { t } = useTranslation();
  const mayRead = useMe()?.viewerMay.readParticipation ?? false;
  const answer = useQuery(DecisionParticipationDocument, { variables: { decision }, skip: !mayRead });
  useRest(answer.data?.participationScores, answer.fetchMore);
  if (!mayRead) return null;
  return (
    <Place name="participation">
      <Section title={t("participation.section")}>
        <QueryView answer={answer} keepsFilters={false}>
          {(data) => <Said decision={decision} data={data} />}
        </QueryView>
      </Section>
    </Place>
  );
}

interface SaidProps extends ParticipationSectionProps {
  readonly data: DecisionParticipationQuery;
}

function Said({ decision, data: { decisionParticipation: found, participationScores } }: SaidProps) {
  const { t } = useTranslation();
  if (!found) return null;
  const { figures, scoreAs, claimOf } = found;
  const { nodes: scores } = participationScores;
  const claims = scores.filter(({ assessedBy }) => assessedBy === "SECRETARIAT");
  const isSaid = (id: string) =>
    scores.some(({ organisation, assessedBy }) => organisation.id === id && assessedBy === "PARTNER");
  return (
    <>
      <LevelCounts figures={figures} />
      {scoreAs
        .filter(({ id }) => !isSaid(id))
        .map((organisation) => (
          <OpenForm key={organisation.id} label={t("participation.say")} what={organisation.name}>
            {(close) => (
              <ScoreForm decision={decision} organisation={organisation} score={null} onDone={close} />
            )}
          </OpenForm>
        ))}
      {scores.length > 0 && (
        <ul className="plain-list">
          {scores.map((score) => (
            <ScoreLine key={score.id} score={score} name={score.organisation.name}>
              <ScoreActs score={score} />
            </ScoreLine>
          ))}
        </ul>
      )}
      {claimOf.length > 0 && (
        <OpenForm label={t("participation.claim")} look="button-link">
          {(close) => (
            <ClaimForm decision={decision} organisations={claimOf} claims={claims} onDone={close} />
          )}
        </OpenForm>
      )}
    </>
  );
}
