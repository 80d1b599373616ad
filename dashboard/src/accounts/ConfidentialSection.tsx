import { useApolloClient, useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OpenConfidentialDocument } from "../gql/later/graphql.ts";
import { FieldFrame } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { Section } from "../shared/Section.tsx";
import { changeViewer } from "../shared/session.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Accounts.module.css";
import type { MyAccount } from "./my-account.ts";

/** A reason of fewer characters says nothing to whoever reads it later; the server takes none either. */
const SHORTEST_REASON = 10;

/** Opens confidential records for an hour, with a reason that is kept; only for those who are named for it. */
export function ConfidentialSection({ me }: { readonly me: MyAccount }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!me.mayOpenConfidential && me.confidentialUntil === null) return null;
  return (
    <Section title={t("accounts.confidential")}>
      <div className={styles.form}>
        {me.confidentialUntil === null ? (
          <OpenForm />
        ) : (
          <p>{t("accounts.confidential.until", { moment: format.moment(me.confidentialUntil) })}</p>
        )}
      </div>
    </Section>
  );
}

function OpenForm() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [open] = useMutation(OpenConfidentialDocument);
  const send = async (values: Values) => {
    await open({ variables: { reason: values.reason?.trim() ?? "" } });
    await changeViewer(client); // everything may now hold more
    return NO_PROBLEMS;
  };
  const check = ({ reason = "" }: Values): Problems =>
    reason.trim().length < SHORTEST_REASON
      ? { reason: { key: "accounts.problem.noReason", values: { count: SHORTEST_REASON } } }
      : NO_PROBLEMS;
  const form = useForm({ check, send });
  return (
    <form {...form.props} className="stack">
      <FieldFrame
        label={t("accounts.confidential.reason")}
        hint={t("accounts.confidential.hint")}
        problem={form.problems.reason}
      >
        {(control) => (
          <textarea
            {...control}
            name="reason"
            rows={3}
            maxLength={500}
            className={`text-input ${styles.area}`}
          />
        )}
      </FieldFrame>
      <FormFoot form={form} weight="plain" action={t("accounts.confidential.open")} />
    </form>
  );
}
