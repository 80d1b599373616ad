import { useTranslation } from "react-i18next";
import { Period } from "../shared/activity/Period.tsx";
import { SourceLine } from "../shared/activity/SourceLine.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";
import styles from "./Organisations.module.css";

interface IdentityProps {
  readonly organisation: OrganisationDetail;
}

/** What identifies an organisation: numbers, names in the sources, roles and membership with their dates. */
export function Identity({ organisation }: IdentityProps) {
  return (
    <div>
      <Names organisation={organisation} />
      <Numbers organisation={organisation} />
      <Roles organisation={organisation} />
      <Memberships organisation={organisation} />
    </div>
  );
}

function Names({ organisation: { aliases, source } }: IdentityProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("organisations.aliases")}>
      {aliases.length === 0 && (
        <p className="record">
          {t("organisations.aliases.none")}
          <span className={`small muted ${styles.under}`}>
            <SourceLine source={source} />
          </span>
        </p>
      )}
      <ul className="plain-list">
        {aliases.map(({ name, language, source: seenIn }) => (
          <li key={`${name} ${seenIn?.source.id} ${seenIn?.line}`} className="record">
            <span lang={language ?? undefined}>{name}</span>
            <span className={`small muted ${styles.under}`}>
              <SourceLine source={seenIn} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Numbers({ organisation: { identifiers } }: IdentityProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("organisations.identifiers")}>
      {identifiers.length === 0 && <p className="record muted">{t("organisations.identifiers.none")}</p>}
      <ul className="plain-list">
        {identifiers.map(({ value }) => (
          <li key={value} className="record">
            {value}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Roles({ organisation: { roles } }: IdentityProps) {
  const { t } = useTranslation();
  if (roles.length === 0) return null;
  return (
    <Section title={t("organisations.roles")}>
      <ul className="plain-list">
        {roles.map((role) => (
          <li key={`${role.role} ${role.startsOn}`} className="record">
            {t(`organisations.role.${role.role}`)}
            <span className={`small ${styles.under}`}>
              <Period period={role} by="day" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Only for who is a member: a partner stands in the network, not in the umbrella. */
function Memberships({ organisation: { memberships, kind } }: IdentityProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (kind !== "MEMBER" && memberships.length === 0) return null;
  return (
    <Section title={t("organisations.membership")}>
      {memberships.length === 0 && <p className="record muted">{t("organisations.membership.none")}</p>}
      {memberships.map((membership) => (
        <dl key={membership.id} className={`record ${styles.dates}`}>
          <dt>{t("organisations.membership.charter")}</dt>
          <dd>{format.dateInWords(membership.charterSignedOn)}</dd>
          <dt>{t("organisations.membership.admitted")}</dt>
          <dd>{format.dateInWords(membership.admittedOn)}</dd>
          <dt>{t("organisations.membership.period")}</dt>
          <dd>
            <Period period={membership} by="day" />
          </dd>
        </dl>
      ))}
    </Section>
  );
}
