import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ProposedToQuery, SubmitProposalDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import styles from "./Proposals.module.css";
import { checkWords, WordsFields, wordsOf } from "./WordsFields.tsx";

interface SubmitFormProps {
  readonly decision: NonNullable<ProposedToQuery["decision"]>;
  /** Whether it may be written down for anybody who proposed it elsewhere. */
  readonly forOthers: boolean;
  readonly onDone: (title: string) => void;
}

/** A new proposal, in the name of an organisation of the reader, or of whoever made it elsewhere. */
export function SubmitForm({ decision, forOthers, onDone }: SubmitFormProps) {
  const { t } = useTranslation();
  const submit = useSend(SubmitProposalDocument, "proposals");
  const { proposers, answerWithinDays } = decision;
  const [first] = proposers;
  const [other, setOther] = useState<PickedOrganisation | null>(null);
  const form = useForm({
    check: (values) => ({
      ...checkWords(values),
      ...(forOthers && !other ? { author: { key: "proposals.problem.author" } } : NO_PROBLEMS),
    }),
    send: async (values) => {
      const author = forOthers ? other?.id : (values.author ?? first?.id);
      const input = { ...wordsOf(values), decision: decision.id, author: author ?? "" };
      await submit({ input });
      onDone(input.title);
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      {forOthers && (
        <OrganisationPicker
          label={t("proposals.field.author")}
          value={other}
          onChange={setOther}
          problem={form.problems.author}
        />
      )}
      {!forOthers && proposers.length > 1 && (
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
