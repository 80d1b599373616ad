import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddMeetingDocument, SeatsOnDayDocument } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problem, type Problems, type Values } from "../shared/form/problem.ts";
import { readNumber } from "../shared/form/typed-number.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { QueryView } from "../shared/QueryView.tsx";
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
  const isAsked = isCounted && day > "1900"; // a year that is half typed is of the first century
  const answer = useQuery(SeatsOnDayDocument, { variables: { slug: body.slug, day }, skip: !isAsked });
  const seats = (isAsked && answer.data?.body?.seating.seats) || [];
  const form = useForm({
    check: (values) => check(values, isCounted, seats),
    send: async (values) => {
      if (isCounted && !answer.data) return NO_PROBLEMS; // where the seats come, it is said that they do not yet
      const counts = seats.flatMap((seat) => {
        const count = readNumber(values[countOf(seat)]);
        return count === null ? [] : { seat: seat.id, count }; // none is left empty: said by the check
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
      {isAsked && (
        <QueryView answer={answer} keepsFilters={false}>
          {() =>
            seats.map((seat) => <CountField key={seat.id} seat={seat} problem={problems[countOf(seat)]} />)
          }
        </QueryView>
      )}
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}

interface CountFieldProps {
  readonly seat: Seat;
  readonly problem: Problem | undefined;
}

const countOf = ({ id }: Seat): string => `count_${id}`;

/** How often a seat spoke. */
function CountField({ seat, problem }: CountFieldProps) {
  const { t } = useTranslation();
  const constituency = t(`governance.constituency.${seat.constituency}`);
  return (
    <Field
      name={countOf(seat)}
      inputMode="numeric"
      label={t("governance.seatOf", { constituency, number: seat.number })}
      defaultValue="0"
      problem={problem}
    />
  );
}

function check(values: Values, isCounted: boolean, seats: readonly Seat[]): Problems {
  const wrong = seats
    .map(countOf)
    .filter((name) => values[name] !== undefined && !Number.isInteger(readNumber(values[name])));
  return {
    ...findEmpty(values, {
      heldOn: "governance.problem.day",
      ...(isCounted ? { agreed: "refusal.TEXT_EMPTY" } : {}),
    }),
    ...Object.fromEntries(wrong.map((name) => [name, { key: "governance.problem.number" }])),
  };
}
