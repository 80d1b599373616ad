import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AnswerProposalDocument,
  MergeTargetsDocument,
  type ProposalFactsFragment,
} from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problem } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useRest } from "../shared/useRest.ts";
import { checkAnswer, OUTCOMES, type Outcome, toAnswerInput } from "./answer-draft.ts";
import styles from "./Proposals.module.css";

interface AnswerFormProps {
  readonly proposal: ProposalFactsFragment;
  readonly onDone: () => void;
}

/** An answer: first what it is, then why, and what it changed. */
export function AnswerForm({ proposal, onDone }: AnswerFormProps) {
  const { t } = useTranslation();
  const answer = useSend(AnswerProposalDocument);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { id, version } = proposal;
  const form = useForm({
    check: (values) => checkAnswer(outcome, values),
    send: async (values) => {
      if (!outcome) return NO_PROBLEMS; // said by the check
      await answer({ id, version, input: toAnswerInput(outcome, values) });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      <RadioList
        legend={t("proposals.answer.outcome")}
        options={OUTCOMES.map((value) => ({ value, label: t(`proposals.status.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
        problem={problems.outcome}
      />
      {outcome === "MERGED" && <MergeTarget proposal={proposal} problem={problems.mergedInto} />}
      <TextField
        name="reasons"
        label={t("proposals.answer.reasons")}
        isContent
        hint={t("proposals.answer.reasons.hint")}
        maxLength={2000}
        problem={problems.reasons}
      />
      {outcome !== "REJECTED" && (
        <>
          <Field
            name="changedSentence"
            label={t("proposals.answer.sentence")}
            hint={t("proposals.answer.sentence.hint")}
            maxLength={1000}
          />
          <Field name="changedUrl" label={t("proposals.answer.url")} inputMode="url" />
        </>
      )}
      <FormFoot form={form} action={t("proposals.answer.send")} />
    </form>
  );
}

interface MergeTargetProps {
  readonly proposal: ProposalFactsFragment;
  readonly problem: Problem | undefined;
}

/** The other proposals of the decision, in one of which this one goes on. */
function MergeTarget({ proposal, problem }: MergeTargetProps) {
  const { t } = useTranslation();
  const found = useQuery(MergeTargetsDocument, { variables: { slug: proposal.decision.slug } });
  useRest(found.data?.proposals, found.fetchMore);
  return (
    <QueryView answer={found} keepsFilters={false}>
      {({ proposals }) => (
        <SelectField
          name="mergedInto"
          label={t("proposals.answer.into")}
          none={t("proposals.answer.into.none")}
          options={proposals.nodes
            .filter(({ id, status }) => id !== proposal.id && status !== "WITHDRAWN")
            .map(({ id, title, author }) => ({
              value: id,
              label: author ? `${title} (${author.name})` : title,
            }))}
          problem={problem}
        />
      )}
    </QueryView>
  );
}
