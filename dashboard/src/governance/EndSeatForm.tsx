import { useTranslation } from "react-i18next";
import { EndSeatDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import type { Seat } from "./seats.ts";

interface EndSeatFormProps {
  readonly seat: Seat;
  readonly onDone: () => void;
}

/** The last day of somebody on a seat. */
export function EndSeatForm({ seat, onDone }: EndSeatFormProps) {
  const { t } = useTranslation();
  const end = useSend(EndSeatDocument);
  const form = useForm({
    check: (values) => findEmpty(values, { endsOn: "governance.problem.day" }),
    send: async ({ endsOn = "" }) => {
      await end({ id: seat.id, endsOn });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <Field
        name="endsOn"
        type="date"
        label={t("governance.form.lastDay")}
        defaultValue={seat.endsOn ?? ""}
        problem={form.problems.endsOn}
      />
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}
