import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { EditTermDocument, ProposeTermDocument, type TermFactsFragment } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { LanguageSelect } from "../shared/form/LanguageSelect.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { printList, readList } from "./term-words.ts";

interface TermFormProps {
  /** Null to propose another. */
  readonly term: TermFactsFragment | null;
  readonly language: string;
  readonly onDone: () => void;
}

/** A word, what to use instead, and why. */
export function TermForm({ term, language, onDone }: TermFormProps) {
  const { t } = useTranslation();
  const save = useSave(term, onDone);
  const form = useForm({
    check: (values) => findEmpty(values, { word: "refusal.TEXT_EMPTY", reasons: "refusal.REASON_MISSING" }),
    send: async (values) => {
      await save(inputOf(values));
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <Field
        name="word"
        label={t("terms.form.word")}
        maxLength={100}
        defaultValue={term?.word ?? ""}
        problem={problems.word}
      />
      <LanguageSelect label={t("terms.language")} language={language} />
      <Field
        name="instead"
        label={t("terms.fact.instead")}
        hint={t("terms.form.instead.hint")}
        maxLength={200}
        defaultValue={term?.instead ?? ""}
      />
      <TextField
        name="reasons"
        label={t("terms.fact.reasons")}
        hint={t("terms.form.reasons.hint")}
        maxLength={1000}
        defaultValue={term?.reasons ?? ""}
        problem={problems.reasons}
      />
      <TextField
        name="meaning"
        label={t("terms.fact.meaning")}
        rows={2}
        maxLength={1000}
        defaultValue={term?.meaning ?? ""}
      />
      <Field
        name="forms"
        label={t("terms.fact.forms")}
        hint={t("terms.form.forms.hint")}
        defaultValue={printList(term?.forms)}
      />
      <FormFoot form={form} action={t(term ? "terms.save" : "terms.propose")} />
    </form>
  );
}

const inputOf = ({ word = "", language = "", instead, reasons = "", meaning, forms }: Values) => ({
  ...{ word: word.trim(), language, reasons: reasons.trim(), forms: readList(forms) },
  ...{ instead: instead?.trim() || null, meaning: meaning?.trim() || null },
});

/** Proposes the word and goes to its page, or says it anew. */
function useSave(term: TermFactsFragment | null, onDone: () => void) {
  const propose = useSend(ProposeTermDocument, "terms");
  const edit = useSend(EditTermDocument);
  const navigate = useNavigate();
  return async (input: ReturnType<typeof inputOf>) => {
    if (term) await edit({ term: term.id, version: term.version, input });
    else {
      const { proposeTerm } = await propose({ input });
      navigate(`/terms/${proposeTerm.slug}`);
    }
    onDone();
  };
}
