import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SetSeatRuleDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { readNumber } from "../shared/form/typed-number.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { ConstituencySelect } from "./ConstituencySelect.tsx";
import type { Body, Constituency } from "./seats.ts";

interface SeatRuleFormProps {
  readonly body: Body;
  readonly onDone: () => void;
}

/** How many seats a constituency has from a day on, and which text says so. */
export function SeatRuleForm({ body, onDone }: SeatRuleFormProps) {
  const { t } = useTranslation();
  const set = useSend(SetSeatRuleDocument);
  const isAssembly = body.kind === "GENERAL_ASSEMBLY";
  const [constituency, setConstituency] = useState<Constituency>("MEMBER");
  const hasSeats = !(isAssembly && constituency === "MEMBER"); // there a membership is a seat
  const form = useForm({
    check: (values) => check(values, hasSeats),
    send: async (values) => {
      await set({
        input: {
          body: body.slug,
          constituency,
          seats: hasSeats ? (readNumber(values.seats) ?? 0) : null,
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
      <ConstituencySelect isAssembly={isAssembly} value={constituency} onChange={setConstituency} />
      {hasSeats && (
        <Field name="seats" inputMode="numeric" label={t("governance.form.seats")} problem={problems.seats} />
      )}
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

function check(values: Values, hasSeats: boolean): Problems {
  const [seats, votes] = [readNumber(values.seats), readNumber(values.votes)];
  return {
    ...findEmpty(values, { document: "refusal.TEXT_EMPTY", startsOn: "governance.problem.day" }),
    ...(!hasSeats || Number.isInteger(seats) ? {} : { seats: { key: "governance.problem.number" } }),
    ...(Number.isNaN(votes) ? { votes: { key: "governance.problem.number" } } : {}),
  };
}
