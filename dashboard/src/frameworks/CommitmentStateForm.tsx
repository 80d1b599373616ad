import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  ChangeCommitmentDocument,
  type CommitmentFactsFragment,
  type CommitmentState,
} from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";

const STATES: readonly CommitmentState[] = ["OPEN", "UNDER_WAY", "KEPT", "DROPPED"];

interface CommitmentStateFormProps {
  readonly commitment: CommitmentFactsFragment;
  readonly onDone: () => void;
}

/** How a commitment stands; what was promised, and by when, stays. */
export function CommitmentStateForm({ commitment, onDone }: CommitmentStateFormProps) {
  const { t } = useTranslation();
  const change = useSend(ChangeCommitmentDocument);
  const [state, setState] = useState(commitment.state);
  const form = useForm({
    check: ({ note = "" }): Readonly<Record<string, { readonly key: string }>> =>
      state === "DROPPED" && note.trim() === "" ? { note: { key: "refusal.REASON_MISSING" } } : NO_PROBLEMS,
    send: async ({ note = "" }) => {
      await change({ input: { id: commitment.id, state, note: note.trim() || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="strong">{commitment.text}</p>
      <RadioList
        legend={t("frameworks.commitment.state")}
        options={STATES.map((value) => ({ value, label: t(`frameworks.state.${value}`) }))}
        value={state}
        onChange={setState}
      />
      <Field
        name="note"
        label={t("frameworks.commitment.note")}
        isContent
        maxLength={1000}
        defaultValue={commitment.note ?? ""}
        problem={form.problems.note}
      />
      <FormFoot form={form} action={t("frameworks.save")} />
    </form>
  );
}
