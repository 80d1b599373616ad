import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Accounts.module.css";
import type { MyAccount } from "./my-account.ts";

/** What somebody may do, and for which organisation. */
export function GrantsSection({ me: { grants, needsSecondFactor } }: { readonly me: MyAccount }) {
  const { t } = useTranslation();
  return (
    <Section title={t("accounts.grants")}>
      {grants.length === 0 ? (
        <p className="record muted">
          {t(needsSecondFactor ? "accounts.grants.waiting" : "accounts.grants.none")}
        </p>
      ) : (
        <ul className={`plain-list ${styles.list}`}>
          {grants.map((grant) => (
            <li key={grant.id} className="record">
              <Grant grant={grant} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Grant({
  grant: { role, organisation, readsConfidential, grantedAt },
}: {
  readonly grant: MyAccount["grants"][number];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <b>{t(`role.${role}`)}</b>
      {organisation && (
        <>
          {" · "}
          <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
        </>
      )}
      <span className={`small muted ${styles.under}`}>
        {t(`accounts.grants.${role}`)} {readsConfidential && t("accounts.grants.confidential")}{" "}
        {t("accounts.grants.since", { date: format.dateInWords(grantedAt) })}
      </span>
    </>
  );
}
