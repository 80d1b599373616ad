import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { accountState } from "./account-state.ts";
import { GrantWords } from "./GrantWords.tsx";

interface AccountTableProps {
  readonly accounts: readonly AccountFactsFragment[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** Who has an account, what for, and how it stands. On a phone all but the name stands under it. */
export function AccountTable({ accounts, openId, onOpen }: AccountTableProps) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t("admin.column.person")}</th>
          <th scope="col">{t("admin.column.roles")}</th>
          <th scope="col" className={styles.wide}>
            {t("admin.column.secondFactor")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("admin.column.lastSeen")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("admin.column.state")}
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow
            key={account.id}
            account={account}
            isOpen={account.id === openId}
            onOpen={() => onOpen(account.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface AccountRowProps {
  readonly account: AccountFactsFragment;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function AccountRow({ account, isOpen, onOpen }: AccountRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, email, lastSeenAt, hasSecondFactor, grants } = account;
  const state = accountState(account);
  const seen = lastSeenAt === null ? t("admin.never") : format.moment(lastSeenAt);
  const stateWords = state === "ACTIVE" ? t("admin.state.ACTIVE") : <b>{t(`admin.state.${state}`)}</b>;
  return (
    <tr className={isOpen ? styles.open : undefined}>
      <th scope="row">
        <button
          type="button"
          className={`button-link ${styles.name}`}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {name || email}
        </button>
        <span className={`small muted regular ${styles.under}`}>{email}</span>
        <span className={`small muted regular ${styles.narrow}`}>
          {stateWords} · {t("admin.lastSeen", { when: seen })}
        </span>
      </th>
      <td>
        {grants.length === 0 ? (
          <span className="muted">{t("admin.noRole")}</span>
        ) : (
          <ul className="plain-list">
            {grants.map((grant) => (
              <li key={grant.id}>
                <GrantWords grant={grant} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className={styles.wide}>
        {t(hasSecondFactor ? "admin.secondFactor.yes" : "admin.secondFactor.no")}
      </td>
      <td className={styles.wide}>{seen}</td>
      <td className={styles.wide}>{stateWords}</td>
    </tr>
  );
}
