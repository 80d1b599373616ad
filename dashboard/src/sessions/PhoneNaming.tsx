import { useTranslation } from "react-i18next";
import {
  NameAtSessionDocument,
  TakeBackAtSessionDocument,
  VoteAtSessionDocument,
} from "../gql/later/graphql.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { Named } from "./Named.tsx";
import { NameForm } from "./NameForm.tsx";
import type { PhoneStepProps } from "./PhoneStep.tsx";
import styles from "./Sessions.module.css";
import { MOST_CHOSEN, MOST_VOTES, type Sheet, standingOf } from "./sheet-words.ts";

/** Everybody names decisions; where there are many, each organisation says about which it would talk. */
export function PhoneNaming({ sheet, at, saying }: PhoneStepProps) {
  const { t } = useTranslation();
  const standing = standingOf(sheet);
  const votes = useVotes(sheet, saying);
  const isVote = standing.length > MOST_CHOSEN;
  const vote = (id: string, isWanted: boolean) => {
    const wanted = isWanted ? [...votes, id] : votes.filter((each) => each !== id);
    saying.say("votes", wanted, VoteAtSessionDocument, { at, decisions: wanted });
  };
  return (
    <>
      <p className="muted">{t("sessions.naming.lead")}</p>
      <NameForm
        onName={(label) => saying.say(`name ${label}`, label, NameAtSessionDocument, { at, label })}
      />
      {isVote && (
        <p className="note" role="status">
          {t("sessions.vote.lead", { most: MOST_VOTES, left: MOST_VOTES - votes.length })}
        </p>
      )}
      <ul className="plain-list">
        {standing.map((decision) => (
          <li key={decision.id} className={`record ${styles.named}`}>
            <Named sheet={sheet} decision={decision} />
            {isVote && (
              <TickBox
                label={t("sessions.vote.tick")}
                of={decision.label}
                checked={votes.includes(decision.id)}
                onChange={(isWanted) => {
                  if (!isWanted || votes.length < MOST_VOTES) vote(decision.id, isWanted);
                }}
              />
            )}
            {decision.namedBy === sheet.own && (
              <button
                type="button"
                className="button-link"
                aria-label={t("action.of", { action: t("sessions.takeBack"), what: decision.label })}
                onClick={() =>
                  saying.say(`back ${decision.id}`, null, TakeBackAtSessionDocument, {
                    at,
                    decision: decision.id,
                  })
                }
              >
                {t("sessions.takeBack")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one's own organisation votes for, as its phones say it now. */
function useVotes(sheet: Sheet, { unsentOf }: PhoneStepProps["saying"]): readonly string[] {
  const unsent = unsentOf("votes");
  if (Array.isArray(unsent)) return unsent.filter((id): id is string => typeof id === "string");
  return sheet.decisions.filter(({ votes }) => votes.some((id) => id === sheet.own)).map(({ id }) => id);
}
