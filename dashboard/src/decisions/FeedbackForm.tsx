import { useTranslation } from "react-i18next";
import {
  AskFeedbackDocument,
  type DecisionFactsFragment,
  ReportFeedbackDocument,
} from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";

interface FeedbackFormProps {
  readonly decision: DecisionFactsFragment;
  readonly onDone: () => void;
}

/** What those who take part are asked to react to, and by when. */
export function FeedbackForm({ decision: { id }, onDone }: FeedbackFormProps) {
  const { t } = useTranslation();
  const ask = useSend(AskFeedbackDocument);
  const form = useForm({
    check: (values) =>
      findEmpty(values, { question: "refusal.TEXT_EMPTY", closesOn: "decisions.problem.day" }),
    send: async ({ question = "", closesOn = "" }) => {
      await ask({ input: { decision: id, question: question.trim(), closesOn } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <TextField
        name="question"
        label={t("decisions.feedback.question")}
        isContent
        maxLength={500}
        problem={form.problems.question}
      />
      <Field
        name="closesOn"
        type="date"
        min={today()}
        label={t("decisions.feedback.until")}
        problem={form.problems.closesOn}
      />
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}

interface ReportFormProps {
  readonly request: DecisionFactsFragment["feedback"][number];
  readonly onDone: () => void;
}

/** What was done with what people said. */
export function ReportForm({ request: { id, question, use }, onDone }: ReportFormProps) {
  const { t } = useTranslation();
  const report = useSend(ReportFeedbackDocument);
  const form = useForm({
    check: (values) => findEmpty(values, { use: "refusal.TEXT_EMPTY" }),
    send: async (values) => {
      await report({ id, use: values.use?.trim() ?? "" });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="strong">{question}</p>
      <TextField
        name="use"
        label={t("decisions.feedback.use")}
        isContent
        maxLength={1000}
        defaultValue={use ?? ""}
        problem={form.problems.use}
      />
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}
