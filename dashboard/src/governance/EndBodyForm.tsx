import { useTranslation } from "react-i18next";
import { EndBodyDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import type { Body } from "./seats.ts";

interface EndBodyFormProps {
  readonly body: Body;
  readonly onDone: () => void;
}

/** The last day of a body; an empty field says that it meets. */
export function EndBodyForm({ body, onDone }: EndBodyFormProps) {
  const { t } = useTranslation();
  const end = useSend(EndBodyDocument);
  const form = useForm({
    send: async ({ endedOn }) => {
      await end({ slug: body.slug, endedOn: endedOn || null });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <Field
        name="endedOn"
        type="date"
        label={t("governance.form.lastDay")}
        hint={t("governance.form.lastDayOfBody")}
        defaultValue={body.endedOn ?? ""}
      />
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}
