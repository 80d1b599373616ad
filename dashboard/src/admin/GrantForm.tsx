import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AccountFactsFragment, GrantRoleDocument, type Role } from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useAction } from "../shared/useAction.ts";
import styles from "./Admin.module.css";
import { GrantFields } from "./GrantFields.tsx";
import { type GrantDraft, grantInput, grantProblems, NO_GRANT, wasNamed } from "./grant-draft.ts";

interface GrantFormProps {
  readonly account: AccountFactsFragment;
  readonly onGiven: (role: Role) => void;
  readonly onCancel: () => void;
}

/** Gives an account a role, for any organisation. It begins with the focus in it. */
export function GrantForm({ account, onGiven, onCancel }: GrantFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<GrantDraft>(NO_GRANT);
  const { state, run } = useAction(GrantRoleDocument);
  const send = async () => {
    const role = grantInput(draft);
    const input = role && { accountId: account.id, ...role, wasNamed: wasNamed(account.grants, role) };
    // Why it did not work stands above the button; what changed meanwhile, in the list above the form.
    if (input) await run({ input }, { onDone: () => onGiven(input.role) });
    return NO_PROBLEMS;
  };
  const form = useForm({ check: () => grantProblems(draft), send });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector("input")?.focus(), []);
  return (
    <form {...form.props}>
      <div ref={frame} className={styles.form}>
        <GrantFields draft={draft} onChange={setDraft} own={null} problems={form.problems} />
        <ActionError state={state} />
        <FormFoot form={form} action={t("admin.grant.give")}>
          <button type="button" className="button" onClick={onCancel}>
            {t("admin.cancel")}
          </button>
        </FormFoot>
      </div>
    </form>
  );
}
