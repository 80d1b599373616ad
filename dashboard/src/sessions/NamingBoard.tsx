import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  ChooseSessionDecisionsDocument,
  DecisionChoicesDocument,
  NameSessionDecisionDocument,
} from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { useAction } from "../shared/useAction.ts";
import { useRest } from "../shared/useRest.ts";
import { NamedDecision } from "./NamedDecision.tsx";
import { NameForm } from "./NameForm.tsx";
import { MOST_CHOSEN, MOST_VOTES, type Sheet, standingOf, votesFor } from "./sheet-words.ts";

/** The decisions that were named; whoever leads takes alike ones together and says which the session talks about. */
export function NamingBoard({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const register = useQuery(DecisionChoicesDocument, { skip: !sheet.isLed });
  useRest(register.data?.decisions, register.fetchMore);
  const name = useAction(NameSessionDecisionDocument);
  const choose = useAction(ChooseSessionDecisionsDocument);
  const standing = standingOf(sheet);
  const isVote = standing.length > MOST_CHOSEN;
  const chosen = standing.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  const session = sheet.session.id;
  const setChosen = (id: string, isChosen: boolean) =>
    choose.run({ session, decisions: isChosen ? [...chosen, id] : chosen.filter((each) => each !== id) });
  const shown = isVote
    ? standing.toSorted((a, b) => votesFor(sheet, b).size - votesFor(sheet, a).size)
    : standing;
  return (
    <>
      <p className="muted readable">{t("sessions.naming.lead")}</p>
      {isVote && (
        <p className="note readable">{t("sessions.vote.board", { most: MOST_VOTES, chosen: MOST_CHOSEN })}</p>
      )}
      {standing.length === 0 && <EmptyState title={t("sessions.naming.none")} />}
      <ul className="plain-list">
        {shown.map((decision) => (
          <NamedDecision
            key={decision.id}
            sheet={sheet}
            decision={decision}
            register={register.data?.decisions.nodes ?? []}
            isVote={isVote}
            onChosen={(isChosen) => void setChosen(decision.id, isChosen)}
          />
        ))}
      </ul>
      <ActionError state={choose.state} />
      {sheet.isLed && (
        <div className="screen-only">
          <NameForm onName={async (label) => (await name.run({ session, label })) !== null} />
          <ActionError state={name.state} />
        </div>
      )}
    </>
  );
}
