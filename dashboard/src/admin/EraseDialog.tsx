import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AccountFactsFragment, EraseAccountDocument } from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { Dialog } from "../shared/Dialog.tsx";
import { LabelledInput } from "../shared/inputs/LabelledInput.tsx";
import { refreshAnswers } from "../shared/refresh-answers.ts";
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
  const client = useApolloClient();
  const { state, run } = useAction(EraseAccountDocument);
  const [typed, setTyped] = useState("");
  const { id, name, email } = account;
  const isSure = confirmsErasure(typed, email) && state.kind !== "BUSY";
  const erase = async () => {
    if (!(await run({ id }))) return;
    onClose();
    onErased();
    // What cannot be fetched anew says so in its own place.
    await refreshAnswers(client).catch(() => undefined);
  };
  return (
    <Dialog title={t("admin.erase.title", { name: name || email })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure) void erase();
        }}
      >
        <div className={`readable ${styles.erase}`}>
          <p>
            <b>{t("admin.erase.goes")}</b> {t("admin.erase.goes.what")}
          </p>
          <p>
            <b>{t("admin.erase.stays")}</b> {t("admin.erase.stays.what")}
          </p>
          <p>{t("admin.erase.final")}</p>
        </div>
        <LabelledInput
          label={t("admin.erase.type", { email })}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={setTyped}
        />
        <ActionError state={state} />
        <div className="row wrap">
          <button type="submit" className="button button-main" disabled={!isSure}>
            {t("admin.erase.sure")}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t("admin.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
