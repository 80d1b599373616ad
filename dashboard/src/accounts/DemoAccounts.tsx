import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { SignInOptionsQuery } from "../gql/later/graphql.ts";
import styles from "./Accounts.module.css";

type DemoAccount = SignInOptionsQuery["demoAccounts"][number];

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (account: DemoAccount) => void;
}

/** The accounts of the demonstration, one for each role: pressing one fills the form in. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.demo}>
      <h2 id={id}>{t("accounts.demo.title")}</h2>
      <p className="muted readable">{t("accounts.demo.text")}</p>
      <ul className="plain-list">
        {accounts.map((account) => (
          <li key={account.email} className="record">
            <button type="button" className={`button ${styles.choose}`} onClick={() => onChoose(account)}>
              {t(`role.${account.role}`)}
            </button>
            <span className="small muted">
              {account.organisation}
              <span className={styles.under}>{account.email}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
