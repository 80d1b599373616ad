import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AccountFactsFragment,
  DisableAccountDocument,
  EnableAccountDocument,
  ResetAccountDocument,
} from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { lazyPart } from "../shared/Lazy.tsx";
import { type Action, useAction } from "../shared/useAction.ts";
import styles from "./Admin.module.css";

const EraseDialog = lazyPart(() => import("./EraseDialog.tsx").then((m) => m.EraseDialog));

interface AccountActionsProps {
  readonly account: AccountFactsFragment;
  /** Hears that the person's data are gone. */
  readonly onErased: () => void;
}

/** What an administrator can do with an account; each says beforehand what it does. */
export function AccountActions({ account, onErased }: AccountActionsProps) {
  const { t } = useTranslation();
  const { id, disabledAt } = account;
  const disable = useAction(DisableAccountDocument);
  const enable = useAction(EnableAccountDocument);
  const reset = useAction(ResetAccountDocument);
  const [isErasing, setErasing] = useState(false);
  return (
    <div className="stack">
      <ActionLine
        name={disabledAt === null ? "disable" : "enable"}
        action={disabledAt === null ? disable : enable}
        id={id}
      />
      <ActionLine name="reset" action={reset} id={id} done={t("admin.reset.done")} />
      <div className={styles.action}>
        <p className="small muted">{t("admin.erase.meaning")}</p>
        <button type="button" className="button" onClick={() => setErasing(true)}>
          {t("admin.erase")}
        </button>
      </div>
      {isErasing && <EraseDialog account={account} onClose={() => setErasing(false)} onErased={onErased} />}
    </div>
  );
}

interface ActionLineProps {
  readonly name: "disable" | "enable" | "reset";
  readonly action: Action<unknown, { id: string }>;
  readonly id: string;
  /** What to say once it is done, where the account does not show it. */
  readonly done?: string;
}

function ActionLine({ name, action: { state, run }, id, done }: ActionLineProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.action}>
      <p className="small muted">{t(`admin.${name}.meaning`)}</p>
      <button
        type="button"
        className="button"
        aria-disabled={state.kind === "BUSY"}
        onClick={() => void run({ id })}
      >
        {t(`admin.${name}`)}
      </button>
      <p role="status">{state.kind === "DONE" ? done : ""}</p>
      <ActionError state={state} />
    </div>
  );
}
