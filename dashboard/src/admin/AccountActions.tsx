import type { TypedDocumentNode } from "@apollo/client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AccountFactsFragment,
  DisableAccountDocument,
  EnableAccountDocument,
  ResetAccountDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { lazyPart } from "../shared/Lazy.tsx";
import styles from "./Admin.module.css";

const EraseDialog = lazyPart(() => import("./EraseDialog.tsx").then((m) => m.EraseDialog));

interface AccountActionsProps {
  readonly account: AccountFactsFragment;
  /** Hears that the person's data are gone. */
  readonly onErased: () => void;
}

type ActionName = "disable" | "enable" | "reset";

const ACTIONS: Readonly<Record<ActionName, TypedDocumentNode<unknown, { id: string }>>> = {
  disable: DisableAccountDocument,
  enable: EnableAccountDocument,
  reset: ResetAccountDocument,
};

/** What an administrator can do with an account; each says beforehand what it does. */
export function AccountActions({ account, onErased }: AccountActionsProps) {
  const { t } = useTranslation();
  const [isErasing, setErasing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const say = (words: string) => setDone({ words });
  return (
    <div className="stack">
      <DoneLine done={done} />
      <AccountAct name={account.disabledAt === null ? "disable" : "enable"} account={account} onDone={say} />
      <AccountAct name="reset" account={account} onDone={say} />
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

interface AccountActProps {
  readonly name: ActionName;
  readonly account: AccountFactsFragment;
  readonly onDone: (words: string) => void;
}

/** One of the actions. Letting somebody in again is done at one press; the others are asked first. */
function AccountAct({ name, account, onDone }: AccountActProps) {
  const { t } = useTranslation();
  const who = account.name || account.email;
  const question = name !== "enable" && {
    text: t(`admin.${name}.question`, { name: who }),
    sure: t(`admin.${name}.sure`),
    leave: t("admin.cancel"),
  };
  return (
    <div className={styles.action}>
      <p className="small muted">{t(`admin.${name}.meaning`)}</p>
      <Act
        key={name}
        mutation={ACTIONS[name]}
        variables={{ id: account.id }}
        label={t(`admin.${name}`)}
        what={who}
        {...(question && { question })}
        onDone={() => onDone(t(`admin.${name}.done`, { name: who }))}
      />
    </div>
  );
}
