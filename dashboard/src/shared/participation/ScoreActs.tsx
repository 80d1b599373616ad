import { useTranslation } from "react-i18next";
import {
  type ScoreFactsFragment,
  TakeBackClaimDocument,
  TakeBackScoreDocument,
} from "../../gql/later/graphql.ts";
import { Act } from "../Act.tsx";
import { OpenForm } from "../OpenForm.tsx";
import { ScoreForm } from "./ScoreForm.tsx";

interface ScoreActsProps {
  readonly score: ScoreFactsFragment;
}

/** What the reader may do with what was said: a partner says its own anew or takes it back; a claim is taken back by who makes claims. */
export function ScoreActs({ score }: ScoreActsProps) {
  if (!score.mayChange) return null;
  return score.assessedBy === "PARTNER" ? <OwnActs score={score} /> : <ClaimActs score={score} />;
}

function OwnActs({ score }: ScoreActsProps) {
  const { t } = useTranslation();
  const { id, version, organisation, decision } = score;
  const what = whatOf(score);
  return (
    <span className="row wrap">
      <OpenForm label={t("participation.change")} what={what} look="button-link">
        {(close) => (
          <ScoreForm decision={decision.id} organisation={organisation} score={score} onDone={close} />
        )}
      </OpenForm>
      <Act
        mutation={TakeBackScoreDocument}
        variables={{ id, version }}
        label={t("participation.takeBack")}
        what={what}
        look="button-link"
        question={{
          text: t("participation.takeBack.sure"),
          sure: t("participation.takeBack.yes"),
          leave: t("participation.takeBack.no"),
        }}
      />
    </span>
  );
}

/** Takes back a claim at one press: it can be made again. */
function ClaimActs({ score }: ScoreActsProps) {
  const { t } = useTranslation();
  return (
    <Act
      mutation={TakeBackClaimDocument}
      variables={{ id: score.id, version: score.version }}
      label={t("participation.takeBack")}
      what={whatOf(score)}
      look="button-link"
    />
  );
}

/** Of whom and in which decision: lists stand by either. */
const whatOf = ({ organisation, decision }: ScoreFactsFragment): string =>
  `${organisation.name}, ${decision.title}`;
