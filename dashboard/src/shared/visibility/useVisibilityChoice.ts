import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import {
  type SettingFactsFragment,
  SetVisibilityDocument,
  type Visibility,
} from "../../gql/later/graphql.ts";
import { refreshAnswers } from "../refresh-answers.ts";
import { type ActionState, useAction } from "../useAction.ts";
import {
  type ChoiceSide,
  draftOf,
  isSameVersion,
  saidOf,
  saysSame,
  type VisibilityDraft,
} from "./visibility-draft.ts";
import { fieldOf, firstChoice, type VisibilityRow, type VisibleRecord } from "./visibility-rows.ts";

/** What became of a choice while somebody was making another. */
export interface NewerChoice {
  /** What their organisation has set by now; null for nothing. */
  readonly theirs: SettingFactsFragment | null;
  readonly mine: VisibilityDraft;
  /** What the reader decided; null until they have. */
  readonly side: ChoiceSide | null;
}

export interface VisibilityChoice {
  readonly draft: VisibilityDraft;
  /** Whether the reader changed something of it. */
  readonly isBegun: boolean;
  readonly state: ActionState;
  /** Null unless somebody else of their organisation was first. */
  readonly newer: NewerChoice | null;
  readonly change: (part: Partial<VisibilityDraft>) => void;
  readonly choose: (side: ChoiceSide) => void;
  readonly save: () => Promise<void>;
}

/** By what `setVisibility` is told which record. */
const NAMED_BY = { RECORD: "organisationId", ACTIVITY: "activityId", PARTNERSHIP: "partnershipId" } as const;

interface ChoiceSubject {
  readonly record: VisibleRecord;
  readonly row: VisibilityRow;
  readonly onSaved: (visibility: Visibility) => void;
}

/** Chooses who may see something, from what the reader's organisation had set; a newer setting is laid beside. */
export function useVisibilityChoice({ record, row, onSaved }: ChoiceSubject): VisibilityChoice {
  const client = useApolloClient();
  const { state, run } = useAction(SetVisibilityDocument);
  const own = row.settings.find(({ isOwn }) => isOwn) ?? null;
  const [base] = useState(own);
  const [begun] = useState<VisibilityDraft>(() => ({ ...draftOf(own), visibility: firstChoice(row) }));
  const [draft, setDraft] = useState(begun);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const isNewer = state.kind !== "DONE" && (chosen !== null || !isSameVersion(own, base));
  const side = chosen && isSameVersion(chosen.theirs, own) ? chosen.side : null;
  const mine = chosen?.side === "theirs" ? chosen.mine : draft;
  const send = () => {
    const named = { [NAMED_BY[record.whole]]: record.id, field: fieldOf(row.subject) };
    const seen = own && { id: own.id, version: own.version };
    return run({ input: { ...named, ...saidOf(draft), seen } });
  };
  const save = async () => {
    const isLeftToThem = isNewer && saysSame(draft, draftOf(own));
    if (isLeftToThem) await refreshAnswers(client);
    else if (!(await send())) return;
    onSaved(draft.visibility);
  };
  return {
    draft,
    isBegun: draft !== begun,
    state,
    newer: isNewer ? { theirs: own, mine, side } : null,
    change: (part) => {
      setDraft({ ...draft, ...part });
      setChosen(chosen && { ...chosen, side: "mine" }); // theirs no more, once a word of it is another
    },
    choose: (next) => {
      setDraft(next === "mine" ? mine : draftOf(own));
      setChosen({ side: next, theirs: own, mine });
    },
    save,
  };
}

/** What the reader decided, of which two. */
interface Chosen extends NewerChoice {
  readonly side: ChoiceSide;
}
