import { useTranslation } from "react-i18next";
import { ChangeCycleDocument, type CycleFactsFragment, RecordCycleDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { printPercent, readPercent } from "../shared/form/typed-number.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";

const SHARES = ["operationalShareLine", "subsidyShareLine", "confirmedShareMinimum"] as const;

interface CycleFormProps {
  /** Null for a new one. */
  readonly cycle: CycleFactsFragment | null;
  readonly onDone: () => void;
}

/** The lines of a cycle, in per cent as people speak of them; an empty field is no line. */
export function CycleForm({ cycle, onDone }: CycleFormProps) {
  const { t } = useTranslation();
  const record = useSend(RecordCycleDocument);
  const change = useSend(ChangeCycleDocument);
  const form = useForm({
    check: findWrongShares,
    send: async (values) => {
      const lines = Object.fromEntries(SHARES.map((field) => [field, readPercent(values[field])]));
      if (cycle) await change({ input: { code: cycle.code, ...lines } });
      else await record({ input: { code: (values.code ?? "").trim(), ...lines } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      {!cycle && <Field name="code" label={t("frameworks.cycle")} hint={t("frameworks.cycle.hint")} />}
      {SHARES.map((field) => (
        <Field
          key={field}
          name={field}
          inputMode="decimal"
          label={t(`frameworks.cycle.${field}`)}
          hint={t("frameworks.cycle.percent")}
          defaultValue={printPercent(cycle?.[field] ?? null)}
          problem={form.problems[field]}
        />
      ))}
      <FormFoot form={form} action={t("frameworks.save")} />
    </form>
  );
}

function findWrongShares(values: Values): Problems {
  const wrong = SHARES.filter((field) => Number.isNaN(readPercent(values[field])));
  return Object.fromEntries(wrong.map((field) => [field, { key: "refusal.SHARE_WRONG" }]));
}
