import { useTranslation } from "react-i18next";
import { EditProposalDocument, type ProposalFactsFragment } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import styles from "./Proposals.module.css";
import { checkWords, WordsFields, wordsOf } from "./WordsFields.tsx";

interface EditFormProps {
  readonly proposal: ProposalFactsFragment;
  readonly onDone: () => void;
}

/** A proposal in other words, while it is not answered. */
export function EditForm({ proposal, onDone }: EditFormProps) {
  const { t } = useTranslation();
  const edit = useSend(EditProposalDocument);
  const { id, version } = proposal;
  const form = useForm({
    check: checkWords,
    send: async (values) => {
      await edit({ id, version, input: wordsOf(values) });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      <WordsFields proposal={proposal} problems={form.problems} />
      <FormFoot form={form} action={t("proposals.save")} />
    </form>
  );
}
