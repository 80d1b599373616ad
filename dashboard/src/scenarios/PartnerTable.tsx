import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { OrganisationNames } from "./OrganisationNames.tsx";
import { ShowAll } from "./ShowAll.tsx";
import { useWhole } from "./useWhole.ts";
import styles from "./WhatIf.module.css";
import type { Simulated } from "./what-if-finding.ts";

/** Partners that would lose a supporter and have one or none left, as far as the umbrella's own support is known. */
export function PartnerTable({ partners }: { readonly partners: Simulated["partners"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shown, hidden, showAll } = useWhole(partners);
  if (partners.length === 0) return null;
  return (
    <Section title={t("scenarios.partners")} count={format.count(partners.length)}>
      <p className="muted readable">{t("scenarios.partners.caveat")}</p>
      <table className={`list-table ${styles.partners}`}>
        <thead>
          <tr>
            <th scope="col">{t("scenarios.column.partner")}</th>
            <th scope="col">{t("scenarios.column.left")}</th>
            <th scope="col">{t("scenarios.column.lost")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ partner, before, after, lostEur }) => (
            <tr key={partner.id}>
              <th scope="row">
                <OrganisationNames organisations={[partner]} />
                <span className={`small muted regular ${styles.under}`}>
                  {t("scenarios.supportedBy", { count: before.length })}
                </span>
              </th>
              <td>
                {after.length === 0 ? (
                  <b>{t("scenarios.nobodyLeft")}</b>
                ) : (
                  <>
                    {t("scenarios.oneLeft")} <OrganisationNames organisations={after} />
                  </>
                )}
              </td>
              <td>
                {lostEur === null ? (
                  <span className="muted">{t("amount.unknown")}</span>
                ) : (
                  format.euro(lostEur)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowAll hidden={hidden} onAll={showAll} />
    </Section>
  );
}
