import { useTranslation } from "react-i18next";
import { ContestAnswerDocument, type ProposalFactsFragment } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import styles from "./Proposals.module.css";

interface ContestFormProps {
  readonly proposal: Pick<ProposalFactsFragment, "id" | "version">;
  readonly onDone: () => void;
}

/** Why the author of a proposal does not accept the answer. */
export function ContestForm({ proposal: { id, version }, onDone }: ContestFormProps) {
  const { t } = useTranslation();
  const contest = useSend(ContestAnswerDocument);
  const form = useForm({
    check: (values) => findEmpty(values, { because: "proposals.problem.because" }),
    send: async ({ because = "" }) => {
      await contest({ id, version, because: because.trim() });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      <TextField
        name="because"
        label={t("proposals.contest.because")}
        hint={t("proposals.contest.because.hint")}
        maxLength={1000}
        problem={form.problems.because}
      />
      <FormFoot form={form} action={t("proposals.contest.send")} />
    </form>
  );
}
