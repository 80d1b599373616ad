import { useTranslation } from "react-i18next";
import { ChooseReferenceDocument } from "../gql/later/graphql.ts";
import { CONSTITUENCIES } from "../shared/decision-codes.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { printPercent, readPercent } from "../shared/form/typed-number.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import type { Body } from "./seats.ts";

interface ReferenceFormProps {
  readonly body: Body;
  readonly onDone: () => void;
}

/** Which shares of the seats somebody chose, with who did, when and why; it takes the place of what was chosen before. */
export function ReferenceForm({ body, onDone }: ReferenceFormProps) {
  const { t } = useTranslation();
  const choose = useSend(ChooseReferenceDocument);
  const form = useForm({
    check,
    send: async (values) => {
      const shares = CONSTITUENCIES.flatMap((constituency) => {
        const share = readPercent(values[`share_${constituency}`]);
        return share === null ? [] : [{ constituency, share }];
      });
      const { decidedBy = "", decidedOn = "", reason = "", startsOn = "" } = values;
      await choose({ input: { body: body.slug, shares, decidedBy, decidedOn, reason, startsOn } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <p className="small muted">{t("governance.form.choiceNote")}</p>
      {CONSTITUENCIES.map((constituency) => (
        <Field
          key={constituency}
          name={`share_${constituency}`}
          inputMode="decimal"
          label={`${t(`governance.constituency.${constituency}`)} (%)`}
          defaultValue={printPercent(chosenShare(body, constituency))}
          problem={problems[`share_${constituency}`]}
        />
      ))}
      <Field
        name="decidedBy"
        label={t("governance.form.decidedBy")}
        hint={t("governance.form.noPersons")}
        maxLength={300}
        problem={problems.decidedBy}
      />
      <Field
        name="decidedOn"
        type="date"
        label={t("governance.form.decidedOn")}
        problem={problems.decidedOn}
      />
      <Field
        name="reason"
        label={t("governance.form.reason")}
        isContent
        maxLength={500}
        problem={problems.reason}
      />
      <Field name="startsOn" type="date" label={t("governance.form.startsOn")} problem={problems.startsOn} />
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}

const chosenShare = ({ seating }: Body, constituency: string): number | null =>
  seating.constituencies.find((group) => group.constituency === constituency)?.reference?.share ?? null;

function check(values: Values): Problems {
  const wrong = CONSTITUENCIES.map((each) => `share_${each}`).filter((name) =>
    Number.isNaN(readPercent(values[name])),
  );
  return {
    ...findEmpty(values, {
      decidedBy: "refusal.TEXT_EMPTY",
      decidedOn: "governance.problem.day",
      reason: "refusal.TEXT_EMPTY",
      startsOn: "governance.problem.day",
    }),
    ...Object.fromEntries(wrong.map((name) => [name, { key: "refusal.SHARE_WRONG" }])),
  };
}
