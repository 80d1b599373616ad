import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AccountFactsFragment,
  type GrantFactsFragment,
  WithdrawGrantDocument,
} from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { OpenButton } from "../shared/OpenButton.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { GrantForm } from "./GrantForm.tsx";
import { GrantWords } from "./GrantWords.tsx";

interface AccountGrantsProps {
  readonly account: AccountFactsFragment;
}

/** The roles of an account: each can be withdrawn, another can be given. A change holds with the next question asked. */
export function AccountGrants({ account }: AccountGrantsProps) {
  const { t } = useTranslation();
  const [giving, setGiving] = useState<"BEFORE" | "NOW" | "LEFT">("BEFORE");
  const [done, setDone] = useState<Done | null>(null);
  const { grants } = account;
  const say = (words: string) => setDone({ words });
  return (
    <Section title={t("admin.column.roles")} level={3}>
      <DoneLine done={done} />
      {grants.length === 0 && <p className="record muted">{t("admin.noRole.why")}</p>}
      <ul className="plain-list">
        {grants.map((grant) => (
          <GrantLine key={grant.id} grant={grant} name={account.name || account.email} onDone={say} />
        ))}
      </ul>
      {giving === "NOW" ? (
        <GrantForm
          account={account}
          onGiven={(role) => {
            setGiving("BEFORE");
            say(t("admin.grant.done", { role: t(`role.${role}`) }));
          }}
          onCancel={() => setGiving("LEFT")}
        />
      ) : (
        <p className={styles.actions}>
          <OpenButton
            label={t("admin.grant.add")}
            isBack={giving === "LEFT"}
            onPress={() => setGiving("NOW")}
          />
        </p>
      )}
    </Section>
  );
}

interface GrantLineProps {
  readonly grant: GrantFactsFragment;
  /** Of the person. */
  readonly name: string;
  readonly onDone: (words: string) => void;
}

function GrantLine({ grant, name, onDone }: GrantLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const what = [t(`role.${grant.role}`), grant.organisation?.name].filter(Boolean).join(", ");
  return (
    <ActLine
      act={{
        mutation: WithdrawGrantDocument,
        variables: { id: grant.id },
        label: t("admin.withdraw"),
        what,
        question: {
          text: t("admin.withdraw.question", { name }),
          sure: t("admin.withdraw.sure"),
          leave: t("admin.cancel"),
        },
        onDone: () => onDone(t("admin.withdraw.done", { what })),
      }}
    >
      <GrantWords grant={grant} />
      <span className={`small muted ${styles.under}`}>
        {t("admin.grant.since", { date: format.dateInWords(grant.grantedAt) })}
      </span>
    </ActLine>
  );
}
