import { useTranslation } from "react-i18next";
import { AgreeSessionActionDocument } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import styles from "./Sessions.module.css";
import { chosenOf, disagreedOf, type Sheet } from "./sheet-words.ts";

interface ActionFormProps {
  readonly sheet: Sheet;
  readonly onDone: () => void;
}

const REQUIRED = {
  text: "sessions.action.problem.text",
  owner: "sessions.action.problem.owner",
  dueOn: "sessions.action.problem.dueOn",
};

/** What is to happen, who does it and by when; first for decisions on which not all agree. */
export function ActionForm({ sheet, onDone }: ActionFormProps) {
  const { t } = useTranslation();
  const agree = useSend(AgreeSessionActionDocument);
  const disagreed = disagreedOf(sheet);
  const decisions = [...disagreed, ...chosenOf(sheet).filter((each) => !disagreed.includes(each))];
  const form = useForm({
    check: (values) => findEmpty(values, REQUIRED),
    send: async ({ decision = "", text = "", owner = "", dueOn = "" }) => {
      await agree({ session: sheet.session.id, input: { decision, text, owner, dueOn } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      <SelectField
        name="decision"
        label={t("sessions.decision")}
        options={decisions.map(({ id, label }) => ({ value: id, label }))}
      />
      <Field
        name="text"
        label={t("sessions.action.text")}
        isContent
        maxLength={300}
        problem={problems.text}
      />
      <SelectField
        name="owner"
        label={t("sessions.action.owner")}
        none={t("sessions.action.choose")}
        options={sheet.organisations.map(({ id, name }) => ({
          value: id,
          label: name ?? t("sessions.unnamed"),
        }))}
        problem={problems.owner}
      />
      <Field
        name="dueOn"
        type="date"
        label={t("sessions.action.dueOn")}
        min={today()}
        problem={problems.dueOn}
      />
      <FormFoot form={form} action={t("sessions.action.send")} />
    </form>
  );
}
