import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import {
  EditOrganisationDocument,
  NewerRecordDocument,
  type NewerRecordQuery,
} from "../../gql/later/graphql.ts";
import { isChangedMeanwhile } from "../../shared/refusal/read-refusal.ts";
import { type ActionState, useAction } from "../../shared/useAction.ts";
import {
  type Comparison,
  type ConflictSide,
  compareEdits,
  type EditField,
  type EditValues,
  type FieldConflict,
  valuesOf,
} from "./edit-draft.ts";
import type { OwnRecord } from "./own-record.ts";

type Newer = NonNullable<NewerRecordQuery["organisation"]>;

/** What became of the record while somebody was editing it. */
export interface NewerRecord {
  readonly record: Newer;
  readonly comparison: Comparison;
  /** What the reader decided, conflict by conflict. */
  readonly chosen: Readonly<Partial<Record<EditField, ConflictSide>>>;
}

export interface RecordEdit {
  readonly draft: EditValues;
  /** What the draft is a change of: the newest version that is known. */
  readonly base: EditValues;
  readonly state: ActionState;
  /** Null unless somebody else was first. */
  readonly newer: NewerRecord | null;
  readonly change: (field: EditField, text: string) => void;
  readonly choose: (conflict: FieldConflict, side: ConflictSide) => void;
  /** @returns whether it holds. */
  readonly save: () => Promise<boolean>;
}

/** Edits a record on the version that was read. Where somebody else was first, the newer one is fetched and laid beside. */
export function useRecordEdit(record: OwnRecord): RecordEdit {
  const client = useApolloClient();
  const { state, run } = useAction(EditOrganisationDocument);
  const [read, setRead] = useState({ version: record.version, values: valuesOf(record) });
  const [draft, setDraft] = useState(read.values);
  const [newer, setNewer] = useState<NewerRecord | null>(null);
  const lookAgain = async () => {
    const { data } = await client.query({
      query: NewerRecordDocument,
      variables: { slug: record.slug, withHistory: record.viewerMay.readHistory },
      fetchPolicy: "network-only",
    });
    if (!data?.organisation) return;
    const values = valuesOf(data.organisation);
    const comparison = compareEdits(read.values, values, draft);
    setNewer({ record: data.organisation, comparison, chosen: {} });
    setRead({ version: data.organisation.version, values });
    setDraft(comparison.draft);
  };
  const save = async () => {
    const { name, acronym, website } = draft;
    if (read.version === null) return false; // as whoever may not edit it reads it
    const input = { id: record.id, version: read.version, name: name.trim() };
    const saved = await run(
      { input: { ...input, acronym: acronym.trim() || null, website: website.trim() || null } },
      { onFailure: (error) => (isChangedMeanwhile(error) ? lookAgain() : undefined) },
    );
    return saved !== null;
  };
  return {
    draft,
    base: read.values,
    state,
    newer,
    save,
    change: (field, text) => setDraft({ ...draft, [field]: text }),
    choose: (conflict, side) => {
      setDraft({ ...draft, [conflict.field]: conflict[side] });
      if (newer) setNewer({ ...newer, chosen: { ...newer.chosen, [conflict.field]: side } });
    },
  };
}
