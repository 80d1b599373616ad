import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddMeetingDocument } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { readNumber } from "../shared/form/typed-number.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import type { Body, Seat } from "./seats.ts";

interface MeetingFormProps {
  readonly body: Body;
  readonly onDone: () => void;
}

/** When a body met and, where it agreed to that, how often each seat spoke. */
export function MeetingForm({ body, onDone }: MeetingFormProps) {
  const { t } = useTranslation();
  const add = useSend(AddMeetingDocument);
  const [day, setDay] = useState("");
  const [isCounted, setCounted] = useState(false);
  const seats = body.seatHistory.nodes.filter(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day),
  );
  const form = useForm({
    check: (values) => check(values, isCounted, seats),
    send: async (values) => {
      const counts = seats.flatMap(({ id }) => {
        const count = readNumber(values[`count_${id}`]);
        return count === null ? [] : { seat: id, count }; // none is left empty: said by the check
      });
      const counted = isCounted ? { countingAgreed: values.agreed ?? "", counts } : {};
      await add({ input: { body: body.slug, heldOn: day, ...counted } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <Field
        name="heldOn"
        type="date"
        label={t("governance.form.heldOn")}
        max={today()}
        value={day}
        onChange={({ target }) => setDay(target.value)}
        problem={problems.heldOn}
      />
      {body.kind !== "GENERAL_ASSEMBLY" && (
        <TickBox
          label={t("governance.form.isCounted")}
          meaning={t("governance.form.isCountedNote")}
          checked={isCounted}
          onChange={setCounted}
        />
      )}
      {isCounted && (
        <Field name="agreed" label={t("governance.form.agreed")} maxLength={300} problem={problems.agreed} />
      )}
      {isCounted &&
        seats.map(({ id, constituency, number }) => (
          <Field
            key={id}
            name={`count_${id}`}
            inputMode="numeric"
            label={t("governance.seatOf", {
              constituency: t(`governance.constituency.${constituency}`),
              number,
            })}
            defaultValue="0"
            problem={problems[`count_${id}`]}
          />
        ))}
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}

function check(values: Values, isCounted: boolean, seats: readonly Seat[]): Problems {
  const wrong = seats
    .map(({ id }) => `count_${id}`)
    .filter((name) => values[name] !== undefined && !Number.isInteger(readNumber(values[name])));
  return {
    ...findEmpty(values, {
      heldOn: "governance.problem.day",
      ...(isCounted ? { agreed: "refusal.TEXT_EMPTY" } : {}),
    }),
    ...Object.fromEntries(wrong.map((name) => [name, { key: "governance.problem.number" }])),
  };
}
