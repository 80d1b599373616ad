import { useTranslation } from "react-i18next";
import { WriteClosingWordsDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { Section } from "../shared/Section.tsx";
import styles from "./Sessions.module.css";
import type { Sheet } from "./sheet-words.ts";

/** Last words of all, and which organisations let others read their scores. */
export function ClosingBoard({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t("sessions.consents")}>
        <p className="muted readable">{t("sessions.consent.lead")}</p>
        <ul className="plain-list">
          {sheet.organisations.map(({ id, name, consentsToShare }) => (
            <li key={id} className="record">
              {name ?? t("sessions.unnamed")}:{" "}
              <b>{t(`sessions.consents.${consentsToShare === null ? "unknown" : consentsToShare}`)}</b>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("sessions.closingWords")}>
        {sheet.isLed ? <WordsForm sheet={sheet} /> : <p className={styles.words}>{sheet.closingWords}</p>}
      </Section>
    </>
  );
}

function WordsForm({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const write = useSend(WriteClosingWordsDocument);
  const form = useForm({
    send: async ({ words = "" }) => {
      await write({ session: sheet.session.id, words });
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      <TextField
        name="words"
        label={t("sessions.closingWords")}
        hint={t("sessions.closingWords.hint")}
        isContent
        maxLength={2000}
        defaultValue={sheet.closingWords ?? ""}
      />
      <FormFoot
        form={form}
        action={t("sessions.closingWords.send")}
        done={sheet.closingWords && t("sessions.kept")}
      />
    </form>
  );
}
