import { useTranslation } from "react-i18next";
import { SetSeatRuleDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { readNumber } from "../shared/form/typed-number.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { ConstituencySelect, readConstituency } from "./ConstituencySelect.tsx";
import type { Body } from "./seats.ts";

interface SeatRuleFormProps {
  readonly body: Body;
  readonly onDone: () => void;
}

/** How many seats a constituency has from a day on, and which text says so. */
export function SeatRuleForm({ body, onDone }: SeatRuleFormProps) {
  const { t } = useTranslation();
  const set = useSend(SetSeatRuleDocument);
  const form = useForm({
    check,
    send: async (values) => {
      await set({
        input: {
          body: body.slug,
          constituency: readConstituency(values.constituency),
          seats: readNumber(values.seats) ?? 0,
          votesPerSeat: readNumber(values.votes),
          document: values.document ?? "",
          url: values.url?.trim() || null,
          startsOn: values.startsOn ?? "",
        },
      });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <p className="small muted">{t("governance.form.ruleNote")}</p>
      <ConstituencySelect withoutMembers={body.kind === "GENERAL_ASSEMBLY"} />
      <Field name="seats" inputMode="numeric" label={t("governance.form.seats")} problem={problems.seats} />
      <Field
        name="votes"
        inputMode="decimal"
        label={t("governance.form.votes")}
        hint={t("governance.form.votesHint")}
        problem={problems.votes}
      />
      <Field
        name="document"
        label={t("governance.form.document")}
        hint={t("governance.form.documentHint")}
        maxLength={300}
        problem={problems.document}
      />
      <Field name="url" type="url" label={t("governance.form.url")} />
      <Field name="startsOn" type="date" label={t("governance.form.startsOn")} problem={problems.startsOn} />
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}

function check(values: Values): Problems {
  const [seats, votes] = [readNumber(values.seats), readNumber(values.votes)];
  return {
    ...findEmpty(values, { document: "refusal.TEXT_EMPTY", startsOn: "governance.problem.day" }),
    ...(Number.isInteger(seats) ? {} : { seats: { key: "governance.problem.number" } }),
    ...(Number.isNaN(votes) ? { votes: { key: "governance.problem.number" } } : {}),
  };
}
