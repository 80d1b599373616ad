import { useTranslation } from "react-i18next";
import {
  RemindSubstantiatorDocument,
  SettleDisagreementDocument,
  type SubstantiationFactsFragment,
  WithdrawSubstantiationRequestDocument,
} from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { OpenForm } from "../../shared/OpenForm.tsx";

interface AskedActsProps {
  readonly answer: SubstantiationFactsFragment;
  /** What the line calls whoever was asked. */
  readonly who: string;
}

/** What can be done with a question that somebody was asked: remind, take back, settle. */
export function AskedActs({ answer: { id, viewerMay }, who }: AskedActsProps) {
  const { t } = useTranslation();
  return (
    <>
      {viewerMay.remind && (
        <Act
          mutation={RemindSubstantiatorDocument}
          variables={{ id }}
          label={t("substantiation.form.remind")}
          what={who}
          look="button-link"
        />
      )}
      {viewerMay.withdraw && (
        <Act
          mutation={WithdrawSubstantiationRequestDocument}
          variables={{ id }}
          label={t("substantiation.form.withdraw")}
          what={who}
          look="button-link"
        />
      )}
      {viewerMay.settle && (
        <OpenForm label={t("substantiation.form.settle")} what={who} look="button-link">
          {(close) => <SettleForm id={id} onDone={close} />}
        </OpenForm>
      )}
    </>
  );
}

/** How a disagreement was settled; whoever had it hears, and can say otherwise. */
function SettleForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const settle = useSend(SettleDisagreementDocument);
  const form = useForm({
    check: (values) => findEmpty(values, { because: "refusal.TEXT_EMPTY" }),
    send: async ({ because = "" }) => {
      await settle({ id, because });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <TextField
        name="because"
        label={t("substantiation.form.settle.because")}
        hint={t("substantiation.form.settle.hint")}
        maxLength={1000}
        problem={form.problems.because}
      />
      <FormFoot form={form} action={t("substantiation.form.settle")} />
    </form>
  );
}
