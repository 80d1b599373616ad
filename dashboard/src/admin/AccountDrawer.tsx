import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { AccountDocument, type AccountFactsFragment } from "../gql/later/graphql.ts";
import { LANGUAGES } from "../i18n/index.ts";
import { Drawer } from "../shared/Drawer.tsx";
import { LANGUAGE_NAMES } from "../shared/header/LanguageSwitch.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { AccountActions } from "./AccountActions.tsx";
import { AccountGrants } from "./AccountGrants.tsx";
import styles from "./Admin.module.css";
import { accountState } from "./account-state.ts";

interface AccountDrawerProps {
  readonly id: string;
  /** What the list knows of it already; undefined where it does not show it. */
  readonly listed: AccountFactsFragment | undefined;
  readonly onClose: () => void;
}

/** One account, also one that the list beside it does not show; asked for by its id. */
export function AccountDrawer({ id, listed, onClose }: AccountDrawerProps) {
  const { t } = useTranslation();
  const answer = useQuery(AccountDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const account = answer.data?.account ?? listed;
  return (
    <Drawer
      subject={id}
      above={account?.email}
      heading={account ? account.name || account.email : t("admin.account")}
      onClose={onClose}
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ account: found }) => {
          if (found === null) return <p className="readable">{t("admin.account.none")}</p>;
          return found.id === id && <AccountParts key={id} account={found} onErased={onClose} />;
        }}
      </QueryView>
    </Drawer>
  );
}

interface AccountPartsProps {
  readonly account: AccountFactsFragment;
  readonly onErased: () => void;
}

/** What it may do, how it is signed in to, and what an administrator can do with it. */
function AccountParts({ account, onErased }: AccountPartsProps) {
  const { t } = useTranslation();
  return (
    <>
      <AccountFacts account={account} />
      <AccountGrants account={account} />
      <Section title={t("admin.actions")} level={3}>
        <AccountActions account={account} onErased={onErased} />
      </Section>
    </>
  );
}

function AccountFacts({ account }: { readonly account: AccountFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lastSeenAt, disabledAt, createdAt, language, hasPassword, hasSecondFactor, demonstration } =
    account;
  const known = LANGUAGES.find((each) => each === language);
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
      <dd>{known ? LANGUAGE_NAMES[known] : language}</dd>
    </dl>
  );
}
