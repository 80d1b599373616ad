import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AccountFactsFragment,
  type GrantFactsFragment,
  GrantRoleDocument,
  WithdrawGrantDocument,
} from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { Section } from "../shared/Section.tsx";
import { useAction } from "../shared/useAction.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { type GrantDraft, GrantFields, NO_GRANT } from "./GrantFields.tsx";
import { GrantWords } from "./GrantWords.tsx";

interface AccountGrantsProps {
  readonly account: AccountFactsFragment;
}

/** The roles of an account: each can be withdrawn, another can be given. A change holds with the next question asked. */
export function AccountGrants({ account }: AccountGrantsProps) {
  const { t } = useTranslation();
  const [isGiving, setGiving] = useState(false);
  return (
    <Section title={t("admin.column.roles")} level={3}>
      {account.grants.length === 0 && <p className="record muted">{t("admin.noRole.why")}</p>}
      <ul className="plain-list">
        {account.grants.map((grant) => (
          <GrantLine key={grant.id} grant={grant} />
        ))}
      </ul>
      {isGiving ? (
        <GrantForm accountId={account.id} onDone={() => setGiving(false)} />
      ) : (
        <p className={styles.actions}>
          <button type="button" className="button" onClick={() => setGiving(true)}>
            {t("admin.grant.add")}
          </button>
        </p>
      )}
    </Section>
  );
}

function GrantLine({ grant }: { readonly grant: GrantFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, run } = useAction(WithdrawGrantDocument);
  const words = [t(`role.${grant.role}`), grant.organisation?.name].filter(Boolean).join(", ");
  return (
    <li className="record">
      <div className={styles.line}>
        <span>
          <GrantWords grant={grant} />
          <span className={`small muted ${styles.under}`}>
            {t("admin.grant.since", { date: format.dateInWords(grant.grantedAt) })}
          </span>
        </span>
        <button
          type="button"
          className="button"
          aria-label={`${t("admin.withdraw")}: ${words}`}
          aria-disabled={state.kind === "BUSY"}
          onClick={() => void run({ id: grant.id })}
        >
          {t("admin.withdraw")}
        </button>
      </div>
      <ActionError state={state} />
    </li>
  );
}

interface GrantFormProps {
  readonly accountId: string;
  readonly onDone: () => void;
}

function GrantForm({ accountId, onDone }: GrantFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<GrantDraft>(NO_GRANT);
  const { state, run } = useAction(GrantRoleDocument);
  const { organisation, role, readsConfidential } = draft;
  const isReady = organisation !== null && role !== null && state.kind !== "BUSY";
  const give = async () => {
    if (organisation === null || role === null) return;
    const input = { accountId, organisationId: organisation.id, role, readsConfidential };
    if (await run({ input })) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <GrantFields draft={draft} onChange={setDraft} />
      <ActionError state={state} />
      <div className="row wrap">
        <button type="submit" className="button button-main" disabled={!isReady}>
          {t("admin.grant.give")}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t("admin.cancel")}
        </button>
      </div>
    </form>
  );
}
