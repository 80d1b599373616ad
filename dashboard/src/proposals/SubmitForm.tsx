import { useTranslation } from "react-i18next";
import { type ProposedToQuery, SubmitProposalDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import styles from "./Proposals.module.css";
import { checkWords, WordsFields, wordsOf } from "./WordsFields.tsx";

interface SubmitFormProps {
  readonly decision: NonNullable<ProposedToQuery["decision"]>;
  readonly onDone: (title: string) => void;
}

/** A new proposal, in the name of an organisation of the reader. */
export function SubmitForm({ decision, onDone }: SubmitFormProps) {
  const { t } = useTranslation();
  const submit = useSend(SubmitProposalDocument, "proposals");
  const { proposers, answerWithinDays } = decision;
  const [first] = proposers;
  const form = useForm({
    check: checkWords,
    send: async (values) => {
      const input = { ...wordsOf(values), decision: decision.id, author: values.author ?? first?.id ?? "" };
      await submit({ input });
      onDone(input.title);
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      {proposers.length > 1 && (
        <SelectField
          name="author"
          label={t("proposals.field.author")}
          options={proposers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <WordsFields proposal={null} problems={form.problems} />
      <p className="small muted">
        {answerWithinDays
          ? t("proposals.submit.term", { count: answerWithinDays })
          : t("proposals.submit.noTerm")}
      </p>
      <FormFoot form={form} action={t("proposals.submit.send")} />
    </form>
  );
}
