import { useTranslation } from "react-i18next";
import type { ProposalFactsFragment } from "../gql/later/graphql.ts";
import { currentLanguage } from "../i18n/index.ts";
import { Field } from "../shared/form/Field.tsx";
import { LanguageSelect } from "../shared/form/LanguageSelect.tsx";
import { findEmpty, type Problems, type Values } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";

/** What is wrong with the words of a proposal before they are sent. */
export const checkWords = (values: Values): Problems =>
  findEmpty(values, { title: "proposals.problem.title", text: "proposals.problem.text" });

/** The words of a proposal as they are sent. */
export const wordsOf = ({ title = "", text = "", language = currentLanguage() }: Values) => ({
  title: title.trim(),
  text: text.trim(),
  language,
});

interface WordsFieldsProps {
  /** Null for one that is not there yet. */
  readonly proposal: Pick<ProposalFactsFragment, "title" | "text" | "language"> | null;
  readonly problems: Problems;
}

/** What is proposed, in few words and in as many as it takes, and in which language. */
export function WordsFields({ proposal, problems }: WordsFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        name="title"
        label={t("proposals.field.title")}
        isContent
        hint={t("proposals.field.title.hint")}
        maxLength={200}
        defaultValue={proposal?.title ?? ""}
        autoComplete="off"
        problem={problems.title}
      />
      <TextField
        name="text"
        label={t("proposals.field.text")}
        isContent
        hint={t("proposals.field.text.hint")}
        rows={6}
        maxLength={4000}
        defaultValue={proposal?.text ?? ""}
        problem={problems.text}
      />
      <LanguageSelect
        label={t("proposals.field.language")}
        language={proposal?.language ?? currentLanguage()}
      />
    </>
  );
}
