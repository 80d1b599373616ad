import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../gql/later/graphql.ts";
import { Drawer } from "../shared/Drawer.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { AccountActions } from "./AccountActions.tsx";
import { AccountGrants } from "./AccountGrants.tsx";
import styles from "./Admin.module.css";
import { accountState } from "./account-state.ts";

interface AccountDrawerProps {
  readonly account: AccountFactsFragment;
  readonly onClose: () => void;
}

/** One account: what it may do, how it is signed in to, and what an administrator can do with it. */
export function AccountDrawer({ account, onClose }: AccountDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      subject={account.id}
      above={account.email}
      heading={account.name || account.email}
      onClose={onClose}
    >
      <AccountFacts account={account} />
      <AccountGrants key={`grants ${account.id}`} account={account} />
      <Section title={t("admin.actions")} level={3}>
        <AccountActions key={`actions ${account.id}`} account={account} onErased={onClose} />
      </Section>
    </Drawer>
  );
}

function AccountFacts({ account }: { readonly account: AccountFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lastSeenAt, disabledAt, createdAt, language, hasPassword, hasSecondFactor, demonstration } =
    account;
  const ways = [
    t(hasPassword ? "admin.password.yes" : "admin.password.no"),
    t(hasSecondFactor ? "admin.secondFactor.with" : "admin.secondFactor.without"),
  ];
  return (
    <dl className={styles.facts}>
      <dt>{t("admin.column.state")}</dt>
      <dd>
        {t(`admin.state.${accountState(account)}`)}
        {disabledAt !== null && ` (${format.moment(disabledAt)})`}
        {demonstration && ` · ${t("admin.demonstration")}`}
      </dd>
      <dt>{t("admin.column.signsIn")}</dt>
      <dd>{ways.join(", ")}</dd>
      <dt>{t("admin.column.lastSeen")}</dt>
      <dd>{lastSeenAt === null ? t("admin.never") : format.moment(lastSeenAt)}</dd>
      <dt>{t("admin.column.since")}</dt>
      <dd>{format.dateInWords(createdAt)}</dd>
      <dt>{t("admin.column.language")}</dt>
      <dd>{t(`admin.language.${language}`)}</dd>
    </dl>
  );
}
