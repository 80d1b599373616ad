import { useTranslation } from "react-i18next";
import { type AccountFactsFragment, EraseAccountDocument } from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { Dialog } from "../shared/Dialog.tsx";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useAction } from "../shared/useAction.ts";
import styles from "./Admin.module.css";
import { confirmsErasure } from "./account-state.ts";

interface EraseDialogProps {
  readonly account: AccountFactsFragment;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** Erases a person for good, once it was said what goes and what stays, and the address was typed. */
export function EraseDialog({ account, onClose, onErased }: EraseDialogProps) {
  const { t } = useTranslation();
  const { state, run } = useAction(EraseAccountDocument);
  const { id, name, email } = account;
  const check = ({ typed = "" }: Values): Problems =>
    confirmsErasure(typed, email)
      ? NO_PROBLEMS
      : { typed: { key: "admin.problem.notConfirmed", values: { email } } };
  const send = async () => {
    const onDone = () => {
      onClose();
      onErased();
    };
    await run({ id }, { onDone });
    return NO_PROBLEMS; // why it did not work stands above the button
  };
  const form = useForm({ check, send });
  return (
    <Dialog title={t("admin.erase.title", { name: name || email })} onClose={onClose}>
      <form {...form.props} className={styles.form}>
        <div className={`readable ${styles.erase}`}>
          <p>
            <b>{t("admin.erase.goes")}</b> {t("admin.erase.goes.what")}
          </p>
          <p>
            <b>{t("admin.erase.stays")}</b> {t("admin.erase.stays.what")}
          </p>
          <p>{t("admin.erase.final")}</p>
        </div>
        <Field
          name="typed"
          label={t("admin.erase.type", { email })}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          problem={form.problems.typed}
        />
        <ActionError state={state} />
        <FormFoot form={form} action={t("admin.erase.sure")}>
          <button type="button" className="button" onClick={onClose}>
            {t("admin.cancel")}
          </button>
        </FormFoot>
      </form>
    </Dialog>
  );
}
