import { useTranslation } from "react-i18next";
import { SettleWithPersonDocument } from "../../gql/later/graphql.ts";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";

interface SettleFormProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** How a disagreement was settled with whoever disagreed; they are told, and can say otherwise. */
export function SettleForm({ id, onDone }: SettleFormProps) {
  const { t } = useTranslation();
  const settle = useSend(SettleWithPersonDocument);
  const form = useForm({
    check: (values) => findEmpty(values, { because: "substantiation.settle.missing" }),
    send: async ({ because = "" }) => {
      await settle({ id, because: because.trim() });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <TextField
        name="because"
        label={t("substantiation.settle.because")}
        hint={t("substantiation.settle.hint")}
        maxLength={1000}
        problem={form.problems.because}
      />
      <FormFoot form={form} action={t("substantiation.settle.send")} />
    </form>
  );
}
